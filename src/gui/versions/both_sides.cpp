// SPDX-License-Identifier: EUPL-1.2
#include "gui/versions/both_sides.h"

#include "gui/look/text_label.h"
#include "gui/texts.h"

#include <QEvent>
#include <QVBoxLayout>

namespace mal {

namespace {

// Two texts that are narrower than this do not read well beside each other.
constexpr int narrowestSide = 30;  // characters

}  // namespace

QString wordsOfSide(const std::string& text) {
    return text.empty() ? BothSides::tr("(leeg)") : toQString(text);
}

BothSides::BothSides(const ComparisonWords& words, const std::string& mine, const std::string& theirs, QWidget* parent)
    : QWidget(parent), m_row(new QBoxLayout(QBoxLayout::TopToBottom, this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    add(words.mine, mine);
    add(words.theirs, theirs);
    fit();
}

void BothSides::add(const QString& title, const std::string& text) {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(0.25));
    column->addWidget(new TextLabel(title, TextRole::Small, Tone::Quiet, side));
    column->addWidget(new TextLabel(wordsOfSide(text), TextRole::Body, text.empty() ? Tone::Quiet : Tone::Normal, side));
    column->addStretch(1);
    m_row->addWidget(side, 1);
}

void BothSides::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void BothSides::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
}

void BothSides::fit() {
    const bool isRow = width() >= 2 * charactersWide(narrowestSide) + space(3);
    m_row->setDirection(isRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setSpacing(isRow ? space(3) : space(1));
}

}  // namespace mal
