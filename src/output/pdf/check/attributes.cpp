// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/check/attributes.h"

namespace mal::pdf {

Value attribute(Value element, const char* key) {
    for (const Value& owned : itemsOf(at(element, "/A"))) {
        if (has(owned, key)) return at(owned, key);
    }
    return Value::newNull();
}

}  // namespace mal::pdf
