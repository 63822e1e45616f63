// SPDX-License-Identifier: EUPL-1.2
#include "document/size.h"

#include "base/overloaded.h"

namespace mal {

namespace {

class Counting {
public:
    void add(const Blocks& blocks) {
        for (const Block& block : blocks)
            std::visit(*this, block.kind);
    }
    DocumentSize size() const { return m_size; }

    void operator()(const Heading& heading) { addPart(heading.title); }
    void operator()(const Paragraph& paragraph) { addPart(paragraph.spans); }
    void operator()(const Contents& contents) { addPart(contents.title); }

    void operator()(const List& list) {
        for (const ListItem& item : list.items) {
            ++m_size.parts;
            add(item.blocks);
        }
    }

    void operator()(const Table& table) {
        for (const TableHead& head : table.heads)
            addPart(head.title);
        for (const auto& row : table.rows) {
            for (const TableCell& cell : row) {
                ++m_size.parts;
                for (const Spans& paragraph : cell)
                    addPart(paragraph);
            }
        }
    }

    void operator()(const Facts& facts) {
        for (const Fact& fact : facts.facts) {
            addPart(fact.name);
            addPart(fact.value);
        }
    }

    void operator()(const Box& box) {
        addPart(box.title);
        add(box.blocks);
    }

    void operator()(const Options& options) {
        for (const Option& option : options.options) {
            addPart(option.name);
            addPart(option.description);
            for (const Spans& detail : option.details)
                addPart(detail);
        }
    }

    void operator()(const Definitions& definitions) {
        for (const Definition& definition : definitions.definitions) {
            addPart(definition.term);
            addPart(definition.meaning);
        }
    }

    void operator()(const SignOff& signOff) {
        constexpr std::size_t partsOfParty = 5;
        for (const SignOffParty& party : signOff.parties) {
            addPart(party.name);
            addPart(party.role);
            m_size.parts += partsOfParty;
        }
    }

    void operator()(const WritingRoom& room) {
        addPart(room.label);
        m_size.parts += static_cast<std::size_t>(room.lines);
    }

    void operator()(const Panel& panel) {
        addPart(panel.title);
        add(panel.blocks);
    }

private:
    void addPart(const std::string& text) {
        ++m_size.parts;
        m_size.bytes += text.size();
    }

    void addPart(const Spans& spans) {
        ++m_size.parts;
        m_size.spans += spans.size();
        for (const Span& span : spans)
            m_size.bytes += span.text.size() + span.target.size();
    }

    DocumentSize m_size;
};

}  // namespace

DocumentSize sizeOf(const Blocks& blocks) {
    Counting counting;
    counting.add(blocks);
    return counting.size();
}

bool isWithinLimits(const DocumentSize& size) {
    constexpr std::size_t mostBytes = std::size_t{6} * 1024 * 1024;
    constexpr std::size_t mostParts = 150'000;
    constexpr std::size_t mostSpans = 200'000;
    return size.bytes <= mostBytes && size.parts <= mostParts && size.spans <= mostSpans;
}

}  // namespace mal
