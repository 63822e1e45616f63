// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf_mutations.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <stdexcept>

namespace mal::test {

namespace {

using Object = QPDFObjectHandle;
using Change = std::function<void(QPDF&)>;

std::string changed(const std::string& pdf, const Change& change, const std::function<void(QPDFWriter&)>& configure = {}) {
    QPDF file;
    file.setSuppressWarnings(true);
    file.processMemoryFile("sample", pdf.data(), pdf.size());
    change(file);
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setNewlineBeforeEndstream(true);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setDecodeLevel(qpdf_dl_none);
    writer.setStaticID(true);
    if (configure) configure(writer);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

// The first dictionary in the file that answers, in the order of objects.
Object first(QPDF& file, const std::function<bool(Object)>& answers) {
    for (const Object& object : file.getAllObjects()) {
        Object value = object;
        if ((value.isDictionary() || value.isStream()) && answers(value)) return value;
    }
    throw std::runtime_error("the sample has no such object");
}

Object dictionaryOf(Object object) {
    return object.isStream() ? object.getDict() : object;
}

Object withName(QPDF& file, const std::string& key, const std::string& name) {
    return first(file, [&](Object object) { return dictionaryOf(object).getKey(key).isNameAndEquals(name); });
}

Object element(QPDF& file, const std::string& type) {
    return first(file, [&](Object object) {
        return object.isDictionary() && object.getKey("/S").isNameAndEquals(type) && object.hasKey("/P");
    });
}

void replaceData(Object stream, const std::string& data) {
    stream.replaceStreamData(data, Object::newNull(), Object::newNull());
}

std::string dataOf(Object stream) {
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    if (at == std::string::npos) throw std::runtime_error("the sample has no " + from);
    return text.replace(at, from.size(), to);
}

std::string times(const std::string& text, int count) {
    std::string result;
    for (int i = 0; i < count; ++i)
        result += text;
    return result;
}

Object textPage(QPDF& file) {
    return file.getAllPages().at(3);
}

Change onContent(const std::function<std::string(const std::string&)>& edit) {
    return [edit](QPDF& file) {
        Object content = textPage(file).getKey("/Contents");
        replaceData(content, edit(dataOf(content)));
    };
}

Change appended(const std::string& operators) {
    return onContent([operators](const std::string& content) { return content + operators; });
}

Change onMetadata(const std::function<std::string(const std::string&)>& edit) {
    return [edit](QPDF& file) {
        Object metadata = file.getRoot().getKey("/Metadata");
        replaceData(metadata, edit(dataOf(metadata)));
    };
}

Change inMetadata(const std::string& from, const std::string& to) {
    return onMetadata([from, to](const std::string& text) { return replaced(text, from, to); });
}

Change inCatalog(const std::string& key, const std::string& value) {
    return [key, value](QPDF& file) { file.getRoot().replaceKey(key, Object::parse(&file, value)); };
}

Change inElement(const std::string& type, const std::string& key, const std::string& value) {
    return [type, key, value](QPDF& file) { element(file, type).replaceKey(key, Object::parse(value)); };
}

// The dictionary or stream with /Key /Name in it gets another entry; "null" takes the entry away.
Change inWithName(const std::string& key, const std::string& name, const std::string& entry, const std::string& value) {
    return [key, name, entry, value](QPDF& file) {
        dictionaryOf(withName(file, key, name)).replaceKey(entry, Object::parse(&file, value));
    };
}

Change inLink(const std::string& entry, const std::string& value) {
    return inWithName("/Subtype", "/Link", entry, value);
}

Change inField(const std::string& entry, const std::string& value) {
    return inWithName("/Subtype", "/Widget", entry, value);
}

void addKidToForm(QPDF& file) {
    Object form = element(file, "/Form");
    Object field = form.getKey("/K").isArray() ? form.getKey("/K").getArrayItem(0) : form.getKey("/K");
    Object words = file.makeIndirectObject(Object::parse("<</S/Span>>"));
    words.replaceKey("/P", form);
    form.replaceKey("/K", Object::newArray(std::vector<Object>{field, words}));
}

void dropObjectReference(QPDF& file) {
    Object link = element(file, "/Link");
    Object kept = Object::newArray();
    for (const Object& kid : link.getKey("/K").getArrayAsVector()) {
        Object value = kid;
        if (!value.isDictionary() || !value.getKey("/Type").isNameAndEquals("/OBJR")) kept.appendItem(kid);
    }
    link.replaceKey("/K", kept);
}

void nameAnotherParent(QPDF& file) {
    Object leaf = file.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Kids").getArrayItem(0);
    const int page = textPage(file).getKey("/StructParents").getIntValueAsInt();
    leaf.getKey("/Nums").getArrayItem(2 * page + 1).setArrayItem(0, element(file, "/Document"));
}

void changeWidth(QPDF& file) {
    Object run = withName(file, "/Subtype", "/CIDFontType2").getKey("/W").getArrayItem(1);
    run.setArrayItem(0, Object::newInteger(run.getArrayItem(0).getIntValue() + 40));
}

void changeToUnicode(QPDF& file) {
    Object map = withName(file, "/Subtype", "/Type0").getKey("/ToUnicode");
    replaceData(map, replaced(dataOf(map), "> <0020>", "> <FEFF>"));
}

void breakProgram(QPDF& file) {
    replaceData(withName(file, "/Type", "/FontDescriptor").getKey("/FontFile2"), "no font at all");
}

void repeatKid(QPDF& file) {
    Object kids = element(file, "/Document").getKey("/K");
    kids.appendItem(kids.getArrayItem(0));
}

void addLzwStream(QPDF& file) {
    Object stream = file.newStream("\x80\x0b\x60\x50");
    stream.getDict().replaceKey("/Filter", Object::newName("/LZWDecode"));
    file.getRoot().replaceKey("/MalExtra", stream);
}

void encrypt(QPDFWriter& writer) {
    writer.setR6EncryptionParameters("", "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
}

Mutation mutation(const std::string& name, const std::set<std::string>& rules, const Change& change) {
    return {name, rules, [change](const std::string& pdf) { return changed(pdf, change); }};
}

std::vector<Mutation> ofFile() {
    const auto bytes = [](const std::string& from, const std::string& to) {
        return [from, to](const std::string& pdf) { return replaced(pdf, from, to); };
    };
    return {{"a header without binary comment", {"file.header"}, bytes("%\xB7\xBE\xAD\xAA", "%text")},
            {"something after the end", {"file.after-end"}, [](const std::string& pdf) { return pdf + "more"; }},
            {"no identifier", {"file.identifier"}, bytes("/ID[<", "/IX[<")},
            {"a stream that ends without a new line", {"stream.end"}, bytes("\nendstream", " endstream")},
            {"an encrypted file",
             {"file.encrypted"},
             [](const std::string& pdf) {
                 return changed(
                     pdf, [](QPDF&) {}, encrypt);
             }},
            mutation("LZW", {"stream.filter"}, addLzwStream),
            mutation("a long string", {"limit.string"}, inCatalog("/MalExtra", "(" + std::string(40000, 'x') + ")")),
            mutation("a long name", {"limit.name"}, inCatalog("/MalExtra", "/" + std::string(200, 'x'))),
            mutation("a large number", {"limit.number"}, inCatalog("/MalExtra", "3000000000")),
            mutation("an embedded file", {"file.embedded"}, inCatalog("/MalExtra", "<</Type/Filespec/F(a)/EF<<>>>>")),
            mutation("a script at opening", {"action.forbidden"}, inCatalog("/OpenAction", "<</S/JavaScript/JS(app.beep())>>")),
            mutation("a link that starts a program", {"action.forbidden"}, inLink("/A", "<</S/Launch/F(a)>>")),
            mutation("scripts by name", {"action.scripts"}, inCatalog("/Names", "<</JavaScript<</Names[]>>>>")),
            mutation("additional actions", {"action.additional"}, inCatalog("/AA", "<</WC<</S/GoTo/D(a)>>>>")),
            mutation("an XFA form", {"form.xfa"}, inCatalog("/AcroForm", "<</Fields[]/XFA()>>")),
            mutation("fields without a look", {"form.need-appearances"},
                     inCatalog("/AcroForm", "<</Fields[]/NeedAppearances true>>")),
            mutation("a slide show", {"file.presentation"}, inCatalog("/Names", "<</AlternatePresentations<</Names[]>>>>")),
            mutation("a layer without a name", {"layer.name"}, inCatalog("/OCProperties", "<</OCGs[]/D<<>>>>"))};
}

std::vector<Mutation> ofMetadata() {
    return {
        mutation("no language", {"language.document"}, inCatalog("/Lang", "null")),
        mutation("an odd language", {"language.document"}, inCatalog("/Lang", "(Nederlands, denk ik)")),
        mutation("not marked", {"tags.not-marked"}, inCatalog("/MarkInfo", "<</Marked false>>")),
        mutation("suspect", {"tags.suspects"}, inCatalog("/MarkInfo", "<</Marked true/Suspects true>>")),
        mutation("the file name shown", {"title.not-shown"}, inCatalog("/ViewerPreferences", "<<>>")),
        mutation("no metadata", {"metadata.missing"}, inCatalog("/Metadata", "null")),
        mutation("metadata cut short", {"metadata.broken"},
                 onMetadata([](const std::string& text) { return text.substr(0, 900); })),
        mutation("an encoding in the packet", {"metadata.packet"}, inMetadata("<?xpacket ", "<?xpacket encoding=\"UTF-8\" ")),
        mutation("PDF/A-2b", {"metadata.pdfa"}, inMetadata("<pdfaid:conformance>A", "<pdfaid:conformance>B")),
        mutation("PDF/UA-2", {"metadata.pdfua"}, inMetadata("<pdfuaid:part>1", "<pdfuaid:part>2")),
        mutation("a schema not explained", {"metadata.extension"},
                 inMetadata("<pdfaSchema:namespaceURI>", "<pdfaSchema:namespaceURI>x")),
        mutation("no title", {"title.missing", "metadata.info-differs"}, onMetadata([](const std::string& text) {
                     return replaced(replaced(text, "<dc:title>", "<dc:titel>"), "</dc:title>", "</dc:titel>");
                 })),
        mutation("another title in the information", {"metadata.info-differs"},
                 [](QPDF& file) { file.getTrailer().getKey("/Info").replaceKey("/Title", Object::newString("Iets anders")); }),
        mutation("no output intent", {"colour.no-profile"}, inWithName("/S", "/GTS_PDFA1", "/S", "/GTS_Anders")),
        mutation(
            "a profile of four colours", {"colour.bad-profile"},
            [](QPDF& file) {
                withName(file, "/S", "/GTS_PDFA1").getKey("/DestOutputProfile").getDict().replaceKey("/N", Object::newInteger(4));
            }),
        mutation("colours for print", {"colour.other-kind"}, appended("/Artifact BMC 0 0 0 1 k 1 1 1 1 re f EMC\n")),
        mutation("a transfer function", {"graphics.transfer"}, inCatalog("/MalExtra", "<</Type/ExtGState/TR/Identity>>")),
        mutation("an unknown blend mode", {"graphics.blend-mode"}, inCatalog("/MalExtra", "<</Type/ExtGState/BM/Paars>>")),
        mutation("a smoothed picture", {"image.forbidden"}, inWithName("/Subtype", "/Image", "/Interpolate", "true"))};
}

std::vector<Mutation> ofContent() {
    const auto edit = [](const std::string& from, const std::string& to) {
        return onContent([from, to](const std::string& content) { return replaced(content, from, to); });
    };
    const std::string glyph = "/Artifact BMC BT /F0 9 Tf ";
    return {
        mutation("an artifact without its tag", {"content.untagged"}, edit("/Artifact<<", "/Span<<")),
        mutation("content that no element names", {"content.no-element", "tags.no-content"}, edit("/MCID 1>>", "/MCID 777>>")),
        mutation("a mark without end", {"content.unbalanced"}, appended("/Artifact BMC\n")),
        mutation("an end without mark", {"content.unbalanced"}, appended("EMC\n")),
        mutation("q without Q", {"content.state"}, appended("q\n")),
        mutation("q twenty-nine times", {"content.state-depth"}, appended(times("q ", 29) + times("Q ", 29))),
        mutation("an unknown operator", {"content.operator"}, appended("1 2 zap\n")),
        mutation("a number used twice", {"content.identifier-twice"}, appended("/P <</MCID 0>> BDC EMC\n")),
        mutation("an artifact in content", {"content.artifact-nesting", "content.no-element"},
                 appended("/P <</MCID 900>> BDC /Artifact BMC EMC EMC\n")),
        mutation("content in content", {"content.nested", "content.no-element"},
                 appended("/P <</MCID 900>> BDC /P <</MCID 901>> BDC EMC EMC\n")),
        mutation("a font that is not there", {"content.resource"}, appended("/Artifact BMC BT /F99 9 Tf ET EMC\n")),
        mutation("an unknown intent", {"graphics.intent"}, appended("/Mooi ri\n")),
        mutation("glyph 0", {"font.notdef", "font.unicode"}, appended(glyph + "<0000> Tj ET EMC\n")),
        mutation("a glyph beyond the font", {"font.missing-glyph", "font.unicode"}, appended(glyph + "<FFF0> Tj ET EMC\n")),
        mutation("another width", {"font.width"}, changeWidth),
        mutation("no Unicode", {"font.no-unicode"}, inWithName("/Subtype", "/Type0", "/ToUnicode", "null")),
        mutation("a byte order mark for a letter", {"font.unicode"}, changeToUnicode),
        mutation("no font program", {"font.not-embedded"}, inWithName("/Type", "/FontDescriptor", "/FontFile2", "null")),
        mutation("a broken font program", {"font.broken"}, breakProgram),
        mutation("another font name", {"font.name"}, inWithName("/Type", "/FontDescriptor", "/FontName", "/Anders")),
        mutation("no glyph numbers", {"font.cid-to-gid"}, inWithName("/Subtype", "/CIDFontType2", "/CIDToGIDMap", "null"))};
}

std::vector<Mutation> ofStructure() {
    return {
        mutation("no structure", {"tags.missing", "annotation.untagged"}, inCatalog("/StructTreeRoot", "null")),
        mutation("a kid twice", {"tags.loop"}, repeatKid),
        mutation("a wrong way up", {"tags.parent-link"},
                 [](QPDF& file) { element(file, "/H2").replaceKey("/P", file.getRoot().getKey("/StructTreeRoot")); }),
        mutation("a wrong parent of content", {"tags.parent-tree"}, nameAnotherParent),
        mutation("an unknown type", {"tags.unknown-type"}, inElement("/H3", "/S", "/Kopje")),
        mutation(
            "a standard type mapped", {"tags.role-map"},
            [](QPDF& file) { file.getRoot().getKey("/StructTreeRoot").replaceKey("/RoleMap", Object::parse("<</P/Span>>")); }),
        mutation("a paragraph in a list", {"tags.wrong-place"}, inElement("/LI", "/S", "/P")),
        mutation("a picture without words", {"figure.no-text"}, inElement("/Figure", "/Alt", "null")),
        mutation("a picture without a place", {"figure.no-box"}, inElement("/Figure", "/A", "null")),
        mutation("a head cell without scope", {"table.no-scope"}, inElement("/TH", "/A", "null")),
        mutation("a cell too wide", {"table.irregular"}, inElement("/TD", "/A", "<</O/Table/ColSpan 2>>")),
        mutation("a level skipped", {"heading.skipped"}, inElement("/H2", "/S", "/H4")),
        mutation("first heading too low", {"heading.first"}, inElement("/H1", "/S", "/H2")),
        mutation("headings of both kinds", {"heading.mixed"}, inElement("/H3", "/S", "/H")),
        mutation("a note without identifier", {"note.id"}, inElement("/H3", "/S", "/Note")),
        mutation("an odd language of a part", {"language.part"}, inElement("/H3", "/Lang", "(n l)")),
        mutation("no tab order", {"page.tabs"},
                 [](QPDF& file) {
                     first(file, [](Object object) {
                         return object.isDictionary() && object.hasKey("/Annots");
                     }).removeKey("/Tabs");
                 }),
        mutation("a link without words", {"annotation.no-text"}, inLink("/Contents", "null")),
        mutation("a link that is not printed", {"annotation.flags"}, inLink("/F", "0")),
        mutation("a hidden link", {"annotation.flags"}, inLink("/F", "6")),
        mutation("a link with another parent", {"annotation.parent"}, inLink("/StructParent", "99999")),
        mutation("a link outside the structure", {"annotation.untagged"}, dropObjectReference),
        mutation("a field without words", {"form.no-name"}, inField("/TU", "null")),
        mutation("a field without a look", {"annotation.appearance"}, inField("/AP", "null")),
        mutation("a field that is not printed", {"annotation.flags"}, inField("/F", "0")),
        mutation("a field that does something", {"form.action"}, inField("/A", "<</S/GoTo/D(a)>>")),
        mutation("a field that acts by itself", {"action.additional"}, inField("/AA", "<</E<</S/GoTo/D(a)>>>>")),
        mutation("a field in a paragraph", {"annotation.untagged"}, inElement("/Form", "/S", "/P")),
        mutation("a field with another parent", {"annotation.parent"}, inField("/StructParent", "99999")),
        mutation("a field beside words", {"form.element"}, addKidToForm),
        mutation("a film", {"annotation.type", "annotation.appearance", "annotation.untagged"}, inLink("/Subtype", "/Movie"))};
}

}  // namespace

const std::vector<Mutation>& mutations() {
    static const std::vector<Mutation> all = [] {
        std::vector<Mutation> result;
        for (const auto& part : {ofFile(), ofMetadata(), ofContent(), ofStructure()})
            result.insert(result.end(), part.begin(), part.end());
        return result;
    }();
    return all;
}

std::string rewritten(const std::string& pdf) {
    return changed(pdf, [](QPDF&) {});
}

}  // namespace mal::test
