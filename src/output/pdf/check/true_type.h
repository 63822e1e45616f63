// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace mal::pdf {

// What the checker needs of a font program in the TrueType or OpenType format: how many glyphs it has and how wide they are.
class TrueType {
public:
    // Nothing when the tables that tell it are not there or do not fit.
    static std::optional<TrueType> read(std::string program);

    std::uint32_t glyphCount() const { return m_glyphCount; }
    // In 1/1000 of the font size.
    double advance(std::uint32_t glyph) const;

private:
    std::string m_metrics;
    std::uint32_t m_glyphCount = 0;
    std::uint32_t m_longMetrics = 0;
    double m_unitsPerEm = 1000;
};

}  // namespace mal::pdf
