// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mal {

// RFC 4648, section 4, in lines of 120 characters with a line feed between them.
std::string toBase64(std::string_view bytes);

// Blanks and line feeds between the characters are passed over; nothing for anything else that is not base64, padding included.
std::optional<std::string> fromBase64(std::string_view text);

}  // namespace mal
