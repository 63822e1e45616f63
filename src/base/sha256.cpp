// SPDX-License-Identifier: EUPL-1.2
#include "base/sha256.h"

#include <openssl/sha.h>

#include <array>

namespace mal {

std::string sha256(std::string_view bytes) {
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
    SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), digest.data());
    constexpr std::string_view hexadecimal = "0123456789abcdef";
    std::string text;
    text.reserve(digest.size() * 2);
    for (unsigned char byte : digest) {
        text += hexadecimal[byte >> 4];
        text += hexadecimal[byte & 0x0F];
    }
    return text;
}

}  // namespace mal
