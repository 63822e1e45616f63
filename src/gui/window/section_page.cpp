// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/section_page.h"

#include "gui/look/icon_label.h"
#include "gui/look/visibility.h"
#include "gui/pages/page_column.h"
#include "gui/texts.h"
#include "gui/window/section_model.h"
#include "gui/window/section_tools.h"
#include "gui/window/steps.h"
#include "gui/window/term_label.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mal {

namespace {

constexpr int contextCharacters = 36;
constexpr int gapCharacters = 5;
// Wide enough for three options side by side; a label keeps its lines shorter than that by itself.
constexpr int questionCharacters = 98;
// Room for both halves beside each other, with cards that can still be read.
constexpr int besideCharacters = 64 + gapCharacters + contextCharacters;

}  // namespace

SectionPage::SectionPage(PolicyController& controller, const Section& section, Guidance guidance, QWidget* parent)
    : Page(controller, parent),
      m_section(section),
      m_chapter(*chapterOf(controller.mal(), section.id)),
      m_scroll(new PageColumn(questionCharacters + gapCharacters + contextCharacters, this)),
      m_halves(new QBoxLayout(QBoxLayout::LeftToRight)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    m_scroll->column()->addLayout(m_halves);

    // In the order in which they are read: that is the order of Tab.
    auto* questions = new QWidget(m_scroll->content());
    auto* column = new QVBoxLayout(questions);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1.5));
    addHead(*column);
    addQuestions(*column);
    m_tools = new SectionTools(controller, section, questions);
    column->addWidget(m_tools);
    column->addStretch(1);

    m_context = new ContextColumn(controller, section, guidance, m_scroll->content());
    connect(m_context, &ContextColumn::goTo, this, &Page::goTo);
    m_halves->addWidget(questions, questionCharacters);
    m_halves->addWidget(m_context, contextCharacters);
    m_halves->setSpacing(charactersWide(gapCharacters));
    setShown(*m_context, m_context->saysSomething());
    arrange();
    m_totals.setSingleShot(true);
    m_totals.setInterval(totalsAfter);
    connect(&m_totals, &QTimer::timeout, this, &SectionPage::refreshTotals);
    refresh();
    refreshTotals();
}

QString SectionPage::text(const std::string& source) const {
    return shown(controller().mal(), controller().policy(), source);
}

QString SectionPage::title() const {
    return toQString(numberedTitle(m_section));
}

QString SectionPage::helpTopic() const {
    return m_chapter.isFixed ? QStringLiteral("wettelijke-punten") : QStringLiteral("onderdeel");
}

TextLabel* SectionPage::addRich(QVBoxLayout& column, const std::string& source, TextRole role, Tone tone) {
    if (source.empty()) return nullptr;
    auto* label = new TermLabel(controller(), source, role, tone, this);
    column.addWidget(label);
    return label;
}

void SectionPage::addHead(QVBoxLayout& column) {
    auto* head = new QVBoxLayout;
    head->setSpacing(space(0.5));
    head->addWidget(new TextLabel(tr("Hoofdstuk %1").arg(text(numberedTitle(m_chapter))), TextRole::Small, Tone::Quiet, this));
    m_title = new TextLabel(title(), TextRole::Title, Tone::Normal, this);
    // Where the keyboard is after Volgende: at the top, on the title that says where one is.
    m_title->setFocusPolicy(Qt::ClickFocus);
    head->addWidget(m_title);
    auto* line = new QHBoxLayout;
    m_stateIcon = new IconLabel({}, Tone::Quiet, this);
    m_state = new TextLabel({}, TextRole::Small, Tone::Quiet, this);
    line->addWidget(m_stateIcon);
    line->addWidget(m_state, 1);
    head->addLayout(line);
    column.addLayout(head);
    // What a fixed chapter says above its points is part of what is confirmed in each of its sections.
    const bool isFirst = &m_chapter.sections.front() == &m_section;
    if (isFirst || m_chapter.isFixed) addRich(column, m_chapter.intro, TextRole::Body, Tone::Quiet);
    addRich(column, m_section.intro, TextRole::Lead, Tone::Normal);
}

void SectionPage::addQuestions(QVBoxLayout& column) {
    column.addSpacing(space(1));
    for (const Question& question : m_section.questions) {
        auto* frame = new QuestionFrame(controller(), question, this);
        m_questions.push_back(frame);
        column.addWidget(frame);
    }
    addRich(column, m_section.closing, TextRole::Body, Tone::Normal);
}

void SectionPage::refresh() {
    for (QuestionFrame* frame : m_questions) {
        setShown(*frame, controller().isAsked(frame->question().id) || std::holds_alternative<FixedNote>(frame->question().body));
        if (showsWithParent(*frame)) frame->refresh(m_showMissing);
    }
    m_tools->refresh();
    m_totals.start();
}

void SectionPage::refreshTotals() {
    m_context->refresh();
    setShown(*m_context, m_context->saysSomething());
    refreshState();
}

void SectionPage::refreshState() {
    for (const ChapterProgress& chapter : controller().progress().chapters) {
        for (const SectionProgress& section : chapter.sections) {
            if (section.section != m_section.id) continue;
            const bool needsWork = section.state == SectionState::Attention;
            m_stateIcon->show(iconOf(section.state), needsWork ? Tone::Attention : Tone::Quiet);
            QString words = toQString(stateWord(section.state));
            if (m_section.minutes > 0) words += QStringLiteral(" · ") + tr("ongeveer %1 minuten").arg(m_section.minutes);
            m_state->setText(words);
            m_state->setTone(needsWork ? Tone::Attention : Tone::Quiet);
        }
    }
}

void SectionPage::takeFocus() {
    scrollToTop();
    m_title->setFocus(Qt::OtherFocusReason);
}

void SectionPage::takeFocus(const std::string& questionId) {
    QuestionFrame* frame = frameOf(questionId);
    if (!frame) return takeFocus();
    frame->takeFocus();
    m_scroll->ensureWidgetVisible(frame, 0, space(3));
}

QuestionFrame* SectionPage::frameOf(const std::string& questionId) const {
    for (QuestionFrame* frame : m_questions) {
        if (frame->question().id == questionId && showsWithParent(*frame)) return frame;
    }
    return nullptr;
}

void SectionPage::showFound(const Found& found, const QString& words) {
    if (QuestionFrame* frame = frameOf(found.question)) return frame->showFound(found.in, words);
    takeFocus();
    if (found.in == FoundIn::Note) m_tools->showFound(words);
    if (found.in == FoundIn::Explanation) m_context->explain();
}

bool SectionPage::explain() {
    QuestionFrame* frame = frameOf(focusedQuestion());
    return (frame && frame->explain()) || m_context->explain();
}

std::string SectionPage::focusedQuestion() const {
    const QWidget* focus = QApplication::focusWidget();
    for (const QuestionFrame* frame : m_questions) {
        if (focus && frame->isAncestorOf(focus)) return frame->question().id;
    }
    return {};
}

void SectionPage::showMissing() {
    if (m_showMissing == ShowMissing::Yes) return;
    m_showMissing = ShowMissing::Yes;
    refresh();
}

void SectionPage::scrollToTop() {
    m_scroll->scrollToTop();
}

void SectionPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

void SectionPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange) arrange();
}

void SectionPage::arrange() {
    const bool isBeside = width() >= charactersWide(besideCharacters) + space(6);
    m_halves->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

}  // namespace mal
