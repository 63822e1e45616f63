// SPDX-License-Identifier: EUPL-1.2
#include "gui/versions/upgrade_dialog.h"

#include "gui/start/form_look.h"
#include "gui/texts.h"
#include "gui/versions/upgrade_card.h"
#include "session/policy_session.h"

#include <ui_upgrade.h>

namespace mal {

namespace {

QString counted(int count, const QString& one, const QString& several) {
    return count == 1 ? one : several.arg(count);
}

// What is left to do afterwards, in one paragraph.
QString workLeft(const UpgradePlan& plan) {
    QStringList lines;
    if (const int count = plan.count(AnswerFate::ToConfirm))
        lines << counted(count, UpgradeDialog::tr("Eén antwoord moet u opnieuw bekijken, omdat de vraag iets anders betekent."),
                         UpgradeDialog::tr("%1 antwoorden moet u opnieuw bekijken, omdat de vraag iets anders betekent."));
    if (const int count = plan.count(AnswerFate::Withdrawn))
        lines << counted(count, UpgradeDialog::tr("Eén wettelijk punt moet u opnieuw bevestigen: de tekst is anders."),
                         UpgradeDialog::tr("%1 wettelijke punten moet u opnieuw bevestigen: de tekst is anders."));
    if (const int count = plan.count(AnswerFate::Open))
        lines << counted(count, UpgradeDialog::tr("Eén vraag moet u nog invullen."),
                         UpgradeDialog::tr("%1 vragen moet u nog invullen."));
    if (const int count = plan.count(AnswerFate::KeptApart))
        lines << counted(count, UpgradeDialog::tr("Eén antwoord hoort bij een vraag die er niet meer is. Het blijft bewaard."),
                         UpgradeDialog::tr("%1 antwoorden horen bij vragen die er niet meer zijn. Ze blijven bewaard."));
    if (lines.isEmpty()) lines << UpgradeDialog::tr("Al uw antwoorden blijven staan. U hoeft verder niets te doen.");
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

UpgradeDialog::UpgradeDialog(const UpgradePlan& plan, const PolicySession& after, QWidget* parent)
    : QDialog(parent), m_form(std::make_unique<Ui::UpgradeDialog>()) {
    m_form->setupUi(this);
    m_form->heading->setRole(TextRole::Title);
    m_form->lead->setText(
        tr("Van versie %1 naar versie %2 van ‘%3’. Uw bestand verandert pas als u daarna opslaat; hoe het beleid "
           "nu is, blijft bewaard bij Eerdere versies.")
            .arg(toQString(plan.fromVersion), toQString(plan.toVersion), toQString(after.mal().title)));
    m_form->work->setText(workLeft(plan));
    m_form->work->setRole(TextRole::Lead);
    for (const std::string& remark : plan.remarks)
        m_form->cards->addWidget(new TextLabel(toQString(remark), TextRole::Body, Tone::Quiet, m_form->content));
    for (const QuestionUpgrade& upgrade : plan.questions)
        m_form->cards->addWidget(new UpgradeCard(upgrade, after.mal(), after.policy(), m_form->content));
    if (plan.questions.empty())
        m_form->cards->addWidget(
            new TextLabel(tr("Aan de vragen is niets veranderd."), TextRole::Body, Tone::Normal, m_form->content));
    connect(m_form->apply, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_form->cancel, &QPushButton::clicked, this, &QDialog::reject);
    fitToScreen(*this, *m_form->area);
}

UpgradeDialog::~UpgradeDialog() = default;

}  // namespace mal
