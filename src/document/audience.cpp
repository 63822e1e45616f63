// SPDX-License-Identifier: EUPL-1.2
#include "document/audience.h"

#include "base/messages/document.h"
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

// The first place of the name as whole words, from `from`.
std::size_t placeOf(const std::string& name, const std::string& text, std::size_t from) {
    for (std::size_t at = text.find(name, from); at != std::string::npos; at = text.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        const bool startsWord = at == 0 || !isPartOfWord(text[at - 1]);
        if (startsWord && (end == text.size() || !isPartOfWord(text[end]))) return at;
    }
    return std::string::npos;
}

// Walks through everything that a reader sees.
class Hiding {
public:
    explicit Hiding(const std::vector<Person>& people) : m_people(people), m_isFound(people.size()) {}

    void in(std::string& text) {
        for (std::size_t i = 0; i < m_people.size(); ++i) {
            const Person& person = m_people[i];
            const std::string instead = "de " + person.role;
            std::size_t at = placeOf(person.name, text, 0);
            while (at != std::string::npos) {
                text.replace(at, person.name.size(), instead);
                m_isFound[i] = true;
                at = placeOf(person.name, text, at + instead.size());
            }
        }
    }

    void in(Spans& spans) {
        for (Span& span : spans) {
            in(span.text);
            in(span.target);
        }
    }

    void in(std::vector<Fact>& facts) {
        for (Fact& fact : facts)
            in(fact.value);
    }

    void in(Blocks& blocks) {
        for (Block& block : blocks)
            std::visit(*this, block.kind);
    }

    void operator()(Heading& heading) { in(heading.title); }
    void operator()(Paragraph& paragraph) { in(paragraph.spans); }
    void operator()(List& list) {
        for (ListItem& item : list.items)
            in(item.blocks);
    }
    void operator()(Table& table) {
        for (auto& row : table.rows) {
            for (TableCell& cell : row) {
                for (Spans& spans : cell)
                    in(spans);
            }
        }
    }
    void operator()(Facts& facts) { in(facts.facts); }
    void operator()(Box& box) { in(box.blocks); }
    void operator()(Options& options) {
        for (Option& option : options.options) {
            for (Spans& detail : option.details)
                in(detail);
        }
    }
    void operator()(Definitions& definitions) {
        for (Definition& definition : definitions.definitions)
            in(definition.meaning);
    }
    void operator()(SignOff& signOff) {
        for (SignOffParty& party : signOff.parties)
            in(party.name);
    }
    void operator()(WritingRoom&) {}
    void operator()(Panel& panel) { in(panel.blocks); }
    void operator()(Contents&) {}

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
    hiding.in(document.title);
    hiding.in(document.headRight);
    hiding.in(document.cover.title);
    hiding.in(document.cover.facts);
    hiding.in(document.blocks);
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (!hiding.isFound(i)) continue;
        const Message& message = messages::nameHidden;
        document.problems.push_back({Severity::Warning, {}, {}, message.code, text(message, {people[i].name, people[i].role})});
    }
}

}  // namespace mal
