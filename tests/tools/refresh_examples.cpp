// SPDX-License-Identifier: EUPL-1.2

// Puts the template as it is now into the policies of the example library and binds their acknowledgements to its texts. For who
// changed the template or an example by hand; a policy of a real library is upgraded, never refreshed.
//   refresh_examples TEMPLATE EXAMPLE…

#include "base/sha256.h"
#include "files/file.h"
#include "rules/acknowledgement.h"
#include "storage/policy_file.h"
#include "storage/template_loader.h"

#include <cstdio>
#include <exception>

using namespace mal;

namespace {

constexpr std::size_t limit = std::size_t{32} << 20;

// The file without the template it carried, and with this one. A literal block needs its lines indented.
std::string withTemplate(std::string bytes, const std::string& text) {
    const std::size_t old = bytes.find("\ntemplate_text:");
    if (old != std::string::npos) bytes.resize(old + 1);
    if (!bytes.ends_with('\n')) bytes += '\n';
    bytes += "template_text: |2+\n";
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t end = text.find('\n', at);
        if (end > at) bytes += "  ";
        bytes += text.substr(at, end - at) + "\n";
        at = end == std::string::npos ? text.size() : end + 1;
    }
    return bytes + "...\n";
}

bool report(const Problems& problems) {
    for (const Problem& problem : problems)
        std::fprintf(stderr, "%s\n", toText(problem).c_str());
    return hasErrors(problems);
}

bool refresh(const std::string& path, const std::string& text) {
    LoadedPolicy loaded = loadPolicy(withTemplate(readFile(path, limit), text), path);
    if (report(loaded.problems) || !loaded.policy || !loaded.mal) return false;
    Policy& policy = *loaded.policy;
    policy.mal = {loaded.mal->id, loaded.mal->version, sha256(text), {}};
    for (const auto& [questionId, place] : loaded.mal->places) {
        const auto answer = policy.answers.find(questionId);
        if (answer == policy.answers.end()) continue;
        auto* acknowledged = std::get_if<AcknowledgeAnswer>(&answer->second.value);
        if (acknowledged) acknowledged->textSha256 = acknowledgedTextSha256(*loaded.mal, place);
    }
    saveFile(path, policyFileBytes(policy, *loaded.mal), Anything{});
    return true;
}

}  // namespace

int main(int count, char** values) {
    try {
        const std::string text = templateText(readFile(values[1], limit));
        if (report(loadTemplate(text, values[1]).problems)) return 2;
        for (int i = 2; i < count; ++i) {
            if (!refresh(values[i], text)) return 2;
        }
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 3;
    }
}
