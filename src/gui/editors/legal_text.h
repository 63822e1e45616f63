// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What a legal point says: its number, who asks for it, its words, what the template adds to the law, what the law asks (folded),
// and where that stands. Read only.

#include "gui/policy_controller.h"
#include "model/question.h"

#include <QWidget>

namespace mal {

class LegalText : public QWidget {
    Q_OBJECT

public:
    LegalText(const PolicyController& controller, const Question& question, const Acknowledge& point, QWidget* parent);

private:
    QWidget* makeHead(const Question& question, const Acknowledge& point);
    QWidget* makeBackground(const Acknowledge& point);
    QString sourceWords(const LegalSource& source) const;
    QString basisWord(Basis basis) const;

    const PolicyController& m_controller;
};

}  // namespace mal
