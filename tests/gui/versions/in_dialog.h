// SPDX-License-Identifier: EUPL-1.2
#pragma once

// A person in a dialog that waits for them.

#include <QDialog>
#include <QRadioButton>

#include <functional>
#include <vector>

namespace mal::test {

using Work = std::function<void(QDialog&)>;

// Does the action, and in each dialog that it opens the next work. A dialog that is still open after that is cancelled. Fails
// the test where fewer dialogs opened than there is work for.
void inDialogs(const std::function<void()>& action, const std::vector<Work>& works);

// The visible radio button with an accessible name that begins so; fails the test where there is none.
QRadioButton& radio(const QWidget& in, const QString& begin);

}  // namespace mal::test
