// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/take_back_button.h"

#include "gui/look/icons.h"

#include <QPushButton>

namespace mal {

QPushButton* takeBackButton(const QString& words, const QString& question, QWidget* parent) {
    auto* button = new QPushButton(icon(QStringLiteral("undo")), words, parent);
    button->setFlat(true);
    button->setAutoDefault(false);
    button->setAccessibleDescription(question);
    return button;
}

}  // namespace mal
