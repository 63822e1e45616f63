// SPDX-License-Identifier: EUPL-1.2

// What others made of the policy at hand: of its file, and copies that a sync client put beside it.

#include "files/conflict_copies.h"
#include "gui/versions/compare_dialog.h"
#include "gui/window/file_questions.h"
#include "gui/window/policy_files.h"

#include <QFile>

namespace mal {

bool PolicyFiles::compare() {
    if (!m_controller || m_controller->session().path().empty()) return false;
    m_controller->endTyping();
    CompareDialog dialog(m_controller->session(), m_window);
    if (dialog.exec() != QDialog::Accepted) return false;
    const bool isTaken =
        m_controller->edit([&dialog](PolicySession& session) { session.takeFrom(dialog.theirs().policy(), dialog.taken()); });
    if (!isTaken || !saveOver(dialog.theirs().sha256OnDisk())) return false;
    Q_EMIT changedOutside(Outside::Unchanged);
    return true;
}

bool PolicyFiles::saveOver(const std::string& sha256) {
    m_controller->endTyping();
    m_saving->saveOver(sha256);
    m_saving->finish();
    // Not whether something is left to save: all that was kept may be as it was.
    if (!m_saving->isOursToOverwrite()) return false;
    nowInItsFile();
    return true;
}

void PolicyFiles::tellAbout(const Problems& problems) {
    QStringList lines;
    if (!problems.empty()) lines << linesOf(problems);
    for (const std::string& name : conflictCopiesOf(m_controller->session().path())) {
        lines
            << tr("Naast dit bestand staat ‘%1’. Die kopie is gemaakt omdat twee mensen tegelijk hebben opgeslagen. Open haar en "
                  "kijk of er iets in staat dat hier ontbreekt. Gooi haar daarna weg.")
                   .arg(QFile::decodeName(QByteArray::fromStdString(name)));
    }
    if (!lines.isEmpty()) Q_EMIT noticed(lines.join(QLatin1Char('\n')));
}

}  // namespace mal
