// SPDX-License-Identifier: EUPL-1.2
#include "cli/arguments.h"

#include "base/messages/cli.h"

#include <algorithm>

namespace mal::cli {

namespace {

const Option* find(std::span<const Option> options, std::string_view word) {
    const auto found = std::find_if(options.begin(), options.end(), [&](const Option& option) {
        const bool isLetter = word.size() == 2 && word[0] == '-' && option.letter != 0 && word[1] == option.letter;
        return isLetter || word == option.name;
    });
    return found == options.end() ? nullptr : &*found;
}

bool isOption(std::string_view word) {
    return word.size() > 1 && word[0] == '-';
}

}  // namespace

Arguments::Arguments(std::span<const std::string> words, std::span<const Option> options, std::span<const Operand> operands) {
    bool onlyOperands = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (onlyOperands || !isOption(word)) {
            if (m_operands.size() == operands.size()) throw UsageError(text(messages::operandTooMany, {word}));
            m_operands.push_back(word);
            continue;
        }
        if (word == "--") {
            onlyOperands = true;
            continue;
        }
        const std::size_t equals = word.starts_with("--") ? word.find('=') : std::string::npos;
        const Option* option = find(options, std::string_view(word).substr(0, equals));
        if (!option) throw UsageError(text(messages::unknownOption, {word.substr(0, equals)}));
        const std::string name(option->name);
        std::string value;
        if (equals != std::string::npos) {
            if (option->value.empty()) throw UsageError(text(messages::optionTakesNoValue, {name}));
            value = word.substr(equals + 1);
        } else if (!option->value.empty()) {
            if (++i == words.size()) throw UsageError(text(messages::optionNeedsValue, {name, std::string(option->value)}));
            value = words[i];
        }
        if (!m_values.emplace(name, std::move(value)).second) throw UsageError(text(messages::optionTwice, {name}));
    }
    if (m_operands.size() < operands.size() && !operands[m_operands.size()].isOptional) {
        throw UsageError(text(messages::operandMissing, {std::string(operands[m_operands.size()].name)}));
    }
}

std::optional<std::string> Arguments::value(std::string_view option) const {
    const auto found = m_values.find(option);
    return found == m_values.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::string> Arguments::optionalOperand(std::size_t index) const {
    return index < m_operands.size() ? std::optional(m_operands[index]) : std::nullopt;
}

std::string Arguments::valueOr(std::string_view option, std::string_view otherwise) const {
    return value(option).value_or(std::string(otherwise));
}

std::string Arguments::needed(std::string_view option) const {
    auto given = value(option);
    if (!given) throw UsageError(text(messages::optionNeeded, {std::string(option)}));
    return std::move(*given);
}

}  // namespace mal::cli
