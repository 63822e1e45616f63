// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Writes YAML in block style, each value in one fixed way, so that the same content gives the same bytes and a small change a
// small difference. Knows nothing of what it writes; there is no library behind it, since that one's texts do not come back as
// they were.

#include "model/unknown.h"

#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace mal {

enum class WhenEmpty { Write, LeaveOut };

class YamlWriter {
public:
    // A text of a person: in quotes or as a block wherever any program might take it for something else.
    void text(std::string_view key, std::string_view value, WhenEmpty whenEmpty = WhenEmpty::LeaveOut);
    // A date, number, name or hash: without quotes where YAML can.
    void word(std::string_view key, std::string_view value, WhenEmpty whenEmpty = WhenEmpty::LeaveOut);

    // `body` writes what is in the map or list.
    template <typename Body>
    void map(std::string_view key, WhenEmpty whenEmpty, Body body);
    template <typename Body>
    void list(std::string_view key, WhenEmpty whenEmpty, Body body);
    template <typename Body>
    void mapItem(Body body);
    void textItem(std::string_view value);

    void value(std::string_view key, const UnknownValue& value);
    void item(const UnknownValue& value);
    // Those with a key that this map does not have yet.
    void unknowns(const Unknowns& unknowns);

    void endMark() { m_out += "...\n"; }
    std::string take() { return std::move(m_out); }

private:
    using Keys = std::unordered_set<std::string>;

    void startLine();
    void writeKey(std::string_view key);
    void takeBack(std::string_view key, std::size_t before);
    void openItem();
    void closeItem(std::string_view empty);
    std::size_t openGroup();
    void closeGroup(std::size_t start, std::string_view empty);
    void writeText(std::string_view value);
    void writeInside(const UnknownValue& value);
    void writeUnknownText(const UnknownValue& value);
    void writeQuoted(std::string_view value);
    void writeBlock(std::string_view value);

    std::string m_out;
    std::size_t m_indent = 0;
    bool m_isAfterDash = false;    // the line has been started by a list
    std::vector<Keys> m_keys{{}};  // of the maps that are open
};

template <typename Body>
void YamlWriter::map(std::string_view key, WhenEmpty whenEmpty, Body body) {
    const std::size_t before = m_out.size();
    writeKey(key);
    const std::size_t start = openGroup();
    body();
    const bool isEmpty = m_out.size() == start;
    closeGroup(start, "{}");
    if (isEmpty && whenEmpty == WhenEmpty::LeaveOut) takeBack(key, before);
}

template <typename Body>
void YamlWriter::list(std::string_view key, WhenEmpty whenEmpty, Body body) {
    const std::size_t before = m_out.size();
    writeKey(key);
    const std::size_t start = openGroup();
    body();
    const bool isEmpty = m_out.size() == start;
    closeGroup(start, "[]");
    if (isEmpty && whenEmpty == WhenEmpty::LeaveOut) takeBack(key, before);
}

template <typename Body>
void YamlWriter::mapItem(Body body) {
    openItem();
    body();
    closeItem("{}");
}

}  // namespace mal
