// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Sessions to test with, all of the shipped mal.

#include "session/policy_session.h"

#include <string>

namespace mal::test {

inline constexpr std::size_t fileLimit = std::size_t{32} << 20;
inline const std::string templatePath = SOURCE_DIR "/templates/beleidsmal-ai-bibliotheken.yaml";
inline const std::string morning = "2026-11-22T09:00:00+01:00";
inline const std::string noon = "2026-11-22T12:00:00+01:00";

// Not on any disk.
PolicySession newSession();

// With everything answered that proposing asks for, and nothing to undo.
PolicySession completeSession();

// Fails the test for any problem.
PolicySession openSession(const std::string& path);

}  // namespace mal::test
