// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Text that is read, not worked with: wrapped, in lines that are never too long to follow, in one of the sizes of the type scale,
// and growing with the font of the program.

#include "gui/look/colours.h"
#include "gui/look/type_scale.h"

#include <QHash>
#include <QLabel>

namespace mal {

class TextLabel : public QLabel {
    Q_OBJECT

public:
    // Plain text; nothing in it is taken for markup.
    explicit TextLabel(const QString& text, TextRole role = TextRole::Body, Tone tone = Tone::Normal, QWidget* parent = nullptr);

    // For a Designer form, which gives the text afterwards; setRole() and setTone() give the look.
    explicit TextLabel(QWidget* parent = nullptr) : TextLabel({}, TextRole::Body, Tone::Normal, parent) {}

    // From richHtml() in texts.h and nothing else.
    void setHtml(const QString& html);
    void setRole(TextRole role);
    void setTone(Tone tone);

    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyLook();
    int longestLine() const;

    TextRole m_role;
    Tone m_tone;
    bool m_isApplying = false;
    // Nested layouts ask the same few widths dozens of times; setting the text in lines each time is most of what a page costs.
    mutable QHash<int, int> m_heights;
    mutable QString m_measuredText;
    mutable QFont m_measuredFont;
};

}  // namespace mal
