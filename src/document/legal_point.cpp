// SPDX-License-Identifier: EUPL-1.2
#include "document/legal_point.h"

#include "document/rich_text.h"
#include "rules/acknowledgement.h"
#include "rules/answers.h"

namespace mal {

namespace {

std::string basisWord(const Writing& writing, Basis basis) {
    switch (basis) {
        case Basis::Law:
            return writing.words.basisLaw;
        case Basis::Norm:
            return writing.words.basisNorm;
        case Basis::Both:
            return writing.words.basisBoth;
    }
    return {};
}

void appendSources(Blocks& blocks, const Writing& writing, const std::vector<LegalSource>& sources) {
    if (sources.empty()) return;
    std::string line = std::string(writing.words.source) + ": ";
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (i > 0) line += "; ";
        line += citation(sources[i]) + " (" + filled(writing.words.inForce, {inWords(sources[i].inForce)}) + ")";
    }
    blocks.push_back({paragraph(line + ".", ParagraphRole::Small)});
}

}  // namespace

std::string confirmer(const Writing& writing, const AcknowledgeAnswer& answer) {
    if (!writing.shows.names) return filled(writing.words.theRole, {answer.role.empty() ? writing.words.someone : answer.role});
    return answer.role.empty() ? answer.acknowledgedBy : answer.acknowledgedBy + " (" + answer.role + ")";
}

namespace {

void appendAcknowledgement(Blocks& blocks, const Writing& writing, const QuestionPlace& place) {
    const std::string& questionId = writing.mal.question(place).id;
    switch (acknowledgementState(writing.mal, place, writing.policy)) {
        case AcknowledgementState::Open:
            // For every reader: a point that nobody accepted must not look like one that was.
            blocks.push_back({paragraph(writing.words.notAcknowledged, ParagraphRole::Open)});
            return;
        case AcknowledgementState::Withdrawn:
            blocks.push_back({paragraph(writing.words.acknowledgementWithdrawn, ParagraphRole::Open)});
            return;
        case AcknowledgementState::Confirmed:
            break;
    }
    const auto& answer = givenAnswer<AcknowledgeAnswer>(writing.policy, questionId);
    const std::string who = confirmer(writing, answer);
    const auto date = dateOfMoment(answer.at);
    const std::string when = date ? inWords(*date) : answer.at;
    blocks.push_back({paragraph(filled(writing.words.acknowledgedBy, {who, when}), ParagraphRole::Small)});
    if (isBlank(answer.toArrange) || !writing.shows.toArrange) return;
    Spans spans{{std::string(writing.words.toArrange) + ": ", true, false, {}}};
    for (Span& span : plainLine(answer.toArrange))
        spans.push_back(std::move(span));
    blocks.push_back({Paragraph{std::move(spans), ParagraphRole::Small}});
}

// The words that bind stand out from what is said about them.
void makeBold(Blocks& blocks) {
    for (Block& block : blocks) {
        auto* paragraph = std::get_if<Paragraph>(&block.kind);
        if (!paragraph) continue;
        for (Span& span : paragraph->spans)
            span.isBold = true;
    }
}

}  // namespace

AcknowledgedPoints acknowledgedPoints(const Writing& writing, std::size_t chapter) {
    AcknowledgedPoints points;
    const std::vector<Section>& sections = writing.mal.chapters[chapter].sections;
    for (std::size_t s = 0; s < sections.size(); ++s) {
        for (std::size_t q = 0; q < sections[s].questions.size(); ++q) {
            if (!std::holds_alternative<Acknowledge>(sections[s].questions[q].body)) continue;
            ++points.total;
            const QuestionPlace place{chapter, s, q};
            if (acknowledgementState(writing.mal, place, writing.policy) == AcknowledgementState::Confirmed) ++points.confirmed;
        }
    }
    return points;
}

std::string inWords(const Writing& writing, const AcknowledgedPoints& points) {
    return filled(writing.words.pointsAccepted, {std::to_string(points.confirmed), std::to_string(points.total)});
}

void appendConfirmation(Blocks& blocks, const Writing& writing, std::size_t c) {
    const Chapter& chapter = writing.mal.chapters[c];
    if (chapter.confirmation.empty()) return;
    const AcknowledgedPoints points = acknowledgedPoints(writing, c);
    if (points.confirmed == points.total) {
        appendTemplateText(blocks, writing, chapter.confirmation, ParagraphRole::Small);
    } else {
        blocks.push_back({paragraph(inWords(writing, points), ParagraphRole::Open)});
    }
}

std::string citation(const LegalSource& source) {
    return source.law + ", artikel " + source.article;
}

Box legalText(const Writing& writing, const QuestionPlace& place) {
    const auto& point = std::get<Acknowledge>(writing.mal.question(place).body);
    Box box{BoxKind::Law, pointNumber(writing.mal, place) + " · " + basisWord(writing, point.basis), {}};
    appendTemplateText(box.blocks, writing, point.text);
    makeBold(box.blocks);
    appendNamed(box.blocks, writing, writing.words.lawSays, point.legalNote);
    appendNamed(box.blocks, writing, writing.words.normAdds, point.normAdds);
    appendSources(box.blocks, writing, point.sources);
    return box;
}

Box legalPoint(const Writing& writing, const QuestionPlace& place) {
    Box box = legalText(writing, place);
    appendAcknowledgement(box.blocks, writing, place);
    return box;
}

}  // namespace mal
