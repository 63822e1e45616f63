// SPDX-License-Identifier: EUPL-1.2
#include "storage/template_loader.h"

#include "base/messages/storage.h"
#include "storage/checked_text.h"
#include "storage/limits.h"
#include "storage/template_reader.h"
#include "storage/template_references.h"
#include "storage/tree.h"

#include <algorithm>
#include <charconv>

namespace mal {

namespace {

// A template in a later version of the language would give hundreds of faults that say nothing.
const Entry* newerLanguage(const Node& root) {
    for (const Entry& entry : root.entries) {
        if (entry.key != "schema_version") continue;
        const std::string& digits = entry.value.text;
        int version = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), version);
        const bool isNumber = error == std::errc() && end == digits.data() + digits.size();
        return isNumber && version > templateLanguageVersion ? &entry : nullptr;
    }
    return nullptr;
}

}  // namespace

LoadedTemplate loadTemplate(std::string_view bytes, const std::string& file) {
    ProblemLog log(file);
    auto root = readTree(bytes, templateLimits, log);
    if (!root) return {std::nullopt, log.take()};
    if (root->kind != Node::Kind::Map) {
        log.error(root->at, messages::notATemplate);
        return {std::nullopt, log.take()};
    }
    if (const Entry* newer = newerLanguage(*root)) {
        ProblemLog alone(file);
        alone.error(newer->value.at, messages::newerTemplate, {newer->value.text, std::to_string(templateLanguageVersion)});
        return {std::nullopt, alone.take()};
    }
    TemplateReading reading(log);
    PolicyTemplate mal = readMap(*root, reading, readTemplate);
    checkReferences(mal, reading);
    const bool isSound = !log.hasErrors();
    return {isSound ? std::optional(std::move(mal)) : std::nullopt, log.take()};
}

std::string templateText(std::string_view bytes) {
    return withPlainLineEnds(bytes);
}

}  // namespace mal
