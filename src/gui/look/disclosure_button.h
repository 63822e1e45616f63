// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The line of a Disclosure: icon and words, over as many lines as they need, where Qt's own button would make the page too wide.

#include <QToolButton>

namespace mal {

class DisclosureButton : public QToolButton {
    Q_OBJECT

public:
    explicit DisclosureButton(QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect wordsIn(int width) const;
};

}  // namespace mal
