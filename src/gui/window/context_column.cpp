// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/context_column.h"

#include "gui/look/disclosure.h"
#include "gui/look/icon_label.h"
#include "gui/look/in_sight.h"
#include "gui/look/link_button.h"
#include "gui/look/surface.h"
#include "gui/look/text_label.h"
#include "gui/texts.h"
#include "gui/window/term_label.h"
#include "rules/acknowledgement.h"
#include "rules/terms.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace mal {

ContextColumn::ContextColumn(PolicyController& controller, const Section& section, Guidance guidance, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_section(section), m_column(new QVBoxLayout(this)) {
    setAccessibleName(tr("Bij dit onderdeel"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(1.5));
    m_tensions = addBlock(QStringLiteral("tension"), tr("Spiegel"));
    m_tensionBlock = m_tensions->parentWidget();
    addLegalPoints();
    addExplanation();
    if (guidance == Guidance::Shown) addGuidance();
    addSeeAlso();
    addTerms();
    m_column->addStretch(1);
    refresh();
}

bool ContextColumn::saysSomething() const {
    return m_column->count() > 2 || !m_tensionBlock->isHidden();
}

QVBoxLayout* ContextColumn::addBlock(const QString& iconName, const QString& title) {
    auto* block = new QWidget(this);
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(0.7));
    auto* head = new QHBoxLayout;
    head->addWidget(new IconLabel(iconName, Tone::Quiet, block), 0, Qt::AlignTop);
    head->addWidget(new TextLabel(title, TextRole::Strong, Tone::Normal, block), 1);
    column->addLayout(head);
    m_column->addWidget(block);
    return column;
}

void ContextColumn::addExplanation() {
    if (m_section.explanation.empty()) return;
    QVBoxLayout* block = addBlock(QStringLiteral("context"), tr("Waarom dit onderdeel"));
    m_explanation = new TermLabel(m_controller, m_section.explanation, TextRole::Body, Tone::Normal, this);
    m_explanation->setFocusPolicy(Qt::ClickFocus);
    block->addWidget(m_explanation);
}

bool ContextColumn::explain() {
    if (!m_explanation) return false;
    m_explanation->setFocus(Qt::ShortcutFocusReason);
    bringIntoSight(*m_explanation);
    return true;
}

void ContextColumn::addGuidance() {
    std::vector<std::pair<QString, std::string>> texts;
    if (!m_section.guidance.empty()) texts.emplace_back(QString(), m_section.guidance);
    for (const Question& question : m_section.questions) {
        if (!question.guidance.empty()) texts.emplace_back(toQString(question.label), question.guidance);
    }
    if (texts.empty()) return;
    QVBoxLayout* block = addBlock(QStringLiteral("facilitator"), tr("Voor de begeleider"));
    for (const auto& [title, source] : texts) {
        if (!title.isEmpty()) block->addWidget(new TextLabel(title, TextRole::Small, Tone::Quiet, this));
        auto* text = new TextLabel({}, TextRole::Body, Tone::Normal, this);
        text->setHtml(richHtml(m_controller.mal(), m_controller.policy(), source));
        block->addWidget(text);
    }
}

void ContextColumn::addLegalPoints() {
    if (m_section.limitedBy.empty()) return;
    QVBoxLayout* block = addBlock(QStringLiteral("legal"), tr("De wet beperkt deze keuze"));
    for (const std::string& id : m_section.limitedBy) {
        const QuestionPlace* place = m_controller.mal().place(id);
        if (!place) continue;
        auto* surface = new Surface(SurfaceKind::Legal, this);
        auto* column = new QVBoxLayout(surface);
        column->setContentsMargins(space(1.75), space(1), space(1), space(1.25));
        column->setSpacing(space(0.25));
        const QString number = toQString(pointNumber(m_controller.mal(), *place));
        const Question& question = m_controller.mal().question(*place);
        auto* link = new LinkButton(tr("%1 %2").arg(number, toQString(question.label)), surface);
        column->addWidget(link);
        auto* text = new TextLabel({}, TextRole::Body, Tone::Normal, surface);
        text->setHtml(richHtml(m_controller.mal(), m_controller.policy(), std::get<Acknowledge>(question.body).text));
        column->addWidget(text);
        const QString section = toQString(m_controller.mal().section(*place).id);
        connect(link, &LinkButton::clicked, this, [this, section, id] { Q_EMIT goTo(section, toQString(id)); });
        block->addWidget(surface);
    }
}

void ContextColumn::addSeeAlso() {
    if (m_section.seeAlso.empty()) return;
    QVBoxLayout* block = addBlock(QStringLiteral("link"), tr("Zie ook"));
    for (const std::string& id : m_section.seeAlso) {
        const Section* other = findSection(m_controller.mal(), id);
        if (!other) continue;
        auto* link = new LinkButton(toQString(numberedTitle(*other)), this);
        connect(link, &LinkButton::clicked, this, [this, id] { Q_EMIT goTo(toQString(id), {}); });
        block->addWidget(link);
    }
}

void ContextColumn::addTerms() {
    const std::vector<const Term*> terms = termsIn(m_controller.mal(), m_section);
    if (terms.empty()) return;
    QVBoxLayout* block = addBlock(QStringLiteral("glossary"), tr("Begrippen"));
    for (const Term* term : terms) {
        auto* disclosure = new Disclosure(toQString(term->term), this);
        disclosure->button()->setAccessibleDescription(tr("begrip: wat betekent dit"));
        auto* definition = new TextLabel({}, TextRole::Body, Tone::Normal, disclosure);
        definition->setHtml(richHtml(m_controller.mal(), m_controller.policy(), term->definition));
        disclosure->body()->addWidget(definition);
        block->addWidget(disclosure);
    }
}

void ContextColumn::refresh() {
    refreshTensions();
}

void ContextColumn::refreshTensions() {
    std::vector<const Tension*> concerned;
    std::vector<std::string> ids;
    for (const Tension& tension : m_controller.tensions()) {
        const auto& sections = tension.check->sections;
        if (std::find(sections.begin(), sections.end(), m_section.id) == sections.end()) continue;
        concerned.push_back(&tension);
        ids.push_back(tension.check->id + "\f" + tension.reason);
    }
    m_tensionBlock->setVisible(!concerned.empty());
    if (ids == m_shownTensions) return;
    m_shownTensions = ids;
    // The head of the block stays; everything below it is told again.
    while (m_tensions->count() > 1) {
        QLayoutItem* item = m_tensions->takeAt(1);
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    for (const Tension* tension : concerned)
        addTension(*tension);
}

void ContextColumn::addTension(const Tension& tension) {
    auto* surface = new Surface(tension.isAccepted ? SurfaceKind::Card : SurfaceKind::Attention, this);
    auto* column = new QVBoxLayout(surface);
    auto* message = new TextLabel({}, TextRole::Body, Tone::Normal, surface);
    message->setHtml(richHtml(m_controller.mal(), m_controller.policy(), tension.check->message));
    column->addWidget(message);
    if (tension.isAccepted) {
        const QString lead = toQString(acceptanceLead(m_controller.mal(), *tension.check));
        column->addWidget(
            new TextLabel(lead + QLatin1Char(' ') + toQString(tension.reason), TextRole::Small, Tone::Quiet, surface));
    } else {
        for (const std::string& id : tension.check->sections) {
            const Section* other = findSection(m_controller.mal(), id);
            if (!other || id == m_section.id) continue;
            auto* link = new LinkButton(tr("Naar %1").arg(toQString(numberedTitle(*other))), surface);
            connect(link, &LinkButton::clicked, this, [this, id] { Q_EMIT goTo(toQString(id), {}); });
            column->addWidget(link);
        }
        auto* link = new LinkButton(tr("Bekijk in Beeld"), surface);
        link->setAccessibleName(tr("Bekijk in Beeld: %1").arg(toQString(tension.check->message)));
        connect(link, &LinkButton::clicked, this, [this] { Q_EMIT goTo({}, QStringLiteral("beeld")); });
        column->addWidget(link);
    }
    m_tensions->addWidget(surface);
}

}  // namespace mal
