// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/calendar.h"

#include "gui/look/colours.h"
#include "gui/look/icons.h"
#include "gui/look/type_scale.h"
#include "gui/moment.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace mal {

namespace {

// Qt's arrows are pictures of its own, its names are English, and weekends are red, which here means a mistake.
void dress(QCalendarWidget& calendar) {
    const auto button = [&](const char* name, const QString& shape, const QString& words) {
        auto* found = calendar.findChild<QToolButton*>(QString::fromLatin1(name));
        if (!found) return;
        if (!shape.isEmpty()) found->setIcon(icon(shape));
        found->setAccessibleName(words);
        found->setToolTip(words);
    };
    button("qt_calendar_prevmonth", QStringLiteral("chevron-left"), Calendar::tr("Vorige maand"));
    button("qt_calendar_nextmonth", QStringLiteral("chevron-right"), Calendar::tr("Volgende maand"));
    button("qt_calendar_monthbutton", {}, Calendar::tr("Maand kiezen"));
    button("qt_calendar_yearbutton", {}, Calendar::tr("Jaar kiezen"));
    QTextCharFormat plain;
    plain.setForeground(coloursOf(QApplication::palette()).text);
    calendar.setWeekdayTextFormat(Qt::Saturday, plain);
    calendar.setWeekdayTextFormat(Qt::Sunday, plain);
    QTextCharFormat head;
    head.setForeground(coloursOf(QApplication::palette()).quietText);
    calendar.setHeaderTextFormat(head);
}

}  // namespace

Calendar::Calendar(const QString& name, const Date& selected, QWidget* parent) : QFrame(parent, Qt::Popup) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(name);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space(0.75), space(0.75), space(0.75), space(0.75));
    auto* calendar = new QCalendarWidget(this);
    calendar->setLocale(QLocale());
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(toQDate(selected));
    calendar->setAccessibleName(name);
    calendar->setDateEditEnabled(false);
    dress(*calendar);
    column->addWidget(calendar);
    setFocusProxy(calendar);
    const auto choose = [this](const QDate& day) {
        Q_EMIT picked(day);
        close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
}

void Calendar::openBelow(const QWidget& field) {
    adjustSize();
    QPoint place = field.mapToGlobal(QPoint(0, field.height() + 2));
    const QRect screen = field.screen()->availableGeometry();
    place.setX(qMax(screen.left(), qMin(place.x(), screen.right() - width())));
    if (place.y() + height() > screen.bottom()) place.setY(field.mapToGlobal(QPoint(0, 0)).y() - height() - 2);
    move(place);
    show();
    setFocus(Qt::PopupFocusReason);
}

void Calendar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

}  // namespace mal
