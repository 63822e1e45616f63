// SPDX-License-Identifier: EUPL-1.2
#pragma once

// A page that is one column with a title and a line about what it is for above it: Beeld, Controle, Vaststellen, Exporteren.

#include "gui/look/text_label.h"
#include "gui/pages/page.h"

class QVBoxLayout;

namespace mal {

class PageColumn;

class ColumnPage : public Page {
    Q_OBJECT

public:
    ColumnPage(PolicyController& controller, const QString& title, const QString& lead, QWidget* parent);

    QString title() const override { return m_title; }
    void takeFocus() override;

protected:
    bool focusNextPrevChild(bool next) override;
    QVBoxLayout& column() const;
    QWidget* content() const;
    void setLead(const QString& lead);
    // A part of the page begins.
    TextLabel* addHeading(const QString& text);

private:
    QString m_title;
    PageColumn* m_area;
    TextLabel* m_head;
    TextLabel* m_lead;
};

// Takes everything out of a layout and lets it go once the event at hand is over: it may come from one of them.
void clear(QVBoxLayout& layout);

}  // namespace mal
