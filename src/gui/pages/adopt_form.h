// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The fields that adopting fills: the questions that the template's `adoption` names, in its words. In a concept what is typed is
// in the policy at once. In a policy that was proposed nothing may change, and so the fields keep it until it is adopted.

#include "gui/policy_controller.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace mal {

class DateField;
class TextLabel;

class AdoptForm : public QWidget {
    Q_OBJECT

public:
    AdoptForm(PolicyController& controller, QWidget* parent);

    void refresh();
    bool isEmpty() const { return m_fields.empty(); }

    AdoptionDetails details() const;
    // Shows beside the fields what they still need, and goes to the first. True where they need nothing.
    bool check();

private:
    struct Field {
        const Question* question = nullptr;
        QLineEdit* text = nullptr;  // one of the two
        DateField* date = nullptr;
        TextLabel* wrong = nullptr;
        QWidget* widget() const;
    };
    void addField(QVBoxLayout& column, const std::string& questionId);
    void addText(Field& field);
    void addDate(Field& field, const QString& name);
    void store(const std::string& questionId, AnswerValue value);
    Date proposedDate(const Field& field) const;
    void showAnswer(const Field& field);
    void takeBack(const Address& address);
    void startAnew();
    void showWrong(const std::vector<OpenPoint>& points);
    const Field* field(const std::string& questionId) const;
    std::string textOf(const std::string& questionId) const;
    std::vector<OpenPoint> openWithDetails() const;

    PolicyController& m_controller;
    std::vector<Field> m_fields;
    Status m_status = Status::Concept;
    bool m_wasChecked = false;
};

}  // namespace mal
