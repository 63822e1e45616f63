// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/signature_fields.h"

namespace mal::pdf {

// The field and its place on the page are one dictionary. Its look is there, because PDF/A asks for one, and draws nothing: the
// page has the line already. The words are in TU and not also with the element: an Alt would hide the field behind it.
Dictionary SignatureFields::add(Haru& haru, Dictionary page, const Signature& signature, const Rectangle& area,
                                std::uint32_t key) {
    Dictionary look = haru.stream({}, Compression::None);
    look.name("Type", "XObject").name("Subtype", "Form");
    look.add("BBox", haru.reals({0, 0, area.right - area.left, area.top - area.bottom}));
    Dictionary field = haru.indirect();
    field.name("Type", "Annot").name("Subtype", "Widget").name("FT", "Sig").number("F", 4);  // 4: also when printed
    field.bytes("T", "Handtekening" + std::to_string(m_fields.size() + 1)).text("TU", signature.description);
    field.add("Rect", haru.reals({area.left, area.bottom, area.right, area.top}));
    field.add("AP", haru.direct().add("N", look)).add("P", page).number("StructParent", static_cast<int>(key));
    m_fields.push_back(field);
    return field;
}

void SignatureFields::writeForm(Haru& haru) const {
    if (m_fields.empty()) return;
    Array fields = haru.array();
    for (const Dictionary& field : m_fields)
        fields.add(field);
    haru.catalog().add("AcroForm", haru.direct().add("Fields", fields));
}

}  // namespace mal::pdf
