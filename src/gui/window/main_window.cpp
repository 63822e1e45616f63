// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/main_window.h"

#include "gui/application.h"
#include "gui/editors/spelling.h"
#include "gui/help/help_window.h"
#include "gui/look/icons.h"
#include "gui/look/type_scale.h"
#include "gui/start/start_page.h"
#include "gui/texts.h"
#include "gui/window/actions.h"
#include "gui/window/saved_state.h"
#include "gui/window/workspace.h"
#include "session/shipped_files.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QToolBar>

namespace mal {

namespace {

const QString geometryName = QStringLiteral("window");
constexpr int looksForTemplateAfter = 500;  // milliseconds
const QString layoutName = QStringLiteral("workspace");

QString firstFile(const QMimeData* offered) {
    for (const QUrl& url : offered->urls()) {
        if (url.isLocalFile()) return url.toLocalFile();
    }
    return {};
}

}  // namespace

MainWindow::MainWindow(Application& application, Surroundings surroundings)
    : m_application(application),
      m_surroundings(std::move(surroundings)),
      m_settings(m_surroundings.settingsPath),
      m_files(m_settings, m_surroundings.stateFolder, m_surroundings.clock, this),
      m_actions(new Actions(this)),
      m_middle(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("main-window"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/beleidsmal.svg")));
    setAcceptDrops(true);
    setCentralWidget(m_middle);
    m_actions->fill(*menuBar());
    m_saved = new SavedState(*menuBar());
    m_bar = addToolBar(tr("Knoppen"));
    m_bar->setObjectName(QStringLiteral("tool-bar"));
    m_bar->setMovable(false);
    m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_actions->fill(*m_bar);
    connectFile();
    connectEdit();
    connectView();
    connectGo();
    connectHelp();
    connect(&application, &Application::failed, this, [this](const QString& why) { tell(Remark::Refusal, why); });
    restore();
    m_actions->setPolicyOpen(false);
    m_bar->hide();
    refreshTitle();
}

MainWindow::~MainWindow() {
    // Before the files that it looks at: where the program was told to stop, nobody closed them.
    delete m_workspace;
}

void MainWindow::restore() {
    const QSize room = screen()->availableSize();
    resize(QSize(charactersWide(170), charactersWide(110)).boundedTo(room - QSize(space(2), space(6))));
    restoreGeometry(m_settings.state(geometryName));
    setZoom(m_settings.zoom());
    setBrightness(m_settings.brightness());
    m_actions->autosave->setChecked(m_settings.isOn(Switch::Autosave));
    m_actions->guidance->setChecked(m_settings.isOn(Switch::Guidance));
    m_actions->spelling->setChecked(m_settings.isOn(Switch::SpellChecking));
    m_files.setAutosave(m_settings.isOn(Switch::Autosave));
    refreshRecent();
}

void MainWindow::openPath(const QString& path) {
    m_files.open(path);
}

void MainWindow::showPolicy(PolicyController* controller) {
    delete m_workspace;
    m_workspace = new Workspace(*controller, m_settings, m_middle);
    m_workspace->setGuidance(m_settings.isOn(Switch::Guidance) ? Guidance::Shown : Guidance::Hidden);
    m_workspace->setPreviewWanted(m_settings.isOn(Switch::Preview));
    // What has no room folds away before it is shown: else the window grows to hold all of it.
    m_workspace->resize(size());
    m_workspace->restoreLayout(m_settings.state(layoutName));
    m_bar->show();
    m_middle->addWidget(m_workspace);
    m_middle->setCurrentWidget(m_workspace);
    connect(m_workspace, &Workspace::stepChanged, this, &MainWindow::refreshTitle);
    connect(m_workspace, &Workspace::leftSection, &m_files, &PolicyFiles::leftSection);
    connect(m_workspace, &Workspace::left, m_actions->startPage, &QAction::trigger, Qt::QueuedConnection);
    connect(m_workspace, &Workspace::organisationWanted, m_actions->organisation, &QAction::trigger);
    connect(m_workspace, &Workspace::foldedOrUnfolded, this, &MainWindow::refreshViews);
    connect(controller, &PolicyController::changed, m_workspace, [this] {
        refreshUndo();
        refreshTitle();
    });
    connect(controller, &PolicyController::fileChanged, m_workspace, [this] {
        refreshTitle();
        recordRecent();
    });
    connect(controller, &PolicyController::refused, this, [this](const QString& why) { tell(Remark::Refusal, why); });
    spellingOf(*controller).setOn(m_settings.isOn(Switch::SpellChecking));
    recordRecent();
    tellRecoverable();
    // Not on the way to the first page: it is nothing that one waits for.
    QTimer::singleShot(looksForTemplateAfter, m_workspace, [this] { tellNewerTemplate(); });
    m_workspace->takeFocus();
}

void MainWindow::showStartPage() {
    if (m_workspace) {
        m_settings.setState(layoutName, m_workspace->saveLayout());
        delete m_workspace;
        m_workspace = nullptr;
    }
    refreshRecent();
    m_actions->setPolicyOpen(false);
    m_bar->hide();
    makeStartPage();
    m_middle->setCurrentWidget(m_start);
    m_start->takeFocus();
}

// Only where it is needed: a policy that is opened by a double click comes sooner without it.
void MainWindow::makeStartPage() {
    if (m_start) return;
    m_start =
        new StartPage({standardTemplate(m_surroundings.templatesFolder), shippedExamples(m_surroundings.templatesFolder)}, this);
    m_start->setRecent(m_settings.recent());
    connectStartPage();
    m_middle->addWidget(m_start);
}

void MainWindow::refreshTitle() {
    if (!m_workspace) {
        m_saved->clear();
        setWindowTitle(tr("Beginscherm"));
        setWindowModified(false);
        return;
    }
    const PolicyController& controller = *m_files.controller();
    const Policy& policy = controller.policy();
    const QString name = toQString(policy.organisation.name.empty() ? controller.mal().title : policy.organisation.name);
    const QString example = policy.isExample ? tr("VOORBEELD · ") : QString();
    const QString path = QFile::decodeName(QByteArray::fromStdString(controller.session().path()));
    const QString file = path.isEmpty() ? QString() : tr(" – %1").arg(QFileInfo(path).fileName());
    setWindowTitle(tr("%1 – %2%3%4[*]").arg(m_workspace->pageTitle(), example, name, file));
    const bool isChanged = controller.session().isChanged();  // compares all of it
    setWindowModified(isChanged);
    m_saved->tell(controller, isChanged);
}

void MainWindow::refreshUndo() {
    const PolicyController* controller = m_files.controller();
    const auto undo = controller ? controller->session().undoWords() : std::nullopt;
    const auto redo = controller ? controller->session().redoWords() : std::nullopt;
    m_actions->undo->setEnabled(undo.has_value());
    m_actions->redo->setEnabled(redo.has_value());
    const QString undoText = undo ? tr("&Ongedaan maken: %1").arg(toQString(*undo)) : tr("&Ongedaan maken");
    const QString redoText = redo ? tr("Op&nieuw: %1").arg(toQString(*redo)) : tr("Op&nieuw");
    m_actions->undo->setText(undoText);
    m_actions->redo->setText(redoText);
    // The buttons in the bar stay as wide as they are; the tip says what it is about.
    m_actions->undo->setIconText(tr("Ongedaan maken"));
    m_actions->redo->setIconText(tr("Opnieuw"));
    m_actions->undo->setToolTip(neverMarkup(QString(undoText).remove(QLatin1Char('&'))));
    m_actions->redo->setToolTip(neverMarkup(QString(redoText).remove(QLatin1Char('&'))));
}

void MainWindow::refreshViews() {
    if (!m_workspace) return;
    m_actions->list->setChecked(m_workspace->isListShown());
    m_actions->preview->setChecked(m_workspace->isPreviewShown());
}

void MainWindow::refreshRecent() {
    if (m_start) m_start->setRecent(m_settings.recent());
    m_actions->recent->clear();
    for (const RecentPolicy& policy : m_settings.recent()) {
        QAction* action = m_actions->recent->addAction(tr("%1 – %2").arg(policy.organisation, QFileInfo(policy.path).fileName()));
        action->setToolTip(neverMarkup(policy.path));
        connect(action, &QAction::triggered, this, [this, path = policy.path] { openPath(path); });
    }
    m_actions->recent->setEnabled(!m_settings.recent().isEmpty());
}

void MainWindow::recordRecent() {
    const PolicyController* controller = m_files.controller();
    if (!controller || controller->session().path().empty()) return;
    const Progress& progress = controller->progress();
    m_settings.record({toQString(controller->session().path()), toQString(controller->policy().organisation.name),
                       progress.ready(), progress.total(), toQString(controller->policy().saved.at)});
    refreshRecent();
}

void MainWindow::setZoom(int percent) {
    m_application.appearance().setZoom(percent);
    m_settings.setZoom(m_application.appearance().zoom());
    m_actions->largeText->setChecked(m_application.appearance().zoom() >= largeTextZoom);
}

void MainWindow::setBrightness(Brightness brightness) {
    m_application.appearance().apply(brightness);
    m_settings.setBrightness(brightness);
    m_actions->likeSystem->setChecked(brightness == Brightness::System);
    m_actions->light->setChecked(brightness == Brightness::Light);
    m_actions->dark->setChecked(brightness == Brightness::Dark);
}

void MainWindow::showEvent(QShowEvent* event) {
    if (!m_workspace && !m_start) showStartPage();
    QMainWindow::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_files.close()) {
        event->ignore();
        return;
    }
    m_settings.setState(geometryName, saveGeometry());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!firstFile(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString path = firstFile(event->mimeData());
    if (path.isEmpty()) return;
    event->acceptProposedAction();
    // A dialog that opens now must not hold up the program that the file came from.
    QMetaObject::invokeMethod(
        this, [this, path] { openPath(path); }, Qt::QueuedConnection);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange) m_actions->fullScreen->setChecked(isFullScreen());
}

}  // namespace mal
