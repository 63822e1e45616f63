// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Where the templates and examples that come with the program stand. Looks only at names of files; what is in them is read by who
// needs it.

#include <string>
#include <vector>

namespace mal {

// The folder of the templates, from the folder that the program itself is in: beside it in share/ once installed, in the source
// tree above it in a build. Empty where there is none.
std::string shippedTemplatesFolder(const std::string& programFolder);

// The template for who did not choose one.
std::string standardTemplate(const std::string& templatesFolder);

// Paths, in the order of their names but the standard template first. Empty for an empty or missing folder.
std::vector<std::string> shippedTemplates(const std::string& templatesFolder);
std::vector<std::string> shippedExamples(const std::string& templatesFolder);

}  // namespace mal
