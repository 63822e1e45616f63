// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Rich text of a template in which terms of the glossary explain themselves under the pointer. For who works with the keyboard
// they stand in the context column too.

#include "gui/look/text_label.h"
#include "gui/policy_controller.h"

namespace mal {

class TermLabel : public TextLabel {
    Q_OBJECT

public:
    // The controller must outlive it.
    TermLabel(PolicyController& controller, std::string_view richText, TextRole role, Tone tone, QWidget* parent);

private:
    void explain(const QString& link);

    PolicyController& m_controller;
};

}  // namespace mal
