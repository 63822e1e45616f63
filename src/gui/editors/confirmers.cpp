// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/confirmers.h"

#include "gui/texts.h"

namespace mal {

namespace {

void addOnce(QStringList& list, const QString& text) {
    if (!text.isEmpty() && !list.contains(text)) list << text;
}

}  // namespace

Confirmers confirmersOf(const Policy& policy) {
    Confirmers result;
    std::string latest;
    for (const auto& [id, answer] : policy.answers) {
        const auto* given = std::get_if<AcknowledgeAnswer>(&answer.value);
        if (!given || given->acknowledgedBy.empty()) continue;
        addOnce(result.names, toQString(given->acknowledgedBy));
        addOnce(result.roles, toQString(given->role));
        if (result.last && given->at < latest) continue;
        latest = given->at;
        result.last = Confirmer{toQString(given->acknowledgedBy), toQString(given->role)};
    }
    for (const Signatory& signatory : policy.signatories) {
        addOnce(result.names, toQString(signatory.name));
        addOnce(result.roles, toQString(signatory.role));
    }
    return result;
}

}  // namespace mal
