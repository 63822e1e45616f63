// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What a template asks. Texts named "rich" in docs/template-language.md hold the Markdown subset described there, the others are
// plain. An empty text means that the template does not have it.

#include "base/date.h"
#include "model/condition.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace mal {

struct Choice {
    std::string value;
    std::string label;
    std::string description;
    std::string policyText;
    std::string noteLabel;   // of a multiple_choice option with its own free text
    bool needsNote = false;  // chosen without a note, the question is still open

    friend bool operator==(const Choice&, const Choice&) = default;
};

struct SingleChoice {
    std::vector<Choice> choices;
    friend bool operator==(const SingleChoice&, const SingleChoice&) = default;
};

struct MultipleChoice {
    std::vector<Choice> choices;
    std::optional<int> minSelected;
    std::optional<int> maxSelected;
    friend bool operator==(const MultipleChoice&, const MultipleChoice&) = default;
};

struct YesNo {
    std::string policyTextYes;
    std::string policyTextNo;
    friend bool operator==(const YesNo&, const YesNo&) = default;
};

enum class TextLength { Short, Long };

struct TextQuestion {
    TextLength length = TextLength::Long;  // short: one line of plain text; long: rich text
    int maxLength = 0;                     // in characters
    std::vector<std::string> prompts;
    bool isPerson = false;  // names who does something; a public document prints only the function
    friend bool operator==(const TextQuestion&, const TextQuestion&) = default;
};

struct DateBound {
    std::optional<Date> date;  // either a date, or another question
    std::string question;
    int byMonths = 0;
    friend bool operator==(const DateBound&, const DateBound&) = default;
};

struct DateQuestion {
    std::optional<DateBound> notBefore;
    std::optional<DateBound> notAfter;
    friend bool operator==(const DateQuestion&, const DateQuestion&) = default;
};

enum class ColumnHolds { Anything, Action, Owner, Term };

struct TableColumn {
    std::string id;
    std::string label;
    ColumnHolds holds = ColumnHolds::Anything;
    friend bool operator==(const TableColumn&, const TableColumn&) = default;
};

// Cells by column number; as many as there are columns.
using SuggestedRow = std::vector<std::string>;

struct TableQuestion {
    std::vector<TableColumn> columns;
    std::vector<SuggestedRow> suggestedRows;
    std::optional<int> minRows;
    std::optional<int> maxRows;
    friend bool operator==(const TableQuestion&, const TableQuestion&) = default;
};

struct MatrixLine {  // a row or a column
    std::string id;
    std::string label;
    std::string description;
    friend bool operator==(const MatrixLine&, const MatrixLine&) = default;
};

struct MatrixQuestion {
    std::vector<MatrixLine> rows;
    std::vector<MatrixLine> columns;
    friend bool operator==(const MatrixQuestion&, const MatrixQuestion&) = default;
};

// Who asks for a legal point: the law itself, the norm of this template on top of it, or both.
enum class Basis { Law, Norm, Both };

struct LegalSource {
    std::string law;
    std::string article;
    std::string says;
    Date inForce;
    Date asOf;
    bool isSecondary = false;  // the text of the law itself was not read
    std::string url;
    friend bool operator==(const LegalSource&, const LegalSource&) = default;
};

struct Acknowledge {
    std::string text;
    Basis basis = Basis::Law;
    std::string normAdds;
    std::string legalNote;
    std::vector<LegalSource> sources;
    friend bool operator==(const Acknowledge&, const Acknowledge&) = default;
};

struct FixedNote {
    std::string text;
    friend bool operator==(const FixedNote&, const FixedNote&) = default;
};

using QuestionBody = std::variant<SingleChoice, MultipleChoice, YesNo, TextQuestion, DateQuestion, TableQuestion, MatrixQuestion,
                                  Acknowledge, FixedNote>;

enum class Required { No, ForAdoption };

struct Question {
    std::string id;
    std::string label;
    QuestionBody body;
    Required required = Required::No;
    std::optional<Condition> relevant;
    std::string hint;
    std::string explanation;
    std::string example;
    std::string guidance;
    std::vector<std::string> seeAlso;
    std::string domain;
    std::string phase;
    bool isComparable = false;
    std::string noteLabel;  // empty: no free text with this question
    bool isPrintedInPlace = true;
    std::string documentLead;
    std::string documentEmpty;
    std::string documentAfter;

    friend bool operator==(const Question&, const Question&) = default;
};

// The name that templates use for this type of question: "single_choice".
std::string typeName(const QuestionBody& body);

// The choices of a single_choice or multiple_choice; none for another type.
const std::vector<Choice>& choices(const Question& question);
const Choice* findChoice(const Question& question, std::string_view value);

}  // namespace mal
