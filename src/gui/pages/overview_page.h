// SPDX-License-Identifier: EUPL-1.2
#pragma once

// "Beeld": what a team chose so far, seen together. The reading guide, the mirror, and the actions that follow. Each part is
// there when the template has it.

#include "gui/pages/column_page.h"

namespace mal {

class OverviewActions;
class OverviewMirror;
class OverviewProfile;

class OverviewPage : public ColumnPage {
    Q_OBJECT

public:
    OverviewPage(PolicyController& controller, QWidget* parent);

    QString helpTopic() const override { return QStringLiteral("beeld"); }
    void refresh() override;

private:
    OverviewProfile* m_profile = nullptr;
    OverviewMirror* m_mirror = nullptr;
    OverviewActions* m_actions = nullptr;
};

}  // namespace mal
