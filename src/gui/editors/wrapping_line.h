// SPDX-License-Identifier: EUPL-1.2
#pragma once

// A field for one sentence or more without line ends, as high as its text is at its width: what was written stays in sight. Its
// undo is the session's. Not for formed text (RichTextField) and not for a cell, which may hold line ends (PlainField).

#include <QPlainTextEdit>

namespace mal {

class WrappingLine : public QPlainTextEdit {
    Q_OBJECT

public:
    WrappingLine(const QString& name, QWidget* parent);

    QString text() const { return toPlainText(); }
    // Keeps the cursor where it is while the same text is shown again.
    void show(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(const QString& text);  // by a person
    void left();                       // the focus

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void fitHeight();
    int heightOf(int lines) const;

    int m_height = 0;
};

}  // namespace mal
