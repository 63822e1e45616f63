// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Paper: the pages of a PDF on a printer, each as large as fits on its sheet. May be called on any thread.

#include <functional>
#include <string>

class QPrinter;

namespace mal {

// The pages that the printer's settings ask for, in their order and number. Stops, and takes the task back from the printer,
// where `goesOn` says false. False where the printer refuses.
bool printPdf(const std::string& bytes, QPrinter& printer, const std::function<bool()>& goesOn);

}  // namespace mal
