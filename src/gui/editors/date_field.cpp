// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/date_field.h"

#include "gui/editors/calendar.h"
#include "gui/editors/text_line.h"
#include "gui/editors/typed_date.h"
#include "gui/look/icons.h"
#include "gui/look/text_label.h"
#include "gui/moment.h"
#include "gui/policy_controller.h"
#include "gui/texts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace mal {

namespace {

constexpr int lineWidth = 22;  // characters: "22 september 2026" and some air

}  // namespace

DateField::DateField(const QString& name, const PolicyController& controller, QWidget* parent)
    : QWidget(parent),
      m_name(name),
      m_controller(controller),
      m_line(new TextLine(name, this)),
      m_open(new QToolButton(this)),
      m_clear(new QPushButton(icon(QStringLiteral("close")), tr("Wissen"), this)),
      m_words(new TextLabel({}, TextRole::Body, Tone::Quiet, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(0.5));
    auto* row = new QHBoxLayout;
    row->setSpacing(space(0.5));
    row->addWidget(m_line);
    row->addWidget(m_open);
    row->addWidget(m_clear);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_words);
    m_line->setMinimumWidth(charactersWide(lineWidth));
    m_line->setPlaceholderText(tr("dd-mm-jjjj"));
    m_line->installEventFilter(this);
    m_open->setIcon(icon(QStringLiteral("calendar")));
    m_open->setText(tr("Kalender"));
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_open->setFocusPolicy(Qt::StrongFocus);
    m_open->setAccessibleName(tr("Kalender, %1").arg(name));
    m_clear->setFlat(true);
    m_clear->setAutoDefault(false);
    m_clear->setAccessibleName(tr("Wissen, %1").arg(name));
    QSizePolicy policy = m_clear->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_clear->setSizePolicy(policy);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        describe();
        Q_EMIT edited();
    });
    connect(m_line, &TextLine::left, this, &DateField::leave);
    connect(m_open, &QToolButton::clicked, this, &DateField::openCalendar);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_line->clear();
        m_line->setFocus(Qt::OtherFocusReason);
        describe();
        Q_EMIT edited();
    });
    describe();
}

std::optional<Date> DateField::date() const {
    return typedDate(m_line->text());
}

void DateField::show(const std::optional<Date>& date) {
    if (date != this->date()) m_line->show(date ? inDigits(*date) : QString());
    describe();
}

void DateField::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    m_line->setReadOnly(isReadOnly);
    m_open->setVisible(!isReadOnly);
    describe();
}

// Once left, a date stands in one form. What is half typed stays as it is.
void DateField::leave() {
    if (const auto typed = date()) m_line->show(inDigits(*typed));
    Q_EMIT finished();
}

void DateField::describe() {
    const auto typed = date();
    const bool isHalf = !typed && !m_line->text().trimmed().isEmpty();
    QString words;
    if (typed) words = QLocale().toString(toQDate(*typed), QStringLiteral("dddd d MMMM yyyy"));
    if (isHalf) words = tr("Dit is nog geen datum. Schrijf bijvoorbeeld 22-11-2026 of 22 november 2026.");
    m_words->setTone(isHalf ? Tone::Attention : Tone::Quiet);
    if (m_words->text() != words) m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_line->setAccessibleDescription(words);
    m_clear->setVisible(!m_line->text().isEmpty() && !m_isReadOnly);
}

bool DateField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && !m_isReadOnly) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isAltDown = key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier);
        if (isAltDown || key->key() == Qt::Key_F4) {
            openCalendar();
            return true;
        }
        const bool isPage = key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown;
        if (isPage && date()) {
            pick(addMonths(*date(), key->key() == Qt::Key_PageUp ? -1 : 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DateField::pick(const Date& date) {
    m_line->show(inDigits(date));
    describe();
    Q_EMIT edited();
}

void DateField::openCalendar() {
    auto* calendar = new Calendar(tr("Kalender, %1").arg(m_name), date().value_or(m_controller.today()), this);
    connect(calendar, &Calendar::picked, this, [this](const QDate& day) {
        pick(fromQDate(day));
        m_line->setFocus(Qt::OtherFocusReason);
    });
    calendar->openBelow(*m_line);
}

}  // namespace mal
