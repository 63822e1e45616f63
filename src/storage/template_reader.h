// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/policy_template.h"
#include "storage/template_fields.h"

namespace mal {

// Everything in a template that can be judged where it stands; what refers to other places is left in reading.references for
// template_references.h.
PolicyTemplate readTemplate(TemplateFields& fields);

}  // namespace mal
