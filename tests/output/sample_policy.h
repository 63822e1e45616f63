// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/document.h"

namespace mal::test {

// A policy of some twelve pages with every kind of block in it, as compose() could make one.
Document samplePolicy();

// About so many pages, for measuring.
Document longPolicy(int pages);

// A picture with a transparent background.
Picture sampleLogo();

std::string repeated(const std::string& text, int times);
Spans spans(std::string text);
Block paragraph(std::string text, ParagraphRole role = ParagraphRole::Body);
Block heading(int level, std::string number, std::string title);

}  // namespace mal::test
