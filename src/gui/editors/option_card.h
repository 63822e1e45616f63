// SPDX-License-Identifier: EUPL-1.2
#pragma once

// One option as a card: badge, name, what it means, what it would say in the policy. The card is one large target for the real
// radio button in it; which options exclude each other is option_cards.h's business.

#include <QRadioButton>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace mal {

class TextLabel;

struct OptionWords {
    QString badge;  // a letter; empty for the ordinary circle of a radio button
    QString name;
    QString description;  // HTML of richHtml(); may be empty
};

// A radio button that draws a badge with a letter for its circle, wraps its name, and says "Gekozen".
class BadgeRadio : public QRadioButton {
    Q_OBJECT

public:
    BadgeRadio(const QString& badge, const QString& name, QWidget* parent);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }
    void changeEvent(QEvent* event) override;

private:
    struct Places {  // where its parts stand in a given width
        QRect badge;
        QRect name;
        QRect mark;
        int height = 0;
    };
    Places places(int width) const;
    void drawBadge(QPainter& painter, const QRectF& place) const;
    void drawMark(QPainter& painter, const QRect& place) const;

    QString m_badge;
};

class OptionCard : public QWidget {
    Q_OBJECT

public:
    explicit OptionCard(const OptionWords& words, QWidget* parent);

    BadgeRadio* radio() const { return m_radio; }

    // What choosing it leads to, as HTML of richHtml(); an empty one is not shown. Both lines are also told to a screen reader.
    void setOutcome(const QString& inPolicy, const QString& actions);
    void setReadOnly(bool isReadOnly);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void describe();

    BadgeRadio* m_radio;
    TextLabel* m_words;
    TextLabel* m_inPolicy;
    TextLabel* m_actions;
};

}  // namespace mal
