// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What tests of the pages share: an open policy with a clock that stands still, a page in a window of its own, and waiting for a
// worker without sleeping.

#include "gui/pages/page.h"
#include "gui/policy_controller.h"
#include "support/shipped_mal.h"
#include "support/temporary_folder.h"

#include <QAbstractButton>
#include <QString>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace mal::test {

// "templates/voorbeelden/voorbeeld-volledig.beleid", as a copy in `folder`.
std::unique_ptr<PolicyController> example(const TemporaryFolder& folder, const std::string& name);
// The shipped mal with these answers and nothing else.
std::unique_ptr<PolicyController> saying(const TemporaryFolder& folder, const Said& answers);
// With every required question answered.
std::unique_ptr<PolicyController> complete(const TemporaryFolder& folder, const Said& answers = {});
// Without an answer, from a template's text.
std::unique_ptr<PolicyController> ofTemplate(const TemporaryFolder& folder, const std::string& yaml);

// Shows a page, and refreshes it at every change, as the window does.
void showPage(Page& page, PolicyController& controller, int width = 900, int height = 800);

// The visible button whose accessible name begins so; nothing where there is none.
QAbstractButton* button(QWidget& page, const QString& name);
// Fails the test where there is none.
void press(QWidget& page, const QString& name);

// All text of visible labels and buttons.
QString visibleText(QWidget& page);

// Lets the event loop run until it holds; false after some seconds.
bool comesTrue(const std::function<bool()>& holds);

// Where a page wants to go.
struct Jumps {
    explicit Jumps(Page& page);
    std::vector<std::string> to;  // "section/question"
};

}  // namespace mal::test
