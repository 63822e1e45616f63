// SPDX-License-Identifier: EUPL-1.2
#include "files/journal.h"

#include "base/error.h"
#include "base/messages/files.h"
#include "base/sha256.h"
#include "files/file.h"
#include "files/file_stamp.h"
#include "files/system.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <optional>

namespace mal {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view firstLine = "beleidsmal-journal 1\n";
constexpr std::size_t largestSnapshot = std::size_t{64} * 1024 * 1024;
constexpr std::array snapshotNames = {"a", "b"};

std::string journalFolder(const std::string& stateFolder) {
    return stateFolder + "/journal";
}

std::string snapshotPath(const std::string& folder, unsigned sequence) {
    return folder + "/" + snapshotNames.at(sequence % snapshotNames.size());
}

// Length, colon, text: whatever is in the text, where it ends is known.
std::string counted(std::string_view text) {
    return std::to_string(text.size()) + ":" + std::string(text);
}

struct Snapshot {
    unsigned sequence = 0;
    JournalHeader header;
    std::string bytes;
};

std::string toBytes(const Snapshot& snapshot) {
    std::string content = counted(std::to_string(snapshot.sequence));
    for (const std::string* each : {&snapshot.header.path, &snapshot.header.sha256OnDisk, &snapshot.header.moment,
                                    &snapshot.header.organisation, &snapshot.bytes})
        content += counted(*each);
    return std::string(firstLine) + sha256(content) + "\n" + content;
}

// Takes the next counted text off the front.
std::optional<std::string> take(std::string_view& content) {
    std::size_t length = 0;
    const auto [end, error] = std::from_chars(content.data(), content.data() + content.size(), length);
    const auto digits = static_cast<std::size_t>(end - content.data());
    if (error != std::errc() || digits >= content.size() || *end != ':' || length > content.size() - digits - 1)
        return std::nullopt;
    std::string text(content.substr(digits + 1, length));
    content.remove_prefix(digits + 1 + length);
    return text;
}

// Nothing for what is not a whole snapshot.
std::optional<Snapshot> parsed(std::string_view bytes) {
    constexpr std::size_t hashLength = 64;
    if (!bytes.starts_with(firstLine) || bytes.size() < firstLine.size() + hashLength + 1) return std::nullopt;
    const std::string_view hash = bytes.substr(firstLine.size(), hashLength);
    std::string_view content = bytes.substr(firstLine.size() + hashLength + 1);
    if (sha256(content) != hash) return std::nullopt;
    Snapshot snapshot;
    std::string sequence;
    for (std::string* each : {&sequence, &snapshot.header.path, &snapshot.header.sha256OnDisk, &snapshot.header.moment,
                              &snapshot.header.organisation, &snapshot.bytes}) {
        auto text = take(content);
        if (!text) return std::nullopt;
        *each = std::move(*text);
    }
    std::from_chars(sequence.data(), sequence.data() + sequence.size(), snapshot.sequence);
    return snapshot;
}

std::optional<Snapshot> newestSnapshot(const std::string& folder) {
    std::optional<Snapshot> newest;
    for (unsigned i = 0; i < snapshotNames.size(); ++i) {
        try {
            auto snapshot = parsed(readFile(snapshotPath(folder, i), largestSnapshot));
            if (snapshot && (!newest || snapshot->sequence > newest->sequence)) newest = std::move(snapshot);
        } catch (const Error&) {
            // Not there, or not to be read: the other one may be.
        }
    }
    return newest;
}

std::string ownerPath(const std::string& folder) {
    return folder + "/owner";
}

// Nothing where a running program still holds it.
std::shared_ptr<const system::LockFile> claimed(const std::string& folder) {
    try {
        auto owner = std::make_shared<system::LockFile>(ownerPath(folder), system::MayRead::OwnerOnly);
        // Without locks there is no telling who is dead: better offered twice than never.
        return owner->state() == system::LockFile::State::Others ? nullptr : owner;
    } catch (const system::Failure&) {
        return nullptr;
    }
}

std::int64_t lastWritten(const Recovery& recovery) {
    std::int64_t last = 0;
    for (unsigned i = 0; i < snapshotNames.size(); ++i)
        last = std::max(last, stampOf(snapshotPath(recovery.folder, i)).modified);
    return last;
}

// What was made in it must be found after a power cut too. Throws Failure.
void syncFolder(const std::string& folder) {
    if (const auto failure = system::syncFolder(folder)) throw system::Failure(*failure);
}

void removeFolder(const std::string& folder) {
    std::error_code ignored;
    fs::remove_all(folder, ignored);
}

}  // namespace

Journal::Journal(const std::string& stateFolder) {
    const std::string all = journalFolder(stateFolder);
    try {
        system::makePrivateFolder(stateFolder);
        system::makePrivateFolder(all);
        // Under its own name only once it is held: what is there unheld counts as left behind.
        const std::string name = system::randomDigits();
        const std::string unfinished = all + "/.new-" + name;
        system::makePrivateFolder(unfinished);
        m_owner = std::make_unique<system::LockFile>(ownerPath(unfinished), system::MayRead::OwnerOnly);
        m_folder = all + "/" + name;
        fs::rename(unfinished, m_folder);
        syncFolder(all);
    } catch (const system::Failure& failure) {
        throw Error(messages::noJournal, {stateFolder, system::reason(failure)});
    } catch (const fs::filesystem_error& error) {
        throw Error(messages::noJournal, {stateFolder, text(messages::reasonOther, {error.code().message()})});
    }
}

Journal::~Journal() {
    // With the lock still held, so that nobody is offered what is about to go.
    if (m_sequence == 0) removeFolder(m_folder);
}

void Journal::write(const JournalHeader& header, std::string_view bytes) {
    const Snapshot next{m_sequence + 1, header, std::string(bytes)};
    try {
        system::writePrivateFile(snapshotPath(m_folder, next.sequence), toBytes(next));
        const bool isNewFile = next.sequence <= snapshotNames.size();
        if (isNewFile) syncFolder(m_folder);
    } catch (const system::Failure& failure) {
        throw Error(messages::noJournal, {m_folder, system::reason(failure)});
    }
    m_sequence = next.sequence;
}

void Journal::discard() {
    std::error_code ignored;
    for (unsigned i = 0; i < snapshotNames.size(); ++i)
        fs::remove(snapshotPath(m_folder, i), ignored);
    m_sequence = 0;
}

std::vector<Recovery> recoveries(const std::string& stateFolder) {
    std::vector<Recovery> found;
    for (const std::string& name : system::namesIn(journalFolder(stateFolder))) {
        const std::string folder = journalFolder(stateFolder) + "/" + name;
        if (name.starts_with('.')) continue;
        auto claim = claimed(folder);
        if (!claim) continue;
        if (auto snapshot = newestSnapshot(folder)) {
            found.push_back({std::move(snapshot->header), std::move(snapshot->bytes), folder, std::move(claim)});
        } else if (!stampOf(snapshotPath(folder, 0)).exists && !stampOf(snapshotPath(folder, 1)).exists) {
            removeFolder(folder);
        }
    }
    std::sort(found.begin(), found.end(), [](const Recovery& a, const Recovery& b) { return lastWritten(a) > lastWritten(b); });
    return found;
}

void discard(const Recovery& recovery) {
    removeFolder(recovery.folder);
}

}  // namespace mal
