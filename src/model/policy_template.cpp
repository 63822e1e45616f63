// SPDX-License-Identifier: EUPL-1.2
#include "model/policy_template.h"

namespace mal {

const QuestionPlace* PolicyTemplate::place(const std::string& questionId) const {
    const auto found = places.find(questionId);
    return found == places.end() ? nullptr : &found->second;
}

const Question* PolicyTemplate::question(const std::string& questionId) const {
    const QuestionPlace* found = place(questionId);
    return found ? &question(*found) : nullptr;
}

const Question& PolicyTemplate::question(const QuestionPlace& place) const {
    return section(place).questions[place.question];
}

const Section& PolicyTemplate::section(const QuestionPlace& place) const {
    return chapter(place).sections[place.section];
}

const Chapter& PolicyTemplate::chapter(const QuestionPlace& place) const {
    return chapters[place.chapter];
}

void indexQuestions(PolicyTemplate& mal) {
    mal.places.clear();
    for (std::size_t c = 0; c < mal.chapters.size(); ++c) {
        const Chapter& chapter = mal.chapters[c];
        for (std::size_t s = 0; s < chapter.sections.size(); ++s) {
            const Section& section = chapter.sections[s];
            for (std::size_t q = 0; q < section.questions.size(); ++q) {
                mal.places.try_emplace(section.questions[q].id, QuestionPlace{c, s, q});
            }
        }
    }
}

const Section* findSection(const PolicyTemplate& mal, std::string_view sectionId) {
    for (const Chapter& chapter : mal.chapters) {
        for (const Section& section : chapter.sections) {
            if (section.id == sectionId) return &section;
        }
    }
    return nullptr;
}

bool isAdoptionQuestion(const PolicyTemplate& mal, std::string_view questionId) {
    const AdoptionQuestions& a = mal.adoption;
    return questionId == a.version || questionId == a.adoptedBy || questionId == a.role || questionId == a.adoptedOn ||
           questionId == a.reviewOn;
}

std::string numberedTitle(const Section& section) {
    return section.number.empty() ? section.title : section.number + " " + section.title;
}

std::string numberedTitle(const Chapter& chapter) {
    return chapter.number.empty() ? chapter.title : chapter.number + " " + chapter.title;
}

}  // namespace mal
