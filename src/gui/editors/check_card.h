// SPDX-License-Identifier: EUPL-1.2
#pragma once

// A check box with a short name, a wrapped explanation, and room for more below it. A click on the words counts as one on the
// box.

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace mal {

class TextLabel;

class CheckCard : public QWidget {
    Q_OBJECT

public:
    // `description` is HTML of richHtml(); may be empty.
    CheckCard(const QString& name, const QString& description, QWidget* parent);

    QCheckBox* box() const { return m_box; }
    QVBoxLayout* content() const { return m_column; }
    void setReadOnly(bool isReadOnly);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QCheckBox* m_box;
    TextLabel* m_name;
    TextLabel* m_words;
    QVBoxLayout* m_column;
};

}  // namespace mal
