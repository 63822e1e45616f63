// SPDX-License-Identifier: EUPL-1.2
#include "storage/tree_plain.h"

#include "base/utf8.h"
#include "storage/block_text.h"
#include "storage/plain_scalar.h"
#include "storage/yaml_line.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>

namespace mal {

namespace {

// Thrown where the text is not plain; never leaves this file.
struct NotPlain {};

void require(bool isPlain) {
    if (!isPlain) throw NotPlain{};
}

bool isKeyStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool isNull(std::string_view text) {
    constexpr std::array<std::string_view, 3> nulls = {"null", "Null", "NULL"};
    return std::find(nulls.begin(), nulls.end(), text) != nulls.end();
}

// In quotes, with nothing in them that means something else.
bool isSimplyQuoted(std::string_view text) {
    return text.size() >= 2 && text.front() == '"' && text.back() == '"' &&
           text.substr(1, text.size() - 2).find_first_of("\"\\") == std::string_view::npos;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t start = std::min(text.find_first_not_of(' '), text.size());
    return text.substr(start, text.find_last_not_of(' ') + 1 - start);
}

class PlainReader {
public:
    PlainReader(std::string_view text, const Limits& limits) : m_text(text), m_limits(limits) {}

    Node read() {
        advance();
        require(!m_isAtEnd);
        Node root;
        readNested(root, 0);
        require(m_isAtEnd);
        return root;
    }

private:
    // To the next line that says something.
    void advance() {
        while (m_next < m_text.size()) {
            m_line = lineAt(m_text, m_next);
            ++m_number;
            m_at = indentation(m_line);
            if (m_at == m_line.size() || m_line[m_at] == '#') continue;
            require(m_line[m_at] != '\t' && !m_line.starts_with("---"));
            m_isAtEnd = m_line.starts_with("...");
            if (m_isAtEnd) requireNothingAfter();
            return;
        }
        m_isAtEnd = true;
    }

    void requireNothingAfter() {
        require(m_line == "...");
        while (m_next < m_text.size()) {
            const std::string_view line = lineAt(m_text, m_next);
            require(isBlankLine(line) || line == "...");
        }
    }

    bool isAtDash() const { return m_line[m_at] == '-' && (m_at + 1 == m_line.size() || m_line[m_at + 1] == ' '); }

    // Where the key that starts at `at` ends, quotes included; `at` itself where none does.
    std::size_t endOfKey(std::size_t at) const {
        std::size_t end = at;
        if (m_line[at] == '"') {
            end = std::min(m_line.find('"', at + 1), m_line.size() - 1) + 1;
            if (!isSimplyQuoted(m_line.substr(at, end - at))) return at;
        } else if (isKeyStart(m_line[at])) {
            while (end < m_line.size() && (isKeyStart(m_line[end]) || m_line[end] == '-'))
                ++end;
        }
        const bool isKey = end < m_line.size() && m_line[end] == ':' && (end + 1 == m_line.size() || m_line[end + 1] == ' ');
        return isKey ? end : at;
    }

    std::size_t skipBlanks(std::size_t at) const { return std::min(m_line.find_first_not_of(' ', at), m_line.size()); }

    Position place(std::size_t at) const { return {m_number, static_cast<int>(utf8::length(m_line.substr(0, at))) + 1}; }

    void start(Node& node, Node::Kind kind, Position at) {
        require(++m_nodes <= m_limits.nodes);
        node.kind = kind;
        node.at = at;
    }

    // The map or list that starts where the reader is.
    void readNested(Node& node, std::size_t depth) {
        require(depth < m_limits.depth);
        if (isAtDash()) {
            readList(node, depth);
        } else {
            readMap(node, depth);
        }
    }

    void readList(Node& list, std::size_t depth) {
        const std::size_t column = m_at;
        start(list, Node::Kind::List, place(column));
        while (!m_isAtEnd && m_at == column && isAtDash()) {
            Node& item = list.items.emplace_back();
            m_at = skipBlanks(column + 1);
            if (m_at == m_line.size()) {
                readBelow(item, column, list.at, depth, false);
            } else if (isAtDash() || endOfKey(m_at) != m_at) {
                readNested(item, depth + 1);
            } else {
                readValue(item, column, m_limits.textBytes, depth);
            }
        }
        require(m_isAtEnd || m_at <= column);
    }

    void readMap(Node& map, std::size_t depth) {
        const std::size_t column = m_at;
        start(map, Node::Kind::Map, place(column));
        while (!m_isAtEnd && m_at == column) {
            const std::size_t end = endOfKey(column);
            require(end != column);
            const bool isQuoted = m_line[column] == '"';
            const std::string_view key = m_line.substr(column + (isQuoted ? 1 : 0), end - column - (isQuoted ? 2 : 0));
            require(!key.empty() && key.size() <= m_limits.keyBytes && (isQuoted || !isNull(key)));
            Entry& entry = map.entries.emplace_back(Entry{std::string(key), place(column), {}});
            m_at = skipBlanks(end + 1);
            if (m_at == m_line.size()) {
                readBelow(entry.value, column, entry.at, depth, true);
            } else {
                readValue(entry.value, column, longest(key), depth);
            }
        }
        require((m_isAtEnd || m_at < column) && !hasDuplicates(map));
    }

    std::size_t longest(std::string_view key) const {
        const bool mayBeLong = std::find(m_limits.longTexts.begin(), m_limits.longTexts.end(), key) != m_limits.longTexts.end();
        return mayBeLong ? m_limits.fileBytes : m_limits.textBytes;
    }

    static bool hasDuplicates(const Node& map) {
        std::unordered_set<std::string_view> keys;
        for (const Entry& entry : map.entries) {
            if (!keys.insert(entry.key).second) return true;
        }
        return false;
    }

    // After a key or a dash at the end of its line. A list may stand right below its key.
    void readBelow(Node& node, std::size_t column, Position otherwise, std::size_t depth, bool isOfKey) {
        advance();
        if (!m_isAtEnd && (m_at > column || (isOfKey && m_at == column && isAtDash()))) {
            readNested(node, depth + 1);
        } else {
            start(node, Node::Kind::Null, otherwise);
        }
    }

    // What stands on the line from where the reader is, for a key or a dash at `column`.
    void readValue(Node& node, std::size_t column, std::size_t most, std::size_t depth) {
        const std::string_view value = trimmed(m_line.substr(m_at));
        start(node, Node::Kind::Text, place(m_at));
        if (value[0] == '[') {
            readBrackets(node, value, depth + 1);
        } else if (value[0] == '|' || value[0] == '>') {
            auto block = readBlock(m_line, {column, m_at}, m_text.substr(std::min(m_next, m_text.size())));
            require(block.has_value());
            node.isQuoted = true;
            node.text = std::move(block->text);
            m_next += block->bytes;
            m_number += static_cast<int>(block->lines);
        } else {
            setText(node, value);
        }
        require(node.text.size() <= most);
        advance();
    }

    static void setText(Node& node, std::string_view value) {
        node.isQuoted = isSimplyQuoted(value);
        require(node.isQuoted || canBePlain(value));
        node.text = node.isQuoted ? value.substr(1, value.size() - 2) : value;
    }

    // "[een, twee]"
    void readBrackets(Node& list, std::string_view value, std::size_t depth) {
        require(depth < m_limits.depth && value.size() >= 2 && value.back() == ']');
        list.kind = Node::Kind::List;
        const std::string_view inside = value.substr(1, value.size() - 2);
        if (trimmed(inside).empty()) return;
        for (std::size_t from = 0; from <= inside.size();) {
            const std::size_t end = std::min(inside.find(',', from), inside.size());
            const std::string_view item = trimmed(inside.substr(from, end - from));
            require(!item.empty() && (isSimplyQuoted(item) || item.find_first_of("[]{}:#\"?&*!") == std::string_view::npos));
            Node& node = list.items.emplace_back();
            start(node, Node::Kind::Text, place(static_cast<std::size_t>(item.data() - m_line.data())));
            setText(node, item);
            require(node.text.size() <= m_limits.textBytes);
            from = end + 1;
        }
    }

    std::string_view m_text;
    const Limits& m_limits;
    std::size_t m_next = 0;  // where the next line starts
    std::string_view m_line;
    int m_number = 0;      // of the line
    std::size_t m_at = 0;  // where the reader is in the line
    bool m_isAtEnd = false;
    std::size_t m_nodes = 0;
};

}  // namespace

std::optional<Node> readPlainTree(std::string_view text, const Limits& limits) {
    try {
        return PlainReader(text, limits).read();
    } catch (const NotPlain&) {
        return std::nullopt;
    }
}

}  // namespace mal
