// SPDX-License-Identifier: EUPL-1.2
#include "gui/versions/upgrade_card.h"

#include "gui/look/icon_label.h"
#include "gui/look/text_label.h"
#include "gui/texts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mal {

namespace {

bool needsWork(AnswerFate fate) {
    switch (fate) {
        case AnswerFate::ToConfirm:
        case AnswerFate::Withdrawn:
        case AnswerFate::Open:
            return true;
        case AnswerFate::Nothing:
        case AnswerFate::Kept:
        case AnswerFate::KeptApart:
            return false;
    }
    return false;
}

}  // namespace

UpgradeCard::UpgradeCard(const QuestionUpgrade& upgrade, const PolicyTemplate& mal, const Policy& policy, QWidget* parent)
    : Surface(needsWork(upgrade.fate) ? SurfaceKind::Attention : SurfaceKind::Card, parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space(2), space(1.5), space(2), space(1.5));
    column->setSpacing(space(0.5));
    const auto add = [&](const QString& text, TextRole role, Tone tone) {
        auto* label = new TextLabel(text, role, tone, this);
        column->addWidget(label);
        return label;
    };
    add(tr("%1 · %2").arg(toQString(upgrade.place), toQString(kindWord(upgrade.kind))), TextRole::Small, Tone::Quiet);
    add(toQString(upgrade.heading), TextRole::Strong, Tone::Normal);
    for (const std::string& announced : upgrade.announced)
        add({}, TextRole::Body, Tone::Normal)->setHtml(richHtml(mal, policy, announced));
    for (const std::string& found : upgrade.found)
        add(toQString(found), TextRole::Body, Tone::Quiet);
    if (!upgrade.answer.empty()) add(tr("Uw antwoord: %1").arg(toQString(upgrade.answer)), TextRole::Body, Tone::Normal);
    const QString fate = toQString(fateWords(upgrade.fate));
    if (fate.isEmpty()) return;
    auto* row = new QHBoxLayout;
    row->addWidget(
        new IconLabel(needsWork(upgrade.fate) ? QStringLiteral("warning") : QStringLiteral("check"), Tone::Normal, this), 0,
        Qt::AlignTop);
    row->addWidget(new TextLabel(fate, TextRole::Body, Tone::Normal, this), 1);
    column->addLayout(row);
}

}  // namespace mal
