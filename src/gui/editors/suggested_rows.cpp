// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/suggested_rows.h"

#include "gui/look/icons.h"
#include "gui/look/text_label.h"
#include "gui/texts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mal {

namespace {

TableRow rowOf(const TableQuestion& table, const SuggestedRow& cells) {
    TableRow row;
    for (std::size_t i = 0; i < std::min(cells.size(), table.columns.size()); ++i) {
        if (!cells[i].empty()) row[table.columns[i].id] = cells[i];
    }
    return row;
}

QPushButton* flatButton(const QString& words, QWidget* parent) {
    auto* button = new QPushButton(icon(QStringLiteral("plus")), words, parent);
    button->setFlat(true);
    button->setAutoDefault(false);
    return button;
}

}  // namespace

SuggestedRows::SuggestedRows(const TableQuestion& table, QWidget* parent)
    : Disclosure(tr("Voorbeeldrijen"), parent), m_table(table), m_all(nullptr) {
    for (const SuggestedRow& cells : table.suggestedRows)
        addOffer(cells);
    m_all = flatButton(tr("Alle voorbeeldrijen overnemen"), this);
    body()->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_all, &QPushButton::clicked, this, [this] {
        std::vector<TableRow> all;
        for (const Offer& offer : m_offers) {
            if (offer.line->isVisibleTo(this)) all.push_back(offer.row);
        }
        Q_EMIT wanted(all);
    });
}

void SuggestedRows::addOffer(const SuggestedRow& cells) {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(1));
    QStringList words;
    for (const std::string& cell : cells) {
        if (!cell.empty()) words << toQString(cell);
    }
    row->addWidget(new TextLabel(words.join(QStringLiteral(" · ")), TextRole::Body, Tone::Normal, line), 1);
    QPushButton* take = flatButton(tr("Neem over"), line);
    take->setAccessibleName(tr("Neem over: %1").arg(words.value(0)));
    row->addWidget(take, 0, Qt::AlignTop);
    body()->addWidget(line);
    const TableRow suggested = rowOf(m_table, cells);
    connect(take, &QPushButton::clicked, this, [this, suggested] { Q_EMIT wanted({suggested}); });
    m_offers.push_back({suggested, line, take});
}

void SuggestedRows::show(const std::vector<TableRow>& rows, bool mayChange) {
    int left = 0;
    for (const Offer& offer : m_offers) {
        const bool isThere = std::find(rows.begin(), rows.end(), offer.row) != rows.end();
        offer.line->setVisible(!isThere);
        offer.take->setVisible(mayChange);
        if (!isThere) ++left;
    }
    m_all->setVisible(mayChange && left > 1);
    button()->setText(left == 1 ? tr("1 voorbeeldrij") : tr("%1 voorbeeldrijen").arg(left));
    setVisible(left > 0);
}

}  // namespace mal
