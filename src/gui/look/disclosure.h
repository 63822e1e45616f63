// SPDX-License-Identifier: EUPL-1.2
#pragma once

// A line one can press to see more below it, and press again to put it away.

#include <QToolButton>
#include <QWidget>

class QVBoxLayout;

namespace mal {

class Disclosure : public QWidget {
    Q_OBJECT

public:
    Disclosure(const QString& title, QWidget* parent);

    // What opens and closes; its layout takes the content.
    QVBoxLayout* body() const { return m_bodyLayout; }
    void setTitle(const QString& title);
    void setOpen(bool isOpen);
    bool isOpen() const { return m_isOpen; }
    QToolButton* button() const { return m_button; }

Q_SIGNALS:
    // By a person, not by setOpen().
    void opened();

private:
    QToolButton* m_button;
    QWidget* m_body;
    QVBoxLayout* m_bodyLayout;
    bool m_isOpen = false;
};

}  // namespace mal
