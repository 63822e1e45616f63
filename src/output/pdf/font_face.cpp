// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/font_face.h"

#include "base/messages/output.h"

#include <hb-ot.h>
#include <hb.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace mal::pdf {

namespace {

template <typename Object>
Object* made(Object* object) {
    if (!object) throw Error(messages::pdfFontRefused, {});
    return object;
}

hb_face_t* faceOf(std::string_view file) {
    hb_blob_t* blob = hb_blob_create(file.data(), static_cast<unsigned>(file.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    hb_face_t* face = hb_face_create(blob, 0);
    hb_blob_destroy(blob);
    return made(face);
}

float bigEndian16(const char* bytes) {
    const auto high = static_cast<unsigned char>(bytes[0]);
    const auto low = static_cast<unsigned char>(bytes[1]);
    return static_cast<float>(static_cast<std::int16_t>(static_cast<std::uint16_t>(high << 8 | low)));
}

constexpr unsigned headBox = 36;  // offset of xMin, yMin, xMax, yMax in table head (OpenType 1.9)

}  // namespace

void FontFace::Destroy::operator()(hb_face_t* face) const {
    hb_face_destroy(face);
}

void FontFace::Destroy::operator()(hb_font_t* font) const {
    hb_font_destroy(font);
}

void FontFace::Destroy::operator()(hb_buffer_t* buffer) const {
    hb_buffer_destroy(buffer);
}

FontFace::FontFace(std::string_view file, std::uint8_t index)
    : m_face(faceOf(file)), m_font(made(hb_font_create(m_face.get()))), m_buffer(made(hb_buffer_create())), m_index(index) {
    if (hb_face_get_glyph_count(m_face.get()) == 0) throw Error(messages::pdfFontRefused, {});
    m_scale = 1000.0f / static_cast<float>(hb_face_get_upem(m_face.get()));
}

FontFace::~FontFace() = default;

bool FontFace::has(char32_t character) const {
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_font.get(), character, &glyph) && glyph != 0;
}

// HarfBuzz takes some 20,000 instructions a word, and most words are ASCII, in which our faces only kern letters two by two.
struct FontFace::Pairs {
    static constexpr char first = '!', last = '~';
    static constexpr std::size_t count = last - first + 1;

    std::array<Glyph, count> letters;
    std::array<float, count * count> kerning;
    // Letters of a face that joins some or moves them cannot be remembered so.
    bool isUsable = true;

    static std::size_t place(char c) { return static_cast<std::size_t>(c - first); }
    static bool holds(char c) { return c >= first && c <= last; }
};

void FontFace::shape(std::string_view word, std::size_t begin, std::size_t end, Direction direction, std::vector<Glyph>& glyphs) {
    const bool isPlain =
        direction == Direction::LeftToRight && std::all_of(word.begin() + static_cast<std::ptrdiff_t>(begin),
                                                           word.begin() + static_cast<std::ptrdiff_t>(end), Pairs::holds);
    if (!isPlain || !shapeByPairs(word, begin, end, glyphs)) shapeWhole(word, begin, end, direction, glyphs);
}

bool FontFace::shapeByPairs(std::string_view word, std::size_t begin, std::size_t end, std::vector<Glyph>& glyphs) {
    if (!m_pairs) {
        m_pairs = std::make_unique<Pairs>();
        m_pairs->kerning.fill(std::numeric_limits<float>::quiet_NaN());
    }
    const std::size_t before = glyphs.size();
    for (std::size_t i = begin; i < end && m_pairs->isUsable; ++i) {
        const float kern = kerning(word[i], i + 1 < end ? word[i + 1] : word[i]);
        Glyph& glyph = glyphs.emplace_back(m_pairs->letters[Pairs::place(word[i])]);
        glyph.text = static_cast<std::uint32_t>(i);
        if (i + 1 < end) glyph.advance += kern;
    }
    if (!m_pairs->isUsable) glyphs.resize(before);
    return m_pairs->isUsable;
}

// What the pair asks for; notes the glyph of the left letter too.
float FontFace::kerning(char left, char right) {
    float& known = m_pairs->kerning[Pairs::place(left) * Pairs::count + Pairs::place(right)];
    if (!std::isnan(known)) return known;
    std::vector<Glyph> pair;
    const std::array<char, 2> letters{left, right};
    shapeWhole({letters.data(), letters.size()}, 0, letters.size(), Direction::LeftToRight, pair);
    m_pairs->isUsable = pair.size() == 2 && pair[1].startsCluster && pair[0].xOffset == 0 && pair[0].yOffset == 0 &&
                        pair[1].xOffset == 0 && pair[1].yOffset == 0 && pair[1].advance == pair[1].width;
    if (!m_pairs->isUsable) return 0;
    known = pair[0].advance - pair[0].width;
    pair[0].advance = pair[0].width;
    m_pairs->letters[Pairs::place(left)] = pair[0];
    return known;
}

void FontFace::shapeWhole(std::string_view word, std::size_t begin, std::size_t end, Direction direction,
                          std::vector<Glyph>& glyphs) {
    const bool isReversed = direction == Direction::RightToLeft;
    hb_buffer_t* buffer = m_buffer.get();
    hb_buffer_clear_contents(buffer);
    // Hebrew points and Arabic vowels keep a text of their own.
    hb_buffer_set_cluster_level(
        buffer, isReversed ? HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS : HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES);
    hb_buffer_add_utf8(buffer, word.data(), static_cast<int>(word.size()), static_cast<unsigned>(begin),
                       static_cast<int>(end - begin));
    hb_buffer_guess_segment_properties(buffer);
    hb_buffer_set_direction(buffer, isReversed ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_language(buffer, hb_language_from_string("nl", 2));
    static constexpr std::array<hb_feature_t, 2> features{
        {{HB_TAG('l', 'i', 'g', 'a'), 0, 0, HB_FEATURE_GLOBAL_END}, {HB_TAG('c', 'l', 'i', 'g'), 0, 0, HB_FEATURE_GLOBAL_END}}};
    hb_shape(m_font.get(), buffer, features.data(), static_cast<unsigned>(features.size()));
    if (!hb_buffer_allocation_successful(buffer)) throw Error(messages::pdfFontRefused, {});

    unsigned count = 0;
    if (isReversed) hb_buffer_reverse(buffer);
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
    for (unsigned i = 0; i < count; ++i) {
        Glyph glyph;
        glyph.id = static_cast<std::uint16_t>(infos[i].codepoint);
        glyph.face = m_index;
        glyph.startsCluster = i == 0 || infos[i].cluster != infos[i - 1].cluster;
        glyph.advance = static_cast<float>(positions[i].x_advance) * m_scale;
        glyph.width = width(glyph.id);
        glyph.xOffset = static_cast<float>(positions[i].x_offset) * m_scale;
        glyph.yOffset = static_cast<float>(positions[i].y_offset) * m_scale;
        glyph.text = infos[i].cluster;
        glyphs.push_back(glyph);
    }
}

std::optional<std::uint8_t> FontFace::use(std::uint16_t glyph, std::string_view text) {
    for (std::uint8_t variant = 0; variant < fontVariants; ++variant) {
        std::vector<std::string>& used = m_used[variant];
        if (used.empty()) used.resize(hb_face_get_glyph_count(m_face.get()));
        if (used[glyph].empty()) used[glyph] = text;
        if (used[glyph] == text) return variant;
    }
    return std::nullopt;
}

float FontFace::width(std::uint16_t glyph) const {
    return static_cast<float>(hb_font_get_glyph_h_advance(m_font.get(), glyph)) * m_scale;
}

FaceMeasures FontFace::measures() const {
    FaceMeasures measures;
    const auto position = [&](hb_ot_metrics_tag_t tag, float otherwise) {
        hb_position_t value = 0;
        return hb_ot_metrics_get_position(m_font.get(), tag, &value) ? static_cast<float>(value) * m_scale : otherwise;
    };
    measures.ascent = position(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, 900);
    measures.descent = position(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, -200);
    measures.capHeight = position(HB_OT_METRICS_TAG_CAP_HEIGHT, 700);
    measures.italicAngle = hb_style_get_value(m_font.get(), HB_STYLE_TAG_SLANT_ANGLE);
    measures.isBold = hb_style_get_value(m_font.get(), HB_STYLE_TAG_WEIGHT) > 500;

    hb_blob_t* head = hb_face_reference_table(m_face.get(), HB_TAG('h', 'e', 'a', 'd'));
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(head, &length);
    if (bytes && length >= headBox + 8) {
        measures.left = bigEndian16(bytes + headBox) * m_scale;
        measures.bottom = bigEndian16(bytes + headBox + 2) * m_scale;
        measures.right = bigEndian16(bytes + headBox + 4) * m_scale;
        measures.top = bigEndian16(bytes + headBox + 6) * m_scale;
    }
    hb_blob_destroy(head);
    return measures;
}

std::string FontFace::postScriptName() const {
    std::array<char, 64> name{};
    auto length = static_cast<unsigned>(name.size());
    hb_ot_name_get_utf8(m_face.get(), HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &length, name.data());
    return name.data();
}

}  // namespace mal::pdf
