// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Answers as short statements, to look through: "Versie: 1.0". What a policy prints is document's business.

#include "model/policy.h"
#include "model/policy_template.h"

#include <QString>

#include <string>
#include <vector>

namespace mal {

struct Statement {
    std::string section, question;  // ids
    QString label;
    QString text;  // empty where there is no answer
    friend bool operator==(const Statement&, const Statement&) = default;
};

// Of the questions that are asked now, in their order.
std::vector<Statement> statements(const PolicyTemplate& mal, const Policy& policy, const Section& section);
std::vector<Statement> statements(const PolicyTemplate& mal, const Policy& policy, const Chapter& chapter);

// "B – Selectief": letters are names of choices, other values are not.
QString choiceName(const Choice& choice);

}  // namespace mal
