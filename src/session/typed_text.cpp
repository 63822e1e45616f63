// SPDX-License-Identifier: EUPL-1.2
#include "session/typed_text.h"

#include "base/error.h"
#include "base/messages/session.h"
#include "base/overloaded.h"
#include "base/utf8.h"
#include "rules/answers.h"
#include "storage/limits.h"

#include <map>

namespace mal {

namespace {

// Enough of a text to know which one it is, cut between characters.
std::string beginning(std::string_view text) {
    constexpr int most = 20;
    std::size_t end = 0;
    for (int i = 0; i < most && end < text.size() && utf8::next(text, end); ++i) {
    }
    return std::string(text.substr(0, end));
}

void refuseUnusableIn(const std::map<std::string, std::string>& texts) {
    for (const auto& [key, text] : texts)
        refuseUnusable({text});
}

void refuseLongName(const std::string& name) {
    if (utf8::length(name) > longestName) throw Error(messages::tooLong, {beginning(name), std::to_string(longestName)});
}

}  // namespace

void refuseUnusable(std::initializer_list<std::string_view> texts) {
    for (std::string_view each : texts) {
        if (const auto wrong = utf8::unusableIn(each)) throw Error(messages::unusableText, {*wrong});
        if (each.size() > policyLimits.textBytes) {
            throw Error(messages::textTooLarge, {beginning(each), std::to_string(policyLimits.textBytes / 1024)});
        }
    }
}

void refuseUnusable(const AnswerValue& value) {
    std::visit(Overloaded{
                   [](const std::monostate&) {},
                   [](const ChoiceAnswer& answer) { refuseUnusable({answer.value}); },
                   [](const ChoicesAnswer& answer) {
                       for (const std::string& each : answer.values)
                           refuseUnusable({each});
                       refuseUnusableIn(answer.notes);
                   },
                   [](const YesNoAnswer&) {},
                   [](const TextAnswer& answer) { refuseUnusable({answer.text}); },
                   [](const DateAnswer&) {},
                   [](const TableAnswer& answer) {
                       for (const TableRow& row : answer.rows)
                           refuseUnusableIn(row);
                   },
                   [](const MatrixAnswer& answer) { refuseUnusableIn(answer.cells); },
                   [](const AcknowledgeAnswer& answer) {
                       refuseUnusable({answer.acknowledgedBy, answer.role, answer.at, answer.textSha256, answer.toArrange});
                   },
               },
               value);
}

void refuseUnusableName(const std::string& name) {
    if (isBlank(name)) throw Error(messages::momentNameNeeded, {});
    refuseUnusable({name});
    refuseLongName(name);
}

void refuseUnusable(const Organisation& organisation) {
    for (const std::string& name : {organisation.name, organisation.shortName, organisation.place}) {
        refuseUnusable({name});
        refuseLongName(name);
    }
}

void refuseUnusable(const HouseStyle& style, const std::vector<Signatory>& signatories) {
    refuseUnusable({style.colour});
    if (style.logo) refuseUnusable({style.logo->alt});
    for (const Signatory& signatory : signatories)
        refuseUnusable({signatory.name, signatory.role});
}

}  // namespace mal
