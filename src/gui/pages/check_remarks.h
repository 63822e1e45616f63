// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What does not stand in the way, and is good to know before adopting: sections that were set aside, and tensions that nobody
// said anything about.

#include "gui/policy_controller.h"

#include <QWidget>

class QVBoxLayout;

namespace mal {

class CheckRemarks : public QWidget {
    Q_OBJECT

public:
    CheckRemarks(PolicyController& controller, QWidget* parent);

    void refresh();

Q_SIGNALS:
    void goTo(const QString& section, const QString& question);
    void overviewWanted();

private:
    struct Remark {
        std::string section;  // empty for a tension
        QString text, detail;
        friend bool operator==(const Remark&, const Remark&) = default;
    };
    std::vector<Remark> parked() const;
    std::vector<Remark> unspoken() const;
    void addGroup(const QString& title, const QString& iconName, const std::vector<Remark>& remarks);

    PolicyController& m_controller;
    QVBoxLayout* m_column;
    std::vector<Remark> m_parked, m_unspoken;
};

}  // namespace mal
