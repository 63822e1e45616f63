// SPDX-License-Identifier: EUPL-1.2
#pragma once

// A date as people write it, with a calendar beside it and the day in words below it. What is half typed is no date; it stays in
// the field and the field says so.

#include "base/date.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QToolButton;

namespace mal {

class PolicyController;
class TextLabel;
class TextLine;

class DateField : public QWidget {
    Q_OBJECT

public:
    // The controller is asked for the day it is, where the calendar opens.
    DateField(const QString& name, const PolicyController& controller, QWidget* parent);

    // Leaves what is typed alone where it means the same.
    void show(const std::optional<Date>& date);
    std::optional<Date> date() const;
    void setReadOnly(bool isReadOnly);

    TextLine* line() const { return m_line; }

Q_SIGNALS:
    void edited();    // by a person; also while it is half typed
    void finished();  // the focus left it

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openCalendar();
    void pick(const Date& date);
    void describe();
    void leave();

    QString m_name;
    const PolicyController& m_controller;
    TextLine* m_line;
    QToolButton* m_open;
    QPushButton* m_clear;
    TextLabel* m_words;
    bool m_isReadOnly = false;
};

}  // namespace mal
