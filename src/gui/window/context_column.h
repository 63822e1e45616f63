// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What stands beside a section's questions: why it matters, guidance for the facilitator, the legal points that limit it, the
// tensions that concern it, and the terms that occur in it.

#include "gui/policy_controller.h"

#include <QWidget>

class QVBoxLayout;

namespace mal {

enum class Guidance { Hidden, Shown };

class ContextColumn : public QWidget {
    Q_OBJECT

public:
    ContextColumn(PolicyController& controller, const Section& section, Guidance guidance, QWidget* parent);

    // False where there is nothing to tell beside the questions.
    bool saysSomething() const;
    void refresh();
    // The keyboard at the explanation of the section; false where there is none.
    bool explain();

Q_SIGNALS:
    void goTo(const QString& section, const QString& question);

private:
    QVBoxLayout* addBlock(const QString& iconName, const QString& title);
    void addExplanation();
    void addGuidance();
    void addLegalPoints();
    void addSeeAlso();
    void addTerms();
    void refreshTensions();
    void addTension(const Tension& tension);

    PolicyController& m_controller;
    const Section& m_section;
    QVBoxLayout* m_column;
    QWidget* m_explanation = nullptr;
    QWidget* m_tensionBlock = nullptr;
    QVBoxLayout* m_tensions = nullptr;
    std::vector<std::string> m_shownTensions;
};

}  // namespace mal
