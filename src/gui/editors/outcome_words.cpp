// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/outcome_words.h"

#include "gui/texts.h"

#include <QCoreApplication>

namespace mal {

namespace {

QString led(const PolicyController& controller, const QString& lead, std::string_view text) {
    if (text.empty()) return {};
    const std::string words = "**" + lead.toStdString() + "** " + std::string(text);
    return richHtml(controller.mal(), controller.policy(), words);
}

}  // namespace

QString inPolicyHtml(const PolicyController& controller, std::string_view policyText) {
    return led(controller, QCoreApplication::translate("OptionCard", "In het beleid:"), policyText);
}

QString actionsHtml(const PolicyController& controller, const std::vector<std::string>& actions) {
    std::string all;
    for (const std::string& action : actions)
        all += (all.empty() ? "" : "; ") + action;
    return led(controller, QCoreApplication::translate("OptionCard", "Levert op:"), all);
}

}  // namespace mal
