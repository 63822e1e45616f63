// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Files of the storage tests, and problems as text to compare.

#include "base/problem.h"
#include "model/policy_template.h"

#include <string>
#include <string_view>
#include <vector>

namespace mal::test {

std::string readFile(const std::string& path);
void writeFile(const std::string& path, std::string_view text);

// Paths of the files in the folder with that extension, sorted; none where there is no such folder.
std::vector<std::string> filesIn(const std::string& folder, std::string_view extension);

// small.yaml as text and as template.
std::string smallTemplateText();
PolicyTemplate smallTemplate();

// "12:5 template.unknown-key", one a line.
std::string toLines(const Problems& problems);
bool hasCode(const Problems& problems, std::string_view code);

}  // namespace mal::test
