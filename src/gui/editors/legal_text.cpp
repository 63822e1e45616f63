// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/legal_text.h"

#include "document/legal_point.h"
#include "document/words.h"
#include "gui/look/disclosure.h"
#include "gui/look/icon_label.h"
#include "gui/look/text_label.h"
#include "gui/texts.h"
#include "rules/acknowledgement.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mal {

LegalText::LegalText(const PolicyController& controller, const Question& question, const Acknowledge& point, QWidget* parent)
    : QWidget(parent), m_controller(controller) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    column->addWidget(makeHead(question, point));
    auto* words = new TextLabel({}, TextRole::Lead, Tone::Normal, this);
    words->setHtml(richHtml(controller.mal(), controller.policy(), point.text));
    column->addWidget(words);
    if (!point.normAdds.empty()) {
        auto* adds = new TextLabel({}, TextRole::Body, Tone::Normal, this);
        const std::string lead = "**" + std::string(mal::words(controller.mal().language).normAdds) + ":** ";
        adds->setHtml(richHtml(controller.mal(), controller.policy(), lead + point.normAdds));
        column->addWidget(adds);
    }
    if (!point.legalNote.empty() || !point.sources.empty()) column->addWidget(makeBackground(point));
}

QWidget* LegalText::makeHead(const Question& question, const Acknowledge& point) {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(1));
    row->addWidget(new IconLabel(QStringLiteral("legal"), Tone::Legal, head), 0, Qt::AlignTop);
    const QuestionPlace* place = m_controller.mal().place(question.id);
    const QString number = place ? toQString(pointNumber(m_controller.mal(), *place)) : QString();
    const QString title = number.isEmpty() ? tr("Wettelijk punt · %1").arg(basisWord(point.basis))
                                           : tr("Wettelijk punt %1 · %2").arg(number, basisWord(point.basis));
    auto* words = new TextLabel(title, TextRole::Strong, Tone::Legal, head);
    row->addWidget(words, 1);
    return head;
}

QString LegalText::basisWord(Basis basis) const {
    const Words& words = mal::words(m_controller.mal().language);
    switch (basis) {
        case Basis::Law:
            return toQString(words.basisLaw);
        case Basis::Norm:
            return toQString(words.basisNorm);
        case Basis::Both:
            return toQString(words.basisBoth);
    }
    return {};
}

QString LegalText::sourceWords(const LegalSource& source) const {
    const Words& words = mal::words(m_controller.mal().language);
    QString result = toQString(source.says) + QLatin1Char(' ');
    const QString since = toQString(filled(words.inForce, {inWords(source.inForce)}));
    result += tr("(%1; %2 %3)").arg(since, toQString(words.checkedOn).toLower(), toQString(inWords(source.asOf)));
    if (source.isSecondary) result += QLatin1Char(' ') + tr("Bron: %1.").arg(toQString(words.secondary));
    return result;
}

QWidget* LegalText::makeBackground(const Acknowledge& point) {
    auto* box = new Disclosure(tr("Wat de wet vraagt, en waar dat staat"), this);
    if (!point.legalNote.empty()) {
        auto* note = new TextLabel({}, TextRole::Body, Tone::Normal, box);
        note->setHtml(richHtml(m_controller.mal(), m_controller.policy(), point.legalNote));
        box->body()->addWidget(note);
    }
    for (const LegalSource& source : point.sources) {
        auto* name = new TextLabel(toQString(citation(source)), TextRole::Strong, Tone::Normal, box);
        auto* says = new TextLabel(sourceWords(source), TextRole::Body, Tone::Quiet, box);
        auto* column = new QVBoxLayout;
        column->setSpacing(space(0.25));
        column->addWidget(name);
        column->addWidget(says);
        if (!source.url.empty()) {
            auto* link = new TextLabel({}, TextRole::Body, Tone::Normal, box);
            link->setHtml(richHtml(m_controller.mal(), m_controller.policy(), "[" + source.url + "](" + source.url + ")"));
            link->setTextInteractionFlags(Qt::TextBrowserInteraction);
            column->addWidget(link);
        }
        box->body()->addLayout(column);
    }
    return box;
}

}  // namespace mal
