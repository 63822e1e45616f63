// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Reads PDFs back with other people's programs (qpdf, poppler, mupdf, ghostscript), because our own would share our mistakes.

#include <string>
#include <string_view>
#include <vector>

namespace mal::test {

struct Ran {
    int status = -1;
    std::string output;  // standard output and standard error
};

// Runs a command line in which {} stands for a file with these bytes.
Ran runOn(std::string_view pdf, const std::string& command);

// The text as a reader shows it, in the order of the page, lines joined by spaces.
std::string textOf(std::string_view pdf);
// The structure with the text in it, as pdfinfo prints it.
std::string structureOf(std::string_view pdf);
// The file with its streams unpacked, for looking at dictionaries.
std::string unpacked(std::string_view pdf);

struct WordBox {
    int page = 0;
    double left = 0, top = 0, right = 0, bottom = 0;  // points from the top left
    std::string text;
};
std::vector<WordBox> wordBoxes(std::string_view pdf);

int pageCount(std::string_view pdf);

}  // namespace mal::test
