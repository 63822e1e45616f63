// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The recovery journal: what is open and not yet in its file, in a private folder, so that a crash or a power cut costs a second
// of work. Each open policy of each run has a folder of its own with two snapshots, written in turn, so that a torn one leaves
// the other. What the bytes mean is storage's business.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace mal {

namespace system {
class LockFile;
}

struct JournalHeader {
    std::string path;          // of the policy; empty for one that was never saved
    std::string sha256OnDisk;  // of its file as it was read; empty for one that was never saved
    std::string moment;        // when the snapshot was made
    std::string organisation;  // to recognise it by
    friend bool operator==(const JournalHeader&, const JournalHeader&) = default;
};

// What one open policy writes. Held for as long as it lives; what it leaves behind after a crash is a Recovery.
class Journal {
public:
    // `stateFolder` is made where it is missing, for the owner only. Throws Error.
    explicit Journal(const std::string& stateFolder);
    // Snapshots that were not discarded stay.
    ~Journal();
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    // Throws Error; then the snapshot before is still there.
    void write(const JournalHeader& header, std::string_view bytes);
    // After a good save, or when the person said that the work may go.
    void discard();

private:
    std::string m_folder;
    std::unique_ptr<system::LockFile> m_owner;
    unsigned m_sequence = 0;  // of the last whole snapshot
};

// What a run that ended left behind: the newest whole snapshot. While this lives no other program is offered the same.
struct Recovery {
    JournalHeader header;
    std::string bytes;
    std::string folder;
    std::shared_ptr<const system::LockFile> claim;
};

// Newest first. What cannot be read is left out and left alone. Never throws.
std::vector<Recovery> recoveries(const std::string& stateFolder);
void discard(const Recovery& recovery);

}  // namespace mal
