// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Two texts that differ, each below the name of its side: beside each other where there is room, else below each other.

#include "gui/versions/comparison_words.h"

#include <QWidget>

class QBoxLayout;

namespace mal {

// The text of a side as it is read; "(leeg)" for nothing.
QString wordsOfSide(const std::string& text);

class BothSides : public QWidget {
    Q_OBJECT

public:
    BothSides(const ComparisonWords& words, const std::string& mine, const std::string& theirs, QWidget* parent);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void add(const QString& title, const std::string& text);
    void fit();

    QBoxLayout* m_row;
};

}  // namespace mal
