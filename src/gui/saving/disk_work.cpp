// SPDX-License-Identifier: EUPL-1.2
#include "gui/saving/disk_work.h"

#include "base/error.h"
#include "base/sha256.h"
#include "files/file.h"
#include "storage/limits.h"
#include "storage/policy_file.h"

#include <utility>

namespace mal {

DiskWork::DiskWork(std::string stateFolder, std::string path, std::string sha256OnDisk) : m_stateFolder(std::move(stateFolder)) {
    remember(path, sha256OnDisk);
}

void DiskWork::remember(const std::string& path, const std::string& sha256) {
    m_path = path;
    m_sha256 = sha256;
    m_stamp = stampOf(path);
}

void DiskWork::journal(const Snapshot& snapshot, const std::string& sha256OnDisk, const std::string& moment) {
    if (!m_journal) m_journal.emplace(m_stateFolder);
    const JournalHeader header{snapshot.path, sha256OnDisk, moment, snapshot.policy.organisation.name};
    m_journal->write(header, uncheckedPolicyFileBytes(snapshot.policy, *snapshot.mal));
}

void DiskWork::discardJournal() {
    if (m_journal) m_journal->discard();
}

void DiskWork::keepBackupOnce(const std::string& path, const std::string& moment) {
    const FileStamp now = stampOf(path);
    if ((m_backedUp == path && now == m_stamp) || !now.exists) return;
    // Also where it fails: saying so once is enough.
    m_backedUp = path;
    keepBackup(m_stateFolder, path, readFile(path, policyLimits.fileBytes), moment);
}

SavedFile DiskWork::save(const SaveJob& job) {
    SavedFile file = perform(job);
    remember(file.path, file.sha256);
    m_backedUp = file.path;
    return file;
}

Outside DiskWork::look() {
    if (m_path.empty()) return Outside::Unchanged;
    const FileStamp now = stampOf(m_path);
    if (now == m_stamp) return Outside::Unchanged;
    m_stamp = now;
    if (!now.exists) return Outside::Gone;
    try {
        // A copy with the same bytes, a restored time: nothing that matters.
        if (sha256(readFile(m_path, policyLimits.fileBytes)) == m_sha256) return Outside::Unchanged;
    } catch (const Error&) {
        // Then it is something else as well.
    }
    m_backedUp.clear();
    return Outside::Changed;
}

}  // namespace mal
