// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The PDF that is checked, and what one part of the check found out for another.

#include "output/pdf/check/report.h"
#include "output/pdf/check/values.h"

#include <qpdf/QPDF.hh>

#include <bitset>
#include <cstdint>
#include <map>
#include <string_view>

namespace mal::pdf {

inline constexpr std::uint32_t noElement = 0xFFFFFFFF;

// Numbers of marked content and keys of the parent tree above this are taken for damage.
inline constexpr long long mostIdentifiers = 1'000'000;

// What has marked content of its own: a page, or a form with StructParents.
struct Marked {
    Value object;
    std::string place;
    std::vector<bool> isThere;          // by number of the marked content
    std::vector<std::uint32_t> owners;  // the elements that name it
};

struct FontUse {
    Value font;
    bool isComposite = false;  // codes of two bytes
    std::bitset<65536> codes;
};

struct StructureElement {
    QPDFObjGen identity, page;  // no page: 0
    Value own;                  // with what it says of itself (attributes, texts); null for most
    std::string type;           // standard, after the role map
    std::uint32_t parent = noElement;
    std::vector<std::uint32_t> kids;
    bool hasContent = false;  // of its own, not of its kids
};

struct Subject {
    QPDF& file;
    std::string_view bytes;
    Report& report;
    Value catalog;
    std::vector<Value> pages;

    std::map<QPDFObjGen, Marked> marked = {};
    std::map<QPDFObjGen, FontUse> fonts = {};
    bool usesRgb = false, usesCmyk = false, usesGrey = false;
    std::vector<StructureElement> elements = {};                   // in reading order
    std::map<QPDFObjGen, std::uint32_t> elementOfObject = {};      // by object of the element
    std::map<QPDFObjGen, std::uint32_t> elementOfAnnotation = {};  // by object of the annotation
    std::map<long long, Value> parentTree = {};                    // by key

    std::string pagePlace(std::size_t page) const { return "bladzijde " + std::to_string(page + 1); }
    std::string elementPlace(std::uint32_t element) const;

    // As contentOf(), of all streams together no more than can be read in sensible time: many pages may name one large stream.
    std::optional<std::string> unpackedContentOf(Value stream);
    std::size_t unpackedBytes = 0;
};

// Each judges its part; check.cpp calls them in this order.
void checkBytes(std::string_view bytes, Report& report);
void checkObjects(Subject& subject);
void checkObject(Subject& subject, Value object);
void checkCatalog(Subject& subject);
void checkMetadata(Subject& subject);
void checkContent(Subject& subject);
void checkColours(Subject& subject);
void checkFonts(Subject& subject);
void readStructure(Subject& subject);
void checkElements(Subject& subject);
void checkTables(Subject& subject);
void checkParentTree(Subject& subject);
void checkAnnotations(Subject& subject);

}  // namespace mal::pdf
