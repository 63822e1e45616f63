// SPDX-License-Identifier: EUPL-1.2
#pragma once

// One place where two policies differ: what each of them says there, and which of the two stays where one may choose. A card
// without a choice takes the focus itself, so that the keyboard comes past everything.

#include "gui/look/surface.h"
#include "gui/versions/comparison_words.h"
#include "rules/comparison.h"

class QRadioButton;
class QVBoxLayout;

namespace mal {

class DifferenceCard : public Surface {
    Q_OBJECT

public:
    DifferenceCard(const Difference& difference, const ComparisonWords& words, Choosing choosing, QWidget* parent);

    // Nothing where there is nothing to choose.
    void choose(Side side);
    void takeFocus();

Q_SIGNALS:
    void chosen(mal::Side side);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addParts(const Difference& difference, const ComparisonWords& words);
    void addChoice(const Difference& difference, const ComparisonWords& words);

    QVBoxLayout* m_column;
    QRadioButton* m_keep = nullptr;
    QRadioButton* m_take = nullptr;
};

}  // namespace mal
