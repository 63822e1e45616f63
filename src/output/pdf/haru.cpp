// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/haru.h"

#include "base/error.h"
#include "base/messages/output.h"
#include "output/pdf/packed_file.h"
#include "output/pdf/pdf_text.h"
#include "output/pdf/stream_compressor.h"

#include <hpdf.h>

#include <algorithm>
#include <deque>
#include <future>
#include <new>
#include <unordered_map>
#include <unordered_set>

namespace mal::pdf {

namespace {

// Of what libharu calls the identifier of an object; the rest is flags.
constexpr HPDF_UINT32 numberPart = 0x00FFFFFF;

// Pages a node of the page tree.
constexpr HPDF_UINT pagesPerNode = 64;

[[noreturn]] void refuse(HPDF_STATUS status) {
    // Too large a document is not the maker's fault: who reads this must know that memory ran out.
    if (status == HPDF_FAILD_TO_ALLOC_MEM) throw std::bad_alloc();
    std::string digits;
    appendHexadecimal(digits, static_cast<unsigned>(status), 4);
    throw Error(messages::pdfNotWritten, {digits});
}

void check(HPDF_STATUS status) {
    if (status != HPDF_OK) refuse(status);
}

template <typename Object>
Object* made(Object* object) {
    if (!object) refuse(HPDF_FAILD_TO_ALLOC_MEM);
    return object;
}

HPDF_Binary binary(HPDF_MMgr memory, std::string_view bytes) {
    // libharu copies the bytes; its parameter only lacks a const.
    auto* start = const_cast<HPDF_BYTE*>(reinterpret_cast<const HPDF_BYTE*>(bytes.data()));
    return made(HPDF_Binary_New(memory, start, static_cast<HPDF_UINT>(bytes.size())));
}

// Called by libharu while it saves. No exception may pass through its C frames.
HPDF_STATUS appendToString(HPDF_Stream stream, const HPDF_BYTE* bytes, HPDF_UINT size) noexcept {
    try {
        static_cast<std::string*>(stream->attr)->append(reinterpret_cast<const char*>(bytes), size);
        return HPDF_OK;
    } catch (...) {
        return HPDF_FAILD_TO_ALLOC_MEM;
    }
}

struct Deferred {
    const EntryWriter* writer;
    std::uint32_t index;
};

HPDF_STATUS writeDeferred(HPDF_Dict dictionary, HPDF_Stream stream) noexcept {
    try {
        const auto* deferred = static_cast<const Deferred*>(dictionary->attr);
        std::string bytes;
        deferred->writer->writeEntries(deferred->index, bytes);
        return HPDF_Stream_Write(stream, reinterpret_cast<const HPDF_BYTE*>(bytes.data()), static_cast<HPDF_UINT>(bytes.size()));
    } catch (...) {
        return HPDF_FAILD_TO_ALLOC_MEM;
    }
}

}  // namespace

struct Haru::State {
    HPDF_Doc document = nullptr;
    std::deque<Deferred> deferred;                                       // dictionaries point into it
    std::unordered_map<ObjectNumber, std::future<std::string>> streams;  // by number of the dictionary
    std::unordered_set<ObjectNumber> unused;                             // objects that libharu made and nothing leads to
    StreamCompressor compressor;

    ~State() {
        if (document) HPDF_Free(document);
    }
};

Haru::Haru() : m_state(std::make_unique<State>()) {
    // Without an error handler libharu only returns its codes, which is what check() reads.
    m_state->document = made(HPDF_New(nullptr, nullptr));
    m_state->document->pdf_version = HPDF_VER_17;
    check(HPDF_SetPagesConfiguration(m_state->document, pagesPerNode));
}

Haru::~Haru() = default;

Dictionary Haru::catalog() {
    return Dictionary(m_state->document->catalog);
}

Dictionary Haru::direct() {
    return Dictionary(made(HPDF_Dict_New(m_state->document->mmgr)));
}

Dictionary Haru::indirect() {
    const Dictionary dictionary = direct();
    check(HPDF_Xref_Add(m_state->document->xref, dictionary.m_dictionary));
    return dictionary;
}

Array Haru::array() {
    return Array(made(HPDF_Array_New(m_state->document->mmgr)));
}

Array Haru::reals(std::initializer_list<double> values) {
    Array result = array();
    for (const double value : values)
        result.real(value);
    return result;
}

Dictionary Haru::stream(std::string_view bytes, Compression compression) {
    Dictionary dictionary = indirect();
    fill(dictionary, bytes, compression);
    return dictionary;
}

void Haru::fill(Dictionary dictionary, std::string_view bytes, Compression compression) {
    std::future<std::string>& content = m_state->streams[dictionary.objectNumber()];
    if (compression == Compression::Deflate) {
        dictionary.name("Filter", "FlateDecode");
        content = m_state->compressor.compress(std::string(bytes), Effort::ForText);
    } else {
        std::promise<std::string> asItIs;
        asItIs.set_value(std::string(bytes));
        content = asItIs.get_future();
    }
}

Dictionary Haru::deferred(const EntryWriter& writer, std::uint32_t index) {
    const Dictionary dictionary = indirect();
    m_state->deferred.push_back({&writer, index});
    dictionary.m_dictionary->attr = &m_state->deferred.back();
    dictionary.m_dictionary->write_fn = writeDeferred;
    return dictionary;
}

Dictionary Haru::addPage(double width, double height) {
    Dictionary page(made(HPDF_AddPage(m_state->document)));
    page.add("MediaBox", reals({0, 0, width, height}));
    return page;
}

void Haru::setContent(Dictionary page, std::string_view operators) {
    auto* attributes = static_cast<HPDF_PageAttr>(page.m_dictionary->attr);
    auto* contents = attributes->contents;
    // libharu keeps a stream in pieces of four kilobytes, and its length in an object of its own.
    const auto* length = static_cast<HPDF_Number>(HPDF_Dict_GetItem(contents, "Length", HPDF_OCLASS_NUMBER));
    m_state->unused.insert(length->header.obj_id & numberPart);
    HPDF_Stream_Free(contents->stream);
    contents->stream = attributes->stream = nullptr;
    fill(Dictionary(contents), operators, Compression::Deflate);
}

void Haru::setInfo(Dictionary info) {
    m_state->document->info = info.m_dictionary;
}

// libharu would write a table of its own; its objects are taken one by one instead, so that they can be packed.
std::string Haru::save() {
    auto* document = m_state->document;
    const HPDF_Xref objects = document->xref;
    const HPDF_UINT count = objects->entries->count;
    PackedFile file(count, m_state->compressor);
    auto* output = made(HPDF_CallbackWriter_New(document->mmgr, appendToString, nullptr));
    const std::unique_ptr<HPDF_Stream_Rec, decltype(&HPDF_Stream_Free)> owner(output, &HPDF_Stream_Free);
    for (HPDF_UINT number = 1; number < count; ++number) {
        if (m_state->unused.contains(number)) continue;
        void* object = HPDF_Xref_GetEntry(objects, number)->obj;
        const auto stream = m_state->streams.find(number);
        const bool isStream = stream != m_state->streams.end();
        std::string content;
        if (isStream) {
            content = stream->second.get();
            m_state->streams.erase(stream);  // the file is growing: no part of it is needed twice
            Dictionary(static_cast<HPDF_Dict>(object)).number("Length", static_cast<int>(content.size()));
        }
        std::string& bytes = isStream ? file.startStream(number) : file.startObject(number);
        output->attr = &bytes;
        check(HPDF_Obj_WriteValue(object, output, nullptr));
        if (!isStream) continue;
        bytes += "\nstream\n";
        bytes += content;
        bytes += "\nendstream";
    }
    check(HPDF_GetError(document));
    return file.finish(catalog().objectNumber(), Dictionary(document->info).objectNumber());
}

Array& Array::number(int value) {
    check(HPDF_Array_AddNumber(m_array, value));
    return *this;
}

Array& Array::real(double value) {
    check(HPDF_Array_AddReal(m_array, static_cast<HPDF_REAL>(value)));
    return *this;
}

Array& Array::name(const char* value) {
    check(HPDF_Array_AddName(m_array, value));
    return *this;
}

Array& Array::null() {
    check(HPDF_Array_Add(m_array, made(HPDF_Null_New(m_array->mmgr))));
    return *this;
}

Array& Array::add(Array value) {
    check(HPDF_Array_Add(m_array, value.m_array));
    return *this;
}

Array& Array::add(Dictionary value) {
    check(HPDF_Array_Add(m_array, value.m_dictionary));
    return *this;
}

Dictionary& Dictionary::number(const char* key, int value) {
    check(HPDF_Dict_AddNumber(m_dictionary, key, value));
    return *this;
}

Dictionary& Dictionary::real(const char* key, double value) {
    check(HPDF_Dict_AddReal(m_dictionary, key, static_cast<HPDF_REAL>(value)));
    return *this;
}

Dictionary& Dictionary::boolean(const char* key, bool value) {
    check(HPDF_Dict_AddBoolean(m_dictionary, key, value ? HPDF_TRUE : HPDF_FALSE));
    return *this;
}

Dictionary& Dictionary::name(const char* key, const char* value) {
    check(HPDF_Dict_AddName(m_dictionary, key, value));
    return *this;
}

Dictionary& Dictionary::text(const char* key, std::string_view utf8) {
    return bytes(key, textString(utf8));
}

Dictionary& Dictionary::bytes(const char* key, std::string_view value) {
    const bool isPlain = std::all_of(value.begin(), value.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
    if (isPlain) {
        // "(Inhoud)" is half as long as the digits that libharu writes for bytes of any kind.
        check(HPDF_Dict_Add(m_dictionary, key, made(HPDF_String_New(m_dictionary->mmgr, std::string(value).c_str(), nullptr))));
    } else {
        check(HPDF_Dict_Add(m_dictionary, key, binary(m_dictionary->mmgr, value)));
    }
    return *this;
}

Dictionary& Dictionary::add(const char* key, Array value) {
    check(HPDF_Dict_Add(m_dictionary, key, value.m_array));
    return *this;
}

Dictionary& Dictionary::add(const char* key, Dictionary value) {
    check(HPDF_Dict_Add(m_dictionary, key, value.m_dictionary));
    return *this;
}

ObjectNumber Dictionary::objectNumber() const {
    return m_dictionary->header.obj_id & numberPart;
}

std::vector<ObjectNumber> numbersOf(const std::vector<Dictionary>& objects) {
    std::vector<ObjectNumber> numbers;
    numbers.reserve(objects.size());
    for (const Dictionary& object : objects)
        numbers.push_back(object.objectNumber());
    return numbers;
}

}  // namespace mal::pdf
