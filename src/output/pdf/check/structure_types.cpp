// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/check/structure_types.h"

#include <map>
#include <set>

namespace mal::pdf {

namespace {

using Types = std::set<std::string>;
using TypesOf = std::map<std::string, Types>;

const Types standard{"Document", "Part",      "Art",     "Sect",  "Div",  "BlockQuote", "Caption", "TOC",       "TOCI",
                     "Index",    "NonStruct", "Private", "P",     "H",    "H1",         "H2",      "H3",        "H4",
                     "H5",       "H6",        "L",       "LI",    "Lbl",  "LBody",      "Table",   "TR",        "TH",
                     "TD",       "THead",     "TBody",   "TFoot", "Span", "Quote",      "Note",    "Reference", "BibEntry",
                     "Code",     "Link",      "Annot",   "Ruby",  "RB",   "RT",         "RP",      "Warichu",   "WT",
                     "WP",       "Figure",    "Formula", "Form"};

// What may stand in them.
const TypesOf kids{{"Table", {"TR", "THead", "TBody", "TFoot", "Caption"}},
                   {"THead", {"TR"}},
                   {"TBody", {"TR"}},
                   {"TFoot", {"TR"}},
                   {"TR", {"TH", "TD"}},
                   {"L", {"L", "LI", "Caption"}},
                   {"LI", {"Lbl", "LBody"}},
                   {"TOC", {"TOC", "TOCI", "Caption"}},
                   {"TOCI", {"Lbl", "Reference", "NonStruct", "P", "TOC", "Link"}}};

// What they may stand in.
const TypesOf parents{
    {"THead", {"Table"}}, {"TBody", {"Table"}}, {"TFoot", {"Table"}}, {"TR", {"Table", "THead", "TBody", "TFoot"}},
    {"TH", {"TR"}},       {"TD", {"TR"}},       {"LI", {"L"}},        {"LBody", {"LI"}},
    {"TOCI", {"TOC"}}};

bool names(const TypesOf& table, const std::string& type, const std::string& other) {
    const auto found = table.find(type);
    return found == table.end() || found->second.count(other) > 0;
}

}  // namespace

bool isStandardType(const std::string& type) {
    return standard.count(type) > 0;
}

Within kidWithin(const std::string& kid, const std::string& parent) {
    return names(kids, parent, kid) && names(parents, kid, parent) ? Within::Allowed : Within::Forbidden;
}

bool isOnlyStructure(const std::string& type) {
    return type != "LI" && type != "TOCI" && kids.count(type) > 0;
}

}  // namespace mal::pdf
