// SPDX-License-Identifier: EUPL-1.2
#include "gui/preview/preview_pane.h"

#include "document/chapters.h"
#include "gui/look/text_label.h"
#include "gui/look/type_scale.h"
#include "gui/preview/paper_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mal {

namespace {

// Letters typed quickly one after another are one change.
constexpr int collecting = 120;  // milliseconds
constexpr int noticed = 400;
constexpr int settling = 60;

}  // namespace

PreviewPane::PreviewPane(PolicyController& controller, QWidget* parent)
    : QWidget(parent),
      m_controller(controller),
      m_busy(new TextLabel({}, TextRole::Small, Tone::Quiet, this)),
      m_page(new TextLabel({}, TextRole::Small, Tone::Quiet, this)),
      m_why(new TextLabel({}, TextRole::Body, Tone::Attention, this)),
      m_paper(new PaperView(this)),
      m_maker(new PageMaker) {
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(collecting);
    m_notYet.setSingleShot(true);
    m_notYet.setInterval(noticed);
    m_settled.setSingleShot(true);
    m_settled.setInterval(settling);
    connect(&m_soon, &QTimer::timeout, this, &PreviewPane::makeNow);
    connect(&m_notYet, &QTimer::timeout, this, [this] { m_busy->setText(tr("wordt bijgewerkt…")); });
    connect(&m_settled, &QTimer::timeout, this, &PreviewPane::drawMissing);
    connect(&m_controller, &PolicyController::changed, this, &PreviewPane::outdate);
    connect(m_paper, &PaperView::moved, this, [this] {
        tellPage();
        if (!m_settled.isActive()) m_settled.start();
    });

    m_maker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_maker, &QObject::deleteLater);
    connect(m_maker, &PageMaker::made, this, [this](const std::shared_ptr<const MadePages>& pages) { take(*pages); });
    connect(m_maker, &PageMaker::drawn, this, [this](std::vector<DrawnPage> pages) {
        m_isDrawing = false;
        const bool isOfUse = !pages.empty();  // a page that cannot be drawn is not asked for again and again
        m_paper->addDrawn(std::move(pages));
        if (isOfUse) drawMissing();
    });
    m_thread.start(QThread::LowPriority);
}

PreviewPane::~PreviewPane() {
    m_thread.quit();
    m_thread.wait();
}

void PreviewPane::build() {
    setAccessibleName(tr("Voorbeeld"));
    auto* title = new TextLabel(tr("Zo komt het in het beleid"), TextRole::Strong, Tone::Normal, this);
    for (TextLabel* label : {title, m_busy, m_page})
        label->setWordWrap(false);
    m_paper->setAccessibleName(tr("Voorbeeld van het beleid"));
    m_why->hide();
    auto* head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget(m_busy, 1);
    head->addWidget(m_page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space(1), space(1), space(1), space(1));
    column->setSpacing(space(1));
    column->addLayout(head);
    column->addWidget(m_why);
    column->addWidget(m_paper, 1);
}

void PreviewPane::follow(const QString& sectionId) {
    m_followed = sectionId;
    m_mustGoThere = !showFollowed();
}

// A section without a heading of its own stands under its chapter, after the last one that has a heading.
bool PreviewPane::showFollowed() {
    const std::string id = m_followed.toStdString();
    for (const Chapter& chapter : m_controller.mal().chapters) {
        std::string anchor = chapterAnchor(chapter.id);
        for (const Section& section : chapter.sections) {
            if (m_paper->hasHeading(sectionAnchor(section.id))) anchor = sectionAnchor(section.id);
            if (section.id == id) return m_paper->showHeading(anchor);
        }
    }
    return false;
}

bool PreviewPane::isDrawn() const {
    return !isBehind() && !m_isDrawing && m_paper->missingPages().pages.empty();
}

void PreviewPane::outdate() {
    m_isOutdated = true;
    if (!isVisible()) return;
    if (!m_notYet.isActive() && m_busy->text().isEmpty()) m_notYet.start();
    // Not started anew by each letter: who types on sees it as well.
    if (!m_isMaking && !m_soon.isActive()) m_soon.start();
}

void PreviewPane::makeNow() {
    if (m_isMaking || !isVisible()) return;
    m_isOutdated = false;
    m_isMaking = true;
    if (!m_notYet.isActive() && m_busy->text().isEmpty()) m_notYet.start();
    QMetaObject::invokeMethod(m_maker,
                              [maker = m_maker, snapshot = m_controller.session().snapshot(), moment = m_controller.now(),
                               wanted = m_paper->pagesInSight()] { maker->make(snapshot, moment, wanted); });
}

void PreviewPane::take(const MadePages& pages) {
    m_isMaking = false;
    m_why->setText(pages.why);
    m_why->setVisible(!pages.why.isEmpty());
    if (pages.why.isEmpty()) {
        m_paper->showPages(pages);
        if (m_mustGoThere) m_mustGoThere = !showFollowed();
        drawMissing();
        tellPage();
    }
    if (m_isOutdated) return outdate();
    m_notYet.stop();
    m_busy->clear();
    Q_EMIT updated();
}

void PreviewPane::drawMissing() {
    if (m_isDrawing || !isVisible()) return;
    const PagesWanted wanted = m_paper->missingPages();
    if (wanted.pages.empty()) return;
    m_isDrawing = true;
    QMetaObject::invokeMethod(m_maker, [maker = m_maker, wanted] { maker->draw(wanted); });
}

void PreviewPane::tellPage() {
    const int count = m_paper->pageCount();
    const QString words = count == 0 ? QString() : tr("Bladzijde %1 van %2").arg(m_paper->currentPage() + 1).arg(count);
    if (words == m_page->text()) return;
    m_page->setText(words);
    m_paper->setAccessibleDescription(words);
}

void PreviewPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isOutdated && !m_isMaking) makeNow();
    drawMissing();
}

void PreviewPane::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_soon.stop();
    m_notYet.stop();
    m_busy->clear();
}

void PreviewPane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        layout()->setContentsMargins(space(1), space(1), space(1), space(1));
    }
}

}  // namespace mal
