// SPDX-License-Identifier: EUPL-1.2
#pragma once

// A panel for text that is not asked but told: a soft surface with a bar at its side in one colour.

#include <QWidget>

class QVBoxLayout;

namespace mal {

enum class Apart { Legal, Note };

class SetApart : public QWidget {
    Q_OBJECT

public:
    SetApart(Apart kind, QWidget* parent);

    QVBoxLayout* content() const { return m_column; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Apart m_kind;
    QVBoxLayout* m_column;
};

}  // namespace mal
