// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/check_card.h"

#include "gui/look/painting.h"
#include "gui/look/target.h"
#include "gui/look/text_label.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace mal {

namespace {

constexpr int ringInset = 3;  // from the edge of the card to the ring that shows the focus

// Only the box: the card shows the focus.
class BareBox : public QCheckBox {
public:
    using QCheckBox::QCheckBox;

    QSize sizeHint() const override { return QCheckBox::sizeHint().expandedTo({leastTarget, leastTarget}); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        QStyleOptionButton option;
        initStyleOption(&option);
        option.rect = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this);
        option.state.setFlag(QStyle::State_Enabled);
        QPainter painter(this);
        style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
    }
};

}  // namespace

CheckCard::CheckCard(const QString& name, const QString& description, QWidget* parent)
    : QWidget(parent),
      m_box(new BareBox(this)),
      m_name(new TextLabel(name, TextRole::Strong, Tone::Normal, this)),
      m_words(new TextLabel({}, TextRole::Body, Tone::Quiet, this)),
      m_column(new QVBoxLayout) {
    const int margin = space(1.5);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(margin, margin, margin, margin);
    row->setSpacing(space(1));
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addLayout(m_column, 1);
    // The name stands level with the box.
    m_column->setContentsMargins(0, qMax(0, (m_box->sizeHint().height() - m_name->sizeHint().height()) / 2), 0, 0);
    m_column->setSpacing(space(0.25));
    m_column->addWidget(m_name);
    m_column->addWidget(m_words);
    m_words->setHtml(description);
    m_words->setVisible(!description.isEmpty());
    m_box->setAccessibleName(name);
    m_box->setAccessibleDescription(QTextDocumentFragment::fromHtml(description).toPlainText());
    m_box->installEventFilter(this);
    setAttribute(Qt::WA_Hover);
}

void CheckCard::setReadOnly(bool isReadOnly) {
    m_box->setEnabled(!isReadOnly);
    setCursor(isReadOnly ? Qt::ArrowCursor : Qt::PointingHandCursor);
    for (TextLabel* label : {m_name, m_words}) {
        label->setTextInteractionFlags(isReadOnly ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
        label->updateGeometry();  // selectable text breaks its lines in another way
    }
}

bool CheckCard::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_box &&
        (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut || event->type() == QEvent::Paint))
        update();
    return QWidget::eventFilter(watched, event);
}

void CheckCard::mouseReleaseEvent(QMouseEvent* event) {
    const bool isOnWords = event->pos().y() < qMax(m_words->geometry().bottom(), m_name->geometry().bottom()) + space(1);
    if (event->button() != Qt::LeftButton || !isOnWords || !rect().contains(event->pos()) || !m_box->isEnabled()) return;
    m_box->setFocus(Qt::MouseFocusReason);
    m_box->click();
}

void CheckCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Antialiased antialiased(painter);
    const Colours& colours = coloursOf(QApplication::palette());
    const bool isOn = m_box->isChecked();
    const bool isTouched = underMouse() && m_box->isEnabled();
    painter.setPen(QPen(isOn || isTouched ? colours.accent : colours.border, isOn ? 1.5 : 1));
    painter.setBrush(isOn ? colours.accentSoft : colours.card);
    const QRectF frame = QRectF(rect());
    painter.drawRoundedRect(insideLine(frame, painter.pen().widthF()), cardRadius(), cardRadius());
    if (!m_box->hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.accent, focusWidth));
    const QRectF ring = QRectF(rect()).adjusted(ringInset, ringInset, -ringInset, -ringInset);
    painter.drawRoundedRect(insideLine(ring, focusWidth), cardRadius() - ringInset / 2.0, cardRadius() - ringInset / 2.0);
}

}  // namespace mal
