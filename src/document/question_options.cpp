// SPDX-License-Identifier: EUPL-1.2
#include "document/question_options.h"

#include "document/rich_text.h"
#include "rules/answers.h"

#include <algorithm>

namespace mal {

namespace {

Options yesNoOptions(const Writing& writing, const Question& question) {
    const Words& words = writing.words;
    const auto* answer = answerAs<YesNoAnswer>(writing.policy, question.id);
    return {{{words.yes, {}, answer && answer->yes}, {words.no, {}, answer && !answer->yes}},
            words.chosen,
            answer ? words.notChosen : words.toChoose};
}

}  // namespace

bool isChoice(const Question& question) {
    return !choices(question).empty() || std::holds_alternative<YesNo>(question.body);
}

Options optionsOf(const Writing& writing, const Question& question) {
    if (std::holds_alternative<YesNo>(question.body)) return yesNoOptions(writing, question);
    const std::vector<const Choice*> picked = chosen(question, writing.policy);
    Options options{{}, writing.words.chosen, picked.empty() ? writing.words.toChoose : writing.words.notChosen};
    for (const Choice& choice : choices(question)) {
        const bool isChosen = std::find(picked.begin(), picked.end(), &choice) != picked.end();
        options.options.push_back({shortOptionName(choice), onOneLine(writing, choice.description), isChosen});
    }
    return options;
}

std::string onOneLine(const Writing& writing, std::string_view text) {
    std::string line = plainText(richText(withPlaceholders(writing, text)));
    while (!line.empty() && line.back() == '\n')
        line.pop_back();
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
}

}  // namespace mal
