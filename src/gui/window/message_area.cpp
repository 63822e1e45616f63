// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/message_area.h"

#include "gui/look/type_scale.h"
#include "gui/texts.h"
#include "session/policy_session.h"

#include <QApplication>
#include <QVBoxLayout>

namespace mal {

MessageArea::MessageArea(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(space(1), 0, space(1), 0);
}

void MessageArea::takeAway(MessageBar* bar) {
    const bool hadKeyboard = bar->isAncestorOf(QApplication::focusWidget());
    bar->hide();  // at once: a dialog may be open before it is deleted
    bar->deleteLater();
    if (hadKeyboard) Q_EMIT left();
}

void MessageArea::setMessage(Remark remark, MessageBar* message) {
    const auto before = m_messages.find(remark);
    if (before != m_messages.end()) {
        takeAway(before->second);
        m_messages.erase(before);
    }
    if (message) {
        m_column->addWidget(message);
        m_messages.emplace(remark, message);
    }
    for (const auto& [each, bar] : m_messages)
        bar->setVisible(each == m_messages.begin()->first);
}

void MessageArea::refreshReadOnly(const PolicySession& session) {
    const auto reason = session.readOnlyReason();
    if (m_readOnly) takeAway(m_readOnly);
    m_readOnly = nullptr;
    if (!reason) return;
    std::vector<MessageAction> actions;
    if (session.isWhollyUnderstood()) actions.push_back({tr("Naar Vaststellen"), [this] { Q_EMIT adoptWanted(); }});
    // A file that claims more than it bears out says that instead.
    const auto& doubt = session.statusProblem();
    m_readOnly = new MessageBar(doubt ? SurfaceKind::Attention : SurfaceKind::Accent,
                                doubt ? QStringLiteral("warning") : QStringLiteral("lock"),
                                toQString(doubt ? doubt->text : mal::text(*reason)), std::move(actions), this);
    m_column->addWidget(m_readOnly);
}

}  // namespace mal
