// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Below every page: Vorige, where one is, Volgende. Both always work; they say where they lead.

#include "gui/window/steps.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace mal {

class PolicyController;
class TextLabel;

class StepBar : public QWidget {
    Q_OBJECT

public:
    StepBar(PolicyController& controller, QWidget* parent);

    void show(const std::vector<WizardStep>& steps, std::size_t current);
    void refresh();

Q_SIGNALS:
    void backward();
    void forward();
    void nextOpen();
    // Before the first step, and behind the last one.
    void left();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitTitles();

    PolicyController& m_controller;
    std::vector<WizardStep> m_steps;
    std::size_t m_current = 0;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_nextOpen;
    QProgressBar* m_bar;
    TextLabel* m_where;
};

}  // namespace mal
