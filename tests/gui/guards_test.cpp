// SPDX-License-Identifier: EUPL-1.2

// What Qt 6.4 does wrong everywhere, and this program nowhere.

#include "gui/editors/editor.h"
#include "gui/window/actions.h"
#include "gui/window/section_list.h"
#include "gui/window/shown_window.h"
#include "gui/window/steps.h"
#include "storage/template_loader.h"
#include "support/shipped_mal.h"

#include <catch2/catch.hpp>

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QWindow>

namespace mal::test {

namespace {

// Goes through every page of a new policy.
void onEveryPage(ShownWindow& window, const std::function<void(Page&)>& look) {
    for (const WizardStep& step : stepsOf(shippedMal())) {
        window.workspace().show(step);
        window.page().takeFocus();
        settle();
        INFO(window.page().title().toStdString());
        look(window.page());
    }
}

void middleClick(QWidget& field) {
    QWidget* place = &field;
    if (auto* area = qobject_cast<QAbstractScrollArea*>(&field)) place = area->viewport();
    QTest::mouseClick(place, Qt::MiddleButton);
}

// As it comes from a mouse: to the window, which finds what lies below it.
void turnWheel(QWidget& over) {
    const QPointF place(over.mapTo(over.window(), over.rect().center()));
    QWheelEvent turn(place, over.window()->mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                     false);
    QSpontaneKeyEvent::setSpontaneous(&turn);
    qApp->notify(over.window()->windowHandle(), &turn);
}

}  // namespace

TEST_CASE("a paste of nothing is survived by every field of every page") {
    ShownWindow window;
    window.openNew();
    int fields = 0;
    onEveryPage(window, [&](Page& page) {
        for (QWidget* each : page.findChildren<QWidget*>()) {
            const bool isField = qobject_cast<QTextEdit*>(each) || qobject_cast<QPlainTextEdit*>(each) ||
                                 qobject_cast<QLineEdit*>(each) || qobject_cast<QAbstractItemView*>(each);
            // The list inside a combo box is shown by it alone.
            const auto* list = qobject_cast<QAbstractItemView*>(each);
            if (!isField || (list && !list->isVisible() && !qobject_cast<QTableWidget*>(each))) continue;
            ++fields;
            // Nobody owns the clipboard, as after a fresh login.
            QApplication::clipboard()->setMimeData(new QMimeData);
            QTest::keyClick(each, Qt::Key_V, Qt::ControlModifier);
            QTest::keyClick(each, Qt::Key_Insert, Qt::ShiftModifier);
            middleClick(*each);
        }
    });
    CHECK(fields > 100);
    CHECK_FALSE(window.controller().session().undoWords());
}

TEST_CASE("Shift+F10 opens the menu of the field that has the focus, and F10 alone does not") {
    const bool isLine = GENERATE(true, false);
    QWidget around;
    QWidget* field = isLine ? static_cast<QWidget*>(new QLineEdit(&around)) : new QPlainTextEdit(&around);
    around.show();
    around.activateWindow();
    field->setFocus();
    settle();
    REQUIRE(field->hasFocus());
    QTest::keyClick(field, Qt::Key_F10);
    CHECK_FALSE(QApplication::activePopupWidget());
    QTest::keyClick(field, Qt::Key_F10, Qt::ShiftModifier);
    REQUIRE(QApplication::activePopupWidget());
    QApplication::activePopupWidget()->close();
    settle();
}

TEST_CASE("the wheel scrolls the page and changes no field that has not the focus") {
    QScrollArea area;
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    auto* combo = new QComboBox;
    combo->addItems({QStringLiteral("een"), QStringLiteral("twee"), QStringLiteral("drie")});
    auto* number = new QSpinBox;
    number->setValue(5);
    for (QWidget* each : std::initializer_list<QWidget*>{combo, number})
        column->addWidget(each);
    column->addSpacing(2000);
    area.setWidget(inside);
    area.setWidgetResizable(true);
    area.resize(300, 200);
    area.show();
    area.activateWindow();
    area.setFocus();
    settle();
    turnWheel(*combo);
    const int scrolled = area.verticalScrollBar()->value();
    CHECK(scrolled > 0);
    turnWheel(*number);
    CHECK(area.verticalScrollBar()->value() > scrolled);
    CHECK(combo->currentIndex() == 0);
    CHECK(number->value() == 5);
    combo->setFocus();
    area.ensureWidgetVisible(combo);
    turnWheel(*combo);
    CHECK(combo->currentIndex() == 1);
}

TEST_CASE("on no page the wheel changes an answer, an area stops the keyboard, or a combo box has no label") {
    ShownWindow window;
    window.openComplete();
    onEveryPage(window, [](Page& page) {
        for (const QScrollArea* area : page.findChildren<QScrollArea*>())
            CHECK(area->focusPolicy() == Qt::NoFocus);
        for (QComboBox* combo : page.findChildren<QComboBox*>())
            CHECK_FALSE(QAccessible::queryAccessibleInterface(combo)->relations(QAccessible::Label).isEmpty());
        for (QWidget* each : page.findChildren<QWidget*>()) {
            if (each->isVisible() && !each->hasFocus() && !qobject_cast<QAbstractScrollArea*>(each)) turnWheel(*each);
        }
    });
    CHECK_FALSE(window.controller().session().undoWords());
}

TEST_CASE("every button of the bar and the menus that promises a picture has one") {
    ShownWindow window;
    window.openNew();
    int pictures = 0;
    for (const QAction* each : window.actions().findChildren<QAction*>()) {
        if (each->icon().isNull()) continue;
        ++pictures;
        INFO(each->text().toStdString());
        CHECK_FALSE(each->icon().pixmap(20).isNull());
    }
    CHECK(pictures > 20);
    CHECK(window->windowIcon().pixmap(32).width() >= 32);
}

TEST_CASE("nothing has a fixed size that cuts off a large font of the desktop") {
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 1.6);
    QApplication::setFont(large);
    {
        ShownWindow window({1440, 900});
        QApplication::setFont(large);
        window.openNew();
        onEveryPage(window, [&](Page&) { CHECK(faultsIn(*window) == ""); });
    }
    QApplication::setFont(usual);
}

}  // namespace mal::test
