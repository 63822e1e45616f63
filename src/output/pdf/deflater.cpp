// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/deflater.h"

#include <new>

namespace mal::pdf {

Deflater::Deflater(Effort effort) {
    if (deflateInit(&m_stream, static_cast<int>(effort)) != Z_OK) throw std::bad_alloc();
}

Deflater::~Deflater() {
    deflateEnd(&m_stream);
}

std::string_view Deflater::compressed(std::string_view bytes) {
    deflateReset(&m_stream);
    m_buffer.resize(deflateBound(&m_stream, static_cast<uLong>(bytes.size())));
    m_stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(bytes.data()));
    m_stream.avail_in = static_cast<uInt>(bytes.size());
    m_stream.next_out = reinterpret_cast<Bytef*>(m_buffer.data());
    m_stream.avail_out = static_cast<uInt>(m_buffer.size());
    if (deflate(&m_stream, Z_FINISH) != Z_STREAM_END) throw std::bad_alloc();
    return {m_buffer.data(), m_buffer.size() - m_stream.avail_out};
}

}  // namespace mal::pdf
