// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What differs between two policies, place by place, to read or to choose from. It is as high as it needs to be: what it stands
// in scrolls. What a choice does is decided elsewhere.

#include "gui/versions/comparison_words.h"
#include "rules/comparison.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace mal {

class DifferenceCard;

class DifferenceList : public QWidget {
    Q_OBJECT

public:
    explicit DifferenceList(QWidget* parent = nullptr);

    // In place of what was there; everything of mine is chosen. Hidden while there is nothing to show.
    void setDifferences(std::vector<Difference> differences, const ComparisonWords& words, Choosing choosing);

    // Everything that can be chosen at all.
    void chooseAll(Side side);
    // Of which theirs is chosen.
    std::vector<Address> taken() const;
    // False where there is nothing to choose.
    bool hasChoice() const;

private:
    struct Item {
        Difference difference;
        Side side = Side::Mine;
        DifferenceCard* card = nullptr;  // null while it is not shown yet
    };

    void addCards();
    void addCard(std::size_t index);
    void addMore();

    ComparisonWords m_words;
    Choosing m_choosing = Choosing::No;
    std::vector<Item> m_items;
    std::size_t m_shown = 0;
    QVBoxLayout* m_column;
};

}  // namespace mal
