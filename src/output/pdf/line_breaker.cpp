// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/line_breaker.h"

#include <algorithm>
#include <limits>

namespace mal::pdf {

namespace {

float price(HyphenPlace place) {
    switch (place) {
        case HyphenPlace::Joint:
            return 5;
        case HyphenPlace::Syllable:
            return 8;
        case HyphenPlace::Poor:
            return 20;
    }
    return 0;
}

// What a break costs besides the white at the end of its line; a line of which a tenth is white costs 1.
float price(const Piece& last) {
    switch (last.after) {
        case After::Nothing:
            return 1000;  // only where nothing else can be done
        case After::Space:
            return 0;
        case After::Hyphen:
            return price(last.hyphenPlace);
        case After::Seam:
            return 4;
        case After::Force:
            return 100;
    }
    return 0;
}

constexpr float eachLine = 0.5f;
constexpr float secondHyphenInARow = 8;
constexpr float hyphensInARow = 60;  // from the third on
constexpr float shortLastLine = 6, emptinessOfShort = 0.83f;
// White at the end of a line that asks for a second look, with hyphens.
constexpr float tooMuchWhite = 0.15f;
// In narrow columns, of some 40 letters, hyphens look worse than white.
constexpr float narrow = 20000, tooMuchWhiteInNarrow = 0.4f;
// Where words that belong together are parted.
constexpr float tied = 20, tiedInNarrow = 50;

struct Best {
    float cost = std::numeric_limits<float>::infinity();
    std::uint32_t from = 0;  // the piece that the line before starts with
    float width = 0;
    int hyphens = 0;  // that lines end with, this one and those right before it
};

class Breaker {
public:
    Breaker(const std::vector<Piece>& pieces, float measure) : m_pieces(pieces), m_measure(measure), m_best(pieces.size() + 1) {}

    std::vector<Line> lines() {
        m_best[0].cost = 0;
        for (std::uint32_t i = 0; i < m_pieces.size(); ++i) {
            if (m_best[i].cost < std::numeric_limits<float>::infinity()) tryLinesFrom(i);
        }
        std::vector<Line> result;
        for (auto end = static_cast<std::uint32_t>(m_pieces.size()); end > 0; end = m_best[end].from) {
            result.push_back({m_best[end].from, end - m_best[end].from, m_best[end].width, m_pieces[end - 1].after});
        }
        std::reverse(result.begin(), result.end());
        return result;
    }

private:
    void tryLinesFrom(std::uint32_t first) {
        float width = 0;
        bool found = false;
        for (std::uint32_t i = first; i < m_pieces.size(); ++i) {
            const Piece& piece = m_pieces[i];
            if (i > first && width + piece.width > m_measure) {
                // Pieces that belong together but do not fit on a line (a bold and a plain half of a word) are parted all the
                // same.
                if (!found) consider(first, i - 1, width);
                return;
            }
            width += piece.width;
            const bool isLast = i + 1 == m_pieces.size();
            const float full = width + (isLast ? 0 : piece.hyphenWidth);
            if ((isLast || piece.after != After::Nothing) && (full <= m_measure || i == first)) {
                consider(first, i, full);
                found = true;
            }
            width += piece.spaceWidth;
        }
    }

    void consider(std::uint32_t first, std::uint32_t last, float width) {
        const bool isLast = last + 1 == m_pieces.size();
        const After after = m_pieces[last].after;
        const float emptiness = std::max(0.0f, m_measure - width) / m_measure;
        const int hyphens = !isLast && after == After::Hyphen ? m_best[first].hyphens + 1 : 0;
        float cost = m_best[first].cost + eachLine;
        if (!isLast) {
            cost += 100 * emptiness * emptiness + price(m_pieces[last]);
            if (m_pieces[last].isTied) cost += m_measure < narrow ? tiedInNarrow : tied;
            if (hyphens == 2) cost += secondHyphenInARow;
            if (hyphens > 2) cost += hyphensInARow;
        } else if (first > 0 && emptiness > emptinessOfShort) {
            cost += shortLastLine;
        }
        Best& best = m_best[last + 1];
        if (cost < best.cost) best = {cost, first, width, hyphens};
    }

    const std::vector<Piece>& m_pieces;
    float m_measure;
    std::vector<Best> m_best;
};

bool looksWell(const Broken& broken, float measure) {
    const float most = measure < narrow ? tooMuchWhiteInNarrow : tooMuchWhite;
    for (std::size_t i = 0; i + 1 < broken.lines.size(); ++i) {
        const Line& line = broken.lines[i];
        if (line.width < (1 - most) * measure || line.end == After::Force || line.end == After::Nothing) return false;
    }
    return true;
}

}  // namespace

std::vector<Line> breakLines(const std::vector<Piece>& pieces, float measure) {
    return Breaker(pieces, measure).lines();
}

Broken breakText(FontFamily& family, const std::vector<StyledText>& texts, float measure, Hyphenate hyphenate) {
    Broken broken;
    broken.pieces = takeApart(family, texts, measure, Hyphenate::No);
    broken.lines = breakLines(broken.pieces, measure);
    if (hyphenate == Hyphenate::No || looksWell(broken, measure)) return broken;
    broken.pieces = takeApart(family, texts, measure, Hyphenate::Yes);
    broken.lines = breakLines(broken.pieces, measure);
    return broken;
}

}  // namespace mal::pdf
