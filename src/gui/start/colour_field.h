// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The house colour: typed as it stands in a style guide ("#0B5C8A"), or picked; shown beside it. May be empty.

#include <QWidget>

#include <string>

class QLineEdit;

namespace mal {

class TextLabel;

class ColourField : public QWidget {
    Q_OBJECT

public:
    explicit ColourField(QWidget* parent = nullptr);

    void setColour(const std::string& colour);
    // "#0B5C8A" or empty; only to be asked after check().
    std::string colour() const;
    // False for something that is no colour; then it says how one is written and puts the cursor there.
    bool check();

private:
    void choose();
    void showColour();

    QLineEdit* m_field;
    QWidget* m_swatch;
    TextLabel* m_problem;
};

}  // namespace mal
