// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Says to others that somebody is working on a policy: a small hidden file beside it, with who, where and since when. It asks
// for care and keeps nobody out; that the work of another is not overwritten is file.h's business.

#include <memory>
#include <optional>
#include <string>

namespace mal {

namespace system {
class LockFile;
}

// Who works on it. Written by another program, so any of it may be empty.
struct LockHolder {
    std::string user;
    std::string host;
    long process = 0;
    std::string since;  // a moment
    friend bool operator==(const LockHolder&, const LockHolder&) = default;
};

class FileLock {
public:
    enum class IfHeld { Leave, TakeOver };

    // Never throws and never waits. Where nobody can write in the folder there is neither a lock nor a holder. What a program
    // left that ended without tidying up is taken over; so is an empty or unreadable lock that nobody holds.
    FileLock(const std::string& path, const std::string& moment, IfHeld ifHeld = IfHeld::Leave);
    ~FileLock();  // takes the file away where it is still ours
    FileLock(FileLock&&) noexcept;
    FileLock& operator=(FileLock&&) noexcept;

    bool isMine() const { return m_file != nullptr; }
    const std::string& path() const { return m_path; }  // of the lock file
    // The other one, where there is one.
    const std::optional<LockHolder>& holder() const { return m_holder; }

private:
    // False where the file was taken away in between: try again.
    bool tryOnce(const std::string& lockPath, const std::string& moment, IfHeld ifHeld);

    std::string m_path;
    std::unique_ptr<system::LockFile> m_file;
    std::optional<LockHolder> m_holder;
};

// "/map/.naam.beleid.lock" for "/map/naam.beleid".
std::string lockPathOf(const std::string& path);

}  // namespace mal
