// SPDX-License-Identifier: EUPL-1.2
#include "gui/versions/difference_card.h"

#include "gui/look/flow_layout.h"
#include "gui/look/painting.h"
#include "gui/look/text_label.h"
#include "gui/texts.h"
#include "gui/versions/both_sides.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace mal {

namespace {

// Something differs that has no words on either side.
bool isWordless(const DifferentPart& part) {
    return part.mine.empty() && part.theirs.empty();
}

QString placeOf(const Difference& difference) {
    return QStringLiteral("%1, %2").arg(toQString(difference.heading), toQString(difference.place));
}

// What a screen reader hears of the parts.
QString heard(const Difference& difference, const ComparisonWords& words) {
    QStringList lines;
    for (const DifferentPart& part : difference.parts) {
        const QString name = toQString(part.name);
        lines << (isWordless(part) ? name
                                   : QStringLiteral("%1. %2: %3. %4: %5")
                                         .arg(name, words.mine, wordsOfSide(part.mine), words.theirs, wordsOfSide(part.theirs)));
    }
    return lines.join(QStringLiteral(". "));
}

}  // namespace

DifferenceCard::DifferenceCard(const Difference& difference, const ComparisonWords& words, Choosing choosing, QWidget* parent)
    : Surface(SurfaceKind::Card, parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(space(2), space(1.5), space(2), space(1.5));
    m_column->setSpacing(space(1));
    m_column->addWidget(new TextLabel(toQString(difference.heading), TextRole::Question, Tone::Normal, this));
    addParts(difference, words);
    if (choosing == Choosing::Yes && difference.address) {
        addChoice(difference, words);
    } else {
        setFocusPolicy(Qt::TabFocus);
        setAccessibleName(QStringLiteral("%1: %2").arg(placeOf(difference), heard(difference, words)));
    }
    if (choosing == Choosing::Yes && !difference.address) {
        const QString stays = tr("Dit kan niet worden overgenomen. Hier blijft staan wat er bij u staat.");
        m_column->addWidget(new TextLabel(stays, TextRole::Body, Tone::Quiet, this));
        setAccessibleDescription(stays);
    }
}

void DifferenceCard::addParts(const Difference& difference, const ComparisonWords& words) {
    for (const DifferentPart& part : difference.parts) {
        m_column->addWidget(new TextLabel(toQString(part.name), TextRole::Strong, Tone::Normal, this));
        if (isWordless(part)) {
            m_column->addWidget(new TextLabel(tr("Hier verschilt iets dat niet in woorden te laten zien is."), TextRole::Body,
                                              Tone::Quiet, this));
        } else {
            m_column->addWidget(new BothSides(words, part.mine, part.theirs, this));
        }
    }
}

void DifferenceCard::addChoice(const Difference& difference, const ComparisonWords& words) {
    auto* choice = new QWidget(this);
    auto* row = new FlowLayout(choice);
    row->setSpacing(space(2));
    m_keep = new QRadioButton(words.keep, choice);
    m_take = new QRadioButton(words.take, choice);
    m_keep->setChecked(true);
    m_take->setFocusPolicy(Qt::ClickFocus);
    for (QRadioButton* radio : {m_keep, m_take}) {
        radio->setAccessibleName(QStringLiteral("%1: %2").arg(radio->text(), placeOf(difference)));
        radio->setAccessibleDescription(heard(difference, words));
        row->addWidget(radio);
        // Tab comes past each choice once, at the button that is chosen; the arrows change it.
        connect(radio, &QRadioButton::toggled, radio,
                [radio](bool isChosen) { radio->setFocusPolicy(isChosen ? Qt::StrongFocus : Qt::ClickFocus); });
    }
    connect(m_take, &QRadioButton::toggled, this, [this](bool isTaken) { Q_EMIT chosen(isTaken ? Side::Theirs : Side::Mine); });
    m_column->addWidget(choice);
}

void DifferenceCard::choose(Side side) {
    if (m_keep) (side == Side::Mine ? m_keep : m_take)->setChecked(true);
}

void DifferenceCard::takeFocus() {
    QWidget* radio = m_keep && m_take->isChecked() ? m_take : m_keep;
    (radio ? radio : this)->setFocus(Qt::TabFocusReason);
}

void DifferenceCard::paintEvent(QPaintEvent* event) {
    Surface::paintEvent(event);
    if (!hasFocus()) return;
    QPainter painter(this);
    const Antialiased antialiased(painter);
    drawFocusRing(painter, rect(), coloursOf(palette()), false);
}

}  // namespace mal
