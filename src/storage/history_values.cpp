// SPDX-License-Identifier: EUPL-1.2
#include "storage/history_values.h"

#include "base/error.h"
#include "base/messages/storage.h"
#include "base/sha256.h"
#include "storage/base64.h"
#include "storage/fields.h"
#include "storage/tree.h"
#include "storage/unknown_values.h"

#include <algorithm>
#include <utility>

namespace mal {

UnknownValue asValue(const std::string& yaml) {
    ProblemLog log{std::string()};
    auto root = readTree(yaml, policyLimits, log);
    if (!root || log.hasErrors()) throw Error(messages::notWrittenBack, {});
    return toUnknown(std::move(*root));
}

std::string pictureHash(const UnknownValue& entry) {
    const UnknownValue* logo = find(find(find(&entry, "content"), "house_style"), "logo");
    return logo ? std::string(textAt(*logo, "image_sha256")) : std::string();
}

void keepPicture(UnknownValue& entry, const Policy& policy) {
    const std::string hash = pictureHash(entry);
    if (hash.empty() || !policy.houseStyle.logo) return;
    const auto& history = policy.history;
    const bool isKept = std::any_of(history.begin(), history.end(), [&](const UnknownValue& other) {
        return pictureHash(other) == hash && find(&other, "image");
    });
    if (!isKept) entry.entries.emplace_back("image", textValue(toBase64(policy.houseStyle.logo->image), Quotes::Always));
}

std::string pictureWith(std::string_view hash, const Policy& policy) {
    const auto& logo = policy.houseStyle.logo;
    if (logo && sha256(logo->image) == hash) return logo->image;
    for (const UnknownValue& entry : policy.history) {
        const UnknownValue* image = pictureHash(entry) == hash ? find(&entry, "image") : nullptr;
        auto picture = image ? fromBase64(image->text) : std::nullopt;
        if (picture && sha256(*picture) == hash) return std::move(*picture);
    }
    return {};
}

}  // namespace mal
