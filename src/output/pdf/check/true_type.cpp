// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/check/true_type.h"

#include <algorithm>

namespace mal::pdf {

namespace {

// Zero beyond the end.
std::uint32_t bigEndian(const std::string& bytes, std::size_t at, std::size_t width) {
    if (at + width > bytes.size()) return 0;
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < width; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

std::optional<std::string> table(const std::string& program, const char* tag) {
    constexpr std::size_t headerBytes = 12, recordBytes = 16;
    const std::size_t count = bigEndian(program, 4, 2);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t record = headerBytes + i * recordBytes;
        if (program.size() < record + recordBytes) return std::nullopt;
        if (program.compare(record, 4, tag) != 0) continue;
        const std::size_t offset = bigEndian(program, record + 8, 4), length = bigEndian(program, record + 12, 4);
        if (offset > program.size() || length > program.size() - offset) return std::nullopt;
        return program.substr(offset, length);
    }
    return std::nullopt;
}

}  // namespace

std::optional<TrueType> TrueType::read(std::string program) {
    const auto head = table(program, "head"), header = table(program, "hhea"), profile = table(program, "maxp"),
               metrics = table(program, "hmtx");
    if (!head || !header || !profile || !metrics) return std::nullopt;
    TrueType font;
    font.m_metrics = *metrics;
    font.m_glyphCount = bigEndian(*profile, 4, 2);
    font.m_longMetrics = bigEndian(*header, 34, 2);
    font.m_unitsPerEm = bigEndian(*head, 18, 2);
    const bool fits = font.m_longMetrics > 0 && font.m_metrics.size() >= font.m_longMetrics * 4 && font.m_unitsPerEm > 0;
    if (!fits || font.m_glyphCount == 0) return std::nullopt;
    return font;
}

double TrueType::advance(std::uint32_t glyph) const {
    // The glyphs at the end share the last width.
    const std::size_t record = std::min(glyph, m_longMetrics - 1);
    return bigEndian(m_metrics, record * 4, 2) * 1000.0 / m_unitsPerEm;
}

}  // namespace mal::pdf
