// SPDX-License-Identifier: EUPL-1.2
#include "base/overloaded.h"
#include "gui/editors/acknowledge_editor.h"
#include "gui/editors/checklist_editor.h"
#include "gui/editors/date_editor.h"
#include "gui/editors/editor.h"
#include "gui/editors/long_text_editor.h"
#include "gui/editors/matrix_editor.h"
#include "gui/editors/note_editor.h"
#include "gui/editors/short_text_editor.h"
#include "gui/editors/single_choice_editor.h"
#include "gui/editors/table_editor.h"
#include "gui/editors/yes_no_editor.h"

namespace mal {

namespace {

Editor* makeTextEditor(PolicyController& controller, const Question& question, const TextQuestion& text, QWidget* parent) {
    switch (text.length) {
        case TextLength::Short:
            return new ShortTextEditor(controller, question, text, parent);
        case TextLength::Long:
            return new LongTextEditor(controller, question, text, parent);
    }
    return nullptr;
}

}  // namespace

Editor* makeEditor(PolicyController& controller, const Question& question, QWidget* parent) {
    Editor* editor = std::visit(
        Overloaded{
            [&](const SingleChoice& body) -> Editor* { return new SingleChoiceEditor(controller, question, body, parent); },
            [&](const MultipleChoice& body) -> Editor* { return new ChecklistEditor(controller, question, body, parent); },
            [&](const YesNo& body) -> Editor* { return new YesNoEditor(controller, question, body, parent); },
            [&](const TextQuestion& body) -> Editor* { return makeTextEditor(controller, question, body, parent); },
            [&](const DateQuestion&) -> Editor* { return new DateEditor(controller, question, parent); },
            [&](const TableQuestion& body) -> Editor* { return new TableEditor(controller, question, body, parent); },
            [&](const MatrixQuestion& body) -> Editor* { return new MatrixEditor(controller, question, body, parent); },
            [&](const Acknowledge& body) -> Editor* { return new AcknowledgeEditor(controller, question, body, parent); },
            [&](const FixedNote& body) -> Editor* { return new NoteEditor(controller, question, body, parent); },
        },
        question.body);
    editor->refresh();
    return editor;
}

}  // namespace mal
