// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/workspace.h"

#include "base/overloaded.h"
#include "gui/look/type_scale.h"
#include "gui/pages/export_page.h"
#include "gui/preview/preview_pane.h"
#include "gui/texts.h"
#include "gui/window/message_area.h"
#include "gui/window/open_point_search.h"
#include "gui/window/page_stack.h"
#include "gui/window/search_panel.h"
#include "gui/window/section_list.h"
#include "gui/window/section_page.h"
#include "gui/window/step_bar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mal {

namespace {

// Characters of running text that each part needs to be of use.
constexpr int listCharacters = 30;
constexpr int pageCharacters = 74;
constexpr int previewCharacters = 52;

}  // namespace

Workspace::Workspace(PolicyController& controller, Settings& settings, QWidget* parent)
    : QWidget(parent),
      m_controller(controller),
      m_steps(stepsOf(controller.mal())),
      m_messages(new MessageArea(this)),
      m_splitter(new QSplitter(this)),
      m_side(new QStackedWidget(m_splitter)),
      m_list(new SectionList(controller, m_side)),
      m_search(new SearchPanel(controller, m_side)),
      m_pages(new PageStack(controller, settings, m_splitter)),
      m_preview(new PreviewPane(controller, m_splitter)),
      m_bar(new StepBar(controller, this)) {
    build();
    connect(m_list, &SectionList::chosen, this, &Workspace::show);
    connect(m_search, &SearchPanel::chosen, this, &Workspace::goToFound);
    connect(m_search, &SearchPanel::closed, this, [this] {
        m_side->setCurrentWidget(m_list);
        fold();
        QWidget* before = m_beforeSearch && m_beforeSearch->isVisible() ? m_beforeSearch.data() : m_list;
        before->setFocus(Qt::OtherFocusReason);
    });
    connect(m_pages, &PageStack::goTo, this, &Workspace::goFromPage);
    connect(m_pages, &PageStack::organisationWanted, this, &Workspace::organisationWanted);
    connect(m_pages, &PageStack::stepWanted, this, &Workspace::open);
    connect(m_bar, &StepBar::backward, this, &Workspace::backward);
    connect(m_bar, &StepBar::forward, this, &Workspace::forward);
    connect(m_messages, &MessageArea::left, this, &Workspace::takeFocus);
    connect(m_messages, &MessageArea::adoptWanted, this, [this] { open({StepKind::Adopt, {}}); });
    connect(m_bar, &StepBar::wayBack, this, &Workspace::wayBack);
    connect(m_bar, &StepBar::nextOpen, this, &Workspace::nextOpen);
    connect(m_bar, &StepBar::left, this, &Workspace::left);
    connect(&controller, &PolicyController::changed, this, &Workspace::follow);
    connect(&controller, &PolicyController::steppedTo, this, &Workspace::lookAt);
    connect(&controller, &PolicyController::statusChanged, this, &Workspace::showReadOnly);
    m_totals.setSingleShot(true);
    m_totals.setInterval(totalsAfter);
    connect(&m_totals, &QTimer::timeout, this, &Workspace::refreshTotals);
    const std::string& last = controller.policy().lastSection;
    show(findSection(controller.mal(), last) ? WizardStep{StepKind::Section, last} : m_steps.front());
    showReadOnly();
}

void Workspace::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_bar);
    m_side->addWidget(m_list);
    m_side->addWidget(m_search);
    setLeastWidths();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space(0.6));
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setSizes(
        {charactersWide(listCharacters + 4), charactersWide(pageCharacters + 20), charactersWide(previewCharacters + 8)});
}

QString Workspace::pageTitle() const {
    return m_pages->current()->title();
}

QString Workspace::helpTopic() const {
    return m_pages->current()->helpTopic();
}

void Workspace::show(const WizardStep& step) {
    const WizardStep before = m_steps[m_current];
    const bool isOther = m_pages->current() == nullptr || before != step;
    if (m_pages->current() && isOther && before.kind == StepKind::Section) {
        m_seen.insert(before.section);
        Q_EMIT leftSection();
    }
    m_current = indexOf(m_steps, step);
    Page& page = m_pages->show(step);
    if (auto* section = qobject_cast<SectionPage*>(&page)) {
        if (m_seen.contains(step.section)) section->showMissing();
        m_controller.edit([&](PolicySession& session) { session.setLastSection(step.section); });
        m_preview->follow(toQString(step.section));
    }
    m_wayBack.follow(step);
    m_list->show(step);
    m_bar->show(m_steps, m_current, m_wayBack.to());
    Q_EMIT stepChanged();
}

void Workspace::open(const WizardStep& step) {
    show(step);
    takeFocus();
}

void Workspace::takeFocus() {
    m_pages->current()->takeFocus();
}

void Workspace::goTo(const QString& section, const QString& question) {
    const std::string id = section.toStdString();
    if (findSection(m_controller.mal(), id)) {
        return inSection(id, [question](SectionPage& page) {
            page.showMissing();
            page.takeFocus(question.toStdString());
        });
    }
    for (const WizardStep& step : m_steps) {
        if (step.kind == StepKind::Section || nameOf(step.kind).compare(question, Qt::CaseInsensitive) != 0) continue;
        open(step);
    }
}

void Workspace::inSection(const std::string& section, std::function<void(SectionPage&)> act) {
    show({StepKind::Section, section});
    auto* page = qobject_cast<SectionPage*>(m_pages->current());
    // Once the page has its place: before, nothing in it can take the focus.
    QMetaObject::invokeMethod(
        page, [page, act = std::move(act)] { act(*page); }, Qt::QueuedConnection);
}

void Workspace::goToFound(const Found& found, const QString& words) {
    inSection(found.section, [found, words](SectionPage& page) { page.showFound(found, words); });
}

void Workspace::goFromPage(const QString& section, const QString& question) {
    const WizardStep from = step();
    QWidget* pressed = QApplication::focusWidget();
    goTo(section, question);
    if (from.kind == StepKind::Section || step().kind != StepKind::Section) return;
    m_wayBack.remember(from, step(), pressed);
    m_bar->show(m_steps, m_current, m_wayBack.to());
}

void Workspace::wayBack() {
    if (!m_wayBack.to()) return;
    const WayBack way = m_wayBack;
    show(*way.to());
    if (!way.restoreFocus(*m_pages->current())) takeFocus();
}

void Workspace::backward() {
    if (m_current == 0) return;
    open(m_steps[m_current - 1]);
}

void Workspace::forward() {
    if (m_current + 1 >= m_steps.size()) return;
    open(m_steps[m_current + 1]);
}

void Workspace::nextOpen() {
    const auto* page = qobject_cast<const SectionPage*>(m_pages->current());
    const std::string here = page ? page->focusedQuestion() : std::string();
    const OpenPoint* next = nextOpenPoint(m_controller.mal(), m_steps, m_current, here, m_controller.openPoints());
    if (next) goTo(toQString(next->section), toQString(next->question));
}

void Workspace::find() {
    if (m_side->currentWidget() != m_search) m_beforeSearch = QApplication::focusWidget();
    m_side->setCurrentWidget(m_search);
    m_side->show();
    m_search->start();
    Q_EMIT foldedOrUnfolded();
}

bool Workspace::explain() {
    auto* page = qobject_cast<SectionPage*>(m_pages->current());
    return page && page->explain();
}

std::vector<QWidget*> Workspace::parts() const {
    std::vector<QWidget*> shown;
    for (QWidget* part : {static_cast<QWidget*>(m_side), static_cast<QWidget*>(m_pages), static_cast<QWidget*>(m_preview),
                          static_cast<QWidget*>(m_bar)}) {
        if (part->isVisible()) shown.push_back(part);
    }
    return shown;
}

void Workspace::moveFocus(int by) {
    const std::vector<QWidget*> shown = parts();
    const QWidget* focus = QApplication::focusWidget();
    const auto at = std::find_if(shown.begin(), shown.end(),
                                 [&](const QWidget* part) { return focus && (part == focus || part->isAncestorOf(focus)); });
    const int count = static_cast<int>(shown.size());
    const int now = at == shown.end() ? -by : static_cast<int>(at - shown.begin());
    QWidget* target = shown[static_cast<std::size_t>((now + by + count) % count)];
    if (target == m_pages) return m_pages->current()->takeFocus();
    if (target == m_side && m_side->currentWidget() == m_list) return m_list->setFocus(Qt::TabFocusReason);
    for (QWidget* child : target->findChildren<QWidget*>()) {
        if ((child->focusPolicy() & Qt::TabFocus) == 0 || !child->isVisible() || !child->isEnabled()) continue;
        child->setFocus(Qt::TabFocusReason);
        return;
    }
    target->setFocus(Qt::TabFocusReason);
}

bool Workspace::focusNextPrevChild(bool next) {
    orderParts();
    return QWidget::focusNextPrevChild(next);
}

void Workspace::orderParts() {
    // Qt puts whatever is made last at the end of the Tab order. The document and the bar stay behind the page all the same.
    QWidget* last = m_pages;
    std::vector<QWidget*> behind;
    for (QWidget* each = nextInFocusChain(); each != this; each = each->nextInFocusChain()) {
        if (!isAncestorOf(each) || each->focusPolicy() == Qt::NoFocus) continue;
        if (m_preview == each || m_preview->isAncestorOf(each) || m_bar->isAncestorOf(each)) {
            behind.push_back(each);
        } else {
            last = each;
        }
    }
    std::stable_partition(behind.begin(), behind.end(), [this](QWidget* each) { return !m_bar->isAncestorOf(each); });
    for (QWidget* each : behind) {
        setTabOrder(last, each);
        last = each;
    }
}

void Workspace::setGuidance(Guidance guidance) {
    m_pages->setGuidance(guidance);
}

void Workspace::setPreviewWanted(bool isWanted) {
    m_previewWanted = isWanted;
    m_preview->setVisible(isWanted);
    if (isWanted) m_preview->follow(toQString(step().section));
    Q_EMIT foldedOrUnfolded();
}

void Workspace::setListWanted(bool isWanted) {
    m_listWanted = isWanted;
    m_side->setCurrentWidget(m_list);
    m_side->setVisible(isWanted);
    Q_EMIT foldedOrUnfolded();
}

bool Workspace::isListShown() const {
    return !m_side->isHidden();
}

bool Workspace::isPreviewShown() const {
    return !m_preview->isHidden();
}

void Workspace::print() {
    show({StepKind::Export, {}});
    if (auto* page = qobject_cast<ExportPage*>(m_pages->current())) page->print();
}

void Workspace::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const auto room = [](const QSize& size) {
        return std::pair(size.width() >= charactersWide(listCharacters + pageCharacters),
                         size.width() >= charactersWide(listCharacters + pageCharacters + previewCharacters));
    };
    // Only where the window passes a boundary: between two of them what the person chose stays.
    if (!event->oldSize().isValid() || room(event->size()) != room(event->oldSize())) fold();
}

void Workspace::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    // Larger letters need more room: what folds away is decided again.
    setLeastWidths();
    fold();
}

// What has the keyboard had no use for it.
void Workspace::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_side->currentWidget() == m_search) {
        // The keyboard stays where it is.
        m_side->setCurrentWidget(m_list);
        fold();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void Workspace::setLeastWidths() {
    m_side->setMinimumWidth(charactersWide(22));
    m_pages->setMinimumWidth(charactersWide(40));
    m_preview->setMinimumWidth(charactersWide(30));
}

void Workspace::fold() {
    m_preview->setVisible(m_previewWanted && width() >= charactersWide(listCharacters + pageCharacters + previewCharacters));
    m_side->setVisible(m_listWanted && width() >= charactersWide(listCharacters + pageCharacters));
    Q_EMIT foldedOrUnfolded();
}

void Workspace::showReadOnly() {
    m_messages->refreshReadOnly(m_controller.session());
    m_pages->refresh();
    refreshTotals();
}

void Workspace::follow(const Address&) {
    m_pages->refresh();
    m_totals.start();
}

void Workspace::refreshTotals() {
    m_list->refresh();
    m_bar->refresh();
}

void Workspace::lookAt(const Address& address) {
    std::visit(Overloaded{
                   [this](const AnswerAddress& answer) {
                       // Who is typing beside an answer goes on typing there, and does not choose with the next letter.
                       const auto* page = qobject_cast<const SectionPage*>(m_pages->current());
                       if (page && page->focusedQuestion() == answer.question) return;
                       const QuestionPlace* place = m_controller.mal().place(answer.question);
                       if (place) goTo(toQString(m_controller.mal().section(*place).id), toQString(answer.question));
                   },
                   [this](const SectionAddress& section) {
                       if (step().section != section.section) show({StepKind::Section, section.section});
                   },
                   [this](const CheckAddress&) {
                       show({StepKind::Overview, {}});
                   },
                   [](const OrganisationAddress&) {},
                   [](const StatusAddress&) {},
               },
               address);
}

QByteArray Workspace::saveLayout() const {
    return m_splitter->saveState();
}

void Workspace::restoreLayout(const QByteArray& layout) {
    if (!layout.isEmpty()) m_splitter->restoreState(layout);
    fold();
}

}  // namespace mal
