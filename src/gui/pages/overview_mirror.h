// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The mirror (spiegel): a card for each tension between choices, in the order of the template.

#include "gui/policy_controller.h"

#include <QWidget>

#include <map>

class QVBoxLayout;

namespace mal {

class OverviewTension;
class TextLabel;

class OverviewMirror : public QWidget {
    Q_OBJECT

public:
    OverviewMirror(PolicyController& controller, QWidget* parent);

    void refresh();

Q_SIGNALS:
    void goTo(const QString& section, const QString& question);

private:
    PolicyController& m_controller;
    TextLabel* m_summary;
    QVBoxLayout* m_cards;
    std::map<std::string, OverviewTension*> m_cardOf;  // by check id
};

}  // namespace mal
