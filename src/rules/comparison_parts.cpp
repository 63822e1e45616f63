// SPDX-License-Identifier: EUPL-1.2
#include "rules/comparison_parts.h"

#include "base/messages/comparison.h"
#include "rules/answer_words.h"

#include <utility>

namespace mal {

namespace {

using Parts = std::vector<DifferentPart>;

void addText(Parts& parts, const Message& name, const std::string& mine, const std::string& theirs) {
    if (mine != theirs) parts.push_back({text(name), mine, theirs});
}

template <typename Value, typename Words>
void addWords(Parts& parts, const Message& name, const Value& mine, const Value& theirs, const Words& words) {
    if (!(mine == theirs)) parts.push_back({text(name), words(mine), words(theirs)});
}

std::string yesOrNo(bool yes) {
    return text(yes ? messages::wordYes : messages::wordNo);
}

// What is there but has no words of its own.
void addRest(Parts& parts, bool differs) {
    if (differs && parts.empty()) parts.push_back({text(messages::partRest), {}, {}});
}

std::string parkedWords(const std::optional<Parked>& parked) {
    if (!parked) return {};
    std::string words = parked->reason;
    if (!parked->owner.empty()) words += " · " + parked->owner;
    if (parked->by) words += " · " + text(messages::parkedUntil, {inWords(*parked->by)});
    return words;
}

std::string votesWords(const std::map<std::string, int>& votes) {
    std::string words;
    for (const auto& [value, count] : votes)
        words += (words.empty() ? "" : ", ") + value + " " + std::to_string(count);
    return words;
}

std::string signatoriesWords(const std::vector<Signatory>& signatories) {
    std::string words;
    for (const Signatory& signatory : signatories)
        words += (words.empty() ? "" : "; ") + signatory.name + (signatory.role.empty() ? "" : ", " + signatory.role);
    return words;
}

std::string logoWords(const std::optional<Logo>& logo, const Message& words) {
    if (!logo) return {};
    return logo->alt.empty() ? text(words) : text(messages::logoSaying, {text(words), logo->alt});
}

std::string statusWords(const Policy& policy) {
    switch (policy.status) {
        case Status::Concept:
            return text(messages::statusConcept);
        case Status::Proposed:
            return text(messages::statusProposed);
        case Status::Adopted:
            return text(messages::statusAdopted);
    }
    return {};
}

template <typename Value>
Value valueOr(const std::map<std::string, Value, std::less<>>& values, const std::string& id) {
    const auto found = values.find(id);
    return found == values.end() ? Value{} : found->second;
}

Difference whole(const Message& heading, Parts parts) {
    return {std::nullopt, {}, text(messages::placeWhole), text(heading), std::move(parts)};
}

Parts templateParts(const Policy& mine, const Policy& theirs) {
    Parts parts;
    if (mine.templateText == theirs.templateText && mine.mal == theirs.mal) return parts;
    const bool isSameVersion = mine.mal.version == theirs.mal.version;
    const std::string other = isSameVersion ? text(messages::otherText, {theirs.mal.version}) : theirs.mal.version;
    parts.push_back({text(messages::partVersion), mine.mal.version, other});
    return parts;
}

}  // namespace

Parts answerParts(const AnswerSide& mine, const AnswerSide& theirs) {
    static const Answer none;
    const Answer& a = mine.answer ? *mine.answer : none;
    const Answer& b = theirs.answer ? *theirs.answer : none;
    Parts parts;
    if (a == b) return parts;
    const bool isUntyped = std::holds_alternative<std::monostate>(a.value) || std::holds_alternative<std::monostate>(b.value);
    if (a.value != b.value || (isUntyped && a.unknown != b.unknown)) {
        parts.push_back({text(messages::partAnswer), answerWords(mine.question, a), answerWords(theirs.question, b)});
    }
    if (a.note != b.note) {
        const Question* named = mine.question ? mine.question : theirs.question;
        const bool hasLabel = named && !named->noteLabel.empty();
        parts.push_back({hasLabel ? named->noteLabel : text(messages::partNuance), a.note, b.note});
    }
    if (a.toConfirm.empty() != b.toConfirm.empty()) {
        parts.push_back({text(messages::partToConfirm), yesOrNo(!a.toConfirm.empty()), yesOrNo(!b.toConfirm.empty())});
    }
    addRest(parts, true);
    return parts;
}

Parts sectionParts(const Policy& mine, const Policy& theirs, const std::string& sectionId) {
    const SectionNotes a = valueOr(mine.sections, sectionId);
    const SectionNotes b = valueOr(theirs.sections, sectionId);
    Parts parts;
    addText(parts, messages::partNote, a.internalNote, b.internalNote);
    addWords(parts, messages::partParked, a.parked, b.parked, parkedWords);
    addWords(parts, messages::partVotes, a.votes, b.votes, votesWords);
    addWords(parts, messages::partDone, a.isDone, b.isDone, yesOrNo);
    addRest(parts, a != b);
    return parts;
}

Parts checkParts(const Policy& mine, const Policy& theirs, const std::string& checkId) {
    const AcceptedCheck a = valueOr(mine.checks, checkId);
    const AcceptedCheck b = valueOr(theirs.checks, checkId);
    Parts parts;
    addText(parts, messages::partReason, a.reason, b.reason);
    addRest(parts, a != b);
    return parts;
}

Parts organisationParts(const Policy& mine, const Policy& theirs) {
    Parts parts;
    addText(parts, messages::partName, mine.organisation.name, theirs.organisation.name);
    addText(parts, messages::partShortName, mine.organisation.shortName, theirs.organisation.shortName);
    addText(parts, messages::partPlace, mine.organisation.place, theirs.organisation.place);
    addText(parts, messages::partColour, mine.houseStyle.colour, theirs.houseStyle.colour);
    if (mine.houseStyle.logo != theirs.houseStyle.logo) {
        const bool isReplaced = mine.houseStyle.logo && theirs.houseStyle.logo;
        parts.push_back({text(messages::partLogo), logoWords(mine.houseStyle.logo, messages::logoThere),
                         logoWords(theirs.houseStyle.logo, isReplaced ? messages::logoOther : messages::logoThere)});
    }
    addWords(parts, messages::partSignatories, mine.signatories, theirs.signatories, signatoriesWords);
    addRest(parts, mine.organisation != theirs.organisation || mine.houseStyle != theirs.houseStyle);
    return parts;
}

std::vector<Difference> wholeDifferences(const Policy& mine, const Policy& theirs) {
    Parts status;
    if (mine.status != theirs.status || mine.adoption != theirs.adoption) {
        status.push_back({text(messages::partStatus), statusWords(mine), statusWords(theirs)});
    }
    Parts history;
    if (mine.history != theirs.history) {
        history.push_back(
            {text(messages::partCount), std::to_string(mine.history.size()), std::to_string(theirs.history.size())});
    }
    Parts rest;
    addRest(rest, mine.unknown != theirs.unknown || mine.isExample != theirs.isExample);
    return {whole(messages::headingStatus, std::move(status)), whole(messages::headingTemplate, templateParts(mine, theirs)),
            whole(messages::headingHistory, std::move(history)), whole(messages::headingRest, std::move(rest))};
}

}  // namespace mal
