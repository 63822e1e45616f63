// SPDX-License-Identifier: EUPL-1.2
#include "storage/tree_builder.h"

#include "base/messages/storage.h"
#include "base/utf8.h"

#include <algorithm>
#include <utility>

namespace mal {

namespace {

std::string shortened(std::string_view text) {
    constexpr std::size_t most = 60;
    if (text.size() <= most) return std::string(text);
    std::size_t end = most;
    while ((static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return std::string(text.substr(0, end)) + "…";
}

}  // namespace

TreeBuilder::TreeBuilder(std::string_view text, std::vector<TakenText>& taken, const Limits& limits, ProblemLog& log)
    : m_text(text), m_taken(taken), m_limits(limits), m_log(log) {}

void TreeBuilder::OnDocumentStart(const YAML::Mark& mark) {
    ++m_events;
    if (m_hasDocument) throw TreeRefused{position(mark), messages::secondDocument, {}};
    m_hasDocument = true;
}

void TreeBuilder::OnAnchor(const YAML::Mark& mark, const std::string&) {
    m_log.error(position(mark), messages::anchor);
}

void TreeBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t) {
    const Position at = position(mark);
    m_log.error(at, messages::anchor);
    if (expectsKey()) {
        addKey(at, "*", true);
    } else {
        add(at, Node::Kind::Null);
    }
}

void TreeBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t) {
    const Position at = position(mark);
    if (expectsKey()) {
        m_log.error(at, messages::keyNotText);
        addKey(at, "~", false);
        return;
    }
    Node& node = add(at, Node::Kind::Null);
    // The mark of an empty value is that of whatever follows it.
    if (m_open.empty()) return;
    const Node& parent = *m_open.back().node;
    node.at = parent.kind == Node::Kind::Map ? parent.entries.back().at : parent.at;
}

void TreeBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t, const std::string& value) {
    const Position at = position(mark);
    refuseTag(at, tag);
    if (expectsKey()) {
        checkText(at, value);
        addKey(at, value, tag == "?");
        return;
    }
    std::string text = scalarText(mark, at, value);
    Node& node = add(at, Node::Kind::Text);
    node.isQuoted = tag != "?";
    node.text = std::move(text);
}

void TreeBuilder::OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                                  YAML::EmitterStyle::value style) {
    const Position at = position(mark);
    refuseTag(at, tag);
    if (expectsKey()) throw TreeRefused{at, messages::keyNotText, {}};
    open(add(at, Node::Kind::List), at, style);
}

void TreeBuilder::OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t, YAML::EmitterStyle::value style) {
    const Position at = position(mark);
    refuseTag(at, tag);
    if (expectsKey()) throw TreeRefused{at, messages::keyNotText, {}};
    open(add(at, Node::Kind::Map), at, style);
}

// Counts on from the last position: counting every line from its start would take hours for one line of many megabytes.
Position TreeBuilder::position(const YAML::Mark& mark) {
    const int line = mark.line + 1;
    const auto offset = std::min(static_cast<std::size_t>(std::max(mark.pos, 0)), m_text.size());
    const auto column = static_cast<std::size_t>(std::max(mark.column, 0));
    const bool goesOn = m_last.line == line && m_lastOffset <= offset;
    const std::size_t from = goesOn ? m_lastOffset : offset - std::min(column, offset);
    const int before = goesOn ? m_last.column : 1;
    m_last = {line, before + static_cast<int>(utf8::length(m_text.substr(from, offset - from)))};
    m_lastOffset = offset;
    return m_last;
}

void TreeBuilder::refuseTag(Position at, const std::string& tag) {
    if (!tag.empty() && tag != "?" && tag != "!") m_log.error(at, messages::tag, {shortened(tag)});
}

void TreeBuilder::addKey(Position at, std::string_view text, bool isPlain) {
    if (isPlain && text == "<<") m_log.error(at, messages::mergeKey);
    if (text.empty()) m_log.error(at, messages::keyNotText);
    if (text.size() > m_limits.keyBytes) throw TreeRefused{at, messages::keyTooLong, std::to_string(m_limits.keyBytes)};
    m_open.back().node->entries.push_back({std::string(text), at, {}});
    m_open.back().expectsKey = false;
}

// The place of the next value: the root, the next item of a list, or the value of the key that has just been read.
Node& TreeBuilder::add(Position at, Node::Kind kind) {
    ++m_events;
    if (++m_nodes > m_limits.nodes) throw TreeRefused{at, messages::tooManyNodes, std::to_string(m_limits.nodes)};
    Node* node = nullptr;
    if (m_open.empty()) {
        node = &m_root.emplace();
    } else if (Node& parent = *m_open.back().node; parent.kind == Node::Kind::List) {
        node = &parent.items.emplace_back();
    } else {
        node = &parent.entries.back().value;
        m_open.back().expectsKey = true;
    }
    node->kind = kind;
    node->at = at;
    return *node;
}

void TreeBuilder::open(Node& node, Position at, YAML::EmitterStyle::value style) {
    if (m_open.size() >= m_limits.depth) throw TreeRefused{at, messages::tooDeep, std::to_string(m_limits.depth)};
    const bool isFlow = style == YAML::EmitterStyle::Flow;
    if (isFlow) ++m_openFlows;
    m_open.push_back({&node, node.kind == Node::Kind::Map, isFlow});
}

void TreeBuilder::close() {
    Node& node = *m_open.back().node;
    if (m_open.back().isFlow) --m_openFlows;
    m_open.pop_back();
    if (node.kind == Node::Kind::Map) reportDuplicates(node);
}

std::string TreeBuilder::scalarText(const YAML::Mark& mark, Position at, const std::string& value) {
    const bool isTaken = m_nextTaken < m_taken.size() && static_cast<std::size_t>(mark.pos) == m_taken[m_nextTaken].offset;
    // Inside [] and {} a line ends otherwise: what was taken out may have held a comma or a bracket.
    if (isTaken && m_openFlows > 0) m_hasTakenInFlow = true;
    std::string text;
    if (isTaken) {
        text = std::move(m_taken[m_nextTaken++].text);
    } else {
        text = value;
    }
    if (text.size() > longestText()) throw TreeRefused{at, messages::textTooLong, std::to_string(longestText() / 1024)};
    if (!isTaken) checkText(at, text);  // what was taken out has no escapes: its characters were checked in the file
    return text;
}

// Escapes such as "\x00" make characters that were not in the file, and "\N" makes bytes that are no UTF-8.
void TreeBuilder::checkText(Position at, const std::string& text) {
    for (std::size_t i = 0; i < text.size();) {
        const auto character = utf8::next(text, i);
        if (!character) {
            m_log.error(at, messages::yamlEscape);
            return;
        }
        if (utf8::forbidden(*character)) {
            m_log.error(at, messages::forbiddenEscape, {utf8::codePoint(*character)});
            return;
        }
    }
}

std::size_t TreeBuilder::longestText() const {
    if (m_open.empty() || m_open.back().node->kind != Node::Kind::Map) return m_limits.textBytes;
    const std::string& key = m_open.back().node->entries.back().key;
    const bool mayBeLong = std::find(m_limits.longTexts.begin(), m_limits.longTexts.end(), key) != m_limits.longTexts.end();
    return mayBeLong ? m_limits.fileBytes : m_limits.textBytes;
}

void TreeBuilder::reportDuplicates(Node& map) {
    std::vector<const Entry*> sorted;
    sorted.reserve(map.entries.size());
    for (const Entry& entry : map.entries)
        sorted.push_back(&entry);
    std::stable_sort(sorted.begin(), sorted.end(), [](const Entry* a, const Entry* b) { return a->key < b->key; });
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        if (sorted[i]->key != sorted[i - 1]->key) continue;
        m_log.error(sorted[i]->at, messages::duplicateKey, {shortened(sorted[i]->key), std::to_string(sorted[i - 1]->at.line)});
    }
}

}  // namespace mal
