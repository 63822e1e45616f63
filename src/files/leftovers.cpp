// SPDX-License-Identifier: EUPL-1.2
#include "files/leftovers.h"

#include "files/system.h"

#include <chrono>
#include <filesystem>

namespace mal {

namespace fs = std::filesystem;

void removeLeftovers(const std::string& folder, const std::string& ours) {
    std::error_code error;
    const auto now = fs::last_write_time(ours, error);
    if (error) return;
    for (const std::string& name : system::namesIn(folder)) {
        const bool isTemporary = name.size() > temporaryStart.size() + temporaryEnd.size() &&
                                 name.compare(0, temporaryStart.size(), temporaryStart) == 0 &&
                                 name.compare(name.size() - temporaryEnd.size(), temporaryEnd.size(), temporaryEnd) == 0;
        if (!isTemporary) continue;
        const fs::path path = fs::path(folder) / name;
        const bool isFile = fs::symlink_status(path, error).type() == fs::file_type::regular;
        if (!isFile || error) continue;
        const auto written = fs::last_write_time(path, error);
        if (!error && now - written > std::chrono::hours(1)) fs::remove(path, error);
    }
}

}  // namespace mal
