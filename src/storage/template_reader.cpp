// SPDX-License-Identifier: EUPL-1.2
#include "storage/template_reader.h"

#include "base/version.h"
#include "storage/chapter_reader.h"
#include "storage/condition_reader.h"
#include "storage/document_kind_reader.h"
#include "storage/limits.h"
#include "storage/template_texts.h"

#include <array>
#include <utility>

namespace mal {

namespace {

std::string readVersion(TemplateFields& fields, std::string_view key) {
    Entry* entry = fields.readText(key, Need::Must);
    if (!entry) return {};
    if (!isVersion(entry->value.text)) fields.log().error(entry->value.at, messages::notAVersion, {entry->value.text});
    return std::move(entry->value.text);
}

Source readSource(TemplateFields& fields) {
    Source source;
    source.publisher = fields.plain("publisher");
    source.title = fields.plain("title");
    if (Entry* entry = fields.readText("date", Need::Must)) {
        if (!isMonthOrDate(entry->value.text)) fields.log().error(entry->value.at, messages::notAMonth, {entry->value.text});
        source.date = std::move(entry->value.text);
    }
    source.url = fields.url("url");
    return source;
}

AnswerBlock readBriefBlock(TemplateFields& fields) {
    return {fields.plain("heading"), fields.rich("text", Need::May), fields.references("questions", Wanted::Question, Need::May)};
}

AnswerBlock readScope(TemplateFields& fields) {
    return {fields.plain("title"), fields.rich("text"), fields.references("questions", Wanted::Question, Need::May)};
}

DocumentWords readDocumentWords(TemplateFields& fields) {
    DocumentWords words;
    words.title = fields.plain("title");
    words.subtitle = fields.plain("subtitle", Need::May);
    fields.object("brief", Need::Must, [&](TemplateFields& brief) {
        words.briefTitle = brief.plain("title");
        words.briefIntro = brief.rich("intro", Need::May);
        words.briefBlocks = brief.objects("blocks", Need::Must, readBriefBlock);
        return true;
    });
    words.scope = fields.object("scope", Need::Must, readScope).value_or(AnswerBlock{});
    words.colophon = fields.rich("colophon");
    return words;
}

TitledText readTitledText(TemplateFields& fields) {
    return {fields.plain("title"), fields.rich("text")};
}

Phase readPhase(TemplateFields& fields) {
    return {fields.newId("id", fields.reading().phases),
            fields.plain("number"),
            fields.plain("title"),
            fields.rich("description"),
            fields.plains("traits", Need::Must),
            fields.rich("central_question")};
}

Domain readDomain(TemplateFields& fields) {
    return {
        fields.newId("id", fields.reading().domains), fields.plain("number"), fields.plain("title"), fields.rich("description"),
        fields.plains("examples", Need::Must),        fields.rich("focus")};
}

Term readTerm(TemplateFields& fields) {
    Term term;
    const Position at = fields.positionOf("term");
    term.term = fields.plain("term");
    if (!term.term.empty()) fields.addName(term.term, at, fields.reading().terms);
    term.also = fields.plains("also", Need::May);
    term.definition = fields.rich("definition");
    return term;
}

AdoptionQuestions readAdoption(TemplateFields& fields) {
    return {fields.reference("version", Wanted::ShortText), fields.reference("adopted_by", Wanted::ShortText),
            fields.reference("role", Wanted::ShortText), fields.reference("adopted_on", Wanted::DateQuestion),
            fields.reference("review_on", Wanted::DateQuestion)};
}

// A slug, or a letter and a number as the mal itself numbers its checks: "C04".
std::string readCheckId(TemplateFields& fields) {
    Entry* entry = fields.readText("id", Need::Must);
    if (!entry) return {};
    const std::string& id = entry->value.text;
    const bool hasCapital = id[0] >= 'A' && id[0] <= 'Z';
    if (!isSlug(id) && !(hasCapital && isSlug(std::string_view(id).substr(1)))) {
        fields.log().error(entry->value.at, messages::notASlug, {id});
    }
    fields.addName(id, entry->value.at, fields.reading().checks);
    return std::move(entry->value.text);
}

Check readCheck(TemplateFields& fields) {
    constexpr std::array<Named<CheckSeverity>, 3> severityNames = {Named<CheckSeverity>{"info", CheckSeverity::Info},
                                                                   Named<CheckSeverity>{"tension", CheckSeverity::Tension},
                                                                   Named<CheckSeverity>{"conflict", CheckSeverity::Conflict}};
    Check check;
    check.id = readCheckId(fields);
    check.severity = fields.oneOf<CheckSeverity>("severity", severityNames, CheckSeverity::Info);
    check.when = fields.object("when", Need::Must, readCondition).value_or(Condition{});
    check.sections = fields.references("sections", Wanted::Section, Need::Must);
    check.message = fields.rich("message");
    check.touches = fields.references("touches", Wanted::LegalPoint, Need::May);
    check.isOpenPoint = fields.flag("open_point");
    return check;
}

Action readAction(TemplateFields& fields) {
    return {fields.newId("id", fields.reading().actions),
            fields.plain("action"),
            fields.plain("owner"),
            fields.plain("term"),
            fields.reference("into", Wanted::ActionTable),
            fields.object("when", Need::May, readCondition)};
}

// Every reading but the one for no dominant value belongs to a value of the questions; template_references.cpp looks for it
// there.
std::map<std::string, std::string> readReadings(TemplateFields& fields, Node& node) {
    std::map<std::string, std::string> readings;
    fields.reading().readingsAt = node.at;
    for (Entry& entry : node.entries) {
        if (!fields.isText(entry.value, entry.value.at, entry.key)) continue;
        readings.emplace(entry.key, fields.takeText(entry.key, entry.value, TextForm::Rich));
    }
    if (!readings.contains("mixed")) fields.log().error(node.at, messages::missingKey, {"mixed"});
    return readings;
}

ProfileRule readProfile(TemplateFields& fields) {
    ProfileRule profile;
    profile.title = fields.plain("title");
    profile.intro = fields.rich("intro");
    profile.questions = fields.references("questions", Wanted::SingleChoice, Need::Must);
    const Position at = fields.positionOf("dominant_from");
    profile.dominantFrom = fields.number("dominant_from", {1, 1000}, Need::Must).value_or(1);
    if (!profile.questions.empty() && profile.dominantFrom > static_cast<int>(profile.questions.size())) {
        fields.log().error(at, messages::dominantTooHigh, {std::to_string(profile.questions.size())});
    }
    if (Node* readings = fields.map("readings", Need::Must)) profile.readings = readReadings(fields, *readings);
    return profile;
}

std::map<std::string, std::string> readRenames(TemplateFields& fields) {
    std::map<std::string, std::string> renames;
    Node* node = fields.map("renames", Need::May);
    if (!node) return renames;
    for (Entry& entry : node->entries) {
        if (!isSlug(entry.key)) fields.log().error(entry.at, messages::notASlug, {entry.key});
        if (fields.reading().questions.contains(entry.key)) {
            fields.log().error(entry.at, messages::renamedStillThere, {entry.key});
        }
        if (!fields.isText(entry.value, entry.value.at, entry.key)) continue;
        fields.reading().references.push_back({Wanted::Question, entry.value.text, entry.value.at, {}, {}, 0});
        renames.emplace(entry.key, std::move(entry.value.text));
    }
    return renames;
}

Change readChange(TemplateFields& fields) {
    constexpr std::array<Named<ChangeKind>, 5> kindNames = {
        Named<ChangeKind>{"wording", ChangeKind::Wording}, Named<ChangeKind>{"meaning", ChangeKind::Meaning},
        Named<ChangeKind>{"law", ChangeKind::Law}, Named<ChangeKind>{"removed", ChangeKind::Removed},
        Named<ChangeKind>{"added", ChangeKind::Added}};
    Change change;
    change.version = readVersion(fields, "version");
    fields.reading().changedQuestionAt.push_back(fields.positionOf("question"));
    change.question = fields.slug("question");
    change.kind = fields.oneOf<ChangeKind>("kind", kindNames, ChangeKind::Wording);
    change.text = fields.rich("text");
    return change;
}

std::string readLanguage(TemplateFields& fields) {
    constexpr std::array<Named<std::string_view>, 1> languages = {Named<std::string_view>{"nl", "nl"}};
    return std::string(fields.oneOf<std::string_view>("language", languages, "nl"));
}

}  // namespace

PolicyTemplate readTemplate(TemplateFields& fields) {
    PolicyTemplate mal;
    fields.number("schema_version", {1, templateLanguageVersion}, Need::Must);
    mal.id = fields.slug("id");
    mal.version = readVersion(fields, "version");
    mal.title = fields.plain("title");
    mal.language = readLanguage(fields);
    mal.source = fields.object("source", Need::Must, readSource).value_or(Source{});
    mal.asOf = fields.date("as_of", Need::Must).value_or(Date{});
    mal.reviewBy = fields.date("review_by", Need::May);
    mal.description = fields.rich("description");
    mal.document = fields.object("document", Need::Must, readDocumentWords).value_or(DocumentWords{});
    mal.about = fields.objects("about", Need::May, readTitledText);
    mal.phases = fields.objects("phases", Need::May, readPhase);
    mal.domains = fields.objects("domains", Need::May, readDomain);
    mal.terms = fields.objects("terms", Need::May, readTerm);
    std::size_t spellings = mal.terms.size();
    for (const Term& term : mal.terms)
        spellings += term.also.size();
    if (spellings > mostTermSpellings) {
        fields.reading().log.error(fields.positionOf("terms"), messages::tooManyTerms, {std::to_string(mostTermSpellings)});
    }
    mal.adoption = fields.object("adoption", Need::Must, readAdoption).value_or(AdoptionQuestions{});
    mal.documents = fields.objects("documents", Need::May, readDocumentKind);
    mal.chapters = fields.objects("chapters", Need::Must, readChapter);
    mal.checks = fields.objects("checks", Need::May, readCheck);
    mal.actions = fields.objects("actions", Need::May, readAction);
    mal.profile = fields.object("profile", Need::May, readProfile);
    mal.renames = readRenames(fields);
    mal.changes = fields.objects("changes", Need::May, readChange);
    indexQuestions(mal);
    return mal;
}

}  // namespace mal
