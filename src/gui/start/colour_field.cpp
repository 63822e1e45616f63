// SPDX-License-Identifier: EUPL-1.2
#include "gui/start/colour_field.h"

#include "gui/look/painting.h"
#include "gui/look/text_label.h"
#include "gui/texts.h"

#include <QApplication>
#include <QColorDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace mal {

namespace {

// What a style guide says, with or without the sign; nothing where it is no colour.
QColor colourIn(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^#?([0-9A-Fa-f]{6})$"));
    const auto match = pattern.match(text.trimmed());
    return match.hasMatch() ? QColor(QLatin1Char('#') + match.captured(1)) : QColor();
}

// Tells nothing that the field beside it does not.
class Swatch : public QWidget {
public:
    explicit Swatch(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    QSize sizeHint() const override { return {space(4), space(4)}; }
    void setColour(const QColor& colour) {
        m_colour = colour;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Antialiased antialiased(painter);
        painter.setPen(QPen(coloursOf(QApplication::palette()).controlBorder, 1));
        painter.setBrush(m_colour.isValid() ? QBrush(m_colour) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(insideLine(rect(), 1), radius(), radius());
    }

private:
    QColor m_colour;
};

}  // namespace

ColourField::ColourField(QWidget* parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_swatch(new Swatch(this)), m_problem(new TextLabel(this)) {
    auto* label = new QLabel(tr("&Huiskleur (niet verplicht)"), this);
    label->setBuddy(m_field);
    auto* hint = new TextLabel(tr("De kleur van koppen en lijnen in het beleid. Schrijf een kleur als #0B5C8A."), TextRole::Small,
                               Tone::Quiet, this);
    auto* pick = new QPushButton(tr("Kleur ki&ezen…"), this);
    m_field->setAccessibleDescription(hint->text());
    m_problem->setTone(Tone::Error);
    m_problem->setText(tr("Schrijf de kleur als # met zes tekens, bijvoorbeeld #0B5C8A, of kies een kleur."));
    m_problem->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addWidget(m_swatch);
    row->addWidget(pick);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addWidget(hint);
    column->addLayout(row);
    column->addWidget(m_problem);
    connect(m_field, &QLineEdit::textChanged, this, &ColourField::showColour);
    connect(pick, &QPushButton::clicked, this, &ColourField::choose);
}

void ColourField::setColour(const std::string& colour) {
    m_field->setText(toQString(colour));
}

std::string ColourField::colour() const {
    const QColor colour = colourIn(m_field->text());
    return colour.isValid() ? colour.name(QColor::HexRgb).toUpper().toStdString() : std::string();
}

bool ColourField::check() {
    const bool isGood = m_field->text().trimmed().isEmpty() || colourIn(m_field->text()).isValid();
    m_problem->setVisible(!isGood);
    if (!isGood) m_field->setFocus(Qt::TabFocusReason);
    return isGood;
}

void ColourField::choose() {
    const QColor chosen = QColorDialog::getColor(colourIn(m_field->text()), this, tr("Huiskleur kiezen"));
    if (chosen.isValid()) m_field->setText(chosen.name(QColor::HexRgb).toUpper());
}

void ColourField::showColour() {
    static_cast<Swatch*>(m_swatch)->setColour(colourIn(m_field->text()));
    m_problem->hide();
}

}  // namespace mal
