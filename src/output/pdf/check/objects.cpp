// SPDX-License-Identifier: EUPL-1.2

// What every object must keep to, wherever it is used: limits, how streams stand in the file, and kinds of thing that are not
// allowed at all (ISO 19005-2, 6.1.7, 6.1.13, 6.2.5, 6.2.8, 6.5.1, 6.8).

#include "output/pdf/check/subject.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace mal::pdf {

namespace {

using Names = std::initializer_list<std::string_view>;

bool isOneOf(const std::string& name, Names names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

class ObjectWalk {
public:
    explicit ObjectWalk(Subject& subject) : m_subject(subject), m_report(subject.report) {}

    void walk(Value object) {
        m_place = placeOf(object);
        if (object.isStream()) checkStream(object);
        visit(object.isStream() ? object.getDict() : object, 0);
    }

private:
    void visit(Value value, int depth) {
        constexpr int deepest = 100;
        if (depth > deepest) {
            m_report.add(pdf_rules::deepNesting, m_place);
        } else if (value.isArray()) {
            for (const Value& item : value.getArrayAsVector())
                visitDirect(item, depth);
        } else if (value.isDictionary()) {
            checkDictionary(value);
            for (const auto& [key, entry] : value.getDictAsMap()) {
                checkName(key);
                visitDirect(entry, depth);
            }
        } else {
            checkScalar(value);
        }
    }

    void visitDirect(const Value& value, int depth) {
        if (!Value(value).isIndirect()) visit(value, depth + 1);
    }

    void checkName(const std::string& withSlash) {
        constexpr std::size_t longest = 127;
        m_report.expect(withSlash.size() <= longest + 1, pdf_rules::longName, m_place);
    }

    void checkScalar(Value value) {
        constexpr std::size_t longestString = 32767;
        constexpr double largestReal = 3.403e38;
        if (value.isString()) {
            m_report.expect(value.getStringValue().size() <= longestString, pdf_rules::longString, m_place);
        } else if (value.isName()) {
            checkName(value.getName());
        } else if (const auto integer = integerOf(value)) {
            m_report.expect(std::abs(*integer) <= 0x7FFFFFFF, pdf_rules::largeNumber, m_place);
        } else if (const auto real = numberOf(value)) {
            m_report.expect(std::abs(*real) <= largestReal, pdf_rules::largeNumber, m_place);
        }
    }

    void checkStream(Value stream) {
        for (const char* key : {"/F", "/FFilter", "/FDecodeParms"})
            m_report.expect(!has(stream, key), pdf_rules::external, m_place);
        for (const Value& filter : itemsOf(at(stream, "/Filter"))) {
            const bool isKnown = isOneOf(nameOf(filter), {"ASCIIHexDecode", "ASCII85Decode", "FlateDecode", "RunLengthDecode",
                                                          "CCITTFaxDecode", "JBIG2Decode", "DCTDecode", "JPXDecode"});
            m_report.expect(isKnown, pdf_rules::filter, m_place);
        }
        checkStreamEnd(stream);
        const std::string subtype = nameAt(stream, "/Subtype");
        if (subtype == "Image") {
            const bool isPlain = !isTrue(at(stream, "/Interpolate")) && !has(stream, "/Alternates") && !has(stream, "/OPI");
            m_report.expect(isPlain, pdf_rules::image, m_place);
        }
        const bool isPostScript =
            subtype == "PS" || nameAt(stream, "/Subtype2") == "PS" || (subtype == "Form" && has(stream, "/Ref"));
        m_report.expect(!isPostScript, pdf_rules::postScript, m_place);
    }

    // Only of a stream that stands where the file says.
    void checkStreamEnd(Value stream) {
        const auto length = integerOf(at(stream, "/Length"));
        const auto offset = stream.getParsedOffset();
        const std::string_view bytes = m_subject.bytes;
        if (offset <= 0 || !bytes.starts_with("%PDF")) return;
        const auto start = static_cast<std::size_t>(offset);
        const bool fits =
            length && *length >= 0 && start < bytes.size() && static_cast<std::size_t>(*length) < bytes.size() - start;
        const std::string_view rest = fits ? bytes.substr(start + static_cast<std::size_t>(*length), 11) : std::string_view();
        const bool isGood =
            rest.starts_with("\nendstream") || rest.starts_with("\rendstream") || rest.starts_with("\r\nendstream");
        m_report.expect(isGood, pdf_rules::streamEnd, m_place);
    }

    void checkDictionary(Value dictionary) {
        const std::string type = nameAt(dictionary, "/Type");
        const bool mayBeAction = (type.empty() || type == "Action") && has(dictionary, "/S") && !has(dictionary, "/P");
        if (mayBeAction) checkAction(dictionary);
        m_report.expect(!has(dictionary, "/AA"), pdf_rules::additionalAction, m_place);
        const bool hasFile = has(dictionary, "/EF") || type == "EmbeddedFile";
        m_report.expect(!hasFile, pdf_rules::embeddedFile, m_place);
        if (type == "Sig" || has(dictionary, "/ByteRange")) checkSignature(dictionary);
        checkGraphicsState(dictionary);
    }

    void checkAction(Value action) {
        const std::string kind = nameAt(action, "/S");
        const bool isForbidden = isOneOf(kind, {"Launch", "Sound", "Movie", "ResetForm", "ImportData", "Hide", "SetOCGState",
                                                "Rendition", "Trans", "GoTo3DView", "JavaScript", "SetState", "NOP"});
        const bool isStrangeName =
            kind == "Named" && !isOneOf(nameAt(action, "/N"), {"NextPage", "PrevPage", "FirstPage", "LastPage"});
        m_report.expect(!isForbidden && !isStrangeName, pdf_rules::forbiddenAction, m_place);
    }

    void checkSignature(Value signature) {
        std::array<std::size_t, 4> range{};
        const std::vector<Value> numbers = itemsOf(at(signature, "/ByteRange"));
        bool isGood = numbers.size() == range.size();
        for (std::size_t i = 0; isGood && i < range.size(); ++i) {
            const auto number = integerOf(numbers[i]);
            isGood = number && *number >= 0 && static_cast<std::size_t>(*number) <= m_subject.bytes.size();
            if (isGood) range[i] = static_cast<std::size_t>(*number);
        }
        isGood = isGood && range[0] == 0 && range[1] < range[2] && range[2] + range[3] <= m_subject.bytes.size() &&
                 m_subject.bytes[range[1]] == '<' && m_subject.bytes[range[2] - 1] == '>';
        m_report.expect(isGood, pdf_rules::signedRange, m_place);
    }

    void checkGraphicsState(Value state) {
        const bool isTransferKept = has(state, "/TR2") && nameAt(state, "/TR2") != "Default";
        const bool isState = nameAt(state, "/Type") == "ExtGState";
        const bool hasForbidden = isTransferKept || (isState && has(state, "/TR")) || has(state, "/HTP");
        m_report.expect(!hasForbidden, pdf_rules::transfer, m_place);
        if (!has(state, "/BM") && !isState) return;
        for (const Value& mode : itemsOf(at(state, "/BM"))) {
            const bool isKnown = isOneOf(nameOf(mode), {"Normal", "Compatible", "Multiply", "Screen", "Overlay", "Darken",
                                                        "Lighten", "ColorDodge", "ColorBurn", "HardLight", "SoftLight",
                                                        "Difference", "Exclusion", "Hue", "Saturation", "Color", "Luminosity"});
            m_report.expect(isKnown, pdf_rules::blendMode, m_place);
        }
    }

    Subject& m_subject;
    Report& m_report;
    std::string m_place;
};

}  // namespace

void checkObject(Subject& subject, Value object) {
    ObjectWalk(subject).walk(object);
}

void checkObjects(Subject& subject) {
    ObjectWalk walk(subject);
    // Not getAllObjects(), which first looks for references to nothing in the whole file; those read as null.
    for (const auto& [identifier, entry] : subject.file.getXRefTable())
        walk.walk(subject.file.getObjectByObjGen(identifier));
}

}  // namespace mal::pdf
