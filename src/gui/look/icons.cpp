// SPDX-License-Identifier: EUPL-1.2
#include "gui/look/icons.h"

#include "gui/look/colours.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

// Not in a namespace, as the macro asks: the resources of a static library are only there for who names them.
static void makeResourcesKnown() {
    Q_INIT_RESOURCE(icons);
}

namespace mal {

namespace {

// The source of an icon; each is read once.
const QByteArray& source(const QString& name) {
    static QHash<QString, QByteArray> sources;
    if (sources.isEmpty()) makeResourcesKnown();
    auto found = sources.find(name);
    if (found == sources.end()) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(isOpen, "icon", qPrintable(name));
        found = sources.insert(name, isOpen ? file.readAll() : QByteArray());
    }
    return found.value();
}

class IconEngine : public QIconEngine {
public:
    IconEngine(QString name, QColor colour) : m_name(std::move(name)), m_colour(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        drawIcon(*painter, m_name, rect, colour(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        if (size.isEmpty()) return {};  // a place that is not laid out yet; there is nothing to paint on
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new IconEngine(m_name, m_colour); }

private:
    QColor colour(QIcon::Mode mode) const {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled) return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return m_colour.isValid() ? m_colour : palette.color(QPalette::Active, QPalette::ButtonText);
    }

    QString m_name;
    QColor m_colour;
};

}  // namespace

QIcon icon(const QString& name) {
    return QIcon(new IconEngine(name, {}));
}

QIcon icon(const QString& name, const QColor& colour) {
    return QIcon(new IconEngine(name, colour));
}

void drawIcon(QPainter& painter, const QString& name, const QRectF& place, const QColor& colour) {
    QByteArray svg = source(name);
    svg.replace("#000000", colour.name(QColor::HexRgb).toLatin1());
    QSvgRenderer(svg).render(&painter, place);
}

}  // namespace mal
