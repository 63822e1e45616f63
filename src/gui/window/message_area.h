// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What is to be said about the open policy as a whole, above its page: the most urgent of the remarks that pass, and why nothing
// may be changed for as long as that is so. A remark about something else never takes the place of one that waits for an answer.

#include "gui/window/message_bar.h"

#include <QWidget>

#include <map>

class QVBoxLayout;

namespace mal {

class PolicySession;

// What a remark is about, the most urgent first.
enum class Remark { Outside, Failure, Refusal, Notice, Recovery, NewerTemplate };

class MessageArea : public QWidget {
    Q_OBJECT

public:
    explicit MessageArea(QWidget* parent);

    // In the place of the one before about the same; nullptr takes it away. One bar is seen at a time, the others wait.
    void setMessage(Remark remark, MessageBar* message);
    bool hasMessage() const { return !m_messages.empty(); }
    void refreshReadOnly(const PolicySession& session);

Q_SIGNALS:
    void adoptWanted();
    // The remark that had the keyboard is gone.
    void left();

private:
    void takeAway(MessageBar* bar);

    QVBoxLayout* m_column;
    std::map<Remark, MessageBar*> m_messages;
    MessageBar* m_readOnly = nullptr;
};

}  // namespace mal
