// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/metadata.h"

#include "base/date.h"
#include "base/utf8.h"
#include "output/pdf/embedded.h"

namespace mal::pdf {

namespace {

constexpr std::string_view producer = "libharu, HarfBuzz";

// What stands in both the XMP and the document information, equal in both: nothing that XML 1.0 (2.2) has no place for, and no
// more than a string of PDF/A holds.
struct About {
    explicit About(const Document& document)
        : title(cleaned(document.title)),
          subject(cleaned(document.subject)),
          author(cleaned(document.author)),
          creator(cleaned(document.creator)) {
        if (title.empty()) title = cleaned(document.cover.title);
        // PDF/UA wants a title, whatever it is.
        if (title.empty()) title = "–";
    }

    std::string title, subject, author, creator;

private:
    static std::string cleaned(std::string_view text) {
        constexpr std::size_t mostBytes = 16000;  // at most twice as many in UTF-16
        std::string result;
        for (std::size_t i = 0; i < text.size() && result.size() < mostBytes;) {
            const auto character = utf8::next(text, i);
            if (!character) {
                ++i;
            } else if (!utf8::forbidden(*character)) {
                utf8::append(result, *character);
            }
        }
        return result;
    }
};

std::string escaped(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c == '<') {
            result += "&lt;";
        } else if (c == '>') {
            result += "&gt;";
        } else if (c == '&') {
            result += "&amp;";
        } else {
            result += c;
        }
    }
    return result;
}

std::string describe(const char* prefix, const char* nameSpace, const std::string& properties) {
    return std::string("<rdf:Description rdf:about=\"\" xmlns:") + prefix + "=\"" + nameSpace + "\">" + properties +
           "</rdf:Description>\n";
}

std::string tag(const std::string& name, const std::string& content) {
    return "<" + name + ">" + content + "</" + name + ">";
}

std::string alternatives(const char* name, std::string_view text) {
    if (text.empty()) return {};
    return tag(name, tag("rdf:Alt", "<rdf:li xml:lang=\"x-default\">" + escaped(text) + "</rdf:li>"));
}

// The declaration of the pdfuaid schema, which PDF/A asks for every schema that it does not know (ISO 19005-2, 6.6.2.3.3).
constexpr const char* extensionSchema =
    "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" "
    "xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">"
    "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
    "<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>part</pdfaProperty:name>"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\n";

std::string xmp(const Document& document, const About& about) {
    std::string dublinCore = tag("dc:format", "application/pdf") + alternatives("dc:title", about.title) +
                             alternatives("dc:description", about.subject) +
                             tag("dc:language", tag("rdf:Bag", tag("rdf:li", escaped(languageOf(document)))));
    if (!about.author.empty()) dublinCore += tag("dc:creator", tag("rdf:Seq", tag("rdf:li", escaped(about.author))));
    std::string basic;
    if (!about.creator.empty()) basic += tag("xmp:CreatorTool", escaped(about.creator));
    if (isMoment(document.moment)) basic += tag("xmp:CreateDate", document.moment) + tag("xmp:ModifyDate", document.moment);

    return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n" +
           describe("dc", "http://purl.org/dc/elements/1.1/", dublinCore) +
           describe("xmp", "http://ns.adobe.com/xap/1.0/", basic) +
           describe("pdf", "http://ns.adobe.com/pdf/1.3/", tag("pdf:Producer", std::string(producer))) +
           describe("pdfaid", "http://www.aiim.org/pdfa/ns/id/", tag("pdfaid:part", "2") + tag("pdfaid:conformance", "A")) +
           describe("pdfuaid", "http://www.aiim.org/pdfua/ns/id/", tag("pdfuaid:part", "1")) + extensionSchema +
           "</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

// "2026-11-22T14:03:11+01:00" → "D:20261122140311+01'00'" (ISO 32000-1, 7.9.4)
std::string pdfDate(std::string_view moment) {
    std::string date = "D:";
    for (const char c : moment.substr(0, 19)) {
        if (c >= '0' && c <= '9') date += c;
    }
    const std::string_view offset = moment.substr(19);
    if (offset.size() != 6) return date + "Z";
    return date + offset[0] + std::string(offset.substr(1, 2)) + "'" + std::string(offset.substr(4, 2)) + "'";
}

void writeInfo(Haru& haru, const Document& document, const About& about) {
    Dictionary info = haru.indirect();
    info.text("Title", about.title).text("Producer", producer);
    if (!about.author.empty()) info.text("Author", about.author);
    if (!about.subject.empty()) info.text("Subject", about.subject);
    if (!about.creator.empty()) info.text("Creator", about.creator);
    if (isMoment(document.moment)) {
        const std::string date = pdfDate(document.moment);
        info.bytes("CreationDate", date).bytes("ModDate", date);
    }
    haru.setInfo(info);
}

void writeOutputIntent(Haru& haru) {
    Dictionary profile = haru.stream(srgbProfile(), Compression::Deflate);
    profile.number("N", 3);
    Dictionary intent = haru.indirect();
    intent.name("Type", "OutputIntent").name("S", "GTS_PDFA1").bytes("OutputConditionIdentifier", "sRGB IEC61966-2.1");
    intent.bytes("Info", "sRGB IEC61966-2.1").bytes("RegistryName", "http://www.color.org").add("DestOutputProfile", profile);
    haru.catalog().add("OutputIntents", haru.array().add(intent));
}

}  // namespace

std::string languageOf(const Document& document) {
    return document.language.empty() ? "nl-NL" : document.language;
}

void writeMetadata(Haru& haru, const Document& document) {
    const About about(document);
    writeInfo(haru, document, about);
    writeOutputIntent(haru);
    Dictionary metadata = haru.stream(xmp(document, about), Compression::None);
    metadata.name("Type", "Metadata").name("Subtype", "XML");
    haru.catalog().add("Metadata", metadata);
    haru.catalog().add("MarkInfo", haru.direct().boolean("Marked", true)).bytes("Lang", languageOf(document));
    haru.catalog().add("ViewerPreferences", haru.direct().boolean("DisplayDocTitle", true));
}

}  // namespace mal::pdf
