// SPDX-License-Identifier: EUPL-1.2
#include "gui/versions/versions_dialog.h"

#include "base/error.h"
#include "gui/texts.h"
#include "rules/comparison.h"

#include <ui_versions.h>
#include <QFile>
#include <QScreen>

namespace mal {

VersionsDialog::VersionsDialog(PolicyController& controller, std::vector<Backup> backups, QWidget* parent)
    : QDialog(parent), m_controller(controller), m_backups(std::move(backups)), m_form(std::make_unique<Ui::VersionsDialog>()) {
    m_form->setupUi(this);
    m_form->heading->setRole(TextRole::Title);
    for (TextLabel* label : {m_form->keepLabel, m_form->listLabel, m_form->changesLabel})
        label->setRole(TextRole::Strong);
    m_form->listLabel->setBuddy(m_form->list);
    m_form->changesLabel->setBuddy(m_form->area);
    m_form->keepLabel->setBuddy(m_form->name);
    m_form->problem->setTone(Tone::Error);
    m_form->problem->hide();
    m_form->name->setMaxLength(120);
    connect(m_form->list, &QListWidget::currentRowChanged, this, &VersionsDialog::showChosen);
    connect(m_form->keep, &QPushButton::clicked, this, &VersionsDialog::keep);
    connect(m_form->name, &QLineEdit::returnPressed, this, &VersionsDialog::keep);
    connect(m_form->goBack, &QPushButton::clicked, this, &VersionsDialog::goBack);
    connect(m_form->forget, &QPushButton::clicked, this, &VersionsDialog::forget);
    connect(m_form->done, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_form->copy, &QPushButton::clicked, this, [this] {
        const QString path = QFile::decodeName(QByteArray::fromStdString(chosen()->backup));
        accept();
        Q_EMIT copyWanted(path);
    });
    connect(&controller, &PolicyController::refused, this, [this](const QString& why) {
        m_form->problem->setText(why);
        m_form->problem->show();
    });
    for (QWidget* each : std::initializer_list<QWidget*>{m_form->name, m_form->keep})
        each->setEnabled(controller.mayChange());
    fill();
    const QSize room = screen()->availableSize() - QSize(space(4), space(8));
    resize(QSize(charactersWide(120), charactersWide(75)).boundedTo(room));
}

VersionsDialog::~VersionsDialog() = default;

const EarlierVersion* VersionsDialog::chosen() const {
    const int row = m_form->list->currentRow();
    return row < 0 ? nullptr : &m_versions[static_cast<std::size_t>(row)];
}

void VersionsDialog::fill() {
    m_versions = earlierVersions(m_controller.session(), m_backups);
    m_form->list->clear();
    for (const EarlierVersion& version : m_versions)
        m_form->list->addItem(tr("%1\n%2").arg(version.name, version.when));
    const bool isAny = !m_versions.empty();
    m_form->lead->setText(isAny ? tr("Kies een versie om te zien wat er sindsdien is veranderd.")
                                : tr("Er zijn nog geen eerdere versies. Geef een moment een naam om er later naar terug te "
                                     "kunnen. Reservekopieën komen er vanzelf bij als u opslaat."));
    if (isAny) m_form->list->setCurrentRow(0);
    showChosen();
}

void VersionsDialog::showChosen() {
    const EarlierVersion* version = chosen();
    m_form->problem->hide();
    m_form->remark->hide();
    m_form->changes->setDifferences({}, {}, Choosing::No);
    m_form->forget->setEnabled(version && version->mayBeForgotten && m_controller.mayChange());
    m_form->copy->setEnabled(version && !version->backup.empty());
    m_form->goBack->setEnabled(false);
    if (version) showDifferences(*version);
}

void VersionsDialog::showDifferences(const EarlierVersion& version) {
    try {
        const PolicyThen then = policyOf(version, m_controller.session());
        const std::vector<Difference> found = differences({m_controller.mal(), m_controller.policy()}, {*then.mal, then.policy});
        const bool isOfThisTemplate = then.policy.templateText == m_controller.policy().templateText;
        m_form->goBack->setEnabled(!found.empty() && isOfThisTemplate && m_controller.mayChange());
        m_form->remark->setVisible(found.empty() || !isOfThisTemplate);
        m_form->remark->setText(found.empty()
                                    ? tr("Niets: deze versie zegt hetzelfde als nu.")
                                    : tr("Deze versie hoort bij een andere versie van de mal. U kunt haar alleen bekijken."));
        m_form->changes->setDifferences(found, {tr("Nu"), tr("Toen"), {}, {}}, Choosing::No);
    } catch (const Error& error) {
        m_form->problem->setText(sentenceOf(error));
        m_form->problem->show();
    }
}

void VersionsDialog::keep() {
    const QString name = m_form->name->text().trimmed();
    if (name.isEmpty()) {
        m_form->problem->setText(tr("Geef het moment een naam, bijvoorbeeld ‘na de MT-sessie’."));
        m_form->problem->show();
        m_form->name->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_form->problem->hide();
    if (!m_controller.edit([&](PolicySession& session) { session.keepMoment(typed(name), m_controller.now()); })) return;
    m_form->name->clear();
    fill();
    m_form->list->setFocus(Qt::OtherFocusReason);
}

void VersionsDialog::goBack() {
    const EarlierVersion version = *chosen();
    const bool isDone = m_controller.edit([&](PolicySession& session) {
        const std::string name = typed(version.moment ? version.name : tr("reservekopie van %1").arg(version.when));
        session.goBackTo(policyOf(version, session), name, m_controller.now());
    });
    if (isDone) accept();
}

void VersionsDialog::forget() {
    const std::size_t index = *chosen()->moment;
    if (m_controller.edit([&](PolicySession& session) { session.forgetMoment(index); })) fill();
}

}  // namespace mal
