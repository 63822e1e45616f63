// SPDX-License-Identifier: EUPL-1.2
#pragma once

// "Vaststellen": from concept by way of proposed to adopted, and from there to a new version. What may be done follows from the
// status and from what is open; this page only asks.

#include "gui/pages/column_page.h"
#include "gui/pages/statements.h"

class QPushButton;

namespace mal {

class AdoptConfirmation;
class AdoptForm;
class AdoptSteps;
class LinkLine;
class Surface;

class AdoptPage : public ColumnPage {
    Q_OBJECT

public:
    AdoptPage(PolicyController& controller, QWidget* parent);

    QString helpTopic() const override { return QStringLiteral("vaststellen"); }
    void refresh() override;

Q_SIGNALS:
    void checkWanted();
    void exportWanted();

private:
    void addOpen();
    void addDecision();
    void addRest();
    void addButtons();
    void tell();
    void tellAdopted();
    void refreshRest();
    void askToAdopt();
    void askForNewVersion();
    bool isClean() const;
    bool mayDecide() const;
    QPushButton* button(const QString& text);

    AdoptSteps* m_steps;
    Surface* m_open = nullptr;
    TextLabel* m_openWords = nullptr;
    Surface* m_decision = nullptr;
    AdoptForm* m_form = nullptr;
    TextLabel* m_restHeading = nullptr;
    Surface* m_rest = nullptr;
    std::vector<Statement> m_restShown;
    bool m_restMayChange = false;
    TextLabel* m_wayOn = nullptr;
    AdoptConfirmation* m_confirmation = nullptr;
    QPushButton* m_adopt = nullptr;
    QPushButton* m_propose = nullptr;
    QPushButton* m_takeBack = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_newVersion = nullptr;
};

}  // namespace mal
