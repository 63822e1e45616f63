// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/policy_template.h"
#include "storage/template_fields.h"

namespace mal {

Chapter readChapter(TemplateFields& fields);

}  // namespace mal
