// SPDX-License-Identifier: EUPL-1.2
#include "gui/pages/overview_picture.h"

#include "gui/look/colours.h"
#include "gui/look/painting.h"
#include "gui/look/type_scale.h"

#include <QEvent>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace mal {

OverviewPicture::OverviewPicture(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Beeld van de keuzes"));
}

void OverviewPicture::show(const std::vector<PictureRow>& rows) {
    if (rows == m_rows) return;
    m_rows = rows;
    QStringList lines;
    for (const PictureRow& row : rows) {
        QStringList blocks(row.blocks.begin(), row.blocks.end());
        const QString head = row.badge.isEmpty() ? row.word : tr("%1: %2").arg(row.badge, row.word);
        lines << (blocks.isEmpty() ? head : tr("%1 (%2)").arg(head, blocks.join(QStringLiteral(", "))));
    }
    setAccessibleDescription(lines.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

OverviewPicture::Placed OverviewPicture::placed(int width) const {
    const QFontMetrics metrics(font());
    const QFontMetrics strong(fontFor(TextRole::Strong, font()));
    const int line = space(3.6), between = space(0.75);
    int badgeWidth = line, wordWidth = 0;
    for (const PictureRow& row : m_rows) {
        badgeWidth = std::max(badgeWidth, strong.horizontalAdvance(row.badge) + space(2));
        wordWidth = std::max(wordWidth, metrics.horizontalAdvance(row.word));
    }
    const int left = badgeWidth + space(1.5), right = width - wordWidth - space(1.5);
    Placed placed;
    int top = 0;
    for (const PictureRow& row : m_rows) {
        int x = left, y = top;
        for (const QString& text : row.blocks) {
            const int wide = std::max(space(5.5), metrics.horizontalAdvance(text) + space(1.5));
            if (x > left && x + wide > right) {
                x = left;
                y += line + between;
            }
            placed.blocks.push_back({QRect(x, y, wide, line), &text, !row.badge.isEmpty()});
            x += wide + between;
        }
        placed.badges.emplace_back(0, top, badgeWidth, line);
        placed.words.emplace_back(width - wordWidth, top, wordWidth, line);
        top = y + line + space(1.5);
    }
    placed.height = std::max(0, top - space(1.5));
    return placed;
}

int OverviewPicture::heightForWidth(int width) const {
    return placed(width).height;
}

QSize OverviewPicture::sizeHint() const {
    const int width = charactersWide(comfortableLine);
    return {width, heightForWidth(width)};
}

QSize OverviewPicture::minimumSizeHint() const {
    return {charactersWide(30), space(4)};
}

void OverviewPicture::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = coloursOf(palette());
    const Placed place = placed(width());
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        const PictureRow& row = m_rows[index];
        if (!row.badge.isEmpty()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.accent);
            painter.drawRoundedRect(place.badges[index], radius(), radius());
            painter.setPen(colours.onAccent);
            painter.setFont(fontFor(TextRole::Strong, font()));
            painter.drawText(place.badges[index], Qt::AlignCenter, row.badge);
            painter.setFont(font());
        }
        painter.setPen(row.blocks.empty() || row.badge.isEmpty() ? colours.quietText : colours.text);
        painter.drawText(place.words[index], Qt::AlignRight | Qt::AlignVCenter, row.word);
    }
    for (const Block& block : place.blocks) {
        const QPen dashed(colours.controlBorder, 1, Qt::DashLine);
        painter.setPen(block.isChosen ? QPen(mixed(colours.accentSoft, colours.accent, 0.45), 1) : dashed);
        painter.setBrush(block.isChosen ? QBrush(colours.accentSoft) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(insideLine(block.place, 1), radius(), radius());
        painter.setPen(block.isChosen ? colours.text : colours.quietText);
        painter.drawText(block.place, Qt::AlignCenter, *block.text);
    }
}

void OverviewPicture::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
}

}  // namespace mal
