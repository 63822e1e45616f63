// SPDX-License-Identifier: EUPL-1.2

// Holds the man pages of the command line against the command line itself.

#include "cli/run.h"
#include "files/file.h"

#include <catch2/catch.hpp>

#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using namespace mal;

namespace {

std::string helpOf(std::vector<std::string> words) {
    words.push_back("--help");
    std::istringstream in;
    std::ostringstream out;
    REQUIRE(cli::run(words, {"2026-11-22T14:03:11+01:00", ""}, {in, out, out}) == cli::Success);
    return out.str();
}

// The words of a text that begin like an option: -o, --output.
std::set<std::string> optionsIn(const std::string& text) {
    const std::regex option("(?:^|[\\s\\[(\"])(--?[a-z][a-z-]*)");
    std::set<std::string> options;
    for (std::sregex_iterator match(text.begin(), text.end(), option), end; match != end; ++match)
        options.insert((*match)[1]);
    return options;
}

std::string manPage(const std::string& path) {
    std::string page = readFile(SOURCE_DIR "/docs/man/" + path, 1 << 20);
    page = std::regex_replace(page, std::regex("\\\\f[A-Z]"), " ");  // changes of font
    return std::regex_replace(page, std::regex("\\\\([- ])"), "$1");
}

}  // namespace

TEST_CASE("the man pages name every command and every option, and no other") {
    const std::vector<std::vector<std::string>> commands{{"new"},
                                                         {"show"},
                                                         {"check"},
                                                         {"set"},
                                                         {"export"},
                                                         {"template", "check"},
                                                         {"template", "show"},
                                                         {"template", "blank"},
                                                         {"pdf", "check"},
                                                         {"moment", "list"},
                                                         {"moment", "keep"},
                                                         {"moment", "show"},
                                                         {"moment", "restore"},
                                                         {"moment", "forget"},
                                                         {"upgrade"}};
    std::set<std::string> options = optionsIn(helpOf({}));
    for (const auto& command : commands)
        options.merge(optionsIn(helpOf(command)));
    REQUIRE(options.size() > 10);
    for (const char* path : {"beleidsmal-cli.1", "nl/beleidsmal-cli.1"}) {
        CAPTURE(path);
        const std::string page = manPage(path);
        CHECK(optionsIn(page) == options);
        for (const auto& command : commands) {
            const std::string name = command.size() == 1 ? command[0] : command[0] + " " + command[1];
            CAPTURE(name);
            CHECK(std::regex_search(page, std::regex("\n\\.TP\n\\.BI?R? " + name + " ")));
        }
    }
}
