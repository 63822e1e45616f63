// SPDX-License-Identifier: EUPL-1.2

// What can be seen without reading the file as a PDF: how it begins and ends (ISO 19005-2, 6.1.2 and 6.1.3).

#include "output/pdf/check/subject.h"

namespace mal::pdf {

namespace {

std::size_t endOfLine(std::string_view bytes, std::size_t at) {
    if (bytes.substr(at, 2) == "\r\n") return at + 2;
    return at < bytes.size() && (bytes[at] == '\r' || bytes[at] == '\n') ? at + 1 : at;
}

// "%PDF-1.n" and a comment of at least four bytes that say: this is not text.
bool hasGoodHeader(std::string_view bytes) {
    constexpr std::string_view start = "%PDF-1.";
    if (!bytes.starts_with(start) || bytes.size() < start.size() + 1) return false;
    const char version = bytes[start.size()];
    const std::size_t second = endOfLine(bytes, start.size() + 1);
    if (version < '0' || version > '7' || second == start.size() + 1 || bytes.size() < second + 5) return false;
    if (bytes[second] != '%') return false;
    for (const char c : bytes.substr(second + 1, 4)) {
        if (static_cast<unsigned char>(c) < 0x80) return false;
    }
    return true;
}

bool hasGoodEnd(std::string_view bytes) {
    constexpr std::string_view end = "%%EOF";
    const std::size_t at = bytes.rfind(end);
    return at != std::string_view::npos && endOfLine(bytes, at + end.size()) == bytes.size();
}

}  // namespace

void checkBytes(std::string_view bytes, Report& report) {
    report.expect(hasGoodHeader(bytes), pdf_rules::header, {});
    report.expect(hasGoodEnd(bytes), pdf_rules::afterEnd, {});
}

}  // namespace mal::pdf
