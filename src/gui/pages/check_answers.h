// SPDX-License-Identifier: EUPL-1.2
#pragma once

// All answers by section, to look through before adopting; each line leads to its field. A chapter is built when it is opened.

#include "gui/pages/statements.h"
#include "gui/policy_controller.h"

#include <QWidget>

class QVBoxLayout;

namespace mal {

class Disclosure;

class CheckAnswers : public QWidget {
    Q_OBJECT

public:
    CheckAnswers(PolicyController& controller, QWidget* parent);

    void refresh();

Q_SIGNALS:
    void goTo(const QString& section, const QString& question);

private:
    struct Part {
        const Chapter* chapter;
        Disclosure* disclosure;
        std::vector<Statement> built;
    };
    void build(Part& part);

    PolicyController& m_controller;
    std::vector<Part> m_parts;
};

// The lines for the statements of one section: label, answer or "nog niet ingevuld", and "Wijzig" or, where nothing may be
// changed, "Bekijk". Each tells `goTo` where it leads.
void addStatements(QVBoxLayout& lines, const std::vector<Statement>& statements, bool mayChange,
                   const std::function<void(const Statement&)>& goTo);

}  // namespace mal
