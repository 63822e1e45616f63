// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The example rows of a table, each with a button that takes it over. One that stands in the table already is not offered.

#include "gui/look/disclosure.h"
#include "model/policy.h"
#include "model/question.h"

#include <vector>

class QPushButton;

namespace mal {

class SuggestedRows : public Disclosure {
    Q_OBJECT

public:
    SuggestedRows(const TableQuestion& table, QWidget* parent);

    void show(const std::vector<TableRow>& rows, bool mayChange);

Q_SIGNALS:
    void wanted(const std::vector<mal::TableRow>& rows);

private:
    struct Offer {
        TableRow row;
        QWidget* line = nullptr;
        QPushButton* take = nullptr;
    };
    void addOffer(const SuggestedRow& cells);

    const TableQuestion& m_table;
    std::vector<Offer> m_offers;
    QPushButton* m_all;
};

}  // namespace mal
