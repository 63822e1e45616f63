// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What tests of editors share: an open policy with a clock that stands still, a window to show something in, and a look at what a
// screen reader and a person with a large font would find.

#include "gui/application.h"
#include "gui/editors/editor.h"
#include "gui/gui_fixture.h"
#include "gui/policy_controller.h"

#include <QAccessible>
#include <QString>
#include <QWidget>

#include <memory>
#include <string>

namespace mal::test {

Application& application();

// tests/storage/small.yaml: every type of question.
std::unique_ptr<PolicyController> smallPolicy();
// The mal that is shipped.
std::unique_ptr<PolicyController> shippedPolicy();

// A finished example that is proposed: to be read, not changed.
std::unique_ptr<PolicyController> readOnlyPolicy();

inline const std::string stillMoment = "2026-11-22T14:03:11+01:00";

// An editor in a window of its own, shown and active. It is refreshed at every change, as on a page.
class ShownEditor {
public:
    ShownEditor(PolicyController& controller, const std::string& questionId, int width = 900);
    ~ShownEditor();

    QWidget& window() { return *m_window; }
    Editor& operator*() { return *m_editor; }
    Editor* operator->() { return m_editor; }

    // The one part of that type that is visible and whose accessible name begins so; fails the test where there is none.
    template <typename Widget>
    Widget* part(const QString& name = {}) {
        for (Widget* each : m_editor->template findChildren<Widget*>()) {
            if (each->isVisibleTo(m_editor) && nameOf(*each).startsWith(name)) return each;
        }
        failNoPart(name);
        return nullptr;
    }

private:
    [[noreturn]] static void failNoPart(const QString& name);

    std::unique_ptr<QWidget> m_window;
    Editor* m_editor;
};

void pressKey(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
void typeKeys(QWidget* widget, const QString& text);

// For the accessible tree: role, name, states.
QAccessible::Role roleOf(QWidget* widget);
QAccessible::State stateOf(QWidget* widget);

// Text as large as at so many percent, until the end of the scope.
class Zoomed {
public:
    explicit Zoomed(int percent);
    ~Zoomed();
    Zoomed(const Zoomed&) = delete;
    Zoomed& operator=(const Zoomed&) = delete;
};

}  // namespace mal::test
