// SPDX-License-Identifier: EUPL-1.2
#include "document/audience.h"

#include "base/messages/document.h"
#include "document/each_text.h"
#include "rules/answers.h"

#include <algorithm>

namespace mal {

namespace {

// A single word may be a department or a function; two or more are a name.
bool looksLikeName(const std::string& name) {
    const std::size_t space = name.find(' ');
    return space != std::string::npos && space + 1 < name.size();
}

void addPerson(std::vector<Person>& people, const std::string& name, const std::string& role) {
    if (!looksLikeName(name) || isBlank(role) || name == role) return;
    const auto isSame = [&](const Person& person) { return person.name == name; };
    if (std::none_of(people.begin(), people.end(), isSame)) people.push_back({name, role});
}

// "Ruben Leesman, ICT-coördinator" is how a person and a function are written in one field.
std::optional<Person> nameAndRole(const std::string& who) {
    const std::size_t comma = who.find(", ");
    if (comma == std::string::npos) return std::nullopt;
    Person person{who.substr(0, comma), who.substr(comma + 2)};
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const std::size_t lastWord = person.name.rfind(' ');
    const bool isNamed = lastWord != std::string::npos && isCapital(person.name.front()) &&
                         isCapital(person.name[lastWord + 1]) && person.name.find_first_of("0123456789@") == std::string::npos;
    // Behind a department come a number or an address, behind a name comes a function.
    const bool isFunction = person.role.find_first_of("0123456789@") == std::string::npos;
    if (!isNamed || !isFunction) return std::nullopt;
    return person;
}

void addNameAndRole(std::vector<Person>& people, const std::string& who) {
    if (const auto person = nameAndRole(who)) addPerson(people, person->name, person->role);
}

bool isPartOfWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

}  // namespace

std::size_t placeOfWord(std::string_view words, std::string_view text, std::size_t from) {
    for (std::size_t at = text.find(words, from); at != std::string_view::npos; at = text.find(words, at + 1)) {
        const std::size_t end = at + words.size();
        const bool startsWord = at == 0 || !isPartOfWord(text[at - 1]);
        if (startsWord && (end == text.size() || !isPartOfWord(text[end]))) return at;
    }
    return std::string::npos;
}

namespace {

class Hiding {
public:
    explicit Hiding(const std::vector<Person>& people) : m_people(people), m_isFound(people.size()) {}

    void in(std::string& text) {
        for (std::size_t i = 0; i < m_people.size(); ++i) {
            const Person& person = m_people[i];
            const std::string instead = "de " + person.role;
            std::size_t at = placeOfWord(person.name, text);
            while (at != std::string::npos) {
                text.replace(at, person.name.size(), instead);
                m_isFound[i] = true;
                at = placeOfWord(person.name, text, at + instead.size());
            }
        }
    }

    void in(Spans& spans) {
        for (Span& span : spans) {
            in(span.text);
            in(span.target);
        }
    }

    bool isFound(std::size_t person) const { return m_isFound[person]; }

private:
    const std::vector<Person>& m_people;
    std::vector<bool> m_isFound;
};

}  // namespace

Showing showing(Audience audience, Status status) {
    const bool isInternal = audience == Audience::Internal;
    // What is proposed or adopted has nothing open.
    return {isInternal, isInternal, isInternal && status == Status::Concept, isInternal, isInternal};
}

std::vector<Person> peopleToHide(const PolicyTemplate& mal, const Policy& policy, Status status) {
    std::vector<Person> people;
    for (const auto& [id, answer] : policy.answers) {
        if (const auto* legal = std::get_if<AcknowledgeAnswer>(&answer.value))
            addPerson(people, legal->acknowledgedBy, legal->role);
    }
    for (const Signatory& signatory : policy.signatories)
        addPerson(people, signatory.name, signatory.role);
    for (const auto& [id, notes] : policy.sections) {
        if (notes.parked) addNameAndRole(people, notes.parked->owner);
    }
    const std::string adopter = plainAnswer(policy, mal.adoption.adoptedBy);
    addPerson(people, adopter, plainAnswer(policy, mal.adoption.role));
    if (status == Status::Adopted) std::erase_if(people, [&](const Person& person) { return person.name == adopter; });
    return people;
}

std::string functionOnly(const std::string& who, const std::vector<Person>& people) {
    for (const Person& person : people) {
        if (who == person.name) return person.role;
    }
    const auto person = nameAndRole(who);
    return person ? person->role : who;
}

void hideNames(Document& document, const std::vector<Person>& people) {
    Hiding hiding(people);
    changeTexts(document, {[&](std::string& text) { hiding.in(text); }, [&](Spans& spans) { hiding.in(spans); }});
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (!hiding.isFound(i)) continue;
        const Message& message = messages::nameHidden;
        document.problems.push_back({Severity::Warning, {}, {}, message.code, text(message, {people[i].name, people[i].role})});
    }
}

}  // namespace mal
