// SPDX-License-Identifier: EUPL-1.2
#include "rules/upgrade_plan.h"

#include "base/messages/rules.h"
#include "base/messages/upgrade.h"
#include "base/version.h"
#include "rules/acknowledgement.h"
#include "rules/answer_words.h"
#include "rules/open_points.h"
#include "rules/question_changes.h"

#include <algorithm>
#include <set>
#include <utility>

namespace mal {

namespace {

bool saysSomething(const Answer* answer) {
    return answer && (!std::holds_alternative<std::monostate>(answer->value) || !answer->note.empty());
}

class Planning {
public:
    Planning(const PolicyTemplate& from, const PolicyTemplate& to, const Policy& policy)
        : m_from(from), m_to(to), m_policy(policy) {
        for (const auto& [old, now] : to.renames) {
            if (from.question(old) && !from.question(now)) m_formerId.emplace(now, old);
        }
    }

    UpgradePlan run() {
        m_plan = {m_from.version, m_to.version, {}, {}};
        for (const Chapter& chapter : m_to.chapters) {
            for (const Section& section : chapter.sections) {
                for (const Question& question : section.questions)
                    lookAt(question, section);
            }
        }
        addRemoved();
        addRemarks();
        findWhatIsOpen();
        return std::move(m_plan);
    }

private:
    std::string formerId(const std::string& id) const {
        const auto found = m_formerId.find(id);
        return found == m_formerId.end() ? id : found->second;
    }

    void lookAt(const Question& question, const Section& section) {
        QuestionUpgrade upgrade{};
        upgrade.question = question.id;
        upgrade.section = section.id;
        upgrade.place = numberedTitle(section);
        upgrade.heading = question.label;
        const std::string old = formerId(question.id);
        m_found.insert(old);
        const Question* before = m_from.question(old);
        const ChangeKind announced = announcedFor(upgrade, question.id, old);
        if (!before) {
            upgrade.kind = ChangeKind::Added;
            m_plan.questions.push_back(std::move(upgrade));
            return;
        }
        if (old != question.id) upgrade.formerQuestion = old;
        const Answer* answer = m_policy.answer(old);
        if (answer) upgrade.answer = answerWords(before, *answer);
        compare(upgrade, *before, question, announced);
        if (!upgrade.found.empty() || !upgrade.announced.empty()) m_plan.questions.push_back(std::move(upgrade));
    }

    // Collects what the template says of the question since the version that the policy has.
    ChangeKind announcedFor(QuestionUpgrade& upgrade, const std::string& id, const std::string& old) const {
        ChangeKind kind = ChangeKind::Wording;
        for (const Change& change : m_to.changes) {
            const bool isNew = compareVersions(change.version, m_from.version) > 0;
            if (!isNew || (change.question != id && change.question != old)) continue;
            upgrade.announced.push_back(change.text);
            if (change.kind == ChangeKind::Meaning) kind = ChangeKind::Meaning;
            if (change.kind == ChangeKind::Law && kind == ChangeKind::Wording) kind = ChangeKind::Law;
        }
        return kind;
    }

    void compare(QuestionUpgrade& upgrade, const Question& before, const Question& now, ChangeKind announced) const {
        const Answer* answer = m_policy.answer(before.id);
        if (before.body.index() != now.body.index()) {
            upgrade.kind = ChangeKind::Meaning;
            upgrade.found.push_back(text(messages::changedType));
            upgrade.fate = saysSomething(answer) ? AnswerFate::KeptApart : AnswerFate::Nothing;
            return;
        }
        const QuestionPlace& oldPlace = *m_from.place(before.id);
        const QuestionPlace& newPlace = *m_to.place(now.id);
        upgrade.kind = announced;
        const bool isPoint = std::holds_alternative<Acknowledge>(now.body);
        const bool isOtherPoint = isPoint && acknowledgedText(m_from, oldPlace) != acknowledgedText(m_to, newPlace);
        if (isOtherPoint) {
            upgrade.kind = ChangeKind::Law;
            upgrade.found.push_back(text(messages::changedPoint));
        }
        if (m_from.section(oldPlace).id != m_to.section(newPlace).id) {
            upgrade.found.push_back(text(messages::movedTo, {upgrade.place}));
        }
        if (before.id != now.id) upgrade.found.push_back(text(messages::renamedQuestion));
        for (QuestionChange& change : questionChanges(before, now, answer)) {
            // Where the template says nothing, what is seen decides.
            if (change.isAboutMeaning && upgrade.announced.empty() && !isOtherPoint) upgrade.kind = ChangeKind::Meaning;
            upgrade.found.push_back(std::move(change.words));
        }
        upgrade.fate = fateOf(upgrade, answer, isOtherPoint);
    }

    static AnswerFate fateOf(const QuestionUpgrade& upgrade, const Answer* answer, bool isOtherPoint) {
        if (!saysSomething(answer)) return AnswerFate::Nothing;
        if (isOtherPoint) return AnswerFate::Withdrawn;
        const bool isProposal = upgrade.kind == ChangeKind::Meaning || upgrade.kind == ChangeKind::Law;
        const bool isOnlyNote = std::holds_alternative<std::monostate>(answer->value);
        return isProposal && !isOnlyNote ? AnswerFate::ToConfirm : AnswerFate::Kept;
    }

    void addRemoved() {
        for (const Chapter& chapter : m_from.chapters) {
            for (const Section& section : chapter.sections) {
                for (const Question& question : section.questions) {
                    if (m_found.contains(question.id)) continue;
                    QuestionUpgrade upgrade{};
                    upgrade.kind = ChangeKind::Removed;
                    upgrade.question = question.id;
                    upgrade.section = section.id;
                    upgrade.place = numberedTitle(section);
                    upgrade.heading = question.label;
                    announcedFor(upgrade, question.id, question.id);
                    const Answer* answer = m_policy.answer(question.id);
                    if (answer) upgrade.answer = answerWords(&question, *answer);
                    if (saysSomething(answer)) upgrade.fate = AnswerFate::KeptApart;
                    m_plan.questions.push_back(std::move(upgrade));
                }
            }
        }
    }

    void addRemarks() {
        for (const auto& entry : m_policy.sections) {
            const Section* before = findSection(m_from, entry.first);
            if (before && !findSection(m_to, entry.first)) {
                m_plan.remarks.push_back(text(messages::sectionGone, {numberedTitle(*before)}));
            }
        }
        for (const auto& [id, accepted] : m_policy.checks) {
            const Check* before = checkIn(m_from, id);
            const Check* now = checkIn(m_to, id);
            if (before && !now) m_plan.remarks.push_back(text(messages::tensionGone, {id, accepted.reason}));
            if (before && now && *before != *now) {
                m_plan.remarks.push_back(text(messages::tensionChanged, {id, accepted.reason}));
            }
        }
    }

    static const Check* checkIn(const PolicyTemplate& mal, const std::string& id) {
        const auto found = std::find_if(mal.checks.begin(), mal.checks.end(), [&](const Check& check) { return check.id == id; });
        return found == mal.checks.end() ? nullptr : &*found;
    }

    // An option that is gone, a row that is new, a question that is asked for the first time: the rules of the new template tell.
    void findWhatIsOpen() {
        const Policy result = carriedOver(m_plan, m_policy);
        for (QuestionUpgrade& upgrade : m_plan.questions) {
            if (upgrade.kind == ChangeKind::Removed || upgrade.fate == AnswerFate::Withdrawn) continue;
            if (isNewlyOpen(upgrade, result)) upgrade.fate = AnswerFate::Open;
        }
    }

    bool isNewlyOpen(const QuestionUpgrade& upgrade, const Policy& result) const {
        if (upgrade.fate == AnswerFate::KeptApart) return false;
        const std::string old = formerId(upgrade.question);
        std::set<std::string> before;
        if (const QuestionPlace* place = m_from.place(old)) {
            for (const OpenPoint& point : openPoints(m_from, *place, m_policy))
                before.insert(point.code);
        }
        const std::vector<OpenPoint> now = openPoints(m_to, *m_to.place(upgrade.question), result);
        return std::any_of(now.begin(), now.end(), [&](const OpenPoint& point) {
            return point.code != messages::answerToConfirm.code && !before.contains(point.code);
        });
    }

    const PolicyTemplate& m_from;
    const PolicyTemplate& m_to;
    const Policy& m_policy;
    std::map<std::string, std::string> m_formerId;  // by the id of now
    std::set<std::string> m_found;                  // ids of the old template that the new one has
    UpgradePlan m_plan;
};

}  // namespace

int UpgradePlan::count(AnswerFate fate) const {
    return static_cast<int>(
        std::count_if(questions.begin(), questions.end(), [&](const QuestionUpgrade& upgrade) { return upgrade.fate == fate; }));
}

UpgradePlan planUpgrade(const PolicyTemplate& from, const PolicyTemplate& to, const Policy& policy) {
    return Planning(from, to, policy).run();
}

Policy carriedOver(const UpgradePlan& plan, Policy policy) {
    for (const QuestionUpgrade& upgrade : plan.questions) {
        if (!upgrade.formerQuestion.empty() && !policy.answers.contains(upgrade.question)) {
            auto moved = policy.answers.extract(upgrade.formerQuestion);
            if (!moved.empty()) {
                moved.key() = upgrade.question;
                policy.answers.insert(std::move(moved));
            }
        }
        if (upgrade.fate != AnswerFate::ToConfirm) continue;
        const auto answer = policy.answers.find(upgrade.question);
        if (answer != policy.answers.end()) answer->second.toConfirm = plan.toVersion;
    }
    return policy;
}

std::string kindWord(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::Wording:
            return text(messages::kindWording);
        case ChangeKind::Meaning:
            return text(messages::kindMeaning);
        case ChangeKind::Law:
            return text(messages::kindLaw);
        case ChangeKind::Removed:
            return text(messages::kindRemoved);
        case ChangeKind::Added:
            return text(messages::kindAdded);
    }
    return {};
}

std::string fateWords(AnswerFate fate) {
    switch (fate) {
        case AnswerFate::Nothing:
            return text(messages::fateNothing);
        case AnswerFate::Kept:
            return text(messages::fateKept);
        case AnswerFate::ToConfirm:
            return text(messages::fateToConfirm);
        case AnswerFate::Withdrawn:
            return text(messages::fateWithdrawn);
        case AnswerFate::KeptApart:
            return text(messages::fateKeptApart);
        case AnswerFate::Open:
            return text(messages::fateOpen);
    }
    return {};
}

}  // namespace mal
