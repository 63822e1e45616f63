// SPDX-License-Identifier: EUPL-1.2

// The targets without libFuzzer, for any compiler: every seed, every seed cut off (at all lengths, of a few small ones), and a
// number of changed seeds. When a target ends the program, the input is left in a file that libFuzzer and this program take as
// well.
//
//   beleidsmal_replay TARGET CHANGES PATH…    a path is a seed, or a folder of them

#include "fuzz/mutation.h"
#include "fuzz/targets.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <vector>

#include <unistd.h>

namespace fs = std::filesystem;
using namespace mal::test;

namespace {

constexpr unsigned longestSeconds = 10;
constexpr std::size_t mostLengths = 40'000;  // of all seeds together

// What a signal handler may look at.
const std::string* current = nullptr;
std::string leftFile;

void leave(int number) {
    std::ofstream(leftFile, std::ios::binary) << *current;
    std::cerr << "ended by signal " << number << "; the input is in " << leftFile << std::endl;
    std::_Exit(1);
}

std::string contentOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::vector<std::string> seedsIn(const std::vector<std::string>& paths) {
    std::vector<fs::path> files;
    for (const std::string& path : paths) {
        if (!fs::is_directory(path)) files.emplace_back(path);
        if (fs::is_directory(path)) std::copy(fs::directory_iterator(path), {}, std::back_inserter(files));
    }
    std::sort(files.begin(), files.end());
    std::vector<std::string> seeds;
    for (const fs::path& file : files)
        seeds.push_back(contentOf(file));
    return seeds;
}

// Of libFuzzer's format only what words.dict uses: one word in quotes a line, with \xNN for a byte.
std::vector<std::string> wordsIn(const fs::path& path) {
    std::vector<std::string> words;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        if (line.size() < 2 || line.front() != '"') continue;
        std::string word;
        for (std::size_t i = 1; i + 1 < line.size(); ++i) {
            const bool isByte = line[i] == '\\' && line[i + 1] == 'x';
            if (line[i] == '\\' && !isByte) ++i;
            word += isByte ? static_cast<char>(std::stoi(line.substr(i + 2, 2), nullptr, 16)) : line[i];
            if (isByte) i += 3;
        }
        words.push_back(word);
    }
    return words;
}

class Replay {
public:
    explicit Replay(const FuzzTarget& target) : m_target(target) {}

    void give(const std::string& bytes) {
        current = &bytes;
        alarm(longestSeconds);
        m_target.run(bytes);
        ++m_count;
    }

    void giveCutOff(const std::string& bytes, std::size_t lengths) {
        const std::size_t step = 1 + bytes.size() / lengths;
        for (std::size_t length = 0; length < bytes.size(); length += step)
            give(bytes.substr(0, length));
    }

    std::size_t count() const { return m_count; }

private:
    const FuzzTarget& m_target;
    std::size_t m_count = 0;
};

}  // namespace

int main(int count, char** words) {
    const FuzzTarget* target = count < 4 ? nullptr : findFuzzTarget(words[1]);
    const std::vector<std::string> seeds = target ? seedsIn({words + 3, words + count}) : std::vector<std::string>();
    if (seeds.empty()) {
        std::cerr << "usage: beleidsmal_replay TARGET CHANGES PATH…\n";
        return 2;
    }
    leftFile = "left-" + std::string(target->name);
    for (const int number : {SIGABRT, SIGSEGV, SIGFPE, SIGBUS, SIGILL, SIGALRM})
        std::signal(number, leave);
    const std::vector<std::string> meaning = wordsIn(FUZZ_WORDS);
    const Material material{seeds, meaning};
    Replay replay(*target);
    for (const std::string& seed : seeds) {
        replay.give(seed);
        replay.giveCutOff(seed, mostLengths / seeds.size());
    }
    const auto changes = static_cast<std::uint32_t>(std::stoul(words[2]));
    for (std::uint32_t i = 0; i < changes; ++i)
        replay.give(mutated(material, i % seeds.size(), i));
    std::cout << target->name << ": " << seeds.size() << " seeds, " << replay.count() << " inputs\n";
    return 0;
}
