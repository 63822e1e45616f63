// SPDX-License-Identifier: EUPL-1.2
#pragma once

// An icon beside words, as high as a line of them. It says nothing by itself: screen readers pass it by.

#include "gui/look/text_label.h"

#include <QWidget>

namespace mal {

class IconLabel : public QWidget {
    Q_OBJECT

public:
    IconLabel(const QString& name, Tone tone, QWidget* parent);

    void show(const QString& name, Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    Tone m_tone;
};

}  // namespace mal
