// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/ties.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>

namespace mal::pdf {

namespace {

constexpr std::array<std::string_view, 12> months{"januari", "februari", "maart",     "april",   "mei",      "juni",
                                                  "juli",    "augustus", "september", "oktober", "november", "december"};
// What a number says how many there are of.
constexpr std::array<std::string_view, 10> units{"uur", "euro", "procent", "%", "jaar", "maanden", "weken", "dagen", "km", "m²"};
// What a number or a letter comes after, without the signs around it.
constexpr std::array<std::string_view, 24> numbered{
    "artikel",   "artikelen", "art",    "lid", "leden",  "hoofdstuk", "bijlage", "punt", "onder", "nummer", "nr",    "keuze",
    "paragraaf", "kwartaal",  "pagina", "p",   "versie", "bladzijde", "§",       "€",    "ca",    "circa",  "optie", "eu"};
// What says when, before a date.
constexpr std::array<std::string_view, 10> beforeDates{"op", "vóór", "voor", "na", "vanaf", "sinds", "tot", "per", "van", "in"};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

std::string_view withoutSigns(std::string_view word) {
    constexpr std::string_view opening = "(\"'", closing = ",.;:!?)\"'";
    while (!word.empty() && opening.find(word.front()) != std::string_view::npos)
        word.remove_prefix(1);
    while (!word.empty() && closing.find(word.back()) != std::string_view::npos)
        word.remove_suffix(1);
    return word;
}

template <std::size_t size>
bool isOneOf(const std::array<std::string_view, size>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isShortNumber(std::string_view word) {
    constexpr std::size_t mostDigits = 10;
    return !word.empty() && word.size() <= mostDigits && isDigit(word.front()) &&
           std::all_of(word.begin(), word.end(), [](char c) { return isDigit(c) || c == '.' || c == ','; });
}

// "12," before "13", "13" before "en", and "en" before "14": what is counted up.
bool countsOn(std::string_view word, std::string_view next, std::string_view before) {
    constexpr std::size_t longest = 3;
    const auto isCounted = [](std::string_view text) { return text.size() <= longest && isShortNumber(text); };
    if (word == "en" || word == "of") return isCounted(before) && isCounted(withoutSigns(next));
    if (word.ends_with(',')) return isCounted(withoutSigns(word)) && isCounted(withoutSigns(next));
    return isCounted(word) && (next == "en" || next == "of");
}

bool isYear(std::string_view word) {
    return word.size() == 4 && std::all_of(word.begin(), word.end(), isDigit);
}

bool startsWithCapital(std::string_view word) {
    std::size_t at = 0;
    const auto first = utf8::next(word, at);
    return first && utf8::lowered(*first) != *first;
}

// "M." or "J.P."
bool isInitial(std::string_view word) {
    constexpr std::size_t longest = 6;
    return word.size() <= longest && word.ends_with('.') && startsWithCapital(word) && word.find('.') <= 2;
}

bool isLetter(std::string_view word) {
    return word.size() == 1 && word.front() >= 'A' && word.front() <= 'Z';
}

bool numbersWhatItFollows(std::string_view word) {
    const std::string_view bare = withoutSigns(word);
    const bool isNumber = !bare.empty() && isDigit(bare.front());
    const bool isRoman = !bare.empty() && bare.find_first_not_of("IVX") == std::string_view::npos;
    return isNumber || isLetter(bare) || isRoman;
}

bool endsSentence(std::string_view word) {
    constexpr std::size_t longestAbbreviation = 5;  // "prof."
    while (!word.empty() && (word.back() == ')' || word.back() == '"'))
        word.remove_suffix(1);
    if (word.ends_with('!') || word.ends_with('?') || word.ends_with(':')) return true;
    if (!word.ends_with('.') || isInitial(word)) return false;
    return word.size() > longestAbbreviation || startsWithCapital(word);
}

}  // namespace

bool belongTogether(std::string_view word, std::string_view next, std::string_view before) {
    const std::string_view bareNext = withoutSigns(next);
    // A dash starts no line, and "B –" does not end one.
    if (next == "–" || (word == "–" && isLetter(withoutSigns(before)))) return true;
    if (withoutSigns(word) == "zie" || countsOn(word, next, before)) return true;
    if (isShortNumber(bareNext) && isOneOf(beforeDates, word)) return true;
    if (isShortNumber(word) && (isOneOf(months, bareNext) || isOneOf(units, bareNext))) return true;
    if (isOneOf(months, word) && isYear(bareNext)) return true;
    if (isInitial(word) && startsWithCapital(bareNext)) return true;
    return numbersWhatItFollows(next) && isOneOf(numbered, utf8::lowered(withoutSigns(word)));
}

bool isName(std::string_view word, std::string_view previous) {
    return !previous.empty() && startsWithCapital(withoutSigns(word)) && !endsSentence(previous);
}

}  // namespace mal::pdf
