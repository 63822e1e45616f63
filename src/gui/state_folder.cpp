// SPDX-License-Identifier: EUPL-1.2
#include "gui/state_folder.h"

#include <QDir>
#include <QFile>

namespace mal {

std::string stateFolder() {
    const QString set = qEnvironmentVariable("XDG_STATE_HOME");
    // A path that is not absolute must be ignored, says the specification.
    const QString base = QDir::isAbsolutePath(set) ? set : QDir::homePath() + QStringLiteral("/.local/state");
    return QFile::encodeName(base + QStringLiteral("/beleidsmal")).toStdString();
}

}  // namespace mal
