// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The list at the left: where one is, and how far every section is. Any section can be opened at any time.

#include "gui/window/section_model.h"

#include <QTreeView>

namespace mal {

class SectionList : public QTreeView {
    Q_OBJECT

public:
    SectionList(PolicyController& controller, QWidget* parent);

    // Marks the step as the one at hand, and brings it into sight. Emits nothing.
    void show(const WizardStep& step);
    void refresh() { m_model->refresh(); }

Q_SIGNALS:
    void chosen(const mal::WizardStep& step);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(const QModelIndex& index);

    SectionModel* m_model;
    QPersistentModelIndex m_here;  // the step at hand
};

}  // namespace mal
