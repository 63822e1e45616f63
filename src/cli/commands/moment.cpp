// SPDX-License-Identifier: EUPL-1.2
#include "base/messages/moments.h"
#include "base/utf8.h"
#include "cli/opening.h"
#include "cli/summary.h"
#include "rules/comparison.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <ostream>

namespace mal::cli {

namespace {

using Json = nlohmann::ordered_json;

std::string nameOf(const KeptMoment& moment) {
    switch (moment.kind) {
        case MomentKind::Named:
            return moment.name;
        case MomentKind::Adopted:
            return text(messages::momentAdopted, {moment.name});
    }
    return {};
}

// The moment that the person means with the number in the list. Throws UsageError where there is none.
KeptMoment momentNumbered(const PolicySession& session, const std::string& number) {
    const std::vector<KeptMoment> moments = session.moments();
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    const bool isNumber = error == std::errc() && end == number.data() + number.size();
    if (!isNumber || value == 0 || value > moments.size()) {
        throw UsageError(text(messages::noMomentNumbered, {number, std::to_string(moments.size())}));
    }
    return moments[value - 1];
}

Json asJson(const std::vector<KeptMoment>& moments) {
    Json list = Json::array();
    for (std::size_t i = 0; i < moments.size(); ++i) {
        list.push_back({{"number", i + 1},
                        {"kind", moments[i].kind == MomentKind::Named ? "moment" : "adopted"},
                        {"name", moments[i].name},
                        {"at", moments[i].at},
                        {"template_version", moments[i].templateVersion},
                        {"of_this_template", moments[i].isOfThisTemplate}});
    }
    return list;
}

int runList(const Arguments& arguments, const Environment&, const Streams& streams) {
    const PolicySession session = openPolicy(arguments.operand(0), streams, Needs::ALook);
    const std::vector<KeptMoment> moments = session.moments();
    if (arguments.has("--json")) {
        printJson(streams.out, {{"moments", asJson(moments)}});
        return Success;
    }
    if (moments.empty()) streams.out << text(messages::noMoments) << '\n';
    for (std::size_t i = 0; i < moments.size(); ++i) {
        streams.out << text(messages::momentLine,
                            {std::to_string(i + 1), utf8::printable(moments[i].at), utf8::printable(nameOf(moments[i])),
                             utf8::printable(moments[i].templateVersion)})
                    << '\n';
    }
    return Success;
}

int runKeep(const Arguments& arguments, const Environment& environment, const Streams& streams) {
    PolicySession session = openPolicy(arguments.operand(0), streams);
    const std::string moment = momentOf(arguments, environment);
    session.keepMoment(arguments.operand(1), moment);
    session.save(moment);
    streams.out << text(messages::momentKept, {utf8::printable(arguments.operand(1))}) << '\n';
    return Success;
}

void printDifferences(std::ostream& out, const PolicySession& session, const PolicyThen& then) {
    const auto found = differences({*then.mal, then.policy}, {session.mal(), session.policy()});
    out << '\n' << text(found.empty() ? messages::sameAsNow : messages::differsFromNow) << '\n';
    for (const std::string& line : readable(found, 100))
        out << "  " << utf8::printable(line) << '\n';
}

int runShow(const Arguments& arguments, const Environment&, const Streams& streams) {
    const PolicySession session = openPolicy(arguments.operand(0), streams, Needs::ALook);
    const PolicyThen then = session.momentAt(momentNumbered(session, arguments.operand(1)).index);
    if (arguments.has("--json")) {
        printJson(streams.out, summaryAsJson(*then.mal, then.policy));
        return Success;
    }
    printSummary(streams.out, *then.mal, then.policy);
    printDifferences(streams.out, session, then);
    return Success;
}

int runRestore(const Arguments& arguments, const Environment& environment, const Streams& streams) {
    PolicySession session = openPolicy(arguments.operand(0), streams);
    const std::string now = momentOf(arguments, environment);
    const KeptMoment wanted = momentNumbered(session, arguments.operand(1));
    if (wanted.isOfThisTemplate) {
        session.goBackTo(wanted.index, now);
        session.save(now);
    } else {
        OpenedPolicy then = session.asOf(wanted.index, now);
        printProblems(then.problems, streams.err);
        if (!then.session) throw UnusableFile(arguments.operand(0), std::move(then.problems));
        then.session->save(now);
    }
    streams.out << text(messages::momentRestored, {utf8::printable(nameOf(wanted))}) << '\n';
    return Success;
}

int runForget(const Arguments& arguments, const Environment& environment, const Streams& streams) {
    PolicySession session = openPolicy(arguments.operand(0), streams);
    const KeptMoment unwanted = momentNumbered(session, arguments.operand(1));
    session.forgetMoment(unwanted.index);
    session.save(momentOf(arguments, environment));
    streams.out << text(messages::momentForgotten, {utf8::printable(nameOf(unwanted))}) << '\n';
    return Success;
}

Command subcommand(std::string_view name, std::string_view summary, std::string_view help, std::vector<Operand> more,
                   std::vector<Option> options, decltype(Command::run) run) {
    std::vector<Operand> operands = {{"BELEID", "het beleidsbestand (*.beleid)"}};
    operands.insert(operands.end(), more.begin(), more.end());
    return {name, summary, help, std::move(operands), std::move(options), run, {}};
}

}  // namespace

Command momentCommand() {
    const Operand number{"NUMMER", "het nummer in ‘moment list’"};
    const Option json{"--json", 0, "", "voor een script"};
    const Option date{"--date", 0, "DATUM", "datum of moment in plaats van nu"};
    return {
        .name = "moment",
        .summary = "Bewaart hoe een beleid nu is, en gaat terug naar zo'n moment.",
        .help = {},
        .operands = {},
        .options = {},
        .run = nullptr,
        .subcommands =
            {
                subcommand("list", "Noemt de bewaarde momenten en de versies die zijn vastgesteld.", {}, {}, {json}, runList),
                subcommand("keep", "Bewaart het beleid zoals het nu is, onder een naam.", {},
                           {{"NAAM", "waaraan u het moment herkent: ‘na de MT-sessie’"}}, {date}, runKeep),
                subcommand("show", "Laat zien hoe het beleid toen was, en wat er sindsdien is veranderd.", {}, {number}, {json},
                           runShow),
                subcommand("restore", "Gaat terug naar een moment.",
                           "Het beleid zoals het nu is, wordt eerst zelf als moment bewaard. Er gaat dus niets verloren.",
                           {number}, {date}, runRestore),
                subcommand("forget", "Haalt een moment weg.", "Een versie die is vastgesteld, blijft altijd bewaard.", {number},
                           {date}, runForget),
            },
    };
}

}  // namespace mal::cli
