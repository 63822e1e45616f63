// SPDX-License-Identifier: EUPL-1.2
#include "rules/comparison.h"

#include "base/messages/comparison.h"
#include "rules/answer_words.h"
#include "rules/comparison_parts.h"

#include <algorithm>
#include <set>

namespace mal {

namespace {

class Comparison {
public:
    Comparison(const PolicyView& mine, const PolicyView& theirs) : m_mine(mine), m_theirs(theirs) {}

    std::vector<Difference> run() {
        add({OrganisationAddress{},
             {},
             text(messages::placeOrganisation),
             text(messages::headingOrganisation),
             organisationParts(m_mine.policy, m_theirs.policy)});
        walk(m_mine.mal);
        walk(m_theirs.mal);
        compareWhatIsLeft();
        compareChecks();
        for (Difference& whole : wholeDifferences(m_mine.policy, m_theirs.policy))
            add(std::move(whole));
        return std::move(m_found);
    }

private:
    void add(Difference difference) {
        if (!difference.parts.empty()) m_found.push_back(std::move(difference));
    }

    void walk(const PolicyTemplate& mal) {
        for (const Chapter& chapter : mal.chapters) {
            for (const Section& section : chapter.sections) {
                for (const Question& question : section.questions)
                    compareAnswer(question.id, section.id, numberedTitle(section));
                compareSection(section.id, numberedTitle(section));
            }
        }
    }

    void compareAnswer(const std::string& id, const std::string& section, const std::string& place) {
        if (!m_questions.insert(id).second) return;
        const Question* question = m_mine.mal.question(id);
        const Question* other = m_theirs.mal.question(id);
        const Question* named = question ? question : other;
        std::optional<Address> address;
        if (canTakeAnswer(question, other, m_theirs.policy.answer(id))) address = AnswerAddress{id};
        const AnswerSide mine{question, m_mine.policy.answer(id)};
        const AnswerSide theirs{other, m_theirs.policy.answer(id)};
        add({address, section, place, named ? named->label : id, answerParts(mine, theirs)});
    }

    // An answer may go where the same kind of question stands, and so may one that is gone.
    static bool canTakeAnswer(const Question* question, const Question* other, const Answer* theirs) {
        if (!theirs) return true;
        if (!question || !other) return question == other;
        return question->body.index() == other->body.index();
    }

    void compareSection(const std::string& id, const std::string& place) {
        if (!m_sections.insert(id).second) return;
        const bool isMine = findSection(m_mine.mal, id) || !findSection(m_theirs.mal, id);
        std::optional<Address> address;
        if (isMine) address = SectionAddress{id};
        add({address, id, place, text(messages::headingSection), sectionParts(m_mine.policy, m_theirs.policy, id)});
    }

    // What the file says of questions and sections that neither template has.
    void compareWhatIsLeft() {
        for (const Policy* policy : {&m_mine.policy, &m_theirs.policy}) {
            for (const auto& entry : policy->answers)
                compareAnswer(entry.first, {}, text(messages::placeNowhere));
            for (const auto& entry : policy->sections)
                compareSection(entry.first, entry.first);
        }
    }

    void compareChecks() {
        std::set<std::string> ids;
        for (const Policy* policy : {&m_mine.policy, &m_theirs.policy}) {
            for (const auto& entry : policy->checks)
                ids.insert(entry.first);
        }
        for (const std::string& id : ids) {
            const Section* section = sectionOfCheck(id);
            add({CheckAddress{id}, section ? section->id : "", section ? numberedTitle(*section) : text(messages::placeWhole),
                 text(messages::headingTension, {id}), checkParts(m_mine.policy, m_theirs.policy, id)});
        }
    }

    const Section* sectionOfCheck(const std::string& id) const {
        for (const PolicyTemplate* mal : {&m_mine.mal, &m_theirs.mal}) {
            for (const Check& check : mal->checks) {
                if (check.id == id && !check.sections.empty()) return findSection(*mal, check.sections.front());
            }
        }
        return nullptr;
    }

    PolicyView m_mine;
    PolicyView m_theirs;
    std::set<std::string> m_questions;  // that were compared
    std::set<std::string> m_sections;
    std::vector<Difference> m_found;
};

}  // namespace

std::vector<Difference> differences(const PolicyView& mine, const PolicyView& theirs) {
    if (sameContent(mine.policy, theirs.policy)) return {};
    return Comparison(mine, theirs).run();
}

}  // namespace mal
