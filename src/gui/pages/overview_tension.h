// SPDX-License-Identifier: EUPL-1.2
#pragma once

// One tension in the mirror: what pulls, the sections it is about, and room to say that it is meant so. What is typed is in the
// policy at once; the card only becomes quiet when a person is ready with it.

#include "gui/look/surface.h"
#include "gui/policy_controller.h"

#include <QPlainTextEdit>

class QVBoxLayout;
class QPushButton;

namespace mal {

class IconLabel;
class TextLabel;

// A few lines of plain text, as high as they are.
class ReasonField : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit ReasonField(QWidget* parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
};

class OverviewTension : public Surface {
    Q_OBJECT

public:
    OverviewTension(PolicyController& controller, const Check& check, QWidget* parent);

    void refresh(const Tension& tension);

Q_SIGNALS:
    void goTo(const QString& section, const QString& question);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void addHead(QVBoxLayout& column);
    void addSections(QVBoxLayout& column);
    void addReason(QVBoxLayout& column);
    void show(const Tension& tension);
    void startWriting();
    void write();
    void finish();
    void withdraw();
    QString lead() const;

    PolicyController& m_controller;
    const Check& m_check;
    IconLabel* m_icon = nullptr;
    TextLabel* m_state = nullptr;
    TextLabel* m_message = nullptr;
    TextLabel* m_accepted = nullptr;
    QWidget* m_form = nullptr;
    ReasonField* m_reason = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_finish = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_withdraw = nullptr;
    bool m_isWriting = false;
};

}  // namespace mal
