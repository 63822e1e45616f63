// SPDX-License-Identifier: EUPL-1.2
#include "base/error.h"
#include "base/messages/cli.h"
#include "base/utf8.h"
#include "cli/opening.h"
#include "files/file.h"
#include "rules/answer_text.h"

#include <istream>
#include <ostream>

namespace mal::cli {

namespace {

constexpr std::size_t longestAnswer = 256 * 1024;

std::string readAnswer(const std::string& path, const Streams& streams) {
    if (path != "-") {
        try {
            return readFile(path, longestAnswer);
        } catch (const Error& error) {
            throw UnusableFile(error.what());
        }
    }
    std::string answer(longestAnswer + 1, '\0');
    streams.in.read(answer.data(), static_cast<std::streamsize>(answer.size()));
    answer.resize(static_cast<std::size_t>(streams.in.gcount()));
    if (answer.size() > longestAnswer) throw UsageError(text(messages::answerTooLong, {std::to_string(longestAnswer / 1024)}));
    return answer;
}

// A text file ends with a line feed that its author did not mean as part of the answer.
std::string withoutLastLineFeed(std::string text) {
    std::erase(text, '\r');
    if (!text.empty() && text.back() == '\n') text.pop_back();
    return text;
}

void setFromText(PolicySession& session, const std::string& questionId, const std::string& answer) {
    auto parsed = parseAnswer(session.question(questionId), answer);
    if (const auto* refused = std::get_if<NotAnAnswer>(&parsed)) throw UsageError(refused->text);
    session.setAnswer(questionId, std::get<AnswerValue>(std::move(parsed)));
}

int runSet(const Arguments& arguments, const Environment& environment, const Streams& streams) {
    const std::string& path = arguments.operand(0);
    const std::string& questionId = arguments.operand(1);
    const auto value = arguments.optionalOperand(2);
    const auto file = arguments.value("--file");
    const auto note = arguments.value("--note");
    const auto by = arguments.value("--by");
    const bool changes = value || file || note || by || arguments.has("--clear") || arguments.has("--confirm");
    if (!changes) throw UsageError(text(messages::valueMissing));

    PolicySession session = openPolicy(path, streams);
    const std::string moment = momentOf(arguments, environment);
    if (arguments.has("--clear")) session.clearAnswer(questionId);
    if (value) setFromText(session, questionId, *value);
    if (file) setFromText(session, questionId, withoutLastLineFeed(readAnswer(*file, streams)));
    if (by) {
        session.acknowledge(questionId, *by, arguments.valueOr("--role", ""), moment, arguments.valueOr("--to-arrange", ""));
    }
    if (arguments.has("--confirm")) session.confirmAnswer(questionId);
    if (note) session.setNote(questionId, *note);
    session.save(moment);
    streams.out << text(messages::saved, {utf8::printable(path)}) << '\n';
    return Success;
}

}  // namespace

Command setCommand() {
    return {
        .name = "set",
        .summary = "Geeft of verandert één antwoord.",
        .help =
            "Zo ziet een antwoord eruit:\n"
            "  één keuze          B\n"
            "  meer keuzes        inwoners,leveranciers\n"
            "  ja of nee          ja\n"
            "  tekst              \"…\" of --file tekst.txt (met - van de standaardinvoer)\n"
            "  datum              2026-11-22\n"
            "  tabel              --file tabel.txt: een regel per rij, cellen gescheiden door |\n"
            "  matrix             --file matrix.txt: een regel per rij, als ‘rij: kolom’\n"
            "  wettelijk punt     --by \"Naam\" --role \"Functie\": wie het heeft gelezen, besproken en aanvaard",
        .operands = {{"BELEID", "het beleidsbestand (*.beleid)"},
                     {"VRAAG", "de naam van de vraag; ‘beleidsmal-cli template show’ noemt ze allemaal"},
                     {"ANTWOORD", "het antwoord; kan ook uit een bestand komen", true}},
        .options = {{"--file", 0, "BESTAND", "lees het antwoord uit een bestand"},
                    {"--note", 'n', "TEKST", "toelichting bij het antwoord; een lege tekst haalt haar weg"},
                    {"--by", 0, "NAAM", "wie een wettelijk punt bevestigt"},
                    {"--role", 0, "FUNCTIE", "de functie van wie bevestigt"},
                    {"--to-arrange", 0, "TEKST", "wat bij een wettelijk punt nog te regelen is"},
                    {"--clear", 0, "", "haal het antwoord weg"},
                    {"--confirm", 0, "", "het antwoord blijft zo, ook al veranderde een nieuwe mal de betekenis"},
                    {"--date", 0, "DATUM", "datum of moment in plaats van nu"}},
        .run = runSet,
        .subcommands = {},
    };
}

}  // namespace mal::cli
