// SPDX-License-Identifier: EUPL-1.2
#include "storage/policy_parts.h"

#include "base/sha256.h"
#include "storage/answer_file.h"
#include "storage/base64.h"
#include "storage/policy_file.h"
#include "storage/yaml_writer.h"

#include <algorithm>

namespace mal {

namespace {

using Ids = std::vector<std::string>;

Ids questionOrder(const PolicyTemplate& mal) {
    Ids ids;
    for (const Chapter& chapter : mal.chapters) {
        for (const Section& section : chapter.sections) {
            for (const Question& question : section.questions)
                ids.push_back(question.id);
        }
    }
    return ids;
}

Ids sectionOrder(const PolicyTemplate& mal) {
    Ids ids;
    for (const Chapter& chapter : mal.chapters) {
        for (const Section& section : chapter.sections)
            ids.push_back(section.id);
    }
    return ids;
}

Ids checkOrder(const PolicyTemplate& mal) {
    Ids ids;
    for (const Check& check : mal.checks)
        ids.push_back(check.id);
    return ids;
}

// Visits the entries with these keys in this order, then the others.
template <typename Value, typename Visit>
void inOrder(const std::map<std::string, Value, std::less<>>& values, Ids order, Visit visit) {
    for (const std::string& id : order) {
        if (const auto found = values.find(id); found != values.end()) visit(found->first, found->second);
    }
    std::sort(order.begin(), order.end());
    for (const auto& [id, value] : values) {
        if (!std::binary_search(order.begin(), order.end(), id)) visit(id, value);
    }
}

void writeSaved(YamlWriter& writer, const Saved& saved) {
    writer.map("saved", WhenEmpty::LeaveOut, [&] {
        writer.word("at", saved.at);
        writer.text("with", saved.with);
        writer.unknowns(saved.unknown);
    });
}

void writeOrganisation(YamlWriter& writer, const Organisation& organisation) {
    writer.map("organisation", WhenEmpty::LeaveOut, [&] {
        writer.text("name", organisation.name);
        writer.text("short", organisation.shortName);
        writer.text("place", organisation.place);
        writer.unknowns(organisation.unknown);
    });
}

enum class LogoAs { Image, Hash };

void writeHouseStyle(YamlWriter& writer, const HouseStyle& style, LogoAs logoAs) {
    writer.map("house_style", WhenEmpty::LeaveOut, [&] {
        writer.text("colour", style.colour);
        if (style.logo) {
            writer.map("logo", WhenEmpty::Write, [&] {
                if (logoAs == LogoAs::Image) writer.text("image", toBase64(style.logo->image));
                if (logoAs == LogoAs::Hash) writer.word("image_sha256", sha256(style.logo->image));
                writer.text("alt", style.logo->alt);
                writer.unknowns(style.logo->unknown);
            });
        }
        writer.unknowns(style.unknown);
    });
}

void writeSignatories(YamlWriter& writer, const std::vector<Signatory>& signatories) {
    writer.list("signatories", WhenEmpty::LeaveOut, [&] {
        for (const Signatory& signatory : signatories) {
            writer.mapItem([&] {
                writer.text("name", signatory.name);
                writer.text("role", signatory.role);
                writer.unknowns(signatory.unknown);
            });
        }
    });
}

void writeStatus(YamlWriter& writer, const Policy& policy) {
    writer.word("status", statusName(policy.status));
    if (!policy.adoption) return;
    writer.map("adoption", WhenEmpty::Write, [&] {
        writer.word("at", policy.adoption->at);
        writer.word("content_sha256", policy.adoption->contentSha256);
        writer.unknowns(policy.adoption->unknown);
    });
}

void writeTemplateReference(YamlWriter& writer, const TemplateReference& reference) {
    writer.map("template", WhenEmpty::LeaveOut, [&] {
        writer.word("id", reference.id);
        writer.word("version", reference.version);
        writer.word("sha256", reference.sha256);
        writer.unknowns(reference.unknown);
    });
}

void writeAnswers(YamlWriter& writer, const Policy& policy, const PolicyTemplate& mal) {
    writer.map("answers", WhenEmpty::LeaveOut, [&] {
        inOrder(policy.answers, questionOrder(mal),
                [&](const std::string& id, const Answer& answer) { writeAnswer(writer, id, answer, mal.question(id)); });
    });
}

void writeSectionNotes(YamlWriter& writer, const SectionNotes& notes) {
    writer.text("internal_note", notes.internalNote);
    if (notes.parked) {
        writer.map("parked", WhenEmpty::Write, [&] {
            writer.text("reason", notes.parked->reason);
            writer.text("owner", notes.parked->owner);
            if (notes.parked->by) writer.word("by", toIso(*notes.parked->by));
            writer.unknowns(notes.parked->unknown);
        });
    }
    writer.map("votes", WhenEmpty::LeaveOut, [&] {
        for (const auto& [value, count] : notes.votes)
            writer.word(value, std::to_string(count));
    });
    if (notes.isDone) writer.word("done", "true");
    writer.unknowns(notes.unknown);
}

void writeSections(YamlWriter& writer, const Policy& policy, const PolicyTemplate& mal) {
    writer.map("sections", WhenEmpty::LeaveOut, [&] {
        inOrder(policy.sections, sectionOrder(mal), [&](const std::string& id, const SectionNotes& notes) {
            writer.map(id, WhenEmpty::Write, [&] { writeSectionNotes(writer, notes); });
        });
    });
}

void writeChecks(YamlWriter& writer, const Policy& policy, const PolicyTemplate& mal) {
    writer.map("checks", WhenEmpty::LeaveOut, [&] {
        inOrder(policy.checks, checkOrder(mal), [&](const std::string& id, const AcceptedCheck& check) {
            writer.map(id, WhenEmpty::Write, [&] {
                writer.text("accepted", check.reason);
                writer.unknowns(check.unknown);
            });
        });
    });
}

enum class Sections { Included, LeftOut };

std::string writeContent(const Policy& policy, const PolicyTemplate& mal, Sections sections) {
    YamlWriter writer;
    writeOrganisation(writer, policy.organisation);
    writeHouseStyle(writer, policy.houseStyle, LogoAs::Hash);
    writeSignatories(writer, policy.signatories);
    // What the file says of its template may be old; what it carries is what counts.
    TemplateReference reference = policy.mal;
    reference.sha256 = sha256(policy.templateText);
    writeTemplateReference(writer, reference);
    writeAnswers(writer, policy, mal);
    if (sections == Sections::Included) writeSections(writer, policy, mal);
    writeChecks(writer, policy, mal);
    writer.endMark();
    return writer.take();
}

}  // namespace

std::string writePolicy(const Policy& policy, const PolicyTemplate& mal) {
    YamlWriter writer;
    writer.word("beleidsmal", std::to_string(policyFormatVersion));
    writeSaved(writer, policy.saved);
    if (policy.isExample) writer.word("example", "true");
    writeOrganisation(writer, policy.organisation);
    writeHouseStyle(writer, policy.houseStyle, LogoAs::Image);
    writeSignatories(writer, policy.signatories);
    writeStatus(writer, policy);
    writeTemplateReference(writer, policy.mal);
    writeAnswers(writer, policy, mal);
    writeSections(writer, policy, mal);
    writer.text("last_section", policy.lastSection);
    writeChecks(writer, policy, mal);
    writer.list("history", WhenEmpty::LeaveOut, [&] {
        for (const UnknownValue& moment : policy.history)
            writer.item(moment);
    });
    writer.unknowns(policy.unknown);
    writer.text("template_text", policy.templateText, WhenEmpty::Write);
    writer.endMark();
    return writer.take();
}

std::string writeAdoptedContent(const Policy& policy, const PolicyTemplate& mal) {
    return writeContent(policy, mal, Sections::LeftOut);
}

std::string writeMomentContent(const Policy& policy, const PolicyTemplate& mal) {
    return writeContent(policy, mal, Sections::Included);
}

}  // namespace mal
