// SPDX-License-Identifier: EUPL-1.2
#include "gui/pages/adopt_form.h"

#include "gui/editors/date_field.h"
#include "gui/editors/text_line.h"
#include "gui/look/text_label.h"
#include "gui/moment.h"
#include "gui/texts.h"
#include "rules/answers.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace mal {

namespace {

constexpr int monthsToReview = 12;  // what is proposed where nothing was chosen

}  // namespace

QWidget* AdoptForm::Field::widget() const {
    return text ? static_cast<QWidget*>(text) : static_cast<QWidget*>(date);
}

AdoptForm::AdoptForm(PolicyController& controller, QWidget* parent) : QWidget(parent), m_controller(controller) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(0.5));
    const AdoptionQuestions& questions = controller.mal().adoption;
    for (const std::string* id :
         {&questions.version, &questions.adoptedBy, &questions.role, &questions.adoptedOn, &questions.reviewOn})
        addField(*column, *id);
    connect(&controller, &PolicyController::steppedTo, this, &AdoptForm::takeBack);
    // Also of one that was proposed before: its details stand in the file.
    for (const Field& field : m_fields)
        showAnswer(field);
}

void AdoptForm::addField(QVBoxLayout& column, const std::string& questionId) {
    const Question* question = m_controller.mal().question(questionId);
    if (!question) return;
    Field field{question, nullptr, nullptr, nullptr};
    if (std::holds_alternative<DateQuestion>(question->body)) {
        addDate(field, shown(m_controller.mal(), m_controller.policy(), question->label));
    } else {
        addText(field);
    }
    QWidget* widget = field.widget();
    widget->setObjectName(toQString(questionId));
    auto* label =
        new TextLabel(shown(m_controller.mal(), m_controller.policy(), question->label), TextRole::Strong, Tone::Normal, this);
    label->setBuddy(field.date ? field.date->line() : widget);
    if (!m_fields.empty()) column.addSpacing(space(1.5));
    column.addWidget(label);
    if (!question->hint.empty()) {
        const QString hint = shown(m_controller.mal(), m_controller.policy(), question->hint);
        column.addWidget(new TextLabel(hint, TextRole::Small, Tone::Quiet, this));
        (field.date ? field.date->line() : widget)->setAccessibleDescription(hint);
    }
    field.wrong = new TextLabel({}, TextRole::Body, Tone::Attention, this);
    field.wrong->hide();
    column.addWidget(field.wrong);
    column.addWidget(widget);
    m_fields.push_back(field);
}

void AdoptForm::addText(Field& field) {
    field.text = new QLineEdit(this);
    if (const auto* text = std::get_if<TextQuestion>(&field.question->body); text && text->maxLength > 0)
        field.text->setMaxLength(text->maxLength);
    connect(field.text, &QLineEdit::textEdited, this, [this, id = field.question->id](const QString& text) {
        store(id, text.trimmed().isEmpty() ? AnswerValue() : AnswerValue(TextAnswer{typed(text)}));
    });
}

void AdoptForm::addDate(Field& field, const QString& name) {
    field.date = new DateField(name, m_controller, this);
    field.date->show(proposedDate(field));
    connect(field.date, &DateField::edited, this, [this, id = field.question->id, date = field.date] {
        store(id, date->date() ? AnswerValue(DateAnswer{*date->date()}) : AnswerValue());
    });
    connect(field.date, &DateField::finished, this, [this] { m_controller.endTyping(); });
}

// Where nothing was chosen: today, and a year from now.
Date AdoptForm::proposedDate(const Field& field) const {
    const Date now = m_controller.today();
    const bool isReview = field.question->id == m_controller.mal().adoption.reviewOn;
    return isReview ? addMonths(now, monthsToReview) : now;
}

void AdoptForm::store(const std::string& questionId, AnswerValue value) {
    if (m_controller.mayChange()) {
        m_controller.edit([&](PolicySession& session) {
            if (std::holds_alternative<std::monostate>(value)) {
                session.clearAnswer(questionId);
            } else {
                session.setAnswer(questionId, std::move(value), Typing::Yes);
            }
        });
    }
    if (m_wasChecked) showWrong(openWithDetails());
}

void AdoptForm::refresh() {
    const Status status = m_controller.policy().status;
    const bool mayFill = m_controller.mayChange() || (status == Status::Proposed && m_controller.session().isWhollyUnderstood());
    for (const Field& field : m_fields) {
        field.widget()->setEnabled(mayFill);
        // What was typed while it is proposed is nowhere else.
        if (status != Status::Proposed || !field.widget()->isEnabled()) showAnswer(field);
    }
    // A new version begins with fields that nobody filled in wrongly.
    if (m_status == Status::Adopted && status == Status::Concept) startAnew();
    m_status = status;
    if (!m_wasChecked) return;
    showWrong(openWithDetails());
}

// A date that was undone is not in the policy any more, and would still be taken from its field.
void AdoptForm::takeBack(const Address& address) {
    const auto* answer = std::get_if<AnswerAddress>(&address);
    const Field* undone = answer ? field(answer->question) : nullptr;
    const bool isGone = undone && undone->date && !answerAs<DateAnswer>(m_controller.policy(), answer->question);
    if (isGone) undone->date->show(proposedDate(*undone));
}

void AdoptForm::startAnew() {
    m_wasChecked = false;
    showWrong({});
    for (const Field& field : m_fields) {
        if (field.date && !answerAs<DateAnswer>(m_controller.policy(), field.question->id)) field.date->show(proposedDate(field));
    }
}

void AdoptForm::showAnswer(const Field& field) {
    const QSignalBlocker blocker(field.widget());
    if (field.text) {
        const QString answer = toQString(plainAnswer(m_controller.policy(), field.question->id));
        // Blanks at the end are not in the policy yet, and must not go while one types.
        if (typed(field.text->text().trimmed()) != typed(answer.trimmed())) field.text->setText(answer);
    } else if (const auto* answer = answerAs<DateAnswer>(m_controller.policy(), field.question->id)) {
        field.date->show(answer->date);
    }
}

const AdoptForm::Field* AdoptForm::field(const std::string& questionId) const {
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [&](const Field& candidate) { return candidate.question->id == questionId; });
    return found == m_fields.end() ? nullptr : &*found;
}

std::string AdoptForm::textOf(const std::string& questionId) const {
    const Field* found = field(questionId);
    return found && found->text ? typed(found->text->text().trimmed()) : std::string();
}

AdoptionDetails AdoptForm::details() const {
    const AdoptionQuestions& questions = m_controller.mal().adoption;
    AdoptionDetails details{textOf(questions.version), textOf(questions.adoptedBy), textOf(questions.role), m_controller.today(),
                            std::nullopt};
    const Field* adoptedOn = field(questions.adoptedOn);
    const Field* reviewOn = field(questions.reviewOn);
    if (adoptedOn && adoptedOn->date && adoptedOn->date->date()) details.adoptedOn = *adoptedOn->date->date();
    if (reviewOn && reviewOn->date) details.reviewOn = reviewOn->date->date();
    return details;
}

std::vector<OpenPoint> AdoptForm::openWithDetails() const {
    Policy policy = m_controller.policy();
    for (const Field& field : m_fields) {
        AnswerValue& value = policy.answers[field.question->id].value;
        if (field.date) {
            const auto date = field.date->date();
            value = date ? AnswerValue(DateAnswer{*date}) : AnswerValue();
        } else {
            value = TextAnswer{textOf(field.question->id)};
        }
    }
    std::vector<OpenPoint> points = openPoints(m_controller.mal(), policy, AdoptionFields::Included);
    std::erase_if(points, [this](const OpenPoint& point) { return !field(point.question); });
    return points;
}

bool AdoptForm::check() {
    m_wasChecked = true;
    const std::vector<OpenPoint> points = openWithDetails();
    showWrong(points);
    if (!points.empty()) field(points.front().question)->widget()->setFocus(Qt::TabFocusReason);
    return points.empty();
}

void AdoptForm::showWrong(const std::vector<OpenPoint>& points) {
    for (const Field& each : m_fields) {
        const auto point = std::find_if(points.begin(), points.end(),
                                        [&](const OpenPoint& candidate) { return candidate.question == each.question->id; });
        each.wrong->setVisible(point != points.end());
        each.wrong->setText(point == points.end() ? QString() : toQString(point->text));
    }
}

}  // namespace mal
