// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/editors/editor.h"

namespace mal {

class DateField;

class DateEditor : public Editor {
    Q_OBJECT

public:
    DateEditor(PolicyController& controller, const Question& question, QWidget* parent);

    void refresh() override;

private:
    void takeIn();

    DateField* m_field;
};

}  // namespace mal
