// SPDX-License-Identifier: EUPL-1.2
#include "storage/history.h"

#include "base/error.h"
#include "base/messages/storage.h"
#include "base/sha256.h"
#include "storage/fields.h"
#include "storage/history_values.h"
#include "storage/limits.h"
#include "storage/policy_file.h"
#include "storage/policy_parts.h"
#include "storage/template_loader.h"
#include "storage/unknown_values.h"

#include <algorithm>
#include <utility>

namespace mal {

namespace {

std::optional<MomentKind> kindOf(const UnknownValue& entry) {
    if (!find(&entry, "content")) return std::nullopt;
    if (textAt(entry, "kind") == "moment") return MomentKind::Named;
    if (textAt(entry, "kind") == "adopted") return MomentKind::Adopted;
    return std::nullopt;
}

std::string templateHash(const UnknownValue& entry) {
    const UnknownValue* reference = find(find(&entry, "content"), "template");
    return reference ? std::string(textAt(*reference, "sha256")) : std::string();
}

// Only a text that bears the hash; empty where there is none.
std::string templateTextWith(const std::string& hash, const Policy& policy) {
    for (const UnknownValue& entry : policy.history) {
        if (textAt(entry, "kind") != "template" || textAt(entry, "sha256") != hash) continue;
        const std::string_view text = textAt(entry, "template_text");
        if (sha256(text) == hash) return std::string(text);
    }
    return {};
}

void putBackPicture(Policy& then, const Policy& now) {
    if (!then.houseStyle.logo) return;
    Logo& logo = *then.houseStyle.logo;
    const auto isHash = [](const auto& entry) { return entry.first == "image_sha256"; };
    const auto hash = std::find_if(logo.unknown.begin(), logo.unknown.end(), isHash);
    if (hash == logo.unknown.end()) return;
    logo.image = pictureWith(hash->second.text, now);
    logo.unknown.erase(hash);
    if (logo.image.empty()) then.houseStyle.logo.reset();
}

void takeWhatIsOfNow(Policy& then, const Policy& now) {
    then.saved = now.saved;
    then.isExample = now.isExample;
    then.lastSection = now.lastSection;
    then.history = now.history;
    then.unknown = now.unknown;
}

// The entry that goes was the one that held the picture: the first other one with the same logo holds it from here on.
void handOnPicture(const UnknownValue& from, std::vector<UnknownValue>& history) {
    const UnknownValue* image = find(&from, "image");
    if (!image) return;
    const auto heir = std::find_if(history.begin(), history.end(),
                                   [&](const UnknownValue& entry) { return pictureHash(entry) == pictureHash(from); });
    if (heir != history.end() && !find(&*heir, "image")) heir->entries.emplace_back("image", *image);
}

bool isNeeded(const std::string& hash, const Policy& policy) {
    return std::any_of(policy.history.begin(), policy.history.end(),
                       [&](const UnknownValue& entry) { return kindOf(entry) && templateHash(entry) == hash; });
}

struct Size {
    std::size_t values = 0;
    std::size_t bytes = 0;
};

void measure(const UnknownValue& value, Size& size) {
    ++size.values;
    size.bytes += value.text.size();
    for (const UnknownValue& item : value.items)
        measure(item, size);
    for (const auto& [key, each] : value.entries) {
        size.bytes += key.size();
        measure(each, size);
    }
}

}  // namespace

std::vector<KeptMoment> keptMoments(const Policy& policy) {
    const std::string hashNow = sha256(policy.templateText);
    std::vector<KeptMoment> moments;
    for (std::size_t i = 0; i < policy.history.size(); ++i) {
        const UnknownValue& entry = policy.history[i];
        const auto kind = kindOf(entry);
        if (!kind) continue;
        const UnknownValue* reference = find(find(&entry, "content"), "template");
        moments.push_back({i, *kind, std::string(textAt(entry, *kind == MomentKind::Named ? "name" : "version")),
                           std::string(textAt(entry, "at")), std::string(reference ? textAt(*reference, "version") : ""),
                           templateHash(entry) == hashNow});
    }
    return moments;
}

PolicyThen readMoment(const Policy& policy, const std::shared_ptr<const PolicyTemplate>& mal, std::size_t index) {
    const auto kind = index < policy.history.size() ? kindOf(policy.history[index]) : std::nullopt;
    if (!kind) throw Error(messages::noSuchMoment, {});
    const UnknownValue& entry = policy.history[index];
    const std::string hash = templateHash(entry);
    PolicyThen then{mal, {}};
    std::string templateText = policy.templateText;
    if (hash != sha256(templateText)) {
        templateText = templateTextWith(hash, policy);
        LoadedTemplate loaded = loadTemplate(templateText, {});
        if (!loaded.mal) throw Error(messages::momentWithoutTemplate, {});
        then.mal = std::make_shared<const PolicyTemplate>(std::move(*loaded.mal));
    }
    Node content = toNode(*find(&entry, "content"));
    if (content.kind != Node::Kind::Map) throw Error(messages::noSuchMoment, {});
    ProblemLog log{std::string()};
    then.policy = readPolicy(content, *then.mal, policyFormatVersion, log);
    then.policy.templateText = std::move(templateText);
    takeWhatIsOfNow(then.policy, policy);
    if (*kind == MomentKind::Adopted) {
        then.policy.sections = policy.sections;
        then.policy.status = Status::Adopted;
        then.policy.adoption = Adoption{std::string(textAt(entry, "at")), std::string(textAt(entry, "content_sha256"))};
    }
    putBackPicture(then.policy, policy);
    checkPolicyLimits(then.policy, {}, log);
    if (log.hasErrors()) throw Error(messages::noSuchMoment, {});
    return then;
}

UnknownValue momentEntry(const Policy& policy, const PolicyTemplate& mal, const std::string& name, const std::string& at) {
    UnknownValue entry = mapValue({
        {"kind", textValue("moment")},
        {"name", textValue(name, Quotes::Always)},
        {"at", textValue(at)},
        {"content", asValue(writeMomentContent(policy, mal))},
    });
    keepPicture(entry, policy);
    return entry;
}

bool isKeptAlready(const Policy& policy, const UnknownValue& entry) {
    return std::any_of(policy.history.begin(), policy.history.end(), [&](const UnknownValue& other) {
        return kindOf(other) == MomentKind::Named && *find(&other, "content") == *find(&entry, "content");
    });
}

void forgetMoment(Policy& policy, std::size_t index) {
    const auto kind = index < policy.history.size() ? kindOf(policy.history[index]) : std::nullopt;
    if (!kind) throw Error(messages::noSuchMoment, {});
    if (*kind == MomentKind::Adopted) throw Error(messages::adoptedStays, {});
    UnknownValue forgotten = std::move(policy.history[index]);
    policy.history.erase(policy.history.begin() + static_cast<std::ptrdiff_t>(index));
    handOnPicture(forgotten, policy.history);
    std::erase_if(policy.history, [&](const UnknownValue& entry) {
        return textAt(entry, "kind") == "template" && !isNeeded(std::string(textAt(entry, "sha256")), policy);
    });
}

void keepTemplateText(Policy& policy) {
    const std::string hash = sha256(policy.templateText);
    if (!templateTextWith(hash, policy).empty()) return;
    policy.history.push_back(mapValue({
        {"kind", textValue("template")},
        {"id", textValue(policy.mal.id)},
        {"version", textValue(policy.mal.version)},
        {"sha256", textValue(hash)},
        {"template_text", textValue(policy.templateText, Quotes::Always)},
    }));
}

bool isHistoryFull(const Policy& policy) {
    Size size{0, policy.templateText.size()};
    for (const UnknownValue& entry : policy.history)
        measure(entry, size);
    return size.values > mostHistoryValues || size.bytes > mostHistoryBytes;
}

}  // namespace mal
