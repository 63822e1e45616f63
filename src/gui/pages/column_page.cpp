// SPDX-License-Identifier: EUPL-1.2
#include "gui/pages/column_page.h"

#include "gui/look/tab_order.h"
#include "gui/pages/page_column.h"

#include <QVBoxLayout>

namespace mal {

ColumnPage::ColumnPage(PolicyController& controller, const QString& title, const QString& lead, QWidget* parent)
    : Page(controller, parent), m_title(title), m_area(new PageColumn(comfortableLine + 12, this)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_area);
    m_head = new TextLabel(title, TextRole::Title, Tone::Normal, content());
    // Where the keyboard is when the page comes: at the top, on the title that says where one is.
    m_head->setFocusPolicy(Qt::ClickFocus);
    m_lead = new TextLabel(lead, TextRole::Lead, Tone::Quiet, content());
    column().addWidget(m_head);
    column().addWidget(m_lead);
}

QVBoxLayout& ColumnPage::column() const {
    return *m_area->column();
}

QWidget* ColumnPage::content() const {
    return m_area->content();
}

void ColumnPage::setLead(const QString& lead) {
    m_lead->setText(lead);
}

TextLabel* ColumnPage::addHeading(const QString& text) {
    auto* heading = new TextLabel(text, TextRole::Heading, Tone::Normal, content());
    heading->setContentsMargins(0, space(2), 0, 0);
    column().addWidget(heading);
    return heading;
}

void ColumnPage::takeFocus() {
    m_head->setFocus(Qt::OtherFocusReason);
    m_area->scrollToTop();
}

bool ColumnPage::focusNextPrevChild(bool next) {
    // Lines that came later stand where they are read.
    tabAsLaidOut(*content());
    return Page::focusNextPrevChild(next);
}

void clear(QVBoxLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

}  // namespace mal
