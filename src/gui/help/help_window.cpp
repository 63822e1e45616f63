// SPDX-License-Identifier: EUPL-1.2
#include "gui/help/help_window.h"

#include "gui/help/help_topics.h"
#include "gui/look/colours.h"
#include "gui/look/icons.h"
#include "gui/look/text_label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QShortcut>
#include <QTextBrowser>
#include <QToolButton>

namespace mal {

namespace {

QUrl addressOf(const QString& key) {
    return QUrl(QStringLiteral("qrc:/help/%1.html").arg(key));
}

QString keyOf(const QUrl& address) {
    return address.fileName().section(QLatin1Char('.'), 0, 0);
}

QString cssSize(TextRole role) {
    const QFont font = fontFor(role, QApplication::font());
    return font.pointSizeF() > 0 ? QStringLiteral("%1pt").arg(font.pointSizeF()) : QStringLiteral("%1px").arg(font.pixelSize());
}

// The look of TextLabel, for a whole text.
QString textStyle() {
    const Colours& colours = coloursOf(QApplication::palette());
    return QStringLiteral(
               "h1 { font-size: %1; font-weight: 600; margin-top: 0; margin-bottom: %4px; }"
               "h2 { font-size: %2; font-weight: 600; margin-top: %5px; margin-bottom: %3px; }"
               "p { margin-top: 0; margin-bottom: %4px; line-height: 130%; } li { margin-bottom: %3px; line-height: 125%; }"
               "td { padding-right: %5px; padding-bottom: %4px; } a { color: %6; } .lead { font-size: %7; color: %8; }")
        .arg(cssSize(TextRole::Title), cssSize(TextRole::Heading))
        .arg(space(0.5))
        .arg(space(1))
        .arg(space(2.5))
        .arg(colours.accent.name(), cssSize(TextRole::Lead), colours.quietText.name());
}

QToolButton* makeButton(const QString& iconName, const QString& text, const QKeySequence& keys, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setShortcut(keys);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    return button;
}

}  // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_search(new QLineEdit(this)),
      m_nothing(new TextLabel(tr("Niets gevonden. Probeer een ander woord."), TextRole::Body, Tone::Quiet, this)),
      m_list(new QListWidget(this)),
      m_back(makeButton(QStringLiteral("chevron-left"), tr("Terug"), QKeySequence(Qt::ALT | Qt::Key_Left), this)),
      m_forward(makeButton(QStringLiteral("chevron-right"), tr("Vooruit"), QKeySequence(Qt::ALT | Qt::Key_Right), this)),
      m_text(new QTextBrowser(this)) {
    setWindowTitle(tr("Hulp bij Beleidsmal"));
    auto* label = new QLabel(tr("&Zoeken in de hulp"), this);
    label->setBuddy(m_search);
    m_search->setClearButtonEnabled(true);
    for (QToolButton* clear : m_search->findChildren<QToolButton*>())
        clear->setAccessibleName(tr("Zoekwoorden wissen"));
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Onderwerpen"));
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setAccessibleName(tr("Tekst van de hulp"));
    m_text->setSearchPaths({});
    auto* left = new QVBoxLayout;
    for (QWidget* each : std::initializer_list<QWidget*>{label, m_search, m_nothing, m_list})
        left->addWidget(each, each == m_list ? 1 : 0);
    auto* walk = new QHBoxLayout;
    walk->addWidget(m_back);
    walk->addWidget(m_forward);
    walk->addStretch(1);
    auto* right = new QVBoxLayout;
    right->addLayout(walk);
    right->addWidget(m_text, 1);
    auto* both = new QHBoxLayout(this);
    both->addLayout(left, 2);
    both->addLayout(right, 5);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::showFound);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item) load(item->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::sourceChanged, this, &HelpWindow::followText);
    connect(m_text, &QTextBrowser::backwardAvailable, m_back, &QToolButton::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, m_forward, &QToolButton::setEnabled);
    connect(m_back, &QToolButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_text, &QTextBrowser::forward);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
            [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    applyLook();
    showFound({});
}

void HelpWindow::showTopic(const QString& key) {
    m_search->clear();
    const bool isThere =
        std::any_of(helpTopics().begin(), helpTopics().end(), [&](const HelpTopic& each) { return each.key == key; });
    load(isThere ? key : helpTopics().first().key);
    show();
    raise();
    activateWindow();
    m_text->setFocus();
}

QString HelpWindow::topic() const {
    return keyOf(m_text->source());
}

void HelpWindow::load(const QString& key) {
    if (topic() != key) m_text->setSource(addressOf(key));
}

void HelpWindow::showFound(const QString& words) {
    const QString shown = topic();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const HelpTopic& found : topicsAbout(words)) {
        auto* item = new QListWidgetItem(found.title, m_list);
        item->setData(Qt::UserRole, found.key);
        if (found.key == shown) m_list->setCurrentItem(item);
    }
    m_nothing->setVisible(m_list->count() == 0);
}

void HelpWindow::followText(const QUrl& address) {
    // The browser tells its new address before it has it.
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == keyOf(address)) m_list->setCurrentRow(row);
    }
}

bool HelpWindow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (m_list->count() > 0 && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
            m_list->setFocus(Qt::TabFocusReason);
            if (key != Qt::Key_Down || m_list->currentRow() < 0) m_list->setCurrentRow(0);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HelpWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void HelpWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) applyLook();
}

void HelpWindow::applyLook() {
    const int margin = space(1.5);
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(margin);
    m_list->setMinimumWidth(charactersWide(20));
    m_list->setSpacing(space(0.3));
    m_text->document()->setDocumentMargin(space(2));
    m_text->setMaximumWidth(charactersWide(comfortableLine) + space(8));
    m_text->document()->setDefaultStyleSheet(textStyle());
    m_text->reload();
    const QSize screen = this->screen()->availableSize() * 0.9;
    if (!isVisible()) resize(QSize(charactersWide(comfortableLine + 34), space(90)).boundedTo(screen));
}

}  // namespace mal
