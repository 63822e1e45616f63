// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What a team can do with a section besides answering: a note that is never printed, and setting it aside with a reason, who
// takes it up, and by when.

#include "gui/policy_controller.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace mal {

class DateField;
class Disclosure;
class RichTextField;

class SectionTools : public QWidget {
    Q_OBJECT

public:
    SectionTools(PolicyController& controller, const Section& section, QWidget* parent);

    void refresh();
    // The keyboard where the words stand in the note.
    void showFound(const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addNote();
    void addParking();
    const SectionNotes& notes() const;
    void parkAsWritten(Typing typing);
    void refreshParking();

    PolicyController& m_controller;
    const Section& m_section;
    Disclosure* m_noteDisclosure = nullptr;
    RichTextField* m_note = nullptr;
    Disclosure* m_parkDisclosure = nullptr;
    QLineEdit* m_reason = nullptr;
    QLineEdit* m_owner = nullptr;
    DateField* m_by = nullptr;
    QPushButton* m_park = nullptr;
};

}  // namespace mal
