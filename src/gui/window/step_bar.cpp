// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/step_bar.h"

#include "gui/look/icons.h"
#include "gui/look/text_label.h"
#include "gui/policy_controller.h"
#include "gui/texts.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace mal {

namespace {

// Below this width the flag of the next open point does without its words.
constexpr int narrowCharacters = 110;
// What stays for how far one is.
constexpr int middleCharacters = 30;
// And for Vorige and Volgende.
constexpr int leastCharacters = 10;

}  // namespace

StepBar::StepBar(PolicyController& controller, QWidget* parent)
    : QWidget(parent),
      m_controller(controller),
      m_back(new QPushButton(this)),
      m_next(new QPushButton(this)),
      m_nextOpen(new QPushButton(this)),
      m_return(new QPushButton(this)),
      m_bar(new QProgressBar(this)),
      m_where(new TextLabel({}, TextRole::Small, Tone::Quiet, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space(3), space(1.2), space(3), space(1.2));
    row->setSpacing(space(2));
    m_back->setIcon(icon(QStringLiteral("chevron-left")));
    m_nextOpen->setIcon(icon(QStringLiteral("next-open")));
    m_nextOpen->setFlat(true);
    m_nextOpen->setAccessibleName(tr("Volgend open punt"));
    m_nextOpen->setToolTip(tr("Naar het volgende punt dat nog open is (Ctrl+J)"));
    m_return->setIcon(icon(QStringLiteral("chevron-left")));
    m_return->setFlat(true);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Onderdelen klaar"));
    m_bar->setMaximumHeight(space(0.8));
    m_where->setAlignment(Qt::AlignHCenter);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(space(0.4));
    middle->addWidget(m_where);
    middle->addWidget(m_bar);
    row->addWidget(m_back);
    row->addLayout(middle, 1);
    row->addWidget(m_nextOpen);
    row->addWidget(m_return);
    row->addWidget(m_next);
    setTabOrder(m_back, m_nextOpen);
    setTabOrder(m_nextOpen, m_return);
    setTabOrder(m_return, m_next);
    connect(m_back, &QPushButton::clicked, this, [this] { m_current == 0 ? Q_EMIT left() : Q_EMIT backward(); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_current + 1 == m_steps.size() ? Q_EMIT left() : Q_EMIT forward(); });
    connect(m_nextOpen, &QPushButton::clicked, this, &StepBar::nextOpen);
    connect(m_return, &QPushButton::clicked, this, &StepBar::wayBack);
}

void StepBar::show(const std::vector<WizardStep>& steps, std::size_t current, const std::optional<WizardStep>& wayBack) {
    m_steps = steps;
    m_current = current;
    m_returnTo = wayBack;
    refresh();
}

void StepBar::refresh() {
    if (m_steps.empty()) return;
    const Progress& progress = m_controller.progress();
    const WizardStep& step = m_steps[m_current];
    const QString done = tr("%1 van %2 onderdelen klaar").arg(progress.ready()).arg(progress.total());
    if (const Chapter* chapter = chapterOf(m_controller.mal(), step.section)) {
        const QString name =
            chapter->number.empty() ? toQString(chapter->title) : tr("Hoofdstuk %1").arg(toQString(chapter->number));
        m_where->setText(tr("Stap %1 van %2 · %3 · %4").arg(m_current + 1).arg(progress.total()).arg(name, done));
    } else {
        m_where->setText(tr("%1 · %2").arg(titleOf(step, m_controller.mal()), done));
    }
    m_bar->setRange(0, qMax(1, progress.total()));
    m_bar->setValue(progress.ready());
    m_return->setVisible(m_returnTo.has_value());
    m_nextOpen->setVisible(!m_returnTo && !m_controller.openPoints().empty() && m_controller.mayChange());
    // The pages that close the work have a prominent button of their own.
    m_next->setDefault(step.kind == StepKind::Section);
    fitTitles();
}

void StepBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitTitles();
}

void StepBar::fitTitles() {
    if (m_steps.empty()) return;
    // A screen reader and the tips have all of the words; the buttons have as many as fit, and stay as wide as they are: who
    // presses Volgende again finds it under the pointer.
    const bool isNarrow = width() < charactersWide(narrowCharacters);
    m_nextOpen->setText(isNarrow ? QString() : tr("Volgend &open punt"));
    if (m_returnTo) {
        const QString whole = tr("Terug naar %1").arg(nameOf(m_returnTo->kind));
        m_return->setText(isNarrow ? tr("&Terug") : tr("&Terug naar %1").arg(nameOf(m_returnTo->kind)));
        m_return->setAccessibleName(whole);
        m_return->setToolTip(whole);
    }
    const int between = (m_returnTo ? m_return : m_nextOpen)->sizeHint().width();
    const int around = 2 * space(3) + 3 * space(2) + 2 * space(4) + between;
    const int room = qMin(width() / 5, (width() - around - charactersWide(middleCharacters)) / 2);
    say(*m_back, tr("Vorige"), m_current == 0 ? m_steps.size() : m_current - 1, room);
    say(*m_next, m_current + 1 < m_steps.size() ? tr("Volgende") : tr("Klaar"), m_current + 1, room);
}

void StepBar::say(QPushButton& button, const QString& word, std::size_t index, int room) const {
    const bool isStep = index < m_steps.size();
    const QString whole = tr("%1: %2").arg(word, isStep ? titleOf(m_steps[index], m_controller.mal()) : tr("beginscherm"));
    QString text = whole;
    const auto fits = [&] { return fontMetrics().horizontalAdvance(text) <= room; };
    const Section* section = isStep ? findSection(m_controller.mal(), m_steps[index].section) : nullptr;
    if (!fits() && section && !section->number.empty()) text = tr("%1: %2").arg(word, toQString(section->number));
    if (!fits()) text = word;
    button.setText(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
    button.setAccessibleName(whole);
    button.setToolTip(neverMarkup(whole));
    button.setMinimumWidth(qMax(charactersWide(leastCharacters), room) + space(4));
}

}  // namespace mal
