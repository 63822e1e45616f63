// SPDX-License-Identifier: EUPL-1.2
#include "gui/start/signatories_field.h"

#include "gui/look/icons.h"
#include "gui/look/tab_order.h"
#include "gui/look/text_label.h"
#include "gui/texts.h"
#include "storage/limits.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mal {

namespace {

QLineEdit* makeField(const std::string& text) {
    auto* field = new QLineEdit(toQString(text));
    field->setMaxLength(static_cast<int>(longestName));
    return field;
}

QPushButton* makeIconButton(const QString& iconName, const QString& toolTip) {
    auto* button = new QPushButton(icon(iconName), QString());
    button->setToolTip(toolTip);
    button->setAutoDefault(false);
    return button;
}

}  // namespace

SignatoriesField::SignatoriesField(QWidget* parent)
    : QWidget(parent),
      m_heads(makeHeads()),
      m_column(new QVBoxLayout),
      m_more(new QPushButton(icon(QStringLiteral("plus")), tr("Ondertekenaar toe&voegen"), this)),
      m_none(new TextLabel(tr("Er is nog niemand genoemd. Dan komt er ruimte voor één handtekening."), TextRole::Body,
                           Tone::Quiet, this)) {
    m_more->setAutoDefault(false);
    m_column->setContentsMargins(0, 0, 0, 0);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_none);
    all->addWidget(m_heads);
    all->addLayout(m_column);
    all->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        add({});
        m_rows.last().name->setFocus(Qt::TabFocusReason);
    });
}

QWidget* SignatoriesField::makeHeads() {
    auto* heads = new QWidget(this);
    auto* line = new QHBoxLayout(heads);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new QLabel(tr("Naam"), heads), 1);
    line->addWidget(new QLabel(tr("Functie"), heads), 1);
    // As wide as the buttons that end a row.
    const QPushButton* button = makeIconButton(QStringLiteral("trash"), {});
    const int buttons = 2 * button->sizeHint().width() + line->spacing();
    delete button;
    line->addSpacing(buttons);
    return heads;
}

void SignatoriesField::setSignatories(const std::vector<Signatory>& signatories) {
    while (!m_rows.isEmpty())
        remove(m_rows.last().widget);
    for (const Signatory& signatory : signatories)
        add(signatory);
}

std::vector<Signatory> SignatoriesField::signatories() const {
    std::vector<Signatory> signatories;
    for (const Row& row : m_rows) {
        Signatory signatory = row.given;
        signatory.name = typed(row.name->text().trimmed());
        signatory.role = typed(row.role->text().trimmed());
        if (!signatory.name.empty() || !signatory.role.empty()) signatories.push_back(signatory);
    }
    return signatories;
}

void SignatoriesField::add(const Signatory& signatory) {
    auto* widget = new QWidget(this);
    const Row row{signatory,
                  widget,
                  makeField(signatory.name),
                  makeField(signatory.role),
                  makeIconButton(QStringLiteral("arrow-up"), tr("Omhoog")),
                  makeIconButton(QStringLiteral("trash"), tr("Weghalen"))};
    auto* line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    for (QLineEdit* field : {row.name, row.role})
        line->addWidget(field, 1);
    for (QPushButton* button : {row.up, row.remove})
        line->addWidget(button);
    connect(row.up, &QPushButton::clicked, this, [this, widget] { moveUp(widget); });
    connect(row.remove, &QPushButton::clicked, this, [this, widget] {
        m_more->setFocus(Qt::TabFocusReason);
        remove(widget);
    });
    m_column->addWidget(widget);
    m_rows.append(row);
    nameRows();
}

void SignatoriesField::moveUp(QWidget* row) {
    const qsizetype index = indexOf(row);
    if (index < 1) return;
    m_rows.swapItemsAt(index, index - 1);
    m_column->removeWidget(row);
    m_column->insertWidget(static_cast<int>(index - 1), row);
    nameRows();
}

void SignatoriesField::remove(QWidget* row) {
    m_rows.removeAt(indexOf(row));
    m_column->removeWidget(row);
    row->hide();
    // The button that asked for it is in it.
    row->deleteLater();
    nameRows();
}

qsizetype SignatoriesField::indexOf(const QWidget* row) const {
    return std::find_if(m_rows.begin(), m_rows.end(), [row](const Row& each) { return each.widget == row; }) - m_rows.begin();
}

void SignatoriesField::nameRows() {
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        const Row& row = m_rows.at(index);
        const QString number = QString::number(index + 1);
        row.name->setAccessibleName(tr("Naam van ondertekenaar %1").arg(number));
        row.role->setAccessibleName(tr("Functie van ondertekenaar %1").arg(number));
        row.up->setAccessibleName(tr("Ondertekenaar %1 omhoog").arg(number));
        row.remove->setAccessibleName(tr("Ondertekenaar %1 weghalen").arg(number));
        row.up->setEnabled(index > 0);
    }
    tabAsLaidOut(*window());
    m_none->setVisible(m_rows.isEmpty());
    m_heads->setVisible(!m_rows.isEmpty());
    m_more->setEnabled(m_rows.size() < static_cast<qsizetype>(mostSignatories));
}

}  // namespace mal
