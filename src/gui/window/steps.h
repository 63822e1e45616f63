// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The order in which one walks through a policy: every section of the template, then the pages that look at the whole.

#include "model/policy_template.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace mal {

enum class StepKind { Section, Overview, Check, Adopt, Export };

struct WizardStep {
    StepKind kind = StepKind::Section;
    std::string section;  // id, of a Section
    friend bool operator==(const WizardStep&, const WizardStep&) = default;
};

std::vector<WizardStep> stepsOf(const PolicyTemplate& mal);

// Its place in the steps; nowhere gives 0, the first.
std::size_t indexOf(const std::vector<WizardStep>& steps, const WizardStep& step);

// "1.2 Ons ambitieniveau", "Controle"
QString titleOf(const WizardStep& step, const PolicyTemplate& mal);
// "Beeld", "Controle" …; empty for a section.
QString nameOf(StepKind kind);
QString iconOf(StepKind kind);

// The chapter that a section belongs to; none for an id that is not there.
const Chapter* chapterOf(const PolicyTemplate& mal, std::string_view sectionId);

}  // namespace mal
