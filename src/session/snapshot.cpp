// SPDX-License-Identifier: EUPL-1.2
#include "session/snapshot.h"

#include "base/error.h"
#include "base/messages/output.h"
#include "base/messages/session.h"
#include "base/version.h"
#include "document/size.h"
#include "images/decode_picture.h"
#include "storage/adopted_content.h"

namespace mal {

namespace {

std::string programName() {
    return "Beleidsmal " + programVersion();
}

// The logo as pixels; nothing, and a problem, where it is no picture.
std::optional<Picture> logoOf(const Snapshot& snapshot, Problems& problems) {
    const auto& logo = snapshot.policy.houseStyle.logo;
    if (!logo) return std::nullopt;
    auto decoded = decodePicture(logo->image);
    if (auto* picture = std::get_if<Picture>(&decoded)) return std::move(*picture);
    const Problem& why = std::get<Problem>(decoded);
    problems.push_back({Severity::Warning, snapshot.path, {}, why.code, text(messages::logoNotUsed, {why.text})});
    return std::nullopt;
}

// A document never says "vastgesteld" of something else than what was adopted.
Document composed(const Snapshot& snapshot, const KindOfDocument& kind, const ComposeOptions& options, Problems& problems) {
    if (isAsAdopted(snapshot.policy, *snapshot.mal)) return compose(kind, *snapshot.mal, snapshot.policy, options);
    const Message& message = messages::notAsAdopted;
    problems.push_back({Severity::Warning, snapshot.path, {}, message.code, text(message)});
    Policy policy = snapshot.policy;
    policy.status = Status::Concept;
    return compose(kind, *snapshot.mal, policy, options);
}

// "font.width (3), page.tabs (1)": for the maker of the program, as no user can mend it.
std::string codesOf(const Findings& findings) {
    std::string codes;
    for (const Finding& finding : findings)
        codes += (codes.empty() ? "" : ", ") + finding.code + " (" + std::to_string(finding.count) + ")";
    return codes;
}

}  // namespace

Written previewed(const Snapshot& snapshot, const KindOfDocument& kind, const Format& format, const std::string& moment,
                  const DocumentWishes& wishes) {
    Problems problems;
    ComposeOptions options{moment, programName(), logoOf(snapshot, problems), wishes};
    const Document document = composed(snapshot, kind, options, problems);
    problems.insert(problems.end(), document.problems.begin(), document.problems.end());
    const DocumentSize size = sizeOf(document.blocks);
    if (!isWithinLimits(size)) {
        const std::string megabytes = std::to_string(size.bytes / 1'000'000);
        throw Error(messages::documentTooLarge, {megabytes, std::to_string(size.parts)});
    }
    Written written = format.write(document);
    written.problems.insert(written.problems.begin(), problems.begin(), problems.end());
    return written;
}

Written exported(const Snapshot& snapshot, const KindOfDocument& kind, const Format& format, const std::string& moment,
                 const DocumentWishes& wishes) {
    Written written = previewed(snapshot, kind, format, moment, wishes);
    if (!format.check) return written;
    const Findings findings = format.check(written.bytes);
    if (!findings.empty()) throw Error(messages::writtenWrongly, {codesOf(findings)});
    return written;
}

}  // namespace mal
