// SPDX-License-Identifier: EUPL-1.2
#include "gui/help/about_dialog.h"

#include "base/version.h"
#include "gui/look/icons.h"
#include "gui/start/form_look.h"
#include "gui/texts.h"

#include <ui_about.h>

namespace mal {

namespace {

// In short; docs/third-party.md has all of it.
QString othersWork() {
    return AboutDialog::tr(
        "Venster: Qt (LGPL 3). Bestanden: yaml-cpp (MIT), OpenSSL (Apache 2.0), libpng en libjpeg-turbo. "
        "Pdf: libharu (zlib), HarfBuzz (MIT), zlib en het kleurprofiel sRGB.\n\n"
        "Lettertypen in de pdf: Lato (OFL 1.1) en DejaVu Sans. Afbreken: libhyphen (MPL 1.1). Spelling: Hunspell (MPL 1.1) en de "
        "Nederlandse woordenlijst van OpenTaal.");
}

}  // namespace

AboutDialog::AboutDialog(const PolicyTemplate* mal, QWidget* parent)
    : QDialog(parent), m_form(std::make_unique<Ui::AboutDialog>()) {
    m_form->setupUi(this);
    m_form->heading->setRole(TextRole::Title);
    m_form->version->setTone(Tone::Quiet);
    for (TextLabel* heading : {m_form->malHeading, m_form->licenceHeading, m_form->othersHeading})
        heading->setRole(TextRole::Heading);
    const int size = space(6);
    m_form->picture->setPixmap(icon(QStringLiteral("beleidsmal")).pixmap(QSize(size, size), devicePixelRatioF()));
    m_form->version->setText(tr("Versie %1").arg(toQString(programVersion())));
    m_form->others->setText(othersWork());
    showTemplate(mal);
    connect(m_form->done, &QPushButton::clicked, this, &AboutDialog::accept);
    fitToScreen(*this, *m_form->area);
    m_form->done->setFocus();
}

AboutDialog::~AboutDialog() = default;

void AboutDialog::showTemplate(const PolicyTemplate* mal) {
    if (!mal) return m_form->malDetails->setText(tr("Er is nu geen beleid geopend."));
    m_form->malDetails->setText(tr("%1, versie %2\nUitgegeven door %3\nStand van de wet: %4")
                                    .arg(toQString(mal->title), toQString(mal->version), toQString(mal->source.publisher),
                                         toQString(inWords(mal->asOf))));
}

}  // namespace mal
