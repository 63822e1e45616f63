// SPDX-License-Identifier: EUPL-1.2

// Prints what the command line costs: time on the processor as median (least – most), and memory. It judges nothing and never
// fails on a busy machine.
//   beleidsmal_benchmark BELEIDSMAL-CLI POLICY [RUNS]

#include "benchmarks/floor.h"
#include "benchmarks/measure.h"
#include "document/compose.h"
#include "document/rich_text.h"
#include "files/file.h"
#include "output/format.h"
#include "output/pdf/check/check.h"
#include "output/pdf/pdf.h"
#include "session/policy_session.h"
#include "storage/policy_file.h"
#include "storage/template_loader.h"
#include "support/larger_policy.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>

using namespace mal;
using namespace mal::bench;
using namespace mal::test;

namespace {

constexpr std::size_t limit = std::size_t{64} << 20;
constexpr const char* moment = "2026-11-22T12:00:00+01:00";

LoadedPolicy load(const std::string& bytes) {
    LoadedPolicy loaded = loadPolicy(bytes, "benchmark.beleid");
    if (!loaded.policy || !loaded.mal) throw std::runtime_error(loaded.problems.empty() ? "?" : toText(loaded.problems.front()));
    return loaded;
}

// A process of its own does what `export` does, but for the check.
int writeUnchecked(const std::string& input, const std::string& output) {
    const OpenedPolicy opened = PolicySession::open(input);
    if (!opened.session) return 1;
    const Snapshot snapshot = opened.session->snapshot();
    const Written written = previewed(snapshot, *findKindOfDocument(*snapshot.mal, "policy"), *findFormat("pdf"), moment);
    saveFile(output, written.bytes, Anything{});
    return 0;
}

// One size of policy, from the cold process down to its parts.
void measureSize(const std::string& self, const std::string& program, const Policy& example, int times, int runs) {
    const TemporaryFolder folder;
    const std::string input = folder / "policy.beleid";
    const std::string text = withChaptersTimes(example.templateText, times);
    const LoadedTemplate larger = loadTemplate(text, "benchmark.yaml");
    if (!larger.mal) throw std::runtime_error(toText(larger.problems.front()));
    const std::string bytes = policyFileBytes(withAnswersTimes(example, text, times), *larger.mal);
    saveFile(input, bytes, Nothing{});
    const LoadedPolicy loaded = load(bytes);
    const Document document = composePolicy(*loaded.mal, *loaded.policy, {moment, "benchmark", std::nullopt});
    const std::string words = plainText(document.blocks);

    std::printf("\nchapters × %d: policy file %.1f kB, %.1f kB of text to print\n", times,
                static_cast<double>(bytes.size()) / 1000, static_cast<double>(words.size()) / 1000);
    for (const Format& format : formats()) {
        const std::string output = folder / ("policy." + std::string(format.extension));
        const Figures figures = measureProcess(
            {program, "export", input, "--format", std::string(format.name), "--date", moment, "--output", output}, runs);
        print("  cold process, policy in, " + std::string(format.name) + " out", figures);
        std::printf("  %-44s %9.1f kB\n", "  file written", static_cast<double>(readFile(output, limit).size()) / 1000);
    }
    print("  cold process, pdf without the check", measureProcess({self, "--unchecked", input, folder / "unchecked.pdf"}, runs));
    print("  of which: template load", measure([&] { loadTemplate(text, "benchmark.yaml"); }, runs));
    print("  of which: policy load, template included", measure([&] { load(bytes); }, runs));
    print("  of which: compose", measure([&] { composePolicy(*loaded.mal, *loaded.policy, {moment, "", std::nullopt}); }, runs));
    const Figures pdf = measure([&] { findFormat("pdf")->write(document); }, runs);
    print("  of which: write tagged PDF", pdf);
    print("  of which: write untagged PDF", measure([&] { writePdf(document, Tags::LeftOut); }, runs));
    std::printf("  %-44s %9.1f kB\n", "  file untagged",
                static_cast<double>(writePdf(document, Tags::LeftOut).bytes.size()) / 1000);
    const std::string written = findFormat("pdf")->write(document).bytes;
    print("  of which: check the PDF", measure([&] { checkPdf(written); }, runs));
    const Figures floor = measure([&] { writeFinishedLines(words); }, runs);
    print("  floor: finished lines through libharu alone", floor);
    std::printf("  %-44s %9.2f\n", "ratio of tagged PDF to that floor", pdf.median() / floor.median());
    print("  save: write, parse back, compare, sync",
          measure([&] { saveFile(folder / "saved.beleid", policyFileBytes(*loaded.policy, *loaded.mal), Anything{}); }, runs));
}

// What each kind of document costs: cold process, memory, size of the file and its pages.
void measureKinds(const std::string& program, const std::string& input, int runs) {
    const LoadedPolicy loaded = load(readFile(input, limit));
    const TemporaryFolder folder;
    std::printf("\nkinds of document, cold process, policy in, PDF out\n");
    for (const KindOfDocument& kind : kindsOfDocument(*loaded.mal)) {
        const std::string output = folder / (kind.name + ".pdf");
        print("  " + kind.name,
              measureProcess({program, "export", input, "--kind", kind.name, "--date", moment, "--output", output}, runs));
        const std::string bytes = readFile(output, limit);
        std::size_t pages = 0;
        const Document document = compose(kind, *loaded.mal, *loaded.policy, {moment, "", std::nullopt});
        const Written written = writePdf(document);
        for (const HeadingOnPage& heading : written.headings)
            pages = std::max(pages, heading.page + 1);
        const double untagged = static_cast<double>(writePdf(document, Tags::LeftOut).bytes.size());
        std::printf("  %-44s %9.1f kB (%.1f kB untagged), last heading on page %zu\n", "  file written",
                    static_cast<double>(bytes.size()) / 1000, untagged / 1000, pages);
        print("    write tagged PDF", measure([&] { writePdf(document); }, runs));
        print("    write untagged PDF", measure([&] { writePdf(document, Tags::LeftOut); }, runs));
    }
}

}  // namespace

int main(int count, char** values) {
    if (count < 3) {
        std::fprintf(stderr, "beleidsmal_benchmark BELEIDSMAL-CLI POLICY [RUNS]\n");
        return 64;
    }
    try {
        if (std::string(values[1]) == "--unchecked" && count == 4) return writeUnchecked(values[2], values[3]);
        const int runs = count > 3 ? std::atoi(values[3]) : 11;
        const LoadedPolicy example = load(readFile(values[2], limit));
        print("start and stop (--version)", measureProcess({values[1], "--version"}, runs));
        measureKinds(values[1], values[2], runs);
        for (const int times : {1, 10, 100})
            measureSize(values[0], values[1], *example.policy, times, times == 100 ? 3 : runs);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
