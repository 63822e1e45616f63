// SPDX-License-Identifier: EUPL-1.2
#include "images/decode_picture.h"

#include <catch2/catch.hpp>

#include <cstddef>
#include <cstdio>
#include <cstdlib>

#include <jpeglib.h>
#include <png.h>

#include <string>

using namespace mal;

namespace {

std::string pngFile(std::uint32_t width, std::uint32_t height, std::uint8_t alpha) {
    std::vector<std::uint8_t> rgba;
    for (std::uint32_t i = 0; i < width * height; ++i) {
        rgba.insert(rgba.end(), {static_cast<std::uint8_t>(i), static_cast<std::uint8_t>(i / 3), 7, alpha});
    }
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = width;
    image.height = height;
    image.format = PNG_FORMAT_RGBA;
    png_alloc_size_t size = 0;
    REQUIRE(png_image_write_to_memory(&image, nullptr, &size, 0, rgba.data(), 0, nullptr));
    std::string bytes(size, '\0');
    REQUIRE(png_image_write_to_memory(&image, bytes.data(), &size, 0, rgba.data(), 0, nullptr));
    bytes.resize(size);
    return bytes;
}

std::string jpegFile(std::uint32_t width, std::uint32_t height, int components, J_COLOR_SPACE space) {
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    unsigned char* memory = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&info, &memory, &size);
    info.image_width = width;
    info.image_height = height;
    info.input_components = components;
    info.in_color_space = space;
    jpeg_set_defaults(&info);
    jpeg_start_compress(&info, TRUE);
    std::vector<std::uint8_t> row(width * static_cast<std::uint32_t>(components), 200);
    while (info.next_scanline < info.image_height) {
        JSAMPROW pointer = row.data();
        jpeg_write_scanlines(&info, &pointer, 1);
    }
    jpeg_finish_compress(&info);
    jpeg_destroy_compress(&info);
    std::string bytes(reinterpret_cast<const char*>(memory), size);
    std::free(memory);
    return bytes;
}

std::string codeOf(const std::variant<Picture, Problem>& decoded) {
    const auto* problem = std::get_if<Problem>(&decoded);
    return problem ? problem->code : "";
}

// Decoding may fail, but what comes out fits its size.
void checkSound(const std::string& bytes) {
    const auto decoded = decodePicture(bytes);
    const auto* picture = std::get_if<Picture>(&decoded);
    if (!picture) return;
    const auto pixels = static_cast<std::size_t>(picture->width) * static_cast<std::size_t>(picture->height);
    CHECK(picture->rgb.size() == 3 * pixels);
    CHECK((picture->alpha.empty() || picture->alpha.size() == pixels));
}

void checkDamaged(const std::string& file) {
    for (std::size_t length = 0; length < file.size(); length += 1 + length / 40)
        checkSound(file.substr(0, length));
    for (std::size_t bit = 0; bit < 8 * file.size(); bit += 5) {
        std::string flipped = file;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
        checkSound(flipped);
    }
}

}  // namespace

TEST_CASE("a PNG is decoded with its transparency") {
    const auto decoded = decodePicture(pngFile(5, 4, 128));
    const auto& picture = std::get<Picture>(decoded);
    CHECK(picture.width == 5);
    CHECK(picture.height == 4);
    CHECK(picture.rgb[2] == 7);
    CHECK(picture.alpha == std::vector<std::uint8_t>(20, 128));
}

TEST_CASE("an opaque PNG has no transparency") {
    const auto decoded = decodePicture(pngFile(3, 3, 255));
    CHECK(std::get<Picture>(decoded).alpha.empty());
}

TEST_CASE("a JPEG in colours or in grey is decoded as colours") {
    for (const auto& file : {jpegFile(16, 8, 3, JCS_RGB), jpegFile(16, 8, 1, JCS_GRAYSCALE)}) {
        const auto decoded = decodePicture(file);
        const auto& picture = std::get<Picture>(decoded);
        CHECK(picture.width == 16);
        CHECK(picture.height == 8);
        CHECK(picture.rgb[0] == 200);
    }
}

TEST_CASE("a JPEG for a printing press is refused in words") {
    CHECK(codeOf(decodePicture(jpegFile(8, 8, 4, JCS_CMYK))) == "image.four-colours");
}

TEST_CASE("a broken picture is told in Dutch, whatever the library says of it") {
    for (const std::string& file : {pngFile(24, 24, 255).substr(0, 60), jpegFile(40, 40, 3, JCS_RGB).substr(0, 30)}) {
        const auto decoded = decodePicture(file);
        CHECK(std::get<Problem>(decoded).text ==
              "De afbeelding is beschadigd of niet volledig. Bewaar haar opnieuw of kies een ander bestand.");
    }
}

TEST_CASE("what is no picture is refused") {
    CHECK(codeOf(decodePicture("")) == "image.unknown-kind");
    CHECK(codeOf(decodePicture("GIF89a")) == "image.unknown-kind");
    CHECK(codeOf(decodePicture("<svg/>")) == "image.unknown-kind");
    CHECK(codeOf(decodePicture("\x89PNG\r\n\x1A\n")) == "image.broken");
    CHECK(codeOf(decodePicture("\xFF\xD8\xFF")) == "image.broken");
}

TEST_CASE("too many bytes and too many pixels are refused before decoding") {
    CHECK(codeOf(decodePicture(std::string(mostPictureBytes + 1, 'x'))) == "image.too-many-bytes");
    CHECK(codeOf(decodePicture(pngFile(mostPictureSide + 1, 1, 255))) == "image.too-many-pixels");
    CHECK(codeOf(decodePicture(jpegFile(1, mostPictureSide + 1, 1, JCS_GRAYSCALE))) == "image.too-many-pixels");
    CHECK(codeOf(decodePicture(pngFile(mostPictureSide, 1, 255))).empty());
}

TEST_CASE("a damaged PNG never does harm") {
    checkDamaged(pngFile(24, 24, 90));
}

TEST_CASE("a damaged JPEG never does harm") {
    checkDamaged(jpegFile(40, 40, 3, JCS_RGB));
}

TEST_CASE("a JPEG that is cut off is broken, not half grey") {
    const std::string file = jpegFile(200, 200, 3, JCS_RGB);
    CHECK(codeOf(decodePicture(file.substr(0, file.size() / 2))) == "image.broken");
}
