// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Which words of Dutch text had better not be parted by the end of a line, and which are names. It looks at two words, and the
// one before them, and knows no grammar: "17 november", "artikel 22", "M. Boekhorst".

#include <string_view>

namespace mal::pdf {

// Whether a line reads badly when it ends between the two; `before` is what comes before them, empty at the start of a text.
bool belongTogether(std::string_view word, std::string_view next, std::string_view before = {});

// A word with a capital that opens no sentence. `previous` is empty at the start of a text.
bool isName(std::string_view word, std::string_view previous);

}  // namespace mal::pdf
