// SPDX-License-Identifier: EUPL-1.2
#include "document/quotes.h"

#include "document/each_text.h"
#include "document/rich_text.h"

#include <algorithm>
#include <array>

namespace mal {

namespace {

struct Curl {
    std::size_t at = 0;
    const char* sign = "";
};

bool isWordByte(char c) {
    return static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// What a quotation may begin behind: nothing, a space or a sign that opens or joins.
bool mayOpenBehind(std::string_view before) {
    static constexpr std::array<std::string_view, 11> signs{" ", "\u00a0", "(", "[", "/", "-", "–", "—", "‘", "'", "…"};
    return before.empty() ||
           std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) { return before.ends_with(sign); });
}

std::vector<Curl> curlsIn(std::string_view text) {
    // Of an odd number one is no quotation mark, and nobody knows which.
    if (std::count(text.begin(), text.end(), '"') % 2 != 0) return {};
    std::vector<Curl> curls;
    constexpr std::size_t none = std::string_view::npos;
    std::size_t open = none;
    for (std::size_t at = text.find('"'); at != std::string_view::npos; at = text.find('"', at + 1)) {
        const char next = at + 1 < text.size() ? text[at + 1] : ' ';
        const bool canClose = at > 0 && text[at - 1] != ' ' && !isWordByte(next);
        if (open != none && canClose) {
            curls.push_back({open, "“"});
            curls.push_back({at, "”"});
            open = none;
        } else if (next != ' ' && mayOpenBehind(text.substr(0, at))) {
            open = at;
        }
    }
    return curls;
}

void curl(std::string& text) {
    const std::vector<Curl> curls = curlsIn(text);
    for (auto last = curls.rbegin(); last != curls.rend(); ++last)
        text.replace(last->at, 1, last->sign);
}

// A quotation may begin in one style and end in another.
void curl(Spans& spans) {
    const std::vector<Curl> curls = curlsIn(plainText(spans));
    std::size_t start = 0;
    auto next = curls.begin();
    for (Span& span : spans) {
        const std::size_t end = start + span.text.size();
        const auto first = next;
        while (next != curls.end() && next->at < end)
            ++next;
        for (auto last = next; last != first; --last)
            span.text.replace(std::prev(last)->at - start, 1, std::prev(last)->sign);
        start = end;
    }
}

}  // namespace

void curlQuotes(Document& document) {
    changeTexts(document, {[](std::string& text) { curl(text); }, [](Spans& spans) { curl(spans); }});
}

}  // namespace mal
