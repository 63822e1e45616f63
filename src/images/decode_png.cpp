// SPDX-License-Identifier: EUPL-1.2
#include "images/decoder.h"

#include "base/messages/output.h"

#include <png.h>

#include <algorithm>

namespace mal::images {

namespace {

// libpng's simplified reader, which catches its own errors and says so in the image.
class Reader {
public:
    explicit Reader(std::string_view bytes) {
        m_image.version = PNG_IMAGE_VERSION;
        m_isOpen = png_image_begin_read_from_memory(&m_image, bytes.data(), bytes.size()) != 0;
    }
    ~Reader() { png_image_free(&m_image); }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    bool isOpen() const { return m_isOpen; }
    png_image& image() { return m_image; }

private:
    png_image m_image{};
    bool m_isOpen = false;
};

Picture parted(const std::vector<std::uint8_t>& rgba, int width, int height) {
    Picture picture;
    picture.width = width;
    picture.height = height;
    const std::size_t pixels = rgba.size() / 4;
    picture.rgb.resize(3 * pixels);
    picture.alpha.resize(pixels);
    for (std::size_t i = 0; i < pixels; ++i) {
        for (std::size_t c = 0; c < 3; ++c)
            picture.rgb[3 * i + c] = rgba[4 * i + c];
        picture.alpha[i] = rgba[4 * i + 3];
    }
    const bool isOpaque = std::all_of(picture.alpha.begin(), picture.alpha.end(), [](std::uint8_t a) { return a == 255; });
    if (isOpaque) picture.alpha.clear();
    return picture;
}

}  // namespace

Decoded decodePng(std::string_view bytes) {
    Reader reader(bytes);
    png_image& image = reader.image();
    if (!reader.isOpen()) return refusal(messages::imageBroken);
    if (auto refused = refusedSize(image.width, image.height)) return *refused;
    image.format = PNG_FORMAT_RGBA;
    std::vector<std::uint8_t> rgba(PNG_IMAGE_SIZE(image));
    const auto width = static_cast<int>(image.width), height = static_cast<int>(image.height);
    if (png_image_finish_read(&image, nullptr, rgba.data(), 0, nullptr) == 0) {
        return refusal(messages::imageBroken);
    }
    return parted(rgba, width, height);
}

}  // namespace mal::images
