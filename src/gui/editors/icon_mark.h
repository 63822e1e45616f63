// SPDX-License-Identifier: EUPL-1.2
#pragma once

// An icon beside a line of text that says the same in words, in the size of that line.

#include "gui/look/colours.h"

#include <QString>
#include <QWidget>

namespace mal {

class IconMark : public QWidget {
    Q_OBJECT

public:
    IconMark(const QString& name, QColor Colours::*colour, QWidget* parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QColor Colours::*m_colour;
};

}  // namespace mal
