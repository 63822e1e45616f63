// SPDX-License-Identifier: EUPL-1.2

// One application for all tests of the window, as there is one in the program.

#define CATCH_CONFIG_RUNNER
#include "gui/application.h"

#include <catch2/catch.hpp>

int main(int count, char** arguments) {
    // Also while the build asks for the names of the tests.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const mal::Application application(count, arguments);
    return Catch::Session().run(count, arguments);
}
