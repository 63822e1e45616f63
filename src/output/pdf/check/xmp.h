// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The properties in XMP (ISO 16684-1), of which a PDF needs only the simple ones.

#include "output/pdf/check/xml.h"

#include <set>

namespace mal::pdf {

namespace xmp {
inline constexpr const char* dublinCore = "http://purl.org/dc/elements/1.1/";
inline constexpr const char* basic = "http://ns.adobe.com/xap/1.0/";
inline constexpr const char* pdf = "http://ns.adobe.com/pdf/1.3/";
inline constexpr const char* pdfaId = "http://www.aiim.org/pdfa/ns/id/";
inline constexpr const char* pdfuaId = "http://www.aiim.org/pdfua/ns/id/";
}  // namespace xmp

class Xmp {
public:
    explicit Xmp(const XmlElement& root);

    // The text; of a list, or of one text in several languages, the first. Nothing when it is not there.
    std::optional<std::string> value(const char* space, const char* name) const;
    // Namespaces of properties that PDF/A does not know by itself and that no extension schema describes (ISO 19005-2, 6.6.2.3).
    std::set<std::string> undescribed() const;
    bool isEmpty() const { return m_descriptions.empty(); }

private:
    std::vector<const XmlElement*> m_descriptions;
};

}  // namespace mal::pdf
