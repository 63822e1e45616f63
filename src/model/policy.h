// SPDX-License-Identifier: EUPL-1.2
#pragma once

// One organisation's policy: its answers to a template and what belongs to them. A plain value that compares by content. How it
// stands in a file is storage/policy_file.h's business; what it means is rules'.

#include "base/date.h"
#include "model/unknown.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace mal {

struct ChoiceAnswer {  // single_choice
    std::string value;
    friend bool operator==(const ChoiceAnswer&, const ChoiceAnswer&) = default;
};

struct ChoicesAnswer {                         // multiple_choice
    std::vector<std::string> values;           // in the order of the template
    std::map<std::string, std::string> notes;  // by value
    friend bool operator==(const ChoicesAnswer&, const ChoicesAnswer&) = default;
};

struct YesNoAnswer {
    bool yes = false;
    friend bool operator==(const YesNoAnswer&, const YesNoAnswer&) = default;
};

struct TextAnswer {  // short_text (plain) and long_text (rich)
    std::string text;
    friend bool operator==(const TextAnswer&, const TextAnswer&) = default;
};

struct DateAnswer {
    Date date;
    friend bool operator==(const DateAnswer&, const DateAnswer&) = default;
};

// Cells by column id. A cell that is empty is not there; a column that the template does not have is kept.
using TableRow = std::map<std::string, std::string>;

struct TableAnswer {
    std::vector<TableRow> rows;
    friend bool operator==(const TableAnswer&, const TableAnswer&) = default;
};

struct MatrixAnswer {
    std::map<std::string, std::string> cells;  // column id by row id
    friend bool operator==(const MatrixAnswer&, const MatrixAnswer&) = default;
};

struct AcknowledgeAnswer {
    std::string acknowledgedBy;
    std::string role;
    std::string at;          // a moment, see base/date.h
    std::string textSha256;  // of rules' acknowledgedText() when it was confirmed
    std::string toArrange;
    friend bool operator==(const AcknowledgeAnswer&, const AcknowledgeAnswer&) = default;
};

using AnswerValue = std::variant<std::monostate, ChoiceAnswer, ChoicesAnswer, YesNoAnswer, TextAnswer, DateAnswer, TableAnswer,
                                 MatrixAnswer, AcknowledgeAnswer>;

struct Answer {
    AnswerValue value;  // monostate: a note without an answer
    std::string note;
    Unknowns unknown;
    std::string toConfirm = {};  // version of the template that changed the meaning; empty where nothing is to be confirmed
    friend bool operator==(const Answer&, const Answer&) = default;
};

struct Organisation {
    std::string name;
    std::string shortName;
    std::string place;
    Unknowns unknown;
    friend bool operator==(const Organisation&, const Organisation&) = default;
};

struct Logo {
    std::string image;  // bytes of a PNG or JPEG file, as they were taken in; nobody has looked at them yet
    std::string alt;
    Unknowns unknown = {};
    friend bool operator==(const Logo&, const Logo&) = default;
};

struct HouseStyle {
    std::string colour;  // "#0B5C8A", or empty
    std::optional<Logo> logo;
    Unknowns unknown;
    friend bool operator==(const HouseStyle&, const HouseStyle&) = default;
};

struct Signatory {
    std::string name;
    std::string role;
    Unknowns unknown = {};
    friend bool operator==(const Signatory&, const Signatory&) = default;
};

// Concept: being written. Proposed: read-only until taken back or adopted. Adopted: read-only for good.
enum class Status { Concept, Proposed, Adopted };

// The word for it in files and for scripts: "concept", "proposed", "adopted".
std::string_view statusName(Status status);

struct Adoption {
    std::string at;
    std::string contentSha256;
    Unknowns unknown = {};
    friend bool operator==(const Adoption&, const Adoption&) = default;
};

struct TemplateReference {
    std::string id;
    std::string version;
    std::string sha256;  // of the template's text
    Unknowns unknown = {};
    friend bool operator==(const TemplateReference&, const TemplateReference&) = default;
};

struct Parked {
    std::string reason;
    std::string owner;
    std::optional<Date> by;
    Unknowns unknown = {};
    friend bool operator==(const Parked&, const Parked&) = default;
};

struct SectionNotes {
    std::string internalNote;  // never printed
    std::optional<Parked> parked;
    std::map<std::string, int> votes;  // by value of the choice
    bool isDone = false;
    Unknowns unknown;
    friend bool operator==(const SectionNotes&, const SectionNotes&) = default;
};

struct AcceptedCheck {
    std::string reason;
    Unknowns unknown;
    friend bool operator==(const AcceptedCheck&, const AcceptedCheck&) = default;
};

struct Saved {
    std::string at;    // a moment
    std::string with;  // program and version
    Unknowns unknown = {};
    friend bool operator==(const Saved&, const Saved&) = default;
};

struct Policy {
    Saved saved;
    bool isExample = false;
    Organisation organisation;
    HouseStyle houseStyle;
    std::vector<Signatory> signatories;
    Status status = Status::Concept;
    std::optional<Adoption> adoption;
    TemplateReference mal;
    std::map<std::string, Answer, std::less<>> answers;         // by question id
    std::map<std::string, SectionNotes, std::less<>> sections;  // by section id
    std::string lastSection;
    std::map<std::string, AcceptedCheck, std::less<>> checks;  // by check id
    std::vector<UnknownValue> history;  // adopted versions (storage/adopted_content.h), and what others add
    std::string templateText;           // UTF-8 without byte order mark, LF line ends
    Unknowns unknown;

    // Nothing where the question was never touched.
    const Answer* answer(std::string_view questionId) const;

    friend bool operator==(const Policy&, const Policy&) = default;
};

// True where two policies say the same. When and with what they were saved does not count, nor where somebody was last.
bool sameContent(const Policy& a, const Policy& b);

}  // namespace mal
