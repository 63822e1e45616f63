// SPDX-License-Identifier: EUPL-1.2
#include "gui/moment.h"

#include <QDateTime>

namespace mal {

namespace {

QDateTime parsed(const std::string& moment) {
    return QDateTime::fromString(QString::fromStdString(moment), Qt::ISODate);
}

std::string momentOf(const QDateTime& time) {
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate).toStdString();
}

}  // namespace

std::string currentMoment() {
    return momentOf(QDateTime::currentDateTime());
}

std::string changeOf(const QFileInfo& file) {
    return momentOf(file.lastModified());
}

QDate toQDate(const Date& date) {
    return {date.year, date.month, date.day};
}

Date fromQDate(const QDate& date) {
    return {date.year(), date.month(), date.day()};
}

QString timeOf(const std::string& moment) {
    return parsed(moment).time().toString(QStringLiteral("HH:mm"));
}

QString inWordsWithTime(const std::string& moment) {
    const auto date = dateOfMoment(moment);
    if (!date) return QString::fromStdString(moment);
    return QString::fromStdString(inWords(*date)) + QStringLiteral(", ") + timeOf(moment);
}

}  // namespace mal
