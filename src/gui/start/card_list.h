// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Cards below each other, or beside each other where there is room. Tab goes through them, and so do the arrow keys, Home and
// End.

#include "gui/start/card_button.h"

#include <QWidget>

class QBoxLayout;

namespace mal {

class CardList : public QWidget {
    Q_OBJECT

public:
    enum class Shape { Column, RowWhereItFits };

    explicit CardList(Shape shape, QWidget* parent = nullptr);

    // Takes the card; anything else that belongs to it stands below it inside `around`, a widget that holds the card.
    void add(CardButton* card, QWidget* around = nullptr);
    void clear();
    const QList<CardButton*>& cards() const { return m_cards; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    Shape m_shape;
    QBoxLayout* m_layout;
    QList<CardButton*> m_cards;
    QList<QWidget*> m_items;
};

}  // namespace mal
