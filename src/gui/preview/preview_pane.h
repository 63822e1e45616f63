// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The policy as it will be printed, beside the page that is worked on: the real PDF, made again after each change on a thread of
// its own. One is being made at a time, and what changes meanwhile is in the next. Does nothing while it is hidden.

#include "gui/policy_controller.h"
#include "gui/preview/page_maker.h"

#include <QThread>
#include <QTimer>
#include <QWidget>

namespace mal {

class PaperView;
class TextLabel;

class PreviewPane : public QWidget {
    Q_OBJECT

public:
    // The controller must outlive the pane.
    PreviewPane(PolicyController& controller, QWidget* parent);
    // Waits for what is being made: at most the few seconds that the largest document takes.
    ~PreviewPane() override;

    // Shows where the section stands, now and in what is made after. A section that prints nothing leaves the view where the
    // chapter starts.
    void follow(const QString& sectionId);

    const PaperView& paper() const { return *m_paper; }
    // True while what is shown is not what the policy says now.
    bool isBehind() const { return m_isOutdated || m_isMaking; }
    // All that is in sight stands on the screen as the policy says it now.
    bool isDrawn() const;

Q_SIGNALS:
    // What is shown is what the policy said when it was last looked at.
    void updated();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void outdate();
    void makeNow();
    void take(const MadePages& pages);
    void drawMissing();
    bool showFollowed();
    void tellPage();

    PolicyController& m_controller;
    TextLabel* m_busy;
    TextLabel* m_page;
    TextLabel* m_why;
    PaperView* m_paper;
    QThread m_thread;
    PageMaker* m_maker;  // lives on the thread
    QTimer m_soon, m_notYet, m_settled;
    QString m_followed;
    bool m_isOutdated = true;
    bool m_isMaking = false;
    bool m_isDrawing = false;
    bool m_mustGoThere = false;  // the section is another, and its place is not known yet
};

}  // namespace mal
