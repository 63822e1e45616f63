// SPDX-License-Identifier: EUPL-1.2
#pragma once

// zlib, for the streams of a PDF. One state for many streams: setting one up costs as much as compressing a page.

#include <string>
#include <string_view>

#include <zlib.h>

namespace mal::pdf {

class Deflater {
public:
    Deflater();
    ~Deflater();
    Deflater(const Deflater&) = delete;
    Deflater& operator=(const Deflater&) = delete;

    // Holds until the next call. Throws std::bad_alloc.
    std::string_view compressed(std::string_view bytes);

private:
    z_stream m_stream{};
    std::string m_buffer;
};

}  // namespace mal::pdf
