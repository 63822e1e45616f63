// SPDX-License-Identifier: EUPL-1.2
#pragma once

// "Controle": what stands between the policy and its adoption, what is good to know, and all answers to look through.

#include "gui/pages/column_page.h"

class QPushButton;

namespace mal {

class CheckAnswers;
class CheckPoints;
class CheckRemarks;

class CheckPage : public ColumnPage {
    Q_OBJECT

public:
    CheckPage(PolicyController& controller, QWidget* parent);

    QString helpTopic() const override { return QStringLiteral("controle"); }
    void refresh() override;

Q_SIGNALS:
    void adoptWanted();
    void exportWanted();
    void overviewWanted();
    // The name of the organisation is missing; that is no section.
    void organisationWanted();

private:
    void addWayOn();
    void tell();

    TextLabel* m_wayOn;
    QPushButton* m_adopt;
    QPushButton* m_export;
    CheckPoints* m_points;
    CheckRemarks* m_remarks;
    CheckAnswers* m_answers;
};

}  // namespace mal
