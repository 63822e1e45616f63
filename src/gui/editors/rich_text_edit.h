// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The QTextEdit inside a rich text field: grows with its text, takes only what the subset of answers knows, leaves Tab and undo
// to the window. What the text means to the policy is rich_text_field.h's business.

#include <QTextEdit>

namespace mal {

class Spelling;
enum class ListKind;

class RichTextEdit : public QTextEdit {
    Q_OBJECT

public:
    explicit RichTextEdit(QWidget* parent);

    // Underlines what is spelled wrong and offers better; nothing where there is none. It must outlive the field.
    void setSpelling(Spelling* spelling);
    // Fewest lines of the field; it grows from there.
    void setLeastLines(int lines);

    void toggleBold();
    void toggleItalic();
    void toggleList(ListKind kind);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void left();  // the focus

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    int heightFor(int lines) const;
    void fitHeight();
    bool startsList();
    void stopLink();
    bool continuesList();

    int m_leastLines = 3;
    int m_height = 0;
    Spelling* m_spelling = nullptr;
};

}  // namespace mal
