// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The table of formats that a document can be written in. A new format is a row in format.cpp and a file of its own.

#include "base/problem.h"
#include "document/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace mal {

struct Written {
    std::string bytes;
    Problems problems;  // what the reader will see otherwise than it was written: a character that no font has …
};

struct Format {
    std::string_view name;       // on the command line: "pdf"
    std::string_view title;      // for a person: "PDF"
    std::string_view extension;  // without a dot
    Written (*write)(const Document& document);
};

const std::vector<Format>& formats();
const Format* findFormat(std::string_view name);

}  // namespace mal
