// SPDX-License-Identifier: EUPL-1.2
#pragma once

// A PDF file in bytes: header, objects, cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8). What is no stream itself goes,
// some hundreds together, into compressed object streams. It knows nothing of what the objects say.

#include "output/pdf/haru.h"
#include "output/pdf/stream_compressor.h"

#include <future>
#include <string>
#include <vector>

namespace mal::pdf {

class PackedFile {
public:
    // Objects 1 up to `firstFree` will be told; those from there on are this file's own. The compressor outlives it.
    PackedFile(ObjectNumber firstFree, StreamCompressor& compressor);

    // The caller appends the value of the object to what these return, before anything else is asked of the file.
    std::string& startStream(ObjectNumber number);
    std::string& startObject(ObjectNumber number);

    // Ends the file. Its identifier is a hash of all objects, so that the same document always gives the same file.
    std::string finish(ObjectNumber root, ObjectNumber info);

private:
    // The three fields of a cross-reference entry.
    struct Entry {
        unsigned type = 0;
        std::uint32_t place = 0;  // offset in the file, or number of the object stream
        std::uint32_t index = 0;  // in that object stream
    };
    struct Packed {
        ObjectNumber number;
        std::size_t offset;
    };
    // An object stream: what its dictionary says and what is in it.
    struct Pack {
        ObjectNumber number = 0;
        std::string entries;
        std::string content;
    };
    struct CompressedPack {
        ObjectNumber number;
        std::string entries;
        std::future<std::string> content;
    };

    void endStream();
    void checkSize() const;
    Pack takePack();
    void appendOwnStream(ObjectNumber number, const std::string& entries, std::string_view compressed);
    void writeEntries(ObjectNumber number, std::string entries);

    StreamCompressor& m_compressor;
    std::string m_bytes;
    std::vector<Entry> m_entries;  // by number
    std::string m_pack;
    std::vector<Packed> m_packed;
    std::vector<CompressedPack> m_packs;  // stand at the end of the file, where there was time to compress them
    bool m_isInStream = false;
};

}  // namespace mal::pdf
