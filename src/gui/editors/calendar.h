// SPDX-License-Identifier: EUPL-1.2
#pragma once

// A month to pick a day from, in a window that goes away by itself. Arrows, Page up and Page down move, Enter picks, Escape
// leaves.

#include "base/date.h"

#include <QDate>
#include <QFrame>

namespace mal {

class Calendar : public QFrame {
    Q_OBJECT

public:
    // Deletes itself when it closes.
    Calendar(const QString& name, const Date& selected, QWidget* parent);

    void openBelow(const QWidget& field);

Q_SIGNALS:
    void picked(const QDate& day);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace mal
