// SPDX-License-Identifier: EUPL-1.2
#include "storage/policy_parts.h"

#include "base/messages/storage.h"
#include "storage/answer_file.h"
#include "storage/base64.h"
#include "storage/policy_fields.h"
#include "storage/policy_file.h"

#include <utility>

namespace mal {

namespace {

// Reads the map under `key` with `reader`; an empty value where there is none.
template <typename Reader>
auto readPart(PolicyFields& fields, std::string_view key, Reader reader) {
    Node* node = fields.map(key);
    return node ? std::optional(reader(PolicyFields(*node, fields.log()))) : std::nullopt;
}

// Reads each map in the map under `key`; what is no map is kept aside as a whole, since its name must not be lost.
template <typename Value, typename Reader>
void readByKey(PolicyFields& fields, std::string_view key, std::map<std::string, Value, std::less<>>& values, Reader reader) {
    Node* node = fields.map(key);
    if (!node) return;
    for (const Entry& entry : node->entries) {
        if (entry.value.kind == Node::Kind::Map) continue;
        fields.keepAside(key, kindName(Node::Kind::Map));
        return;
    }
    for (Entry& entry : node->entries)
        values.emplace(entry.key, reader(PolicyFields(entry.value, fields.log())));
}

Saved readSaved(PolicyFields fields) {
    Saved saved{fields.text("at"), fields.text("with")};
    saved.unknown = fields.takeUnread();
    return saved;
}

Organisation readOrganisation(PolicyFields fields) {
    Organisation organisation;
    organisation.name = fields.text("name");
    organisation.shortName = fields.text("short");
    organisation.place = fields.text("place");
    organisation.unknown = fields.takeUnread();
    return organisation;
}

Logo readLogo(PolicyFields fields) {
    Logo logo;
    if (const std::string* encoded = fields.peekText("image")) {
        if (auto image = fromBase64(*encoded)) {
            logo.image = std::move(*image);
        } else {
            fields.keepAside("image", text(messages::kindPicture));
        }
    }
    logo.alt = fields.text("alt");
    logo.unknown = fields.takeUnread();
    return logo;
}

HouseStyle readHouseStyle(PolicyFields fields) {
    HouseStyle style;
    style.colour = fields.text("colour");
    style.logo = readPart(fields, "logo", readLogo);
    style.unknown = fields.takeUnread();
    return style;
}

std::vector<Signatory> readSignatories(PolicyFields& fields) {
    std::vector<Signatory> signatories;
    std::vector<Node>* nodes = fields.maps("signatories");
    if (!nodes) return signatories;
    for (Node& node : *nodes) {
        PolicyFields each(node, fields.log());
        Signatory signatory{each.text("name"), each.text("role")};
        signatory.unknown = each.takeUnread();
        signatories.push_back(std::move(signatory));
    }
    return signatories;
}

// An unknown status is a fault: taken for a concept, an adopted policy could be changed. A newer format is read-only anyway.
Status readStatus(PolicyFields& fields, int formatVersion) {
    const std::string* word = fields.peekText("status");
    if (!word || *word == "concept") return Status::Concept;
    if (*word == "proposed") return Status::Proposed;
    if (*word == "adopted") return Status::Adopted;
    if (formatVersion > policyFormatVersion) {
        fields.keepAside("status", "concept, proposed, adopted");
    } else {
        fields.log().error(fields.positionOf("status"), messages::unknownStatus, {*word});
    }
    return Status::Adopted;
}

Adoption readAdoption(PolicyFields fields) {
    Adoption adoption{fields.text("at"), fields.text("content_sha256")};
    adoption.unknown = fields.takeUnread();
    return adoption;
}

TemplateReference readTemplateReference(PolicyFields fields) {
    TemplateReference reference{fields.text("id"), fields.text("version"), fields.text("sha256")};
    reference.unknown = fields.takeUnread();
    return reference;
}

Parked readParked(PolicyFields fields) {
    Parked parked{fields.text("reason"), fields.text("owner"), fields.date("by")};
    parked.unknown = fields.takeUnread();
    return parked;
}

SectionNotes readSectionNotes(PolicyFields fields) {
    SectionNotes notes;
    notes.internalNote = fields.text("internal_note");
    notes.parked = readPart(fields, "parked", readParked);
    notes.votes = fields.countsByKey("votes");
    notes.isDone = fields.flag("done");
    notes.unknown = fields.takeUnread();
    return notes;
}

AcceptedCheck readAcceptedCheck(PolicyFields fields) {
    AcceptedCheck check;
    check.reason = fields.text("accepted");
    check.unknown = fields.takeUnread();
    return check;
}

}  // namespace

Policy readPolicy(Node& root, const PolicyTemplate& mal, int formatVersion, ProblemLog& log) {
    PolicyFields fields(root, log);
    fields.pass("beleidsmal");
    fields.pass("template_text");
    Policy policy;
    policy.saved = readPart(fields, "saved", readSaved).value_or(Saved{});
    policy.isExample = fields.flag("example");
    policy.organisation = readPart(fields, "organisation", readOrganisation).value_or(Organisation{});
    policy.houseStyle = readPart(fields, "house_style", readHouseStyle).value_or(HouseStyle{});
    policy.signatories = readSignatories(fields);
    policy.status = readStatus(fields, formatVersion);
    policy.adoption = readPart(fields, "adoption", readAdoption);
    policy.mal = readPart(fields, "template", readTemplateReference).value_or(TemplateReference{});
    if (Node* answers = fields.map("answers")) {
        for (Entry& entry : answers->entries)
            policy.answers.emplace(entry.key, readAnswer(entry, mal.question(entry.key), log));
    }
    readByKey(fields, "sections", policy.sections, readSectionNotes);
    policy.lastSection = fields.text("last_section");
    readByKey(fields, "checks", policy.checks, readAcceptedCheck);
    policy.history = fields.values("history");
    policy.unknown = fields.takeUnread();
    return policy;
}

}  // namespace mal
