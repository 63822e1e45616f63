// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/rich_text_field.h"

#include "document/rich_text.h"
#include "gui/editors/count_words.h"
#include "gui/editors/rich_text_document.h"
#include "gui/editors/rich_text_edit.h"
#include "gui/editors/rich_text_source.h"
#include "gui/look/flow_layout.h"
#include "gui/look/icons.h"
#include "gui/look/text_label.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

namespace mal {

RichTextField::RichTextField(const QString& name, Spelling* spelling, QWidget* parent)
    : QWidget(parent),
      m_edit(new RichTextEdit(this)),
      m_bar(new QWidget(this)),
      m_count(new TextLabel({}, TextRole::Small, Tone::Quiet)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(0.25));
    column->addWidget(m_edit);
    column->addWidget(m_bar);
    m_edit->setAccessibleName(name);
    m_edit->setSpelling(spelling);
    setFocusProxy(m_edit);
    makeButtons();
    connect(m_edit->document(), &QTextDocument::contentsChanged, this, &RichTextField::takeIn);
    connect(m_edit, &QTextEdit::cursorPositionChanged, this, &RichTextField::showForm);
    connect(m_edit, &QTextEdit::currentCharFormatChanged, this, &RichTextField::showForm);
    connect(m_edit, &RichTextEdit::left, this, &RichTextField::finished);
}

void RichTextField::makeButtons() {
    auto* row = new FlowLayout(m_bar);
    row->setSpacing(space(0.25));
    const auto button = [&](const QString& name, const QString& words, const QKeySequence& key, const auto& action) {
        auto* made = new QToolButton(m_bar);
        made->setIcon(icon(name));
        made->setText(words);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        made->setCheckable(true);
        made->setFocusPolicy(Qt::TabFocus);  // a click leaves the cursor where it is
        made->setToolTip(key.isEmpty() ? words : words + QStringLiteral(" (%1)").arg(key.toString(QKeySequence::NativeText)));
        connect(made, &QToolButton::clicked, this, [this, action] {
            action();
            showForm();
        });
        row->addWidget(made);
        return made;
    };
    m_bold = button(QStringLiteral("bold"), tr("Vet"), QKeySequence::Bold, [this] { m_edit->toggleBold(); });
    m_italic = button(QStringLiteral("italic"), tr("Cursief"), QKeySequence::Italic, [this] { m_edit->toggleItalic(); });
    m_bullets = button(QStringLiteral("list"), tr("Opsomming"), {}, [this] { m_edit->toggleList(ListKind::Bulleted); });
    m_numbers = button(QStringLiteral("list-numbered"), tr("Genummerd"), {}, [this] { m_edit->toggleList(ListKind::Numbered); });
    row->addWidget(m_count);
}

RichTextField::~RichTextField() {
    // A text that still has the keyboard loses it while it is taken apart, and would tell this field, which is gone by then.
    m_edit->disconnect(this);
}

QTextEdit* RichTextField::edit() const {
    return m_edit;
}

void RichTextField::setText(const std::string& text) {
    if (text == m_text) return;
    load(text);
}

void RichTextField::load(const std::string& text) {
    m_isLoading = true;
    const int position = m_edit->textCursor().position();
    const int scrolled = m_edit->verticalScrollBar()->value();
    fill(*m_edit->document(), richText(text));
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(qMin(position, m_edit->document()->characterCount() - 1));
    m_edit->setTextCursor(cursor);
    m_edit->verticalScrollBar()->setValue(scrolled);
    m_text = text;
    m_shown = text;
    m_isLoading = false;
    showForm();
    showCount();
}

void RichTextField::insertText(const std::string& text) {
    QTextCursor cursor = m_edit->textCursor();
    insert(cursor, richText(text));
    m_edit->setTextCursor(cursor);
}

void RichTextField::takeIn() {
    if (m_isLoading) return;
    std::string text = keptWhereSame(m_shown, richTextSource(blocksOf(*m_edit->document())));
    if (text == m_text) return;
    m_text = std::move(text);
    showCount();
    Q_EMIT edited();
}

void RichTextField::showForm() {
    const QTextCharFormat format = m_edit->currentCharFormat();
    m_bold->setChecked(format.fontWeight() >= QFont::DemiBold);
    m_italic->setChecked(format.fontItalic());
    const ListKind* kind = listKindAt(m_edit->textCursor());
    m_bullets->setChecked(kind && *kind == ListKind::Bulleted);
    m_numbers->setChecked(kind && *kind == ListKind::Numbered);
}

void RichTextField::showCount() {
    m_count->setText(countWords(m_text, m_maximum));
}

void RichTextField::setReadOnly(bool isReadOnly) {
    m_edit->setReadOnly(isReadOnly);
    m_edit->setTextInteractionFlags(isReadOnly ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                               : Qt::TextEditorInteraction);
    m_bar->setVisible(!isReadOnly);
}

void RichTextField::setLeastLines(int lines) {
    m_edit->setLeastLines(lines);
}

void RichTextField::setMaximumLength(int characters) {
    m_maximum = characters;
    showCount();
}

void RichTextField::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    // Space between paragraphs is part of the document and follows the font.
    if (event->type() == QEvent::FontChange && !m_isLoading && !m_text.empty()) load(m_text);
}

}  // namespace mal
