// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/note_editor.h"

#include "gui/look/surface.h"
#include "gui/look/text_label.h"
#include "gui/texts.h"

#include <QVBoxLayout>

namespace mal {

NoteEditor::NoteEditor(PolicyController& controller, const Question& question, const FixedNote& body, QWidget* parent)
    : Editor(controller, question, parent), m_body(body), m_text(new TextLabel({})) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* panel = new Surface(SurfaceKind::Note, this);
    auto* inside = new QVBoxLayout(panel);
    inside->setContentsMargins(space(2), space(1.75), space(2), space(1.75));
    inside->addWidget(m_text);
    column->addWidget(panel);
}

void NoteEditor::refresh() {
    m_text->setHtml(richHtml(controller().mal(), controller().policy(), m_body.text));
}

}  // namespace mal
