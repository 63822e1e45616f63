// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The reading guide as a drawing: for each kind of choice a row with a block for each section where it was made. Nothing in it is
// higher or better than the other; what colour it has says nothing.

#include <QString>
#include <QWidget>

#include <vector>

namespace mal {

struct PictureRow {
    QString badge;  // "A"; empty for what is not chosen yet
    QString word;   // "5 keer"
    std::vector<QString> blocks;
    friend bool operator==(const PictureRow&, const PictureRow&) = default;
};

class OverviewPicture : public QWidget {
    Q_OBJECT

public:
    explicit OverviewPicture(QWidget* parent);

    void show(const std::vector<PictureRow>& rows);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Block {
        QRect place;
        const QString* text;
        bool isChosen;
    };
    struct Placed {
        std::vector<Block> blocks;
        std::vector<QRect> badges, words;  // one for each row
        int height = 0;
    };
    Placed placed(int width) const;

    std::vector<PictureRow> m_rows;
};

}  // namespace mal
