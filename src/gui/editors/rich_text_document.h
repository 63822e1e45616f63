// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The blocks of a rich text in a QTextDocument and back. Only what the subset of answers knows goes either way: paragraphs,
// lists in lists, bold, italic, links.

#include "document/document.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>

class QMimeData;
class QTextCursor;
class QTextDocument;

namespace mal {

// Replaces everything in the document.
void fill(QTextDocument& document, const Blocks& blocks);

// At the cursor, in place of what is selected. One paragraph goes into the line, more become lines of their own.
void insert(QTextCursor& cursor, const Blocks& blocks);

Blocks blocksOf(const QTextDocument& document);

// What somebody pastes: its paragraphs, lists, bold, italic and links, and nothing else. Never looks anything up that it refers
// to.
Blocks blocksOf(const QMimeData& pasted);

// Of a paragraph, and of an item in a list.
QTextBlockFormat paragraphFormat();
QTextBlockFormat itemFormat();

void makeList(QTextCursor cursor, ListKind kind);
void leaveList(QTextCursor cursor);
// Nothing where the cursor is not in a list.
const ListKind* listKindAt(const QTextCursor& cursor);

}  // namespace mal
