// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/message_bar.h"

#include "gui/look/flow_layout.h"
#include "gui/look/icon_label.h"
#include "gui/look/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace mal {

namespace {

// With more buttons than this a narrow window has no room for the words beside them.
constexpr std::size_t mostBeside = 2;

}  // namespace

MessageBar::MessageBar(SurfaceKind kind, const QString& iconName, const QString& text, std::vector<MessageAction> actions,
                       QWidget* parent)
    : Surface(kind, parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space(1.5), space(0.8), space(1), space(0.8));
    row->setSpacing(space(1));
    row->addWidget(new IconLabel(iconName, Tone::Normal, this), 0, Qt::AlignVCenter);
    auto* words = new TextLabel(text, TextRole::Body, Tone::Normal, this);
    QLayout* buttons = row;
    if (actions.size() > mostBeside) {
        auto* column = new QVBoxLayout;
        column->setSpacing(space(0.8));
        column->addWidget(words);
        auto* below = new QWidget(this);
        buttons = new FlowLayout(below);
        buttons->setSpacing(space(1));
        column->addWidget(below);
        row->addLayout(column, 1);
    } else {
        row->addWidget(words, 1);
    }
    for (MessageAction& action : actions) {
        auto* button = new QPushButton(action.word, this);
        // Later: what it does may close the policy, and the button with it.
        connect(button, &QPushButton::clicked, this, std::move(action.act), Qt::QueuedConnection);
        buttons->addWidget(button);
    }
}

}  // namespace mal
