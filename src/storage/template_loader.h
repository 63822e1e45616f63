// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/problem.h"
#include "model/policy_template.h"

#include <optional>
#include <string>
#include <string_view>

namespace mal {

struct LoadedTemplate {
    std::optional<PolicyTemplate> mal;  // only when no problem is an error
    Problems problems;
};

// Reads a template (docs/template-language.md) and reports every fault in it at once. `file` is only used to name the place.
// Never throws for content.
LoadedTemplate loadTemplate(std::string_view bytes, const std::string& file);

// The text that a template's hash is over and that a policy file carries: no byte order mark, LF line ends.
std::string templateText(std::string_view bytes);

}  // namespace mal
