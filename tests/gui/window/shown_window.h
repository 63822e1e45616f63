// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What tests of the whole window share: one with folders and a clock of its own, policy files to open in it, and a person who has
// nothing but the keyboard.

#include "gui/application.h"
#include "gui/gui_fixture.h"
#include "gui/pages/page.h"
#include "gui/window/main_window.h"
#include "gui/window/workspace.h"
#include "support/temporary_folder.h"

#include <QSize>

#include <functional>
#include <string>

namespace mal::test {

class ShownWindow {
public:
    explicit ShownWindow(QSize size = {1280, 800});
    // Throws away what was not saved, and puts the look of the program back.
    ~ShownWindow();

    MainWindow& operator*() { return *m_window; }
    MainWindow* operator->() { return m_window.get(); }
    Workspace& workspace() { return *m_window->workspace(); }
    PolicyController& controller() { return *m_window->files().controller(); }
    const Actions& actions() { return m_window->actions(); }
    const TemporaryFolder& folder() const { return m_folder; }
    QString settingsPath() const;
    // The page at hand.
    Page& page();

    // Files in the folder of this window, opened in it. All of the shipped mal.
    void openNew();
    void openComplete();
    void openExample(const std::string& name = "voorbeeld-volledig.beleid");
    // Of a policy; gives the path.
    QString write(const Policy& policy, const PolicyTemplate& mal, const std::string& name = "beleid.beleid");
    void open(const QString& path);
    // Ends the program and starts it again, with the same folders.
    void restart();
    // The same where nobody could close it: what was in the journal stays there.
    void crash();

    // Something that is done to the policy. Fails the test where it is refused.
    void edit(const std::function<void(PolicySession&)>& action);
    // Of the whole program, until this window goes.
    void setLook(int zoom, Brightness brightness);

    // As a person: to whatever has the keyboard. Fails the test where nothing has.
    QWidget& focus();
    // Whether the focus is on the page at hand; a list of suggestions below a field leaves it there.
    bool isInPage();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    // Tab until the focus is on a control with a name that begins so; fails the test where that takes too long.
    void tabTo(const QString& name);

private:
    void start();

    TemporaryFolder m_folder;
    QSize m_size;
    std::unique_ptr<MainWindow> m_window;
};

// Where a folder is named for pictures (tests/README.md): one of the widget as it is.
void takePicture(QWidget& widget, const QString& name);

}  // namespace mal::test
