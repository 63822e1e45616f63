// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/check/content_lexer.h"

#include <algorithm>
#include <charconv>

namespace mal::pdf {

namespace {

constexpr std::string_view spaces("\0\t\n\f\r ", 6);
constexpr std::string_view endsOfRegular("\0\t\n\f\r ()<>[]{}/%", 16);

int digitOf(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool isSpace(char c) {
    return spaces.find(c) != std::string_view::npos;
}

bool isNumber(std::string_view text) {
    const std::size_t start = text.front() == '+' || text.front() == '-' ? 1 : 0;
    const std::string_view rest = text.substr(start);
    return rest.find_first_not_of("0123456789.") == std::string_view::npos && std::count(rest.begin(), rest.end(), '.') <= 1 &&
           rest.find_first_of("0123456789") != std::string_view::npos;
}

// The character of an escape at `at`, which moves behind it; nothing for the end of a line that goes on.
std::optional<char> escaped(std::string_view text, std::size_t& at) {
    constexpr std::string_view letters = "nrtbf", meanings = "\n\r\t\b\f";
    const char c = text[at++];
    if (c == '\r' && at < text.size() && text[at] == '\n') ++at;
    if (c == '\r' || c == '\n') return std::nullopt;
    if (const auto letter = letters.find(c); letter != std::string_view::npos) return meanings[letter];
    if (c < '0' || c > '7') return c;
    int value = c - '0';
    for (int digits = 1; digits < 3 && at < text.size() && text[at] >= '0' && text[at] <= '7'; ++digits)
        value = value * 8 + (text[at++] - '0');
    return static_cast<char>(static_cast<unsigned char>(value & 0xFF));
}

std::string literal(std::string_view text) {
    std::string bytes;
    bytes.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i++];
        if (c == '\\' && i < text.size()) {
            if (const auto character = escaped(text, i)) bytes += *character;
        } else if (c == '\r') {
            if (i < text.size() && text[i] == '\n') ++i;
            bytes += '\n';
        } else {
            bytes += c;
        }
    }
    return bytes;
}

std::string hexadecimal(std::string_view text) {
    std::string bytes;
    int high = -1;
    for (const char c : text) {
        const int digit = digitOf(c);
        if (digit < 0) continue;
        if (high >= 0) bytes += static_cast<char>(static_cast<unsigned char>(high * 16 + digit));
        high = high < 0 ? digit : -1;
    }
    if (high >= 0) bytes += static_cast<char>(static_cast<unsigned char>(high * 16));
    return bytes;
}

}  // namespace

void ContentLexer::skipSpace() {
    while (m_at < m_content.size()) {
        if (m_content[m_at] == '%') {
            m_at = std::min(m_content.find_first_of("\r\n", m_at), m_content.size());
        } else if (isSpace(m_content[m_at])) {
            ++m_at;
        } else {
            return;
        }
    }
}

Word ContentLexer::word(Word::Kind kind, std::size_t end) {
    const Word result{kind, m_content.substr(m_at, end - m_at)};
    m_at = end;
    return result;
}

Word ContentLexer::next() {
    skipSpace();
    if (m_at >= m_content.size()) return {};
    const char first = m_content[m_at];
    const bool isDouble = m_at + 1 < m_content.size() && m_content[m_at + 1] == first;
    if (first == '/') return word(Word::Kind::Name, endOfRegular(m_at + 1));
    if (first == '(') return word(Word::Kind::String, endOfString(m_at));
    if (first == '[' || (first == '<' && isDouble)) return bracketed();
    if (first == '<') return word(Word::Kind::String, endOfHexadecimal(m_at));
    if (endsOfRegular.find(first) != std::string_view::npos) {
        m_isBroken = true;
        return word(Word::Kind::Operator, m_at + 1);
    }
    const std::size_t end = endOfRegular(m_at);
    const std::string_view text = m_content.substr(m_at, end - m_at);
    if (isNumber(text)) return word(Word::Kind::Number, end);
    const bool isConstant = text == "true" || text == "false" || text == "null";
    return word(isConstant ? Word::Kind::Constant : Word::Kind::Operator, end);
}

// By counting, so that no depth of brackets is too deep.
Word ContentLexer::bracketed() {
    const bool isArray = m_content[m_at] == '[';
    std::size_t depth = 0, at = m_at;
    do {
        at = std::min(m_content.find_first_of("[]<>(%", at), m_content.size());
        if (at == m_content.size()) {
            m_isBroken = true;
            break;
        }
        const char c = m_content[at];
        const bool isDouble = at + 1 < m_content.size() && m_content[at + 1] == c;
        if (c == '(') {
            at = endOfString(at);
        } else if (c == '%') {
            at = std::min(m_content.find_first_of("\r\n", at), m_content.size());
        } else if (c == '<' && !isDouble) {
            at = endOfHexadecimal(at);
        } else {
            at += c == '<' || (c == '>' && isDouble) ? 2 : 1;
            depth += c == '[' || c == '<' ? 1 : 0;
            depth -= c == ']' || c == '>' ? 1 : 0;
        }
    } while (depth > 0);
    return word(isArray ? Word::Kind::Array : Word::Kind::Dictionary, at);
}

std::size_t ContentLexer::endOfString(std::size_t at) {
    std::size_t depth = 0;
    for (; at < m_content.size(); ++at) {
        const char c = m_content[at];
        if (c == '\\') ++at;
        if (c == '(') ++depth;
        if (c == ')' && --depth == 0) return at + 1;
    }
    m_isBroken = true;
    return m_content.size();
}

std::size_t ContentLexer::endOfHexadecimal(std::size_t at) {
    const std::size_t end = m_content.find('>', at);
    if (end != std::string_view::npos) return end + 1;
    m_isBroken = true;
    return m_content.size();
}

std::size_t ContentLexer::endOfRegular(std::size_t at) const {
    return std::min(m_content.find_first_of(endsOfRegular, at), m_content.size());
}

void ContentLexer::skipPicture() {
    for (std::size_t at = m_at + 1; at + 2 <= m_content.size(); ++at) {
        const bool isEnd = isSpace(m_content[at - 1]) && m_content.substr(at, 2) == "EI" &&
                           (at + 2 == m_content.size() || isSpace(m_content[at + 2]));
        if (!isEnd) continue;
        m_at = at;
        return;
    }
    m_isBroken = true;
    m_at = m_content.size();
}

std::string nameOf(const Word& word) {
    if (word.kind != Word::Kind::Name) return {};
    std::string name(word.text.substr(1));
    for (std::size_t hash = name.find('#'); hash != std::string::npos && hash + 2 < name.size();
         hash = name.find('#', hash + 1)) {
        const int high = digitOf(name[hash + 1]), low = digitOf(name[hash + 2]);
        if (high < 0 || low < 0) continue;
        name.replace(hash, 3, 1, static_cast<char>(static_cast<unsigned char>(high * 16 + low)));
    }
    return name;
}

std::optional<long long> integerOf(const Word& word) {
    if (word.kind != Word::Kind::Number) return std::nullopt;
    std::string_view digits = word.text;
    if (digits.front() == '+') digits.remove_prefix(1);
    long long value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool isWhole = error == std::errc() && end == digits.data() + digits.size();
    return isWhole ? std::optional(value) : std::nullopt;
}

std::string bytesOf(const Word& string) {
    if (string.kind != Word::Kind::String || string.text.size() < 2) return {};
    const std::string_view inside = string.text.substr(1, string.text.size() - 2);
    return string.text.front() == '(' ? literal(inside) : hexadecimal(inside);
}

std::string_view insideOf(const Word& word) {
    const std::size_t bracket = word.kind == Word::Kind::Array ? 1 : word.kind == Word::Kind::Dictionary ? 2 : 0;
    if (bracket == 0 || word.text.size() < 2 * bracket) return {};
    return word.text.substr(bracket, word.text.size() - 2 * bracket);
}

Word entryOf(const Word& dictionary, std::string_view key) {
    ContentLexer lexer(insideOf(dictionary));
    for (Word name = lexer.next(); name.kind == Word::Kind::Name; name = lexer.next()) {
        const Word value = lexer.next();
        if (nameOf(name) == key) return value;
    }
    return {};
}

}  // namespace mal::pdf
