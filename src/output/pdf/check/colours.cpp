// SPDX-License-Identifier: EUPL-1.2

// Colours that depend on no device, thanks to the profile of the output intent (ISO 19005-2, 6.2.3 and 6.2.4).

#include "output/pdf/check/subject.h"

namespace mal::pdf {

namespace {

// The colour space in the header of an ICC profile (ICC.1, 7.2), "RGB ", "CMYK" or "GRAY"; nothing when it is no profile of
// version 2 or 4 for a screen, printer or colour space.
std::optional<std::string> spaceOfProfile(const std::string& profile) {
    constexpr std::size_t headerBytes = 128;
    if (profile.size() < headerBytes || profile.substr(36, 4) != "acsp") return std::nullopt;
    const std::string kind = profile.substr(12, 4);
    if (kind != "mntr" && kind != "prtr" && kind != "scnr" && kind != "spac") return std::nullopt;
    if (static_cast<unsigned char>(profile[8]) > 4) return std::nullopt;
    return profile.substr(16, 4);
}

int componentsOf(const std::string& space) {
    if (space == "GRAY") return 1;
    return space == "CMYK" ? 4 : 3;
}

}  // namespace

void checkColours(Subject& subject) {
    Report& report = subject.report;
    std::optional<Value> first;
    bool hasIntent = false;
    std::string space;
    for (const Value& intent : itemsOf(at(subject.catalog, "/OutputIntents"))) {
        Value profile = at(intent, "/DestOutputProfile");
        if (!profile.isStream()) continue;
        if (first) report.expect(first->isSameObjectAs(profile), pdf_rules::intentsDiffer, placeOf(profile));
        first = profile;
        const std::optional<std::string> found = spaceOfProfile(subject.unpackedContentOf(profile).value_or(""));
        const bool isGood = found && integerOf(at(profile, "/N")) == componentsOf(*found);
        report.expect(isGood, pdf_rules::badProfile, placeOf(profile));
        if (nameAt(intent, "/S") != "GTS_PDFA1") continue;
        hasIntent = true;
        space = found.value_or("");
    }
    const bool usesColours = subject.usesRgb || subject.usesCmyk || subject.usesGrey;
    report.expect(hasIntent || !usesColours, pdf_rules::noIntent, {});
    if (space.empty()) return;
    report.expect(!subject.usesRgb || space == "RGB ", pdf_rules::otherColours, "RGB");
    report.expect(!subject.usesCmyk || space == "CMYK", pdf_rules::otherColours, "CMYK");
}

}  // namespace mal::pdf
