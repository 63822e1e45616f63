// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Pages of placed rows → objects of the PDF: content, links, fields, pictures, fonts, structure and bookmarks. Lives until the
// document is saved, because links are written then.

#include "output/pdf/content_stream.h"
#include "output/pdf/haru.h"
#include "output/pdf/link_annotations.h"
#include "output/pdf/paginator.h"
#include "output/pdf/signature_fields.h"
#include "output/pdf/text_layout.h"

#include <functional>
#include <map>
#include <optional>

namespace mal::pdf {

class Emitter {
public:
    Emitter(Haru& haru, Layout& layout, const std::vector<Page>& pages);

    void leaveOutMarks() { m_stream.leaveOutMarks(); }
    void emit();  // Once. Of the flow only headings and links are left after it.

    const std::vector<Dictionary>& pages() const { return m_pageObjects; }
    const std::vector<ObjectNumber>& annotations() const { return m_annotations; }  // in order of making

private:
    void emitPage(std::size_t index);
    void emitBackground(const Page& page);
    void emitMark();
    bool emitLevelMark(const ShapedWord& word);
    const std::string& markOutlines(const ShapedWord& word);
    void emitRunningLines(std::size_t index);
    // One line, cut short with … where it does not fit.
    struct RunningText {
        std::vector<Chunk> chunks;
        float width = 0;
    };
    RunningText runningText(std::string_view text, float room);
    void emitRunningText(const RunningText& text, float x, float y);
    // Draws what is the same on many pages: the bytes stand in the file once, as a form.
    void emitShared(const std::function<void()>& draw);
    // What is drawn outside of `box` does not show.
    std::string sharedForm(const Rectangle& box, const std::function<void()>& draw);
    void emitFills(const Page& page);
    void emitContinuation(const PlacedFrame& placed);
    void showAsArtifact(const TextItem& item, float top);
    void emitRow(const PlacedRow& placed);
    void emitItem(const TextItem& item, const PlacedRow& placed);
    void emitItem(const FillItem&, const PlacedRow&) {}  // emitFills() has drawn it
    void emitItem(const PageNumberItem& item, const PlacedRow& placed);
    void emitItem(const PictureItem& item, const PlacedRow& placed);
    void emitItem(const SignatureItem& item, const PlacedRow& placed);
    void open(NodeId content);
    void close();
    void noteLink(std::uint32_t link, const Rectangle& area);
    void flushLink();
    std::uint32_t nextAnnotationKey() const;
    void addAnnotation(Dictionary annotation, NodeId element);
    void emitUnderlines();
    void writeResources();
    void releasePlaces();

    Haru& m_haru;
    Layout& m_layout;
    Flow& m_flow;
    const std::vector<Page>& m_pages;
    Dictionary m_resources;
    std::vector<Dictionary> m_pageObjects;
    LinkAnnotations m_links;
    SignatureFields m_signatures;
    std::vector<ObjectNumber> m_annotations;
    std::vector<Dictionary> m_pictures, m_forms;
    std::map<std::string, std::size_t> m_formOf;  // by what it draws
    std::optional<std::string> m_risingMark;      // the form of it, once drawn
    std::optional<std::string> m_markOutlines;
    std::optional<Array> m_pageAnnotations;
    RunningText m_headLeft, m_headRight, m_footLeft;
    ContentStream m_stream;
    std::size_t m_page = 0;
    NodeId m_open = noNode;
    std::uint32_t m_link = none;
    Rectangle m_linkArea;
    std::vector<FillItem> m_underlines;  // y from the bottom of the page
};

}  // namespace mal::pdf
