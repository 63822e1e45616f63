// SPDX-License-Identifier: EUPL-1.2

// What each element of the structure must be and have (ISO 14289-1, 7.1 to 7.9).

#include "output/pdf/check/attributes.h"
#include "output/pdf/check/language.h"
#include "output/pdf/check/structure_types.h"
#include "output/pdf/check/subject.h"

#include <set>

namespace mal::pdf {

namespace {

class ElementCheck {
public:
    explicit ElementCheck(Subject& subject) : m_subject(subject), m_report(subject.report) {}

    void check(std::uint32_t index) {
        const StructureElement& element = m_subject.elements[index];
        const std::string place = m_subject.elementPlace(index);
        m_report.expect(isStandardType(element.type), pdf_rules::unknownType, place);
        checkPlace(element, place);
        Value language = at(element.own, "/Lang");
        if (!language.isNull()) m_report.expect(isLanguage(textAt(element.own, "/Lang")), pdf_rules::partLanguage, place);
        if (element.type == "Figure" || element.type == "Formula") checkFigure(element, place);
        if (element.type == "Note") checkNote(element, place);
        if (element.type == "TH") {
            const bool tells = attribute(element.own, "/Scope").isName() || attribute(element.own, "/Headers").isArray();
            m_report.expect(tells, pdf_rules::noScope, place);
        }
        checkHeading(element, place);
    }

    void finish() { m_report.expect(!(m_hasPlain && m_level > 0), pdf_rules::headingsMixed, {}); }

private:
    void checkPlace(const StructureElement& element, const std::string& place) {
        const std::string parent = element.parent == noElement ? "" : m_subject.elements[element.parent].type;
        const bool mayBeThere = kidWithin(element.type, parent) == Within::Allowed;
        m_report.expect(mayBeThere, pdf_rules::wrongPlace, place + (parent.empty() ? "" : " in " + parent));
        m_report.expect(!(element.hasContent && isOnlyStructure(element.type)), pdf_rules::wrongPlace, "tekst in " + place);
    }

    void checkFigure(const StructureElement& element, const std::string& place) {
        const bool isTold = !textAt(element.own, "/Alt").empty() || !textAt(element.own, "/ActualText").empty();
        m_report.expect(isTold, pdf_rules::noAlternative, place);
        if (element.type == "Formula") return;
        m_report.expect(itemsOf(attribute(element.own, "/BBox")).size() == 4, pdf_rules::noBox, place);
    }

    void checkNote(const StructureElement& element, const std::string& place) {
        const std::string identifier = textAt(element.own, "/ID");
        m_report.expect(!identifier.empty() && m_notes.insert(identifier).second, pdf_rules::noteId, place);
    }

    void checkHeading(const StructureElement& element, const std::string& place) {
        const std::string& type = element.type;
        if (type == "H") m_hasPlain = true;
        if (type.size() != 2 || type[0] != 'H' || type[1] < '1' || type[1] > '6') return;
        const int level = type[1] - '0';
        if (m_level == 0) {
            m_report.expect(level == 1, pdf_rules::headingFirst, place);
        } else {
            m_report.expect(level <= m_level + 1, pdf_rules::headingSkipped, place);
        }
        m_level = level;
    }

    Subject& m_subject;
    Report& m_report;
    std::set<std::string> m_notes;
    bool m_hasPlain = false;
    int m_level = 0;
};

}  // namespace

void checkElements(Subject& subject) {
    ElementCheck check(subject);
    for (std::uint32_t i = 0; i < subject.elements.size(); ++i)
        check.check(i);
    check.finish();
}

}  // namespace mal::pdf
