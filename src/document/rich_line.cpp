// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <array>

#include "document/rich_text.h"

namespace mal {

namespace {

// A link is looked for no further than this, which keeps reading linear for any text.
constexpr std::size_t longestLink = 2000;

bool isPunctuation(char c) {
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t';
}

struct Piece {
    std::string text;
    std::string target;
    std::size_t stars = 0;  // more than 0: a run of so many stars that may open or close a style
    bool canOpen = false;
    bool canClose = false;
    bool isBold = false;
    bool isItalic = false;
};

// Cuts a line into text, links and runs of stars.
class Cutter {
public:
    explicit Cutter(std::string_view text) : m_text(text) {}

    std::vector<Piece> run() {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '\\' && m_at + 1 < m_text.size() && isPunctuation(m_text[m_at + 1])) {
                m_run += m_text[m_at + 1];
                m_at += 2;
            } else if (c == '*') {
                cutStars();
            } else if (c != '[' || !cutLink()) {
                m_run += c == '\n' || c == '\t' ? ' ' : c;
                ++m_at;
            }
        }
        flush();
        return std::move(m_pieces);
    }

private:
    void flush() {
        if (m_run.empty()) return;
        m_pieces.push_back({std::move(m_run), {}, 0, false, false, false, false});
        m_run.clear();
    }

    // Stars open a style before a word and close it after one. A star inside a word, or between spaces, is a star.
    void cutStars() {
        std::size_t end = m_at;
        while (end < m_text.size() && m_text[end] == '*')
            ++end;
        const std::size_t count = end - m_at;
        const bool wordBefore = m_at > 0 && isWordByte(m_text[m_at - 1]);
        const bool wordAfter = end < m_text.size() && isWordByte(m_text[end]);
        const bool spaceBefore = m_at == 0 || isSpace(m_text[m_at - 1]);
        const bool spaceAfter = end == m_text.size() || isSpace(m_text[end]);
        Piece piece{std::string(count, '*'), {}, count, !spaceAfter && !wordBefore, !spaceBefore && !wordAfter, false, false};
        if (count > 3 || (!piece.canOpen && !piece.canClose)) {
            m_run += piece.text;
        } else {
            flush();
            m_pieces.push_back(std::move(piece));
        }
        m_at = end;
    }

    bool cutLink() {
        const std::string_view ahead = m_text.substr(m_at, longestLink);
        const std::size_t close = ahead.find(']');
        if (close == std::string_view::npos || close + 1 >= ahead.size() || ahead[close + 1] != '(') return false;
        const std::size_t end = ahead.find(')', close + 2);
        if (end == std::string_view::npos) return false;
        const std::string_view words = ahead.substr(1, close - 1);
        const std::string_view target = ahead.substr(close + 2, end - close - 2);
        if (words.empty() || !isAllowedLink(target)) return false;
        flush();
        std::string label(words);
        std::replace(label.begin(), label.end(), '\n', ' ');
        m_pieces.push_back({std::move(label), std::string(target), 0, false, false, false, false});
        m_at += end + 1;
        return true;
    }

    // Bytes of characters outside ASCII count as letters: é, ë and the like.
    static bool isWordByte(char c) {
        return static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
               (c >= 'A' && c <= 'Z');
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::string m_run;
    std::vector<Piece> m_pieces;
};

// Pairs each closing run of stars with the nearest opening run of the same length; what is left over stays stars. A run that was
// passed over by a pair around it can no longer close anything, so the styles are always nested.
void pairStars(std::vector<Piece>& pieces) {
    std::array<std::vector<std::size_t>, 4> openBySize;
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    std::size_t lastClosedOpener = 0;
    bool hasClosed = false;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (pieces[i].stars == 0) continue;
        auto& open = openBySize[pieces[i].stars];
        if (pieces[i].canClose && !open.empty() && open.back() + 1 < i) {
            pairs.emplace_back(open.back(), i);
            lastClosedOpener = open.back();
            hasClosed = true;
            for (auto& others : openBySize) {
                while (!others.empty() && others.back() >= lastClosedOpener)
                    others.pop_back();
            }
        } else if (pieces[i].canOpen) {
            open.push_back(i);
        }
    }
    if (!hasClosed) return;
    // +1 where a style begins and -1 where it ends, summed from left to right.
    std::vector<int> bold(pieces.size() + 1), italic(pieces.size() + 1);
    for (const auto& [from, to] : pairs) {
        const std::size_t stars = pieces[from].stars;
        if (stars >= 2) ++bold[from], --bold[to];
        if (stars != 2) ++italic[from], --italic[to];
        pieces[from].text.clear();
        pieces[to].text.clear();
    }
    int boldDepth = 0;
    int italicDepth = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        boldDepth += bold[i];
        italicDepth += italic[i];
        pieces[i].isBold = boldDepth > 0;
        pieces[i].isItalic = italicDepth > 0;
    }
}

}  // namespace

bool isAllowedLink(std::string_view target) {
    const bool isKnown = target.starts_with("https://") || target.starts_with("mailto:");
    return isKnown && target.size() > 8 && std::all_of(target.begin(), target.end(), [](char c) {
               return c > ' ' && c != 0x7F && c != '<' && c != '>' && c != '"' && c != '\\';
           });
}

void appendSpan(Spans& spans, Span span) {
    const bool continues = !spans.empty() && spans.back().isBold == span.isBold && spans.back().isItalic == span.isItalic &&
                           spans.back().target.empty() && span.target.empty();
    if (continues) {
        spans.back().text += span.text;
    } else {
        spans.push_back(std::move(span));
    }
}

Spans richLine(std::string_view text) {
    std::vector<Piece> pieces = Cutter(text).run();
    pairStars(pieces);
    Spans spans;
    for (Piece& piece : pieces) {
        if (!piece.text.empty())
            appendSpan(spans, {std::move(piece.text), piece.isBold, piece.isItalic, std::move(piece.target)});
    }
    return spans;
}

Spans plainLine(std::string_view text) {
    if (text.empty()) return {};
    std::string line(text);
    std::replace(line.begin(), line.end(), '\n', ' ');
    std::replace(line.begin(), line.end(), '\t', ' ');
    return {Span{std::move(line), false, false, {}}};
}

}  // namespace mal
