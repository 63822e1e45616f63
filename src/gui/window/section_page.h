// SPDX-License-Identifier: EUPL-1.2
#pragma once

// One section: where it stands, its questions below each other, what can be done with it, and beside or below them the context.

#include "gui/look/text_label.h"
#include "gui/pages/page.h"
#include "gui/window/context_column.h"
#include "gui/window/question_frame.h"

#include <QTimer>

#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace mal {

class IconLabel;
class PageColumn;
class SectionTools;

class SectionPage : public Page {
    Q_OBJECT

public:
    SectionPage(PolicyController& controller, const Section& section, Guidance guidance, QWidget* parent);

    const Section& section() const { return m_section; }
    QString title() const override;
    QString helpTopic() const override;
    void refresh() override;
    void takeFocus() override;

    // The keyboard in the answer to a question; at the top where it is not asked now.
    void takeFocus(const std::string& questionId);
    // The keyboard where a search found words in this section.
    void showFound(const Found& found, const QString& words);
    // To the explanation of the question at hand, or of the section where it has none of its own; false where there is none.
    bool explain();
    // The question whose answer has the keyboard; empty where none has.
    std::string focusedQuestion() const;
    // Says at the fields what is missing, from now on.
    void showMissing();
    void scrollToTop();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QuestionFrame* frameOf(const std::string& questionId) const;
    void addHead(QVBoxLayout& column);
    void addQuestions(QVBoxLayout& column);
    void refreshState();
    void refreshTotals();
    void arrange();
    QString text(const std::string& source) const;
    TextLabel* addRich(QVBoxLayout& column, const std::string& source, TextRole role, Tone tone);

    const Section& m_section;
    const Chapter& m_chapter;
    ShowMissing m_showMissing = ShowMissing::No;
    PageColumn* m_scroll;
    QBoxLayout* m_halves;
    TextLabel* m_title = nullptr;
    IconLabel* m_stateIcon = nullptr;
    TextLabel* m_state = nullptr;
    std::vector<QuestionFrame*> m_questions;
    SectionTools* m_tools = nullptr;
    ContextColumn* m_context = nullptr;
    QTimer m_totals;  // what follows from the whole policy comes a moment after the answer itself
};

}  // namespace mal
