// SPDX-License-Identifier: EUPL-1.2
#include "gui/start/recovery_block.h"

#include "gui/look/flow_layout.h"
#include "gui/look/icons.h"
#include "gui/look/painting.h"
#include "gui/look/text_label.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace mal {

namespace {

QPushButton* namedButton(const QString& text, const QString& title) {
    auto* button = new QPushButton(text);
    button->setAccessibleName(QStringLiteral("%1: %2").arg(text, title));
    return button;
}

}  // namespace

RecoveryBlock::RecoveryBlock(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->addWidget(new TextLabel(tr("Niet opgeslagen werk gevonden"), TextRole::Heading, Tone::Attention, this));
    m_column->addWidget(new TextLabel(tr("Beleidsmal stopte voordat alles was opgeslagen. Hieronder staat wat er bewaard is. Uw "
                                         "bestand op de schijf verandert pas als u zelf opslaat."),
                                      TextRole::Body, Tone::Normal, this));
    fit();
    showWorks({});
}

void RecoveryBlock::showWorks(const QList<RecoverableWork>& works) {
    // Not at once: it may be a button in one of them that asked for this.
    for (QWidget* item : m_items) {
        item->hide();
        m_column->removeWidget(item);
        item->deleteLater();
    }
    m_items.clear();
    for (const RecoverableWork& work : works) {
        m_items.append(makeItem(work));
        m_column->addWidget(m_items.last());
    }
    setVisible(!works.isEmpty());
}

QWidget* RecoveryBlock::makeItem(const RecoverableWork& work) {
    auto* item = new QWidget(this);
    auto* column = new QVBoxLayout(item);
    column->setContentsMargins(0, space(0.5), 0, 0);
    column->setSpacing(space(0.25));
    column->addWidget(new TextLabel(work.title, TextRole::Strong, Tone::Normal, item));
    for (const QString& detail : work.details)
        column->addWidget(new TextLabel(detail, TextRole::Body, Tone::Normal, item));
    QWidget* question = makeQuestion(work);
    column->addSpacing(space(0.5));
    column->addWidget(makeButtons(work, question));
    column->addWidget(question);
    return item;
}

QWidget* RecoveryBlock::makeButtons(const RecoverableWork& work, QWidget* question) {
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(buttons);
    row->setSpacing(space(1));
    QPushButton* recovery = namedButton(tr("Terughalen"), work.title);
    recovery->setIcon(icon(QStringLiteral("recover")));
    QPushButton* discard = namedButton(tr("Weggooien…"), work.title);
    QPushButton* look = namedButton(tr("Bekijk wat verschilt"), work.title);
    row->addWidget(recovery);
    row->addWidget(look);
    row->addWidget(discard);
    connect(recovery, &QPushButton::clicked, this, [this, id = work.id] { Q_EMIT recover(id); });
    connect(look, &QPushButton::clicked, this, [this, id = work.id] { Q_EMIT lookAtRecovery(id); });
    connect(discard, &QPushButton::clicked, question, [buttons, question] {
        buttons->hide();
        question->show();
        question->findChild<QPushButton*>(QStringLiteral("keep"))->setFocus(Qt::TabFocusReason);
    });
    auto* keep = question->findChild<QPushButton*>(QStringLiteral("keep"));
    connect(keep, &QPushButton::clicked, buttons, [buttons, question, discard] {
        question->hide();
        buttons->show();
        discard->setFocus(Qt::TabFocusReason);
    });
    return buttons;
}

QWidget* RecoveryBlock::makeQuestion(const RecoverableWork& work) {
    auto* question = new QWidget(this);
    auto* column = new QVBoxLayout(question);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new TextLabel(tr("Dit werk is daarna echt weg. Dat kan niet ongedaan worden gemaakt."), TextRole::Body,
                                    Tone::Attention, question));
    auto* row = new QHBoxLayout;
    QPushButton* keep = namedButton(tr("Bewaren"), work.title);
    keep->setObjectName(QStringLiteral("keep"));
    QPushButton* discard = namedButton(tr("Toch weggooien"), work.title);
    row->addWidget(keep);
    row->addWidget(discard);
    row->addStretch(1);
    column->addLayout(row);
    question->hide();
    connect(discard, &QPushButton::clicked, this, [this, id = work.id] { Q_EMIT discardRecovery(id); });
    return question;
}

void RecoveryBlock::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Antialiased antialiased(painter);
    const Colours& colours = coloursOf(QApplication::palette());
    painter.setPen(QPen(colours.attention, 1));
    painter.setBrush(colours.attentionSoft);
    painter.drawRoundedRect(insideLine(rect(), 1), cardRadius(), cardRadius());
}

void RecoveryBlock::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
}

void RecoveryBlock::fit() {
    m_column->setContentsMargins(space(2), space(1.5), space(2), space(2));
    m_column->setSpacing(space(0.5));
}

}  // namespace mal
