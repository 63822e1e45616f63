// SPDX-License-Identifier: EUPL-1.2
#include "model/condition.h"

#include "base/overloaded.h"

namespace mal {

namespace {

void collect(const Condition& condition, std::vector<std::string>& ids) {
    const auto each = [&](const std::vector<Condition>& conditions) {
        for (const Condition& part : conditions)
            collect(part, ids);
    };
    std::visit(Overloaded{
                   [&](const IsAnswer& is) { ids.push_back(is.question); },
                   [&](const Includes& includes) { ids.push_back(includes.question); },
                   [&](const IsAnswered& is) { ids.push_back(is.question); },
                   [&](const CountAtLeast& count) { ids.push_back(count.question); },
                   [&](const LaterThan& later) {
                       ids.push_back(later.question);
                       ids.push_back(later.other);
                   },
                   [&](const AllOf& all) { each(all.conditions); },
                   [&](const AnyOf& any) { each(any.conditions); },
                   [&](const Not& negated) { each(negated.condition); },
               },
               condition.kind);
}

}  // namespace

std::vector<std::string> questionsIn(const Condition& condition) {
    std::vector<std::string> ids;
    collect(condition, ids);
    return ids;
}

}  // namespace mal
