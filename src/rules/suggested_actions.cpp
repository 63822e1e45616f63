// SPDX-License-Identifier: EUPL-1.2
#include "rules/suggested_actions.h"

#include "base/utf8.h"
#include "rules/answers.h"
#include "rules/conditions.h"

#include <set>

namespace mal {

namespace {

// Words in lower case with single spaces, for comparing.
std::string normalised(std::string_view text) {
    std::string result;
    for (char c : utf8::lowered(text)) {
        const bool isSpace = c == ' ' || c == '\t' || c == '\n';
        if (!isSpace) result += c;
        if (isSpace && !result.empty() && result.back() != ' ') result += ' ';
    }
    while (!result.empty() && result.back() == ' ')
        result.pop_back();
    return result;
}

const TableQuestion* tableOf(const PolicyTemplate& mal, const std::string& questionId) {
    const Question* question = mal.question(questionId);
    return question ? std::get_if<TableQuestion>(&question->body) : nullptr;
}

// The first table with a column for actions: where something that is still to be arranged belongs.
std::string actionTable(const PolicyTemplate& mal) {
    for (const Chapter& chapter : mal.chapters) {
        for (const Section& section : chapter.sections) {
            for (const Question& question : section.questions) {
                const auto* table = std::get_if<TableQuestion>(&question.body);
                if (!table) continue;
                for (const TableColumn& column : table->columns) {
                    if (column.holds == ColumnHolds::Action) return question.id;
                }
            }
        }
    }
    return {};
}

class Offer {
public:
    Offer(const PolicyTemplate& mal, const Policy& policy) : m_mal(mal), m_policy(policy) {}

    void add(SuggestedAction action) {
        takeIn(action.into);
        if (m_known.insert(action.into + "\f" + normalised(action.action)).second) m_actions.push_back(std::move(action));
    }

    std::vector<SuggestedAction> take() { return std::move(m_actions); }

private:
    // What already stands in a table is known from the start.
    void takeIn(const std::string& tableId) {
        if (!m_tables.insert(tableId).second) return;
        const TableQuestion* table = tableOf(m_mal, tableId);
        const auto* answer = answerAs<TableAnswer>(m_policy, tableId);
        if (!table || !answer) return;
        for (const TableColumn& column : table->columns) {
            if (column.holds != ColumnHolds::Action) continue;
            for (const TableRow& row : answer->rows) {
                const auto cell = row.find(column.id);
                if (cell != row.end()) m_known.insert(tableId + "\f" + normalised(cell->second));
            }
        }
    }

    const PolicyTemplate& m_mal;
    const Policy& m_policy;
    std::set<std::string> m_tables;
    std::set<std::string> m_known;
    std::vector<SuggestedAction> m_actions;
};

}  // namespace

std::vector<SuggestedAction> suggestedActions(const PolicyTemplate& mal, const Policy& policy) {
    Offer offer(mal, policy);
    for (const Action& action : mal.actions) {
        if (action.when && !holds(*action.when, mal, policy)) continue;
        offer.add({action.id, action.action, action.owner, action.term, action.into});
    }
    const std::string table = actionTable(mal);
    if (table.empty()) return offer.take();
    for (const Chapter& chapter : mal.chapters) {
        for (const Section& section : chapter.sections) {
            for (const Question& question : section.questions) {
                const auto* answer = answerAs<AcknowledgeAnswer>(policy, question.id);
                if (!answer || isBlank(answer->toArrange) || !isRelevant(question, mal, policy)) continue;
                offer.add({question.id, answer->toArrange, answer->role, {}, table});
            }
        }
    }
    return offer.take();
}

TableRow asRow(const SuggestedAction& action, const TableQuestion& table) {
    TableRow row;
    for (const TableColumn& column : table.columns) {
        std::string cell;
        switch (column.holds) {
            case ColumnHolds::Action:
                cell = action.action;
                break;
            case ColumnHolds::Owner:
                cell = action.owner;
                break;
            case ColumnHolds::Term:
                cell = action.term;
                break;
            case ColumnHolds::Anything:
                break;
        }
        if (!cell.empty()) row[column.id] = cell;
    }
    return row;
}

}  // namespace mal
