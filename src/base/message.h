// SPDX-License-Identifier: EUPL-1.2
#pragma once

// One sentence for the user, with a code that never changes. The sentences themselves stand in messages/, one file a subject;
// together these files are the catalogue that a translation replaces. They are constexpr and not inline, so that two subjects may
// use the same name for different sentences.

#include <initializer_list>
#include <string>
#include <string_view>

namespace mal {

struct Message {
    const char* code;
    const char* text;  // {0}, {1} … stand for the arguments
};

// Puts the arguments in their places. Arguments are not searched for places themselves.
std::string text(const Message& message, std::initializer_list<std::string> arguments = {});

}  // namespace mal
