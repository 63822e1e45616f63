// SPDX-License-Identifier: EUPL-1.2
#include "gui/look/text_label.h"

#include "gui/look/colours.h"

#include <QApplication>
#include <QEvent>

namespace mal {

namespace {

constexpr int mostCharacters = comfortableLine + 10;

}  // namespace

TextLabel::TextLabel(const QString& text, TextRole role, Tone tone, QWidget* parent)
    : QLabel(parent), m_role(role), m_tone(tone) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setForegroundRole(QPalette::WindowText);  // also in a button, whose children would take the colour of its text
    setText(text);
    // A label between wrapped labels takes the height that its lines need and no more.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    applyLook();
}

void TextLabel::setHtml(const QString& html) {
    setTextFormat(Qt::RichText);
    setOpenExternalLinks(true);
    setText(html);
}

void TextLabel::setRole(TextRole role) {
    if (role == m_role) return;
    m_role = role;
    applyLook();
}

void TextLabel::setTone(Tone tone) {
    if (tone == m_tone) return;
    m_tone = tone;
    applyLook();
}

int TextLabel::heightForWidth(int width) const {
    constexpr int mostWidths = 32;  // of a window that is being dragged
    if (m_measuredText != text() || m_measuredFont != font() || m_heights.size() >= mostWidths) {
        m_heights.clear();
        m_measuredText = text();
        m_measuredFont = font();
    }
    const int line = wordWrap() ? qMin(width, contentsMargins().left() + longestLine()) : width;
    const auto known = m_heights.constFind(line);
    if (known != m_heights.constEnd()) return known.value();
    // QLabel takes off the margin that resizeEvent() gave.
    return *m_heights.insert(line, QLabel::heightForWidth(line + contentsMargins().right()));
}

int TextLabel::longestLine() const {
    return qRound(QFontMetricsF(font()).averageCharWidth() * mostCharacters);
}

void TextLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    QMargins margins = contentsMargins();
    const int spare = wordWrap() ? qMax(0, width() - margins.left() - longestLine()) : 0;
    if (spare == margins.right()) return;
    margins.setRight(spare);
    setContentsMargins(margins);
}

void TextLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) applyLook();
}

void TextLabel::applyLook() {
    // Setting a palette changes the palette, which comes here again.
    if (m_isApplying) return;
    m_isApplying = true;
    setFont(fontFor(m_role, QApplication::font()));
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, colourOf(m_tone, coloursOf(QApplication::palette())));
    setPalette(palette);
    m_isApplying = false;
}

}  // namespace mal
