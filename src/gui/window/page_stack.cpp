// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/page_stack.h"

#include "gui/pages/adopt_page.h"
#include "gui/pages/check_page.h"
#include "gui/pages/export_page.h"
#include "gui/pages/overview_page.h"
#include "gui/window/section_page.h"

#include <algorithm>

namespace mal {

namespace {

constexpr std::size_t mostKept = 6;

}  // namespace

PageStack::PageStack(PolicyController& controller, Settings& settings, QWidget* parent)
    : QStackedWidget(parent), m_controller(controller), m_settings(settings) {}

Page* PageStack::current() const {
    return static_cast<Page*>(currentWidget());
}

Page& PageStack::show(const WizardStep& step) {
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept& kept) { return kept.step == step; });
    if (found == m_kept.end()) {
        Page* page = make(step);
        connect(page, &Page::goTo, this, &PageStack::goTo);
        addWidget(page);
        m_kept.push_back({step, page});
        if (m_kept.size() > mostKept) drop(0);
    } else {
        std::rotate(found, found + 1, m_kept.end());
        m_kept.back().page->refresh();
    }
    setCurrentWidget(m_kept.back().page);
    return *m_kept.back().page;
}

Page* PageStack::make(const WizardStep& step) {
    switch (step.kind) {
        case StepKind::Section:
            return new SectionPage(m_controller, *findSection(m_controller.mal(), step.section), m_guidance, this);
        case StepKind::Overview:
            return new OverviewPage(m_controller, this);
        case StepKind::Check:
            return makeCheck();
        case StepKind::Adopt:
            return makeAdopt();
        case StepKind::Export:
            return new ExportPage(m_controller, this, &m_settings);
    }
    return nullptr;
}

Page* PageStack::makeCheck() {
    auto* page = new CheckPage(m_controller, this);
    connect(page, &CheckPage::adoptWanted, this, [this] { Q_EMIT stepWanted({StepKind::Adopt, {}}); });
    connect(page, &CheckPage::exportWanted, this, [this] { Q_EMIT stepWanted({StepKind::Export, {}}); });
    connect(page, &CheckPage::overviewWanted, this, [this] { Q_EMIT stepWanted({StepKind::Overview, {}}); });
    connect(page, &CheckPage::organisationWanted, this, &PageStack::organisationWanted);
    return page;
}

Page* PageStack::makeAdopt() {
    auto* page = new AdoptPage(m_controller, this);
    connect(page, &AdoptPage::checkWanted, this, [this] { Q_EMIT stepWanted({StepKind::Check, {}}); });
    connect(page, &AdoptPage::exportWanted, this, [this] { Q_EMIT stepWanted({StepKind::Export, {}}); });
    return page;
}

void PageStack::drop(std::size_t index) {
    Page* page = m_kept[index].page;
    removeWidget(page);
    page->deleteLater();
    m_kept.erase(m_kept.begin() + static_cast<std::ptrdiff_t>(index));
}

void PageStack::setGuidance(Guidance guidance) {
    if (guidance == m_guidance) return;
    m_guidance = guidance;
    if (m_kept.empty()) return;
    const WizardStep now = m_kept.back().step;
    while (!m_kept.empty())
        drop(0);
    show(now);
}

void PageStack::refresh() {
    if (Page* page = current()) page->refresh();
}

}  // namespace mal
