// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/typed_date.h"

#include <QRegularExpression>
#include <QStringList>

namespace mal {

namespace {

std::optional<Date> existing(int year, int month, int day) {
    const Date date{year, month, day};
    return isValid(date) ? std::optional(date) : std::nullopt;
}

// 1 to 12; 0 for no month. Three letters are enough: "nov", "sept", "mrt".
int monthNamed(const QString& word) {
    static const QStringList names{
        QStringLiteral("januari"),   QStringLiteral("februari"), QStringLiteral("maart"),    QStringLiteral("april"),
        QStringLiteral("mei"),       QStringLiteral("juni"),     QStringLiteral("juli"),     QStringLiteral("augustus"),
        QStringLiteral("september"), QStringLiteral("oktober"),  QStringLiteral("november"), QStringLiteral("december"),
    };
    constexpr int march = 3;
    constexpr int fewestLetters = 3;
    const QString plain = word.toLower().remove(QLatin1Char('.'));
    if (plain == QLatin1String("mrt")) return march;
    if (plain.size() < fewestLetters) return 0;
    for (int i = 0; i < names.size(); ++i) {
        if (names[i].startsWith(plain)) return i + 1;
    }
    return 0;
}

}  // namespace

std::optional<Date> typedDate(const QString& text) {
    static const QRegularExpression dayFirst(QStringLiteral("^(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,2})\\s*[-/. ]\\s*(\\d{4})$"));
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    static const QRegularExpression inWords(QStringLiteral("^(\\d{1,2})[-\\s]+([A-Za-z]+\\.?)[-\\s]+(\\d{4})$"));
    const QString line = text.trimmed();
    if (const auto match = dayFirst.match(line); match.hasMatch())
        return existing(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    if (const auto match = yearFirst.match(line); match.hasMatch())
        return existing(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = inWords.match(line); match.hasMatch())
        return existing(match.captured(3).toInt(), monthNamed(match.captured(2)), match.captured(1).toInt());
    return std::nullopt;
}

QString inDigits(const Date& date) {
    return QStringLiteral("%1-%2-%3")
        .arg(date.day, 2, 10, QLatin1Char('0'))
        .arg(date.month, 2, 10, QLatin1Char('0'))
        .arg(date.year, 4, 10, QLatin1Char('0'));
}

}  // namespace mal
