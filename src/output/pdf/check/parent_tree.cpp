// SPDX-License-Identifier: EUPL-1.2

// From marked content back to the structure: every piece has one element, and the parent tree names it (ISO 32000-1, 14.7.4.4).

#include "output/pdf/check/subject.h"

namespace mal::pdf {

namespace {

bool namesElement(const Subject& subject, Value reference, std::uint32_t element) {
    const auto found = subject.elementOfObject.find(reference.getObjGen());
    return reference.isIndirect() && found != subject.elementOfObject.end() && found->second == element;
}

void checkMarked(Subject& subject, const Marked& marked) {
    const auto key = integerOf(at(marked.object, "/StructParents"));
    const auto found = key ? subject.parentTree.find(*key) : subject.parentTree.end();
    const std::vector<Value> parents = found == subject.parentTree.end() ? std::vector<Value>() : itemsOf(found->second);
    for (std::size_t i = 0; i < marked.isThere.size(); ++i) {
        if (!marked.isThere[i]) continue;
        const std::uint32_t owner = i < marked.owners.size() ? marked.owners[i] : noElement;
        if (owner == noElement) {
            subject.report.add(pdf_rules::noOwner, marked.place);
        } else {
            const bool agrees = i < parents.size() && namesElement(subject, parents[i], owner);
            subject.report.expect(agrees, pdf_rules::parentTree, marked.place);
        }
    }
}

void checkAnnotationParents(Subject& subject) {
    for (const auto& [object, element] : subject.elementOfAnnotation) {
        Value annotation = subject.file.getObject(object);
        const auto key = integerOf(at(annotation, "/StructParent"));
        const auto found = key ? subject.parentTree.find(*key) : subject.parentTree.end();
        const bool agrees = found != subject.parentTree.end() && namesElement(subject, found->second, element);
        subject.report.expect(agrees, pdf_rules::annotationParent, placeOf(annotation));
    }
}

}  // namespace

void checkParentTree(Subject& subject) {
    if (subject.elements.empty()) return;  // said already
    for (const auto& [object, marked] : subject.marked)
        checkMarked(subject, marked);
    checkAnnotationParents(subject);
}

}  // namespace mal::pdf
