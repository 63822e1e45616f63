// SPDX-License-Identifier: EUPL-1.2
#include "rules/terms.h"

#include "base/utf8.h"

#include <algorithm>
#include <optional>
#include <string>

namespace mal {

namespace {

// The first place of a whole word at `from` or later; both texts are in lower case. npos where it is not there.
std::size_t placeOf(std::string_view text, std::string_view word, std::size_t from) {
    for (std::size_t at = text.find(word, from); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const auto isWordAt = [&](std::size_t index) {
            const auto character = index < text.size() ? utf8::next(text, index) : std::nullopt;
            return character && utf8::isWordCharacter(*character);
        };
        std::size_t before = at;
        while (before > 0 && (static_cast<unsigned char>(text[--before]) & 0xC0) == 0x80) {
        }
        const bool startsInWord = at > 0 && isWordAt(before);
        if (!startsInWord && !isWordAt(at + word.size())) return at;
    }
    return std::string_view::npos;
}

// A place before another, or at the same one and longer.
bool comesFirst(const TermPlace& a, const TermPlace& b) {
    return a.start != b.start ? a.start < b.start : a.length > b.length;
}

// Where one of the spellings of a term stands first; nothing where none does.
std::optional<TermPlace> placeOf(std::string_view lowered, const Term& term, std::size_t from) {
    std::optional<TermPlace> first;
    const auto look = [&](const std::string& spelling) {
        const std::string word = utf8::lowered(spelling);
        const TermPlace place{&term, placeOf(lowered, word, from), word.size()};
        if (place.start != std::string_view::npos && (!first || comesFirst(place, *first))) first = place;
    };
    look(term.term);
    for (const std::string& other : term.also)
        look(other);
    return first;
}

// Everything that a section puts on the screen, parts separated by line feeds.
class SectionWords {
public:
    explicit SectionWords(const Section& section) {
        add({&section.title, &section.intro, &section.explanation, &section.closing});
        for (const Question& question : section.questions)
            add(question);
    }
    const std::string& text() const { return m_text; }

private:
    void add(std::initializer_list<const std::string*> texts) {
        for (const std::string* text : texts)
            m_text += *text + '\n';
    }

    void add(const Question& question) {
        add({&question.label, &question.hint, &question.explanation, &question.example});
        for (const Choice& choice : choices(question))
            add({&choice.label, &choice.description, &choice.policyText});
        if (const auto* point = std::get_if<Acknowledge>(&question.body))
            add({&point->text, &point->normAdds, &point->legalNote});
        if (const auto* note = std::get_if<FixedNote>(&question.body)) add({&note->text});
        if (const auto* asked = std::get_if<TextQuestion>(&question.body)) {
            for (const std::string& prompt : asked->prompts)
                add({&prompt});
        }
    }

    std::string m_text;
};

}  // namespace

std::vector<TermPlace> termPlaces(const PolicyTemplate& mal, std::string_view text) {
    const std::string lowered = utf8::lowered(text);
    // Some letters take another number of bytes in lower case; then places in the one are none in the other.
    if (lowered.size() != text.size()) return {};
    std::vector<const Term*> left;
    for (const Term& term : mal.terms)
        left.push_back(&term);
    std::vector<TermPlace> places;
    for (std::size_t from = 0; !left.empty();) {
        std::optional<TermPlace> next;
        std::erase_if(left, [&](const Term* term) {
            const auto place = placeOf(lowered, *term, from);
            if (place && (!next || comesFirst(*place, *next))) next = place;
            return !place;
        });
        if (!next) break;
        places.push_back(*next);
        std::erase(left, next->term);
        from = next->start + next->length;
    }
    return places;
}

std::vector<const Term*> termsIn(const PolicyTemplate& mal, std::string_view text) {
    const std::string lowered = utf8::lowered(text);
    std::vector<const Term*> terms;
    for (const Term& term : mal.terms) {
        if (placeOf(lowered, term, 0)) terms.push_back(&term);
    }
    std::stable_sort(terms.begin(), terms.end(),
                     [](const Term* a, const Term* b) { return utf8::lowered(a->term) < utf8::lowered(b->term); });
    return terms;
}

std::vector<const Term*> termsIn(const PolicyTemplate& mal, const Section& section) {
    return termsIn(mal, SectionWords(section).text());
}

}  // namespace mal
