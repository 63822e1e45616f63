// SPDX-License-Identifier: EUPL-1.2
#include "storage/question_reader.h"

#include "storage/template_texts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mal {

namespace {

constexpr Range counts = {0, 1000};
constexpr Range lengths = {1, 200'000};

// A slug, or one capital letter that the policy names.
std::string readChoiceValue(TemplateFields& fields, Names& values) {
    Entry* entry = fields.readText("value", Need::Must);
    if (!entry) return {};
    const std::string& value = entry->value.text;
    const bool isLetter = value.size() == 1 && value[0] >= 'A' && value[0] <= 'Z';
    if (!isLetter && !isSlug(value)) fields.log().error(entry->value.at, messages::notAChoiceValue, {value});
    fields.addName(value, entry->value.at, values);
    return std::move(entry->value.text);
}

std::string readLabelOnly(TemplateFields& fields) {
    return fields.plain("label");
}

std::vector<Choice> readChoices(TemplateFields& fields, std::size_t atLeast, bool canHaveNotes) {
    Names values;
    auto choices = fields.objects("choices", Need::Must, [&](TemplateFields& choice) {
        Choice result;
        result.value = readChoiceValue(choice, values);
        result.label = choice.plain("label");
        result.description = choice.rich("description");
        result.policyText = choice.rich("policy_text");
        if (canHaveNotes) result.noteLabel = choice.object("note", Need::May, readLabelOnly).value_or(std::string());
        result.needsNote = choice.flag("needs_note");
        return result;
    });
    if (!choices.empty() && choices.size() < atLeast) {
        fields.log().error(fields.positionOf("choices"), messages::tooFewChoices, {std::to_string(atLeast)});
    }
    return choices;
}

// `min` and `max` of a count, which must leave something possible.
struct Bounds {
    std::optional<int> lowest;
    std::optional<int> highest;
};

Bounds readBounds(TemplateFields& fields, std::string_view lowestKey, std::string_view highestKey) {
    const Bounds bounds{fields.number(lowestKey, counts, Need::May), fields.number(highestKey, {1, counts.highest}, Need::May)};
    if (bounds.lowest && bounds.highest && *bounds.highest < *bounds.lowest) {
        fields.log().error(fields.positionOf(highestKey), messages::maxBelowMin,
                           {std::string(highestKey), std::string(lowestKey)});
    }
    return bounds;
}

QuestionBody readSingleChoice(TemplateFields& fields) {
    return SingleChoice{readChoices(fields, 2, false)};
}

QuestionBody readMultipleChoice(TemplateFields& fields) {
    MultipleChoice body{readChoices(fields, 1, true), {}, {}};
    const Bounds bounds = readBounds(fields, "min_selected", "max_selected");
    body.minSelected = bounds.lowest;
    body.maxSelected = bounds.highest;
    if (bounds.lowest && !body.choices.empty() && *bounds.lowest > static_cast<int>(body.choices.size())) {
        fields.log().error(fields.positionOf("min_selected"), messages::minAboveChoices, {std::to_string(body.choices.size())});
    }
    return body;
}

QuestionBody readYesNo(TemplateFields& fields) {
    YesNo body;
    fields.object("policy_text", Need::Must, [&](TemplateFields& texts) {
        body.policyTextYes = texts.rich("yes");
        body.policyTextNo = texts.rich("no");
        return true;
    });
    return body;
}

QuestionBody readText(TemplateFields& fields, TextLength length, int usualLength) {
    return TextQuestion{length, fields.number("max_length", lengths, Need::May).value_or(usualLength),
                        fields.plains("prompts", Need::May), length == TextLength::Short && fields.flag("person")};
}

QuestionBody readShortText(TemplateFields& fields) {
    return readText(fields, TextLength::Short, 200);
}

QuestionBody readLongText(TemplateFields& fields) {
    return readText(fields, TextLength::Long, 20'000);
}

// A date, or another question and a number of months.
std::optional<DateBound> readDateBound(TemplateFields& fields, std::string_view key) {
    const Entry* entry = fields.read(key, Need::May);
    if (!entry) return std::nullopt;
    if (entry->value.kind == Node::Kind::Text) {
        const auto date = fields.date(key, Need::May);
        return date ? std::optional(DateBound{date, {}, 0}) : std::nullopt;
    }
    return fields.object(key, Need::May, [](TemplateFields& bound) {
        return DateBound{std::nullopt, bound.reference("question", Wanted::DateQuestion),
                         bound.number("by_months", {-1200, 1200}, Need::May).value_or(0)};
    });
}

QuestionBody readDate(TemplateFields& fields) {
    const DateQuestion body{readDateBound(fields, "not_before"), readDateBound(fields, "not_after")};
    const bool hasBothDates = body.notBefore && body.notBefore->date && body.notAfter && body.notAfter->date;
    if (hasBothDates && *body.notAfter->date < *body.notBefore->date) {
        fields.log().error(fields.positionOf("not_after"), messages::maxBelowMin, {"not_after", "not_before"});
    }
    return body;
}

std::vector<TableColumn> readTableColumns(TemplateFields& fields) {
    constexpr std::array<Named<ColumnHolds>, 3> holdsNames = {Named<ColumnHolds>{"action", ColumnHolds::Action},
                                                              Named<ColumnHolds>{"owner", ColumnHolds::Owner},
                                                              Named<ColumnHolds>{"term", ColumnHolds::Term}};
    Names ids;
    Names held;
    return fields.objects("columns", Need::Must, [&](TemplateFields& column) {
        TableColumn result{column.newId("id", ids), column.plain("label"), ColumnHolds::Anything};
        result.holds = column.oneOf<ColumnHolds>("holds", holdsNames, ColumnHolds::Anything, Need::May);
        if (result.holds == ColumnHolds::Anything) return result;
        const auto name = std::find_if(holdsNames.begin(), holdsNames.end(),
                                       [&](const auto& candidate) { return candidate.value == result.holds; });
        const Position at = column.positionOf("holds");
        if (!held.emplace(name->name, at).second) column.log().error(at, messages::sameColumn, {std::string(name->name)});
        return result;
    });
}

QuestionBody readTable(TemplateFields& fields) {
    TableQuestion body;
    body.columns = readTableColumns(fields);
    body.suggestedRows = fields.objects("rows", Need::May, [&](TemplateFields& row) {
        SuggestedRow cells;
        for (const TableColumn& column : body.columns)
            cells.push_back(row.plain(column.id, Need::May));
        return cells;
    });
    const Bounds bounds = readBounds(fields, "min_rows", "max_rows");
    body.minRows = bounds.lowest;
    body.maxRows = bounds.highest;
    return body;
}

std::vector<MatrixLine> readMatrixLines(TemplateFields& fields, std::string_view key) {
    Names ids;
    return fields.objects(key, Need::Must, [&](TemplateFields& line) {
        return MatrixLine{line.newId("id", ids), line.plain("label"), line.rich("description", Need::May)};
    });
}

QuestionBody readMatrix(TemplateFields& fields) {
    return MatrixQuestion{readMatrixLines(fields, "rows"), readMatrixLines(fields, "columns")};
}

LegalSource readSource(TemplateFields& fields) {
    LegalSource source;
    source.law = fields.plain("law");
    source.article = fields.plain("article");
    source.says = fields.rich("says");
    source.inForce = fields.date("in_force", Need::Must).value_or(Date{});
    source.asOf = fields.date("as_of", Need::Must).value_or(Date{});
    source.isSecondary = fields.flag("secondary");
    source.url = fields.url("url");
    return source;
}

QuestionBody readAcknowledge(TemplateFields& fields) {
    constexpr std::array<Named<Basis>, 3> basisNames = {Named<Basis>{"law", Basis::Law}, Named<Basis>{"norm", Basis::Norm},
                                                        Named<Basis>{"both", Basis::Both}};
    Acknowledge body;
    body.text = fields.rich("text");
    body.basis = fields.oneOf<Basis>("basis", basisNames, Basis::Law);
    body.normAdds = fields.rich("norm_adds", Need::May);
    body.legalNote = fields.rich("legal_note");
    body.sources = fields.objects("sources", Need::May, readSource);
    if (body.basis != Basis::Law && !fields.has("norm_adds")) fields.log().error(fields.at(), messages::missingNormAdds);
    if (fields.has("basis") && body.basis != Basis::Norm && !fields.has("sources")) {
        fields.log().error(fields.at(), messages::missingSources);
    }
    return body;
}

QuestionBody readNote(TemplateFields& fields) {
    return FixedNote{fields.rich("text")};
}

using BodyReader = QuestionBody (*)(TemplateFields&);

constexpr std::array<Named<BodyReader>, 10> bodyReaders = {
    Named<BodyReader>{"single_choice", readSingleChoice},
    Named<BodyReader>{"multiple_choice", readMultipleChoice},
    Named<BodyReader>{"yes_no", readYesNo},
    Named<BodyReader>{"short_text", readShortText},
    Named<BodyReader>{"long_text", readLongText},
    Named<BodyReader>{"date", readDate},
    Named<BodyReader>{"table", readTable},
    Named<BodyReader>{"matrix", readMatrix},
    Named<BodyReader>{"acknowledge", readAcknowledge},
    Named<BodyReader>{"note", readNote},
};

// Keys that some type has. They are not held against a question whose type is unknown.
constexpr std::array<std::string_view, 20> keysOfTypes = {
    "choices",   "min_selected", "max_selected", "policy_text", "max_length", "prompts", "not_before",
    "not_after", "columns",      "rows",         "min_rows",    "max_rows",   "text",    "basis",
    "norm_adds", "legal_note",   "sources",      "label",       "note",       "required"};

}  // namespace

std::optional<QuestionBody> readQuestionBody(TemplateFields& fields) {
    const BodyReader read = fields.oneOf<BodyReader>("type", bodyReaders, nullptr);
    if (read) return read(fields);
    for (std::string_view key : keysOfTypes)
        fields.ignore(key);
    return std::nullopt;
}

}  // namespace mal
