// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/writing.h"

namespace mal {

// A legal point as the policy prints it: its words, what the law asks, what the template adds, where it stands in the law, and
// who acknowledged it and when.
Box legalPoint(const Writing& writing, const QuestionPlace& place);

// "AVG, artikel 22"
std::string citation(const LegalSource& source);

}  // namespace mal
