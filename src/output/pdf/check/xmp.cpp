// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/check/xmp.h"

namespace mal::pdf {

namespace {

constexpr const char* rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
constexpr const char* xml = "http://www.w3.org/XML/1998/namespace";
constexpr const char* extensionSchemas = "http://www.aiim.org/pdfa/ns/extension/";
constexpr const char* schema = "http://www.aiim.org/pdfa/ns/schema#";

// XMP 2005, as ISO 19005-2 names them.
const std::set<std::string> knownSpaces{xmp::dublinCore,
                                        xmp::basic,
                                        xmp::pdf,
                                        xmp::pdfaId,
                                        rdf,
                                        xml,
                                        extensionSchemas,
                                        "http://ns.adobe.com/xap/1.0/rights/",
                                        "http://ns.adobe.com/xap/1.0/mm/",
                                        "http://ns.adobe.com/xap/1.0/bj/",
                                        "http://ns.adobe.com/xap/1.0/t/pg/",
                                        "http://ns.adobe.com/xmp/1.0/DynamicMedia/",
                                        "http://ns.adobe.com/photoshop/1.0/",
                                        "http://ns.adobe.com/camera-raw-settings/1.0/",
                                        "http://ns.adobe.com/tiff/1.0/",
                                        "http://ns.adobe.com/exif/1.0/",
                                        "http://ns.adobe.com/exif/1.0/aux/"};

void collectDescriptions(const XmlElement& element, std::vector<const XmlElement*>& found) {
    if (element.name == XmlName{rdf, "RDF"}) {
        for (const XmlElement& child : element.children) {
            if (child.name == XmlName{rdf, "Description"}) found.push_back(&child);
        }
        return;
    }
    for (const XmlElement& child : element.children)
        collectDescriptions(child, found);
}

const XmlElement& firstItem(const XmlElement& element) {
    return element.children.empty() ? element : firstItem(element.children.front());
}

void collectDescribed(const XmlElement& element, std::set<std::string>& found) {
    if (element.name == XmlName{schema, "namespaceURI"}) found.insert(element.text);
    for (const auto& [name, value] : element.attributes) {
        if (name == XmlName{schema, "namespaceURI"}) found.insert(value);
    }
    for (const XmlElement& child : element.children)
        collectDescribed(child, found);
}

}  // namespace

Xmp::Xmp(const XmlElement& root) {
    collectDescriptions(root, m_descriptions);
}

std::optional<std::string> Xmp::value(const char* space, const char* local) const {
    const XmlName wanted{space, local};
    for (const XmlElement* description : m_descriptions) {
        for (const auto& [name, value] : description->attributes) {
            if (name == wanted) return value;
        }
        for (const XmlElement& child : description->children) {
            if (child.name == wanted) return firstItem(child).text;
        }
    }
    return std::nullopt;
}

std::set<std::string> Xmp::undescribed() const {
    std::set<std::string> described;
    std::set<std::string> result;
    for (const XmlElement* description : m_descriptions)
        collectDescribed(*description, described);
    const auto judge = [&](const XmlName& name) {
        if (!knownSpaces.count(name.space) && !described.count(name.space)) result.insert(name.space);
    };
    for (const XmlElement* description : m_descriptions) {
        for (const auto& [name, value] : description->attributes) {
            if (!name.space.empty()) judge(name);
        }
        for (const XmlElement& child : description->children)
            judge(child.name);
    }
    return result;
}

}  // namespace mal::pdf
