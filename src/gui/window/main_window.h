// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The window: menus around either the start page or one open policy. It connects; what happens is done by the parts.

#include "gui/settings.h"
#include "gui/window/message_area.h"
#include "gui/window/policy_files.h"

#include <QMainWindow>

class QStackedWidget;
class QToolBar;

namespace mal {

class Actions;
class Application;
class HelpWindow;
class SavedState;
class StartPage;
class Workspace;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    struct Surroundings {
        std::string templatesFolder;  // see session/shipped_files.h
        std::string stateFolder;      // private: journals, backups
        QString settingsPath;
        PolicyController::Clock clock;
    };

    MainWindow(Application& application, Surroundings surroundings);
    ~MainWindow() override;

    // A policy file, or a template to begin from; tells where it cannot be opened.
    void openPath(const QString& path);

    PolicyFiles& files() { return m_files; }
    Workspace* workspace() const { return m_workspace; }
    const Actions& actions() const { return *m_actions; }

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectFile();
    void connectEdit();
    void connectView();
    void connectGo();
    void connectHelp();
    void connectStartPage();
    void restore();

    void showPolicy(PolicyController* controller);
    void showStartPage();
    void makeStartPage();
    void refreshRecent();
    void refreshUndo();
    void refreshTitle();
    void refreshViews();
    void setZoom(int percent);
    void setBrightness(Brightness brightness);
    void tell(Remark remark, const QString& why);
    void settle(Remark remark);
    void tellOutside(Outside kind);
    void tellRecoverable();
    void tellNewerTemplate();
    void showVersions();
    void showHelp(const QString& topic);
    void recordRecent();

    Application& m_application;
    Surroundings m_surroundings;
    Settings m_settings;
    PolicyFiles m_files;
    Actions* m_actions;
    QToolBar* m_bar = nullptr;
    QStackedWidget* m_middle;
    StartPage* m_start = nullptr;  // made when it is needed
    Workspace* m_workspace = nullptr;
    SavedState* m_saved;
    HelpWindow* m_help = nullptr;
};

}  // namespace mal
