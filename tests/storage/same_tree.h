// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/node.h"

#include <algorithm>

namespace mal::test {

// The same values, told in the same way, at the same places.
inline bool isSame(const Node& a, const Node& b) {
    const auto sameEntry = [](const Entry& x, const Entry& y) {
        return x.key == y.key && x.at == y.at && isSame(x.value, y.value);
    };
    return a.kind == b.kind && a.isQuoted == b.isQuoted && a.at == b.at && a.text == b.text &&
           std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), isSame) &&
           std::equal(a.entries.begin(), a.entries.end(), b.entries.begin(), b.entries.end(), sameEntry);
}

}  // namespace mal::test
