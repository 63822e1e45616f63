// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/writing.h"

namespace mal {

// Who accepted a point: by name and function, or by function alone where the document does not name people.
std::string confirmer(const Writing& writing, const AcknowledgeAnswer& answer);

// A legal point: its words, what the law asks, what the template adds, and where it stands in the law.
Box legalText(const Writing& writing, const QuestionPlace& place);

// The same as the policy prints it, with who acknowledged it and when.
Box legalPoint(const Writing& writing, const QuestionPlace& place);

// Of a fixed chapter.
struct AcknowledgedPoints {
    int confirmed = 0;
    int total = 0;
};
AcknowledgedPoints acknowledgedPoints(const Writing& writing, std::size_t chapter);
// "8 van de 10 vaste punten zijn aanvaard."
std::string inWords(const Writing& writing, const AcknowledgedPoints& points);

// "Gelezen, besproken en aanvaard", in the chapter's words, only where that is so for every point; else how many it is so for.
void appendConfirmation(Blocks& blocks, const Writing& writing, std::size_t chapter);

// "AVG, artikel 22"
std::string citation(const LegalSource& source);

}  // namespace mal
