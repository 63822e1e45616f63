// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/steps.h"

#include "gui/texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace mal {

std::vector<WizardStep> stepsOf(const PolicyTemplate& mal) {
    std::vector<WizardStep> steps;
    for (const Chapter& chapter : mal.chapters) {
        for (const Section& section : chapter.sections)
            steps.push_back({StepKind::Section, section.id});
    }
    for (const StepKind kind : {StepKind::Overview, StepKind::Check, StepKind::Adopt, StepKind::Export})
        steps.push_back({kind, {}});
    return steps;
}

std::size_t indexOf(const std::vector<WizardStep>& steps, const WizardStep& step) {
    const auto found = std::find(steps.begin(), steps.end(), step);
    return found == steps.end() ? 0 : static_cast<std::size_t>(found - steps.begin());
}

QString titleOf(const WizardStep& step, const PolicyTemplate& mal) {
    if (step.kind != StepKind::Section) return nameOf(step.kind);
    const Section* section = findSection(mal, step.section);
    return section ? toQString(numberedTitle(*section)) : QString();
}

QString nameOf(StepKind kind) {
    switch (kind) {
        case StepKind::Section:
            return {};
        case StepKind::Overview:
            return QCoreApplication::translate("Steps", "Beeld");
        case StepKind::Check:
            return QCoreApplication::translate("Steps", "Controle");
        case StepKind::Adopt:
            return QCoreApplication::translate("Steps", "Vaststellen");
        case StepKind::Export:
            return QCoreApplication::translate("Steps", "Exporteren");
    }
    return {};
}

QString iconOf(StepKind kind) {
    switch (kind) {
        case StepKind::Section:
            return {};
        case StepKind::Overview:
            return QStringLiteral("picture");
        case StepKind::Check:
            return QStringLiteral("checklist");
        case StepKind::Adopt:
            return QStringLiteral("adopt");
        case StepKind::Export:
            return QStringLiteral("export");
    }
    return {};
}

const Chapter* chapterOf(const PolicyTemplate& mal, std::string_view sectionId) {
    for (const Chapter& chapter : mal.chapters) {
        const bool has = std::any_of(chapter.sections.begin(), chapter.sections.end(),
                                     [&](const Section& section) { return section.id == sectionId; });
        if (has) return &chapter;
    }
    return nullptr;
}

}  // namespace mal
