// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/pasted_table.h"

namespace mal {

namespace {

// Where the quoted cell that begins at `from` ends: behind its closing quote, if a tab, a line end or nothing follows it.
qsizetype endOfQuoted(const QString& text, qsizetype from) {
    for (qsizetype at = from + 1; at < text.size(); ++at) {
        if (text[at] != QLatin1Char('"')) continue;
        const bool isDoubled = at + 1 < text.size() && text[at + 1] == QLatin1Char('"');
        if (isDoubled) {
            ++at;
            continue;
        }
        const bool isClosing = at + 1 == text.size() || text[at + 1] == QLatin1Char('\t') || text[at + 1] == QLatin1Char('\n');
        return isClosing ? at + 1 : -1;
    }
    return -1;
}

}  // namespace

std::vector<QStringList> pastedTable(const QString& clipboard) {
    QString text = clipboard;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    while (text.endsWith(QLatin1Char('\n')))
        text.chop(1);
    std::vector<QStringList> rows;
    if (text.isEmpty()) return rows;
    rows.emplace_back();
    qsizetype at = 0;
    while (true) {
        const qsizetype closed = at < text.size() && text[at] == QLatin1Char('"') ? endOfQuoted(text, at) : -1;
        qsizetype end = closed;
        if (closed < 0) {
            end = at;
            while (end < text.size() && text[end] != QLatin1Char('\t') && text[end] != QLatin1Char('\n'))
                ++end;
            rows.back() << text.mid(at, end - at);
        } else {
            rows.back() << text.mid(at + 1, closed - at - 2).replace(QLatin1String("\"\""), QLatin1String("\""));
        }
        if (end >= text.size()) return rows;
        if (text[end] == QLatin1Char('\n')) rows.emplace_back();
        at = end + 1;
    }
}

}  // namespace mal
