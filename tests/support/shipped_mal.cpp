// SPDX-License-Identifier: EUPL-1.2
#include "support/shipped_mal.h"

#include "base/overloaded.h"
#include "base/sha256.h"
#include "files/file.h"
#include "rules/acknowledgement.h"
#include "rules/answer_text.h"
#include "storage/template_loader.h"

#include <catch2/catch.hpp>

namespace mal::test {

namespace {

const std::string shippedPath = SOURCE_DIR "/templates/beleidsmal-ai-bibliotheken.yaml";

std::string firstAnswer(const Question& question) {
    return std::visit(Overloaded{
                          [](const SingleChoice& single) { return single.choices.front().value; },
                          [](const MultipleChoice& multiple) { return multiple.choices.front().value; },
                          [](const YesNo&) { return std::string("nee"); },
                          [](const TextQuestion&) { return std::string("Een antwoord."); },
                          [](const DateQuestion&) { return std::string("2026-12-15"); },
                          [](const TableQuestion&) { return std::string("eerste | tweede | derde"); },
                          [](const MatrixQuestion& matrix) {
                              std::string text;
                              for (const MatrixLine& row : matrix.rows)
                                  text += row.id + ": " + matrix.columns.front().id + "\n";
                              return text;
                          },
                          [](const Acknowledge&) { return std::string("D. Irecteur"); },
                          [](const FixedNote&) { return std::string(); },
                      },
                      question.body);
}

}  // namespace

const PolicyTemplate& shippedMal() {
    static const PolicyTemplate mal = [] {
        LoadedTemplate loaded = loadTemplate(readFile(shippedPath, 16 << 20), shippedPath);
        for (const Problem& problem : loaded.problems)
            FAIL_CHECK(toText(problem));
        REQUIRE(loaded.mal);
        return std::move(*loaded.mal);
    }();
    return mal;
}

const std::string& shippedMalText() {
    static const std::string text = templateText(readFile(shippedPath, 16 << 20));
    return text;
}

void say(Policy& policy, const std::string& questionId, const std::string& answer) {
    const PolicyTemplate& mal = shippedMal();
    const Question* question = mal.question(questionId);
    INFO(questionId << ": " << answer);
    REQUIRE(question);
    if (std::holds_alternative<Acknowledge>(question->body)) {
        policy.answers[questionId].value = AcknowledgeAnswer{
            answer, "directeur-bestuurder", "2026-11-17T10:00:00+01:00", acknowledgedTextSha256(mal, *mal.place(questionId)), {}};
        return;
    }
    auto parsed = parseAnswer(*question, answer);
    if (const auto* refused = std::get_if<NotAnAnswer>(&parsed)) FAIL(refused->text);
    policy.answers[questionId].value = std::get<AnswerValue>(std::move(parsed));
}

Policy policyThatSays(const Said& answers) {
    Policy policy;
    policy.organisation = {"Bibliotheek Voorbeeldstad", "de bibliotheek", "Voorbeeldstad", {}};
    policy.mal = {shippedMal().id, shippedMal().version, sha256(shippedMalText())};
    policy.templateText = shippedMalText();
    for (const auto& [questionId, answer] : answers)
        say(policy, questionId, answer);
    return policy;
}

Policy completePolicy(const Said& answers) {
    Policy policy = policyThatSays({});
    for (const Chapter& chapter : shippedMal().chapters) {
        for (const Section& section : chapter.sections) {
            for (const Question& question : section.questions) {
                if (question.required == Required::ForAdoption) say(policy, question.id, firstAnswer(question));
            }
        }
    }
    for (const auto& [questionId, answer] : answers)
        say(policy, questionId, answer);
    return policy;
}

}  // namespace mal::test
