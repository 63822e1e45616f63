// SPDX-License-Identifier: EUPL-1.2
#include "gui/gui_fixture.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>

#include <catch2/catch.hpp>

namespace mal::test {

namespace {

QString withoutAccessKey(QString text) {
    return text.remove(QLatin1Char('&'));
}

bool isCutOff(const QLabel& label) {
    if (!label.wordWrap()) return label.width() < label.sizeHint().width() || label.height() < label.sizeHint().height();
    return label.height() < label.heightForWidth(label.width());
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

QStringList faults(const QWidget& in) {
    QStringList found;
    for (const QWidget* each : in.findChildren<QWidget*>()) {
        if (!each->isVisible()) continue;
        if (const auto* label = qobject_cast<const QLabel*>(each)) {
            if (!label->text().isEmpty() && isCutOff(*label)) found.append(QStringLiteral("cut off: ") + label->text());
            continue;
        }
        if (each->focusPolicy() == Qt::NoFocus || each->focusProxy()) continue;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(each));
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            found.append(
                QStringLiteral("no name: %1 %2").arg(QLatin1String(each->metaObject()->className()), each->objectName()));
    }
    return found;
}

void settle() {
    for (int round = 0; round < 3; ++round) {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

}  // namespace mal::test
