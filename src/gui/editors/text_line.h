// SPDX-License-Identifier: EUPL-1.2
#pragma once

// A field of one line whose undo is the session's, and that keeps its cursor when it is shown the text it has.

#include <QLineEdit>

namespace mal {

class TextLine : public QLineEdit {
    Q_OBJECT

public:
    TextLine(const QString& name, QWidget* parent);

    void show(const QString& text);

Q_SIGNALS:
    void left();  // the focus

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
};

}  // namespace mal
