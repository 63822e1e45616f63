// SPDX-License-Identifier: EUPL-1.2
#pragma once

// How much room words take. Layouts ask the same of the same words again and again, and shaping them each time was a tenth of the
// time it took the window to come; so the answers are kept.

#include <QFont>
#include <QSize>
#include <QString>

namespace mal {

// Of plain text that goes on to a next line where it does not fit in `width` pixels; less than one counts as one. Only for the
// thread of the window.
QSize wrappedSize(const QFont& font, int width, const QString& text);

}  // namespace mal
