// SPDX-License-Identifier: EUPL-1.2
#include "base/error.h"
#include "base/messages/cli.h"
#include "base/utf8.h"
#include "cli/opening.h"
#include "cli/summary.h"
#include "files/file.h"
#include "output/pdf/check/check.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace mal::cli {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t mostBytes = std::size_t{512} << 20;

std::string contentOf(const std::string& path) {
    try {
        return readFile(path, mostBytes);
    } catch (const Error& error) {
        throw UnusableFile(error.what());
    }
}

Json asJson(const Findings& findings) {
    Json list = Json::array();
    for (const Finding& finding : findings) {
        list.push_back({{"code", finding.code},
                        {"clause", finding.clause},
                        {"text", finding.text},
                        {"count", finding.count},
                        {"places", finding.places}});
    }
    return list;
}

// The places come from the file and may hold anything.
void print(std::ostream& out, const Finding& finding) {
    std::string places;
    for (const std::string& place : finding.places)
        places += (places.empty() ? "" : "; ") + utf8::printable(place);
    if (finding.count > finding.places.size() && !places.empty()) places += " …";
    const std::string times = std::to_string(finding.count);
    out << "- " << text(messages::pdfFinding, {finding.text, finding.code, finding.clause}) << "\n  "
        << (places.empty() ? text(messages::pdfTimes, {times}) : text(messages::pdfPlaces, {times, places})) << '\n';
}

int runCheck(const Arguments& arguments, const Environment&, const Streams& streams) {
    const std::string& path = arguments.operand(0);
    const Findings findings = checkPdf(contentOf(path));
    const ExitCode code = findings.empty() ? Success : NotReady;
    if (arguments.has("--json")) {
        printJson(streams.out, {{"usable", true}, {"good", findings.empty()}, {"findings", asJson(findings)}});
        return code;
    }
    if (findings.empty()) {
        streams.out << text(messages::pdfGood, {utf8::printable(path)}) << '\n';
        return code;
    }
    streams.out << text(messages::pdfFaulty, {utf8::printable(path), std::to_string(findings.size())}) << '\n';
    for (const Finding& finding : findings)
        print(streams.out, finding);
    return code;
}

}  // namespace

Command pdfCommand() {
    return {
        .name = "pdf",
        .summary = "Controleert een PDF.",
        .help = {},
        .operands = {},
        .options = {},
        .run = nullptr,
        .subcommands = {{
            .name = "check",
            .summary = "Zegt of een PDF toegankelijk (PDF/UA-1) en te bewaren (PDF/A-2a) is.",
            .help = "Het mag elke PDF zijn. Of een beschrijving klopt en of de leesvolgorde goed is, kan alleen een mens zien.",
            .operands = {{"PDF", "het bestand (*.pdf)"}},
            .options = {{"--json", 0, "", "voor een script"}},
            .run = runCheck,
            .subcommands = {},
        }},
    };
}

}  // namespace mal::cli
