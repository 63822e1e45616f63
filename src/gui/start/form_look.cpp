// SPDX-License-Identifier: EUPL-1.2
#include "gui/start/form_look.h"

#include <QDialog>
#include <QLayout>
#include <QScreen>
#include <QScrollArea>

namespace mal {

void fitToScreen(QDialog& dialog, QScrollArea& area, int characters) {
    constexpr double share = 0.92;
    const int margin = space(3);
    QLayout* content = area.widget()->layout();
    content->setContentsMargins(margin, margin, margin, space(2));
    dialog.layout()->setContentsMargins(0, 0, 0, 0);
    dialog.layout()->setSpacing(0);
    QWidget* buttons = dialog.layout()->itemAt(1)->widget();
    buttons->layout()->setContentsMargins(margin, space(1.5), margin, space(1.5));
    buttons->layout()->setSpacing(space(1));
    const QSize screen = dialog.screen()->availableSize();
    const int width = qMin(charactersWide(characters) + 2 * margin, qRound(screen.width() * share));
    // Wrapped text asks for more height than it needs at this width; the area goes by the width.
    area.widget()->setMinimumHeight(1);
    content->activate();
    const int wanted = content->totalHeightForWidth(width) + buttons->sizeHint().height();
    dialog.resize(width, qMin(wanted, qRound(screen.height() * share)));
    // Once it is shown: with large letters the field where one begins may lie below the edge.
    QMetaObject::invokeMethod(
        &area,
        [&dialog, &area] {
            if (QWidget* first = dialog.focusWidget(); first && area.isAncestorOf(first))
                area.ensureWidgetVisible(first, 0, space(3));
        },
        Qt::QueuedConnection);
}

}  // namespace mal
