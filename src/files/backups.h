// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Earlier versions of policy files, in a private folder: the last ten, and one of each of the last fourteen days. They are for a
// person who finds out tomorrow that something was wrong today; a crash is the journal's business (journal.h).

#include <string>
#include <string_view>
#include <vector>

namespace mal {

struct Backup {
    std::string path;    // of the backup, a policy file like any other
    std::string moment;  // when it was made
    friend bool operator==(const Backup&, const Backup&) = default;
};

// Keeps what is in the file at `path` before it is replaced, and drops what is too old by then. Bytes that are the same as those
// of the newest backup are not kept twice. Throws Error.
void keepBackup(const std::string& stateFolder, const std::string& path, std::string_view bytes, const std::string& moment);

// Newest first. Never throws.
std::vector<Backup> backups(const std::string& stateFolder, const std::string& path);

}  // namespace mal
