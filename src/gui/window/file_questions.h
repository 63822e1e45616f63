// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What a person is asked about a file, each with buttons that say what they do.

#include "base/problem.h"
#include "files/file_lock.h"

#include <QString>

class QWidget;

namespace mal {

enum class WhenClosing { Save, Discard, Cancel };
WhenClosing askWhenClosing(QWidget* window, const QString& name);

enum class WhenHeld { Look, Edit, Cancel };
WhenHeld askWhenHeld(QWidget* window, const QString& name, const LockHolder& holder);

enum class WhenChanged { Theirs, Mine, Compare, SaveAs, Cancel };
WhenChanged askWhenChanged(QWidget* window, const QString& name);

enum class WhenThere { OtherName, Replace, Cancel };
WhenThere askWhenThere(QWidget* window, const QString& name);

// Why a file cannot be opened: the first faults in sight, all of them on request.
void tellCannotOpen(QWidget* window, const QString& name, const Problems& problems);
// The same where there is a backup; true where the person wants to open that.
bool offerBackup(QWidget* window, const QString& name, const Problems& problems, const QString& when);
void tellProblems(QWidget* window, const QString& summary, const Problems& problems);

QString linesOf(const Problems& problems);

}  // namespace mal
