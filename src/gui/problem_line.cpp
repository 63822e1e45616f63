// SPDX-License-Identifier: EUPL-1.2
#include "gui/problem_line.h"

#include "gui/texts.h"

#include <QCoreApplication>

namespace mal {

QString problemLine(const Problem& problem) {
    const QString text = toQString(problem.text);
    const bool isAtLine = problem.severity == Severity::Error && problem.at.line > 0;
    return isAtLine ? QCoreApplication::translate("ProblemLine", "Regel %1: %2").arg(problem.at.line).arg(text) : text;
}

}  // namespace mal
