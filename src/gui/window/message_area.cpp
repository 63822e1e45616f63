// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/message_area.h"

#include "gui/look/type_scale.h"
#include "gui/texts.h"
#include "session/policy_session.h"

#include <QVBoxLayout>

namespace mal {

MessageArea::MessageArea(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(space(1), 0, space(1), 0);
}

void MessageArea::replace(MessageBar*& shown, MessageBar* by) {
    if (shown) {
        shown->hide();  // at once: a dialog may be open before it is deleted
        shown->deleteLater();
    }
    shown = by;
    if (by) m_column->addWidget(by);
}

void MessageArea::setMessage(MessageBar* message) {
    replace(m_message, message);
}

void MessageArea::refreshReadOnly(const PolicySession& session) {
    const auto reason = session.readOnlyReason();
    if (!reason) return replace(m_readOnly, nullptr);
    std::vector<MessageAction> actions;
    if (session.isWhollyUnderstood()) actions.push_back({tr("Naar Vaststellen"), [this] { Q_EMIT adoptWanted(); }});
    // A file that claims more than it bears out says that instead.
    const auto& doubt = session.statusProblem();
    replace(m_readOnly, new MessageBar(doubt ? SurfaceKind::Attention : SurfaceKind::Accent,
                                       doubt ? QStringLiteral("warning") : QStringLiteral("lock"),
                                       toQString(doubt ? doubt->text : mal::text(*reason)), std::move(actions), this));
}

}  // namespace mal
