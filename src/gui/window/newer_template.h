// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Carrying the open policy over to a newer version of its template, with the questions that belong to it.

#include "gui/policy_controller.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

class QWidget;

namespace mal {

// The file among `templates` that holds a later version of the policy's template; empty where none does. Those that cannot be
// read are passed over.
std::string laterTemplate(const PolicySession& session, const std::vector<std::string>& templates);

// A file that the person chooses; empty where that was cancelled.
std::string chooseTemplate(QWidget* window, const QString& folder);

// Shows what the template in the file does to the policy; gives the policy as it becomes, in no file yet, where the person wants
// to see it. Throws Error where the template cannot be used for it.
std::optional<PolicySession> askForUpgrade(QWidget* window, const PolicyController& controller, const std::string& templatePath);

}  // namespace mal
