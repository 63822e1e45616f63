// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Opening, saving and closing, with the questions that belong to it. One policy is open at a time, or none. When work goes to the
// disk by itself is saving/saving.h's business.

#include "files/backups.h"
#include "files/file_lock.h"
#include "files/journal.h"
#include "gui/policy_controller.h"
#include "gui/saving/saving.h"
#include "gui/settings.h"
#include "gui/start/recovery_block.h"

#include <QObject>
#include <QString>

#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <vector>

class QWidget;

namespace mal {

class PolicyFiles : public QObject {
    Q_OBJECT

public:
    // `window` is what dialogs belong to. All must outlive it.
    PolicyFiles(Settings& settings, std::string stateFolder, PolicyController::Clock clock, QWidget* window);
    ~PolicyFiles() override;

    PolicyController* controller() const { return m_controller.get(); }

    // Each asks first what to do with an open policy that would lose something, and does nothing where the person cancels.
    void newPolicy(const std::vector<std::string>& templates);
    void open();
    void open(const QString& path);
    // The same, of a file that another thread began to read while the window was made.
    void open(const QString& path, std::future<OpenedPolicy> coming);
    // As a policy of its own that has no file yet: an example, a backup.
    void openCopy(const QString& path);
    bool close();

    // Asks for a name where there is none. False where it was cancelled or failed.
    bool save();
    bool saveAs();
    // The person was told that the file was changed by others, and chose: theirs, or mine.
    void takeTheirs();
    void keepMine();
    // Or chooses place by place, in a dialog. False where it was cancelled, or where the file was changed again.
    bool compare();

    // Earlier states of the open policy's file, the latest first.
    std::vector<Backup> backupsOfOpen() const;
    // To a later version of the template, one of `templates` or one that the person chooses; shown before it is saved.
    void upgrade(const std::vector<std::string>& templates);

    // Work of runs that ended before it was saved.
    QList<RecoverableWork> recoverable() const;
    void recover(const QString& id);
    // Shows what differs between it and its file; changes nothing.
    void lookAtRecovery(const QString& id);
    void discardRecovery(const QString& id);
    // Before the program ends without asking: nothing that was typed may be lost.
    void keepForRecovery();

    void setAutosave(bool isOn);
    // A moment at which a named file is saved by itself, where that is switched on.
    void leftSection();

Q_SIGNALS:
    // Another policy is open, or none.
    void replaced();
    void saved();
    void failed(const QString& why);
    // Something about the file that was opened, for the person to know.
    void noticed(const QString& words);
    void changedOutside(mal::Outside kind);
    void recoverableChanged();

private:
    // Who saves the policy at hand the first time. What was recovered, or carried over to another template, goes into its file
    // only when the person says so.
    enum class FirstSave { ByItself, ByPerson };

    bool mayReplace();
    bool maySaveByItself() const;
    bool saveTo(const std::string& path, IfThere ifThere);
    // Over the file as it was when it was read with this hash, and over nothing else.
    bool saveOver(const std::string& sha256);
    void nowInItsFile();
    // What a person should know about the file that is open now.
    void tellAbout(const Problems& problems);
    bool settleConflict(const std::string& path);
    void take(PolicySession session, std::optional<FileLock> lock, FirstSave firstSave);
    // Lets go of what is open, and tells so; nothing for none.
    void replaceBy(std::unique_ptr<PolicyController> next, std::optional<FileLock> lock);
    void tellOrOfferBackup(const QString& path, const Problems& problems);
    void openWith(const QString& path, const std::function<OpenedPolicy(const std::string& path)>& opener);
    void startSaving();
    void told();
    QString proposedPath() const;
    std::vector<Recovery>::iterator findRecovery(const QString& id);

    Settings& m_settings;
    std::string m_stateFolder;
    PolicyController::Clock m_clock;
    QWidget* m_window;
    std::vector<Recovery> m_recoveries;
    std::unique_ptr<PolicyController> m_controller;
    std::unique_ptr<Saving> m_saving;
    std::optional<FileLock> m_lock;
    FirstSave m_firstSave = FirstSave::ByItself;
    bool m_isAutosaveOn = true;
};

}  // namespace mal
