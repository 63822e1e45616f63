// SPDX-License-Identifier: EUPL-1.2
#include "gui/pages/export_outcome.h"

#include "gui/look/icon_label.h"
#include "gui/look/in_sight.h"
#include "gui/look/text_label.h"
#include "gui/texts.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStringList>
#include <QUrl>
#include <QVBoxLayout>

namespace mal {

ExportOutcome::ExportOutcome(QWidget* parent)
    : Surface(SurfaceKind::Card, parent),
      m_icon(new IconLabel(QStringLiteral("check"), Tone::Accent, this)),
      m_words(new TextLabel({}, TextRole::Strong, Tone::Normal, this)),
      m_more(new TextLabel({}, TextRole::Body, Tone::Quiet, this)),
      m_open(new QPushButton(tr("Openen"), this)),
      m_folder(new QPushButton(tr("Toon in map"), this)),
      m_replace(new QPushButton(tr("Vervang het bestand"), this)),
      m_other(new QPushButton(tr("Kies een andere naam…"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space(2.5), space(2), space(2.5), space(2));
    column->setSpacing(space(1.5));
    auto* head = new QHBoxLayout;
    head->setSpacing(space(1));
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_words, 1);
    column->addLayout(head);
    column->addWidget(m_more);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_open, m_folder, m_other, m_replace}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    connect(m_folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
    connect(m_replace, &QPushButton::clicked, this, [this] { Q_EMIT replaceWanted(m_path); });
    connect(m_other, &QPushButton::clicked, this, &ExportOutcome::otherPlaceWanted);
    hide();
}

void ExportOutcome::tell(const QString& iconName, const QString& words, const QString& more) {
    m_icon->show(iconName, iconName == QStringLiteral("check") ? Tone::Accent : Tone::Attention);
    m_words->setText(words);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    for (QPushButton* button : {m_open, m_folder, m_replace, m_other})
        button->hide();
    show();
    bringIntoSight(*this);
}

void ExportOutcome::tellProblems(const Problems& problems) {
    if (problems.empty()) return;
    QStringList lines;
    if (!m_more->isHidden()) lines << m_more->text();
    lines << tr("Let op:");
    for (const Problem& problem : problems)
        lines << QStringLiteral("• ") + toQString(problem.text);
    m_more->setText(lines.join(QLatin1Char('\n')));
    m_more->show();
}

void ExportOutcome::tellMade(const QString& path, const Problems& problems) {
    m_path = path;
    const QFileInfo file(path);
    tell(QStringLiteral("check"), tr("Gemaakt: %1").arg(file.fileName()), tr("In de map %1").arg(file.absolutePath()));
    tellProblems(problems);
    m_open->show();
    m_folder->show();
    m_open->setAccessibleDescription(file.fileName());
    m_open->setFocus(Qt::TabFocusReason);
}

void ExportOutcome::tellPrinted(const Problems& problems) {
    tell(QStringLiteral("check"), tr("Het document is naar de printer gestuurd."));
    tellProblems(problems);
}

void ExportOutcome::tellFailed(const QString& why) {
    tell(QStringLiteral("warning"), tr("Het document is niet gemaakt."), why);
    m_other->show();
    m_other->setFocus(Qt::TabFocusReason);
}

void ExportOutcome::tellCalledOff() {
    tell(QStringLiteral("info"), tr("Gestopt. Er is niets gemaakt."));
}

void ExportOutcome::askToReplace(const QString& path) {
    m_path = path;
    tell(QStringLiteral("warning"), tr("Er is al een bestand ‘%1’. Wilt u het vervangen?").arg(QFileInfo(path).fileName()));
    m_other->show();
    m_replace->show();
    m_other->setFocus(Qt::TabFocusReason);
}

}  // namespace mal
