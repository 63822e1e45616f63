// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/count_words.h"

#include "base/utf8.h"

#include <QCoreApplication>

namespace mal {

QString countWords(std::string_view text, int maximum) {
    constexpr int nearTenths = 8;  // from so many tenths of the limit on
    const int length = static_cast<int>(utf8::length(text));
    if (maximum <= 0 || length * 10 < maximum * nearTenths) return {};
    const int left = maximum - length;
    if (left == 1) return QCoreApplication::translate("Count", "Nog 1 teken");
    if (left >= 0) return QCoreApplication::translate("Count", "Nog %1 tekens").arg(left);
    if (left == -1) return QCoreApplication::translate("Count", "1 teken te veel");
    return QCoreApplication::translate("Count", "%1 tekens te veel").arg(-left);
}

}  // namespace mal
