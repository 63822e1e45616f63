// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The findings about a policy as a person reads them in a terminal, and as a script reads them.

#include "base/problem.h"
#include "model/policy.h"
#include "model/policy_template.h"
#include "rules/open_points.h"

#include <nlohmann/json_fwd.hpp>

#include <iosfwd>
#include <vector>

namespace mal::cli {

void printOpenPoints(std::ostream& out, const PolicyTemplate& mal, const std::vector<OpenPoint>& points);
nlohmann::ordered_json asJson(const PolicyTemplate& mal, const std::vector<OpenPoint>& points);

nlohmann::ordered_json asJson(const Problems& problems);

// Progress, choices, open points, tensions, profile and suggested actions.
void printSummary(std::ostream& out, const PolicyTemplate& mal, const Policy& policy);
nlohmann::ordered_json summaryAsJson(const PolicyTemplate& mal, const Policy& policy);

// Writes it indented and ends the line. Text that is not UTF-8 is shown with replacement characters.
void printJson(std::ostream& out, const nlohmann::ordered_json& json);

// Rich text as words for a terminal.
std::string plain(const std::string& rich);

std::string severityWord(CheckSeverity severity);
std::string statusWord(Status status);

}  // namespace mal::cli
