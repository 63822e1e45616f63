// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Who confirmed other legal points of this policy, to offer beside an empty field.

#include "model/policy.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace mal {

struct Confirmer {
    QString name;
    QString role;
};

struct Confirmers {
    QStringList names;  // each once; who signs the policy too
    QStringList roles;
    std::optional<Confirmer> last;  // by the moment of confirming
};

Confirmers confirmersOf(const Policy& policy);

}  // namespace mal
