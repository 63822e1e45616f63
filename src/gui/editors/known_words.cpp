// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/spelling.h"
#include "gui/policy_controller.h"
#include "gui/texts.h"

#include <QRegularExpression>

#include <string>

namespace mal {

namespace {

// Words that a dictionary may lack and that nobody should have to defend: what the template itself speaks of.
std::string wordsOf(const PolicyTemplate& mal) {
    std::string words;
    const auto add = [&words](const std::string& text) { words += text + ' '; };
    for (const Term& term : mal.terms) {
        add(term.term);
        for (const std::string& also : term.also)
            add(also);
        add(term.definition);
    }
    for (const Chapter& chapter : mal.chapters) {
        add(chapter.title);
        for (const Section& section : chapter.sections) {
            add(section.title);
            add(section.explanation);
            for (const Question& question : section.questions) {
                add(question.label);
                add(question.example);
                for (const Choice& choice : choices(question))
                    add(choice.label + ' ' + choice.description + ' ' + choice.policyText);
            }
        }
    }
    return words;
}

}  // namespace

Spelling& spellingOf(PolicyController& controller) {
    if (auto* known = controller.findChild<Spelling*>(QString(), Qt::FindDirectChildrenOnly)) return *known;
    auto* spelling = new Spelling(dictionaryFolders(), &controller);
    const Organisation& organisation = controller.policy().organisation;
    const std::string words =
        wordsOf(controller.mal()) + organisation.name + ' ' + organisation.shortName + ' ' + organisation.place;
    spelling->learn(toQString(words));
    return *spelling;
}

}  // namespace mal
