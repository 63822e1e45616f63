// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/bookmarks.h"

#include <algorithm>

namespace mal::pdf {

namespace {

// White above a heading that one arrives at.
constexpr double above = 12;

struct Entry {
    Dictionary dictionary;
    std::size_t parent = 0;  // 0 is the root
    std::size_t first = 0, last = 0, next = 0;
    int level = 0;
    int openBelow = 0;  // entries that are visible when this one is open
};

void link(std::vector<Entry>& entries, std::size_t parent, std::size_t entry) {
    Entry& parentEntry = entries[parent];
    entries[entry].parent = parent;
    if (parentEntry.last == 0) {
        parentEntry.first = entry;
    } else {
        entries[parentEntry.last].next = entry;
        entries[entry].dictionary.add("Prev", entries[parentEntry.last].dictionary);
    }
    parentEntry.last = entry;
    ++parentEntry.openBelow;
}

}  // namespace

double topOfView(const HeadingPlace& heading) {
    return std::min<double>(static_cast<double>(heading.y) + above, page::height);
}

void writeBookmarks(Haru& haru, const std::vector<HeadingPlace>& headings, const std::vector<Dictionary>& pages) {
    if (headings.empty()) return;
    std::vector<Entry> entries{{haru.indirect(), 0, 0, 0, 0, 0, 0}};
    std::vector<std::size_t> open{0};
    for (const HeadingPlace& heading : headings) {
        Entry entry{haru.indirect(), 0, 0, 0, 0, heading.level, 0};
        Array place = haru.array();
        place.add(pages[heading.page]).name("XYZ").null().real(topOfView(heading)).null();
        entry.dictionary.text("Title", heading.text).add("Dest", place);
        entries.push_back(entry);
        while (open.size() > 1 && entries[open.back()].level >= heading.level)
            open.pop_back();
        link(entries, open.back(), entries.size() - 1);
        open.push_back(entries.size() - 1);
    }
    entries[0].dictionary.name("Type", "Outlines");
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Entry& entry = entries[i];
        Dictionary dictionary = entry.dictionary;
        if (i > 0) dictionary.add("Parent", entries[entry.parent].dictionary);
        if (entry.next != 0) dictionary.add("Next", entries[entry.next].dictionary);
        if (entry.first == 0) continue;
        dictionary.add("First", entries[entry.first].dictionary).add("Last", entries[entry.last].dictionary);
        // Chapters are closed at first (ISO 32000-1, table 153: negative).
        dictionary.number("Count", i == 0 ? entry.openBelow : -entry.openBelow);
    }
    haru.catalog().add("Outlines", entries[0].dictionary).name("PageMode", "UseOutlines");
}

}  // namespace mal::pdf
