// SPDX-License-Identifier: EUPL-1.2
#include "files/system.h"

#include "files/file_stamp.h"
#include "files/leftovers.h"
#include "files/termination.h"

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <thread>
#include <tuple>
#include <utility>

namespace mal::system {

namespace {

[[noreturn]] void fail() {
    throw Failure{errno};
}

void writeAll(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) fail();
        // A device that takes nothing and says no why would be asked for ever.
        if (count == 0) throw Failure{EIO};
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
}

// What stat() tells; nothing where there is no such file. Any other answer is a failure: a file that cannot be looked at must not
// count as one that is not there.
std::optional<struct stat> statusOf(const std::string& path) {
    struct stat status {};
    if (stat(path.c_str(), &status) == 0) return status;
    if (errno != ENOENT && errno != ENOTDIR) fail();
    return std::nullopt;
}

// The mode that a new file gets from whoever runs the program.
mode_t usualMode() {
    const mode_t mask = umask(0);
    umask(mask);
    return 0666 & ~mask;
}

}  // namespace

Kind kindOf(const std::string& path) {
    const auto status = statusOf(path);
    if (!status) return Kind::Nothing;
    return S_ISREG(status->st_mode) ? Kind::RegularFile : Kind::Other;
}

bool isLink(const std::string& path) {
    struct stat status {};
    return lstat(path.c_str(), &status) == 0 && S_ISLNK(status.st_mode);
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

Temporary::Temporary(const std::string& target, MayRead mayRead) {
    constexpr int attempts = 100;
    const std::string folder = folderOf(target);
    for (int i = 0; i < attempts && m_descriptor < 0; ++i) {
        m_path = folder + std::string(temporaryStart) + randomDigits() + std::string(temporaryEnd);
        m_descriptor = open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (m_descriptor < 0 && errno != EEXIST) fail();
    }
    if (m_descriptor < 0) fail();
    if (mayRead == MayRead::OwnerOnly) return;

    try {
        takeOver(target);
    } catch (const Failure&) {
        close(m_descriptor);
        unlink(m_path.c_str());
        throw;
    }
}

void Temporary::takeOver(const std::string& target) const {
    mode_t mode = usualMode();
    if (const auto status = statusOf(target)) {
        mode = status->st_mode & 07777;
        // Keeping the group is a courtesy: who may not give a file away still saves it, and opens it to no other group.
        constexpr mode_t forGroup = S_IRWXG | S_ISGID;
        if (fchown(m_descriptor, static_cast<uid_t>(-1), status->st_gid) != 0) mode &= ~forGroup;
    }
    if (fchmod(m_descriptor, mode) != 0) fail();
}

Temporary::~Temporary() {
    if (m_descriptor >= 0) close(m_descriptor);
    if (!m_path.empty()) unlink(m_path.c_str());
}

void Temporary::write(std::string_view bytes) const {
    writeAll(m_descriptor, bytes);
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

bool Temporary::renameToNew(const std::string& target) {
    if (renameat2(AT_FDCWD, m_path.c_str(), AT_FDCWD, target.c_str(), RENAME_NOREPLACE) == 0) {
        m_path.clear();
        return true;
    }
    if (errno == EEXIST) return false;
    // Not every file system can do that.
    if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP) fail();
    rename(target);
    return true;
}

FolderLock::FolderLock(const std::string& folder) : m_descriptor(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    if (m_descriptor < 0) return;
    // Ours hold it for milliseconds. One that was stopped, or another kind of program, must not keep a save waiting for ever.
    constexpr int attempts = 100;
    for (int i = 0; i < attempts && flock(m_descriptor, LOCK_EX | LOCK_NB) != 0; ++i) {
        if (errno != EWOULDBLOCK && errno != EINTR) return;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

FolderLock::~FolderLock() {
    // Closing gives the lock back.
    if (m_descriptor >= 0) close(m_descriptor);
}

std::optional<Failure> syncFolder(const std::string& folder) {
    const int descriptor = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0 && errno == EACCES) return std::nullopt;  // a folder one may write in but not read
    if (descriptor < 0) return Failure{errno};
    const bool isSynced = fsync(descriptor) == 0;
    const int number = errno;
    close(descriptor);
    if (isSynced || number == EINVAL || number == ENOTSUP) return std::nullopt;
    return Failure{number};
}

void makePrivateFolder(const std::string& path) {
    for (std::size_t end = path.find('/', 1); end != std::string::npos; end = path.find('/', end + 1))
        mkdir(path.substr(0, end).c_str(), 0700);  // one that is there already is no failure; any other shows below
    if (mkdir(path.c_str(), 0700) == 0) return;
    if (errno != EEXIST || chmod(path.c_str(), 0700) != 0) fail();
}

std::vector<std::string> namesIn(const std::string& folder) {
    std::vector<std::string> names;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
        names.push_back(entry->path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

void writePrivateFile(const std::string& path, std::string_view bytes) {
    const int descriptor = open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) fail();
    try {
        writeAll(descriptor, bytes);
        if (fsync(descriptor) != 0) fail();
    } catch (const Failure&) {
        close(descriptor);
        throw;
    }
    if (close(descriptor) != 0) fail();
}

LockFile::LockFile(const std::string& path, MayRead mayRead) : m_path(path) {
    const mode_t mode = mayRead == MayRead::OwnerOnly ? 0600 : usualMode();
    constexpr int flags = O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
    m_descriptor = open(path.c_str(), O_RDWR | flags, mode);
    // Somebody else's file may be readable only; whether it is held can be told all the same.
    if (m_descriptor < 0 && errno == EACCES) m_descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (m_descriptor < 0) fail();
    if (flock(m_descriptor, LOCK_EX | LOCK_NB) == 0) m_state = State::Mine;
    if (m_state != State::Mine && errno == EWOULDBLOCK) m_state = State::Others;
}

LockFile::~LockFile() {
    // Closing gives the lock back.
    if (m_descriptor >= 0) close(m_descriptor);
}

LockFile::LockFile(LockFile&& other) noexcept
    : m_path(std::move(other.m_path)), m_descriptor(std::exchange(other.m_descriptor, -1)), m_state(other.m_state) {}

bool LockFile::isStillThere() const {
    struct stat open {};
    struct stat named {};
    if (fstat(m_descriptor, &open) != 0 || lstat(m_path.c_str(), &named) != 0) return false;
    return open.st_dev == named.st_dev && open.st_ino == named.st_ino;
}

std::string LockFile::read() const {
    std::string text(4096, '\0');
    const ssize_t count = pread(m_descriptor, text.data(), text.size(), 0);
    text.resize(static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    return text;
}

void LockFile::write(std::string_view text) const {
    if (ftruncate(m_descriptor, 0) != 0 || lseek(m_descriptor, 0, SEEK_SET) != 0) fail();
    writeAll(m_descriptor, text);
}

void LockFile::remove() const {
    if (isStillThere()) unlink(m_path.c_str());
}

std::string userName() {
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) != 0 || !found) return std::to_string(geteuid());
    // The first of the fields that "finger" shows is the full name.
    const std::string about = found->pw_gecos ? found->pw_gecos : "";
    const std::string full = about.substr(0, about.find(','));
    return full.empty() ? found->pw_name : full;
}

std::string hostName() {
    std::array<char, 256> buffer{};
    return gethostname(buffer.data(), buffer.size() - 1) == 0 ? buffer.data() : "";
}

long processId() {
    return getpid();
}

bool isRunning(long process) {
    return process > 0 && (kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM);
}

std::string randomDigits() {
    std::array<unsigned char, 8> bytes{};
    if (getentropy(bytes.data(), bytes.size()) != 0) fail();
    std::string digits;
    for (unsigned char byte : bytes) {
        std::array<char, 3> pair{};
        std::snprintf(pair.data(), pair.size(), "%02x", byte);
        digits += pair.data();
    }
    return digits;
}

}  // namespace mal::system

namespace mal {

FileStamp stampOf(const std::string& path) {
    struct stat status {};
    if (stat(path.c_str(), &status) != 0) return {};
    const auto nanoseconds = std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec;
    return {true, static_cast<std::uint64_t>(status.st_size), nanoseconds, status.st_ino};
}

namespace {

constexpr std::array stopSignals = {SIGTERM, SIGHUP, SIGINT};

// A signal handler gets nothing but a number, so what it writes to can only be a variable of the whole program.
volatile sig_atomic_t signalPipe = -1;

void onStopSignal(int) {
    const int number = errno;
    const char byte = 1;
    // A pipe that is full has already said it.
    [[maybe_unused]] const ssize_t count = write(signalPipe, &byte, 1);
    errno = number;
}

// Its two ends, the one to read from first; -1 twice where the system gives none. Both never wait.
std::pair<int, int> newPipe() {
    std::array<int, 2> ends = {-1, -1};
    if (pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) return {-1, -1};
    return {ends[0], ends[1]};
}

}  // namespace

Termination::Termination() {
    std::tie(m_readEnd, m_writeEnd) = newPipe();
    if (m_readEnd < 0) return;
    signalPipe = m_writeEnd;
    for (const int each : stopSignals) {
        struct sigaction before {};
        sigaction(each, nullptr, &before);
        if (before.sa_handler == SIG_IGN) continue;  // as under nohup
        struct sigaction action {};
        action.sa_handler = onStopSignal;
        action.sa_flags = SA_RESTART;
        sigaction(each, &action, nullptr);
    }
}

Termination::~Termination() {
    if (m_readEnd < 0) return;
    for (const int each : stopSignals) {
        struct sigaction now {};
        sigaction(each, nullptr, &now);
        if (now.sa_handler == onStopSignal) signal(each, SIG_DFL);
    }
    signalPipe = -1;
    close(m_readEnd);
    close(m_writeEnd);
}

}  // namespace mal
