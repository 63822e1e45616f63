// SPDX-License-Identifier: EUPL-1.2
#include "files/disk.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "base/messages/files.h"

namespace mal::disk {

namespace {

[[noreturn]] void fail() {
    throw Failure{errno};
}

std::string randomName() {
    std::array<unsigned char, 8> bytes{};
    if (getentropy(bytes.data(), bytes.size()) != 0) fail();
    std::string name = ".beleidsmal-";
    for (unsigned char byte : bytes) {
        std::array<char, 3> digits{};
        std::snprintf(digits.data(), digits.size(), "%02x", byte);
        name += digits.data();
    }
    return name + ".tmp";
}

}  // namespace

std::string reason(const Failure& failure) {
    switch (failure.number) {
        case ENOENT:
            return text(messages::reasonMissing);
        case EACCES:
        case EPERM:
            return text(messages::reasonDenied);
        case ENOSPC:
        case EDQUOT:
            return text(messages::reasonFull);
        case EROFS:
            return text(messages::reasonReadOnly);
        case ENOTDIR:
            return text(messages::reasonFolder);
        case ENAMETOOLONG:
            return text(messages::reasonName);
        default:
            return text(messages::reasonOther, {std::strerror(failure.number)});
    }
}

Kind kindOf(const std::string& path) {
    struct stat status {};
    if (stat(path.c_str(), &status) != 0) return Kind::Nothing;
    return S_ISREG(status.st_mode) ? Kind::RegularFile : Kind::Other;
}

bool mayBeChanged(const std::string& path) {
    return access(path.c_str(), W_OK) == 0;
}

bool isSameFile(const std::string& a, const std::string& b) {
    struct stat first {};
    struct stat second {};
    if (stat(a.c_str(), &first) != 0 || stat(b.c_str(), &second) != 0) return false;
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino;
}

std::string resolved(const std::string& path) {
    char* real = realpath(path.c_str(), nullptr);
    if (!real) return path;
    std::string result = real;
    std::free(real);
    return result;
}

std::string folderOf(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos) return "./";
    return path.substr(0, slash + 1);
}

Input::Input(const std::string& path) {
    m_descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (m_descriptor < 0) fail();
    struct stat status {};
    if (fstat(m_descriptor, &status) != 0) {
        const Failure failure{errno};
        close(m_descriptor);
        throw failure;
    }
    m_isRegular = S_ISREG(status.st_mode);
    m_size = static_cast<std::size_t>(status.st_size);
}

Input::~Input() {
    close(m_descriptor);
}

std::string Input::readUpTo(std::size_t limit) const {
    // One more than the size: a file that grew since is noticed without a second call.
    std::string bytes(std::min(m_size, limit) + 1, '\0');
    std::size_t length = 0;
    while (true) {
        if (length == bytes.size()) {
            if (length >= limit) break;
            bytes.resize(std::min(limit, length * 2));
        }
        const ssize_t count = read(m_descriptor, bytes.data() + length, bytes.size() - length);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) fail();
        if (count == 0) break;
        length += static_cast<std::size_t>(count);
    }
    bytes.resize(length);
    return bytes;
}

Temporary::Temporary(const std::string& target) {
    constexpr int attempts = 100;
    const std::string folder = folderOf(target);
    for (int i = 0; i < attempts && m_descriptor < 0; ++i) {
        m_path = folder + randomName();
        m_descriptor = open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (m_descriptor < 0 && errno != EEXIST) fail();
    }
    if (m_descriptor < 0) fail();

    struct stat status {};
    mode_t mode = 0;
    if (stat(target.c_str(), &status) == 0) {
        mode = status.st_mode & 07777;
        // Keeping the group is a courtesy; who may not give a file away still saves it.
        if (fchown(m_descriptor, static_cast<uid_t>(-1), status.st_gid) != 0) errno = 0;
    } else {
        const mode_t mask = umask(0);
        umask(mask);
        mode = 0666 & ~mask;
    }
    if (fchmod(m_descriptor, mode) != 0) {
        const Failure failure{errno};
        close(m_descriptor);
        unlink(m_path.c_str());
        throw failure;
    }
}

Temporary::~Temporary() {
    if (m_descriptor >= 0) close(m_descriptor);
    if (!m_path.empty()) unlink(m_path.c_str());
}

void Temporary::write(std::string_view bytes) const {
    while (!bytes.empty()) {
        const ssize_t count = ::write(m_descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) fail();
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
}

void Temporary::finish() {
    if (fsync(m_descriptor) != 0) fail();
    const int descriptor = m_descriptor;
    m_descriptor = -1;
    if (close(descriptor) != 0) fail();
}

void Temporary::rename(const std::string& target) {
    if (::rename(m_path.c_str(), target.c_str()) != 0) fail();
    m_path.clear();
}

FolderLock::FolderLock(const std::string& folder) : m_descriptor(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    if (m_descriptor < 0) return;
    int result = 0;
    do {
        result = flock(m_descriptor, LOCK_EX);
    } while (result != 0 && errno == EINTR);
}

FolderLock::~FolderLock() {
    // Closing gives the lock back.
    if (m_descriptor >= 0) close(m_descriptor);
}

std::optional<Failure> syncFolder(const std::string& folder) {
    const int descriptor = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return std::nullopt;  // a folder one may write in but not read
    const bool isSynced = fsync(descriptor) == 0;
    const int number = errno;
    close(descriptor);
    if (isSynced || number == EINVAL || number == ENOTSUP) return std::nullopt;
    return Failure{number};
}

}  // namespace mal::disk
