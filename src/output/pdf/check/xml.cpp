// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/check/xml.h"

#include "base/utf8.h"

#include <charconv>
#include <map>

namespace mal::pdf {

namespace {

struct NotWellFormed {};

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool endsName(char c) {
    return isSpace(c) || c == '=' || c == '>' || c == '/' || c == '<' || c == '&' || c == '"' || c == '\'';
}

class XmlReader {
public:
    explicit XmlReader(std::string_view text) : m_text(text) {
        for (std::size_t i = 0; i < text.size();) {
            if (!utf8::next(text, i)) throw NotWellFormed();
        }
        constexpr std::string_view byteOrderMark = "\uFEFF";
        if (isNext(byteOrderMark)) m_at = byteOrderMark.size();
    }

    XmlElement root() {
        skipMisc();
        XmlElement element = readElement({{"xml", "http://www.w3.org/XML/1998/namespace"}}, 0);
        skipMisc();
        if (m_at != m_text.size()) throw NotWellFormed();
        return element;
    }

private:
    using Prefixes = std::map<std::string, std::string>;
    using Attributes = std::vector<std::pair<std::string, std::string>>;

    bool isNext(std::string_view part) const { return m_text.substr(m_at).starts_with(part); }

    void expect(std::string_view part) {
        if (!isNext(part)) throw NotWellFormed();
        m_at += part.size();
    }

    void skipSpace() {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }

    std::string_view until(std::string_view end) {
        const std::size_t found = m_text.find(end, m_at);
        if (found == std::string_view::npos) throw NotWellFormed();
        const std::string_view part = m_text.substr(m_at, found - m_at);
        m_at = found + end.size();
        return part;
    }

    // Comments, processing instructions and space around the root.
    void skipMisc() {
        for (;;) {
            skipSpace();
            if (isNext("<?")) {
                until("?>");
            } else if (isNext("<!--")) {
                until("-->");
            } else {
                return;
            }
        }
    }

    std::string readName() {
        const std::size_t start = m_at;
        while (m_at < m_text.size() && !endsName(m_text[m_at]))
            ++m_at;
        if (m_at == start) throw NotWellFormed();
        return std::string(m_text.substr(start, m_at - start));
    }

    void appendReference(std::string& text) {
        const std::string_view name = until(";");
        const std::map<std::string_view, char> known{{"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''}};
        if (const auto found = known.find(name); found != known.end()) {
            text += found->second;
            return;
        }
        const bool isHexadecimal = name.starts_with("#x");
        if (!name.starts_with("#")) throw NotWellFormed();
        const std::string_view digits = name.substr(isHexadecimal ? 2 : 1);
        unsigned value = 0;
        const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value, isHexadecimal ? 16 : 10);
        const bool isCharacter = fault == std::errc() && end == digits.data() + digits.size() && value > 0 && value <= 0x10FFFF;
        if (!isCharacter || (value >= 0xD800 && value < 0xE000)) throw NotWellFormed();
        utf8::append(text, static_cast<char32_t>(value));
    }

    Attributes readAttributes() {
        Attributes attributes;
        for (skipSpace(); m_at < m_text.size() && m_text[m_at] != '>' && m_text[m_at] != '/'; skipSpace()) {
            const std::string name = readName();
            skipSpace();
            expect("=");
            skipSpace();
            if (!isNext("\"") && !isNext("'")) throw NotWellFormed();
            const char quote = m_text[m_at++];
            std::string value;
            while (m_at < m_text.size() && m_text[m_at] != quote) {
                if (m_text[m_at] == '<') throw NotWellFormed();
                const char c = m_text[m_at++];
                if (c == '&') {
                    appendReference(value);
                } else {
                    value += c;
                }
            }
            expect(std::string_view(&quote, 1));
            attributes.emplace_back(name, value);
        }
        return attributes;
    }

    static XmlName resolved(const std::string& name, const Prefixes& prefixes, bool isElement) {
        const std::size_t colon = name.find(':');
        const std::string prefix = colon == std::string::npos ? "" : name.substr(0, colon);
        if (prefix.empty() && !isElement) return {"", name};
        const auto found = prefixes.find(prefix);
        if (found == prefixes.end() && !prefix.empty()) throw NotWellFormed();
        return {found == prefixes.end() ? "" : found->second, colon == std::string::npos ? name : name.substr(colon + 1)};
    }

    XmlElement readElement(Prefixes prefixes, int depth) {
        constexpr int deepest = 64;
        if (depth > deepest) throw NotWellFormed();
        expect("<");
        const std::string name = readName();
        const Attributes attributes = readAttributes();
        for (const auto& [key, value] : attributes) {
            if (key == "xmlns") prefixes[""] = value;
            if (key.starts_with("xmlns:")) prefixes[key.substr(6)] = value;
        }
        constexpr std::size_t mostPrefixes = 100;  // each element has a map of its own
        if (prefixes.size() > mostPrefixes) throw NotWellFormed();
        XmlElement element{resolved(name, prefixes, true), {}, {}, {}};
        for (const auto& [key, value] : attributes) {
            if (key != "xmlns" && !key.starts_with("xmlns:"))
                element.attributes.emplace_back(resolved(key, prefixes, false), value);
        }
        if (isNext("/>")) {
            m_at += 2;
            return element;
        }
        expect(">");
        readContent(element, prefixes, depth);
        expect("</");
        if (readName() != name) throw NotWellFormed();
        skipSpace();
        expect(">");
        return element;
    }

    void readContent(XmlElement& element, const Prefixes& prefixes, int depth) {
        while (!isNext("</")) {
            if (m_at >= m_text.size()) throw NotWellFormed();
            if (isNext("<!--")) {
                until("-->");
            } else if (isNext("<![CDATA[")) {
                m_at += 9;
                element.text += until("]]>");
            } else if (isNext("<?")) {
                until("?>");
            } else if (isNext("<")) {
                element.children.push_back(readElement(prefixes, depth + 1));
            } else if (isNext("&")) {
                ++m_at;
                appendReference(element.text);
            } else {
                element.text += m_text[m_at++];
            }
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

}  // namespace

std::optional<XmlElement> parseXml(std::string_view text) {
    try {
        return XmlReader(text).root();
    } catch (const NotWellFormed&) {
        return std::nullopt;
    }
}

}  // namespace mal::pdf
