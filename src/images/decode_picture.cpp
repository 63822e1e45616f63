// SPDX-License-Identifier: EUPL-1.2
#include "images/decode_picture.h"

#include "base/messages/output.h"
#include "images/decoder.h"

namespace mal {

namespace images {

Problem refusal(const Message& message, std::initializer_list<std::string> arguments) {
    return {Severity::Error, {}, {}, message.code, text(message, arguments)};
}

std::optional<Problem> refusedSize(std::uint32_t width, std::uint32_t height) {
    if (width == 0 || height == 0) return refusal(messages::imageBroken);
    if (width <= mostPictureSide && height <= mostPictureSide) return std::nullopt;
    return refusal(messages::imageTooManyPixels,
                   {std::to_string(width), std::to_string(height), std::to_string(mostPictureSide)});
}

}  // namespace images

std::variant<Picture, Problem> decodePicture(std::string_view bytes) {
    constexpr std::size_t megabyte = 1024 * 1024;
    if (bytes.size() > mostPictureBytes) {
        const std::size_t size = (bytes.size() + megabyte - 1) / megabyte;
        return images::refusal(messages::imageTooManyBytes, {std::to_string(size), std::to_string(mostPictureBytes / megabyte)});
    }
    if (bytes.starts_with("\x89PNG\r\n\x1A\n")) return images::decodePng(bytes);
    if (bytes.starts_with("\xFF\xD8\xFF")) return images::decodeJpeg(bytes);
    return images::refusal(messages::imageUnknownKind);
}

}  // namespace mal
