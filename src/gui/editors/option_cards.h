// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Options that exclude each other, as cards: side by side where there is room and below each other where there is not. Keys
// choose while the focus is in it: the letter of an option, its number, arrows; Backspace and Delete take the choice back.

#include "gui/editors/option_card.h"

#include <QButtonGroup>
#include <QWidget>

#include <optional>
#include <vector>

namespace mal {

class OptionCards : public QWidget {
    Q_OBJECT

public:
    explicit OptionCards(QWidget* parent);

    // `key` chooses it beside its number; may be null.
    OptionCard* add(const OptionWords& words, QChar key);
    const std::vector<OptionCard*>& cards() const { return m_cards; }

    void show(std::optional<int> chosen);
    void setReadOnly(bool isReadOnly);
    // To the chosen option, or to the first.
    void takeFocus();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    // By a person.
    void chosen(int index);
    void takenBack();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool isSideBySide(int width) const;
    int cardWidth(int width) const;
    void place();
    bool choosesByKey(const QKeyEvent& event);
    void choose(int index);
    void step(int by);

    QButtonGroup m_group;
    std::vector<OptionCard*> m_cards;
    std::vector<QChar> m_keys;
};

}  // namespace mal
