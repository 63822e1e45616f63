// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The calls to the operating system that reading and saving need, each checked. disk.cpp is the one source with POSIX calls in
// it; another system is another such source. Paths are bytes as the system gives them.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace mal::disk {

// A call that failed, with the system's number for why. Caught inside files/, which knows what it means for the user.
struct Failure {
    int number = 0;
};

// Why, in Dutch, as the end of a sentence: "de schijf is vol".
std::string reason(const Failure& failure);

enum class Kind { Nothing, RegularFile, Other };
Kind kindOf(const std::string& path);

// False for a file that may only be read. Replacing it would be possible, but is not what who made it read-only meant.
bool mayBeChanged(const std::string& path);

// True where both names lead to the same file. False where one of them does not exist.
bool isSameFile(const std::string& a, const std::string& b);

// The path with symbolic links resolved; the path itself where it does not exist yet.
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

// A new file beside the one it is to replace, gone again unless it took its place.
class Temporary {
public:
    // Takes over mode and group of `target` where that exists. Throws Failure.
    explicit Temporary(const std::string& target);
    ~Temporary();
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;

    void write(std::string_view bytes) const;  // throws Failure
    void finish();                             // flushes to the disk and closes; throws Failure
    void rename(const std::string& target);    // throws Failure

private:
    std::string m_path;
    int m_descriptor = -1;
};

// Holds a folder for as long as it lives, so that two programs that save in it take turns. Where the file system has no locks it
// holds nothing.
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

}  // namespace mal::disk
