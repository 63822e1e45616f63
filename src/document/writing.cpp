// SPDX-License-Identifier: EUPL-1.2
#include "document/writing.h"

#include "base/date.h"
#include "base/utf8.h"
#include "document/rich_text.h"
#include "rules/answers.h"
#include "rules/status.h"

#include <algorithm>

namespace mal {

namespace {

// "2026-05" as "mei 2026", a full date in words; anything else as it stands.
std::string published(const std::string& date) {
    if (const auto day = parseDate(date)) return inWords(*day);
    const auto month = parseDate(date + "-01");
    return month ? monthInWords(month->year, month->month) : date;
}

// "De directeur" and "directeur" are one function.
std::string withoutArticle(std::string_view words) {
    std::string lowered = utf8::lowered(words);
    return lowered.starts_with("de ") ? lowered.substr(3) : lowered;
}

std::string valueOf(const Writing& writing, std::string_view name, std::string_view answer) {
    const Organisation& organisation = writing.policy.organisation;
    if (name == "organisation") return organisation.name;
    if (name == "organisation_short") return organisation.shortName.empty() ? organisation.name : organisation.shortName;
    if (name == "place") return organisation.place;
    if (name == "mal") return writing.mal.source.title;
    if (name == "publisher") return writing.mal.source.publisher;
    if (name == "published") return published(writing.mal.source.date);
    if (name == "as_of") return inWords(writing.mal.asOf);
    if (name == "answer") return std::string(answer);
    return {};
}

}  // namespace

Writing writingFor(const PolicyTemplate& mal, const Policy& policy, Audience audience) {
    const Status status = heldStatus(mal, policy);
    const Showing shows = showing(audience, status);
    return {mal,
            policy,
            words(mal.language),
            status,
            audience,
            shows,
            shows.names ? std::vector<Person>() : peopleToHide(mal, policy, status)};
}

std::string whoIs(const Writing& writing, const std::string& who) {
    return writing.shows.names ? who : functionOnly(who, writing.hidden);
}

Person adopter(const Writing& writing) {
    const AdoptionQuestions& adoption = writing.mal.adoption;
    Person person{plainAnswer(writing.policy, adoption.adoptedBy), plainAnswer(writing.policy, adoption.role)};
    const auto isPerson = [&](const Person& hidden) { return hidden.name == person.name; };
    const bool isHidden = std::any_of(writing.hidden.begin(), writing.hidden.end(), isPerson);
    if (isHidden || withoutArticle(person.name) == withoutArticle(person.role)) person.role.clear();
    return person;
}

std::string adopterInWords(const Writing& writing) {
    const Person person = adopter(writing);
    return person.role.empty() ? person.name : person.name + ", " + person.role;
}

std::string withPlaceholders(const Writing& writing, std::string_view text, std::string_view answer) {
    std::string result;
    while (!text.empty()) {
        const std::size_t open = text.find('{');
        const std::size_t close = open == std::string_view::npos ? open : text.find('}', open);
        if (close == std::string_view::npos) break;
        result += text.substr(0, open);
        result += valueOf(writing, text.substr(open + 1, close - open - 1), answer);
        text = text.substr(close + 1);
    }
    result += text;
    return result;
}

void append(Blocks& blocks, Blocks more) {
    blocks.insert(blocks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void appendList(Blocks& blocks, List list) {
    if (list.items.size() == 1) return append(blocks, std::move(list.items.front().blocks));
    if (!list.items.empty()) blocks.push_back({std::move(list)});
}

void appendTemplateText(Blocks& blocks, const Writing& writing, std::string_view text, ParagraphRole role) {
    Blocks more = richText(withPlaceholders(writing, text));
    for (Block& block : more) {
        if (auto* paragraph = std::get_if<Paragraph>(&block.kind)) paragraph->role = role;
    }
    append(blocks, std::move(more));
}

void appendNamed(Blocks& blocks, const Writing& writing, const char* name, std::string_view text, ParagraphRole role) {
    if (text.empty()) return;
    Blocks more;
    appendTemplateText(more, writing, text, role);
    auto* first = more.empty() ? nullptr : std::get_if<Paragraph>(&more.front().kind);
    const Span title{std::string(name) + ": ", true, false, {}};
    if (first) {
        first->spans.insert(first->spans.begin(), title);
    } else {
        blocks.push_back({Paragraph{{title}, role}});
    }
    append(blocks, std::move(more));
}

Paragraph paragraph(std::string_view plain, ParagraphRole role) {
    return {plainLine(plain), role};
}

std::string documentTitle(const Chapter& chapter) {
    return chapter.documentTitle.empty() ? chapter.title : chapter.documentTitle;
}

std::string documentTitle(const Section& section) {
    return section.documentTitle.empty() ? section.title : section.documentTitle;
}

bool isLetter(std::string_view value) {
    return value.size() == 1 && value[0] >= 'A' && value[0] <= 'Z';
}

std::string shortOptionName(const Choice& choice) {
    return isLetter(choice.value) ? choice.value + " – " + choice.label : choice.label;
}

std::string optionName(const Writing& writing, const Choice& choice) {
    return isLetter(choice.value) ? filled(writing.words.letterChoice, {choice.value, choice.label}) : choice.label;
}

std::string sectionNumbers(const Writing& writing, const std::vector<std::string>& sectionIds) {
    std::string result;
    for (std::size_t i = 0; i < sectionIds.size(); ++i) {
        const Section* section = findSection(writing.mal, sectionIds[i]);
        if (!section) continue;
        if (!result.empty()) result += i + 1 == sectionIds.size() ? writing.words.andWord : ", ";
        result += section->number.empty() ? documentTitle(*section) : section->number;
    }
    return result;
}

}  // namespace mal
