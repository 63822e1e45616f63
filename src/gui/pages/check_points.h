// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Everything that stands between the policy and its adoption, as lines that lead to the field: legal points first, then chapter
// by chapter. Parts with many lines are built when they are opened, so that a large template costs nothing before it is looked
// at.

#include "gui/policy_controller.h"

#include <QWidget>

class QVBoxLayout;

namespace mal {

class CheckPoints : public QWidget {
    Q_OBJECT

public:
    CheckPoints(PolicyController& controller, QWidget* parent);

    void refresh();

Q_SIGNALS:
    void goTo(const QString& section, const QString& question);
    void organisationWanted();

private:
    struct Group {
        QString title;
        bool isLegal = false;
        std::vector<const OpenPoint*> points;
    };
    std::vector<Group> groups() const;
    void build();
    void addGroup(const Group& group, bool isOpen);
    void addLines(QVBoxLayout& lines, const std::vector<const OpenPoint*>& points, std::size_t first);
    void addMore(QVBoxLayout& lines, const std::vector<const OpenPoint*>& points, std::size_t end);
    QWidget* line(const OpenPoint& point);

    PolicyController& m_controller;
    QVBoxLayout* m_column;
    std::vector<OpenPoint> m_points;
};

}  // namespace mal
