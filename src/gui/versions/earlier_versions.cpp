// SPDX-License-Identifier: EUPL-1.2
#include "gui/versions/earlier_versions.h"

#include "base/error.h"
#include "base/messages/files.h"
#include "gui/moment.h"
#include "gui/texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace mal {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("EarlierVersions", text);
}

EarlierVersion fromMoment(const KeptMoment& moment) {
    const bool isNamed = moment.kind == MomentKind::Named;
    const QString name = toQString(moment.name);
    return {isNamed ? name : tr("Vastgesteld: versie %1").arg(name),
            inWordsWithTime(moment.at),
            moment.at,
            moment.index,
            isNamed,
            {}};
}

}  // namespace

std::vector<EarlierVersion> earlierVersions(const PolicySession& session, const std::vector<Backup>& backups) {
    std::vector<EarlierVersion> versions;
    for (const KeptMoment& moment : session.moments())
        versions.push_back(fromMoment(moment));
    for (const Backup& backup : backups)
        versions.push_back({tr("Reservekopie"), inWordsWithTime(backup.moment), backup.moment, std::nullopt, false, backup.path});
    std::stable_sort(versions.begin(), versions.end(),
                     [](const EarlierVersion& a, const EarlierVersion& b) { return a.at > b.at; });
    return versions;
}

PolicyThen policyOf(const EarlierVersion& version, const PolicySession& session) {
    if (version.moment) return session.momentAt(*version.moment);
    OpenedPolicy opened = PolicySession::open(version.backup);
    if (!opened.session) throw Error(messages::backupUnusable, {version.name.toStdString()});
    const Snapshot then = opened.session->snapshot();
    return {then.mal, then.policy};
}

}  // namespace mal
