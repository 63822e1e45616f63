// SPDX-License-Identifier: EUPL-1.2
#include "cli/help.h"

#include "base/utf8.h"

#include <algorithm>
#include <ostream>

namespace mal::cli {

namespace {

constexpr std::size_t lineWidth = 96;

// Two columns: a name, and its explanation wrapped beside it.
void printRow(std::ostream& out, const std::string& name, std::string_view help, std::size_t nameWidth) {
    out << "  " << name << std::string(nameWidth - utf8::length(name) + 2, ' ');
    std::size_t used = nameWidth + 4;
    while (!help.empty()) {
        const std::size_t end = std::min(help.find(' '), help.size());
        const std::string_view word = help.substr(0, end);
        const std::size_t length = utf8::length(word);
        if (used + length > lineWidth) {
            out << '\n' << std::string(nameWidth + 4, ' ');
            used = nameWidth + 4;
        }
        out << word << ' ';
        used += length + 1;
        help.remove_prefix(std::min(help.size(), end + 1));
    }
    out << '\n';
}

std::string optionName(const Option& option) {
    std::string name = option.letter ? std::string("-") + option.letter + ", " : std::string("    ");
    name += option.name;
    if (!option.value.empty()) name += " " + std::string(option.value);
    return name;
}

template <typename Items, typename Name>
std::size_t widest(const Items& items, const Name& name) {
    std::size_t width = 0;
    for (const auto& item : items)
        width = std::max(width, utf8::length(name(item)));
    return width;
}

void printCommands(std::ostream& out, std::span<const Command> commands) {
    const auto name = [](const Command& command) { return std::string(command.name); };
    const std::size_t width = widest(commands, name);
    for (const Command& command : commands)
        printRow(out, name(command), command.summary, width);
}

}  // namespace

void printOverview(std::ostream& out, std::span<const Command> commands) {
    out << "Beleidsmal maakt van een mal en de keuzes van een bibliotheek een eigen AI-beleid.\n\n"
           "Gebruik: beleidsmal-cli COMMANDO [OPTIES]\n\nCommando's:\n";
    printCommands(out, commands);
    out << "\nOpties:\n  --help     deze uitleg; achter een commando: uitleg van dat commando\n"
           "  --version  de versie van dit programma\n\n"
           "Afsluitcodes: 0 gelukt · 1 nog niet klaar om vast te stellen · 2 bestand niet te gebruiken\n"
           "              3 niet gelukt (bijvoorbeeld niet op te slaan) · 64 verkeerd gebruik\n\n"
           "Voorbeeld:\n"
           "  beleidsmal-cli new --organisation \"Bibliotheek Voorbeeldstad\" -o ons.beleid\n"
           "  beleidsmal-cli set ons.beleid ambitie B --note \"Wij beginnen klein.\"\n"
           "  beleidsmal-cli check ons.beleid\n"
           "  beleidsmal-cli export ons.beleid --format pdf -o ons-beleid.pdf\n";
}

void printHelp(std::ostream& out, const Command& command, const std::string& path) {
    out << "Gebruik: " << path;
    if (!command.subcommands.empty()) out << " COMMANDO";
    for (const Operand& operand : command.operands) {
        out << (operand.isOptional ? " [" : " ") << operand.name << (operand.isOptional ? "]" : "");
    }
    if (!command.options.empty()) out << " [OPTIES]";
    out << "\n\n" << command.summary << '\n';
    if (!command.help.empty()) out << '\n' << command.help << '\n';
    if (!command.subcommands.empty()) {
        out << "\nCommando's:\n";
        printCommands(out, command.subcommands);
    }
    const auto operandName = [](const Operand& operand) { return std::string(operand.name); };
    const std::size_t width = std::max(widest(command.options, optionName), widest(command.operands, operandName));
    if (!command.operands.empty()) out << '\n';
    for (const Operand& operand : command.operands)
        printRow(out, operandName(operand), operand.help, width);
    if (!command.options.empty()) out << "\nOpties:\n";
    for (const Option& option : command.options)
        printRow(out, optionName(option), option.help, width);
}

}  // namespace mal::cli
