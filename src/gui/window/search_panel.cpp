// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/search_panel.h"

#include "gui/look/icons.h"
#include "gui/look/tab_order.h"
#include "gui/look/text_label.h"
#include "gui/texts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace mal {

namespace {

QString placeWord(FoundIn in) {
    switch (in) {
        case FoundIn::Title:
            return SearchPanel::tr("titel");
        case FoundIn::Question:
            return SearchPanel::tr("vraag");
        case FoundIn::Explanation:
            return SearchPanel::tr("uitleg");
        case FoundIn::Answer:
            return SearchPanel::tr("antwoord");
        case FoundIn::Note:
            return SearchPanel::tr("notitie");
    }
    return {};
}

}  // namespace

SearchPanel::SearchPanel(PolicyController& controller, QWidget* parent)
    : QWidget(parent),
      m_controller(controller),
      m_words(new QLineEdit(this)),
      m_count(new TextLabel({}, TextRole::Small, Tone::Quiet, this)),
      m_hits(new QListWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space(2), space(2), space(1), space(1));
    auto* head = new QHBoxLayout;
    auto* label = new QLabel(tr("&Zoeken in vragen, uitleg en antwoorden"), this);
    label->setWordWrap(true);
    label->setBuddy(m_words);
    auto* close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Zoeken sluiten"));
    close->setToolTip(tr("Zoeken sluiten (Esc)"));
    head->addWidget(label, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_words);
    column->addWidget(m_count);
    column->addWidget(m_hits, 1);
    column->addStretch();
    m_words->setClearButtonEnabled(true);
    // The cross in the field comes without a name.
    for (QToolButton* clear : m_words->findChildren<QToolButton*>())
        clear->setAccessibleName(tr("Zoekwoorden wissen"));
    m_words->installEventFilter(this);
    m_hits->setAccessibleName(tr("Gevonden plaatsen"));
    m_hits->setWordWrap(true);
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setSpacing(space(0.3));
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->setResizeMode(QListView::Adjust);
    tabAsLaidOut(*this);
    connect(close, &QToolButton::clicked, this, &SearchPanel::closed);
    connect(m_words, &QLineEdit::textChanged, this, &SearchPanel::look);
    connect(m_hits, &QListWidget::itemClicked, this, [this] { open(m_hits->currentRow()); });
    connect(m_hits, &QListWidget::itemActivated, this, [this] { open(m_hits->currentRow()); });
}

void SearchPanel::start() {
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    look();
}

void SearchPanel::look() {
    m_hits->clear();
    m_found = search(m_controller.mal(), m_controller.policy(), typed(m_words->text()));
    for (const Found& hit : m_found) {
        const Section* section = findSection(m_controller.mal(), hit.section);
        const QString place = toQString(numberedTitle(*section));
        const bool isTitle = hit.in == FoundIn::Title;
        const QString words = isTitle ? place : tr("%1\n%2: %3").arg(place, placeWord(hit.in), toQString(hit.excerpt));
        m_hits->addItem(words);
    }
    m_hits->setVisible(!m_found.empty());
    if (m_words->text().trimmed().isEmpty()) {
        m_count->setText({});
    } else {
        m_count->setText(m_found.empty()
                             ? tr("Niets gevonden. Probeer een ander of korter woord.")
                             : (m_found.size() == 1 ? tr("1 plaats gevonden") : tr("%1 plaatsen gevonden").arg(m_found.size())));
    }
}

void SearchPanel::open(int row) {
    if (row < 0) return;
    Q_EMIT chosen(m_found[static_cast<std::size_t>(row)], m_words->text().trimmed());
}

void SearchPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool SearchPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down && m_hits->count() > 0) {
            m_hits->setFocus(Qt::TabFocusReason);
            m_hits->setCurrentRow(0);
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_hits->count() > 0) {
            open(0);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace mal
