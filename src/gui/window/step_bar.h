// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Below every page: Vorige, where one is, Volgende. Both always work; they say where they lead.

#include "gui/window/steps.h"

#include <QWidget>

#include <optional>

class QProgressBar;
class QPushButton;

namespace mal {

class PolicyController;
class TextLabel;

class StepBar : public QWidget {
    Q_OBJECT

public:
    StepBar(PolicyController& controller, QWidget* parent);

    // With `wayBack` where one came from another page to change something here.
    void show(const std::vector<WizardStep>& steps, std::size_t current, const std::optional<WizardStep>& wayBack);
    void refresh();

Q_SIGNALS:
    void backward();
    void forward();
    void nextOpen();
    void wayBack();
    // Before the first step, and behind the last one.
    void left();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitTitles();
    void say(QPushButton& button, const QString& word, std::size_t index, int room) const;

    PolicyController& m_controller;
    std::vector<WizardStep> m_steps;
    std::size_t m_current = 0;
    std::optional<WizardStep> m_returnTo;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_nextOpen;
    QPushButton* m_return;  // in the place of m_nextOpen
    QProgressBar* m_bar;
    TextLabel* m_where;
};

}  // namespace mal
