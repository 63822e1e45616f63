// SPDX-License-Identifier: EUPL-1.2
#include "rules/search.h"

#include "base/overloaded.h"
#include "base/utf8.h"
#include "rules/answer_text.h"
#include "rules/answers.h"
#include "rules/conditions.h"

#include <algorithm>

namespace mal {

namespace {

constexpr std::size_t before = 40;  // bytes of the text shown on each side
constexpr std::size_t after = 80;

std::string oneLine(std::string_view text) {
    std::string line(text);
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
}

// Not in the middle of a character.
std::size_t characterStart(std::string_view text, std::size_t at) {
    while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
        --at;
    return std::min(at, text.size());
}

class Search {
public:
    Search(std::string_view words, std::size_t most) : m_words(utf8::lowered(words)), m_most(most) {}

    bool isFull() const { return m_found.size() >= m_most; }
    std::vector<Found> take() { return std::move(m_found); }

    void look(const Section& section, const std::string& question, FoundIn in, std::string_view text) {
        if (isFull() || text.empty()) return;
        const std::string line = oneLine(text);
        const std::string lowered = utf8::lowered(line);
        const std::size_t at = lowered.find(m_words);
        if (at == std::string::npos) return;
        // Lower case has as many bytes as upper case in all scripts that utf8::lowered() knows, but for a few letters: where the
        // lengths differ the whole line is shown without a mark.
        if (lowered.size() != line.size()) {
            m_found.push_back({section.id, question, in, line.substr(0, characterStart(line, before + after)), 0, 0});
            return;
        }
        const std::size_t from = at > before ? characterStart(line, at - before) : 0;
        const std::size_t to = characterStart(line, std::min(line.size(), at + m_words.size() + after));
        const std::string lead = from > 0 ? "… " : "";
        m_found.push_back({section.id, question, in, lead + line.substr(from, to - from) + (to < line.size() ? " …" : ""),
                           lead.size() + at - from, m_words.size()});
    }

private:
    std::string m_words;
    std::size_t m_most;
    std::vector<Found> m_found;
};

void lookInBody(Search& search, const Section& section, const Question& question) {
    const auto look = [&](std::string_view text) { search.look(section, question.id, FoundIn::Explanation, text); };
    std::visit(Overloaded{
                   [&](const SingleChoice&) {},
                   [&](const MultipleChoice&) {},
                   [&](const YesNo&) {},
                   [&](const TextQuestion& text) {
                       for (const std::string& prompt : text.prompts)
                           look(prompt);
                   },
                   [&](const DateQuestion&) {},
                   [&](const TableQuestion&) {},
                   [&](const MatrixQuestion&) {},
                   [&](const Acknowledge& point) { look(point.text + " " + point.normAdds + " " + point.legalNote); },
                   [&](const FixedNote& note) { look(note.text); },
               },
               question.body);
    for (const Choice& choice : choices(question))
        look(choice.label + " – " + choice.description);
}

void lookInAnswer(Search& search, const Section& section, const Question& question, const Policy& policy) {
    if (!isAnswered(question, policy)) return;
    const bool isChoice = !choices(question).empty();
    if (isChoice) {
        for (const Choice* choice : chosen(question, policy))
            search.look(section, question.id, FoundIn::Answer, choice->label);
    } else {
        search.look(section, question.id, FoundIn::Answer, answerText(question, policy));
    }
}

void lookIn(Search& search, const Section& section, const Question& question, const Policy& policy) {
    search.look(section, question.id, FoundIn::Question, question.label);
    lookInAnswer(search, section, question, policy);
    search.look(section, question.id, FoundIn::Answer, noteOf(question, policy));
    for (const std::string* text : {&question.hint, &question.explanation, &question.example})
        search.look(section, question.id, FoundIn::Explanation, *text);
    lookInBody(search, section, question);
}

}  // namespace

std::vector<Found> search(const PolicyTemplate& mal, const Policy& policy, std::string_view words, std::size_t most) {
    if (isBlank(words)) return {};
    Search search(words, most);
    for (const Chapter& chapter : mal.chapters) {
        for (const Section& section : chapter.sections) {
            search.look(section, {}, FoundIn::Title, numberedTitle(section));
            search.look(section, {}, FoundIn::Explanation, section.intro + " " + section.explanation);
            for (const Question& question : section.questions) {
                if (!std::holds_alternative<FixedNote>(question.body) && !isRelevant(question, mal, policy)) continue;
                lookIn(search, section, question, policy);
            }
            const auto notes = policy.sections.find(section.id);
            if (notes != policy.sections.end()) search.look(section, {}, FoundIn::Note, notes->second.internalNote);
            if (search.isFull()) return search.take();
        }
    }
    return search.take();
}

}  // namespace mal
