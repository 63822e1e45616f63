// SPDX-License-Identifier: EUPL-1.2
#pragma once

// A button that reads as a link in running text: underlined words, over as many lines as they need.

#include <QAbstractButton>

namespace mal {

class LinkButton : public QAbstractButton {
    Q_OBJECT

public:
    LinkButton(const QString& text, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace mal
