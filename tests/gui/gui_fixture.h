// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What tests of real widgets share: showing one, finding its parts by the words on them, and looking whether all can be read.

#include <QAbstractButton>
#include <QString>
#include <QWidget>

#include <string>

namespace mal::test {

// The button with these words (access keys left out) or this accessible name, visible or not; fails the test where it is not
// there.
QAbstractButton& button(const QWidget& in, const QString& words);

// The visible labels, one a line.
QString visibleText(const QWidget& in);

// What cannot be read, heard or hit, one a line: visible text that is cut off, and visible controls without an accessible name or
// smaller than 24 pixels. Empty is good.
std::string faultsIn(const QWidget& in);

// What can only be seen by scrolling sideways.
std::string sidewaysIn(const QWidget& in);

// What a screen reader calls it.
QString nameOf(const QWidget& widget);

// Lets the events run until the layout stands.
void settle();

}  // namespace mal::test
