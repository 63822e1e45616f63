// SPDX-License-Identifier: EUPL-1.2
#include "storage/base64.h"

#include <catch2/catch.hpp>

namespace mal {

TEST_CASE("base64 comes back as the bytes that it was made of") {
    CHECK(toBase64("") == "");
    CHECK(toBase64("f") == "Zg==");
    CHECK(toBase64("fo") == "Zm8=");
    CHECK(toBase64("foo") == "Zm9v");
    std::string bytes;
    for (int i = 0; i < 1000; ++i) {
        CHECK(fromBase64(toBase64(bytes)) == bytes);
        bytes += static_cast<char>(static_cast<unsigned char>(i * 37));
    }
}

TEST_CASE("what is no base64 is refused") {
    for (const char* text : {"Z", "Zg", "Zg=", "Z===", "Zg==Zg==", "Zh==", "Zm9=", "Zg=a", "Zm*v", "Zm9v="}) {
        INFO(text);
        CHECK(!fromBase64(text));
    }
    CHECK(fromBase64("Zm\n 9v") == "foo");
}

}  // namespace mal
