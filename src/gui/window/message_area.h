// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What is to be said about the open policy as a whole, above its page: one remark that passes, and why nothing may be changed for
// as long as that is so.

#include "gui/window/message_bar.h"

#include <QWidget>

class QVBoxLayout;

namespace mal {

class PolicySession;

class MessageArea : public QWidget {
    Q_OBJECT

public:
    explicit MessageArea(QWidget* parent);

    // In the place of the one before; nullptr takes it away.
    void setMessage(MessageBar* message);
    bool hasMessage() const { return m_message != nullptr; }
    void refreshReadOnly(const PolicySession& session);

Q_SIGNALS:
    void adoptWanted();

private:
    void replace(MessageBar*& shown, MessageBar* by);

    QVBoxLayout* m_column;
    MessageBar* m_message = nullptr;
    MessageBar* m_readOnly = nullptr;
};

}  // namespace mal
