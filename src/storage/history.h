// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What a policy file keeps of earlier: moments that people named, versions that were adopted (adopted_content.h), and the text of
// each template that one of these was made with and that the file does not carry otherwise. Who keeps what, and when, is the
// session's business.
//
//   {kind: moment, name, at, content}            content as adopted, and the notes of the sections
//   {kind: adopted, at, version, content_sha256, content}
//   {kind: template, id, version, sha256, template_text}

#include "base/problem.h"
#include "model/policy.h"
#include "model/policy_template.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace mal {

enum class MomentKind { Named, Adopted };

struct KeptMoment {
    std::size_t index = 0;  // in the history of the policy: how one speaks of it
    MomentKind kind = MomentKind::Named;
    std::string name;              // of an adopted version its number: "1.0"
    std::string at;                // a moment, see base/date.h
    std::string templateVersion;   // "1.0.0"
    bool isOfThisTemplate = true;  // made with the template that the policy has now
    friend bool operator==(const KeptMoment&, const KeptMoment&) = default;
};

// In the order in which they were kept. Entries that are neither are left out.
std::vector<KeptMoment> keptMoments(const Policy& policy);

// A policy as it was, with the template of then and the history of now. What a moment does not hold (the notes of the sections of
// an adopted version) is as it is now.
struct PolicyThen {
    std::shared_ptr<const PolicyTemplate> mal;
    Policy policy;
};

// Throws Error where the entry is no moment, or where its template is missing or damaged. `mal` is the template of now.
PolicyThen readMoment(const Policy& policy, const std::shared_ptr<const PolicyTemplate>& mal, std::size_t index);

// The policy as it is now, as an entry for its history.
UnknownValue momentEntry(const Policy& policy, const PolicyTemplate& mal, const std::string& name, const std::string& at);

// True where a moment in the history says the same as the entry.
bool isKeptAlready(const Policy& policy, const UnknownValue& entry);

// Takes a named moment out. A picture that a later entry needs goes to that one; a template's text goes when nothing is of it any
// more. Throws Error for what is no named moment.
void forgetMoment(Policy& policy, std::size_t index);

// Keeps the text of the policy's template in its history, for when another one takes its place.
void keepTemplateText(Policy& policy);

// More history would make a file that cannot be opened again.
bool isHistoryFull(const Policy& policy);

}  // namespace mal
