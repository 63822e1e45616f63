// SPDX-License-Identifier: EUPL-1.2
#include "gui/look/measured_text.h"

#include <QCache>
#include <QFontMetrics>

namespace mal {

namespace {

constexpr int endless = 100'000;
constexpr int mostKept = 4000;  // some pages of the largest mal, at a few widths

struct Words {
    QFont font;
    int width;
    QString text;

    bool operator==(const Words&) const = default;
};

std::size_t qHash(const Words& words, std::size_t seed) {
    return qHashMulti(seed, words.font, words.width, words.text);
}

}  // namespace

QSize wrappedSize(const QFont& font, int width, const QString& text) {
    static QCache<Words, QSize> known(mostKept);
    const Words words{font, qMax(1, width), text};
    if (const QSize* size = known.object(words)) return *size;
    const QRect room(0, 0, words.width, endless);
    const QSize size = QFontMetrics(font).boundingRect(room, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text).size();
    known.insert(words, new QSize(size));
    return size;
}

}  // namespace mal
