// SPDX-License-Identifier: EUPL-1.2
#include "gui/saving/saving.h"

#include "base/messages/files.h"
#include "gui/texts.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <string_view>
#include <utility>

namespace mal {

namespace {

// Gives the Error that `action` throws, as a value: exceptions do not cross from one thread to another.
template <typename Action>
std::optional<Error> errorOf(const Action& action) {
    try {
        action();
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

}  // namespace

Saving::Saving(SessionAccess session, std::string stateFolder, Clock clock, Pace pace, QObject* parent)
    : QObject(parent), m_session(std::move(session)), m_clock(std::move(clock)), m_pace(pace) {
    const PolicySession* open = m_session();
    m_disk = std::make_unique<DiskWork>(std::move(stateFolder), open ? open->path() : std::string(),
                                        open ? open->sha256OnDisk() : std::string());
    m_context.moveToThread(&m_thread);
    m_thread.start();
    for (QTimer* timer : {&m_journalTimer, &m_autosaveTimer})
        timer->setSingleShot(true);
    m_autosaveTimer.setInterval(m_pace.autosaveAfter);
    connect(&m_journalTimer, &QTimer::timeout, this, &Saving::writeJournal);
    connect(&m_autosaveTimer, &QTimer::timeout, this, &Saving::autosave);
    connect(&m_lookTimer, &QTimer::timeout, this, &Saving::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &Saving::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &Saving::look);
    m_lookTimer.start(m_pace.lookEvery);
    watchFile();
    if (open && open->isChanged()) writeJournal();
}

Saving::~Saving() {
    // Queued work comes before the end of the thread.
    QMetaObject::invokeMethod(
        &m_context, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

template <typename Work, typename Done>
void Saving::onWorker(Work work, Done done) {
    QMetaObject::invokeMethod(
        &m_context,
        [this, work = std::move(work), done = std::move(done)] {
            QMetaObject::invokeMethod(
                this, [result = work(*m_disk), done] { done(result); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void Saving::waitForWorker() {
    QMetaObject::invokeMethod(
        &m_context, [] {}, Qt::BlockingQueuedConnection);
    // Their results have been posted here; others wait their turn.
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

void Saving::changed() {
    const PolicySession* session = m_session();
    if (!session) return;
    if (!session->isChanged()) {
        discard();
        return;
    }
    m_autosaveTimer.start();
    if (!m_sinceFirstChange.isValid()) m_sinceFirstChange.start();
    const std::chrono::milliseconds left = m_pace.journalWithin - std::chrono::milliseconds(m_sinceFirstChange.elapsed());
    m_journalTimer.start(std::clamp(left, std::chrono::milliseconds(0), m_pace.journalAfter));
}

void Saving::writeJournal() {
    m_journalTimer.stop();
    m_sinceFirstChange.invalidate();
    const PolicySession* session = m_session();
    if (!session || !session->isChanged()) return;
    onWorker([snapshot = session->snapshot(), sha256 = session->sha256OnDisk(),
              moment = m_clock()](DiskWork& disk) { return errorOf([&] { disk.journal(snapshot, sha256, moment); }); },
             [this](const std::optional<Error>& why) {
                 if (why && !m_isJournalBroken) Q_EMIT failed(sentenceOf(*why));
                 m_isJournalBroken = why.has_value();
             });
}

void Saving::discard() {
    m_journalTimer.stop();
    m_autosaveTimer.stop();
    m_sinceFirstChange.invalidate();
    QMetaObject::invokeMethod(
        &m_context, [this] { m_disk->discardJournal(); }, Qt::QueuedConnection);
}

void Saving::setAutosave(bool isOn) {
    m_isAutosaveOn = isOn;
}

void Saving::leftSection() {
    autosave();
}

void Saving::autosave() {
    const PolicySession* session = m_session();
    if (!m_isAutosaveOn || !m_isOursToOverwrite || m_isSaving || !session) return;
    if (session->path().empty() || !session->isChanged()) return;
    save(session->path(), IfThere::Refuse);
}

void Saving::save(const std::string& path, IfThere ifThere) {
    const PolicySession* session = m_session();
    if (!session) return;
    try {
        SaveJob job = session->saveJob(path, ifThere, m_clock());
        if (m_isSaving) {
            m_next = std::move(job);
        } else {
            start(std::move(job));
        }
    } catch (const Error& error) {
        Q_EMIT failed(sentenceOf(error));
    }
}

void Saving::saveOver(const std::string& sha256) {
    finish();
    const PolicySession* session = m_session();
    if (!session) return;
    try {
        SaveJob job = session->saveJob(session->path(), IfThere::Overwrite, m_clock());
        job.before = Unchanged{sha256};
        start(std::move(job));
    } catch (const Error& error) {
        Q_EMIT failed(sentenceOf(error));
    }
}

void Saving::start(SaveJob job) {
    m_isSaving = true;
    onWorker(
        [job = std::move(job)](DiskWork& disk) {
            SaveResult result;
            result.noBackup = errorOf([&] { disk.keepBackupOnce(job.path, job.policy.saved.at); });
            result.why = errorOf([&] { result.file = disk.save(job); });
            return result;
        },
        [this](const SaveResult& result) { finished(result); });
}

void Saving::finished(const SaveResult& result) {
    m_isSaving = false;
    PolicySession* session = m_session();
    if (!session) return;
    if (result.noBackup) Q_EMIT failed(sentenceOf(*result.noBackup));
    if (result.file) {
        session->saved(*result.file);
        m_isOursToOverwrite = true;
        watchFile();
        // What changed meanwhile is not in the file: it stays in the journal, which then speaks of the file as it is now.
        if (session->isChanged()) {
            writeJournal();
            m_autosaveTimer.start();
        } else {
            discard();
        }
        Q_EMIT saved(QString::fromStdString(result.file->policy.saved.at.substr(11, 5)));
    } else if (result.why && result.why->code() == messages::changedOutside.code) {
        tellOutside(Outside::Changed);
    } else if (result.why) {
        Q_EMIT failed(sentenceOf(*result.why));
    }
    if (m_next) {
        // Asked for again with what is there now: the hash of the file is another one.
        const SaveJob next = *std::exchange(m_next, std::nullopt);
        save(next.path, std::holds_alternative<Anything>(next.before) ? IfThere::Overwrite : IfThere::Refuse);
    }
}

void Saving::look() {
    if (m_isLooking) return;
    m_isLooking = true;
    onWorker([](DiskWork& disk) { return disk.look(); },
             [this](Outside kind) {
                 m_isLooking = false;
                 if (kind != Outside::Unchanged) tellOutside(kind);
                 watchFile();
             });
}

void Saving::tellOutside(Outside kind) {
    if (kind == Outside::Changed) m_isOursToOverwrite = false;
    Q_EMIT changedOutside(kind);
}

// After an atomic replace the watcher still looks at the old file; the folder tells of the new one.
void Saving::watchFile() {
    const PolicySession* session = m_session();
    if (!session || session->path().empty()) return;
    const QString path = QFile::decodeName(QByteArray::fromStdString(session->path()));
    for (const QString& each : {path, QFileInfo(path).absolutePath()}) {
        if (!m_watcher.files().contains(each) && !m_watcher.directories().contains(each)) m_watcher.addPath(each);
    }
}

bool Saving::finish() {
    while (m_isSaving)
        waitForWorker();
    const PolicySession* session = m_session();
    return !session || !session->isChanged();
}

void Saving::flush() {
    if (!finish()) writeJournal();
    waitForWorker();
}

}  // namespace mal
