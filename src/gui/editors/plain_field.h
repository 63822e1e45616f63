// SPDX-License-Identifier: EUPL-1.2
#pragma once

// A field for plain text of a few lines, as a cell of a table holds it: Tab leaves it, a paste is text only.

#include <QPlainTextEdit>

namespace mal {

class PlainField : public QPlainTextEdit {
    Q_OBJECT

public:
    PlainField(const QString& name, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void insertFromMimeData(const QMimeData* source) override;
};

}  // namespace mal
