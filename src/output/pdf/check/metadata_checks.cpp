// SPDX-License-Identifier: EUPL-1.2

// What the file says it is, in XMP, and that the document information says the same (ISO 19005-2, 6.6; ISO 14289-1, 5 and 7.1).

#include "output/pdf/check/subject.h"
#include "output/pdf/check/xmp.h"

#include <algorithm>

namespace mal::pdf {

namespace {

void checkPacket(std::string_view packet, Report& report) {
    const std::size_t end = packet.find("?>");
    const std::string_view head = packet.substr(0, end == std::string_view::npos ? 0 : end);
    const bool isGood = head.find(" bytes=") == std::string_view::npos && head.find(" encoding=") == std::string_view::npos;
    report.expect(isGood, pdf_rules::metadataPacket, {});
}

// "D:20261122140311+01'00'" → "2026-11-22T14:03:11+01:00", as XMP writes it; parts that are not there stay away.
std::string xmpDate(const std::string& date) {
    std::string result;
    std::size_t at = date.starts_with("D:") ? 2 : 0;
    constexpr std::string_view before[] = {"", "", "-", "-", "T", ":", ":"};
    for (std::size_t part = 0; part < 7 && at + 1 < date.size() && date[at] >= '0' && date[at] <= '9'; ++part, at += 2) {
        result += before[part];
        result += date.substr(at, 2);
    }
    std::string offset = at < date.size() ? date.substr(at) : "";
    std::replace(offset.begin(), offset.end(), '\'', ':');
    if (offset.ends_with(':')) offset.pop_back();
    return result + offset;
}

// Offsets of nothing and parts of seconds may be written in several ways.
std::string comparable(std::string date) {
    if (date.ends_with("+00:00")) date.replace(date.size() - 6, 6, "Z");
    const std::size_t fraction = date.find('.');
    if (fraction == std::string::npos) return date;
    const std::size_t end = date.find_first_not_of("0123456789", fraction + 1);
    return date.erase(fraction, end == std::string::npos ? end : end - fraction);
}

void checkInformation(Subject& subject, const Xmp& metadata) {
    struct Pair {
        const char* key;
        const char* space;
        const char* property;
        bool isDate;
    };
    constexpr Pair pairs[] = {{"/Title", xmp::dublinCore, "title", false},         {"/Author", xmp::dublinCore, "creator", false},
                              {"/Subject", xmp::dublinCore, "description", false}, {"/Keywords", xmp::pdf, "Keywords", false},
                              {"/Creator", xmp::basic, "CreatorTool", false},      {"/Producer", xmp::pdf, "Producer", false},
                              {"/CreationDate", xmp::basic, "CreateDate", true},   {"/ModDate", xmp::basic, "ModifyDate", true}};
    Value information = at(subject.file.getTrailer(), "/Info");
    for (const Pair& pair : pairs) {
        if (!has(information, pair.key)) continue;
        const std::string inInformation = textAt(information, pair.key);
        const auto inMetadata = metadata.value(pair.space, pair.property);
        const bool isSame = inMetadata && (pair.isDate ? comparable(xmpDate(inInformation)) == comparable(*inMetadata)
                                                       : inInformation == *inMetadata);
        subject.report.expect(isSame, pdf_rules::infoDiffers, std::string(pair.key).substr(1));
    }
}

}  // namespace

void checkMetadata(Subject& subject) {
    Report& report = subject.report;
    Value stream = at(subject.catalog, "/Metadata");
    const bool isThere = nameAt(stream, "/Type") == "Metadata" && nameAt(stream, "/Subtype") == "XML";
    const auto bytes = subject.unpackedContentOf(stream);
    if (!isThere || !bytes) return report.add(pdf_rules::noMetadata, placeOf(stream));
    checkPacket(*bytes, report);
    const auto root = parseXml(*bytes);
    if (!root || Xmp(*root).isEmpty()) return report.add(pdf_rules::brokenMetadata, placeOf(stream));
    const Xmp metadata(*root);
    const auto part = metadata.value(xmp::pdfaId, "part");
    const auto conformance = metadata.value(xmp::pdfaId, "conformance");
    report.expect((part == "2" || part == "3") && conformance == "A", pdf_rules::noPdfA, {});
    report.expect(metadata.value(xmp::pdfuaId, "part") == "1", pdf_rules::noPdfUa, {});
    report.expect(!metadata.value(xmp::dublinCore, "title").value_or("").empty(), pdf_rules::noTitle, {});
    for (const std::string& space : metadata.undescribed())
        report.add(pdf_rules::noExtension, space);
    checkInformation(subject, metadata);
}

}  // namespace mal::pdf
