// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What a document's file is called and where it goes.

#include "model/policy.h"
#include "model/policy_template.h"
#include "output/format.h"

#include <QString>

namespace mal {

// "Bibliotheek Ergens - AI-beleid - 2026-11-22.pdf": organisation, title and date, without what a file system refuses.
QString proposedName(const PolicyTemplate& mal, const Policy& policy, const Format& format, const QString& date);

// With the ending of the format, which is added where it is not there.
QString withEnding(const QString& path, const Format& format);

// The folder that was used last, or the policy's own, or the person's documents.
QString folderToStartIn(const QString& lastFolder, const std::string& policyPath);

}  // namespace mal
