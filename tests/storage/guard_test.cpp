// SPDX-License-Identifier: EUPL-1.2
#include "storage/files.h"
#include "storage/template_loader.h"
#include "storage/tree.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>

namespace mal {

namespace {

using test::hasCode;
using test::toLines;

Problems problemsOf(std::string_view bytes) {
    return loadTemplate(bytes, "t.yaml").problems;
}

std::string repeated(std::string_view part, std::size_t count) {
    std::string text;
    text.reserve(part.size() * count);
    for (std::size_t i = 0; i < count; ++i)
        text += part;
    return text;
}

// Loads in a process of its own that may not take more than the promised memory and time. Sanitizers need the address space.
bool loadsWithinLimits(const std::string& bytes) {
    const pid_t child = fork();
    if (child == 0) {
#if !defined(__SANITIZE_ADDRESS__)
        const rlimit memory{512u * 1024 * 1024, 512u * 1024 * 1024};
        setrlimit(RLIMIT_AS, &memory);
        alarm(10);
#endif
        const bool isRefused = !loadTemplate(bytes, "t.yaml").problems.empty();
        _exit(isRefused ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

TEST_CASE("a file in another encoding is refused with the remedy") {
    CHECK(toLines(problemsOf(std::string("\xFF\xFEi\0d\0", 6))) == "1:1 file.not-utf8\n");
    CHECK(toLines(problemsOf(std::string("i\0d\0:\0", 6))) == "1:1 file.not-utf8\n");
    CHECK(toLines(problemsOf(std::string("\0\0\xFE\xFF\0\0\0i", 8))) == "1:1 file.not-utf8\n");
    CHECK(toLines(problemsOf("id: caf\xE9\n")) == "1:8 file.not-utf8\n");
    CHECK(toLines(problemsOf("id: \xC0\xAF\n")) == "1:5 file.not-utf8\n");
    CHECK(toLines(problemsOf("id: \xED\xA0\x80\n")) == "1:5 file.not-utf8\n");
}

TEST_CASE("a byte order mark and CRLF line ends are taken away") {
    const Problems plain = problemsOf("id: a\nversion: x\n");
    const Problems windows = problemsOf("\xEF\xBB\xBFid: a\r\nversion: x\r\n");
    CHECK(toLines(plain) == toLines(windows));
    CHECK(templateText("\xEF\xBB\xBF"
                       "a\r\nb\n") == "a\nb\n");
}

TEST_CASE("characters that no text may hold are named with their place") {
    CHECK(toLines(problemsOf(std::string("id: a\0b\n", 8))) == "1:6 file.control-character\n");
    CHECK(toLines(problemsOf("id: ééé\x1B[0m\n")) == "1:8 file.control-character\n");
    CHECK(toLines(problemsOf("a: b\nid: \xE2\x80\xAE"
                             "x\n")) == "2:5 file.bidi-character\n");
    CHECK(toLines(problemsOf("id: a\xEF\xBB\xBF\n")) == "1:6 file.noncharacter\n");
    CHECK(toLines(problemsOf("id: \xEF\xBF\xBF\n")) == "1:5 file.noncharacter\n");
    CHECK(toLines(problemsOf("id: \xC2\x85\n")) == "1:5 file.control-character\n");
    CHECK(toLines(problemsOf("a: b\rc: d\n")) == "1:5 file.carriage-return\n");
}

TEST_CASE("a character made by an escape is checked like any other") {
    CHECK(hasCode(problemsOf("id: \"a\\x00b\"\n"), "yaml.forbidden-escape"));
    CHECK(hasCode(problemsOf("id: \"\\u202e\"\n"), "yaml.forbidden-escape"));
    CHECK(hasCode(problemsOf("id: \"\\N\"\n"), "yaml.escape"));
    CHECK(hasCode(problemsOf("id: \"\\q\"\n"), "yaml.escape"));
}

TEST_CASE("a line that starts with a percent sign is refused, since YAML would drop what follows") {
    CHECK(toLines(problemsOf("id: a\n%TAG x\n%\n")) == "2:1 file.percent-line\n3:1 file.percent-line\n");
}

TEST_CASE("the one-byte file that never ends is refused") {
    CHECK(hasCode(problemsOf(","), "yaml.second-document"));
}

TEST_CASE("text after the document is never dropped in silence") {
    CHECK(hasCode(problemsOf("id: a\n---\nid: b\n"), "yaml.second-document"));
    CHECK(hasCode(problemsOf("id: a\n...\nid: b\n"), "yaml.second-document"));
    CHECK(hasCode(problemsOf("{id: a}\nversion: x\n"), "yaml.second-document"));
}

TEST_CASE("a quote that is never closed is a fault") {
    CHECK(hasCode(problemsOf("id: \"abc\n"), "yaml.open-quote"));
    CHECK(hasCode(problemsOf("id: 'abc\n"), "yaml.open-quote"));
}

TEST_CASE("what is not plain YAML is refused, and the rest is still read") {
    CHECK(hasCode(problemsOf("id: &a b\nversion: *a\n"), "yaml.anchor"));
    CHECK(hasCode(problemsOf("&a [*a, *a]\n"), "yaml.anchor"));
    CHECK(hasCode(problemsOf("id: *nowhere\n"), "yaml.anchor"));
    CHECK(hasCode(problemsOf("id: !!str b\n"), "yaml.tag"));
    CHECK(hasCode(problemsOf("<<: b\n"), "yaml.merge-key"));
    CHECK(hasCode(problemsOf("? [a]\n: b\n"), "yaml.key-not-text"));
    CHECK(hasCode(problemsOf("? {a: b}\n: c\n"), "yaml.key-not-text"));
    CHECK(hasCode(problemsOf("~: b\n"), "yaml.key-not-text"));
    CHECK(hasCode(problemsOf("\"\": b\n"), "yaml.key-not-text"));
    const Problems problems = problemsOf("id: a\nid: b\nversoin: x\n");
    CHECK(hasCode(problems, "yaml.duplicate-key"));
    CHECK(hasCode(problems, "template.unknown-key"));
}

TEST_CASE("an empty file and one that is no map are told apart from a template") {
    CHECK(hasCode(problemsOf(""), "file.empty"));
    CHECK(hasCode(problemsOf("# only a comment\n"), "file.empty"));
    CHECK(hasCode(problemsOf("~"), "file.empty"));
    CHECK(hasCode(problemsOf("just text\n"), "template.not-a-template"));
    CHECK(hasCode(problemsOf("- a\n- b\n"), "template.not-a-template"));
}

TEST_CASE("limits on depth, values, texts and keys hold") {
    CHECK(hasCode(problemsOf("a: " + repeated("[", 33) + repeated("]", 33)), "yaml.too-deep"));
    CHECK(hasCode(problemsOf("a:\n" + repeated("- b\n", 200'001)), "yaml.too-many-values"));
    CHECK(hasCode(problemsOf("a: " + std::string(256 * 1024 + 1, 'x')), "yaml.text-too-long"));
    CHECK(hasCode(problemsOf("a: |\n  " + std::string(256 * 1024 + 1, 'x')), "yaml.text-too-long"));
    CHECK(hasCode(problemsOf(std::string(201, 'k') + ": b\n"), "yaml.key-too-long"));
    CHECK(hasCode(problemsOf(std::string(16 * 1024 * 1024 + 1, '#')), "file.too-large"));
}

TEST_CASE("hostile files stay within memory and time") {
    constexpr std::size_t megabyte = 1024 * 1024;
    CHECK(loadsWithinLimits(repeated("[", 10 * megabyte)));
    CHECK(loadsWithinLimits(repeated("{", 10 * megabyte)));
    CHECK(loadsWithinLimits("[" + repeated("a,", 2 * megabyte)));
    CHECK(loadsWithinLimits("[" + repeated("\"\"", 2 * megabyte)));
    CHECK(loadsWithinLimits("[" + repeated("? ", 2 * megabyte)));
    CHECK(loadsWithinLimits("[" + repeated("&a ", 2 * megabyte)));
    CHECK(loadsWithinLimits("[" + repeated("a: b, ", 2 * megabyte)));
    CHECK(loadsWithinLimits("[" + repeated("[],", 2 * megabyte)));
    CHECK(loadsWithinLimits("a: \"" + repeated("x", 12 * megabyte) + "\""));
    CHECK(loadsWithinLimits(repeated("- ", 2 * megabyte)));
    CHECK(loadsWithinLimits(repeated("? ", 2 * megabyte)));
    CHECK(loadsWithinLimits(repeated("\n", 16 * megabyte)));
    CHECK(loadsWithinLimits("a: |\n" + repeated("\n", 12 * megabyte)));
    CHECK(loadsWithinLimits(repeated("a: |\n", 2 * megabyte)));
    CHECK(loadsWithinLimits(repeated("#", 16 * megabyte)));
    CHECK(loadsWithinLimits("x: [" + repeated("~,", megabyte / 8)));
}

TEST_CASE("a map with very many keys, block headers or references does not take long") {
    std::string keys;
    for (int i = 0; i < 190'000; ++i)
        keys += "k" + std::to_string(i) + ": v\n";
    CHECK(loadsWithinLimits(keys));

    std::string stairs;
    for (std::size_t i = 0; i < 5000; ++i)
        stairs += std::string(i, ' ') + "- >\n";
    CHECK(loadsWithinLimits(stairs));

    std::string chain = "chapters:\n- sections:\n  - questions:\n";
    for (int i = 0; i < 18'000; ++i) {
        chain += "    - {id: q" + std::to_string(i) + ", relevant: {question: q" + std::to_string(i + 1) + ", answered: true}}\n";
    }
    CHECK(loadsWithinLimits(chain));
}

TEST_CASE("columns count characters") {
    const Problems problems = problemsOf("id: a\nsource: {\"é€😀\": b, tilte: c}\n");
    CHECK(toLines(problems).find("2:20 template.unknown-key") != std::string::npos);
}

}  // namespace mal
