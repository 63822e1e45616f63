// SPDX-License-Identifier: EUPL-1.2
#include "storage/yaml_writer.h"

#include "base/utf8.h"
#include "storage/plain_scalar.h"

#include <algorithm>

namespace mal {

namespace {

constexpr std::size_t step = 2;

// Some programs break lines at these as well.
bool isOtherLineBreak(char32_t c) {
    return c == 0x85 || c == 0x2028 || c == 0x2029;
}

// More than one line, with something on them, and no line break but the line feed.
bool canBeBlock(std::string_view text) {
    if (text.find('\n') == std::string_view::npos || text.find_first_not_of('\n') == std::string_view::npos) return false;
    for (std::size_t i = 0; i < text.size();) {
        const auto character = utf8::next(text, i);
        if (!character || isOtherLineBreak(*character)) return false;
    }
    return true;
}

std::string doubleQuoted(std::string_view text) {
    std::string result = "\"";
    result.reserve(text.size() + 2);
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t start = i;
        const auto character = utf8::next(text, i);
        if (!character) return result;  // not UTF-8; the comparison after writing finds it
        switch (*character) {
            case '"':
                result += "\\\"";
                break;
            case '\\':
                result += "\\\\";
                break;
            case '\n':
                result += "\\n";
                break;
            case '\t':
                result += "\\t";
                break;
            case 0x2028:
                result += "\\u2028";
                break;
            case 0x2029:
                result += "\\u2029";
                break;
            default:
                result += text.substr(start, i - start);
        }
    }
    return result + '"';
}

std::string_view emptyForm(UnknownValue::Kind kind) {
    return kind == UnknownValue::Kind::List ? "[]" : "{}";
}

}  // namespace

void YamlWriter::text(std::string_view key, std::string_view value, WhenEmpty whenEmpty) {
    if (value.empty() && whenEmpty == WhenEmpty::LeaveOut) return;
    writeKey(key);
    writeText(value);
}

void YamlWriter::word(std::string_view key, std::string_view value, WhenEmpty whenEmpty) {
    if (value.empty() && whenEmpty == WhenEmpty::LeaveOut) return;
    writeKey(key);
    if (canBePlain(value)) {
        m_out.append(" ").append(value).append("\n");
    } else {
        writeQuoted(value);
    }
}

void YamlWriter::textItem(std::string_view value) {
    startLine();
    m_out += "-";
    writeText(value);
}

void YamlWriter::value(std::string_view key, const UnknownValue& value) {
    writeKey(key);
    switch (value.kind) {
        case UnknownValue::Kind::Null:
            m_out += " null\n";
            break;
        case UnknownValue::Kind::Text:
            writeUnknownText(value);
            break;
        case UnknownValue::Kind::List:
        case UnknownValue::Kind::Map:
            const std::size_t start = openGroup();
            writeInside(value);
            closeGroup(start, emptyForm(value.kind));
            break;
    }
}

void YamlWriter::item(const UnknownValue& value) {
    switch (value.kind) {
        case UnknownValue::Kind::Null:
            startLine();
            m_out += "- null\n";
            break;
        case UnknownValue::Kind::Text:
            startLine();
            m_out += "-";
            writeUnknownText(value);
            break;
        case UnknownValue::Kind::List:
        case UnknownValue::Kind::Map:
            openItem();
            writeInside(value);
            closeItem(emptyForm(value.kind));
            break;
    }
}

// A list has items and a map has entries, never both.
void YamlWriter::writeInside(const UnknownValue& value) {
    for (const UnknownValue& each : value.items)
        item(each);
    for (const auto& [name, each] : value.entries)
        this->value(name, each);
}

void YamlWriter::unknowns(const Unknowns& unknowns) {
    for (const auto& [key, unknown] : unknowns) {
        if (!m_keys.back().contains(key)) value(key, unknown);
    }
}

void YamlWriter::startLine() {
    if (!m_isAfterDash) m_out.append(m_indent, ' ');
    m_isAfterDash = false;
}

void YamlWriter::writeKey(std::string_view key) {
    startLine();
    m_keys.back().emplace(key);
    const bool isPlain = canBePlain(key) && !looksLikeAnotherType(key);
    m_out.append(isPlain ? std::string(key) : doubleQuoted(key)).append(":");
}

// As if the key had never been written: an unknown value of that name may still come.
void YamlWriter::takeBack(std::string_view key, std::size_t before) {
    m_out.resize(before);
    m_keys.back().erase(std::string(key));
    m_isAfterDash = m_out.ends_with("- ");
}

void YamlWriter::openItem() {
    startLine();
    m_out += "- ";
    m_isAfterDash = true;
    m_indent += step;
    m_keys.emplace_back();
}

void YamlWriter::closeItem(std::string_view empty) {
    if (m_isAfterDash) m_out.append(empty).append("\n");
    m_isAfterDash = false;
    m_indent -= step;
    m_keys.pop_back();
}

std::size_t YamlWriter::openGroup() {
    m_out += "\n";
    m_indent += step;
    m_keys.emplace_back();
    return m_out.size();
}

void YamlWriter::closeGroup(std::size_t start, std::string_view empty) {
    m_indent -= step;
    m_keys.pop_back();
    if (m_out.size() > start) return;
    m_out.back() = ' ';
    m_out.append(empty).append("\n");
}

void YamlWriter::writeText(std::string_view value) {
    if (canBePlain(value) && !looksLikeAnotherType(value)) {
        m_out.append(" ").append(value).append("\n");
    } else {
        writeQuoted(value);
    }
}

void YamlWriter::writeUnknownText(const UnknownValue& value) {
    if (value.isQuoted) {
        writeQuoted(value.text);
    } else {
        m_out.append(" ").append(value.text).append("\n");
    }
}

void YamlWriter::writeQuoted(std::string_view value) {
    if (canBeBlock(value)) {
        writeBlock(value);
    } else {
        m_out.append(" ").append(doubleQuoted(value)).append("\n");
    }
}

// The indentation is always said, so that a text may start with blanks; `+` keeps all line breaks at the end and `-` says that
// there is none.
void YamlWriter::writeBlock(std::string_view value) {
    const bool endsWithBreak = value.back() == '\n';
    m_out += endsWithBreak ? " |2+\n" : " |2-\n";
    for (std::size_t start = 0; start < value.size();) {
        const std::size_t end = std::min(value.find('\n', start), value.size());
        if (end > start) m_out.append(m_indent + step, ' ').append(value.substr(start, end - start));
        m_out += '\n';
        start = end + 1;
    }
}

}  // namespace mal
