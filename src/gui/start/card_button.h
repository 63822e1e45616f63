// SPDX-License-Identifier: EUPL-1.2
#pragma once

// A button that is a whole card: an icon, a title and some lines below it, everything wrapped. All its words together are its
// accessible name.

#include "gui/look/text_label.h"

#include <QAbstractButton>
#include <QPointer>

class QVBoxLayout;

namespace mal {

class CardButton : public QAbstractButton {
    Q_OBJECT

public:
    CardButton(const QString& iconName, const QString& title, QWidget* parent = nullptr);

    // A small word in a frame above the title: "VOORBEELD".
    void setBadge(const QString& badge);
    void setTitle(const QString& title);
    // Below the title; takes the place of what was there.
    struct Line {
        QString text;
        Tone tone = Tone::Quiet;
        TextRole role = TextRole::Body;
    };
    void setLines(const QList<Line>& lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void fit();
    void nameIt();

    QString m_icon;
    QLabel* m_badge = nullptr;
    TextLabel* m_title;
    QList<TextLabel*> m_lines;
    QVBoxLayout* m_column;
};

}  // namespace mal
