// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/font_face.h"

#include "base/messages/output.h"

#include <hb-ot.h>
#include <hb.h>

#include <array>

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

void FontFace::shape(std::string_view word, std::size_t begin, std::size_t end, std::vector<Glyph>& glyphs) {
    hb_buffer_t* buffer = m_buffer.get();
    hb_buffer_clear_contents(buffer);
    hb_buffer_add_utf8(buffer, word.data(), static_cast<int>(word.size()), static_cast<unsigned>(begin),
                       static_cast<int>(end - begin));
    hb_buffer_guess_segment_properties(buffer);
    hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
    hb_buffer_set_language(buffer, hb_language_from_string("nl", 2));
    static constexpr std::array<hb_feature_t, 2> features{
        {{HB_TAG('l', 'i', 'g', 'a'), 0, 0, HB_FEATURE_GLOBAL_END}, {HB_TAG('c', 'l', 'i', 'g'), 0, 0, HB_FEATURE_GLOBAL_END}}};
    hb_shape(m_font.get(), buffer, features.data(), static_cast<unsigned>(features.size()));
    if (!hb_buffer_allocation_successful(buffer)) throw Error(messages::pdfFontRefused, {});

    unsigned count = 0;
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

bool FontFace::use(std::uint16_t glyph, std::string_view text) {
    if (m_used.empty()) m_used.resize(hb_face_get_glyph_count(m_face.get()));
    std::string& known = m_used[glyph];
    if (known.empty()) known = text;
    return known == text;
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
