// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The calls to the operating system that reading, saving, locking and stopping need, each checked. system.cpp is the one source
// with POSIX calls in it (for file_stamp.h and termination.h too); another system is another such source. Paths are bytes as the
// system gives them.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mal::system {

// A call that failed, with the system's number for why. Caught inside files/, which knows what it means for the user.
struct Failure {
    int number = 0;
};

// Why, in Dutch, as the end of a sentence: "de schijf is vol".
std::string reason(const Failure& failure);

enum class Kind { Nothing, RegularFile, Other };
// Throws Failure where that cannot be told.
Kind kindOf(const std::string& path);

// True for a symbolic link, whatever it leads to.
bool isLink(const std::string& path);

// False for a file that may only be read. Replacing it would be possible, but is not what who made it read-only meant.
bool mayBeChanged(const std::string& path);

// True where both names lead to the same file. False where one of them does not exist.
bool isSameFile(const std::string& a, const std::string& b);

// The path with symbolic links resolved; the path itself where it does not exist yet or where that cannot be told.
std::string resolved(const std::string& path);
std::string folderOf(const std::string& path);

// A file opened for reading: never waits for a FIFO and never becomes a terminal.
class Input {
public:
    explicit Input(const std::string& path);  // throws Failure
    ~Input();
    Input(const Input&) = delete;
    Input& operator=(const Input&) = delete;

    bool isRegularFile() const { return m_isRegular; }
    std::size_t size() const { return m_size; }     // as it was when the file was opened
    std::string readUpTo(std::size_t limit) const;  // throws Failure

private:
    int m_descriptor = -1;
    bool m_isRegular = false;
    std::size_t m_size = 0;
};

enum class MayRead { AsBefore, OwnerOnly };

// A new file beside the one it is to replace, gone again unless it took its place.
class Temporary {
public:
    // AsBefore: takes over mode and group of `target` where that exists, as far as one may. Throws Failure.
    explicit Temporary(const std::string& target, MayRead mayRead = MayRead::AsBefore);
    ~Temporary();
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;

    const std::string& path() const { return m_path; }
    void write(std::string_view bytes) const;  // throws Failure
    void finish();                             // flushes to the disk and closes; throws Failure
    void rename(const std::string& target);    // throws Failure
    // The same where there must be nothing yet, also not since somebody looked; false where there is. Throws Failure.
    bool renameToNew(const std::string& target);

private:
    void takeOver(const std::string& target) const;  // throws Failure

    std::string m_path;
    int m_descriptor = -1;
};

// Holds a folder for as long as it lives, so that two programs that save in it take turns. Where the file system has no locks, or
// somebody holds it for seconds on end, it holds nothing.
class FolderLock {
public:
    explicit FolderLock(const std::string& folder);
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

private:
    int m_descriptor = -1;
};

// Makes a rename last through a power cut. Nothing where the file system cannot do that.
std::optional<Failure> syncFolder(const std::string& folder);

// A folder that only its owner may look into, with the folders above it where they are missing. Throws Failure.
void makePrivateFolder(const std::string& path);

// The names in a folder, sorted; none where it cannot be read.
std::vector<std::string> namesIn(const std::string& folder);

// Writes a file in place, down to the disk, for its owner only: a crash halfway leaves a torn one. Throws Failure.
void writePrivateFile(const std::string& path, std::string_view bytes);

// A file that shows, for as long as the object lives, that a running program holds it. The system gives the lock back when the
// program ends in whatever way, so that nobody ever waits for a dead one.
class LockFile {
public:
    enum class State { Mine, Others, NoLocks };  // NoLocks: this file system cannot tell

    // Opens or makes the file and tries to hold it, without waiting. Throws Failure.
    LockFile(const std::string& path, MayRead mayRead);
    ~LockFile();
    LockFile(LockFile&& other) noexcept;
    LockFile(const LockFile&) = delete;
    LockFile& operator=(const LockFile&) = delete;

    State state() const { return m_state; }
    // False once somebody took the file away or put another in its place.
    bool isStillThere() const;
    std::string read() const;                 // its first kilobytes; empty where they cannot be read
    void write(std::string_view text) const;  // throws Failure
    void remove() const;                      // only where it is still there

private:
    std::string m_path;
    int m_descriptor = -1;
    State m_state = State::NoLocks;
};

// Who works here, for others to read: the full name where the system knows one.
std::string userName();
std::string hostName();
long processId();
bool isRunning(long process);

// Sixteen hexadecimal digits. Throws Failure.
std::string randomDigits();

}  // namespace mal::system
