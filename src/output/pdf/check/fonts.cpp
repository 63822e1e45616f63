// SPDX-License-Identifier: EUPL-1.2

// The fonts whose letters stand on the pages (ISO 14289-1, 7.21; ISO 19005-2, 6.2.11).

#include "output/pdf/check/subject.h"
#include "output/pdf/check/to_unicode.h"
#include "output/pdf/check/true_type.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace mal::pdf {

namespace {

constexpr std::size_t codeCount = 65536;

// The widths of a composite font by CID (ISO 32000-1, 9.7.4.3).
std::map<unsigned, double> widthsOf(Value font) {
    std::map<unsigned, double> widths;
    const std::vector<Value> items = itemsOf(at(font, "/W"));
    const auto cid = [&](std::size_t i) { return i < items.size() ? integerOf(items[i]).value_or(-1) : -1; };
    for (std::size_t i = 0; i + 1 < items.size();) {
        long long code = cid(i);
        if (Value(items[i + 1]).isArray()) {
            for (const Value& width : itemsOf(items[i + 1]))
                widths[static_cast<unsigned>(code++ & 0xFFFF)] = numberOf(width).value_or(0);
            i += 2;
        } else {
            const long long last = std::min<long long>(cid(i + 1), codeCount - 1);
            const double width = i + 2 < items.size() ? numberOf(items[i + 2]).value_or(0) : 0;
            for (code = std::max(code, 0LL); code <= last; ++code)
                widths[static_cast<unsigned>(code)] = width;
            i += 3;
        }
    }
    return widths;
}

Value programOf(Value descriptor) {
    for (const char* key : {"/FontFile", "/FontFile2", "/FontFile3"}) {
        if (has(descriptor, key)) return at(descriptor, key);
    }
    return Value::newNull();
}

class FontCheck {
public:
    explicit FontCheck(Subject& subject) : m_subject(subject), m_report(subject.report) {}

    void check(const FontUse& use) {
        m_place = nameAt(use.font, "/BaseFont") + " (" + placeOf(use.font) + ")";
        const std::string subtype = nameAt(use.font, "/Subtype");
        if (subtype == "Type0") {
            checkComposite(use);
        } else if (subtype != "Type3") {
            checkSimple(use);
        }
    }

private:
    void checkSimple(const FontUse& use) {
        Value descriptor = at(use.font, "/FontDescriptor");
        checkEmbedded(descriptor);
        checkName(nameAt(use.font, "/BaseFont"), descriptor);
        if (has(use.font, "/ToUnicode")) return checkTexts(use);
        Value encoding = at(use.font, "/Encoding");
        const std::string base = encoding.isName() ? nameOf(encoding) : nameAt(encoding, "/BaseEncoding");
        const bool isKnown = base == "WinAnsiEncoding" || base == "MacRomanEncoding" || base == "MacExpertEncoding";
        m_report.expect(isKnown || encoding.isDictionary(), pdf_rules::noToUnicode, m_place);
    }

    void checkComposite(const FontUse& use) {
        const std::vector<Value> descendants = itemsOf(at(use.font, "/DescendantFonts"));
        Value font = descendants.empty() ? Value::newNull() : descendants.front();
        Value descriptor = at(font, "/FontDescriptor");
        checkEmbedded(descriptor);
        checkName(nameAt(font, "/BaseFont"), descriptor);
        const bool isSame = nameAt(use.font, "/BaseFont").starts_with(nameAt(font, "/BaseFont"));
        m_report.expect(isSame, pdf_rules::fontName, m_place);
        Value encoding = at(use.font, "/Encoding");
        const bool isIdentity = nameOf(encoding) == "Identity-H" || nameOf(encoding) == "Identity-V";
        m_report.expect(encoding.isName() || encoding.isStream(), pdf_rules::fontEncoding, m_place);
        if (nameAt(font, "/Subtype") == "CIDFontType2") {
            Value map = at(font, "/CIDToGIDMap");
            m_report.expect(map.isStream() || nameOf(map) == "Identity", pdf_rules::cidToGid, m_place);
        }
        if (!isIdentity) return;
        m_report.expect(has(use.font, "/ToUnicode"), pdf_rules::noToUnicode, m_place);
        if (has(use.font, "/ToUnicode")) checkTexts(use);
        checkGlyphs(use, font, descriptor);
    }

    void checkEmbedded(Value descriptor) { m_report.expect(programOf(descriptor).isStream(), pdf_rules::notEmbedded, m_place); }

    // "MALAAB+Lato-Bold": two different programs have different names.
    void checkName(const std::string& name, Value descriptor) {
        m_report.expect(name == nameAt(descriptor, "/FontName"), pdf_rules::fontName, m_place);
        const std::size_t plus = name.find('+');
        if (plus == std::string::npos) return;
        const bool isTag = plus == 6 && std::all_of(name.begin(), name.begin() + 6, [](char c) { return c >= 'A' && c <= 'Z'; });
        const QPDFObjGen program = programOf(descriptor).getObjGen();
        const bool isOwn = m_programs.emplace(name, program).first->second == program;
        m_report.expect(isTag && isOwn, pdf_rules::subsetName, m_place);
    }

    void checkTexts(const FontUse& use) {
        const auto texts = textsOfCodes(m_subject.unpackedContentOf(at(use.font, "/ToUnicode")).value_or(""));
        for (const auto& [code, text] : texts)
            m_report.expect(isGoodText(text), pdf_rules::badUnicode, placeOfCode(code));
        for (unsigned code = 0; code < codeCount; ++code) {
            if (use.codes[code]) m_report.expect(texts.count(code) > 0, pdf_rules::badUnicode, placeOfCode(code));
        }
    }

    void checkGlyphs(const FontUse& use, Value font, Value descriptor) {
        Value program = programOf(descriptor);
        const auto bytes = m_subject.unpackedContentOf(program);
        const bool isCff = has(descriptor, "/FontFile3") && nameAt(program, "/Subtype") != "OpenType";
        const auto face = bytes && !isCff ? TrueType::read(*bytes) : std::nullopt;
        if (program.isStream()) m_report.expect(face || (isCff && bytes), pdf_rules::badProgram, m_place);
        const auto glyphs = m_subject.unpackedContentOf(at(font, "/CIDToGIDMap"));
        const auto widths = widthsOf(font);
        const double otherwise = numberOf(at(font, "/DW")).value_or(1000);
        for (unsigned code = 0; code < codeCount; ++code) {
            if (!use.codes[code]) continue;
            const unsigned glyph = glyphs ? glyphOf(*glyphs, code) : code;
            m_report.expect(glyph != 0, pdf_rules::notdef, placeOfCode(code));
            if (!face || glyph == 0) continue;
            const auto known = widths.find(code);
            checkGlyph(*face, glyph, known == widths.end() ? otherwise : known->second, placeOfCode(code));
        }
    }

    void checkGlyph(const TrueType& face, unsigned glyph, double width, const std::string& place) {
        if (glyph >= face.glyphCount()) return m_report.add(pdf_rules::missingGlyph, place);
        constexpr double mostDifference = 1;
        m_report.expect(std::abs(face.advance(glyph) - width) <= mostDifference, pdf_rules::width, place);
    }

    static unsigned glyphOf(const std::string& map, unsigned code) {
        if (map.size() < 2 * code + 2) return 0;
        return static_cast<unsigned>(static_cast<unsigned char>(map[2 * code]) << 8 |
                                     static_cast<unsigned char>(map[2 * code + 1]));
    }

    std::string placeOfCode(unsigned code) const { return m_place + ", teken " + std::to_string(code); }

    Subject& m_subject;
    Report& m_report;
    std::string m_place;
    std::map<std::string, QPDFObjGen> m_programs;
};

}  // namespace

void checkFonts(Subject& subject) {
    FontCheck check(subject);
    for (const auto& [object, use] : subject.fonts)
        check.check(use);
}

}  // namespace mal::pdf
