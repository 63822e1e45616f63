// SPDX-License-Identifier: EUPL-1.2

// The content of all pages and of the forms that they draw (ISO 14289-1, 7.1; ISO 19005-2, 6.2).

#include "output/pdf/check/content_reader.h"

#include <qpdf/QPDFPageObjectHelper.hh>

#include <set>

namespace mal::pdf {

namespace {

class ContentCheck {
public:
    explicit ContentCheck(Subject& subject) : m_subject(subject) {}

    void readPage(std::size_t index) {
        Value page = m_subject.pages[index];
        const std::string place = m_subject.pagePlace(index);
        Marked& marked = m_subject.marked[page.getObjGen()];
        marked.object = page;
        marked.place = place;
        Value resources = QPDFPageObjectHelper(page).getAttribute("/Resources", false);
        ContentReader reader(m_subject, resources, &marked, false, place);
        read(bytesOf(page, place), reader);
        readForms(reader.forms(), resources, place);
    }

private:
    std::string bytesOf(Value page, const std::string& place) {
        std::string bytes;
        for (const Value& part : itemsOf(at(page, "/Contents"))) {
            const auto content = m_subject.unpackedContentOf(part);
            m_subject.report.expect(content.has_value(), pdf_rules::unreadable, place);
            if (content) bytes += *content + '\n';
        }
        return bytes;
    }

    void read(const std::string& bytes, ContentReader& reader) {
        // More than any page has.
        constexpr std::size_t most = std::size_t{16} << 20;
        if (bytes.size() > most) return m_subject.report.add(pdf_rules::tooLarge, {});
        reader.read(bytes);
    }

    // Each form once in marked content and once outside, however often it is drawn.
    void readForms(std::vector<DrawnForm> waiting, Value pageResources, const std::string& place) {
        while (!waiting.empty()) {
            const DrawnForm drawn = waiting.back();
            waiting.pop_back();
            Value form = drawn.form;
            if (!m_read.emplace(form.getObjGen(), drawn.isMarked).second) continue;
            Marked* marked = nullptr;
            if (has(form, "/StructParents")) {
                marked = &m_subject.marked[form.getObjGen()];
                *marked = {form, place, {}, {}};
            }
            Value resources = has(form, "/Resources") ? at(form, "/Resources") : pageResources;
            ContentReader reader(m_subject, resources, marked, drawn.isMarked, place);
            const auto content = m_subject.unpackedContentOf(form);
            m_subject.report.expect(content.has_value(), pdf_rules::unreadable, place);
            if (content) read(*content, reader);
            waiting.insert(waiting.end(), reader.forms().begin(), reader.forms().end());
        }
    }

    Subject& m_subject;
    std::set<std::pair<QPDFObjGen, bool>> m_read;
};

}  // namespace

void checkContent(Subject& subject) {
    ContentCheck check(subject);
    for (std::size_t i = 0; i < subject.pages.size(); ++i)
        check.readPage(i);
}

}  // namespace mal::pdf
