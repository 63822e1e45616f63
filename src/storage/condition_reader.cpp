// SPDX-License-Identifier: EUPL-1.2
#include "storage/condition_reader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mal {

namespace {

constexpr Range months = {-1200, 1200};

// The id and position of the question that a condition asks about; the reference itself is added once it is known what for.
struct Asked {
    std::string id;
    Position at;
};

Asked readAsked(TemplateFields& fields) {
    Entry* entry = fields.readText("question", Need::Must);
    return entry ? Asked{std::move(entry->value.text), entry->value.at} : Asked{};
}

void addReference(TemplateFields& fields, Wanted wanted, const Asked& asked, const std::string& value = {}, Position valueAt = {},
                  int count = 0) {
    if (!asked.id.empty()) fields.reading().references.push_back({wanted, asked.id, asked.at, value, valueAt, count});
}

std::string readValue(TemplateFields& fields, std::string_view key, Wanted wanted, const Asked& asked) {
    Entry* entry = fields.readText(key, Need::Must);
    if (!entry) return {};
    addReference(fields, wanted, asked, entry->value.text, entry->value.at);
    return std::move(entry->value.text);
}

Condition readIs(TemplateFields& fields) {
    const Asked asked = readAsked(fields);
    return {IsAnswer{asked.id, {readValue(fields, "is", Wanted::Choice, asked)}}};
}

Condition readIn(TemplateFields& fields) {
    const Asked asked = readAsked(fields);
    IsAnswer condition{asked.id, {}};
    Names seen;
    for (Node* node : fields.list("in", Need::Must)) {
        if (!fields.isText(*node, node->at, "in")) continue;
        fields.addName(node->text, node->at, seen);
        addReference(fields, Wanted::Choice, asked, node->text, node->at);
        condition.values.push_back(std::move(node->text));
    }
    return {std::move(condition)};
}

Condition readIncludes(TemplateFields& fields) {
    const Asked asked = readAsked(fields);
    return {Includes{asked.id, readValue(fields, "includes", Wanted::Option, asked)}};
}

Condition readAnswered(TemplateFields& fields) {
    const Asked asked = readAsked(fields);
    addReference(fields, Wanted::Question, asked);
    return {IsAnswered{asked.id, fields.flag("answered")}};
}

Condition readCount(TemplateFields& fields) {
    const Asked asked = readAsked(fields);
    const Position at = fields.positionOf("count_at_least");
    const int count = fields.number("count_at_least", {1, 1000}, Need::Must).value_or(1);
    addReference(fields, Wanted::Countable, asked, {}, at, count);
    return {CountAtLeast{asked.id, count}};
}

Condition readLaterThan(TemplateFields& fields) {
    const Asked asked = readAsked(fields);
    addReference(fields, Wanted::DateQuestion, asked);
    LaterThan condition{asked.id, {}, 0};
    fields.object("later_than", Need::Must, [&](TemplateFields& other) {
        condition.other = other.reference("question", Wanted::DateQuestion);
        condition.months = other.number("by_months", months, Need::May).value_or(0);
        return true;
    });
    return {std::move(condition)};
}

Condition readAll(TemplateFields& fields) {
    return {AllOf{fields.objects("all", Need::Must, readCondition)}};
}

Condition readAny(TemplateFields& fields) {
    return {AnyOf{fields.objects("any", Need::Must, readCondition)}};
}

Condition readNot(TemplateFields& fields) {
    Not condition;
    if (Node* node = fields.map("not", Need::Must))
        condition.condition.push_back(readMap(*node, fields.reading(), readCondition));
    return {std::move(condition)};
}

struct Form {
    std::string_view key;  // the one key that tells the form
    Condition (*read)(TemplateFields&);
};

constexpr std::array<Form, 9> forms = {
    Form{"is", readIs},
    Form{"in", readIn},
    Form{"includes", readIncludes},
    Form{"answered", readAnswered},
    Form{"count_at_least", readCount},
    Form{"later_than", readLaterThan},
    Form{"all", readAll},
    Form{"any", readAny},
    Form{"not", readNot},
};

}  // namespace

Condition readCondition(TemplateFields& fields) {
    const Form* found = nullptr;
    for (const Form& form : forms) {
        if (!fields.has(form.key)) continue;
        if (found) {
            fields.log().error(fields.positionOf(form.key), messages::twoConditions,
                               {std::string(found->key), std::string(form.key)});
        } else {
            found = &form;
        }
    }
    if (found) return found->read(fields);
    fields.positionOf("question");
    fields.log().error(fields.at(), messages::noCondition);
    return {};
}

}  // namespace mal
