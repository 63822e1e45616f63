// SPDX-License-Identifier: EUPL-1.2
#pragma once

// A line that leads somewhere: text that wraps, perhaps with an icon before it, more said beside or below it, and a word or an
// arrow at its end. The whole line can be pressed.

#include "gui/look/text_label.h"

#include <QPushButton>

namespace mal {

class LinkLine : public QPushButton {
    Q_OBJECT

public:
    LinkLine(const QString& text, QWidget* parent);

    void setMark(const QString& iconName, Tone tone);
    // More about it, in a column of its own where there is room and below it where there is not.
    void setDetail(const QString& detail, Tone tone = Tone::Quiet);
    // The text is what counts, and gets most of the width; otherwise the detail does.
    void giveRoomToText();
    // Instead of the arrow: "Wijzig". Said first to a screen reader, so that it hears what pressing does.
    void setWord(const QString& word);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Parts {
        QRect icon, text, detail, end;
        int height = 0;
    };
    Parts parts(int width) const;
    void tell();

    QString m_icon, m_detail, m_word;
    Tone m_iconTone = Tone::Normal;
    Tone m_detailTone = Tone::Quiet;
    double m_share = 0.4;  // of the width, for the text
};

}  // namespace mal
