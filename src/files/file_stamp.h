// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Whether a file may have changed, told without reading it: for looking every few seconds. An equal stamp is no proof; saving
// compares the bytes (file.h).

#include <cstdint>
#include <string>

namespace mal {

struct FileStamp {
    bool exists = false;
    std::uint64_t size = 0;
    std::int64_t modified = 0;  // nanoseconds since 1970
    std::uint64_t inode = 0;    // another one after an atomic replace
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

FileStamp stampOf(const std::string& path);

}  // namespace mal
