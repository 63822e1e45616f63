// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Kinds of document that a template describes (docs/template-language.md, 1.9). What they look like is document's business.

#include "model/policy_template.h"
#include "storage/template_fields.h"

namespace mal {

DocumentKind readDocumentKind(TemplateFields& fields);

}  // namespace mal
