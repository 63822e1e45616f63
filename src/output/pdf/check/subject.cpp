// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/check/subject.h"

namespace mal::pdf {

std::string Subject::elementPlace(std::uint32_t element) const {
    const StructureElement& which = elements[element];
    std::string place = which.type.empty() ? "?" : which.type;
    const auto page = marked.find(which.page);
    if (page != marked.end()) place += " op " + page->second.place;
    return which.identity.isIndirect() ? place + " (object " + std::to_string(which.identity.getObj()) + ")" : place;
}

std::optional<std::string> Subject::unpackedContentOf(Value stream) {
    constexpr std::size_t most = std::size_t{128} << 20, priceOfFailure = std::size_t{1} << 20;
    if (!stream.isStream()) return std::nullopt;
    if (unpackedBytes > most) {
        report.add(pdf_rules::tooLarge, {});
        return std::nullopt;
    }
    auto content = contentOf(stream);
    unpackedBytes += content ? content->size() : priceOfFailure;
    return content;
}

}  // namespace mal::pdf
