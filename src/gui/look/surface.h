// SPDX-License-Identifier: EUPL-1.2
#pragma once

// A rounded surface that sets something apart from the page: a card, a remark, a legal point.

#include <QFrame>

namespace mal {

enum class SurfaceKind { Card, Note, Attention, Legal, Accent };

class Surface : public QFrame {
    Q_OBJECT

public:
    Surface(SurfaceKind kind, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SurfaceKind m_kind;
};

}  // namespace mal
