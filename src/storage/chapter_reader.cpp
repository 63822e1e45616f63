// SPDX-License-Identifier: EUPL-1.2
#include "storage/chapter_reader.h"

#include "storage/question_reader.h"

#include <array>

namespace mal {

namespace {

constexpr std::array<Named<SessionPart>, 3> sessionNames = {Named<SessionPart>{"core", SessionPart::Core},
                                                            Named<SessionPart>{"prepare", SessionPart::Prepare},
                                                            Named<SessionPart>{"elaborate", SessionPart::Elaborate}};

bool mayStandInFixedChapter(const QuestionBody& body) {
    return std::holds_alternative<Acknowledge>(body) || std::holds_alternative<FixedNote>(body);
}

Question readQuestionOf(TemplateFields& fields, bool isFixed) {
    Question question = readQuestion(fields);
    const bool isReadable = !fields.reading().unreadable.contains(question.id);
    if (isFixed && isReadable && !mayStandInFixedChapter(question.body)) {
        fields.log().error(fields.at(), messages::questionInFixedChapter, {question.id, typeName(question.body)});
    }
    return question;
}

Section readSection(TemplateFields& fields, bool isFixed) {
    Section section;
    section.id = fields.newId("id", fields.reading().sections);
    section.number = fields.plain("number", Need::May);
    section.title = fields.plain("title");
    section.documentTitle = fields.plain("document_title", Need::May);
    section.session = fields.oneOf<SessionPart>("session", sessionNames, SessionPart::Core);
    section.minutes = fields.number("minutes", {1, 120}, Need::Must).value_or(1);
    section.intro = fields.rich("intro", Need::May);
    section.explanation = fields.rich("explanation", Need::May);
    section.guidance = fields.rich("guidance", Need::May);
    section.documentIntro = fields.rich("document_intro", Need::May);
    if (!isFixed && fields.has("closing")) fields.log().error(fields.positionOf("closing"), messages::closingOutsideFixed);
    section.closing = fields.rich("closing", Need::May);
    section.limitedBy = fields.references("limited_by", Wanted::LegalPoint, Need::May);
    section.seeAlso = fields.references("see_also", Wanted::Section, Need::May);
    section.domain = fields.reference("domain", Wanted::Domain, Need::May);
    section.phase = fields.reference("phase", Wanted::Phase, Need::May);
    section.questions =
        fields.objects("questions", Need::Must, [&](TemplateFields& question) { return readQuestionOf(question, isFixed); });
    return section;
}

// What a fixed chapter must have and what it may not have, and the other way round.
void checkFixed(TemplateFields& fields, const Chapter& chapter) {
    if (chapter.isFixed) {
        if (!fields.has("confirmation")) fields.log().error(fields.at(), messages::missingConfirmation, {chapter.id});
        if (fields.has("document_intro")) {
            fields.log().error(fields.positionOf("document_intro"), messages::documentIntroInFixed);
        }
    } else if (fields.has("confirmation")) {
        fields.log().error(fields.positionOf("confirmation"), messages::confirmationOutsideFixed);
    }
}

}  // namespace

Chapter readChapter(TemplateFields& fields) {
    Chapter chapter;
    chapter.id = fields.newId("id", fields.reading().chapters);
    chapter.number = fields.plain("number");
    chapter.title = fields.plain("title");
    chapter.documentTitle = fields.plain("document_title", Need::May);
    chapter.intro = fields.rich("intro", Need::May);
    chapter.documentIntro = fields.rich("document_intro", Need::May);
    chapter.isFixed = fields.flag("fixed");
    chapter.confirmation = fields.rich("confirmation", Need::May);
    checkFixed(fields, chapter);
    fields.object("in_brief", Need::May, [&](TemplateFields& brief) {
        chapter.briefText = brief.rich("text");
        chapter.briefQuestions = brief.references("from", Wanted::Question, Need::May);
        return true;
    });
    chapter.sections =
        fields.objects("sections", Need::Must, [&](TemplateFields& section) { return readSection(section, chapter.isFixed); });
    return chapter;
}

}  // namespace mal
