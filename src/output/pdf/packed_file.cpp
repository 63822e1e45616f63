// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/packed_file.h"

#include "base/sha256.h"
#include "output/pdf/pdf_text.h"

#include <stdexcept>

namespace mal::pdf {

namespace {

// A reader unpacks a whole object stream for one object of it; more together than this hardly gains bytes.
constexpr std::size_t mostPackedBytes = 48 * 1024;
constexpr std::size_t mostPackedObjects = 1000;

constexpr std::size_t identifierDigits = 32;

void appendReference(std::string& bytes, std::string_view key, ObjectNumber number) {
    bytes += key;
    appendInteger(bytes, number);
    bytes += " 0 R";
}

void appendBigEndian(std::string& bytes, std::uint64_t value, int width) {
    for (int shift = 8 * (width - 1); shift >= 0; shift -= 8)
        bytes += static_cast<char>(static_cast<unsigned char>((value >> shift) & 0xFF));
}

// Each row as its differences with the row above (predictor "Up"): most of a table of offsets then is small numbers.
std::string differences(std::string_view rows, std::size_t width) {
    std::string result;
    result.reserve(rows.size() + rows.size() / width);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % width == 0) result += '\2';
        const auto above = i < width ? 0 : static_cast<unsigned char>(rows[i - width]);
        result += static_cast<char>(static_cast<unsigned char>(static_cast<unsigned char>(rows[i]) - above));
    }
    return result;
}

}  // namespace

PackedFile::PackedFile(ObjectNumber firstFree, StreamCompressor& compressor)
    : m_compressor(compressor), m_bytes("%PDF-1.7\n%\xB7\xBE\xAD\xAA\n"), m_entries(firstFree) {
    // Object 0 is the head of the list of free objects, which is empty.
    m_entries[0].index = 0xFFFF;
}

std::string& PackedFile::startStream(ObjectNumber number) {
    endStream();
    m_entries[number] = {1, static_cast<std::uint32_t>(m_bytes.size()), 0};
    appendInteger(m_bytes, number);
    m_bytes += " 0 obj\n";
    m_isInStream = true;
    return m_bytes;
}

void PackedFile::endStream() {
    if (m_isInStream) m_bytes += "\nendobj\n";
    m_isInStream = false;
    checkSize();
}

std::string& PackedFile::startObject(ObjectNumber number) {
    endStream();
    if (m_pack.size() > mostPackedBytes || m_packed.size() >= mostPackedObjects) {
        Pack pack = takePack();
        m_packs.push_back(
            {pack.number, std::move(pack.entries), m_compressor.compress(std::move(pack.content), Effort::ForObjects)});
    }
    if (!m_pack.empty()) m_pack += '\n';
    m_packed.push_back({number, m_pack.size()});
    return m_pack;
}

PackedFile::Pack PackedFile::takePack() {
    Pack pack{static_cast<ObjectNumber>(m_entries.size()), "/Type/ObjStm/N ", {}};
    m_entries.emplace_back();
    std::string& content = pack.content;
    content.reserve(m_pack.size() + m_packed.size() * 12);
    for (std::uint32_t i = 0; i < m_packed.size(); ++i) {
        m_entries[m_packed[i].number] = {2, pack.number, i};
        appendInteger(content, m_packed[i].number);
        content += ' ';
        appendInteger(content, static_cast<long long>(m_packed[i].offset));
        content += ' ';
    }
    appendInteger(pack.entries, static_cast<long long>(m_packed.size()));
    pack.entries += "/First ";
    appendInteger(pack.entries, static_cast<long long>(content.size()));
    content += m_pack;
    m_pack.clear();
    m_packed.clear();
    return pack;
}

void PackedFile::appendOwnStream(ObjectNumber number, const std::string& entries, std::string_view compressed) {
    m_entries[number] = {1, static_cast<std::uint32_t>(m_bytes.size()), 0};
    appendInteger(m_bytes, number);
    m_bytes += " 0 obj\n<<";
    m_bytes += entries;
    m_bytes += "/Filter/FlateDecode/Length ";
    appendInteger(m_bytes, static_cast<long long>(compressed.size()));
    m_bytes += ">>\nstream\n";
    m_bytes += compressed;
    m_bytes += "\nendstream\nendobj\n";
    checkSize();
}

void PackedFile::checkSize() const {
    // The table has four bytes for an offset.
    if (m_bytes.size() > 0xFFFFFFFF) throw std::length_error("a PDF of more than 4 GB");
}

std::string PackedFile::finish(ObjectNumber root, ObjectNumber info) {
    endStream();
    // The last one here, while the others are still being done.
    const Pack last = takePack();
    const std::string lastContent = m_compressor.compressHere(last.content, Effort::ForObjects);
    for (CompressedPack& pack : m_packs)
        appendOwnStream(pack.number, pack.entries, pack.content.get());
    appendOwnStream(last.number, last.entries, lastContent);
    const std::size_t start = m_bytes.size();
    const std::string identifier = "<" + sha256(m_bytes).substr(0, identifierDigits) + ">";
    std::string entries;
    appendReference(entries, "/Root ", root);
    appendReference(entries, "/Info ", info);
    const auto number = static_cast<ObjectNumber>(m_entries.size());
    m_entries.push_back({1, static_cast<std::uint32_t>(start), 0});  // the table lists itself
    writeEntries(number, entries + "/ID[" + identifier + identifier + "]");
    m_bytes += "startxref\n";
    appendInteger(m_bytes, static_cast<long long>(start));
    m_bytes += "\n%%EOF\n";
    return std::move(m_bytes);
}

void PackedFile::writeEntries(ObjectNumber number, std::string entries) {
    constexpr int typeWidth = 1, placeWidth = 4, indexWidth = 2;
    constexpr int rowWidth = typeWidth + placeWidth + indexWidth;
    std::string rows;
    rows.reserve(m_entries.size() * rowWidth);
    for (const Entry& entry : m_entries) {
        appendBigEndian(rows, entry.type, typeWidth);
        appendBigEndian(rows, entry.place, placeWidth);
        appendBigEndian(rows, entry.index, indexWidth);
    }
    entries += "/Type/XRef/W[1 4 2]/DecodeParms<</Predictor 12/Columns 7>>/Size ";
    appendInteger(entries, static_cast<long long>(m_entries.size()));
    appendOwnStream(number, entries, m_compressor.compressHere(differences(rows, rowWidth), Effort::ForObjects));
}

}  // namespace mal::pdf
