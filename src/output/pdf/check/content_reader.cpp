// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/check/content_reader.h"

#include <set>

namespace mal::pdf {

namespace {

using Operators = std::set<std::string, std::less<>>;

// ISO 32000-1, annex A, without those that are handled by name.
const Operators painting{"b", "B", "b*", "B*", "f", "F", "f*", "s", "S", "EI"};
const Operators silent{"BI", "BX", "c",  "cm", "d",  "d0", "d1", "DP", "EX", "gs", "h",   "i",  "ID", "j",
                       "J",  "l",  "m",  "M",  "MP", "n",  "re", "T*", "Tc", "Td", "TD",  "TL", "Tm", "Tr",
                       "Ts", "Tw", "Tz", "v",  "w",  "W",  "W*", "y",  "SC", "sc", "SCN", "scn"};

}  // namespace

ContentReader::ContentReader(Subject& subject, Value resources, Marked* marked, bool isEnclosed, std::string place)
    : m_subject(subject),
      m_report(subject.report),
      m_resources(resources),
      m_marked(marked),
      m_isEnclosed(isEnclosed),
      m_place(std::move(place)) {}

void ContentReader::read(std::string_view content) {
    constexpr std::size_t mostOperands = 64;  // no operator takes as many
    ContentLexer lexer(content);
    for (Word word = lexer.next(); word.kind != Word::Kind::End; word = lexer.next()) {
        if (word.kind == Word::Kind::Operator) {
            handleOperator(word.text);
            m_operands.clear();
            if (word.text == "ID") lexer.skipPicture();
        } else if (m_operands.size() < mostOperands) {
            m_operands.push_back(word);
        }
    }
    m_report.expect(!lexer.isBroken(), pdf_rules::damaged, m_place);
    m_report.expect(m_marks.empty() && m_texts == 0, pdf_rules::unbalancedMarks, m_place);
    m_report.expect(m_savedFonts.empty(), pdf_rules::unbalancedState, m_place);
}

Word ContentReader::operand(std::size_t fromEnd) const {
    return fromEnd < m_operands.size() ? m_operands[m_operands.size() - 1 - fromEnd] : Word{};
}

Value ContentReader::resource(const char* kind, const Word& name) {
    if (name.kind != Word::Kind::Name) return Value::newNull();
    return at(at(m_resources, kind), ("/" + nameOf(name)).c_str());
}

void ContentReader::handleOperator(std::string_view name) {
    if (handleMarks(name) || handleText(name) || handleState(name) || handleColour(name)) return;
    if (painting.count(name)) {
        paint();
    } else if (name == "Do") {
        draw();
    } else if (name == "ri") {
        const Operators known{"RelativeColorimetric", "AbsoluteColorimetric", "Perceptual", "Saturation"};
        m_report.expect(known.count(nameOf(operand(0))) > 0, pdf_rules::renderingIntent, m_place);
    } else {
        m_report.expect(silent.count(name) > 0, pdf_rules::unknownOperator, m_place);
    }
}

bool ContentReader::handleMarks(std::string_view name) {
    if (name == "BMC") {
        open(nameOf(operand(0)), std::nullopt);
    } else if (name == "BDC") {
        open(nameOf(operand(1)), identifierIn(operand(0)));
    } else if (name == "EMC") {
        close();
    } else {
        return false;
    }
    return true;
}

std::optional<long long> ContentReader::identifierIn(const Word& properties) {
    if (properties.kind == Word::Kind::Name) return integerOf(at(resource("/Properties", properties), "/MCID"));
    return integerOf(entryOf(properties, "MCID"));
}

void ContentReader::open(std::string_view tag, std::optional<long long> identifier) {
    Mark kind = Mark::Other;
    if (tag == "Artifact") {
        m_report.expect(m_contents == 0, pdf_rules::artifactNesting, m_place);
        kind = Mark::Artifact;
        ++m_artifacts;
    } else if (identifier) {
        openContent(*identifier);
        kind = Mark::Content;
        ++m_contents;
    }
    constexpr std::size_t mostMarks = 1000;
    m_report.expect(m_marks.size() < mostMarks, pdf_rules::deepNesting, m_place);
    m_marks.push_back({kind, m_texts});
}

void ContentReader::openContent(long long identifier) {
    m_report.expect(m_artifacts == 0, pdf_rules::artifactNesting, m_place);
    m_report.expect(m_contents == 0, pdf_rules::nestedContent, m_place);
    if (!m_marked || identifier < 0 || identifier > mostIdentifiers) return m_report.add(pdf_rules::noOwner, m_place);
    const auto index = static_cast<std::size_t>(identifier);
    if (m_marked->isThere.size() <= index) m_marked->isThere.resize(index + 1);
    m_report.expect(!m_marked->isThere[index], pdf_rules::identifierTwice, m_place);
    m_marked->isThere[index] = true;
}

void ContentReader::close() {
    if (m_marks.empty()) return m_report.add(pdf_rules::unbalancedMarks, m_place);
    const OpenMark mark = m_marks.back();
    m_marks.pop_back();
    if (mark.kind == Mark::Artifact) --m_artifacts;
    if (mark.kind == Mark::Content) --m_contents;
    m_report.expect(mark.texts == m_texts, pdf_rules::unbalancedMarks, m_place);
}

bool ContentReader::handleState(std::string_view name) {
    constexpr std::size_t deepest = 28;
    if (name == "q") {
        m_savedFonts.push_back(m_font);
        m_report.expect(m_savedFonts.size() <= deepest, pdf_rules::deepState, m_place);
    } else if (name == "Q" && m_savedFonts.empty()) {
        m_report.add(pdf_rules::unbalancedState, m_place);
    } else if (name == "Q") {
        m_font = m_savedFonts.back();
        m_savedFonts.pop_back();
    } else {
        return false;
    }
    return true;
}

bool ContentReader::handleText(std::string_view name) {
    if (name == "BT" || name == "ET") {
        m_texts += name == "BT" ? 1 : -1;
        m_report.expect(m_texts == 0 || m_texts == 1, pdf_rules::unbalancedMarks, m_place);
    } else if (name == "Tf") {
        setFont();
    } else if (name == "Tj" || name == "'" || name == "\"") {
        show(operand(0));
    } else if (name == "TJ") {
        paint();
        const Word array = operand(0);
        ContentLexer parts(insideOf(array));
        for (Word part = parts.next(); part.kind != Word::Kind::End; part = parts.next())
            show(part);
    } else {
        return false;
    }
    return true;
}

void ContentReader::setFont() {
    const Word name = operand(1);
    const auto [known, isNew] = m_fonts.emplace(nameOf(name), nullptr);
    if (isNew) {
        Value font = resource("/Font", name);
        m_report.expect(font.isDictionary(), pdf_rules::unknownResource, m_place);
        if (font.isDictionary() && font.isIndirect()) {
            FontUse& use = m_subject.fonts[font.getObjGen()];
            use.font = font;
            use.isComposite = at(font, "/DescendantFonts").isArray();
            known->second = &use;
        }
    }
    m_font = known->second;
}

void ContentReader::show(const Word& text) {
    if (text.kind != Word::Kind::String) return;
    paint();
    if (!m_font) return;
    const std::string codes = bytesOf(text);
    if (!m_font->isComposite) {
        for (const char code : codes)
            m_font->codes.set(static_cast<unsigned char>(code));
        return;
    }
    for (std::size_t i = 0; i + 1 < codes.size(); i += 2)
        m_font->codes.set(
            static_cast<std::size_t>(static_cast<unsigned char>(codes[i]) << 8 | static_cast<unsigned char>(codes[i + 1])));
}

bool ContentReader::handleColour(std::string_view name) {
    if (name == "rg" || name == "RG") {
        m_subject.usesRgb = true;
    } else if (name == "k" || name == "K") {
        m_subject.usesCmyk = true;
    } else if (name == "g" || name == "G") {
        m_subject.usesGrey = true;
    } else if (name == "cs" || name == "CS") {
        Value space = resource("/ColorSpace", operand(0));
        noteColourSpace(nameOf(operand(0)));
        noteColourSpace(space, 0);
    } else if (name == "sh") {
        paint();
        noteColourSpace(at(resource("/Shading", operand(0)), "/ColorSpace"), 0);
    } else {
        return false;
    }
    return true;
}

// A space that is made of another one (Indexed, Separation) has it among its items.
void ContentReader::noteColourSpace(Value space, int depth) {
    constexpr int deepest = 4;
    if (depth > deepest) return;
    noteColourSpace(nameOf(space));
    if (!space.isArray() || space.getArrayNItems() > 8) return;
    for (const Value& part : itemsOf(space))
        noteColourSpace(part, depth + 1);
}

void ContentReader::noteColourSpace(const std::string& name) {
    if (name == "DeviceRGB") m_subject.usesRgb = true;
    if (name == "DeviceCMYK") m_subject.usesCmyk = true;
    if (name == "DeviceGray") m_subject.usesGrey = true;
}

void ContentReader::paint() {
    m_report.expect(isMarked(), pdf_rules::untagged, m_place);
}

void ContentReader::draw() {
    Value object = resource("/XObject", operand(0));
    if (!object.isStream()) return m_report.add(pdf_rules::unknownResource, m_place);
    if (nameAt(object, "/Subtype") == "Form") {
        m_forms.push_back({object, isMarked()});
        return;
    }
    paint();
    if (!isTrue(at(object, "/ImageMask"))) noteColourSpace(at(object, "/ColorSpace"), 0);
}

}  // namespace mal::pdf
