// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The words after a command, sorted into options and the rest by the command's own list of options.

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mal::cli {

struct Option {
    std::string_view name;   // "--output"
    char letter = 0;         // 'o', or 0
    std::string_view value;  // what the value is called in the help: "BESTAND"; empty for a switch
    std::string_view help;
};

struct Operand {
    std::string_view name;  // "BELEID"
    std::string_view help;
    bool isOptional = false;  // only the last ones may be
};

// Wrong use of the command line; what() is the sentence for the user.
class UsageError : public std::exception {
public:
    explicit UsageError(std::string message) : m_message(std::move(message)) {}
    const char* what() const noexcept override { return m_message.c_str(); }

private:
    std::string m_message;
};

class Arguments {
public:
    // Throws UsageError for an unknown option, a missing value and a wrong number of operands. Accepts "--name value",
    // "--name=value", "-n value", and "--" before operands that start with a hyphen.
    Arguments(std::span<const std::string> words, std::span<const Option> options, std::span<const Operand> operands);

    bool has(std::string_view option) const { return m_values.contains(option); }
    std::optional<std::string> value(std::string_view option) const;
    std::string valueOr(std::string_view option, std::string_view otherwise) const;
    // Throws UsageError where it was not given.
    std::string needed(std::string_view option) const;
    const std::string& operand(std::size_t index) const { return m_operands[index]; }
    std::optional<std::string> optionalOperand(std::size_t index) const;

private:
    std::map<std::string, std::string, std::less<>> m_values;
    std::vector<std::string> m_operands;
};

}  // namespace mal::cli
