// SPDX-License-Identifier: EUPL-1.2
#include "gui/versions/compare_dialog.h"

#include "base/sha256.h"
#include "files/file.h"
#include "gui/look/tab_order.h"
#include "gui/moment.h"
#include "gui/start/form_look.h"
#include "gui/texts.h"
#include "gui/window/file_questions.h"
#include "rules/comparison.h"
#include "storage/limits.h"

#include <QScrollBar>

#include <ui_compare.h>

#include <utility>

namespace mal {

namespace {

ComparisonWords words() {
    return {CompareDialog::tr("Uw versie"), CompareDialog::tr("Versie van de ander"), CompareDialog::tr("Houd die van mij"),
            CompareDialog::tr("Neem die van de ander")};
}

}  // namespace

CompareDialog::CompareDialog(const PolicySession& mine, QWidget* parent)
    : QDialog(parent), m_mine(mine), m_form(std::make_unique<Ui::CompareDialog>()) {
    m_form->setupUi(this);
    m_form->heading->setRole(TextRole::Title);
    m_form->remarks->setTone(Tone::Attention);
    connect(m_form->allMine, &QPushButton::clicked, this, [this] { m_form->list->chooseAll(Side::Mine); });
    connect(m_form->allTheirs, &QPushButton::clicked, this, [this] { m_form->list->chooseAll(Side::Theirs); });
    connect(m_form->cancel, &QPushButton::clicked, this, &CompareDialog::reject);
    connect(m_form->apply, &QPushButton::clicked, this, &CompareDialog::accept);
    read({});
    fitToScreen(*this, *m_form->area, twoSidesWide);
    // At the top, not on what saves.
    (m_form->list->hasChoice() ? m_form->allMine : m_form->cancel)->setFocus();
}

CompareDialog::~CompareDialog() = default;

std::vector<Address> CompareDialog::taken() const {
    return m_form->list->taken();
}

void CompareDialog::accept() {
    if (!mayChoose()) return;
    if (isAsShown()) return QDialog::accept();
    read({tr("Het bestand is intussen opnieuw veranderd. Hieronder staat wat er nu in staat. Kies opnieuw.")});
    m_form->area->verticalScrollBar()->setValue(0);
}

void CompareDialog::read(const QStringList& first) {
    m_theirs.reset();
    try {
        OpenedPolicy opened = PolicySession::open(m_mine.path());
        if (!opened.session) return showReason(linesOf(opened.problems));
        m_theirs.emplace(std::move(*opened.session));
        showDifferences(first);
    } catch (const Error& error) {
        showReason(sentenceOf(error));
    }
}

bool CompareDialog::mayChoose() const {
    return m_theirs && m_theirs->isWhollyUnderstood() && !m_mine.readOnlyReason();
}

bool CompareDialog::isAsShown() const {
    try {
        return sha256(readFile(m_mine.path(), policyLimits.fileBytes)) == m_theirs->sha256OnDisk();
    } catch (const Error&) {
        return false;
    }
}

QStringList CompareDialog::remarks() const {
    QStringList lines;
    if (const auto reason = m_mine.readOnlyReason()) lines << toQString(text(*reason));
    if (!m_theirs->isWhollyUnderstood())
        lines << tr("De ander werkt met een nieuwere versie van Beleidsmal. U kunt de verschillen hier alleen bekijken.");
    const TemplateReference& mine = m_mine.policy().mal;
    const TemplateReference& theirs = m_theirs->policy().mal;
    if (m_mine.policy().templateText == m_theirs->policy().templateText) return lines;
    if (mine.id != theirs.id) {
        lines << tr("Het bestand van de ander hoort bij een andere mal dan uw beleid.");
    } else if (mine.version != theirs.version) {
        lines << tr("Het bestand van de ander hoort bij versie %1 van de mal, uw beleid bij versie %2.")
                     .arg(toQString(theirs.version), toQString(mine.version));
    } else {
        lines << tr("De tekst van de mal is bij de ander niet dezelfde als bij u.");
    }
    if (mayChoose()) lines << tr("U kunt alleen overnemen wat ook in uw mal past. Slaat u op, dan staat uw mal in het bestand.");
    return lines;
}

void CompareDialog::showDifferences(const QStringList& first) {
    std::vector<Difference> found = differences({m_mine.mal(), m_mine.policy()}, {m_theirs->mal(), m_theirs->policy()});
    const std::size_t count = found.size();
    m_form->list->setDifferences(std::move(found), words(), mayChoose() ? Choosing::Yes : Choosing::No);
    const std::string& at = m_theirs->policy().saved.at;
    QStringList lead;
    if (!at.empty()) lead << tr("De ander heeft dit bestand opgeslagen op %1.").arg(inWordsWithTime(at));
    if (count == 0) lead << tr("Er is geen verschil in inhoud: in beide versies staat hetzelfde.");
    if (count == 1) lead << tr("Er is één verschil met uw versie.");
    if (count > 1) lead << tr("Er zijn %1 verschillen met uw versie.").arg(count);
    const bool hasChoice = m_form->list->hasChoice();
    if (hasChoice) {
        lead << tr(
            "Kies wat er blijft. Vooraf is overal uw eigen versie gekozen. Wat u overneemt, kunt u daarna in één keer "
            "ongedaan maken. Bewaarde momenten van de ander komen erbij.");
    }
    m_form->lead->setText(lead.join(QLatin1Char(' ')));
    const QStringList all = first + remarks();
    m_form->remarks->setText(all.join(QLatin1Char('\n')));
    m_form->remarks->setVisible(!all.isEmpty());
    m_form->everything->setVisible(hasChoice);
    m_form->apply->setVisible(mayChoose());
    m_form->apply->setText(count == 0 ? tr("&Sla op") : tr("&Voeg samen en sla op"));
    m_form->cancel->setText(mayChoose() ? tr("A&nnuleren") : tr("&Sluiten"));
    tabAsLaidOut(*this);
}

void CompareDialog::showReason(const QString& reason) {
    m_form->lead->setText(tr("Het bestand van de ander kan nu niet worden gelezen. Er is niets veranderd."));
    m_form->remarks->setText(reason);
    m_form->remarks->show();
    m_form->list->setDifferences({}, words(), Choosing::No);
    m_form->everything->hide();
    m_form->apply->hide();
    m_form->cancel->setText(tr("&Sluiten"));
}

}  // namespace mal
