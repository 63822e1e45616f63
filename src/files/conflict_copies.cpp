// SPDX-License-Identifier: EUPL-1.2
#include "files/conflict_copies.h"

#include "files/system.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace mal {

namespace {

enum class Then { Anything, Digit };

// What stands between the name of the file and its extension, in lower case.
struct Pattern {
    std::string_view begin;
    std::string_view inside;
    std::string_view end;
    Then afterBegin = Then::Anything;
};

constexpr std::array patterns = {
    Pattern{" (", "conflicted copy", ")"},            // Dropbox, Nextcloud; also "(Jan's conflicted copy 2026-11-22)"
    Pattern{" (", "conflicterend exemplaar", ")"},    // the same in Dutch
    Pattern{" (", "conflicterende kopie", ")"},       // and as others translate it
    Pattern{" (", "case conflict", ")"},              // Dropbox, names that differ in capitals
    Pattern{" (sfconflict ", "", ")"},                // Seafile
    Pattern{".sync-conflict-", "", "", Then::Digit},  // Syncthing
    Pattern{"-conflict-", "", "", Then::Digit},       // OneDrive and others, with a date
    Pattern{"_conflict-", "", "", Then::Digit},       // ownCloud
    Pattern{"_", "", "_conflict"},                    // Synology Drive
    Pattern{" [conflict", "", "]"},                   // pCloud
    Pattern{".conflict", "", ""},                     // Resilio
};

// Of ASCII letters only: the patterns have no others.
std::string lower(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char sign) { return sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign - 'A' + 'a') : sign; });
    return result;
}

bool isDigit(char sign) {
    return sign >= '0' && sign <= '9';
}

bool fits(std::string_view between, const Pattern& pattern) {
    if (between.size() < pattern.begin.size() + pattern.end.size()) return false;
    if (!between.starts_with(pattern.begin) || !between.ends_with(pattern.end)) return false;
    const std::string_view rest = between.substr(pattern.begin.size());
    if (pattern.afterBegin == Then::Digit && (rest.empty() || !isDigit(rest.front()))) return false;
    return rest.find(pattern.inside) != std::string_view::npos;
}

}  // namespace

bool isConflictCopy(std::string_view name, std::string_view of) {
    const std::string own = lower(of);
    const std::string other = lower(name);
    const std::filesystem::path file(own);
    const std::string stem = file.stem().string();
    const std::string extension = file.extension().string();
    if (other.size() <= own.size() || !other.starts_with(stem) || !other.ends_with(extension)) return false;
    const std::string_view between = std::string_view(other).substr(stem.size(), other.size() - own.size());
    return std::any_of(patterns.begin(), patterns.end(), [&](const Pattern& pattern) { return fits(between, pattern); });
}

std::vector<std::string> conflictCopiesOf(const std::string& path) {
    if (path.empty()) return {};
    const std::string own = std::filesystem::path(path).filename().string();
    std::vector<std::string> names = system::namesIn(system::folderOf(path));
    std::erase_if(names, [&](const std::string& name) { return !isConflictCopy(name, own); });
    return names;
}

}  // namespace mal
