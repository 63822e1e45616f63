// SPDX-License-Identifier: EUPL-1.2
#include "gui/pages/check_answers.h"

#include "gui/look/disclosure.h"
#include "gui/look/surface.h"
#include "gui/look/text_label.h"
#include "gui/pages/column_page.h"
#include "gui/pages/link_line.h"
#include "gui/texts.h"

#include <QVBoxLayout>

#include <algorithm>

namespace mal {

CheckAnswers::CheckAnswers(PolicyController& controller, QWidget* parent) : QWidget(parent), m_controller(controller) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1.5));
    column->addWidget(new TextLabel(tr("Uw antwoorden"), TextRole::Heading, Tone::Normal, this));
    column->addWidget(new TextLabel(tr("Alles wat u invulde, kort bij elkaar."), TextRole::Body, Tone::Quiet, this));
    auto* card = new Surface(SurfaceKind::Card, this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(space(1), space(1), space(1), space(1));
    inside->setSpacing(space(0.5));
    for (const Chapter& chapter : controller.mal().chapters) {
        auto* part = new Disclosure(toQString(numberedTitle(chapter)), card);
        part->body()->setSpacing(0);
        inside->addWidget(part);
        const std::size_t index = m_parts.size();
        m_parts.push_back({&chapter, part, {}});
        connect(part, &Disclosure::opened, this, [this, index] { build(m_parts[index]); });
    }
    column->addWidget(card);
}

void CheckAnswers::refresh() {
    for (Part& part : m_parts) {
        if (part.disclosure->isOpen()) build(part);
    }
}

void CheckAnswers::build(Part& part) {
    std::vector<Statement> now = statements(m_controller.mal(), m_controller.policy(), *part.chapter);
    if (now == part.built && part.disclosure->body()->count() > 0) return;
    part.built = std::move(now);
    clear(*part.disclosure->body());
    for (const Section& section : part.chapter->sections) {
        std::vector<Statement> ofSection;
        std::copy_if(part.built.begin(), part.built.end(), std::back_inserter(ofSection),
                     [&](const Statement& statement) { return statement.section == section.id; });
        if (ofSection.empty()) continue;
        auto* head = new TextLabel(toQString(numberedTitle(section)), TextRole::Strong, Tone::Normal, this);
        head->setContentsMargins(space(1), space(1.5), space(1), space(0.5));
        part.disclosure->body()->addWidget(head);
        addStatements(*part.disclosure->body(), ofSection, m_controller.mayChange(), [this](const Statement& statement) {
            Q_EMIT goTo(toQString(statement.section), toQString(statement.question));
        });
    }
}

void addStatements(QVBoxLayout& lines, const std::vector<Statement>& statements, bool mayChange,
                   const std::function<void(const Statement&)>& goTo) {
    for (const Statement& statement : statements) {
        auto* line = new LinkLine(statement.label, lines.parentWidget());
        if (statement.text.isEmpty()) {
            line->setDetail(CheckAnswers::tr("nog niet ingevuld"));
        } else {
            line->setDetail(statement.text, Tone::Normal);
        }
        line->setWord(mayChange ? CheckAnswers::tr("Wijzig") : CheckAnswers::tr("Bekijk"));
        QObject::connect(line, &LinkLine::clicked, line, [goTo, statement] { goTo(statement); });
        lines.addWidget(line);
    }
}

}  // namespace mal
