// SPDX-License-Identifier: EUPL-1.2
#include "output/format.h"

#include "output/sample_policy.h"

#include <catch2/catch.hpp>

#include <set>

using namespace mal;

TEST_CASE("every format has a name of its own and writes the sample") {
    std::set<std::string_view> names;
    for (const Format& format : formats()) {
        CAPTURE(format.name);
        CHECK(names.insert(format.name).second);
        CHECK(findFormat(format.name) == &format);
        CHECK_FALSE(format.write(test::samplePolicy()).bytes.empty());
    }
    CHECK(findFormat("pdf")->extension == "pdf");
    CHECK(findFormat("markdown")->extension == "md");
    CHECK(findFormat("docx") == nullptr);
}
