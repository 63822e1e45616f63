// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/file_questions.h"

#include "gui/moment.h"
#include "gui/problem_line.h"
#include "gui/texts.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>
#include <QStringList>

namespace mal {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("FileQuestions", text);
}

// A file that was given at the start is opened before the window is there; a question about it is not asked from nowhere.
int ask(QMessageBox& box, QWidget* window) {
    window->show();
    // Names of files, and what another program wrote into a lock, are no markup.
    box.setTextFormat(Qt::PlainText);
    return box.exec();
}

QString cannotOpen(const QString& name) {
    return tr("‘%1’ kan niet als beleid worden geopend. Het bestand is niet veranderd.").arg(name);
}

// The first few in sight, all of them on request.
void show(const Problems& problems, QMessageBox& box, const QString& more) {
    constexpr int inSight = 3;
    QStringList words{linesOf(problems).section(QLatin1Char('\n'), 0, inSight - 1)};
    if (!more.isEmpty()) words << more;
    box.setInformativeText(neverMarkup(words.join(QStringLiteral("\n\n"))));
    if (problems.size() > inSight) box.setDetailedText(linesOf(problems));
}

}  // namespace

WhenClosing askWhenClosing(QWidget* window, const QString& name) {
    QMessageBox box(QMessageBox::Question, tr("Wijzigingen bewaren"), tr("Wilt u de wijzigingen in ‘%1’ opslaan?").arg(name),
                    QMessageBox::NoButton, window);
    box.setInformativeText(tr("Als u niet opslaat, bent u kwijt wat u sinds de laatste keer hebt ingevuld."));
    const QPushButton* saveButton = box.addButton(tr("Op&slaan"), QMessageBox::AcceptRole);
    const QPushButton* discard = box.addButton(tr("&Niet opslaan"), QMessageBox::DestructiveRole);
    QPushButton* cancel = box.addButton(tr("&Annuleren"), QMessageBox::RejectRole);
    box.setEscapeButton(cancel);
    ask(box, window);
    if (box.clickedButton() == saveButton) return WhenClosing::Save;
    return box.clickedButton() == discard ? WhenClosing::Discard : WhenClosing::Cancel;
}

WhenHeld askWhenHeld(QWidget* window, const QString& name, const LockHolder& holder) {
    const QString who = holder.user.empty() ? tr("iemand anders") : toQString(holder.user);
    const QString where = holder.host.empty() ? QString() : tr(" op computer %1").arg(toQString(holder.host));
    const QString since = holder.since.empty() ? QString() : tr(", sinds %1").arg(inWordsWithTime(holder.since));
    QMessageBox box(QMessageBox::Warning, tr("Al geopend"), tr("‘%1’ is al geopend door %2%3%4.").arg(name, who, where, since),
                    QMessageBox::NoButton, window);
    box.setInformativeText(tr("Werkt u tegelijk aan hetzelfde bestand, dan moet een van u later kiezen welke versie blijft."));
    const QPushButton* look = box.addButton(tr("Alleen &bekijken"), QMessageBox::AcceptRole);
    const QPushButton* edit = box.addButton(tr("&Toch bewerken"), QMessageBox::DestructiveRole);
    QPushButton* cancel = box.addButton(tr("&Annuleren"), QMessageBox::RejectRole);
    box.setEscapeButton(cancel);
    ask(box, window);
    if (box.clickedButton() == look) return WhenHeld::Look;
    return box.clickedButton() == edit ? WhenHeld::Edit : WhenHeld::Cancel;
}

WhenChanged askWhenChanged(QWidget* window, const QString& name) {
    QMessageBox box(QMessageBox::Warning, tr("Veranderd door een ander"),
                    tr("‘%1’ is intussen door iemand anders veranderd. Welke versie blijft?").arg(name), QMessageBox::NoButton,
                    window);
    box.setInformativeText(
        tr("Uw versie is niet opgeslagen. Bewaar haar onder een andere naam als u beide versies wilt houden."));
    const QPushButton* saveAs = box.addButton(tr("Opslaan &als…"), QMessageBox::AcceptRole);
    const QPushButton* compare = box.addButton(tr("Vergelijk &per vraag…"), QMessageBox::AcceptRole);
    const QPushButton* mine = box.addButton(tr("&Mijn versie blijft"), QMessageBox::DestructiveRole);
    const QPushButton* theirs = box.addButton(tr("&Versie van de ander blijft"), QMessageBox::DestructiveRole);
    QPushButton* cancel = box.addButton(tr("A&nnuleren"), QMessageBox::RejectRole);
    // Five beside each other are wider than a small screen with large text.
    if (auto* buttons = box.findChild<QDialogButtonBox*>()) buttons->setOrientation(Qt::Vertical);
    box.setEscapeButton(cancel);
    ask(box, window);
    if (box.clickedButton() == saveAs) return WhenChanged::SaveAs;
    if (box.clickedButton() == compare) return WhenChanged::Compare;
    if (box.clickedButton() == mine) return WhenChanged::Mine;
    return box.clickedButton() == theirs ? WhenChanged::Theirs : WhenChanged::Cancel;
}

WhenThere askWhenThere(QWidget* window, const QString& name) {
    QMessageBox box(QMessageBox::Question, tr("Bestand vervangen"), tr("‘%1’ bestaat al. Wilt u het vervangen?").arg(name),
                    QMessageBox::NoButton, window);
    box.setInformativeText(tr("Wat er nu in dat bestand staat, gaat dan verloren."));
    QPushButton* other = box.addButton(tr("Andere &naam…"), QMessageBox::AcceptRole);
    const QPushButton* replace = box.addButton(tr("&Vervangen"), QMessageBox::DestructiveRole);
    QPushButton* cancel = box.addButton(tr("&Annuleren"), QMessageBox::RejectRole);
    box.setDefaultButton(other);
    box.setEscapeButton(cancel);
    ask(box, window);
    if (box.clickedButton() == other) return WhenThere::OtherName;
    return box.clickedButton() == replace ? WhenThere::Replace : WhenThere::Cancel;
}

void tellCannotOpen(QWidget* window, const QString& name, const Problems& problems) {
    tellProblems(window, cannotOpen(name), problems);
}

bool offerBackup(QWidget* window, const QString& name, const Problems& problems, const QString& when) {
    QMessageBox box(QMessageBox::Warning, tr("Dit bestand kan niet worden geopend"), cannotOpen(name), QMessageBox::NoButton,
                    window);
    show(problems, box, tr("Er is een reservekopie van %1. U kunt die openen en daarna onder een naam opslaan.").arg(when));
    QPushButton* open = box.addButton(tr("&Open de reservekopie"), QMessageBox::AcceptRole);
    box.setEscapeButton(box.addButton(tr("&Sluiten"), QMessageBox::RejectRole));
    box.setDefaultButton(open);
    ask(box, window);
    return box.clickedButton() == open;
}

void tellProblems(QWidget* window, const QString& summary, const Problems& problems) {
    QMessageBox box(QMessageBox::Warning, tr("Dit bestand kan niet worden geopend"), summary, QMessageBox::NoButton, window);
    show(problems, box, {});
    box.addButton(tr("Sluiten"), QMessageBox::AcceptRole);
    ask(box, window);
}

QString linesOf(const Problems& problems) {
    QStringList lines;
    for (const Problem& problem : problems)
        lines << problemLine(problem);
    return lines.join(QLatin1Char('\n'));
}

}  // namespace mal
