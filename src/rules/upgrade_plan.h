// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What a newer version of the template does to a policy, question by question, as a proposal to look at before anything happens.
// It goes by what the template says of its changes and by what really differs. Carrying it out on a policy is here as well; files
// and history are the session's business (session/policy_session.h).

#include "model/policy.h"
#include "model/policy_template.h"

#include <string>
#include <vector>

namespace mal {

// What becomes of an answer.
enum class AnswerFate {
    Nothing,    // there was none, and none is needed
    Kept,       // stays as it is
    ToConfirm,  // stays, and is an open point until somebody confirms it
    Withdrawn,  // an acknowledgement of a text that has changed: it stays to be read and holds no longer
    KeptApart,  // its question is gone: it stays in the file and comes into no document
    Open,       // something is to be filled in or chosen
};

struct QuestionUpgrade {
    ChangeKind kind = ChangeKind::Wording;
    AnswerFate fate = AnswerFate::Nothing;
    std::string question;                // id; for what is removed that of the old template
    std::string formerQuestion;          // id in the old template, where that was another one
    std::string section;                 // id, in the template that has the question
    std::string place;                   // "0.2 Ambitieniveau richting AI"
    std::string heading;                 // label of the question
    std::vector<std::string> announced;  // what the template says of it, newest first (rich text)
    std::vector<std::string> found;      // what really differs, in sentences
    std::string answer;                  // in words; may hold several lines
    friend bool operator==(const QuestionUpgrade&, const QuestionUpgrade&) = default;
};

struct UpgradePlan {
    std::string fromVersion;
    std::string toVersion;
    std::vector<QuestionUpgrade> questions;  // those with a change: in the order of the new template, then what is removed
    std::vector<std::string> remarks;        // what happens to notes and kept tensions, in sentences
    int count(AnswerFate fate) const;
};

// `to` is a later version of the template `from` that the policy belongs to.
UpgradePlan planUpgrade(const PolicyTemplate& from, const PolicyTemplate& to, const Policy& policy);

// The policy with its answers under their new names and with what is to be confirmed marked. Nothing is thrown away.
Policy carriedOver(const UpgradePlan& plan, Policy policy);

// "betekenis", and "uw antwoord blijft staan".
std::string kindWord(ChangeKind kind);
std::string fateWords(AnswerFate fate);

}  // namespace mal
