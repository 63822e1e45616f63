// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/plain_field.h"

#include "gui/look/type_scale.h"

#include <QMimeData>

namespace mal {

PlainField::PlainField(const QString& name, QWidget* parent) : QPlainTextEdit(parent) {
    setAccessibleName(name);
    setTabChangesFocus(true);
    document()->setDocumentMargin(space(0.75));
}

QSize PlainField::sizeHint() const {
    constexpr int lines = 3;
    const int height = fontMetrics().lineSpacing() * lines + qRound(2 * document()->documentMargin()) + 2 * frameWidth();
    return {charactersWide(comfortableLine) * 2 / 3, height};
}

void PlainField::insertFromMimeData(const QMimeData* source) {
    // Nobody owns the clipboard: Qt 6.4 would read the first of no formats.
    if (!source || source->formats().isEmpty() || !source->hasText()) return;
    insertPlainText(source->text());
}

}  // namespace mal
