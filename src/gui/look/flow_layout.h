// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Controls beside each other, and on as many lines as the width asks: a row of buttons that never makes a page scroll sideways.

#include <QLayout>
#include <QList>

namespace mal {

class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    enum class Pass { Measure, Place };
    int flow(const QRect& room, Pass pass) const;

    QList<QLayoutItem*> m_items;
};

}  // namespace mal
