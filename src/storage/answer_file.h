// SPDX-License-Identifier: EUPL-1.2
#pragma once

// One answer as it stands in a policy file, both ways: what is read here is written there.

#include "model/policy.h"
#include "model/question.h"
#include "storage/node.h"
#include "storage/problem_log.h"
#include "storage/yaml_writer.h"

#include <string>
#include <vector>

namespace mal {

// By the type of the question; null for a question that the template does not have, of which everything is kept as it is.
Answer readAnswer(Entry& entry, const Question* question, ProblemLog& log);

// In the order of the template, then those that it does not have; each once.
std::vector<std::string> inTemplateOrder(const std::vector<std::string>& values, const Question& question);

void writeAnswer(YamlWriter& writer, const std::string& id, const Answer& answer, const Question* question);

}  // namespace mal
