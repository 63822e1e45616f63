// SPDX-License-Identifier: EUPL-1.2
#include "files/backups.h"

#include "base/date.h"
#include "base/error.h"
#include "base/messages/files.h"
#include "base/sha256.h"
#include "files/file.h"
#include "files/leftovers.h"
#include "files/system.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <optional>
#include <set>

namespace mal {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostRecent = 10;
constexpr int mostDays = 14;
constexpr int mostInASecond = 9;
constexpr std::string_view extension = ".beleid";

std::string folderFor(const std::string& stateFolder, const std::string& path) {
    const std::string real = system::resolved(path);
    // The name is for who looks into the folder; the hash keeps files of one name in different folders apart.
    const std::string name = fs::path(real).stem().string().substr(0, 100);
    return stateFolder + "/backups/" + sha256(real).substr(0, 16) + "-" + name;
}

// A moment as a file name that every system allows; it holds no point of its own. The second one of the same second gets a
// number, behind a sign that sorts it after the first.
std::string freeName(const std::string& folder, std::string moment) {
    std::replace(moment.begin(), moment.end(), ':', '.');
    std::string name = moment + std::string(extension);
    std::error_code ignored;
    for (int number = 2; number <= mostInASecond && fs::exists(fs::path(folder) / name, ignored); ++number)
        name = moment + '~' + std::to_string(number) + std::string(extension);
    return name;
}

std::optional<std::string> momentIn(const fs::path& file) {
    if (file.extension() != extension) return std::nullopt;
    std::string moment = file.stem().string();
    moment = moment.substr(0, moment.find('~'));
    std::replace(moment.begin(), moment.end(), '.', ':');
    return isMoment(moment) ? std::optional(moment) : std::nullopt;
}

std::chrono::sys_days dayOf(const std::string& moment) {
    const Date date = dateOfMoment(moment).value_or(Date{1, 1, 1});
    return std::chrono::year(date.year) / std::chrono::month(static_cast<unsigned>(date.month)) /
           std::chrono::day(static_cast<unsigned>(date.day));
}

bool hasSameBytes(const Backup& backup, std::string_view bytes) {
    try {
        return readFile(backup.path, bytes.size() + 1) == bytes;
    } catch (const Error&) {
        return false;
    }
}

// `all` newest first.
void dropOld(const std::vector<Backup>& all, const std::string& now) {
    std::set<std::chrono::sys_days> days;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto day = dayOf(all[i].moment);
        const bool isNewestOfDay = days.insert(day).second;
        const bool isRecentDay = dayOf(now) - day < std::chrono::days(mostDays);
        std::error_code ignored;
        if (i >= mostRecent && !(isNewestOfDay && isRecentDay)) fs::remove(all[i].path, ignored);
    }
}

}  // namespace

void keepBackup(const std::string& stateFolder, const std::string& path, std::string_view bytes, const std::string& moment) {
    const std::string folder = folderFor(stateFolder, path);
    const std::vector<Backup> before = backups(stateFolder, path);
    if (!before.empty() && hasSameBytes(before.front(), bytes)) return;
    const std::string target = folder + "/" + freeName(folder, moment);
    try {
        system::makePrivateFolder(stateFolder);
        system::makePrivateFolder(stateFolder + "/backups");
        system::makePrivateFolder(folder);
        system::Temporary temporary(target, system::MayRead::OwnerOnly);
        removeLeftovers(folder, temporary.path());
        temporary.write(bytes);
        temporary.finish();
        temporary.rename(target);
        if (const auto failure = system::syncFolder(folder)) throw system::Failure(*failure);
    } catch (const system::Failure& failure) {
        throw Error(messages::noBackup, {path, folder, system::reason(failure)});
    }
    dropOld(backups(stateFolder, path), moment);
}

std::vector<Backup> backups(const std::string& stateFolder, const std::string& path) {
    std::vector<Backup> found;
    const std::string folder = folderFor(stateFolder, path);
    for (const std::string& name : system::namesIn(folder)) {
        if (const auto moment = momentIn(name)) found.push_back({folder + "/" + name, *moment});
    }
    // A name starts with its moment.
    std::reverse(found.begin(), found.end());
    return found;
}

}  // namespace mal
