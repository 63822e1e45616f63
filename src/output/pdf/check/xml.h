// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Enough of XML 1.0 with namespaces to read the metadata of a PDF (XMP): elements, attributes, text, references to characters. A
// document type declaration makes a text unreadable, as XMP never has one and it could be used to do harm.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mal::pdf {

struct XmlName {
    std::string space;  // the namespace, not its prefix
    std::string local;
    friend bool operator==(const XmlName&, const XmlName&) = default;
};

struct XmlElement {
    XmlName name;
    std::vector<std::pair<XmlName, std::string>> attributes;
    std::vector<XmlElement> children;
    std::string text;  // of its own, not of its children
};

// The root element; nothing when the text is not well-formed. UTF-8 only.
std::optional<XmlElement> parseXml(std::string_view text);

}  // namespace mal::pdf
