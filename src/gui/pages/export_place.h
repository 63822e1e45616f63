// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What a document's file is called and where it goes.

#include "document/compose.h"
#include "model/policy.h"
#include "model/policy_template.h"
#include "output/format.h"

#include <QString>

namespace mal {

// "Bibliotheek Ergens - AI-beleid - 2026-11-22.pdf": organisation, which document and date, without what a file system refuses.
// The policy itself goes by its own title; what the public may see says so.
QString proposedName(const PolicyTemplate& mal, const Policy& policy, const KindOfDocument& kind, Audience audience,
                     const Format& format, const QString& date);

// With the ending of the format: added where there is none, in the place of the ending of another format.
QString withEnding(const QString& path, const Format& format);

// The folder that was used last, or the policy's own, or the person's documents.
QString folderToStartIn(const QString& lastFolder, const std::string& policyPath);

}  // namespace mal
