// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The actions that the choices suggest, to be taken over one by one into the table they go to. What stands there already says so.

#include "gui/policy_controller.h"
#include "rules/suggested_actions.h"

#include <QWidget>

class QVBoxLayout;

namespace mal {

class OverviewActions : public QWidget {
    Q_OBJECT

public:
    OverviewActions(PolicyController& controller, QWidget* parent);

    void refresh();

Q_SIGNALS:
    void goTo(const QString& section, const QString& question);

private:
    struct Offer {
        SuggestedAction action;
        bool isTaken = false;
        friend bool operator==(const Offer&, const Offer&) = default;
    };
    std::vector<Offer> offersNow() const;
    void build();
    QWidget* row(const Offer& offer);
    void focusAfter(const std::string& id);

    PolicyController& m_controller;
    QVBoxLayout* m_column;
    std::vector<Offer> m_offers;
    bool m_mayChange = false;
};

}  // namespace mal
