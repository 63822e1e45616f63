// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/picture_object.h"

namespace mal::pdf {

namespace {

Dictionary image(Haru& haru, const Picture& picture, const std::vector<std::uint8_t>& samples, const char* colourSpace) {
    const std::string_view bytes(reinterpret_cast<const char*>(samples.data()), samples.size());
    Dictionary result = haru.stream(bytes, Compression::Deflate);
    result.name("Type", "XObject").name("Subtype", "Image").number("Width", picture.width).number("Height", picture.height);
    return result.name("ColorSpace", colourSpace).number("BitsPerComponent", 8);
}

}  // namespace

Dictionary writePicture(Haru& haru, const Picture& picture) {
    Dictionary result = image(haru, picture, picture.rgb, "DeviceRGB");
    if (!picture.alpha.empty()) result.add("SMask", image(haru, picture, picture.alpha, "DeviceGray"));
    return result;
}

}  // namespace mal::pdf
