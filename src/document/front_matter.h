// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/compose.h"
#include "document/writing.h"

namespace mal {

// A document without blocks: language, colour, marks and running lines as every kind has them. `title` names this one.
Document emptyDocument(const Writing& writing, const ComposeOptions& options, std::string title);

// The cover of the policy.
Cover cover(const Writing& writing, const ComposeOptions& options);

// "Opgesteld met: …": which template it comes from.
std::string sourceOf(const Writing& writing);
// "Uitgave van …": for what is the template itself.
std::string publisherOf(const Writing& writing);
std::optional<CoverLogo> logoOf(const Writing& writing, const ComposeOptions& options);

// "Concept · Intern": what it is and whom it is for.
std::string stateInWords(const Writing& writing);
void addFact(std::vector<Fact>& facts, const char* name, const std::string& value);

// Each answer in one line: "Onze ambitie: B – Selectief". Nothing where there is none.
Blocks overview(const Writing& writing, const std::vector<std::string>& questionIds);

// "In het kort": the choices at a glance, the hard limits, where to turn to.
Blocks brief(const Writing& writing);

// For whom the policy applies and from when.
Blocks scope(const Writing& writing);

// Where the policy comes from and what it is not, small print below a heading of the level.
Blocks colophon(const Writing& writing, int level);

// What every document undergoes once it is composed: names that its readers may not see go, typed quotation marks are set.
void finish(Document& document, const Writing& writing);

}  // namespace mal
