// SPDX-License-Identifier: EUPL-1.2
#include "storage/tree.h"

#include "base/messages/storage.h"
#include "storage/checked_text.h"
#include "storage/taken_texts.h"
#include "storage/tree_builder.h"
#include "storage/tree_plain.h"

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <array>
#include <istream>
#include <streambuf>
#include <utility>

namespace mal {

namespace {

bool isPunctuation(char c) {
    return std::string_view("[]{},:?&*!\"'-|>@`").find(c) != std::string_view::npos;
}

// Hands the text to yaml-cpp and stops it when it reads on and on without giving anything back. Inside a flow collection it keeps
// up to 230 bytes in its queue for one byte of text until it has seen the end: 10 MB of `[` would take more than 2 GB.
class GuardedBuffer : public std::streambuf {
public:
    GuardedBuffer(std::string& text, const TreeBuilder& builder, const Limits& limits) : m_builder(builder), m_limits(limits) {
        setg(text.data(), text.data(), text.data() + text.size());
    }

protected:
    std::streamsize xsgetn(char* target, std::streamsize count) override {
        const std::streamsize given = std::min<std::streamsize>(count, egptr() - gptr());
        std::copy_n(gptr(), given, target);
        setg(eback(), gptr() + given, egptr());
        if (m_events != m_builder.events()) m_punctuation = 0;
        m_events = m_builder.events();
        m_punctuation += static_cast<std::size_t>(std::count_if(target, target + given, isPunctuation));
        if (m_punctuation > m_limits.punctuation) throw TreeRefused{m_builder.last(), messages::tooMuchPunctuation, {}};
        return given;
    }

private:
    const TreeBuilder& m_builder;
    const Limits& m_limits;
    std::size_t m_events = 0;
    std::size_t m_punctuation = 0;
};

// What yaml-cpp says about faults that people make, in their words.
const Message& translated(std::string_view english) {
    using Pair = std::pair<std::string_view, const Message*>;
    static constexpr std::array pairs = {
        Pair{"illegal tab", &messages::yamlTab},
        Pair{"end of map flow", &messages::yamlOpenBrace},
        Pair{"end of sequence flow", &messages::yamlOpenBracket},
        Pair{"end of map", &messages::yamlMap},
        Pair{"end of sequence", &messages::yamlList},
        Pair{"illegal map value", &messages::yamlColon},
        Pair{"illegal map key", &messages::yamlMap},
        Pair{"illegal block entry", &messages::yamlDash},
        Pair{"illegal flow end", &messages::yamlFlowEnd},
        Pair{"illegal document indicator in scalar", &messages::yamlOpenQuote},
        Pair{"illegal EOF in scalar", &messages::yamlOpenQuote},
        Pair{"unknown escape character", &messages::yamlEscape},
        Pair{"bad character found while scanning hex", &messages::yamlEscape},
        Pair{"invalid unicode", &messages::yamlEscape},
        Pair{"the referenced anchor", &messages::anchor},
        Pair{"alias not found", &messages::anchor},
        Pair{"anchor not found", &messages::anchor},
        Pair{"illegal character found while scanning a", &messages::anchor},
        Pair{"unexpected character in block scalar", &messages::yamlBlock},
        Pair{"cannot set zero indentation", &messages::yamlBlock},
        Pair{"unknown token", &messages::yamlUnknown},
    };
    const auto* found =
        std::find_if(pairs.begin(), pairs.end(), [&](const Pair& pair) { return english.starts_with(pair.first); });
    return found == pairs.end() ? messages::yamlOther : *found->second;
}

// The marks of yaml-cpp count lines and columns from 0 and bytes.
Position positionIn(std::string_view text, const YAML::Mark& mark) {
    if (mark.is_null() || mark.pos < 0) return {};
    return positionOf(text, std::min(static_cast<std::size_t>(mark.pos), text.size()));
}

struct Parse {
    std::optional<Node> root;
    bool isWhole = false;  // read to the end, with every text that was taken out in its place
};

Parse parse(std::string& text, std::vector<TakenText>& taken, const Limits& limits, ProblemLog& log) {
    TreeBuilder builder(text, taken, limits, log);
    try {
        GuardedBuffer buffer(text, builder, limits);
        std::istream stream(&buffer);
        YAML::Parser parser(stream);
        // The second call finds what follows the document. There is no third: for some input there would be no end of them.
        if (parser.HandleNextDocument(builder)) parser.HandleNextDocument(builder);
        return {builder.takeRoot(), builder.hasPlacedAllTexts()};
    } catch (const TreeRefused& refused) {
        log.error(refused.at, refused.message, {refused.argument});
    } catch (const YAML::Exception& error) {
        log.error(positionIn(text, error.mark), translated(error.msg));
    }
    return {};
}

}  // namespace

std::optional<Node> readCheckedTree(std::string text, const Limits& limits, ProblemLog& log) {
    if (auto root = readPlainTree(text, limits)) return root;
    return readTreeByLibrary(std::move(text), limits, log);
}

std::optional<Node> readTreeByLibrary(std::string text, const Limits& limits, ProblemLog& log) {
    // Without an end mark yaml-cpp accepts a quote that is never closed.
    if (!text.ends_with('\n')) text += '\n';
    text += "...\n";
    std::optional<Node> root;
    auto [rest, taken] = takeOutTexts(text);
    if (!taken.empty()) {
        ProblemLog attempt = log;
        Parse result = parse(rest, taken, limits, attempt);
        if (result.isWhole) {
            log = std::move(attempt);
            return std::move(result.root);
        }
        taken.clear();
    }
    root = parse(text, taken, limits, log).root;
    if (root && root->kind == Node::Kind::Null) {
        log.error({1, 1}, messages::emptyFile);
        return std::nullopt;
    }
    return root;
}

std::optional<Node> readTree(std::string_view bytes, const Limits& limits, ProblemLog& log) {
    auto text = checkedText(bytes, limits, log);
    if (!text) return std::nullopt;
    return readCheckedTree(std::move(*text), limits, log);
}

}  // namespace mal
