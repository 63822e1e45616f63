// SPDX-License-Identifier: EUPL-1.2
#include "gui/pages/statements.h"

#include "base/date.h"
#include "base/overloaded.h"
#include "document/rich_text.h"
#include "document/writing.h"
#include "gui/texts.h"
#include "rules/acknowledgement.h"
#include "rules/answers.h"
#include "rules/conditions.h"

#include <QCoreApplication>
#include <QStringList>

namespace mal {

namespace {

constexpr qsizetype longest = 160;  // characters; this is an overview

QString tr(const char* text) {
    return QCoreApplication::translate("Statements", text);
}

QString shortened(const QString& text) {
    const QString line = text.simplified();
    if (line.size() <= longest) return line;
    const qsizetype end = line.lastIndexOf(QLatin1Char(' '), longest);
    return line.left(end > 0 ? end : longest) + QStringLiteral("…");
}

class Stating {
public:
    Stating(const PolicyTemplate& mal, const QuestionPlace& place, const Policy& policy)
        : m_mal(mal), m_place(place), m_policy(policy), m_question(mal.question(place)) {}

    QString text() const { return isAnswered(m_question, m_policy) ? shortened(std::visit(*this, m_question.body)) : QString(); }

    QString operator()(const SingleChoice&) const { return choiceNames(); }
    QString operator()(const MultipleChoice&) const { return choiceNames(); }
    QString operator()(const YesNo&) const { return given<YesNoAnswer>().yes ? tr("Ja") : tr("Nee"); }
    QString operator()(const TextQuestion& text) const {
        const std::string& answer = given<TextAnswer>().text;
        return text.length == TextLength::Short ? toQString(answer) : toQString(plainText(richText(answer)));
    }
    QString operator()(const DateQuestion&) const { return toQString(inWords(given<DateAnswer>().date)); }
    QString operator()(const TableQuestion& table) const {
        const auto rows = filledRows(given<TableAnswer>());
        QStringList firstCells;
        for (const TableRow* row : rows) {
            const auto cell = table.columns.empty() ? row->end() : row->find(table.columns.front().id);
            if (cell != row->end() && !isBlank(cell->second)) firstCells << toQString(cell->second);
        }
        const QString count = rows.size() == 1 ? tr("1 regel") : tr("%1 regels").arg(rows.size());
        return firstCells.isEmpty() ? count : tr("%1: %2").arg(count, firstCells.join(QStringLiteral("; ")));
    }
    QString operator()(const MatrixQuestion& matrix) const {
        return tr("%1 van %2 regels ingevuld").arg(given<MatrixAnswer>().cells.size()).arg(matrix.rows.size());
    }
    QString operator()(const Acknowledge&) const {
        const auto& answer = given<AcknowledgeAnswer>();
        if (acknowledgementState(m_mal, m_place, m_policy) == AcknowledgementState::Withdrawn)
            return tr("De tekst is veranderd: bevestig opnieuw");
        const auto date = dateOfMoment(answer.at);
        const QString name = toQString(answer.acknowledgedBy);
        return date ? tr("Bevestigd door %1 op %2").arg(name, toQString(inWords(*date))) : tr("Bevestigd door %1").arg(name);
    }
    QString operator()(const FixedNote&) const { return {}; }

private:
    template <typename Value>
    const Value& given() const {
        return givenAnswer<Value>(m_policy, m_question.id);
    }

    QString choiceNames() const {
        QStringList names;
        for (const Choice* choice : chosen(m_question, m_policy))
            names << choiceName(*choice);
        return names.join(QStringLiteral("; "));
    }

    const PolicyTemplate& m_mal;
    const QuestionPlace& m_place;
    const Policy& m_policy;
    const Question& m_question;
};

}  // namespace

QString choiceName(const Choice& choice) {
    const QString label = toQString(choice.label);
    return isLetter(choice.value) ? toQString(choice.value) + QStringLiteral(" – ") + label : label;
}

std::vector<Statement> statements(const PolicyTemplate& mal, const Policy& policy, const Section& section) {
    std::vector<Statement> result;
    for (const Question& question : section.questions) {
        const bool isText = std::holds_alternative<FixedNote>(question.body);
        if (isText || !isRelevant(question, mal, policy)) continue;
        const QuestionPlace& place = *mal.place(question.id);
        const bool isPoint = std::holds_alternative<Acknowledge>(question.body);
        QString label = shown(mal, policy, question.label);
        if (isPoint) label = tr("Punt %1: %2").arg(toQString(pointNumber(mal, place)), label);
        result.push_back({section.id, question.id, label, Stating(mal, place, policy).text()});
    }
    return result;
}

std::vector<Statement> statements(const PolicyTemplate& mal, const Policy& policy, const Chapter& chapter) {
    std::vector<Statement> result;
    for (const Section& section : chapter.sections) {
        for (Statement& statement : statements(mal, policy, section))
            result.push_back(std::move(statement));
    }
    return result;
}

}  // namespace mal
