// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Concept, ter vaststelling, vastgesteld: where a policy is, in words, with a check mark at what it has been.

#include "model/policy.h"

#include <QWidget>

#include <array>

namespace mal {

class IconLabel;
class TextLabel;

class AdoptSteps : public QWidget {
    Q_OBJECT

public:
    explicit AdoptSteps(QWidget* parent);

    void show(Status status);

private:
    struct Step {
        IconLabel* icon;
        TextLabel* word;
    };
    std::array<Step, 3> m_steps{};
};

}  // namespace mal
