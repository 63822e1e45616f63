// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The words of a content stream (ISO 32000-1, 7.2 and 7.8.2): operands as they stand, and operators. Reads only; an operand is
// understood when it is asked for. libqpdf makes an object of everything, which for a page of text takes ten times as long.

#include <optional>
#include <string>
#include <string_view>

namespace mal::pdf {

struct Word {
    enum class Kind { Operator, Name, String, Number, Array, Dictionary, Constant, End };
    Kind kind = Kind::End;
    std::string_view text;  // with its brackets or slash
};

class ContentLexer {
public:
    explicit ContentLexer(std::string_view content) : m_content(content) {}

    Word next();
    // After the operator ID: goes to the operator that ends the picture.
    void skipPicture();
    // A bracket was never closed, or closed without being opened.
    bool isBroken() const { return m_isBroken; }

private:
    void skipSpace();
    Word word(Word::Kind kind, std::size_t end);
    Word bracketed();
    std::size_t endOfString(std::size_t at);
    std::size_t endOfHexadecimal(std::size_t at);
    std::size_t endOfRegular(std::size_t at) const;

    std::string_view m_content;
    std::size_t m_at = 0;
    bool m_isBroken = false;
};

// What a word says; nothing, or empty, when it is of another kind.
std::string nameOf(const Word& word);  // without its slash
std::optional<long long> integerOf(const Word& word);
std::string bytesOf(const Word& string);
// What the brackets of an array or a dictionary hold.
std::string_view insideOf(const Word& word);
// The value of a key in a dictionary.
Word entryOf(const Word& dictionary, std::string_view key);

}  // namespace mal::pdf
