// SPDX-License-Identifier: EUPL-1.2
#include "storage/question_reader.h"

#include "base/overloaded.h"
#include "storage/condition_reader.h"

#include <utility>

namespace mal {

namespace {

// What a type of question has besides its own keys.
struct Extras {
    bool hasLabel = true;
    bool canHaveNote = true;      // a free text with the answer
    bool hasNoteByItself = true;  // also without the key `note`
    bool canBeRequired = true;
    AnswerPlace answerPlace = AnswerPlace::No;
};

Extras extras(const QuestionBody& body) {
    const Extras ordinary;
    return std::visit(
        Overloaded{
            [&](const SingleChoice&) { return ordinary; },
            [&](const MultipleChoice&) { return ordinary; },
            [&](const YesNo&) { return ordinary; },
            [](const TextQuestion& text) {
                const bool isShort = text.length == TextLength::Short;
                return Extras{.hasNoteByItself = false, .answerPlace = isShort ? AnswerPlace::Yes : AnswerPlace::No};
            },
            [](const DateQuestion&) { return Extras{.hasNoteByItself = false, .answerPlace = AnswerPlace::Yes}; },
            [&](const TableQuestion&) { return ordinary; },
            [&](const MatrixQuestion&) { return ordinary; },
            [](const Acknowledge&) { return Extras{.canHaveNote = false, .hasNoteByItself = false}; },
            [](const FixedNote&) {
                return Extras{.hasLabel = false, .canHaveNote = false, .hasNoteByItself = false, .canBeRequired = false};
            },
        },
        body);
}

constexpr std::array<Named<Required>, 2> requiredNames = {Named<Required>{"adoption", Required::ForAdoption},
                                                          Named<Required>{"no", Required::No}};

// `none`, or a map with a label.
std::string readNoteLabel(TemplateFields& fields, bool hasNoteByItself) {
    Entry* entry = fields.read("note", Need::May);
    if (!entry) return hasNoteByItself ? text(messages::noteLabel) : std::string();
    Node& node = entry->value;
    if (node.kind == Node::Kind::Text && node.text == "none") return {};
    if (node.kind == Node::Kind::Map) {
        return readMap(node, fields.reading(), [](TemplateFields& note) { return note.plain("label"); });
    }
    fields.log().error(node.at, messages::noteForm);
    return {};
}

bool readIsPrintedInPlace(TemplateFields& fields) {
    constexpr std::array<Named<bool>, 1> names = {Named<bool>{"none", false}};
    return fields.oneOf<bool>("document", names, true, Need::May);
}

void readRelevant(TemplateFields& fields, Question& question) {
    if (!fields.has("relevant")) return;
    fields.reading().relevantAt.emplace(question.id, fields.positionOf("relevant"));
    question.relevant = fields.object("relevant", Need::May, readCondition);
}

// An option that must have a free text, with no field to write it in, would keep the question open for ever.
void checkNeededNotes(TemplateFields& fields, const Question& question) {
    const bool isMultiple = std::holds_alternative<MultipleChoice>(question.body);
    for (const Choice& choice : choices(question)) {
        const bool hasField = !question.noteLabel.empty() || (isMultiple && !choice.noteLabel.empty());
        if (choice.needsNote && !hasField) fields.log().error(fields.at(), messages::neededNote, {choice.value});
    }
}

void readCommon(TemplateFields& fields, Question& question) {
    question.hint = fields.rich("hint", Need::May);
    question.explanation = fields.rich("explanation", Need::May);
    question.example = fields.rich("example", Need::May);
    question.guidance = fields.rich("guidance", Need::May);
    question.seeAlso = fields.references("see_also", Wanted::Section, Need::May);
    question.domain = fields.reference("domain", Wanted::Domain, Need::May);
    question.phase = fields.reference("phase", Wanted::Phase, Need::May);
    question.isComparable = fields.flag("comparable");
    question.isPrintedInPlace = readIsPrintedInPlace(fields);
    question.documentEmpty = fields.rich("document_empty", Need::May);
    question.documentAfter = fields.rich("document_after", Need::May);
    readRelevant(fields, question);
}

}  // namespace

Question readQuestion(TemplateFields& fields) {
    Question question;
    question.id = fields.newId("id", fields.reading().questions);
    auto body = readQuestionBody(fields);
    if (!body) fields.reading().unreadable.insert(question.id);
    const Extras has = body ? extras(*body) : Extras{};
    if (body) question.body = std::move(*body);
    readCommon(fields, question);
    if (body && has.hasLabel) question.label = fields.plain("label");
    if (has.canBeRequired) question.required = fields.oneOf<Required>("required", requiredNames, Required::No, Need::May);
    if (has.canHaveNote) question.noteLabel = readNoteLabel(fields, has.hasNoteByItself);
    question.documentLead = fields.rich("document_lead", Need::May, has.answerPlace);
    if (body) checkNeededNotes(fields, question);
    return question;
}

}  // namespace mal
