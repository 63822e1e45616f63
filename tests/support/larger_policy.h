// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/policy.h"

#include <string>

namespace mal::test {

// The template with all its chapters so many times; the copies have ids of their own ("ambitie-2").
std::string withChaptersTimes(const std::string& templateText, int times);

// The policy with the answers given in every copy too, and with that template inside.
Policy withAnswersTimes(const Policy& policy, const std::string& largerTemplateText, int times);

}  // namespace mal::test
