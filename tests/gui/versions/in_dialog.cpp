// SPDX-License-Identifier: EUPL-1.2
#include "gui/versions/in_dialog.h"

#include "gui/gui_fixture.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QSet>
#include <QTimer>

namespace mal::test {

void inDialogs(const std::function<void()>& action, const std::vector<Work>& works) {
    QSet<QWidget*> seen;
    std::size_t next = 0;
    QTimer person;
    QObject::connect(&person, &QTimer::timeout, &person, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog || seen.contains(dialog)) return;
        // Its address may come back as that of the next one.
        QObject::connect(dialog, &QObject::destroyed, &person, [&seen, dialog] { seen.remove(dialog); });
        seen.insert(dialog);
        settle();
        if (next < works.size()) works[next++](*dialog);
        if (dialog->isVisible()) dialog->reject();
    });
    person.start(0);
    action();
    settle();
    REQUIRE(next == works.size());
}

QRadioButton& radio(const QWidget& in, const QString& begin) {
    for (auto* each : in.findChildren<QRadioButton*>()) {
        if (each->isVisible() && each->accessibleName().startsWith(begin)) return *each;
    }
    FAIL("no radio button: " << begin.toStdString());
    throw 0;
}

}  // namespace mal::test
