// SPDX-License-Identifier: EUPL-1.2
#include "fuzz/targets.h"

#include "base/error.h"
#include "base/messages/session.h"
#include "base/messages/storage.h"
#include "base/utf8.h"
#include "document/rich_text.h"
#include "images/decode_picture.h"
#include "output/format.h"
#include "output/pdf/check/check.h"
#include "session/policy_session.h"
#include "session/snapshot.h"
#include "storage/policy_file.h"
#include "storage/template_loader.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>

namespace mal::test {

namespace {

const std::string moment = "2026-11-22T12:00:00+01:00";

void expect(bool isSo, const char* what) {
    if (isSo) return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

// Whatever is made of what was read: the only refusal is that it is too much for one document.
void makeDocument(const Snapshot& snapshot, const KindOfDocument& kind, std::string_view format) {
    try {
        const Written written = exported(snapshot, kind, *findFormat(format), moment);
        expect(!written.bytes.empty(), "a document has bytes");
    } catch (const Error& error) {
        expect(error.code() == messages::documentTooLarge.code, error.what());
    }
}

void readTemplate(std::string_view bytes) {
    const LoadedTemplate loaded = loadTemplate(bytes, "t");
    expect(loaded.mal.has_value() != hasErrors(loaded.problems), "a template is there unless there is an error");
    if (!loaded.mal) return;
    const Snapshot snapshot{std::make_shared<const PolicyTemplate>(*loaded.mal), Policy(), ""};
    makeDocument(snapshot, *findKindOfDocument(*loaded.mal, "blank"), "markdown");
}

void readPolicy(std::string_view bytes) {
    const LoadedPolicy loaded = loadPolicy(bytes, "b");
    expect(loaded.policy.has_value() != hasErrors(loaded.problems), "a policy is there unless there is an error");
    if (!loaded.policy) return;
    // Throws where it would not come back as it is.
    const std::string written = policyFileBytes(*loaded.policy, *loaded.mal);
    const LoadedPolicy again = loadPolicy(written, "b");
    expect(again.policy && *again.policy == *loaded.policy, "a policy comes back as it was");
}

void makeEveryDocument(std::string_view bytes) {
    LoadedPolicy loaded = loadPolicy(bytes, "b");
    if (!loaded.policy) return;
    const Snapshot snapshot{std::make_shared<const PolicyTemplate>(std::move(*loaded.mal)), std::move(*loaded.policy), "b"};
    for (const KindOfDocument& kind : kindsOfDocument(*snapshot.mal)) {
        for (const Format& format : formats())
            makeDocument(snapshot, kind, format.name);
    }
}

void expectOnlyAllowedLinks(const Spans& spans) {
    for (const Span& span : spans) {
        expect(span.target.empty() || isAllowedLink(span.target), "links lead only to https and mailto");
        expect(span.text.find('\n') == std::string::npos, "a span is one line");
    }
}

void expectOnlyAllowedLinks(const Blocks& blocks) {
    for (const Block& block : blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block.kind)) expectOnlyAllowedLinks(paragraph->spans);
        if (const auto* list = std::get_if<List>(&block.kind)) {
            for (const ListItem& item : list->items)
                expectOnlyAllowedLinks(item.blocks);
        }
    }
}

void readRichText(std::string_view bytes) {
    // Nothing else ever gets this far: files are checked as they are read.
    if (utf8::unusableIn(bytes)) return;
    const Blocks blocks = richText(bytes);
    expectOnlyAllowedLinks(blocks);
    expectOnlyAllowedLinks(richLine(bytes));
    expect(!utf8::unusableIn(plainText(blocks)), "what is read is text");
    Document document;
    document.title = "Titel";
    document.language = "nl";
    document.blocks = blocks;
    expect(!findFormat("markdown")->write(document).bytes.empty(), "a document has bytes");
}

void readPicture(std::string_view bytes) {
    const auto decoded = decodePicture(bytes);
    const auto* picture = std::get_if<Picture>(&decoded);
    if (!picture) return;
    expect(picture->width > 0 && picture->width <= mostPictureSide, "a picture is not too wide");
    expect(picture->height > 0 && picture->height <= mostPictureSide, "a picture is not too high");
    const auto pixels = static_cast<std::size_t>(picture->width) * static_cast<std::size_t>(picture->height);
    expect(picture->rgb.size() == 3 * pixels, "every pixel has its colours");
    expect(picture->alpha.empty() || picture->alpha.size() == pixels, "every pixel has its transparency, or none has");
}

void readPdf(std::string_view bytes) {
    for (const Finding& finding : checkPdf(bytes)) {
        expect(!finding.code.empty() && finding.count > 0, "a finding says what and how often");
        for (const std::string& place : finding.places)
            expect(!utf8::unusableIn(utf8::printable(place)), "a place can be shown");
    }
}

PolicySession sessionOfSmallTemplate() {
    OpenedPolicy opened = PolicySession::create(FUZZ_SMALL_TEMPLATE, {"Bibliotheek Ergens", {}, {}, {}});
    expect(opened.session.has_value(), "the small template can be used");
    opened.session->setAnswer("rol", ChoiceAnswer{"A"});
    opened.session->setNote("rol", "Een *nuance*.");
    return std::move(*opened.session);
}

// A template that claims to be a later version of the one that a policy belongs to.
void carryOver(std::string_view bytes) {
    static const PolicySession session = sessionOfSmallTemplate();
    try {
        const ProposedUpgrade proposed = session.upgraded(bytes, "t", moment);
        expect(proposed.plan.has_value() == proposed.session.has_value(), "a plan comes with what it leads to");
        if (!proposed.session) return;
        const Policy& after = proposed.session->policy();
        const LoadedPolicy again = loadPolicy(policyFileBytes(after, proposed.session->mal()), "b");
        expect(again.policy && *again.policy == after, "a policy that was carried over comes back as it was");
    } catch (const Error& error) {
        expect(error.code() != messages::notWrittenBack.code, error.what());
    }
}

constexpr std::array targets = {
    FuzzTarget{"template", readTemplate}, FuzzTarget{"policy", readPolicy}, FuzzTarget{"markdown", readRichText},
    FuzzTarget{"logo", readPicture},      FuzzTarget{"pdf", readPdf},       FuzzTarget{"whole", makeEveryDocument},
    FuzzTarget{"upgrade", carryOver},
};

}  // namespace

std::span<const FuzzTarget> fuzzTargets() {
    return targets;
}

const FuzzTarget* findFuzzTarget(std::string_view name) {
    const auto* found = std::find_if(targets.begin(), targets.end(), [&](const FuzzTarget& each) { return each.name == name; });
    return found == targets.end() ? nullptr : found;
}

}  // namespace mal::test
