// SPDX-License-Identifier: EUPL-1.2
#include "gui/versions/recovery_comparison.h"

#include "gui/moment.h"
#include "gui/texts.h"
#include "gui/window/file_questions.h"
#include "session/policy_session.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace mal {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("RecoveryComparison", text);
}

// For work that there is nothing to compare with: how much it is.
QString amountIn(const PolicySession& found) {
    const std::size_t count = found.policy().answers.size();
    return count == 1 ? tr("In het teruggevonden werk is één vraag ingevuld.")
                      : tr("In het teruggevonden werk zijn %1 vragen ingevuld.").arg(count);
}

void compare(const PolicySession& found, const PolicySession& file, RecoveryComparison& comparison) {
    const QFileInfo onDisk(QFile::decodeName(QByteArray::fromStdString(file.path())));
    const std::string& saved = file.policy().saved.at;
    comparison.lead << tr("Bestand ‘%1’: het laatst opgeslagen op %2.")
                           .arg(onDisk.fileName(), inWordsWithTime(saved.empty() ? changeOf(onDisk) : saved));
    if (file.sha256OnDisk() != found.sha256OnDisk())
        comparison.lead << tr(
            "Het bestand is veranderd nadat u er in dit werk aan begon. Dat kan ook iemand anders hebben gedaan.");
    comparison.differences = differences({found.mal(), found.policy()}, {file.mal(), file.policy()});
    if (comparison.differences.empty())
        comparison.lead << tr("Er is geen verschil: alles wat is teruggevonden, staat ook in het bestand.");
}

}  // namespace

RecoveryComparison comparedWithFile(const Recovery& recovery) {
    RecoveryComparison comparison;
    const JournalHeader& header = recovery.header;
    comparison.lead << tr("Teruggevonden werk: bewaard op %1.").arg(inWordsWithTime(header.moment));
    OpenedPolicy found = PolicySession::recover(recovery.bytes, header.path, header.sha256OnDisk);
    if (!found.session) {
        comparison.lead << tr("Dit werk kan niet worden gelezen:") << linesOf(found.problems);
        return comparison;
    }
    if (header.path.empty()) {
        comparison.lead << tr("Dit beleid is nog nooit opgeslagen. Er is geen bestand om mee te vergelijken.")
                        << amountIn(*found.session);
        return comparison;
    }
    const QFileInfo file(QFile::decodeName(QByteArray::fromStdString(header.path)));
    if (!file.exists()) {
        comparison.lead << tr("Bestand ‘%1’ is er niet meer. Er is niets om mee te vergelijken.").arg(file.fileName())
                        << amountIn(*found.session);
        return comparison;
    }
    try {
        OpenedPolicy onDisk = PolicySession::open(header.path);
        if (onDisk.session) {
            compare(*found.session, *onDisk.session, comparison);
        } else {
            comparison.lead << tr("Bestand ‘%1’ kan niet worden gelezen:").arg(file.fileName()) << linesOf(onDisk.problems);
        }
    } catch (const Error& error) {
        comparison.lead << sentenceOf(error);
    }
    return comparison;
}

}  // namespace mal
