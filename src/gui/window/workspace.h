// SPDX-License-Identifier: EUPL-1.2
#pragma once

// One open policy: the list of sections, the page at hand, the policy as it will be printed, and the bar that leads from step to
// step. Where there is no room for all of it, first the document folds away and then the list; the page never does.

#include "gui/policy_controller.h"
#include "gui/window/context_column.h"
#include "gui/window/steps.h"
#include "gui/window/way_back.h"
#include "rules/search.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <set>

class QSplitter;
class QStackedWidget;

namespace mal {

class MessageArea;
class PageStack;
class PreviewPane;
class SearchPanel;
class SectionPage;
class SectionList;
class Settings;
class StepBar;

class Workspace : public QWidget {
    Q_OBJECT

public:
    // Both must outlive it.
    Workspace(PolicyController& controller, Settings& settings, QWidget* parent);

    const WizardStep& step() const { return m_steps[m_current]; }
    QString pageTitle() const;
    QString helpTopic() const;

    void show(const WizardStep& step);
    // The same with the keyboard at the top of the page.
    void open(const WizardStep& step);
    // The keyboard at the top of the page.
    void takeFocus();
    // Ids; with a question the cursor goes to its answer.
    void goTo(const QString& section, const QString& question);
    // Where a search found words.
    void goToFound(const Found& found, const QString& words);
    // To the page that looks at the whole, from where one came to change an answer.
    void wayBack();
    void backward();
    void forward();
    void nextOpen();
    void find();
    // To the explanation of the question at hand; false where there is none.
    bool explain();
    void print();
    // The keyboard to the next or the previous part of the window.
    void moveFocus(int by);

    void setGuidance(Guidance guidance);
    void setPreviewWanted(bool isWanted);
    void setListWanted(bool isWanted);
    bool isListShown() const;
    bool isPreviewShown() const;

    // What is said above the page.
    MessageArea& messages() { return *m_messages; }

    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& layout);

Q_SIGNALS:
    void stepChanged();
    // A section was left for another page: a moment to save.
    void leftSection();
    void foldedOrUnfolded();
    // The name of the organisation is missing.
    void organisationWanted();
    // Before the first step, or behind the last one.
    void left();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void orderParts();
    void goFromPage(const QString& section, const QString& question);
    void inSection(const std::string& section, std::function<void(SectionPage&)> act);
    void follow(const Address& address);
    void lookAt(const Address& address);
    void refreshTotals();
    void fold();
    void setLeastWidths();
    void showReadOnly();
    std::vector<QWidget*> parts() const;

    PolicyController& m_controller;
    std::vector<WizardStep> m_steps;
    std::size_t m_current = 0;
    std::set<std::string> m_seen;  // sections that were left once: from then on they say what is missing
    bool m_previewWanted = true;
    bool m_listWanted = true;
    MessageArea* m_messages;
    QSplitter* m_splitter;
    QStackedWidget* m_side;
    SectionList* m_list;
    SearchPanel* m_search;
    PageStack* m_pages;
    PreviewPane* m_preview;
    StepBar* m_bar;
    WayBack m_wayBack;
    QTimer m_totals;
    QPointer<QWidget> m_beforeSearch;  // where the keyboard was
};

}  // namespace mal
