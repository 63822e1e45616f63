// SPDX-License-Identifier: EUPL-1.2
#include "gui/pages/adopt_page.h"

#include "base/date.h"
#include "gui/look/surface.h"
#include "gui/pages/adopt_confirmation.h"
#include "gui/pages/adopt_form.h"
#include "gui/pages/adopt_steps.h"
#include "gui/pages/check_answers.h"
#include "gui/texts.h"
#include "rules/answers.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace mal {

namespace {

QVBoxLayout* inside(Surface& card) {
    auto* column = new QVBoxLayout(&card);
    column->setContentsMargins(space(2.5), space(2), space(2.5), space(2.5));
    column->setSpacing(space(1.5));
    return column;
}

}  // namespace

AdoptPage::AdoptPage(PolicyController& controller, QWidget* parent)
    : ColumnPage(controller, tr("Vaststellen"), {}, parent), m_steps(new AdoptSteps(content())) {
    column().addWidget(m_steps);
    addOpen();
    addDecision();
    addButtons();
    addRest();
    column().addStretch(1);
    connect(&controller, &PolicyController::statusChanged, m_confirmation, &AdoptConfirmation::callOff);
    refresh();
}

QPushButton* AdoptPage::button(const QString& text) {
    auto* button = new QPushButton(text, content());
    button->setAutoDefault(false);
    return button;
}

void AdoptPage::addOpen() {
    m_open = new Surface(SurfaceKind::Attention, content());
    QVBoxLayout* column = inside(*m_open);
    m_openWords = new TextLabel({}, TextRole::Body, Tone::Normal, m_open);
    QPushButton* check = button(tr("Naar Controle"));
    column->addWidget(m_openWords);
    column->addWidget(check, 0, Qt::AlignLeft);
    this->column().addWidget(m_open);
    connect(check, &QPushButton::clicked, this, &AdoptPage::checkWanted);
}

void AdoptPage::addDecision() {
    m_decision = new Surface(SurfaceKind::Card, content());
    m_form = new AdoptForm(controller(), m_decision);
    inside(*m_decision)->addWidget(m_form);
    column().addWidget(m_decision);
}

void AdoptPage::addButtons() {
    m_wayOn = new TextLabel({}, TextRole::Body, Tone::Normal, content());
    m_confirmation = new AdoptConfirmation(content());
    m_adopt = button(tr("Stel vast"));
    m_adopt->setDefault(true);
    m_propose = button(tr("Leg ter vaststelling voor"));
    m_takeBack = button(tr("Neem terug"));
    m_export = button(tr("Naar Exporteren"));
    m_newVersion = button(tr("Begin een nieuwe versie"));
    auto* buttons = new QHBoxLayout;
    for (QPushButton* each : {m_adopt, m_propose, m_takeBack, m_export, m_newVersion})
        buttons->addWidget(each);
    buttons->addStretch(1);
    column().addWidget(m_wayOn);
    column().addLayout(buttons);
    column().addWidget(m_confirmation);
    connect(m_adopt, &QPushButton::clicked, this, &AdoptPage::askToAdopt);
    connect(m_propose, &QPushButton::clicked, this, [this] {
        if (controller().edit([](PolicySession& session) { session.propose(); })) m_takeBack->setFocus(Qt::TabFocusReason);
    });
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        if (controller().edit([](PolicySession& session) { session.takeBack(); })) m_propose->setFocus(Qt::TabFocusReason);
    });
    connect(m_export, &QPushButton::clicked, this, &AdoptPage::exportWanted);
    connect(m_newVersion, &QPushButton::clicked, this, &AdoptPage::askForNewVersion);
}

void AdoptPage::addRest() {
    m_restHeading = addHeading(tr("Wat er verder bij hoort"));
    m_rest = new Surface(SurfaceKind::Card, content());
    auto* lines = new QVBoxLayout(m_rest);
    lines->setContentsMargins(space(1), space(1), space(1), space(1));
    lines->setSpacing(0);
    column().addWidget(m_rest);
}

bool AdoptPage::isClean() const {
    return controller().openPoints().empty();
}

// What is decided is asked only once nothing else is open; what was filled in wrongly there can be mended there.
bool AdoptPage::mayDecide() const {
    const std::vector<OpenPoint>& points = controller().openPoints();
    return std::all_of(points.begin(), points.end(),
                       [this](const OpenPoint& point) { return isAdoptionQuestion(controller().mal(), point.question); });
}

void AdoptPage::refresh() {
    m_steps->show(controller().policy().status);
    m_form->refresh();
    tell();
    refreshRest();
}

void AdoptPage::tell() {
    const Status status = controller().policy().status;
    const auto reason = controller().session().readOnlyReason();
    const bool isUnderstood = controller().session().isWhollyUnderstood();
    const bool isAdopted = status == Status::Adopted;
    const std::size_t count = controller().openPoints().size();
    m_open->setVisible(!isClean() && !isAdopted);
    m_openWords->setText(
        count == 1 ? tr("Er staat nog één punt open. Vul dat eerst in; daarna kunt u het beleid vaststellen.")
                   : tr("Er staan nog %1 punten open. Vul die eerst in; daarna kunt u het beleid vaststellen.").arg(count));
    m_decision->setVisible(!isAdopted && !m_form->isEmpty() && mayDecide());
    m_wayOn->setVisible(isUnderstood && (isAdopted || isClean()));
    m_adopt->setVisible(!isAdopted && isClean() && isUnderstood);
    m_propose->setVisible(status == Status::Concept && isClean() && isUnderstood);
    m_takeBack->setVisible(status == Status::Proposed && isUnderstood);
    m_export->setVisible(isAdopted);
    m_newVersion->setVisible(isAdopted && isUnderstood);
    if (!isUnderstood && reason) setLead(toQString(text(*reason)));
    if (!isUnderstood) return;
    switch (status) {
        case Status::Concept:
            setLead(tr("Dit beleid is een concept."));
            m_wayOn->setText(
                tr("Alles is ingevuld. Stel het beleid nu vast, of leg het eerst voor aan wie beslist. Wat ter "
                   "vaststelling ligt, verandert niet meer, tenzij u het terugneemt."));
            break;
        case Status::Proposed:
            setLead(tr("Dit beleid ligt ter vaststelling. Het is nu alleen te lezen."));
            m_wayOn->setText(
                tr("Is het besluit genomen, vul dan hierboven de gegevens in en stel het beleid vast. Moet er nog iets "
                   "veranderen, neem het dan terug."));
            break;
        case Status::Adopted:
            tellAdopted();
            break;
    }
}

void AdoptPage::tellAdopted() {
    const Policy& policy = controller().policy();
    const AdoptionQuestions& questions = controller().mal().adoption;
    const auto said = [&](const std::string& id) { return toQString(plainAnswer(policy, id)); };
    QString date = said(questions.adoptedOn);
    if (date.isEmpty() && policy.adoption) {
        if (const auto day = dateOfMoment(policy.adoption->at)) date = toQString(inWords(*day));
    }
    QString lead = tr("Vastgesteld op %1").arg(date);
    if (!said(questions.adoptedBy).isEmpty()) lead += tr(" door %1").arg(said(questions.adoptedBy));
    if (!said(questions.role).isEmpty()) lead += tr(", %1").arg(said(questions.role));
    lead += QStringLiteral(".");
    if (!said(questions.version).isEmpty()) lead += tr(" Versie %1.").arg(said(questions.version));
    if (!said(questions.reviewOn).isEmpty()) lead += tr(" Evaluatie: %1.").arg(said(questions.reviewOn));
    setLead(lead);
    m_wayOn->setText(
        controller().session().isAsAdopted()
            ? tr("Het beleid is nu alleen te lezen. Wilt u iets veranderen, begin dan een nieuwe versie: een concept met "
                 "dezelfde antwoorden. De vastgestelde versie blijft in het bestand bewaard.")
            : tr("De inhoud is na het vaststellen veranderd, buiten dit programma om. Documenten noemen dit beleid "
                 "daarom een concept. Begin een nieuwe versie en stel die vast."));
}

// What stands in the chapters of the questions that adopting fills.
void AdoptPage::refreshRest() {
    const PolicyTemplate& mal = controller().mal();
    const AdoptionQuestions& questions = mal.adoption;
    std::set<std::size_t> chapters;
    for (const std::string* id :
         {&questions.version, &questions.adoptedBy, &questions.role, &questions.adoptedOn, &questions.reviewOn}) {
        if (const QuestionPlace* place = mal.place(*id)) chapters.insert(place->chapter);
    }
    std::vector<Statement> now;
    for (const std::size_t chapter : chapters) {
        for (Statement& statement : statements(mal, controller().policy(), mal.chapters[chapter])) {
            if (!isAdoptionQuestion(mal, statement.question)) now.push_back(std::move(statement));
        }
    }
    if (now == m_restShown && m_restMayChange == controller().mayChange() && !now.empty()) return;
    m_restShown = std::move(now);
    m_restMayChange = controller().mayChange();
    m_restHeading->setVisible(!m_restShown.empty());
    m_rest->setVisible(!m_restShown.empty());
    auto& lines = static_cast<QVBoxLayout&>(*m_rest->layout());
    clear(lines);
    addStatements(lines, m_restShown, m_restMayChange, [this](const Statement& statement) {
        Q_EMIT goTo(toQString(statement.section), toQString(statement.question));
    });
}

void AdoptPage::askToAdopt() {
    if (!m_form->check()) return;
    const Date adoptedOn = m_form->details().adoptedOn;
    const QString ahead = controller().today() < adoptedOn
                              ? tr("Let op: %1 is nog niet geweest. Vul de dag in waarop het besluit is genomen. ")
                                    .arg(toQString(inWords(adoptedOn)))
                              : QString();
    m_confirmation->ask(
        ahead + tr("Vaststellen kunt u niet ongedaan maken. Daarna verandert er niets meer aan dit beleid, en staat er geen "
                   "CONCEPT meer op het document. Een volgende versie kunt u altijd beginnen."),
        tr("Ja, stel vast"),
        [this] {
            const bool isDone =
                controller().edit([this](PolicySession& session) { session.adopt(m_form->details(), controller().now()); });
            (isDone ? m_export : m_adopt)->setFocus(Qt::TabFocusReason);
        },
        m_adopt);
}

void AdoptPage::askForNewVersion() {
    m_confirmation->ask(
        tr("U krijgt een nieuw concept met dezelfde antwoorden. Versie, datum en wie het vaststelde vult u straks opnieuw in. De "
           "vastgestelde versie blijft in het bestand bewaard."),
        tr("Ja, begin een nieuwe versie"),
        [this] {
            if (controller().edit([](PolicySession& session) { session.startNewVersion(); })) takeFocus();
        },
        m_newVersion);
}

}  // namespace mal
