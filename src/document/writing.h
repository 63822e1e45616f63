// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What every part of composing works with: the template, the policy and the words, and the few moves they share.

#include "document/document.h"
#include "document/words.h"
#include "model/policy.h"
#include "model/policy_template.h"

#include <string>
#include <string_view>

namespace mal {

struct Writing {
    const PolicyTemplate& mal;
    const Policy& policy;
    const Words& words;
    Status status = Status::Concept;  // as far as the policy bears it out (rules/status.h)

    // A concept says what is still open. What is proposed or adopted has nothing open.
    bool showsOpenPoints() const { return status == Status::Concept; }
};

// The template's text with its placeholders filled in ({organisation} …); `answer` for {answer}.
std::string withPlaceholders(const Writing& writing, std::string_view text, std::string_view answer = {});

void append(Blocks& blocks, Blocks more);

// A template's rich text, placeholders filled in, added as blocks; the paragraphs get the role.
void appendTemplateText(Blocks& blocks, const Writing& writing, std::string_view text, ParagraphRole role = ParagraphRole::Body);

Paragraph paragraph(std::string_view plain, ParagraphRole role = ParagraphRole::Body);

// The title that the document uses: `document_title` where there is one.
std::string documentTitle(const Chapter& chapter);
std::string documentTitle(const Section& section);

// "Keuze B – Selectief" for an option named by a letter, its label for another.
std::string optionName(const Writing& writing, const Choice& choice);
bool isLetter(std::string_view value);

// "0.2 en 4.2": the sections, by number where they have one.
std::string sectionNumbers(const Writing& writing, const std::vector<std::string>& sectionIds);

}  // namespace mal
