// SPDX-License-Identifier: EUPL-1.2
#include "gui/pages/export_place.h"

#include "gui/texts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStringList>

namespace mal {

namespace {

constexpr qsizetype longestPart = 60;  // characters; with the others together well below what file systems take

// For any file system, also that of the stick it is put on.
QString usable(QString text) {
    static const QString refused = QStringLiteral("/\\:*?\"<>|");
    for (QChar& character : text) {
        if (refused.contains(character) || character.category() == QChar::Other_Control) character = QLatin1Char(' ');
    }
    text = text.simplified().left(longestPart).trimmed();
    while (text.startsWith(QLatin1Char('.')))
        text.remove(0, 1);
    return text;
}

}  // namespace

QString proposedName(const PolicyTemplate& mal, const Policy& policy, const KindOfDocument& kind, Audience audience,
                     const Format& format, const QString& date) {
    const std::string& title = mal.document.title.empty() ? mal.title : mal.document.title;
    const QString document = kind.name == "policy" ? shown(mal, policy, title) : toQString(kind.title);
    const QString isFor = audience == Audience::Public ? QCoreApplication::translate("ExportPlace", "openbaar") : QString();
    QStringList parts;
    for (const QString& part : {toQString(policy.organisation.name), document, isFor, date}) {
        if (!usable(part).isEmpty()) parts << usable(part);
    }
    return withEnding(parts.join(QStringLiteral(" - ")), format);
}

QString withEnding(const QString& path, const Format& format) {
    const auto endingOf = [](const Format& each) { return QStringLiteral(".") + toQString(each.extension); };
    if (path.endsWith(endingOf(format), Qt::CaseInsensitive)) return path;
    // A name that promises another format than what is in it misleads every program that opens it.
    for (const Format& other : formats()) {
        if (path.endsWith(endingOf(other), Qt::CaseInsensitive)) return path.chopped(endingOf(other).size()) + endingOf(format);
    }
    return path + endingOf(format);
}

QString folderToStartIn(const QString& lastFolder, const std::string& policyPath) {
    if (!lastFolder.isEmpty() && QFileInfo(lastFolder).isDir()) return lastFolder;
    if (!policyPath.empty()) return QFileInfo(toQString(policyPath)).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

}  // namespace mal
