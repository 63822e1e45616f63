// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/messages/pdf_check.h"
#include "output/finding.h"

#include <map>
#include <string>
#include <string_view>

namespace mal::pdf {

// Gathers what is found: each rule once, with the first places.
class Report {
public:
    void add(const PdfRule& rule, const std::string& place);
    // Adds a finding unless the rule is kept.
    void expect(bool isKept, const PdfRule& rule, const std::string& place) {
        if (!isKept) add(rule, place);
    }
    Findings findings() && { return std::move(m_findings); }

private:
    Findings m_findings;
    std::map<std::string_view, std::size_t> m_byCode;
};

}  // namespace mal::pdf
