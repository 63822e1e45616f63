// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Everything that touches the disk for one open policy: journal, backup, save, looking for changes by others. It knows no clock
// and no event loop; saving.h says when each is done, on a thread where waiting for a disk hurts nobody. One thread at a time.

#include "files/backups.h"
#include "files/file_stamp.h"
#include "files/journal.h"
#include "session/save_job.h"
#include "session/snapshot.h"

#include <optional>
#include <string>

namespace mal {

enum class Outside { Unchanged, Changed, Gone };

class DiskWork {
public:
    // `path` and its hash as the session read them; both empty for a policy that was never saved.
    DiskWork(std::string stateFolder, std::string path, std::string sha256OnDisk);

    // Throws Error.
    void journal(const Snapshot& snapshot, const std::string& sha256OnDisk, const std::string& moment);
    // After a good save, or when the person said that the work may go.
    void discardJournal();

    // A backup of what is in the file, before the first save to it in this run and before one over what others made of it. Throws
    // Error; saving goes on without.
    void keepBackupOnce(const std::string& path, const std::string& moment);
    // Throws Error; then the file is as it was.
    SavedFile save(const SaveJob& job);

    // What others did to the file since it was last read, saved or told about. Never throws.
    Outside look();

private:
    void remember(const std::string& path, const std::string& sha256);

    std::string m_stateFolder;
    std::string m_path;
    std::string m_sha256;
    FileStamp m_stamp;
    std::string m_backedUp;  // the path that has its backup of this run
    std::optional<Journal> m_journal;
};

}  // namespace mal
