// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/font_program.h"

#include "base/messages/output.h"
#include "output/pdf/pdf_text.h"

#include <hb-subset.h>

#include <algorithm>
#include <memory>

namespace mal::pdf {

namespace {

struct DestroySubset {
    void operator()(hb_subset_input_t* input) const { hb_subset_input_destroy(input); }
    void operator()(hb_face_t* face) const { hb_face_destroy(face); }
    void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
};

// Tables that a PDF reader has no use for.
constexpr hb_tag_t unneeded[] = {HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'),
                                 HB_TAG('k', 'e', 'r', 'n'), HB_TAG('n', 'a', 'm', 'e'), HB_TAG('p', 'o', 's', 't'),
                                 HB_TAG('O', 'S', '/', '2'), HB_TAG('c', 'm', 'a', 'p'), HB_TAG('g', 'a', 's', 'p'),
                                 HB_TAG('D', 'S', 'I', 'G'), HB_TAG('S', 'T', 'A', 'T'), HB_TAG('F', 'F', 'T', 'M'),
                                 HB_TAG('M', 'A', 'T', 'H')};

std::string cutProgram(const FontFace& face) {
    const std::unique_ptr<hb_subset_input_t, DestroySubset> input(hb_subset_input_create_or_fail());
    if (!input) throw Error(messages::pdfFontRefused, {});
    hb_set_t* glyphs = hb_subset_input_glyph_set(input.get());
    hb_set_add(glyphs, 0);
    for (std::size_t glyph = 0; glyph < face.used().size(); ++glyph) {
        if (!face.used()[glyph].empty()) hb_set_add(glyphs, static_cast<hb_codepoint_t>(glyph));
    }
    hb_subset_input_set_flags(input.get(),
                              HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    hb_set_t* dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t tag : unneeded)
        hb_set_add(dropped, tag);

    const std::unique_ptr<hb_face_t, DestroySubset> cut(hb_subset_or_fail(face.harfBuzzFace(), input.get()));
    if (!cut) throw Error(messages::pdfFontRefused, {});
    const std::unique_ptr<hb_blob_t, DestroySubset> blob(hb_face_reference_blob(cut.get()));
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(blob.get(), &length);
    return {bytes, length};
}

// ISO 32000-1, 9.10.3. At most 100 lines a block, as Adobe's technical note 5411 asks.
class ToUnicode {
public:
    void add(std::size_t glyph, std::string_view text) {
        m_lines += '<';
        appendHexadecimal(m_lines, static_cast<unsigned>(glyph), 4);
        m_lines += "> <";
        appendUtf16Digits(m_lines, text);
        m_lines += ">\n";
        if (++m_count == 100) endBlock();
    }

    std::string map() {
        endBlock();
        return "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
               "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
               "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
               "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n" +
               m_blocks + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    }

private:
    void endBlock() {
        if (m_count == 0) return;
        appendInteger(m_blocks, m_count);
        m_blocks += " beginbfchar\n" + m_lines + "endbfchar\n";
        m_lines.clear();
        m_count = 0;
    }

    std::string m_blocks, m_lines;
    int m_count = 0;
};

// By glyph, empty where there is none.
using Texts = std::vector<std::string>;

Dictionary writeTexts(Haru& haru, const Texts& texts) {
    ToUnicode result;
    for (std::size_t glyph = 0; glyph < texts.size(); ++glyph) {
        if (!texts[glyph].empty()) result.add(glyph, texts[glyph]);
    }
    return haru.stream(result.map(), Compression::Deflate);
}

// Adds the texts of a face, unless one of its glyphs stands for something else there.
bool merge(Texts& texts, const Texts& more) {
    const std::size_t common = std::min(texts.size(), more.size());
    for (std::size_t glyph = 0; glyph < common; ++glyph) {
        if (!texts[glyph].empty() && !more[glyph].empty() && texts[glyph] != more[glyph]) return false;
    }
    texts.resize(std::max(texts.size(), more.size()));
    for (std::size_t glyph = 0; glyph < more.size(); ++glyph) {
        if (texts[glyph].empty()) texts[glyph] = more[glyph];
    }
    return true;
}

Array widths(Haru& haru, const FontFace& face) {
    Array result = haru.array();
    std::size_t glyph = 0;
    const auto isUsed = [&] { return glyph < face.used().size() && !face.used()[glyph].empty(); };
    for (; glyph < face.used().size(); ++glyph) {
        if (!isUsed()) continue;
        result.number(static_cast<int>(glyph));
        Array run = haru.array();
        for (; isUsed(); ++glyph)
            run.real(face.width(static_cast<std::uint16_t>(glyph)));
        result.add(run);
    }
    return result;
}

Dictionary descriptor(Haru& haru, const FontFace& face, const std::string& name) {
    const FaceMeasures measures = face.measures();
    const std::string program = cutProgram(face);
    Dictionary file = haru.stream(program, Compression::Deflate);
    file.number("Length1", static_cast<int>(program.size()));
    constexpr int symbolic = 4, italic = 64;
    Dictionary result = haru.indirect();
    result.name("Type", "FontDescriptor").name("FontName", name.c_str());
    result.number("Flags", symbolic | (measures.italicAngle != 0 ? italic : 0));
    result.add("FontBBox", haru.reals({measures.left, measures.bottom, measures.right, measures.top}));
    result.real("ItalicAngle", measures.italicAngle).real("Ascent", measures.ascent).real("Descent", measures.descent);
    result.real("CapHeight", measures.capHeight).number("StemV", measures.isBold ? 140 : 80);
    return result.add("FontFile2", file);
}

Dictionary descendantFont(Haru& haru, const FontFace& face, const std::string& name) {
    Dictionary system = haru.direct();
    system.bytes("Registry", "Adobe").bytes("Ordering", "Identity").number("Supplement", 0);
    Dictionary result = haru.indirect();
    result.name("Type", "Font").name("Subtype", "CIDFontType2").name("BaseFont", name.c_str());
    result.name("CIDToGIDMap", "Identity").add("CIDSystemInfo", system);
    return result.add("FontDescriptor", descriptor(haru, face, name)).number("DW", 1000).add("W", widths(haru, face));
}

Dictionary compositeFont(Haru& haru, Dictionary descendant, const std::string& name, Dictionary texts) {
    Dictionary result = haru.indirect();
    result.name("Type", "Font").name("Subtype", "Type0").name("BaseFont", name.c_str()).name("Encoding", "Identity-H");
    result.add("DescendantFonts", haru.array().add(descendant));
    return result.add("ToUnicode", texts);
}

}  // namespace

FontWriter::FontWriter(Haru& haru, const std::vector<const FontFace*>& faces) : m_haru(haru) {
    std::vector<Texts> maps;
    std::vector<std::size_t> mapOf;
    for (const FontFace* face : faces) {
        const auto fits = std::find_if(maps.begin(), maps.end(), [&](Texts& texts) { return merge(texts, face->used()); });
        mapOf.push_back(static_cast<std::size_t>(fits - maps.begin()));
        if (fits == maps.end()) maps.push_back(face->used());
    }
    std::vector<Dictionary> written;
    for (const Texts& texts : maps)
        written.push_back(writeTexts(haru, texts));
    for (std::size_t i = 0; i < faces.size(); ++i)
        m_texts.emplace(faces[i], written[mapOf[i]]);
}

FontObjects FontWriter::write(const FontFace& face, std::size_t index, std::optional<std::uint16_t> hyphen) {
    // Six capitals mark a subset; which ones does not matter as long as they differ within the file.
    const std::string name =
        std::string("MALAA") + static_cast<char>('A' + static_cast<int>(index)) + "+" + face.postScriptName();
    const Dictionary descendant = descendantFont(m_haru, face, name);
    FontObjects objects;
    for (std::size_t variant = 0; variant < fontVariants && face.isUsed(variant); ++variant) {
        const Dictionary texts = variant == 0 ? m_texts.at(&face) : writeTexts(m_haru, face.used(variant));
        objects.variants.push_back(compositeFont(m_haru, descendant, name, texts));
    }
    if (hyphen) {
        if (!m_softHyphen || m_softHyphen->first != *hyphen) {
            ToUnicode softHyphen;
            softHyphen.add(*hyphen, "\u00AD");
            m_softHyphen.emplace(*hyphen, m_haru.stream(softHyphen.map(), Compression::Deflate));
        }
        objects.lineEndHyphen = compositeFont(m_haru, descendant, name, m_softHyphen->second);
    }
    return objects;
}

}  // namespace mal::pdf
