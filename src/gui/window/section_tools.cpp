// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/section_tools.h"

#include "gui/editors/date_field.h"
#include "gui/editors/rich_text_field.h"
#include "gui/editors/spelling.h"
#include "gui/look/colours.h"
#include "gui/look/disclosure.h"
#include "gui/look/icons.h"
#include "gui/look/text_label.h"
#include "gui/texts.h"
#include "gui/window/found_words.h"
#include "rules/answers.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

namespace mal {

SectionTools::SectionTools(PolicyController& controller, const Section& section, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_section(section) {
    auto* column = new QVBoxLayout(this);
    // Below the line: what is for the library itself, not for the policy.
    column->setContentsMargins(0, space(1.25), 0, 0);
    column->setSpacing(space(0.5));
    addNote();
    addParking();
}

void SectionTools::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, coloursOf(palette()).border);
}

const SectionNotes& SectionTools::notes() const {
    static const SectionNotes none;
    const auto found = m_controller.policy().sections.find(m_section.id);
    return found == m_controller.policy().sections.end() ? none : found->second;
}

void SectionTools::addNote() {
    m_noteDisclosure = new Disclosure(tr("Notitie voor uzelf"), this);
    m_noteDisclosure->body()->addWidget(new TextLabel(tr("Een notitie komt nooit in het beleid. Zij staat wel in het bestand."),
                                                      TextRole::Small, Tone::Quiet, this));
    m_note = new RichTextField(tr("Notitie bij %1").arg(toQString(m_section.title)), &spellingOf(m_controller), m_noteDisclosure);
    m_noteDisclosure->body()->addWidget(m_note);
    layout()->addWidget(m_noteDisclosure);
    connect(m_noteDisclosure, &Disclosure::opened, m_note, [this] { m_note->edit()->setFocus(Qt::TabFocusReason); });
    connect(m_note, &RichTextField::edited, this, [this] {
        m_controller.edit([this](PolicySession& session) { session.setInternalNote(m_section.id, m_note->text(), Typing::Yes); });
    });
    connect(m_note, &RichTextField::finished, this, [this] { m_controller.endTyping(); });
}

void SectionTools::addParking() {
    m_parkDisclosure = new Disclosure(tr("Parkeren"), this);
    m_parkDisclosure->body()->addWidget(new TextLabel(
        tr("Komt u er nu niet uit? Zet dit onderdeel opzij. Uw antwoorden blijven staan."), TextRole::Small, Tone::Quiet, this));
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_reason = new QLineEdit(m_parkDisclosure);
    m_owner = new QLineEdit(m_parkDisclosure);
    m_by = new DateField(tr("Uiterlijk op"), m_controller, m_parkDisclosure);
    form->addRow(tr("&Waarom"), m_reason);
    form->addRow(tr("Wie &pakt het op"), m_owner);
    form->addRow(tr("&Uiterlijk op"), m_by);
    m_parkDisclosure->body()->addLayout(form);
    m_park = new QPushButton(m_parkDisclosure);
    m_parkDisclosure->body()->addWidget(m_park, 0, Qt::AlignLeft);
    layout()->addWidget(m_parkDisclosure);
    connect(m_park, &QPushButton::clicked, this, [this] {
        if (!notes().parked) return parkAsWritten(Typing::No);
        m_controller.edit([this](PolicySession& session) { session.park(m_section.id, std::nullopt); });
    });
    // While a section is parked its fields can still be changed; before, they are only what will be said.
    const auto change = [this] {
        if (notes().parked) parkAsWritten(Typing::Yes);
    };
    connect(m_reason, &QLineEdit::textEdited, this, change);
    connect(m_owner, &QLineEdit::textEdited, this, change);
    connect(m_by, &DateField::edited, this, change);
}

void SectionTools::parkAsWritten(Typing typing) {
    m_controller.edit([&](PolicySession& session) {
        Parked parked = notes().parked.value_or(Parked{});
        parked.reason = typed(m_reason->text());
        parked.owner = typed(m_owner->text());
        parked.by = m_by->date();
        session.park(m_section.id, parked, typing);
    });
}

void SectionTools::refresh() {
    const SectionNotes& now = notes();
    const bool mayChange = m_controller.mayChange();
    m_note->setText(now.internalNote);
    m_note->setReadOnly(!mayChange);
    if (!isBlank(now.internalNote)) m_noteDisclosure->setOpen(true);
    refreshParking();
}

void SectionTools::showFound(const QString& words) {
    m_noteDisclosure->setOpen(true);
    selectWords(*m_noteDisclosure, words);
}

void SectionTools::refreshParking() {
    const auto& parked = notes().parked;
    const bool mayChange = m_controller.mayChange();
    const auto show = [](QLineEdit* field, const std::string& text) {
        if (typed(field->text()) != text) field->setText(toQString(text));
    };
    if (parked) {
        show(m_reason, parked->reason);
        show(m_owner, parked->owner);
        m_by->show(parked->by);
        m_parkDisclosure->setOpen(true);
    }
    m_park->setText(parked ? tr("Weer oppakken") : tr("Parkeer dit onderdeel"));
    m_park->setIcon(icon(parked ? QStringLiteral("redo") : QStringLiteral("state-parked")));
    m_parkDisclosure->setTitle(parked ? tr("Geparkeerd") : tr("Parkeren"));
    m_parkDisclosure->setVisible(mayChange || parked);
    for (QLineEdit* field : {m_reason, m_owner})
        field->setReadOnly(!mayChange);
    m_by->setReadOnly(!mayChange);
    m_park->setVisible(mayChange);
}

}  // namespace mal
