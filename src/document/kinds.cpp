// SPDX-License-Identifier: EUPL-1.2
#include "document/compose.h"

namespace mal {

const std::vector<KindOfDocument>& kindsOfDocument() {
    static const std::vector<KindOfDocument> kinds = {
        {"policy", "Beleidsdocument", composePolicy},
    };
    return kinds;
}

const KindOfDocument* findKindOfDocument(std::string_view name) {
    for (const KindOfDocument& kind : kindsOfDocument()) {
        if (kind.name == name) return &kind;
    }
    return nullptr;
}

}  // namespace mal
