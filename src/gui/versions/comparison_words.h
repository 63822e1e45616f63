// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What the two sides of a comparison are called, and what choosing one of them is called: "Uw versie" and "Versie van de ander",
// or "Nu" and "Toen".

#include <QString>

namespace mal {

enum class Side { Mine, Theirs };

enum class Choosing { No, Yes };

struct ComparisonWords {
    QString mine;
    QString theirs;
    QString keep = {};  // on what is pressed; only where one may choose
    QString take = {};
};

}  // namespace mal
