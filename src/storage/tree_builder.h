// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Builds the tree from the events of the YAML library. Only for tree.cpp: the library may be included nowhere else.

#include "base/message.h"
#include "storage/limits.h"
#include "storage/node.h"
#include "storage/problem_log.h"
#include "storage/taken_texts.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mal {

// Thrown through the library to stop it; never leaves tree.cpp.
struct TreeRefused {
    Position at;
    const Message& message;
    std::string argument;
};

class TreeBuilder : public YAML::EventHandler {
public:
    // All four are used until the end of the parse; the taken texts are moved out.
    TreeBuilder(std::string_view text, std::vector<TakenText>& taken, const Limits& limits, ProblemLog& log);

    // Grows with every event, to see that the library gets on.
    std::size_t events() const { return m_events; }
    Position last() const { return m_last; }
    bool hasPlacedAllTexts() const { return m_nextTaken == m_taken.size() && !m_hasTakenInFlow; }
    // Nothing for an empty file.
    std::optional<Node> takeRoot() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark& mark) override;
    void OnDocumentEnd() override {}
    void OnAnchor(const YAML::Mark& mark, const std::string& name) override;
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string& value) override;
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override;
    void OnMapEnd() override { close(); }

private:
    struct Open {
        Node* node;
        bool expectsKey;  // of a map
        bool isFlow;      // in [] or {}
    };

    Position position(const YAML::Mark& mark);
    bool expectsKey() const { return !m_open.empty() && m_open.back().expectsKey; }
    void refuseTag(Position at, const std::string& tag);
    void addKey(Position at, std::string_view text, bool isPlain);
    Node& add(Position at, Node::Kind kind);
    void open(Node& node, Position at, YAML::EmitterStyle::value style);
    void close();
    std::string scalarText(const YAML::Mark& mark, Position at, const std::string& value);
    void checkText(Position at, const std::string& text);
    std::size_t longestText() const;
    void reportDuplicates(Node& map);

    std::string_view m_text;
    std::vector<TakenText>& m_taken;
    const Limits& m_limits;
    ProblemLog& m_log;
    std::optional<Node> m_root;
    std::vector<Open> m_open;
    std::size_t m_nextTaken = 0;
    std::size_t m_openFlows = 0;
    bool m_hasTakenInFlow = false;
    std::size_t m_events = 0;
    std::size_t m_nodes = 0;
    bool m_hasDocument = false;
    Position m_last{1, 1};
    std::size_t m_lastOffset = 0;
};

}  // namespace mal
