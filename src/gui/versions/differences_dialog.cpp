// SPDX-License-Identifier: EUPL-1.2
#include "gui/versions/differences_dialog.h"

#include "gui/look/tab_order.h"
#include "gui/start/form_look.h"

#include <ui_differences.h>

#include <utility>

namespace mal {

DifferencesDialog::DifferencesDialog(const QString& title, const QStringList& lead, std::vector<Difference> differences,
                                     const ComparisonWords& words, QWidget* parent)
    : QDialog(parent), m_form(std::make_unique<Ui::DifferencesDialog>()) {
    m_form->setupUi(this);
    setWindowTitle(title);
    m_form->heading->setText(title);
    m_form->heading->setRole(TextRole::Title);
    m_form->lead->setText(lead.join(QLatin1Char('\n')));
    m_form->list->setDifferences(std::move(differences), words, Choosing::No);
    connect(m_form->close, &QPushButton::clicked, this, &QDialog::reject);
    tabAsLaidOut(*this);
    fitToScreen(*this, *m_form->area, twoSidesWide);
    m_form->close->setFocus();
}

DifferencesDialog::~DifferencesDialog() = default;

}  // namespace mal
