// SPDX-License-Identifier: EUPL-1.2
#pragma once

// A field for text with paragraphs, lists, bold and italic: the text, and the buttons for its form below it. Reads and writes the
// Markdown subset of answers. A text that is shown and left is never another text, however it was written; what a person did not
// change stays as it was written.

#include <QWidget>

#include <string>

class QLabel;
class QTextEdit;
class QToolButton;

namespace mal {

class RichTextEdit;
class Spelling;

class RichTextField : public QWidget {
    Q_OBJECT

public:
    // `name` is told to a screen reader. Without spelling nothing is underlined; it must outlive the field.
    RichTextField(const QString& name, Spelling* spelling, QWidget* parent);
    ~RichTextField() override;

    // Shows the text. Where that is what the field holds already, cursor and scroll position stay.
    void setText(const std::string& text);
    const std::string& text() const { return m_text; }

    // As if a person had typed it at the cursor.
    void insertText(const std::string& text);

    void setReadOnly(bool isReadOnly);
    void setLeastLines(int lines);
    // In characters; near it the field counts. 0 for none.
    void setMaximumLength(int characters);

    QTextEdit* edit() const;

Q_SIGNALS:
    void edited();    // by a person; text() is another now
    void finished();  // the focus left it

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeButtons();
    void takeIn();
    void showForm();
    void showCount();
    void load(const std::string& text);

    RichTextEdit* m_edit;
    QWidget* m_bar;
    QToolButton* m_bold = nullptr;
    QToolButton* m_italic = nullptr;
    QToolButton* m_bullets = nullptr;
    QToolButton* m_numbers = nullptr;
    QLabel* m_count;
    std::string m_shown;  // as it was given; what m_text is compared with
    std::string m_text;
    int m_maximum = 0;
    bool m_isLoading = false;
};

}  // namespace mal
