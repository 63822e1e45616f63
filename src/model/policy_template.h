// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The template (mal): everything that is asked, explained, checked and suggested. A plain value; docs/template-language.md says
// what each part means. What a library answers is a Policy (policy.h).

#include "model/question.h"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace mal {

struct Source {
    std::string publisher;
    std::string title;
    std::string date;  // "2026-05" or "2026-05-18"
    std::string url;
    friend bool operator==(const Source&, const Source&) = default;
};

struct TitledText {
    std::string title;
    std::string text;
    friend bool operator==(const TitledText&, const TitledText&) = default;
};

struct Phase {
    std::string id;
    std::string number;
    std::string title;
    std::string description;
    std::vector<std::string> traits;
    std::string centralQuestion;
    friend bool operator==(const Phase&, const Phase&) = default;
};

struct Domain {
    std::string id;
    std::string number;
    std::string title;
    std::string description;
    std::vector<std::string> examples;
    std::string focus;
    friend bool operator==(const Domain&, const Domain&) = default;
};

struct Term {
    std::string term;
    std::vector<std::string> also;
    std::string definition;
    friend bool operator==(const Term&, const Term&) = default;
};

// Ids of the questions that adopting fills.
struct AdoptionQuestions {
    std::string version;
    std::string adoptedBy;
    std::string role;
    std::string adoptedOn;
    std::string reviewOn;
    friend bool operator==(const AdoptionQuestions&, const AdoptionQuestions&) = default;
};

// A part of a document that is made from chosen answers instead of by walking through the chapters.
struct AnswerBlock {
    std::string heading;
    std::string text;
    std::vector<std::string> questions;
    friend bool operator==(const AnswerBlock&, const AnswerBlock&) = default;
};

struct DocumentWords {
    std::string title;
    std::string subtitle;
    std::string briefTitle;
    std::string briefIntro;
    std::vector<AnswerBlock> briefBlocks;
    AnswerBlock scope;
    std::string colophon;
    friend bool operator==(const DocumentWords&, const DocumentWords&) = default;
};

// How a kind of document that a template describes is set: one page to hang on a wall, or a short piece to decide on.
enum class DocumentLayout { Sheet, Memo };

// What a block of such a document is to its reader; on a sheet it is set apart accordingly.
enum class BlockStyle { Plain, Allowed, Forbidden, Never, Contact };

// How the answers of a block are printed: as the sentences of the policy, or one line each.
enum class AnswersAs { Prose, Lines };

// What a block shows besides answers.
enum class BlockShows { Nothing, Chapters, OpenPoints, ParkedPoints, Tensions, ToArrange, SignOff };

struct DocumentBlock {
    std::string heading;
    std::string text;
    std::vector<std::string> questions;
    AnswersAs answersAs = AnswersAs::Prose;
    BlockStyle style = BlockStyle::Plain;
    BlockShows shows = BlockShows::Nothing;
    std::string nothing;  // what it says where there is nothing to show
    friend bool operator==(const DocumentBlock&, const DocumentBlock&) = default;
};

struct DocumentKind {
    std::string kind;
    std::string title;
    std::string intro;
    DocumentLayout layout = DocumentLayout::Memo;
    std::vector<DocumentBlock> blocks;
    friend bool operator==(const DocumentKind&, const DocumentKind&) = default;
};

// Kinds of document that there are for every template; a template does not describe these itself.
inline constexpr std::array<std::string_view, 3> kindsOfEveryTemplate{"policy", "working", "blank"};

enum class SessionPart { Core, Prepare, Elaborate };

struct Section {
    std::string id;
    std::string number;  // empty for a section that the source does not have
    std::string title;
    std::string documentTitle;
    SessionPart session = SessionPart::Core;
    int minutes = 0;
    std::string intro;
    std::string explanation;
    std::string guidance;
    std::string documentIntro;
    std::string closing;
    std::vector<std::string> limitedBy;
    std::vector<std::string> seeAlso;
    std::string domain;
    std::string phase;
    std::vector<Question> questions;
    friend bool operator==(const Section&, const Section&) = default;
};

struct Chapter {
    std::string id;
    std::string number;
    std::string title;
    std::string documentTitle;
    std::string intro;
    std::string documentIntro;
    bool isFixed = false;
    std::string confirmation;
    std::string briefText;                    // the chapter in one sentence, for an overview
    std::vector<std::string> briefQuestions;  // whose answers belong to that overview
    std::vector<Section> sections;
    friend bool operator==(const Chapter&, const Chapter&) = default;
};

enum class CheckSeverity { Info, Tension, Conflict };

struct Check {
    std::string id;
    CheckSeverity severity = CheckSeverity::Info;
    Condition when;
    std::vector<std::string> sections;
    std::string message;
    std::vector<std::string> touches;
    bool isOpenPoint = false;
    friend bool operator==(const Check&, const Check&) = default;
};

struct Action {
    std::string id;
    std::string action;
    std::string owner;
    std::string term;
    std::string into;
    std::optional<Condition> when;
    friend bool operator==(const Action&, const Action&) = default;
};

struct ProfileRule {
    std::string title;
    std::string intro;
    std::vector<std::string> questions;
    int dominantFrom = 0;
    std::map<std::string, std::string> readings;  // by value; "mixed" for no dominant one
    friend bool operator==(const ProfileRule&, const ProfileRule&) = default;
};

enum class ChangeKind { Wording, Meaning, Law, Removed, Added };

struct Change {
    std::string version;
    std::string question;
    ChangeKind kind = ChangeKind::Wording;
    std::string text;
    friend bool operator==(const Change&, const Change&) = default;
};

// Where a question stands in a template.
struct QuestionPlace {
    std::size_t chapter = 0;
    std::size_t section = 0;
    std::size_t question = 0;
    friend bool operator==(const QuestionPlace&, const QuestionPlace&) = default;
};

struct PolicyTemplate {
    std::string id;
    std::string version;
    std::string title;
    std::string language;
    Source source;
    Date asOf;
    std::optional<Date> reviewBy;
    std::string description;
    DocumentWords document;
    std::vector<TitledText> about;
    std::vector<Phase> phases;
    std::vector<Domain> domains;
    std::vector<Term> terms;
    AdoptionQuestions adoption;
    std::vector<DocumentKind> documents;
    std::vector<Chapter> chapters;
    std::vector<Check> checks;
    std::vector<Action> actions;
    std::optional<ProfileRule> profile;
    std::map<std::string, std::string> renames;
    std::vector<Change> changes;

    // By id, filled by indexQuestions() once the chapters are complete.
    std::unordered_map<std::string, QuestionPlace> places;

    const QuestionPlace* place(const std::string& questionId) const;
    const Question* question(const std::string& questionId) const;
    const Question& question(const QuestionPlace& place) const;
    const Section& section(const QuestionPlace& place) const;
    const Chapter& chapter(const QuestionPlace& place) const;

    friend bool operator==(const PolicyTemplate&, const PolicyTemplate&) = default;
};

// With two questions of one id the first keeps its place; the loader reports the second.
void indexQuestions(PolicyTemplate& mal);

const Section* findSection(const PolicyTemplate& mal, std::string_view sectionId);
bool isAdoptionQuestion(const PolicyTemplate& mal, std::string_view questionId);

// "3.4 Uitsluiting van …", or the title alone where there is no number.
std::string numberedTitle(const Section& section);
std::string numberedTitle(const Chapter& chapter);

}  // namespace mal
