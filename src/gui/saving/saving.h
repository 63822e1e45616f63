// SPDX-License-Identifier: EUPL-1.2
#pragma once

// When the work of one open policy goes to the disk: to the journal within a second of a change, to its file some seconds after
// the last one, and what others do to the file is noticed. All of it on a thread of its own. What is done is disk_work.h; what to
// ask the person, for a name or about a changed file, is the window's business.

#include "base/error.h"
#include "gui/saving/disk_work.h"
#include "session/policy_session.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace mal {

class Saving : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<std::string()>;             // gives a moment, see base/date.h
    using SessionAccess = std::function<PolicySession*()>;  // null once the policy is closed

    struct Pace {
        // After the last change, and after the first one that is in no journal. Well within a second: a slow disk takes its time
        // too.
        std::chrono::milliseconds journalAfter{300};
        std::chrono::milliseconds journalWithin{500};
        std::chrono::milliseconds autosaveAfter{10'000};
        std::chrono::milliseconds lookEvery{3'000};
    };

    // For one open policy; another one gets another Saving. A recovered policy goes into the journal at once.
    Saving(SessionAccess session, std::string stateFolder, Clock clock, Pace pace, QObject* parent = nullptr);
    // Waits for what is under way. What is in the journal and was neither saved nor discarded is offered at the next start.
    ~Saving() override;

    // To be told after each change of the session, also by undo and redo.
    void changed();

    // Whether a named file is saved by itself. It is not while the file is not ours to overwrite (changedOutside).
    void setAutosave(bool isOn);
    // False from the moment that somebody else changed the file until it is saved over that.
    bool isOursToOverwrite() const { return m_isOursToOverwrite; }
    // A good moment for that: a section was left.
    void leftSection();

    // What the person asked for; saved() or failed() follows. `path` is where it goes, the session's own for an ordinary save.
    void save(const std::string& path, IfThere ifThere);
    // The same over what somebody else made of the file, as it was when it was read with this hash; changedOutside() follows
    // where it is another one again.
    void saveOver(const std::string& sha256);

    // Waits until what was asked for is done. True where nothing is left that is not in the file.
    bool finish();
    // Waits until what is not in the file is in the journal: before the program leaves without asking.
    void flush();
    // The person said that what is not saved may go.
    void discard();

Q_SIGNALS:
    void saved(const QString& time);  // "14:03"
    void failed(const QString& message);
    // Once for each change by others. Changed: nothing is saved by itself until the person chose. Gone: a save writes it again.
    void changedOutside(mal::Outside kind);

private:
    struct SaveResult {
        std::optional<SavedFile> file;
        std::optional<Error> why;
        std::optional<Error> noBackup;
    };

    // Does `work` on the other thread and hands its result to `done` on this one.
    template <typename Work, typename Done>
    void onWorker(Work work, Done done);
    void waitForWorker();

    void writeJournal();
    void autosave();
    void start(SaveJob job);
    void finished(const SaveResult& result);
    void look();
    void tellOutside(Outside kind);
    void watchFile();

    SessionAccess m_session;
    Clock m_clock;
    Pace m_pace;
    QThread m_thread;
    QObject m_context;                 // lives on the thread
    std::unique_ptr<DiskWork> m_disk;  // touched on the thread only, and after it ended
    QTimer m_journalTimer;
    QTimer m_autosaveTimer;
    QTimer m_lookTimer;
    QElapsedTimer m_sinceFirstChange;  // not valid while everything is in the journal
    QFileSystemWatcher m_watcher;
    bool m_isAutosaveOn = true;
    bool m_isOursToOverwrite = true;
    bool m_isSaving = false;
    bool m_isLooking = false;
    bool m_isJournalBroken = false;  // told once
    std::optional<SaveJob> m_next;   // asked for while a save was under way
};

}  // namespace mal
