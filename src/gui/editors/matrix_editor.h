// SPDX-License-Identifier: EUPL-1.2
#pragma once

// One column for each row: radio buttons under the names of the columns where there is room, below each other with their names
// where there is not.

#include "gui/editors/editor.h"

#include <vector>

class QButtonGroup;
class QGridLayout;
class QPushButton;
class QRadioButton;

namespace mal {

class TextLabel;

class MatrixEditor : public Editor {
    Q_OBJECT

public:
    MatrixEditor(PolicyController& controller, const Question& question, const MatrixQuestion& body, QWidget* parent);

    void refresh() override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line {
        TextLabel* name = nullptr;
        TextLabel* description = nullptr;
        QButtonGroup* group = nullptr;
        std::vector<QRadioButton*> radios;
        QPushButton* clear = nullptr;
    };

    Line makeLine(const MatrixLine& row);
    void place();
    void placeWide();
    void placeNarrow();
    bool isWide(int width) const;
    void choose(std::size_t row, const std::string& column);

    const MatrixQuestion& m_body;
    std::vector<Line> m_lines;
    std::vector<TextLabel*> m_heads;
    QWidget* m_place = nullptr;
    QGridLayout* m_grid = nullptr;
    bool m_isWide = false;
};

}  // namespace mal
