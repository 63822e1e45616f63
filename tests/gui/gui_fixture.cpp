// SPDX-License-Identifier: EUPL-1.2
#include "gui/gui_fixture.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

#include <catch2/catch.hpp>

namespace mal::test {

namespace {

QString withoutAccessKey(QString text) {
    return text.remove(QLatin1Char('&'));
}

QString told(const QWidget& widget) {
    const QString name = nameOf(widget);
    return QStringLiteral("%1 '%2' (%3) %4x%5")
        .arg(QLatin1String(widget.metaObject()->className()), name.left(60), widget.objectName())
        .arg(widget.width())
        .arg(widget.height());
}

bool isCutOff(const QWidget& widget) {
    const int needed = widget.hasHeightForWidth() ? widget.heightForWidth(widget.width()) : widget.sizeHint().height();
    if (widget.height() < needed) return true;
    const auto* label = qobject_cast<const QLabel*>(&widget);
    if (label) return !label->wordWrap() && label->width() < label->sizeHint().width();
    // A field scrolls with its text; a button must be wide enough for it.
    return qobject_cast<const QAbstractButton*>(&widget) && widget.width() < widget.minimumSizeHint().width();
}

// What Qt puts inside its own fields has the size that the field gives it.
bool isInsideField(const QWidget& widget) {
    const QWidget* parent = widget.parentWidget();
    return qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent) ||
           qobject_cast<const QComboBox*>(parent);
}

void readText(const QWidget& each, QStringList& found) {
    const auto* label = qobject_cast<const QLabel*>(&each);
    const bool isText = label || qobject_cast<const QAbstractButton*>(&each) || qobject_cast<const QLineEdit*>(&each);
    if (!isText || isInsideField(each) || (label && label->text().isEmpty())) return;
    if (isCutOff(each)) found.append(QStringLiteral("cut off: ") + told(each) + (label ? label->text().left(60) : QString()));
}

void readControl(const QWidget& each, QStringList& found) {
    if (each.focusPolicy() == Qt::NoFocus || each.focusProxy() || qobject_cast<const QLabel*>(&each)) return;
    if (nameOf(each).isEmpty()) found.append(QStringLiteral("no name: ") + told(each));
    constexpr int least = 24;  // WCAG 2.2, 2.5.8
    if ((each.focusPolicy() & Qt::TabFocus) && (each.width() < least || each.height() < least))
        found.append(QStringLiteral("small: ") + told(each));
}

}  // namespace

QAbstractButton& button(const QWidget& in, const QString& words) {
    QAbstractButton* hidden = nullptr;
    for (QAbstractButton* each : in.findChildren<QAbstractButton*>()) {
        if (withoutAccessKey(each->text()) != words && each->accessibleName() != words) continue;
        if (each->isVisible()) return *each;
        hidden = each;
    }
    INFO(words.toStdString());
    REQUIRE(hidden);
    return *hidden;
}

QString visibleText(const QWidget& in) {
    QStringList lines;
    for (const QLabel* label : in.findChildren<QLabel*>()) {
        if (label->isVisible()) lines.append(label->text());
    }
    return lines.join(QLatin1Char('\n'));
}

std::string faultsIn(const QWidget& in) {
    // What was only just written has its place once the layouts have had their turn.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QStringList found;
    for (const QWidget* each : in.findChildren<QWidget*>()) {
        if (!each->isVisible()) continue;
        readText(*each, found);
        readControl(*each, found);
    }
    return found.join(QLatin1Char('\n')).toStdString();
}

std::string sidewaysIn(const QWidget& in) {
    QStringList found;
    for (const QWidget* each : in.findChildren<QWidget*>()) {
        if (!each->isVisible()) continue;
        const auto* area = qobject_cast<const QScrollArea*>(each);
        if (area && area->horizontalScrollBar()->maximum() > 0) found.append(QStringLiteral("scrolls sideways: ") + told(*each));
        const QRect place(each->mapTo(&in, QPoint()), each->size());
        if (qobject_cast<const QAbstractButton*>(each) && place.right() > in.width())
            found.append(QStringLiteral("outside: ") + told(*each));
    }
    return found.join(QLatin1Char('\n')).toStdString();
}

QString nameOf(const QWidget& widget) {
    const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

void settle() {
    for (int round = 0; round < 3; ++round) {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

}  // namespace mal::test
