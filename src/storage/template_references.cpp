// SPDX-License-Identifier: EUPL-1.2
#include "storage/template_references.h"

#include "base/messages/storage.h"
#include "base/version.h"
#include "storage/suggestion.h"
#include "storage/template_texts.h"

#include <algorithm>
#include <set>
#include <span>

namespace mal {

namespace {

std::string suggestion(const std::string& word, const Names& names) {
    std::vector<std::string_view> candidates;
    candidates.reserve(names.size());
    for (const auto& [name, at] : names)
        candidates.push_back(name);
    std::sort(candidates.begin(), candidates.end());  // the same suggestion on every machine
    return didYouMean(word, candidates);
}

void checkName(const Reference& reference, const Names& names, const Message& missing, ProblemLog& log) {
    if (log.isFull() || names.contains(reference.id)) return;
    log.error(reference.at, missing, {reference.id, suggestion(reference.id, names)});
}

bool hasColumn(const TableQuestion& table, ColumnHolds holds) {
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [&](const TableColumn& column) { return column.holds == holds; });
}

// The columns that a table for actions still needs, as an author writes them.
std::string missingColumns(const TableQuestion& table) {
    std::string missing;
    const auto need = [&](ColumnHolds holds, const char* name) {
        if (hasColumn(table, holds)) return;
        if (!missing.empty()) missing += ", ";
        missing += name;
    };
    need(ColumnHolds::Action, "action");
    need(ColumnHolds::Owner, "owner");
    need(ColumnHolds::Term, "term");
    return missing;
}

// What kind of question a reference asks for, in words; nothing when the question is of that kind.
std::string misfit(const Reference& reference, const Question& question) {
    const QuestionBody& body = question.body;
    const auto unless = [](bool fits, const char* wanted) { return fits ? std::string() : std::string(wanted); };
    const auto* written = std::get_if<TextQuestion>(&body);
    switch (reference.wanted) {
        case Wanted::Section:
        case Wanted::Domain:
        case Wanted::Phase:
            return {};
        case Wanted::Question:
            return unless(!std::holds_alternative<FixedNote>(body), messages::anyTypeButNote.text);
        case Wanted::Choice:
            return unless(std::holds_alternative<SingleChoice>(body) || std::holds_alternative<YesNo>(body),
                          "single_choice, yes_no");
        case Wanted::Option:
            return unless(std::holds_alternative<MultipleChoice>(body), "multiple_choice");
        case Wanted::Countable:
            return unless(std::holds_alternative<MultipleChoice>(body) || std::holds_alternative<TableQuestion>(body),
                          "multiple_choice, table");
        case Wanted::DateQuestion:
            return unless(std::holds_alternative<DateQuestion>(body), "date");
        case Wanted::LegalPoint:
            return unless(std::holds_alternative<Acknowledge>(body), "acknowledge");
        case Wanted::SingleChoice:
            return unless(std::holds_alternative<SingleChoice>(body), "single_choice");
        case Wanted::ShortText:
            return unless(written && written->length == TextLength::Short, "short_text");
        case Wanted::ActionTable:
            return unless(std::holds_alternative<TableQuestion>(body), "table");
    }
    return {};
}

void checkValue(const Reference& reference, const Question& question, ProblemLog& log) {
    std::vector<std::string_view> possible;
    if (std::holds_alternative<YesNo>(question.body)) possible = {"ja", "nee"};
    for (const Choice& choice : choices(question))
        possible.push_back(choice.value);
    if (std::find(possible.begin(), possible.end(), reference.value) != possible.end()) return;
    std::string list;
    for (std::string_view value : possible)
        list.append(list.empty() ? "" : ", ").append(value);
    const std::string near = didYouMean(reference.value, possible);
    log.error(reference.valueAt, messages::unknownChoice,
              {reference.value, question.id, near.empty() ? text(messages::possibleValues, {list}) : near});
}

void checkQuestion(const Reference& reference, const PolicyTemplate& mal, TemplateReading& reading) {
    checkName(reference, reading.questions, messages::unknownQuestion, reading.log);
    const Question* question = mal.question(reference.id);
    if (!question || reading.unreadable.contains(reference.id)) return;
    if (const std::string wanted = misfit(reference, *question); !wanted.empty()) {
        reading.log.error(reference.at, messages::wrongType, {reference.id, typeName(question->body), wanted});
        return;
    }
    if (reference.wanted == Wanted::Choice || reference.wanted == Wanted::Option) checkValue(reference, *question, reading.log);
    if (const auto* table = std::get_if<TableQuestion>(&question->body); table && reference.wanted == Wanted::ActionTable) {
        const std::string missing = missingColumns(*table);
        if (!missing.empty()) reading.log.error(reference.at, messages::missingColumns, {reference.id, missing});
    }
    const bool countsChoices = reference.wanted == Wanted::Countable && std::holds_alternative<MultipleChoice>(question->body);
    if (countsChoices && reference.count > static_cast<int>(choices(*question).size())) {
        reading.log.error(reference.valueAt, messages::countTooHigh, {reference.id, std::to_string(choices(*question).size())});
    }
}

void checkProfile(const PolicyTemplate& mal, TemplateReading& reading) {
    if (!mal.profile) return;
    std::set<std::string, std::less<>> values = {"mixed"};
    for (const std::string& id : mal.profile->questions) {
        const Question* question = mal.question(id);
        if (!question || !std::holds_alternative<SingleChoice>(question->body)) return;  // reported as a reference
        for (const Choice& choice : choices(*question))
            values.insert(choice.value);
    }
    for (const auto& [value, words] : mal.profile->readings) {
        if (!values.contains(value)) reading.log.error(reading.readingsAt, messages::unknownReading, {value});
    }
}

// A change may name a question that was removed or renamed since.
void checkChanges(const PolicyTemplate& mal, TemplateReading& reading) {
    std::set<std::string_view> removed;
    for (const Change& change : mal.changes) {
        if (change.kind == ChangeKind::Removed) removed.insert(change.question);
    }
    const std::string* newer = &mal.version;
    for (std::size_t i = 0; i < mal.changes.size(); ++i) {
        const Change& change = mal.changes[i];
        const Position at = reading.changedQuestionAt[i];
        const bool isThere = reading.questions.contains(change.question);
        if (change.kind == ChangeKind::Removed && isThere) {
            reading.log.error(at, messages::removedStillThere, {change.question});
        }
        const bool wasThere = removed.contains(change.question) || mal.renames.contains(change.question);
        if (!isThere && !wasThere && !reading.log.isFull()) {
            reading.log.error(at, messages::unknownQuestion, {change.question, suggestion(change.question, reading.questions)});
        }
        if (!isVersion(*newer) || !isVersion(change.version)) continue;
        if (compareVersions(*newer, change.version) < 0) reading.log.error(at, messages::changeOrder, {change.version, *newer});
        newer = &change.version;
    }
}

}  // namespace

void checkReferences(const PolicyTemplate& mal, TemplateReading& reading) {
    for (const Reference& reference : reading.references) {
        switch (reference.wanted) {
            case Wanted::Section:
                checkName(reference, reading.sections, messages::unknownSection, reading.log);
                break;
            case Wanted::Domain:
                checkName(reference, reading.domains, messages::unknownDomain, reading.log);
                break;
            case Wanted::Phase:
                checkName(reference, reading.phases, messages::unknownPhase, reading.log);
                break;
            case Wanted::Question:
            case Wanted::Choice:
            case Wanted::Option:
            case Wanted::Countable:
            case Wanted::DateQuestion:
            case Wanted::LegalPoint:
            case Wanted::SingleChoice:
            case Wanted::ShortText:
            case Wanted::ActionTable:
                checkQuestion(reference, mal, reading);
                break;
        }
    }
    checkProfile(mal, reading);
    checkChanges(mal, reading);
    checkCircles(mal, reading);
}

}  // namespace mal
