// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What is wrong with a file, for who just chose that file: in words, and on which line. Not its name and folder: those are said
// elsewhere or not at all, as others may be reading along.

#include "base/problem.h"

#include <QString>

namespace mal {

QString problemLine(const Problem& problem);

}  // namespace mal
