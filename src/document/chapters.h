// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/writing.h"
#include "rules/tensions.h"

#include <string>
#include <string_view>

namespace mal {

// The chapters as prose, each section with its answers and the tensions a team accepted. A section or chapter that says nothing
// has no heading either.
Blocks chapters(const Writing& writing);

// A tension that the team keeps on purpose, with its reason.
Box acceptedTension(const Writing& writing, const Tension& tension);

// The anchors of their headings. A section that has its chapter's number stands under the heading of the chapter.
std::string chapterAnchor(std::string_view chapterId);
std::string sectionAnchor(std::string_view sectionId);

}  // namespace mal
