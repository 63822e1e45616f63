// SPDX-License-Identifier: EUPL-1.2
#include "storage/policies.h"

#include "base/sha256.h"
#include "base/utf8.h"
#include "storage/files.h"
#include "storage/limits.h"

#include <string>
#include <vector>

namespace mal::test {

namespace {

const std::vector<std::string>& hostileTexts() {
    static const std::vector<std::string> texts = {
        "gewone tekst",
        "",
        "\"",
        "'",
        "a \"b\" c",
        "\\",
        "\\n",
        "a: b",
        "a:",
        ": a",
        "a #b",
        "# a",
        "#0B5C8A",
        "---",
        "...",
        "--- a",
        "%TAG",
        "\n%a\n",
        "a\n---\nb",
        "a\n...\nb\n",
        "  voorloop",
        "naloop  ",
        "\ttab",
        "a\tb",
        "a\n\tb",
        "a\n  b\n c",
        "\na",
        "\n\na\n\n",
        "a\n",
        "a\n\n\n",
        "\n",
        "\n\n",
        " \n ",
        "a\n   \nb",
        "a\n   ",
        "   \na",
        "😀 é e\u0301",
        "null",
        "Null",
        "~",
        "yes",
        "no",
        "ja",
        "on",
        "true",
        "010",
        "0x1F",
        "1.5",
        "1e3",
        "12:30",
        "2026-11-22",
        "=",
        "<<",
        "- x",
        "-",
        "-a",
        "? x",
        "?",
        "&a",
        "*a",
        "!t",
        "|",
        ">",
        "@",
        "`",
        "[a]",
        "{a}",
        "a, b",
        "a]",
        "}",
        ",",
        "a\u2028b",
        "a\u2029",
        "\u00A0a",
        "a\u200B",
        "|2-\n  a",
        "x: |\n  y\n",
        "template_text: |2+\n  a\n",
        "{organisation}",
        "a\\\nb\"\n",
        "é: ü # x",
        "- een\n- twee\n\n**vet** en *schuin*\n",
        std::string(64 * 1024, 'x'),
        "a\n" + std::string(64 * 1024, 'y') + "\n",
    };
    return texts;
}

std::string anyText(std::mt19937& random) {
    const auto& texts = hostileTexts();
    std::string text = texts[random() % texts.size()];
    if (random() % 4 == 0) text += texts[random() % 60];
    return text;
}

// Names have a limit; what is longer is left out.
std::string anyName(std::mt19937& random) {
    const std::string text = anyText(random);
    return utf8::length(text) <= longestName ? text : std::string();
}

bool chance(std::mt19937& random) {
    return random() % 2 == 0;
}

UnknownValue anyUnknown(std::mt19937& random, int depth) {
    UnknownValue value;
    switch (random() % (depth > 0 ? 4 : 2)) {
        case 0:
            value.kind = UnknownValue::Kind::Text;
            value.isQuoted = true;
            value.text = anyText(random);
            break;
        case 1:
            value.kind = chance(random) ? UnknownValue::Kind::Null : UnknownValue::Kind::Text;
            if (value.kind == UnknownValue::Kind::Text) value.text = chance(random) ? "12" : "true";
            break;
        case 2:
            value.kind = UnknownValue::Kind::List;
            for (std::size_t i = random() % 3; i > 0; --i)
                value.items.push_back(anyUnknown(random, depth - 1));
            break;
        default:
            value.kind = UnknownValue::Kind::Map;
            for (std::size_t i = random() % 3; i > 0; --i) {
                value.entries.emplace_back("k" + std::to_string(i) + (chance(random) ? "" : ": \"x\""),
                                           anyUnknown(random, depth - 1));
            }
    }
    return value;
}

Unknowns anyUnknowns(std::mt19937& random) {
    Unknowns unknowns;
    for (std::size_t i = random() % 3; i > 0; --i)
        unknowns.emplace_back("later-" + std::to_string(i), anyUnknown(random, 3));
    return unknowns;
}

TableRow anyRow(std::mt19937& random) {
    TableRow row;
    for (const char* column : {"actie", "wie", "wanneer", "oude kolom: x"}) {
        if (chance(random)) row.emplace(column, anyText(random));
    }
    return row;
}

std::map<std::string, AnswerValue> anyValues(std::mt19937& random) {
    TableAnswer table;
    for (std::size_t i = random() % 4; i > 0; --i)
        table.rows.push_back(anyRow(random));
    return {
        {"rol", ChoiceAnswer{chance(random) ? "B" : "yes"}},
        {"aanleiding",
         ChoicesAnswer{{"leveranciers", "inwoners", "oud"}, {{"inwoners", anyText(random)}, {"null", anyText(random)}}}},
        {"register", YesNoAnswer{chance(random)}},
        {"voor-wie", TextAnswer{anyText(random)}},
        {"uitgangspunten", TextAnswer{anyText(random)}},
        {"datum", DateAnswer{{2026, 12, 1}}},
        {"acties", table},
        {"plaatsing", MatrixAnswer{{{"balie", "nu"}, {"weg", anyText(random)}}}},
        {"menselijk",
         AcknowledgeAnswer{anyText(random), anyText(random), "2026-11-22T14:03:11+01:00", sha256("x"), anyText(random)}},
    };
}

Policy policyOfSmallTemplate() {
    Policy policy;
    policy.templateText = smallTemplateText();
    policy.mal = {"kleine-mal", "1.2.0", sha256(policy.templateText)};
    policy.saved = {"2026-11-22T14:03:11+01:00", "beleidsmal 0.1.0"};
    return policy;
}

}  // namespace

Policy fullPolicy() {
    Policy policy = policyOfSmallTemplate();
    policy.isExample = true;
    policy.organisation = {"Bibliotheek Voorbeeldstad", "de bibliotheek", "Voorbeeldstad", {}};
    policy.houseStyle.colour = "#0B5C8A";
    policy.houseStyle.logo = Logo{std::string("\x89PNG\r\n\0\xFF", 8), "Logo van de bibliotheek"};
    policy.signatories = {{"A. Jansen", "directeur"}, {"B. Smit", ""}};
    policy.status = Status::Adopted;
    policy.adoption = Adoption{"2026-11-22T14:03:11+01:00", sha256("inhoud")};
    policy.answers["rol"] = {ChoiceAnswer{"B"}, "Met een kanttekening.", {}};
    policy.answers["aanleiding"] = {ChoicesAnswer{{"leveranciers", "inwoners"}, {{"inwoners", "jongeren"}}}, "", {}};
    policy.answers["register"] = {YesNoAnswer{true}, "", {}};
    policy.answers["voor-wie"] = {TextAnswer{"iedereen"}, "", {}};
    policy.answers["uitgangspunten"] = {TextAnswer{"Wij vinden:\n\n- openheid\n- zorg\n"}, "", {}};
    policy.answers["datum"] = {DateAnswer{{2026, 12, 1}}, "", {}};
    policy.answers["acties"] = {
        TableAnswer{{{{"actie", "Register"}, {"wie", "MT"}}, {{"wanneer", "2027"}}}}, "Zie ook: later", {}};
    policy.answers["plaatsing"] = {MatrixAnswer{{{"balie", "nu"}, {"kantoor", "later"}}}, "", {}};
    policy.answers["menselijk"] = {
        AcknowledgeAnswer{"A. Jansen", "directeur", "2026-11-22T14:03:11+01:00", sha256("punt"), "scholing"}, "", {}};
    SectionNotes notes;
    notes.internalNote = "Nog bespreken.";
    notes.parked = Parked{"Wacht op OR", "B. Smit", Date{2027, 1, 15}};
    notes.votes = {{"A", 3}, {"B", 4}};
    notes.isDone = true;
    policy.sections["rol"] = notes;
    policy.lastSection = "overig";
    policy.checks["C01"] = {"Bewust zo gekozen, want dit past bij ons.", {}};
    return policy;
}

Policy randomPolicy(std::mt19937& random) {
    Policy policy = policyOfSmallTemplate();
    policy.organisation = {anyName(random), anyName(random), anyName(random), anyUnknowns(random)};
    if (chance(random)) policy.houseStyle.logo = Logo{std::string(random() % 300, '\x7F'), anyText(random), anyUnknowns(random)};
    policy.houseStyle.colour = anyText(random);
    for (std::size_t i = random() % 3; i > 0; --i)
        policy.signatories.push_back({anyText(random), anyText(random), anyUnknowns(random)});
    policy.status = chance(random) ? Status::Concept : Status::Proposed;
    for (auto& [id, value] : anyValues(random)) {
        if (random() % 4 == 0) continue;
        policy.answers[id] = {random() % 8 == 0 ? AnswerValue() : std::move(value), id == "menselijk" ? "" : anyText(random),
                              anyUnknowns(random)};
    }
    policy.answers["verdwenen"].unknown = {{"value", anyUnknown(random, 3)}, {"note", anyUnknown(random, 1)}};
    for (const char* id : {"rol", "weg: x"}) {
        SectionNotes notes;
        notes.internalNote = anyText(random);
        if (chance(random)) notes.parked = Parked{anyText(random), anyText(random), std::nullopt, anyUnknowns(random)};
        notes.votes = {{"A", static_cast<int>(random() % 9)}, {"y", 2}};
        notes.isDone = chance(random);
        notes.unknown = anyUnknowns(random);
        policy.sections[id] = notes;
    }
    policy.lastSection = anyText(random);
    policy.checks["laat"] = {anyText(random), anyUnknowns(random)};
    for (std::size_t i = random() % 3; i > 0; --i)
        policy.history.push_back(anyUnknown(random, 3));
    policy.unknown = anyUnknowns(random);
    return policy;
}

}  // namespace mal::test
