// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/policy_files.h"

#include "base/error.h"
#include "gui/moment.h"
#include "gui/start/new_policy_dialog.h"
#include "gui/texts.h"
#include "gui/window/file_questions.h"
#include "gui/window/newer_template.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace mal {

namespace {

QString filter() {
    return PolicyFiles::tr("Beleid (*.beleid)");
}

std::string encoded(const QString& path) {
    return QFile::encodeName(path).toStdString();
}

QString nameOf(const std::string& path) {
    return QFileInfo(QFile::decodeName(QByteArray::fromStdString(path))).fileName();
}

}  // namespace

PolicyFiles::PolicyFiles(Settings& settings, std::string stateFolder, PolicyController::Clock clock, QWidget* window)
    : m_settings(settings),
      m_stateFolder(std::move(stateFolder)),
      m_clock(std::move(clock)),
      m_window(window),
      m_recoveries(recoveries(m_stateFolder)) {}

PolicyFiles::~PolicyFiles() {
    // First: it waits for what is under way, and that ends in the session.
    m_saving.reset();
}

void PolicyFiles::newPolicy(const std::vector<std::string>& templates) {
    if (!mayReplace()) return;
    NewPolicyDialog dialog(templates, m_settings.lastFolder(), m_window);
    connect(&dialog, &NewPolicyDialog::folderChanged, this, [this](const QString& folder) { m_settings.setLastFolder(folder); });
    if (dialog.exec() != QDialog::Accepted) return;
    if (auto session = dialog.takeSession()) {
        session->markUnsaved();
        take(std::move(*session), std::nullopt, FirstSave::ByItself);
        // The names that were typed are in no file yet.
        m_saving->changed();
    }
}

void PolicyFiles::open() {
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Beleid openen"), m_settings.lastFolder(), filter());
    if (!path.isEmpty()) open(path);
}

void PolicyFiles::open(const QString& path) {
    if (!mayReplace()) return;
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    openWith(QFileInfo(path).absoluteFilePath(), &PolicySession::open);
}

void PolicyFiles::open(const QString& path, std::future<OpenedPolicy> coming) {
    if (!mayReplace()) return;
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    openWith(path, [&coming](const std::string&) { return coming.get(); });
}

void PolicyFiles::openCopy(const QString& path) {
    if (mayReplace()) openWith(path, &PolicySession::openCopy);
}

void PolicyFiles::openWith(const QString& path, const std::function<OpenedPolicy(const std::string& path)>& opener) {
    try {
        OpenedPolicy opened = opener(encoded(path));
        if (!opened.session) return tellOrOfferBackup(path, opened.problems);
        std::optional<FileLock> lock;
        const std::string& own = opened.session->path();
        // Our own lock on a file that is opened again is given back first.
        if (m_controller && m_controller->session().path() == own) m_lock.reset();
        if (!own.empty() && opened.session->isWhollyUnderstood()) lock.emplace(own, m_clock());
        if (lock && lock->holder()) {
            switch (askWhenHeld(m_window, QFileInfo(path).fileName(), *lock->holder())) {
                case WhenHeld::Look:
                    opened.session->onlyLook();
                    break;
                case WhenHeld::Edit:
                    lock.emplace(own, m_clock(), FileLock::IfHeld::TakeOver);
                    break;
                case WhenHeld::Cancel:
                    return;
            }
        }
        const auto doubt = opened.session->statusProblem();
        take(std::move(*opened.session), std::move(lock), FirstSave::ByItself);
        // What its status is worth stands on the page for as long as it holds.
        std::erase_if(opened.problems, [&](const Problem& problem) { return doubt == problem; });
        tellAbout(opened.problems);
    } catch (const Error& error) {
        Q_EMIT failed(sentenceOf(error));
    }
}

void PolicyFiles::tellOrOfferBackup(const QString& path, const Problems& problems) {
    const QString name = QFileInfo(path).fileName();
    const std::vector<Backup> kept = backups(m_stateFolder, encoded(path));
    if (kept.empty()) return tellCannotOpen(m_window, name, problems);
    if (!offerBackup(m_window, name, problems, inWordsWithTime(kept.front().moment))) return;
    openWith(QFile::decodeName(QByteArray::fromStdString(kept.front().path)), &PolicySession::openCopy);
}

std::vector<Backup> PolicyFiles::backupsOfOpen() const {
    const bool isNamed = m_controller && !m_controller->session().path().empty();
    return isNamed ? backups(m_stateFolder, m_controller->session().path()) : std::vector<Backup>();
}

void PolicyFiles::upgrade(const std::vector<std::string>& templates) {
    if (!m_controller) return;
    std::string path = laterTemplate(m_controller->session(), templates);
    if (path.empty()) path = chooseTemplate(m_window, m_settings.lastFolder());
    if (path.empty()) return;
    try {
        std::optional<PolicySession> after = askForUpgrade(m_window, *m_controller, path);
        if (!after) return;
        take(std::move(*after), std::move(m_lock), FirstSave::ByPerson);
        m_saving->flush();
        Q_EMIT noticed(tr("Dit is uw beleid met versie %1 van de mal. Uw bestand verandert pas als u zelf opslaat. Wilt u "
                          "het toch niet? Kies dan Bestand > Sluiten en sla niet op.")
                           .arg(toQString(m_controller->mal().version)));
    } catch (const Error& error) {
        Q_EMIT failed(sentenceOf(error));
    }
}

void PolicyFiles::take(PolicySession session, std::optional<FileLock> lock, FirstSave firstSave) {
    m_firstSave = firstSave;
    replaceBy(std::make_unique<PolicyController>(std::move(session), m_clock), std::move(lock));
}

void PolicyFiles::replaceBy(std::unique_ptr<PolicyController> next, std::optional<FileLock> lock) {
    m_saving.reset();
    m_lock = std::move(lock);
    // The pages of the one before look at it, and may still tell it something, until the window has let go of them.
    const std::unique_ptr<PolicyController> before = std::exchange(m_controller, std::move(next));
    if (m_controller) startSaving();
    Q_EMIT replaced();
}

void PolicyFiles::startSaving() {
    PolicyController* controller = m_controller.get();
    m_saving = std::make_unique<Saving>([controller] { return &controller->sessionForSaving(); }, m_stateFolder, m_clock,
                                        Saving::Pace{});
    m_saving->setAutosave(maySaveByItself() && controller->mayChange());
    connect(controller, &PolicyController::changed, m_saving.get(), [this] { m_saving->changed(); });
    connect(m_saving.get(), &Saving::saved, this, &PolicyFiles::told);
    connect(m_saving.get(), &Saving::failed, this, &PolicyFiles::failed);
    connect(m_saving.get(), &Saving::changedOutside, this, &PolicyFiles::changedOutside);
}

void PolicyFiles::told() {
    const std::string& path = m_controller->session().path();
    const bool isLocked = m_lock && m_lock->isMine();
    if (!isLocked || lockPathOf(path) != m_lock->path()) m_lock.emplace(path, m_clock());
    Q_EMIT saved();
    Q_EMIT m_controller->fileChanged();
}

bool PolicyFiles::maySaveByItself() const {
    return m_isAutosaveOn && m_firstSave != FirstSave::ByPerson;
}

bool PolicyFiles::mayReplace() {
    if (!m_controller) return true;
    if (!m_controller->session().isChanged()) {
        m_saving->discard();
        return true;
    }
    const std::string path = m_controller->session().path();
    if (!path.empty() && maySaveByItself() && m_saving->isOursToOverwrite() && saveTo(path, IfThere::Refuse)) return true;
    if (!m_saving->isOursToOverwrite()) return settleConflict(path);
    const QString name = path.empty() ? toQString(m_controller->policy().organisation.name) : nameOf(path);
    switch (askWhenClosing(m_window, name)) {
        case WhenClosing::Save:
            return save();
        case WhenClosing::Discard:
            m_saving->discard();
            return true;
        case WhenClosing::Cancel:
            return false;
    }
    return false;
}

bool PolicyFiles::close() {
    if (!mayReplace()) return false;
    if (m_controller) replaceBy(nullptr, std::nullopt);
    return true;
}

bool PolicyFiles::saveTo(const std::string& path, IfThere ifThere) {
    m_controller->endTyping();
    m_saving->save(path, ifThere);
    if (!m_saving->finish()) return false;
    nowInItsFile();
    return true;
}

// What was recovered is saved by itself too, now that it has a place.
void PolicyFiles::nowInItsFile() {
    m_firstSave = FirstSave::ByItself;
    m_saving->setAutosave(maySaveByItself());
}

// Somebody else changed the file: whoever saves chooses now. False where nothing was chosen.
bool PolicyFiles::settleConflict(const std::string& path) {
    switch (askWhenChanged(m_window, nameOf(path))) {
        case WhenChanged::Theirs:
            takeTheirs();
            return true;
        case WhenChanged::Mine:
            if (!saveTo(path, IfThere::Overwrite)) return false;
            Q_EMIT changedOutside(Outside::Unchanged);
            return true;
        case WhenChanged::Compare:
            return compare();
        case WhenChanged::SaveAs:
            if (!saveAs()) return false;
            Q_EMIT changedOutside(Outside::Unchanged);
            return true;
        case WhenChanged::Cancel:
            return false;
    }
    return false;
}

bool PolicyFiles::save() {
    if (!m_controller) return true;
    const std::string path = m_controller->session().path();
    if (path.empty()) return saveAs();
    if (m_saving->isOursToOverwrite() && saveTo(path, IfThere::Refuse)) return true;
    return m_saving->isOursToOverwrite() ? false : settleConflict(path);
}

QString PolicyFiles::proposedPath() const {
    const std::string& path = m_controller->session().path();
    if (!path.empty()) return QFile::decodeName(QByteArray::fromStdString(path));
    QString name = tr("AI-beleid %1").arg(toQString(m_controller->policy().organisation.name)).simplified();
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    const QString folder = m_settings.lastFolder().isEmpty() ? QDir::homePath() : m_settings.lastFolder();
    return folder + QLatin1Char('/') + name + QStringLiteral(".beleid");
}

bool PolicyFiles::saveAs() {
    if (!m_controller) return true;
    QFileDialog dialog(m_window, tr("Beleid opslaan"), QFileInfo(proposedPath()).absolutePath(), filter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("beleid"));
    dialog.selectFile(QFileInfo(proposedPath()).fileName());
    dialog.setOption(QFileDialog::DontConfirmOverwrite);  // asked afterwards: no dialog on top of a dialog
    while (dialog.exec() == QDialog::Accepted) {
        const QString path = dialog.selectedFiles().constFirst();
        if (isSameFile(encoded(path), m_controller->session().path())) return save();
        const bool isThere = QFileInfo::exists(path);
        const WhenThere choice = isThere ? askWhenThere(m_window, QFileInfo(path).fileName()) : WhenThere::Replace;
        if (choice == WhenThere::Cancel) return false;
        if (choice == WhenThere::OtherName) continue;
        m_settings.setLastFolder(QFileInfo(path).absolutePath());
        return saveTo(encoded(path), IfThere::Overwrite);
    }
    return false;
}

void PolicyFiles::takeTheirs() {
    if (!m_controller) return;
    const QString path = QFile::decodeName(QByteArray::fromStdString(m_controller->session().path()));
    // What is only in memory goes into no file, but stays in a backup of its own: the journal of this run.
    m_saving->flush();
    openWith(path, &PolicySession::open);
}

void PolicyFiles::keepMine() {
    if (m_controller) saveTo(m_controller->session().path(), IfThere::Overwrite);
}

void PolicyFiles::setAutosave(bool isOn) {
    m_isAutosaveOn = isOn;
    if (m_saving) m_saving->setAutosave(maySaveByItself() && m_controller->mayChange());
}

void PolicyFiles::leftSection() {
    if (m_saving) m_saving->leftSection();
}

}  // namespace mal
