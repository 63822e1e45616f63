// SPDX-License-Identifier: EUPL-1.2

// Links, notes and form fields (ISO 14289-1, 7.18; ISO 19005-2, 6.3).

#include "output/pdf/check/subject.h"

#include <set>

namespace mal::pdf {

namespace {

enum Flag : long long { Invisible = 1, Hidden = 2, Print = 4, NoView = 32, ToggleNoView = 256 };

const std::set<std::string> allowedTypes{"Text",        "Link",      "FreeText",  "Line",      "Square",         "Circle",
                                         "Polygon",     "PolyLine",  "Highlight", "Underline", "Squiggly",       "StrikeOut",
                                         "Stamp",       "Caret",     "Ink",       "Popup",     "FileAttachment", "Widget",
                                         "PrinterMark", "Watermark", "Redact"};

class AnnotationCheck {
public:
    AnnotationCheck(Subject& subject, std::string page) : m_subject(subject), m_report(subject.report), m_page(std::move(page)) {}

    void check(Value annotation) {
        const std::string type = nameAt(annotation, "/Subtype");
        const std::string place = m_page + (annotation.isIndirect() ? " (" + placeOf(annotation) + ")" : "");
        m_report.expect(allowedTypes.count(type) > 0, pdf_rules::annotationType, place);
        if (type == "Popup") return;
        const long long flags = integerOf(at(annotation, "/F")).value_or(0);
        const bool isShown = (flags & Print) && !(flags & (Invisible | Hidden | NoView | ToggleNoView));
        m_report.expect(isShown, pdf_rules::annotationFlags, place);
        if (type != "Link") checkLook(annotation, type, place);
        if (flags & Hidden || type == "PrinterMark") return;
        checkTagged(annotation, type, place);
    }

private:
    void checkLook(Value annotation, const std::string& type, const std::string& place) {
        Value looks = at(annotation, "/AP");
        Value normal = at(looks, "/N");
        const bool isButton = type == "Widget" && nameAt(annotation, "/FT") == "Btn";
        const bool isOnlyNormal = keysOf(looks).size() == 1;
        const bool isGood = isOnlyNormal && (normal.isStream() || (isButton && normal.isDictionary()));
        m_report.expect(isGood || isEmpty(at(annotation, "/Rect")), pdf_rules::annotationLook, place);
    }

    static bool isEmpty(Value rectangle) {
        const std::vector<Value> sides = itemsOf(rectangle);
        return sides.size() == 4 && numberOf(sides[0]) == numberOf(sides[2]) && numberOf(sides[1]) == numberOf(sides[3]);
    }

    void checkTagged(Value annotation, const std::string& type, const std::string& place) {
        const auto found = m_subject.elementOfAnnotation.find(annotation.getObjGen());
        const bool isTagged = annotation.isIndirect() && found != m_subject.elementOfAnnotation.end();
        const std::string wanted = type == "Link" ? "Link" : type == "Widget" ? "Form" : "Annot";
        const bool isRight = isTagged && m_subject.elements[found->second].type == wanted;
        m_report.expect(isRight, pdf_rules::annotationUntagged, place);
        if (type == "Widget") {
            m_report.expect(hasName(annotation), pdf_rules::noFieldName, place);
            m_report.expect(!has(annotation, "/A"), pdf_rules::fieldAction, place);
            return;
        }
        const bool mayBeOnElement = type != "Link" && isTagged;
        const bool isTold = !textAt(annotation, "/Contents").empty() ||
                            (mayBeOnElement && !textAt(m_subject.elements[found->second].own, "/Alt").empty());
        m_report.expect(isTold, pdf_rules::noDescription, place);
    }

    // A field has its name from itself or from the field that it belongs to.
    static bool hasName(Value field) {
        constexpr int mostAbove = 16;
        for (int i = 0; i < mostAbove && field.isDictionary(); ++i, field = at(field, "/Parent")) {
            if (!textAt(field, "/TU").empty()) return true;
        }
        return false;
    }

    Subject& m_subject;
    Report& m_report;
    std::string m_page;
};

}  // namespace

void checkAnnotations(Subject& subject) {
    for (std::size_t i = 0; i < subject.pages.size(); ++i) {
        const std::vector<Value> annotations = itemsOf(at(subject.pages[i], "/Annots"));
        if (annotations.empty()) continue;
        subject.report.expect(nameAt(subject.pages[i], "/Tabs") == "S", pdf_rules::tabs, subject.pagePlace(i));
        AnnotationCheck check(subject, subject.pagePlace(i));
        for (const Value& annotation : annotations)
            check.check(annotation);
    }
}

}  // namespace mal::pdf
