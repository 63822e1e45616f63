// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The object layer of libharu: dictionaries, arrays, streams, pages, the cross-reference table and saving. haru.cpp is the only
// file that includes hpdf.h. Fonts, images, structure and metadata are built on top; libharu's own are not used (docs: pdf.md).

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct _HPDF_Dict_Rec;
struct _HPDF_Array_Rec;
struct _HPDF_Doc_Rec;

namespace mal::pdf {

// The number of an indirect object.
using ObjectNumber = std::uint32_t;

class Dictionary;

// Handles into a Haru; they own nothing and live as long as it does. A direct object must be added to exactly one other.
class Array {
public:
    explicit Array(_HPDF_Array_Rec* array) : m_array(array) {}
    Array& number(int value);
    Array& real(double value);
    Array& name(const char* value);
    Array& null();
    Array& add(Array value);
    Array& add(Dictionary value);

private:
    friend class Dictionary;
    _HPDF_Array_Rec* m_array;
};

class Dictionary {
public:
    explicit Dictionary(_HPDF_Dict_Rec* dictionary) : m_dictionary(dictionary) {}
    Dictionary& number(const char* key, int value);
    Dictionary& real(const char* key, double value);
    Dictionary& boolean(const char* key, bool value);
    Dictionary& name(const char* key, const char* value);
    Dictionary& text(const char* key, std::string_view utf8);    // for people
    Dictionary& bytes(const char* key, std::string_view bytes);  // for programs: as it is
    Dictionary& add(const char* key, Array value);
    Dictionary& add(const char* key, Dictionary value);
    ObjectNumber objectNumber() const;  // only of an indirect one

private:
    friend class Array;
    friend class Haru;
    _HPDF_Dict_Rec* m_dictionary;
};

std::vector<ObjectNumber> numbersOf(const std::vector<Dictionary>& objects);

enum class Compression { None, Deflate };

// Writes the entries of dictionaries at the moment of saving, so that a large tree needs no objects of libharu: those take some
// 150 bytes an entry.
class EntryWriter {
public:
    virtual ~EntryWriter() = default;
    // Appends the entries of dictionary `index`, as PDF, without << and >>.
    virtual void writeEntries(std::uint32_t index, std::string& bytes) const = 0;
};

// All functions throw Error when libharu refuses, and std::bad_alloc when it has no memory.
class Haru {
public:
    Haru();
    ~Haru();
    Haru(const Haru&) = delete;
    Haru& operator=(const Haru&) = delete;

    Dictionary catalog();

    Dictionary direct();
    Dictionary indirect();
    Array array();
    Array reals(std::initializer_list<double> values);
    Dictionary stream(std::string_view bytes, Compression compression);

    // An indirect dictionary whose entries `writer` gives when saving; it must live until then.
    Dictionary deferred(const EntryWriter& writer, std::uint32_t index);

    Dictionary addPage(double width, double height);
    void setContent(Dictionary page, std::string_view operators);
    void setInfo(Dictionary info);

    // The file, with an identifier that comes from its content.
    std::string save();

private:
    struct State;
    void fill(Dictionary dictionary, std::string_view bytes, Compression compression);

    std::unique_ptr<State> m_state;
};

}  // namespace mal::pdf
