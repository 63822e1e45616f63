// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Texts of a template and a policy on their way to the screen. Whatever a file says is text: it can never become markup, and
// characters that could deceive are shown as escapes.

#include "base/error.h"
#include "model/policy.h"
#include "model/policy_template.h"

#include <QString>

#include <string>
#include <string_view>

namespace mal {

QString toQString(std::string_view utf8);

// A template's text with its placeholders ({organisation} …) filled in.
QString shown(const PolicyTemplate& mal, const Policy& policy, std::string_view text);

// The same for rich text, as HTML for a TextLabel.
QString richHtml(const PolicyTemplate& mal, const Policy& policy, std::string_view text);

// The same with the terms of the glossary as links to "term:" and the number of the term in the template.
QString richHtmlWithTerms(const PolicyTemplate& mal, const Policy& policy, std::string_view text);

// Text that came from a keyboard or a paste, as a policy may hold it: CR LF folded, tabs as blanks, forbidden characters left
// out. A paragraph separator of Qt becomes a line feed.
std::string typed(const QString& text);

// Text for a tip or the small print of a message box, where Qt takes for markup what looks like it.
QString neverMarkup(const QString& text);

// What an Error says, for the window: files by their names only. In which folders they stand is nobody's business who looks at
// the screen.
QString sentenceOf(const Error& error);

}  // namespace mal
