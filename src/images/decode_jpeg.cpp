// SPDX-License-Identifier: EUPL-1.2
#include "images/decoder.h"

#include "base/messages/output.h"

// jpeglib.h does not include what it uses.
#include <cstddef>
#include <cstdio>

#include <jpeglib.h>

#include <jerror.h>

#include <csetjmp>

namespace mal::images {

namespace {

// libjpeg reports errors by calling a function that may not return, so it jumps. Between setjmp and the jump only C frames and
// trivial objects are on the stack: the pixels are owned by the caller.
struct ErrorState {
    jpeg_error_mgr manager;  // first, so that libjpeg's pointer to it is a pointer to this
    std::jmp_buf jump;
};

[[noreturn]] void jumpOut(j_common_ptr info) {
    auto* state = reinterpret_cast<ErrorState*>(info->err);
    std::longjmp(state->jump, 1);
}

// A file that is cut off gives grey below the cut and only a warning; it is broken all the same. Other warnings are about
// harmless oddities, which cameras and programs leave behind.
void noteWarning(j_common_ptr info, int level) {
    const bool isCutOff = info->err->msg_code == JWRN_JPEG_EOF || info->err->msg_code == JWRN_HIT_MARKER;
    if (level < 0 && isCutOff) ++info->err->num_warnings;
}

void printNothing(j_common_ptr) {}

// A progressive file can hold thousands of empty scans, each of which costs a pass over the whole picture.
constexpr int mostScans = 200;

void countScans(j_common_ptr info) {
    if (info->is_decompressor && reinterpret_cast<j_decompress_ptr>(info)->input_scan_number > mostScans)
        info->err->error_exit(info);
}

class Decompressor {
public:
    explicit Decompressor(std::string_view bytes) : m_bytes(bytes) {
        m_info.err = jpeg_std_error(&m_error.manager);
        m_error.manager.error_exit = jumpOut;
        m_error.manager.emit_message = noteWarning;
        m_error.manager.output_message = printNothing;
        m_progress.progress_monitor = countScans;
    }
    ~Decompressor() {
        if (m_isCreated) jpeg_destroy_decompress(&m_info);
    }
    Decompressor(const Decompressor&) = delete;
    Decompressor& operator=(const Decompressor&) = delete;

    bool readHeader() {
        if (setjmp(m_error.jump)) return false;
        jpeg_create_decompress(&m_info);
        m_isCreated = true;
        m_info.progress = &m_progress;
        jpeg_mem_src(&m_info, reinterpret_cast<const unsigned char*>(m_bytes.data()), static_cast<unsigned long>(m_bytes.size()));
        jpeg_read_header(&m_info, TRUE);
        // Four colours are for printing presses; turning them into screen colours without a profile would be a guess.
        m_isFourColours = m_info.num_components == 4;
        m_info.out_color_space = JCS_RGB;
        return true;
    }

    bool readPixels(std::uint8_t* rgb) {
        if (setjmp(m_error.jump)) return false;
        jpeg_start_decompress(&m_info);
        while (m_info.output_scanline < m_info.output_height) {
            JSAMPROW row = rgb + static_cast<std::size_t>(m_info.output_scanline) * m_info.output_width * 3;
            jpeg_read_scanlines(&m_info, &row, 1);
        }
        jpeg_finish_decompress(&m_info);
        return m_error.manager.num_warnings == 0;
    }

    std::uint32_t width() const { return m_info.image_width; }
    std::uint32_t height() const { return m_info.image_height; }
    bool isFourColours() const { return m_isFourColours; }

private:
    std::string_view m_bytes;
    jpeg_decompress_struct m_info{};
    jpeg_progress_mgr m_progress{};
    ErrorState m_error{};
    bool m_isCreated = false;
    bool m_isFourColours = false;
};

}  // namespace

Decoded decodeJpeg(std::string_view bytes) {
    Decompressor decompressor(bytes);
    if (!decompressor.readHeader()) return refusal(messages::imageBroken);
    if (auto refused = refusedSize(decompressor.width(), decompressor.height())) return *refused;
    if (decompressor.isFourColours()) return refusal(messages::imageFourColours);
    Picture picture;
    picture.width = static_cast<int>(decompressor.width());
    picture.height = static_cast<int>(decompressor.height());
    picture.rgb.resize(std::size_t{3} * decompressor.width() * decompressor.height());
    if (!decompressor.readPixels(picture.rgb.data())) return refusal(messages::imageBroken);
    return picture;
}

}  // namespace mal::images
