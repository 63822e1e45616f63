// SPDX-License-Identifier: EUPL-1.2
#include "storage/policy_file.h"

#include "base/error.h"
#include "base/messages/storage.h"
#include "base/sha256.h"
#include "storage/answer_file.h"
#include "storage/checked_text.h"
#include "storage/policy_parts.h"
#include "storage/template_loader.h"
#include "storage/tree.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <limits>
#include <utility>

namespace mal {

namespace {

bool looksLikePolicy(std::string_view text) {
    constexpr std::string_view key = "beleidsmal:";
    return text.starts_with(key) || text.find("\nbeleidsmal:") != std::string_view::npos;
}

// The last line that is not blank is the end mark.
bool hasEndMark(std::string_view text) {
    const std::size_t end = text.find_last_not_of(" \t\n");
    return end != std::string_view::npos && text.substr(0, end + 1).ends_with("\n...");
}

Entry* find(Node& root, std::string_view key) {
    const auto found =
        std::find_if(root.entries.begin(), root.entries.end(), [&](const Entry& entry) { return entry.key == key; });
    return found == root.entries.end() ? nullptr : &*found;
}

std::optional<Node> readRoot(std::string_view bytes, ProblemLog& log) {
    auto text = checkedText(bytes, policyLimits, log);
    if (!text) return std::nullopt;
    if (text->find_first_not_of(" \t\n") == std::string::npos) {
        log.error({1, 1}, messages::emptyFile);
        return std::nullopt;
    }
    if (!looksLikePolicy(*text)) {
        log.error({1, 1}, messages::notAPolicy);
        return std::nullopt;
    }
    if (!hasEndMark(*text)) {
        log.error(positionOf(*text, text->size()), messages::cutOff);
        return std::nullopt;
    }
    auto root = readCheckedTree(std::move(*text), policyLimits, log);
    if (root && root->kind != Node::Kind::Map) {
        log.error(root->at, messages::notAPolicy);
        return std::nullopt;
    }
    return root;
}

// 0, and a problem, where the file does not say it.
int formatVersion(Node& root, ProblemLog& log) {
    const Entry* entry = find(root, "beleidsmal");
    const std::string digits = entry ? entry->value.text : std::string();
    int version = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), version);
    const bool isHuge = error == std::errc::result_out_of_range && end == digits.data() + digits.size() && digits.front() != '-';
    if (isHuge) {
        log.warning(entry->value.at, messages::newerPolicy, {digits});
        return std::numeric_limits<int>::max();
    }
    if (error != std::errc() || end != digits.data() + digits.size() || version < 1) {
        log.error(entry ? entry->value.at : root.at, messages::wrongVersion);
        return 0;
    }
    if (version > policyFormatVersion) log.warning(entry->value.at, messages::newerPolicy, {digits});
    return version;
}

// The text of the template inside; nothing, and a problem, where there is none.
std::optional<std::string> takeTemplateText(Node& root, ProblemLog& log) {
    Entry* entry = find(root, "template_text");
    if (!entry || entry->value.kind != Node::Kind::Text || entry->value.text.empty()) {
        log.error(entry ? entry->at : root.at, messages::noTemplate);
        return std::nullopt;
    }
    return std::move(entry->value.text);
}

void warnOfOtherTemplate(const Policy& policy, Node& root, ProblemLog& log) {
    if (policy.mal.sha256.empty() || policy.mal.sha256 == sha256(policy.templateText)) return;
    log.warning(find(root, "template")->at, messages::otherTemplate);
}

void append(Problems& problems, Problems more) {
    problems.insert(problems.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

// A policy that was just written, with the template that it was written for.
std::optional<Policy> readBack(const std::string& bytes, const PolicyTemplate& mal) {
    ProblemLog log{std::string()};
    auto root = readRoot(bytes, log);
    if (!root) return std::nullopt;
    auto text = takeTemplateText(*root, log);
    if (!text) return std::nullopt;
    Policy policy = readPolicy(*root, mal, formatVersion(*root, log), log);
    policy.templateText = std::move(*text);
    checkPolicyLimits(policy, root->at, log);
    return log.hasErrors() ? std::nullopt : std::optional(std::move(policy));
}

// What must be equal in a policy and in what was read back from its bytes. Answers that were read back untyped are left out: the
// template has no question of their type, and their bytes are compared.
Policy comparable(Policy policy, const Policy& written, const PolicyTemplate& mal) {
    std::erase_if(policy.answers, [&](const auto& entry) {
        const Answer* other = written.answer(entry.first);
        return other && std::holds_alternative<std::monostate>(other->value);
    });
    for (auto& [id, answer] : policy.answers) {
        auto* chosen = std::get_if<ChoicesAnswer>(&answer.value);
        const Question* question = mal.question(id);
        if (chosen && question) chosen->values = inTemplateOrder(chosen->values, *question);
    }
    return policy;
}

}  // namespace

LoadedPolicy loadPolicy(std::string_view bytes, const std::string& file) {
    ProblemLog log(file);
    LoadedPolicy result;
    auto root = readRoot(bytes, log);
    const int version = root ? formatVersion(*root, log) : 0;
    auto text = version > 0 ? takeTemplateText(*root, log) : std::nullopt;
    if (!text) {
        result.problems = log.take();
        return result;
    }
    if (version > policyFormatVersion) result.access = Access::ReadOnly;
    LoadedTemplate loaded = loadTemplate(*text, mal::text(messages::embeddedTemplate, {file}));
    if (loaded.mal) {
        Policy policy = readPolicy(*root, *loaded.mal, version, log);
        policy.templateText = std::move(*text);
        warnOfOtherTemplate(policy, *root, log);
        checkPolicyLimits(policy, root->at, log);
        if (!log.hasErrors()) result.policy = std::move(policy);
    } else {
        log.error(find(*root, "template_text")->at, messages::badTemplate);
    }
    result.mal = std::move(loaded.mal);
    result.problems = log.take();
    append(result.problems, std::move(loaded.problems));
    return result;
}

std::string policyFileBytes(const Policy& policy, const PolicyTemplate& mal) {
    std::string bytes = writePolicy(policy, mal);
    const auto written = readBack(bytes, mal);
    const bool isSame = written && writePolicy(*written, mal) == bytes &&
                        sameContent(comparable(*written, *written, mal), comparable(policy, *written, mal)) &&
                        written->saved == policy.saved && written->lastSection == policy.lastSection;
    if (!isSame) throw Error(messages::notWrittenBack, {});
    return bytes;
}

std::string uncheckedPolicyFileBytes(const Policy& policy, const PolicyTemplate& mal) {
    return writePolicy(policy, mal);
}

}  // namespace mal
