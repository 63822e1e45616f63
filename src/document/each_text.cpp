// SPDX-License-Identifier: EUPL-1.2
#include "document/each_text.h"

namespace mal {

namespace {

class TextWalk {
public:
    explicit TextWalk(const TextChange& change) : m_change(change) {}

    void in(std::string& text) { m_change.plain(text); }
    void in(Spans& spans) { m_change.rich(spans); }

    void in(std::vector<Fact>& facts) {
        for (Fact& fact : facts) {
            in(fact.name);
            in(fact.value);
        }
    }

    void in(Blocks& blocks) {
        for (Block& block : blocks)
            std::visit(*this, block.kind);
    }

    void operator()(Heading& heading) { in(heading.title); }
    void operator()(Paragraph& paragraph) { in(paragraph.spans); }
    void operator()(List& list) {
        for (ListItem& item : list.items)
            in(item.blocks);
    }
    void operator()(Table& table) {
        for (TableHead& head : table.heads)
            in(head.title);
        for (auto& row : table.rows) {
            for (TableCell& cell : row) {
                for (Spans& spans : cell)
                    in(spans);
            }
        }
    }
    void operator()(Facts& facts) { in(facts.facts); }
    void operator()(Box& box) {
        in(box.title);
        in(box.blocks);
    }
    void operator()(Options& options) {
        for (Option& option : options.options) {
            in(option.name);
            in(option.description);
            for (Spans& detail : option.details)
                in(detail);
        }
    }
    void operator()(Definitions& definitions) {
        for (Definition& definition : definitions.definitions) {
            in(definition.term);
            in(definition.meaning);
        }
    }
    void operator()(SignOff& signOff) {
        for (SignOffParty& party : signOff.parties) {
            in(party.name);
            in(party.role);
        }
    }
    void operator()(WritingRoom& room) { in(room.label); }
    void operator()(Panel& panel) {
        in(panel.title);
        in(panel.blocks);
    }
    void operator()(Contents& contents) { in(contents.title); }

private:
    const TextChange& m_change;
};

}  // namespace

void changeTexts(Document& document, const TextChange& change) {
    TextWalk walk(change);
    for (std::string* text : {&document.title, &document.subject, &document.headLeft, &document.headRight, &document.footLeft,
                              &document.cover.organisation, &document.cover.title, &document.cover.subtitle,
                              &document.cover.state, &document.cover.note})
        walk.in(*text);
    walk.in(document.cover.facts);
    walk.in(document.blocks);
}

}  // namespace mal
