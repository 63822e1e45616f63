// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What every part of composing works with: the template, the policy and the words, and the few moves they share.

#include "document/audience.h"
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
    Audience audience = Audience::Internal;
    Showing shows = {};
    std::vector<Person> hidden = {};  // who may not be named; nobody in an internal document
};

Writing writingFor(const PolicyTemplate& mal, const Policy& policy, Audience audience);

// Someone in one line, as far as the document may say: "Sharda Ramdhani, privacy officer", or "privacy officer".
std::string whoIs(const Writing& writing, const std::string& who);

// Who adopts the policy, as answered. Without a role where the name is the role already, or stands for it in this document.
Person adopter(const Writing& writing);
// The same in one line: "Noor van Dam, directeur-bestuurder"
std::string adopterInWords(const Writing& writing);

// The template's text with its placeholders filled in ({organisation} …); `answer` for {answer}.
std::string withPlaceholders(const Writing& writing, std::string_view text, std::string_view answer = {});

void append(Blocks& blocks, Blocks more);

// A list, or what its one item says: one bullet is no list.
void appendList(Blocks& blocks, List list);

// A template's rich text, placeholders filled in, added as blocks; the paragraphs get the role.
void appendTemplateText(Blocks& blocks, const Writing& writing, std::string_view text, ParagraphRole role = ParagraphRole::Body);

// The same, with a bold name in front: "Wat de wet vraagt: …". Nothing where there is no text.
void appendNamed(Blocks& blocks, const Writing& writing, const char* name, std::string_view text,
                 ParagraphRole role = ParagraphRole::Body);

Paragraph paragraph(std::string_view plain, ParagraphRole role = ParagraphRole::Body);

// The title that the document uses: `document_title` where there is one.
std::string documentTitle(const Chapter& chapter);
std::string documentTitle(const Section& section);

// "Keuze B – Selectief" for an option named by a letter, its label for another.
std::string optionName(const Writing& writing, const Choice& choice);
// "B – Selectief"
std::string shortOptionName(const Choice& choice);
bool isLetter(std::string_view value);

// "0.2 en 4.2": the sections, by number where they have one.
std::string sectionNumbers(const Writing& writing, const std::vector<std::string>& sectionIds);

}  // namespace mal
