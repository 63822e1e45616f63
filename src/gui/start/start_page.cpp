// SPDX-License-Identifier: EUPL-1.2
#include "gui/start/start_page.h"

#include "gui/look/colours.h"
#include "gui/look/disclosure.h"
#include "gui/look/icons.h"
#include "gui/look/tab_order.h"
#include "gui/look/text_label.h"
#include "gui/pages/page_column.h"
#include "gui/start/example_block.h"
#include "gui/start/recent_block.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace mal {

namespace {

constexpr int widestPage = 112;  // characters: three example cards beside each other

}  // namespace

StartPage::StartPage(StartFiles files, QWidget* parent)
    : QWidget(parent),
      m_files(std::move(files)),
      m_page(new PageColumn(widestPage, this)),
      m_recovery(new RecoveryBlock),
      m_recentBlock(new RecentBlock),
      m_examples(new ExampleBlock(m_files.examples)),
      m_about(new Disclosure(tr("Over deze mal"), this)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_page);
    QVBoxLayout* column = m_page->column();
    column->addWidget(makeHead());
    for (QWidget* block : std::initializer_list<QWidget*>{m_recovery, m_recentBlock, m_examples, m_about})
        column->addWidget(block);
    column->addStretch(1);
    m_about->hide();
    fit();
    tabAsLaidOut(*m_page->content());
    connect(m_recovery, &RecoveryBlock::recover, this, &StartPage::recover);
    connect(m_recovery, &RecoveryBlock::lookAtRecovery, this, &StartPage::lookAtRecovery);
    connect(m_recovery, &RecoveryBlock::discardRecovery, this, &StartPage::discardRecovery);
    connect(m_recentBlock, &RecentBlock::openPath, this, &StartPage::openPath);
    connect(m_recentBlock, &RecentBlock::clearRecent, this, &StartPage::clearRecent);
    connect(m_recentBlock, &RecentBlock::removeRecent, this, &StartPage::removeRecent);
    connect(m_examples, &ExampleBlock::openExample, this, &StartPage::openExample);
    connect(&m_reader, &StartReader::isMissing, m_recentBlock, &RecentBlock::markMissing);
    connect(&m_reader, &StartReader::exampleRead, m_examples, &ExampleBlock::showSummary);
    connect(&m_reader, &StartReader::templateRead, this, &StartPage::showAbout);
    connect(&m_reader, &StartReader::finished, this, &StartPage::filesRead);
}

QWidget* StartPage::makeHead() {
    auto* head = new QWidget;
    auto* words = new QVBoxLayout;
    words->setSpacing(space(0.25));
    words->addWidget(new TextLabel(tr("Beleidsmal"), TextRole::Title, Tone::Normal, head));
    words->addWidget(
        new TextLabel(tr("Maak samen, stap voor stap, het beleid van uw eigen organisatie."), TextRole::Lead, Tone::Quiet, head));
    m_picture = new QLabel(head);
    auto* title = new QHBoxLayout;
    title->setSpacing(space(1.75));
    title->addWidget(m_picture, 0, Qt::AlignTop);
    title->addLayout(words, 1);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(0.5));
    column->addLayout(title);
    m_new = new QPushButton(tr("&Nieuw beleid"), head);
    m_new->setDefault(true);
    auto* open = new QPushButton(icon(QStringLiteral("open")), tr("&Openen…"), head);
    auto* row = new QHBoxLayout;
    row->setSpacing(space(1));
    row->addWidget(m_new);
    row->addWidget(open);
    row->addStretch(1);
    column->addSpacing(space(1));
    column->addLayout(row);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newPolicy);
    connect(open, &QPushButton::clicked, this, &StartPage::openFile);
    return head;
}

void StartPage::setRecent(const QList<RecentPolicy>& recent) {
    m_recent = recent;
    m_recentBlock->showRecent(recent);
    tabAsLaidOut(*m_page->content());
    if (isVisible()) readFiles();
}

void StartPage::setRecoverable(const QList<RecoverableWork>& works) {
    m_recovery->showWorks(works);
    tabAsLaidOut(*m_page->content());
}

void StartPage::takeFocus() {
    m_page->scrollToTop();
    m_new->setFocus(Qt::TabFocusReason);
}

void StartPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    // The page first, what it tells about files after that.
    QTimer::singleShot(0, this, &StartPage::readFiles);
}

void StartPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) fit();
}

void StartPage::readFiles() {
    QStringList recent;
    for (const RecentPolicy& policy : std::as_const(m_recent))
        recent.append(policy.path);
    // Examples and template do not change while the program runs.
    const bool isKnown = m_about->body()->count() > 0;
    m_reader.read(recent, isKnown ? std::string() : m_files.templatePath,
                  isKnown ? std::vector<std::string>() : m_files.examples);
}

void StartPage::showAbout(const TemplateAbout& about) {
    if (m_about->body()->count() > 0 || about.parts.isEmpty()) return;
    m_about->setTitle(tr("Over deze mal: %1").arg(about.title));
    for (const TemplateAbout::Part& part : about.parts) {
        if (m_about->body()->count() > 0) m_about->body()->addSpacing(space(0.75));
        m_about->body()->addWidget(new TextLabel(part.title, TextRole::Strong, Tone::Normal, m_about));
        auto* text = new TextLabel(QString(), TextRole::Body, Tone::Normal, m_about);
        text->setHtml(part.html);
        m_about->body()->addWidget(text);
    }
    m_about->show();
}

void StartPage::fit() {
    m_page->column()->setSpacing(space(3));
    const int size = space(6);
    m_picture->setPixmap(icon(QStringLiteral("beleidsmal")).pixmap(QSize(size, size), devicePixelRatioF()));
    m_new->setIcon(icon(QStringLiteral("new"), coloursOf(QApplication::palette()).onAccent));
}

}  // namespace mal
