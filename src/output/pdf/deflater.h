// SPDX-License-Identifier: EUPL-1.2
#pragma once

// zlib, for the streams of a PDF. One state for many streams: setting one up costs as much as compressing a page.

#include <string>
#include <string_view>

#include <zlib.h>

namespace mal::pdf {

// Levels of zlib. Text gains a hundredth from half as much time again; thousands of objects that are nearly the same gain more.
// The highest levels take three times as long for next to nothing.
enum class Effort { ForText = 5, ForObjects = 7 };

class Deflater {
public:
    explicit Deflater(Effort effort);
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
