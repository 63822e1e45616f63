// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The table of formats that a document can be written in. A new format is a row in format.cpp and a file of its own.

#include "base/problem.h"
#include "document/document.h"
#include "output/finding.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mal {

// Where a heading came, for who shows the pages and wants to go to one.
struct HeadingOnPage {
    std::string anchor;
    std::size_t page = 0;  // from 0
    double top = 0;        // in points from the top of the page
    friend bool operator==(const HeadingOnPage&, const HeadingOnPage&) = default;
};

struct Written {
    std::string bytes;
    Problems problems;  // what the reader will see otherwise than it was written: a character that no font has …
    std::vector<HeadingOnPage> headings = {};  // in reading order; empty for a format without pages
};

struct Format {
    std::string_view name;       // on the command line: "pdf"
    std::string_view title;      // for a person: "PDF"
    std::string_view extension;  // without a dot
    Written (*write)(const Document& document);
    // What is wrong with bytes that write() gave, by the rules of the format; null for a format that has none.
    Findings (*check)(std::string_view bytes) = nullptr;
};

const std::vector<Format>& formats();
const Format* findFormat(std::string_view name);

}  // namespace mal
