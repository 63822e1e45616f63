// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What can stand in the middle of the window while a policy is open: a section, or one of the pages that look at the whole
// (Beeld, Controle, Vaststellen, Exporteren). A page scrolls by itself and is at most so wide that its lines can be read.

#include "gui/policy_controller.h"

#include <QWidget>

namespace mal {

// What follows from the whole policy (totals, the list of sections) is told so many milliseconds after the last of several
// changes: the answer itself is on the screen at once, and typing never waits for it.
inline constexpr int totalsAfter = 60;

class Page : public QWidget {
    Q_OBJECT

public:
    // The controller must outlive the page.
    Page(PolicyController& controller, QWidget* parent) : QWidget(parent), m_controller(controller) {}

    // For the window's title: "1.2 Ons ambitieniveau", "Controle".
    virtual QString title() const = 0;
    // Key of the help text in ui/help that belongs to this page.
    virtual QString helpTopic() const = 0;
    // Shows what the policy says now. Called when the page comes into sight and after each change while it is.
    virtual void refresh() = 0;
    // The keyboard at the top of the page, as after Volgende.
    virtual void takeFocus() = 0;

Q_SIGNALS:
    // Go to a section and, where `question` is not empty, put the cursor in its answer. Ids.
    void goTo(const QString& section, const QString& question);

protected:
    PolicyController& controller() const { return m_controller; }

private:
    PolicyController& m_controller;
};

}  // namespace mal
