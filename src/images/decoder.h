// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What the decoders of single formats share. Only images/ includes it.

#include "base/message.h"
#include "images/decode_picture.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>

namespace mal::images {

using Decoded = std::variant<Picture, Problem>;

Decoded decodePng(std::string_view bytes);
Decoded decodeJpeg(std::string_view bytes);

Problem refusal(const Message& message, std::initializer_list<std::string> arguments = {});

// Nothing when the size is one that we decode.
std::optional<Problem> refusedSize(std::uint32_t width, std::uint32_t height);

}  // namespace mal::images
