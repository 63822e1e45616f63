// SPDX-License-Identifier: EUPL-1.2
#include "base/messages/cli.h"
#include "cli/run.h"
#include "session/shipped_files.h"

#include <array>
#include <ctime>
#include <filesystem>
#include <iostream>

namespace {

// Local time as ISO 8601 with its offset from UTC.
std::string now() {
    const std::time_t seconds = std::time(nullptr);
    std::tm local{};
    localtime_r(&seconds, &local);
    std::array<char, 24> clock{};
    std::array<char, 8> offset{};
    std::strftime(clock.data(), clock.size(), "%Y-%m-%dT%H:%M:%S", &local);
    std::strftime(offset.data(), offset.size(), "%z", &local);  // "+0100"
    const std::string_view hoursAndMinutes = offset.data();
    return std::string(clock.data()) + std::string(hoursAndMinutes.substr(0, 3)) + ":" + std::string(hoursAndMinutes.substr(3));
}

std::string templatesFolder() {
    std::error_code error;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
    return error ? std::string() : mal::shippedTemplatesFolder(program.parent_path().string());
}

}  // namespace

int main(int count, char** values) {
    std::ios::sync_with_stdio(false);
    const std::vector<std::string> words(values + 1, values + count);
    const mal::cli::Environment environment{now(), templatesFolder()};
    const int code = mal::cli::run(words, environment, {std::cin, std::cout, std::cerr});
    std::cout.flush();
    if (std::cout) return code;
    std::cerr << mal::messages::outputLost.text << '\n';
    return mal::cli::Failed;
}
