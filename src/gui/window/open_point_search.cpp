// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/open_point_search.h"

#include <algorithm>
#include <utility>

namespace mal {

const OpenPoint* nextOpenPoint(const PolicyTemplate& mal, const std::vector<WizardStep>& steps, std::size_t step,
                               const std::string& question, const std::vector<OpenPoint>& points) {
    const auto orderOf = [&mal](const std::string& id) {
        const QuestionPlace* place = mal.place(id);
        return place ? place->question + 1 : 0;
    };
    const auto placeOf = [&](const OpenPoint& point) {
        return std::pair(indexOf(steps, {StepKind::Section, point.section}), orderOf(point.question));
    };
    const std::pair here(step, orderOf(question));
    std::vector<const OpenPoint*> inOrder;
    for (const OpenPoint& point : points) {
        if (!point.section.empty()) inOrder.push_back(&point);
    }
    std::stable_sort(inOrder.begin(), inOrder.end(), [&](const auto* a, const auto* b) { return placeOf(*a) < placeOf(*b); });
    const auto next = std::find_if(inOrder.begin(), inOrder.end(), [&](const auto* point) { return placeOf(*point) > here; });
    if (next != inOrder.end()) return *next;
    return inOrder.empty() ? nullptr : inOrder.front();
}

}  // namespace mal
