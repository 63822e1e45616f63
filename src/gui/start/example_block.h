// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The example library on the start page: finished policies of an organisation that does not exist, to look through.

#include "gui/start/start_reader.h"

#include <QHash>
#include <QWidget>

namespace mal {

class CardButton;
class CardList;

class ExampleBlock : public QWidget {
    Q_OBJECT

public:
    // One card a file, at first with what its name tells. Hidden without files.
    explicit ExampleBlock(const std::vector<std::string>& paths, QWidget* parent = nullptr);

    void showSummary(const ExampleSummary& example);

Q_SIGNALS:
    void openExample(const QString& path);

private:
    QHash<QString, CardButton*> m_cards;
};

}  // namespace mal
