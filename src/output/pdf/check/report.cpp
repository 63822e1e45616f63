// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/check/report.h"

#include <algorithm>

namespace mal::pdf {

void Report::add(const PdfRule& rule, const std::string& place) {
    constexpr std::size_t mostPlaces = 5;
    const auto [known, isNew] = m_byCode.emplace(rule.message.code, m_findings.size());
    if (isNew) m_findings.push_back({rule.message.code, text(rule.message), rule.clause, 0, {}});
    Finding& finding = m_findings[known->second];
    ++finding.count;
    const bool isThere = std::find(finding.places.begin(), finding.places.end(), place) != finding.places.end();
    if (!place.empty() && !isThere && finding.places.size() < mostPlaces) finding.places.push_back(place);
}

}  // namespace mal::pdf
