// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The reading guide of the template, live: its words, the drawing, and which section has which choice. It describes and never
// scores. Only for a template that has one.

#include "gui/policy_controller.h"

#include <QWidget>

#include <map>

class QVBoxLayout;

namespace mal {

struct Profile;
class LinkLine;
class OverviewPicture;
class TextLabel;

class OverviewProfile : public QWidget {
    Q_OBJECT

public:
    OverviewProfile(PolicyController& controller, QWidget* parent);

    void refresh();

Q_SIGNALS:
    void goTo(const QString& section, const QString& question);

private:
    void addLines(QVBoxLayout& column);
    void showPicture(const Profile& profile);
    void showReading(const Profile& profile);

    PolicyController& m_controller;
    TextLabel* m_count;
    OverviewPicture* m_picture;
    TextLabel* m_reading;
    std::map<std::string, LinkLine*> m_lines;  // by question id
};

}  // namespace mal
