// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The scrolling column of a page: left-aligned, at most as wide as lines can be read, with room around it. Scrolls what gets the
// focus, and the place where one types, into sight. Never sideways.

#include <QScrollArea>
#include <QTimer>

class QVBoxLayout;

namespace mal {

class PageColumn : public QScrollArea {
    Q_OBJECT

public:
    // At most so many characters of running text wide.
    explicit PageColumn(int characters, QWidget* parent = nullptr);

    QWidget* content() const { return m_content; }
    QVBoxLayout* column() const { return m_column; }
    void scrollToTop();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void followFocus();
    void followCaret();

    int m_characters;
    QWidget* m_content;
    QVBoxLayout* m_column;
    QTimer m_focusMoved, m_caretMoved;  // once the layout has followed: what just appeared has no place yet
};

}  // namespace mal
