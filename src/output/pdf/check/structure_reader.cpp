// SPDX-License-Identifier: EUPL-1.2

// Reads the structure tree and the parent tree (ISO 32000-1, 14.7), and judges how they hang together.

#include "output/pdf/check/attributes.h"
#include "output/pdf/check/structure_types.h"
#include "output/pdf/check/subject.h"

#include <algorithm>
#include <set>

namespace mal::pdf {

namespace {

class StructureReader {
public:
    StructureReader(Subject& subject, Value root)
        : m_subject(subject), m_report(subject.report), m_root(root), m_roles(at(root, "/RoleMap")) {}

    void read() {
        checkRoles();
        for (const Value& kid : itemsOf(at(m_root, "/K")))
            readElement(kid, noElement, 0);
        readParentTree(at(m_root, "/ParentTree"), 0);
    }

private:
    void checkRoles() {
        for (const std::string& key : keysOf(m_roles))
            m_report.expect(!isStandardType(key.substr(1)), pdf_rules::roleMap, key.substr(1));
    }

    // The standard type that a type stands for; the type itself when there is none.
    std::string standardType(const std::string& type) {
        const auto known = m_types.find(type);
        if (known != m_types.end()) return known->second;
        constexpr int mostSteps = 32;
        std::string result = type;
        int steps = 0;
        while (!isStandardType(result) && has(m_roles, ("/" + result).c_str()) && ++steps < mostSteps)
            result = nameAt(m_roles, ("/" + result).c_str());
        m_report.expect(steps < mostSteps, pdf_rules::roleMap, type);
        return m_types.emplace(type, result).first->second;
    }

    void readElement(Value object, std::uint32_t parent, int depth) {
        constexpr int deepest = 250;
        // Before anything else: what was read already may be forgotten.
        if (object.isIndirect() && m_subject.elementOfObject.count(object.getObjGen()) > 0)
            return m_report.add(pdf_rules::loop, placeOf(object));
        if (!object.isDictionary()) return;
        if (depth > deepest) return m_report.add(pdf_rules::deepNesting, placeOf(object));
        const auto index = static_cast<std::uint32_t>(m_subject.elements.size());
        if (object.isIndirect()) m_subject.elementOfObject.emplace(object.getObjGen(), index);
        const QPDFObjGen identity = object.getObjGen();
        Value own = isPlain(object) ? Value::newNull() : object;
        m_subject.elements.push_back(
            {identity, at(object, "/Pg").getObjGen(), own, standardType(nameAt(object, "/S")), parent, {}, false});
        if (parent != noElement) m_subject.elements[parent].kids.push_back(index);
        const QPDFObjGen above = parent == noElement ? m_root.getObjGen() : m_subject.elements[parent].identity;
        const bool pointsBack = at(object, "/P").isIndirect() && at(object, "/P").getObjGen() == above;
        if (!pointsBack) m_report.add(pdf_rules::parentLink, m_subject.elementPlace(index));
        const std::vector<Value> kids = itemsOf(at(object, "/K"));
        for (const Value& kid : kids)
            readKid(kid, index, depth);
        if (m_subject.elements[index].type == "Form") checkForm(object, kids, index);
        if (own.isNull()) forget(object);
    }

    // A reader gives such an element the words of its one field; one that is only for print has a role and may hold more.
    void checkForm(Value object, const std::vector<Value>& kids, std::uint32_t index) {
        const bool isOneField = kids.size() == 1 && nameAt(kids.front(), "/Type") == "OBJR";
        m_report.expect(isOneField || attribute(object, "/Role").isName(), pdf_rules::formElement, m_subject.elementPlace(index));
    }

    // An element that says no more than where it stands.
    static bool isPlain(Value object) {
        const std::vector<std::string> keys = keysOf(object);
        return object.isIndirect() && std::all_of(keys.begin(), keys.end(), [](const std::string& key) {
                   return key == "/S" || key == "/P" || key == "/K" || key == "/Pg" || key == "/Type";
               });
    }

    // A large document has a hundred thousand of them, which libqpdf would keep in two kilobytes each.
    void forget(Value object) {
        checkObject(m_subject, object);
        m_subject.file.replaceObject(object.getObjGen(), Value::newNull());
    }

    void readKid(Value kid, std::uint32_t element, int depth) {
        QPDFObjGen page = m_subject.elements[element].page;
        const std::string type = nameAt(kid, "/Type");
        if (const auto identifier = integerOf(kid)) {
            own(page, *identifier, element);
        } else if (type == "MCR") {
            if (has(kid, "/Pg")) page = at(kid, "/Pg").getObjGen();
            const auto number = integerOf(at(kid, "/MCID"));
            own(has(kid, "/Stm") ? at(kid, "/Stm").getObjGen() : page, number.value_or(-1), element);
        } else if (type == "OBJR") {
            m_subject.elements[element].hasContent = true;
            m_subject.elementOfAnnotation.emplace(at(kid, "/Obj").getObjGen(), element);
        } else {
            readElement(kid, element, depth + 1);
        }
    }

    void own(QPDFObjGen holder, long long identifier, std::uint32_t element) {
        m_subject.elements[element].hasContent = true;
        const auto found = m_subject.marked.find(holder);
        const bool isThere = found != m_subject.marked.end() && identifier >= 0 &&
                             identifier < static_cast<long long>(found->second.isThere.size()) &&
                             found->second.isThere[static_cast<std::size_t>(identifier)];
        if (!isThere) return m_report.add(pdf_rules::noContent, m_subject.elementPlace(element));
        Marked& marked = found->second;
        marked.owners.resize(marked.isThere.size(), noElement);
        std::uint32_t& owner = marked.owners[static_cast<std::size_t>(identifier)];
        if (owner != noElement) m_report.add(pdf_rules::loop, m_subject.elementPlace(element));
        owner = element;
    }

    void readParentTree(Value node, int depth) {
        constexpr int deepest = 32;
        const bool isNew = !node.isIndirect() || m_nodes.insert(node.getObjGen()).second;
        if (depth > deepest || !isNew) return m_report.add(pdf_rules::parentTree, placeOf(node));
        const std::vector<Value> pairs = itemsOf(at(node, "/Nums"));
        for (std::size_t i = 0; i + 1 < pairs.size(); i += 2) {
            if (const auto key = integerOf(pairs[i])) m_subject.parentTree.emplace(*key, pairs[i + 1]);
        }
        for (const Value& kid : itemsOf(at(node, "/Kids")))
            readParentTree(kid, depth + 1);
    }

    Subject& m_subject;
    Report& m_report;
    Value m_root;
    Value m_roles;
    std::map<std::string, std::string> m_types;
    std::set<QPDFObjGen> m_nodes;
};

}  // namespace

void readStructure(Subject& subject) {
    Value root = at(subject.catalog, "/StructTreeRoot");
    if (!root.isDictionary()) return subject.report.add(pdf_rules::noStructure, {});
    StructureReader(subject, root).read();
    subject.report.expect(!subject.elements.empty(), pdf_rules::noStructure, {});
}

}  // namespace mal::pdf
