// SPDX-License-Identifier: EUPL-1.2

// Work of runs that ended before it was saved. policy_files.h says what each does.

#include "gui/window/policy_files.h"

#include "gui/moment.h"
#include "gui/texts.h"
#include "gui/versions/differences_dialog.h"
#include "gui/versions/recovery_comparison.h"
#include "gui/window/file_questions.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace mal {

QList<RecoverableWork> PolicyFiles::recoverable() const {
    QList<RecoverableWork> works;
    for (const Recovery& recovery : m_recoveries) {
        const JournalHeader& header = recovery.header;
        QStringList details{tr("Niet opgeslagen werk van %1.").arg(inWordsWithTime(header.moment))};
        if (header.path.empty()) {
            details << tr("Dit beleid is nog nooit opgeslagen.");
        } else {
            const QFileInfo file(QFile::decodeName(QByteArray::fromStdString(header.path)));
            details << (file.exists() ? tr("Bestand ‘%1’, daar het laatst veranderd op %2.")
                                            .arg(file.fileName(), inWordsWithTime(changeOf(file)))
                                      : tr("Bestand ‘%1’ is er niet meer.").arg(file.fileName()));
        }
        works.append({toQString(recovery.folder), toQString(header.organisation), details});
    }
    return works;
}

std::vector<Recovery>::iterator PolicyFiles::findRecovery(const QString& id) {
    return std::find_if(m_recoveries.begin(), m_recoveries.end(),
                        [&](const Recovery& recovery) { return toQString(recovery.folder) == id; });
}

void PolicyFiles::lookAtRecovery(const QString& id) {
    const auto found = findRecovery(id);
    if (found == m_recoveries.end()) return;
    const RecoveryComparison comparison = comparedWithFile(*found);
    const ComparisonWords words{tr("Teruggevonden werk"), tr("Bestand op de schijf")};
    DifferencesDialog(tr("Wat verschilt"), comparison.lead, comparison.differences, words, m_window).exec();
}

void PolicyFiles::recover(const QString& id) {
    const auto found = findRecovery(id);
    if (found == m_recoveries.end() || !mayReplace()) return;
    const Recovery recovery = *found;
    OpenedPolicy opened = PolicySession::recover(recovery.bytes, recovery.header.path, recovery.header.sha256OnDisk);
    if (!opened.session) return tellCannotOpen(m_window, toQString(recovery.header.organisation), opened.problems);
    std::optional<FileLock> lock;
    if (!recovery.header.path.empty()) lock.emplace(recovery.header.path, m_clock());
    m_recoveries.erase(found);
    Q_EMIT recoverableChanged();
    take(std::move(*opened.session), std::move(lock), FirstSave::ByPerson);
    // Only once it is in the journal of this run may the other one go.
    m_saving->flush();
    discard(recovery);
    Q_EMIT noticed(tr("Dit is het teruggevonden werk. Uw bestand verandert pas als u zelf opslaat."));
}

void PolicyFiles::discardRecovery(const QString& id) {
    const auto found = findRecovery(id);
    if (found == m_recoveries.end()) return;
    discard(*found);
    m_recoveries.erase(found);
    Q_EMIT recoverableChanged();
}

void PolicyFiles::keepForRecovery() {
    if (m_saving) m_saving->flush();
}

}  // namespace mal
