// SPDX-License-Identifier: EUPL-1.2
#include "files/file_lock.h"

#include "base/sha256.h"
#include "base/utf8.h"
#include "files/system.h"

#include <array>
#include <charconv>
#include <string_view>
#include <utility>

namespace mal {

namespace {

constexpr std::string_view firstLine = "beleidsmal-lock 1";

std::string toText(const LockHolder& holder) {
    std::string text(firstLine);
    text += "\nuser: " + utf8::printable(holder.user);
    text += "\nhost: " + utf8::printable(holder.host);
    text += "\nprocess: " + std::to_string(holder.process);
    text += "\nsince: " + utf8::printable(holder.since) + "\n";
    return text;
}

// What stands after "key: " on its line.
std::string_view valueOf(std::string_view text, std::string_view key) {
    const std::string start = "\n" + std::string(key) + ": ";
    const std::size_t at = text.find(start);
    if (at == std::string_view::npos) return {};
    const std::string_view rest = text.substr(at + start.size());
    return rest.substr(0, rest.find('\n'));
}

// Nothing for a file that is no lock of ours, or not a whole one.
std::optional<LockHolder> parsed(std::string_view text) {
    if (!text.starts_with(firstLine) || !text.ends_with('\n')) return std::nullopt;
    LockHolder holder;
    const auto shown = [&](std::string_view key) { return utf8::printable(valueOf(text, key).substr(0, 200)); };
    holder.user = shown("user");
    holder.host = shown("host");
    holder.since = shown("since");
    const std::string_view process = valueOf(text, "process");
    std::from_chars(process.data(), process.data() + process.size(), holder.process);
    return holder;
}

// Whether the one who wrote the lock may still be at work, seen from a program that could open the file.
bool isAtWork(const system::LockFile& file, const std::optional<LockHolder>& holder) {
    switch (file.state()) {
        case system::LockFile::State::Others:
            return true;
        case system::LockFile::State::Mine:
            // Nobody on this host holds it. Of another host, a shared folder may not pass on the lock.
            return holder && holder->host != system::hostName();
        case system::LockFile::State::NoLocks:
            return holder && (holder->host != system::hostName() || system::isRunning(holder->process));
    }
    return false;
}

}  // namespace

std::string lockPathOf(const std::string& path) {
    constexpr std::size_t longestFileName = 255;
    const std::string target = system::resolved(path);
    const std::string folder = system::folderOf(target);
    const std::string name = "." + target.substr(target.rfind('/') + 1) + ".lock";
    return folder + (name.size() <= longestFileName ? name : "." + sha256(name) + ".lock");
}

FileLock::FileLock(const std::string& path, const std::string& moment, IfHeld ifHeld) : m_path(lockPathOf(path)) {
    constexpr int attempts = 10;
    try {
        for (int i = 0; i < attempts; ++i) {
            if (tryOnce(m_path, moment, ifHeld)) return;
        }
    } catch (const system::Failure&) {
        // A folder that may only be read, or a full disk: working without a lock is better than not working.
        if (m_file) m_file->remove();
        m_file.reset();
    }
}

bool FileLock::tryOnce(const std::string& lockPath, const std::string& moment, IfHeld ifHeld) {
    auto file = std::make_unique<system::LockFile>(lockPath, system::MayRead::AsBefore);
    // Between opening and locking, the one before us may have taken the file away.
    if (!file->isStillThere()) return false;
    const auto other = parsed(file->read());
    if (isAtWork(*file, other)) {
        m_holder = other.value_or(LockHolder{});
        if (ifHeld == IfHeld::Leave) return true;
        // A new file: the other one must not take ours away when it closes.
        file->remove();
        m_holder.reset();
        return false;
    }
    m_file = std::move(file);
    m_file->write(toText({system::userName(), system::hostName(), system::processId(), moment}));
    return true;
}

FileLock::~FileLock() {
    if (m_file) m_file->remove();
}

FileLock::FileLock(FileLock&&) noexcept = default;

FileLock& FileLock::operator=(FileLock&& other) noexcept {
    std::swap(m_path, other.m_path);
    std::swap(m_file, other.m_file);
    std::swap(m_holder, other.m_holder);
    return *this;
}

}  // namespace mal
