// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Finding words in questions, explanations and answers; each hit with its section leads there.

#include "gui/policy_controller.h"
#include "rules/search.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QListWidget;

namespace mal {

class TextLabel;

class SearchPanel : public QWidget {
    Q_OBJECT

public:
    SearchPanel(PolicyController& controller, QWidget* parent);

    void start();

Q_SIGNALS:
    void chosen(const mal::Found& found, const QString& words);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    void open(int row);

    PolicyController& m_controller;
    QLineEdit* m_words;
    TextLabel* m_count;
    QListWidget* m_hits;
    std::vector<Found> m_found;  // in the order of the list
};

}  // namespace mal
