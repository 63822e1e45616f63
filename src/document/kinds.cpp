// SPDX-License-Identifier: EUPL-1.2
#include "document/compose.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace mal {

namespace {

struct Row {
    KindOfDocument kind;
    Document (*compose)(const PolicyTemplate& mal, const Policy& policy, const ComposeOptions& options);
};

// The names are those of kindsOfEveryTemplate.
const std::array<Row, kindsOfEveryTemplate.size()>& rows() {
    static const std::array<Row, kindsOfEveryTemplate.size()> table{{
        {{.name = "policy", .title = "Beleidsdocument", .canBePublic = true, .hasAnnexes = true}, composePolicy},
        {{.name = "working", .title = "Werkdocument", .hasGuidance = true}, composeWorkingDocument},
        {{.name = "blank", .title = "Lege mal om op papier in te vullen", .hasGuidance = true, .showsAnswers = false},
         composeBlank},
    }};
    return table;
}

}  // namespace

std::vector<KindOfDocument> kindsOfDocument(const PolicyTemplate& mal) {
    std::vector<KindOfDocument> kinds;
    for (const Row& row : rows())
        kinds.push_back(row.kind);
    for (const DocumentKind& described : mal.documents)
        kinds.push_back({.name = described.kind, .title = described.title, .canBePublic = true});
    return kinds;
}

std::optional<KindOfDocument> findKindOfDocument(const PolicyTemplate& mal, std::string_view name) {
    for (KindOfDocument& kind : kindsOfDocument(mal)) {
        if (kind.name == name) return std::move(kind);
    }
    return std::nullopt;
}

Document compose(const KindOfDocument& kind, const PolicyTemplate& mal, const Policy& policy, const ComposeOptions& options) {
    const auto row = std::find_if(rows().begin(), rows().end(), [&](const Row& each) { return each.kind.name == kind.name; });
    if (row != rows().end()) return row->compose(mal, policy, options);
    const auto described = std::find_if(mal.documents.begin(), mal.documents.end(),
                                        [&](const DocumentKind& each) { return each.kind == kind.name; });
    assert(described != mal.documents.end());
    return composeDescribed(mal, *described, policy, options);
}

}  // namespace mal
