// SPDX-License-Identifier: EUPL-1.2
#include "files/file.h"

#include "base/error.h"
#include "base/messages/files.h"
#include "base/overloaded.h"
#include "base/sha256.h"
#include "files/file_stamp.h"
#include "files/leftovers.h"
#include "files/system.h"

#include <algorithm>
#include <variant>

namespace mal {

namespace {

// What this program ever wrote is smaller; what is larger is somebody else's, and may be too large to read.
constexpr std::size_t largestOfOurs = std::size_t{64} * 1024 * 1024;

bool hasBytesOf(const std::string& target, const Unchanged& unchanged) {
    try {
        return sha256(readFile(target, largestOfOurs)) == unchanged.sha256;
    } catch (const Error& error) {
        if (error.code() == messages::tooLarge.code) return false;
        throw;
    }
}

// Throws where what is on the disk is not what the caller expects there.
void check(const std::string& path, const std::string& target, const Before& before) {
    // A link that could not be followed, as to a disk that is not there: replacing it would take it away.
    if (system::isLink(target)) throw Error(messages::linkLeadsNowhere, {path});
    const system::Kind kind = system::kindOf(target);
    if (kind == system::Kind::Other) throw Error(messages::notAFile, {path});
    if (kind == system::Kind::RegularFile && !system::mayBeChanged(target)) throw Error(messages::fileIsReadOnly, {path});
    std::visit(Overloaded{
                   [&](const Nothing&) {
                       if (kind != system::Kind::Nothing) throw Error(messages::alreadyThere, {path});
                   },
                   [](const Anything&) {},
                   [&](const Unchanged& unchanged) {
                       // A file that vanished meanwhile is no reason to lose what is in memory: it is written again.
                       if (kind == system::Kind::Nothing) return;
                       if (!hasBytesOf(target, unchanged)) throw Error(messages::changedOutside, {path});
                   },
               },
               before);
}

}  // namespace

std::string readFile(const std::string& path, std::size_t limit) {
    try {
        const system::Input input(path);
        if (!input.isRegularFile()) throw Error(messages::notAFile, {path});
        std::string bytes = input.size() > limit ? std::string() : input.readUpTo(limit + 1);
        const std::size_t size = std::max(input.size(), bytes.size());
        if (size > limit) throw Error(messages::tooLarge, {path, std::to_string(size), std::to_string(limit)});
        return bytes;
    } catch (const system::Failure& failure) {
        throw Error(messages::cannotOpen, {path, system::reason(failure)});
    }
}

void saveFile(const std::string& path, std::string_view bytes, const Before& before) {
    const std::string target = system::resolved(path);
    // From looking at what is there until it is replaced, nobody else of us may do the same.
    const system::FolderLock lock(system::folderOf(target));
    try {
        check(path, target, before);
        system::Temporary temporary(target);
        removeLeftovers(system::folderOf(target), temporary.path());
        temporary.write(bytes);
        temporary.finish();
        if (!std::holds_alternative<Nothing>(before)) {
            temporary.rename(target);
        } else if (!temporary.renameToNew(target)) {
            throw Error(messages::alreadyThere, {path});
        }
    } catch (const system::Failure& failure) {
        const std::string folder = system::folderOf(target);
        if (!stampOf(folder).exists) throw Error(messages::folderMissing, {path, folder});
        throw Error(messages::cannotWrite, {path, system::reason(failure)});
    }
    if (const auto failure = system::syncFolder(system::folderOf(target))) {
        throw Error(messages::folderNotSynced, {path, system::reason(*failure)});
    }
}

bool isSameFile(const std::string& a, const std::string& b) {
    return system::isSameFile(a, b);
}

}  // namespace mal
