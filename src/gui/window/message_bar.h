// SPDX-License-Identifier: EUPL-1.2
#pragma once

// A remark above the page, with what can be done about it. It stays until it is dealt with; it never covers anything.

#include "gui/look/surface.h"

#include <QString>

#include <functional>
#include <vector>

namespace mal {

struct MessageAction {
    QString word;
    std::function<void()> act;
};

class MessageBar : public Surface {
    Q_OBJECT

public:
    MessageBar(SurfaceKind kind, const QString& iconName, const QString& text, std::vector<MessageAction> actions,
               QWidget* parent);
};

}  // namespace mal
