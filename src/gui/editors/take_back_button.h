// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

class QPushButton;
class QWidget;

namespace mal {

// A quiet button below an answer. Its place stays free while it is hidden, so that nothing moves when an answer is given.
QPushButton* takeBackButton(const QString& words, const QString& question, QWidget* parent);

}  // namespace mal
