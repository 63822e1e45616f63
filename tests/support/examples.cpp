// SPDX-License-Identifier: EUPL-1.2
#include "support/examples.h"

#include "files/file.h"
#include "storage/policy_file.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace mal::test {

const std::vector<Example>& examples() {
    static const std::vector<Example> loaded = [] {
        std::vector<Example> result;
        for (const char* name : {"voorbeeld-volledig", "voorbeeld-halverwege", "voorbeeld-spanningen"}) {
            const std::string path = std::string(SOURCE_DIR "/templates/voorbeelden/") + name + ".beleid";
            LoadedPolicy policy = loadPolicy(readFile(path, std::size_t{32} << 20), path);
            REQUIRE(policy.policy);
            auto mal = std::make_shared<const PolicyTemplate>(std::move(*policy.mal));
            result.push_back({name, {std::move(mal), std::move(*policy.policy), path}});
        }
        return result;
    }();
    return loaded;
}

const Example& example(const std::string& name) {
    const auto found = std::find_if(examples().begin(), examples().end(), [&](const Example& each) { return each.name == name; });
    REQUIRE(found != examples().end());
    return *found;
}

Policy adopted(Policy policy) {
    policy.status = Status::Adopted;
    policy.adoption = Adoption{"2026-12-15T10:00:00+01:00", "", {}};
    return policy;
}

}  // namespace mal::test
