// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The pages of one open policy: makes each when it is first asked for, and keeps the last few, so that going back shows a page as
// it was left.

#include "gui/pages/page.h"
#include "gui/window/context_column.h"
#include "gui/window/steps.h"

#include <QStackedWidget>

#include <vector>

namespace mal {

class Settings;

class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    // Both must outlive it.
    PageStack(PolicyController& controller, Settings& settings, QWidget* parent);

    // Brings the page of a step to the front, up to date.
    Page& show(const WizardStep& step);
    Page* current() const;
    // Pages are made again when they are next shown.
    void setGuidance(Guidance guidance);
    void refresh();

Q_SIGNALS:
    void goTo(const QString& section, const QString& question);
    void stepWanted(const mal::WizardStep& step);
    // The name of the organisation is missing.
    void organisationWanted();

private:
    struct Kept {
        WizardStep step;
        Page* page;
    };

    Page* make(const WizardStep& step);
    Page* makeCheck();
    Page* makeAdopt();
    void drop(std::size_t index);

    PolicyController& m_controller;
    Settings& m_settings;
    Guidance m_guidance = Guidance::Hidden;
    std::vector<Kept> m_kept;  // the latest shown last
};

}  // namespace mal
