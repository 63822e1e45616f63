// SPDX-License-Identifier: EUPL-1.2

// What each action of the menus does.

#include "gui/window/main_window.h"

#include "gui/application.h"
#include "gui/editors/spelling.h"
#include "gui/help/about_dialog.h"
#include "gui/help/help_window.h"
#include "gui/start/organisation_dialog.h"
#include "gui/start/start_page.h"
#include "gui/versions/versions_dialog.h"
#include "gui/window/actions.h"
#include "gui/window/workspace.h"
#include "session/shipped_files.h"

#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QStackedWidget>

namespace mal {

namespace {

// Only where a policy is open: Ctrl+P on the start page does nothing.
template <typename Action>
auto onWorkspace(Workspace* const& workspace, Action action) {
    return [&workspace, action] {
        if (workspace) action(*workspace);
    };
}

}  // namespace

void MainWindow::connectFile() {
    connect(m_actions->newPolicy, &QAction::triggered, this,
            [this] { m_files.newPolicy(shippedTemplates(m_surroundings.templatesFolder)); });
    connect(m_actions->open, &QAction::triggered, this, [this] { m_files.open(); });
    connect(m_actions->save, &QAction::triggered, this, [this] { m_files.save(); });
    connect(m_actions->saveAs, &QAction::triggered, this, [this] { m_files.saveAs(); });
    connect(m_actions->close, &QAction::triggered, this, [this] { m_files.close(); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->startPage, &QAction::triggered, this, [this] { m_files.close(); });
    connect(m_actions->autosave, &QAction::toggled, this, [this](bool isOn) {
        m_settings.turn(Switch::Autosave, isOn);
        m_files.setAutosave(isOn);
    });
    connect(m_actions->organisation, &QAction::triggered, this, [this] {
        if (m_files.controller()) OrganisationDialog(*m_files.controller(), m_settings.lastFolder(), this).exec();
    });
    connect(m_actions->versions, &QAction::triggered, this, &MainWindow::showVersions);
    connect(m_actions->newerTemplate, &QAction::triggered, this,
            [this] { m_files.upgrade(shippedTemplates(m_surroundings.templatesFolder)); });
    const auto toExport = onWorkspace(m_workspace, [](Workspace& workspace) { workspace.open({StepKind::Export, {}}); });
    connect(m_actions->exportDocument, &QAction::triggered, this, toExport);
    connect(m_actions->print, &QAction::triggered, this,
            onWorkspace(m_workspace, [](Workspace& workspace) { workspace.print(); }));
    connect(&m_files, &PolicyFiles::replaced, this, [this] {
        if (m_files.controller()) {
            showPolicy(m_files.controller());
        } else {
            showStartPage();
        }
        m_actions->setPolicyOpen(m_files.controller() != nullptr);
        refreshUndo();
        refreshTitle();
        refreshViews();
    });
    connect(&m_files, &PolicyFiles::saved, this, [this] { settle(Remark::Failure); });
    connect(&m_files, &PolicyFiles::noticed, this, [this](const QString& what) { tell(Remark::Notice, what); });
    connect(&m_files, &PolicyFiles::failed, this, [this](const QString& why) { tell(Remark::Failure, why); });
    connect(&m_files, &PolicyFiles::changedOutside, this, &MainWindow::tellOutside);
}

void MainWindow::connectEdit() {
    connect(m_actions->undo, &QAction::triggered, this, [this] {
        if (m_files.controller()) m_files.controller()->undo();
    });
    connect(m_actions->redo, &QAction::triggered, this, [this] {
        if (m_files.controller()) m_files.controller()->redo();
    });
    connect(m_actions->find, &QAction::triggered, this, onWorkspace(m_workspace, [](Workspace& workspace) { workspace.find(); }));
    connect(m_actions->spelling, &QAction::toggled, this, [this](bool isOn) {
        m_settings.turn(Switch::SpellChecking, isOn);
        if (m_files.controller()) spellingOf(*m_files.controller()).setOn(isOn);
    });
}

void MainWindow::connectView() {
    connect(m_actions->list, &QAction::triggered, this, [this](bool isOn) {
        if (m_workspace) m_workspace->setListWanted(isOn);
    });
    connect(m_actions->preview, &QAction::triggered, this, [this](bool isOn) {
        m_settings.turn(Switch::Preview, isOn);
        if (m_workspace) m_workspace->setPreviewWanted(isOn);
    });
    connect(m_actions->guidance, &QAction::toggled, this, [this](bool isOn) {
        m_settings.turn(Switch::Guidance, isOn);
        if (m_workspace) m_workspace->setGuidance(isOn ? Guidance::Shown : Guidance::Hidden);
    });
    Appearance& appearance = m_application.appearance();
    connect(m_actions->zoomIn, &QAction::triggered, this, [this, &appearance] { setZoom(appearance.zoom() + zoomStep); });
    connect(m_actions->zoomOut, &QAction::triggered, this, [this, &appearance] { setZoom(appearance.zoom() - zoomStep); });
    connect(m_actions->zoomReset, &QAction::triggered, this, [this] { setZoom(100); });
    connect(m_actions->largeText, &QAction::triggered, this, [this](bool isOn) { setZoom(isOn ? largeTextZoom : 100); });
    connect(m_actions->likeSystem, &QAction::triggered, this, [this] { setBrightness(Brightness::System); });
    connect(m_actions->light, &QAction::triggered, this, [this] { setBrightness(Brightness::Light); });
    connect(m_actions->dark, &QAction::triggered, this, [this] { setBrightness(Brightness::Dark); });
    connect(m_actions->fullScreen, &QAction::triggered, this, [this](bool isOn) {
        setWindowState(isOn ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    });
}

void MainWindow::connectGo() {
    // F10 is the key for the menu bar on every desktop; Qt leaves it to the window.
    auto* toMenus = new QShortcut(QKeySequence(Qt::Key_F10), this);
    connect(toMenus, &QShortcut::activated, this, [this] { menuBar()->setActiveAction(menuBar()->actions().constFirst()); });
    const auto connectTo = [this](QAction* action, auto go) {
        connect(action, &QAction::triggered, this, onWorkspace(m_workspace, go));
    };
    connectTo(m_actions->backward, [](Workspace& workspace) { workspace.backward(); });
    connectTo(m_actions->forward, [](Workspace& workspace) { workspace.forward(); });
    connectTo(m_actions->nextOpen, [](Workspace& workspace) { workspace.nextOpen(); });
    connectTo(m_actions->overview, [](Workspace& workspace) { workspace.open({StepKind::Overview, {}}); });
    connectTo(m_actions->check, [](Workspace& workspace) { workspace.open({StepKind::Check, {}}); });
    connectTo(m_actions->adopt, [](Workspace& workspace) { workspace.open({StepKind::Adopt, {}}); });
    connectTo(m_actions->nextPart, [](Workspace& workspace) { workspace.moveFocus(1); });
    connectTo(m_actions->previousPart, [](Workspace& workspace) { workspace.moveFocus(-1); });
}

void MainWindow::connectHelp() {
    connect(m_actions->help, &QAction::triggered, this,
            [this] { showHelp(m_workspace ? m_workspace->helpTopic() : QStringLiteral("start")); });
    connect(m_actions->explain, &QAction::triggered, this, [this] {
        if (m_workspace && !m_workspace->explain()) showHelp(m_workspace->helpTopic());
    });
    connect(m_actions->keys, &QAction::triggered, this, [this] { showHelp(QStringLiteral("toetsen")); });
    connect(m_actions->about, &QAction::triggered, this,
            [this] { AboutDialog(m_files.controller() ? &m_files.controller()->mal() : nullptr, this).exec(); });
}

void MainWindow::connectStartPage() {
    connect(m_start, &StartPage::newPolicy, m_actions->newPolicy, &QAction::trigger);
    connect(m_start, &StartPage::openFile, m_actions->open, &QAction::trigger);
    connect(m_start, &StartPage::openPath, this, &MainWindow::openPath);
    connect(m_start, &StartPage::openExample, &m_files, &PolicyFiles::openCopy);
    connect(m_start, &StartPage::recover, &m_files, &PolicyFiles::recover);
    connect(m_start, &StartPage::lookAtRecovery, &m_files, &PolicyFiles::lookAtRecovery);
    connect(m_start, &StartPage::discardRecovery, &m_files, &PolicyFiles::discardRecovery);
    connect(&m_files, &PolicyFiles::recoverableChanged, this, [this] { m_start->setRecoverable(m_files.recoverable()); });
    m_start->setRecoverable(m_files.recoverable());
    connect(m_start, &StartPage::clearRecent, this, [this] {
        m_settings.clearRecent();
        refreshRecent();
    });
    connect(m_start, &StartPage::removeRecent, this, [this](const QString& path) {
        m_settings.removeRecent(path);
        refreshRecent();
    });
}

void MainWindow::showVersions() {
    if (!m_files.controller()) return;
    VersionsDialog dialog(*m_files.controller(), m_files.backupsOfOpen(), this);
    // Once the dialog has gone: opening may ask something.
    connect(&dialog, &VersionsDialog::copyWanted, &m_files, &PolicyFiles::openCopy, Qt::QueuedConnection);
    dialog.exec();
}

void MainWindow::showHelp(const QString& topic) {
    if (!m_help) m_help = new HelpWindow(this);
    m_help->showTopic(topic);
}

}  // namespace mal
