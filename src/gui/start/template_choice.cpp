// SPDX-License-Identifier: EUPL-1.2
#include "gui/start/template_choice.h"

#include "base/error.h"
#include "files/file.h"
#include "gui/problem_line.h"
#include "gui/texts.h"
#include "storage/limits.h"
#include "storage/template_loader.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

#include <ui_template_choice.h>

#include <algorithm>

namespace mal {

namespace {

enum Role { PathRole = Qt::UserRole, DetailsRole };

// "2026-05" as "mei 2026", "2026-05-18" as "18 mei 2026".
QString dateInWords(const std::string& date) {
    if (const auto day = parseDate(date)) return toQString(inWords(*day));
    const auto month = parseDate(date + "-01");
    return month ? toQString(monthInWords(month->year, month->month)) : toQString(date);
}

QString detailsOf(const PolicyTemplate& mal) {
    return TemplateChoice::tr("Uitgegeven door %1, %2\nVersie %3 · stand van de wet: %4")
        .arg(toQString(mal.source.publisher), dateInWords(mal.source.date), toQString(mal.version), toQString(inWords(mal.asOf)));
}

}  // namespace

TemplateChoice::TemplateChoice(QWidget* parent) : QWidget(parent), m_form(std::make_unique<Ui::TemplateChoice>()) {
    m_form->setupUi(this);
    m_form->details->setRole(TextRole::Small);
    m_form->details->setTone(Tone::Quiet);
    m_form->problem->setTone(Tone::Error);
    showFaults({}, {});
    connect(m_form->other, &QPushButton::clicked, this, &TemplateChoice::choose);
    connect(m_form->templates, &QComboBox::currentIndexChanged, this, &TemplateChoice::showDetails);
}

TemplateChoice::~TemplateChoice() = default;

void TemplateChoice::offer(const std::vector<std::string>& paths) {
    for (const std::string& path : paths)
        take(path);
    m_form->templates->setCurrentIndex(m_form->templates->count() > 0 ? 0 : -1);
}

std::string TemplateChoice::path() const {
    return m_form->templates->currentData(PathRole).toByteArray().toStdString();
}

void TemplateChoice::take(const std::string& path) {
    showFaults({}, {});
    try {
        const LoadedTemplate loaded = loadTemplate(readFile(path, templateLimits.fileBytes), path);
        if (!loaded.mal) {
            const QString name = QFileInfo(QFile::decodeName(path.c_str())).fileName();
            return showFaults(tr("‘%1’ is nog geen goede mal. Dit moet eerst anders:").arg(name), loaded.problems);
        }
        const QByteArray bytes = QByteArray::fromStdString(path);
        int index = m_form->templates->findData(bytes, PathRole);
        if (index < 0) {
            index = m_form->templates->count();
            m_form->templates->addItem(toQString(loaded.mal->title));
        }
        m_form->templates->setItemData(index, bytes, PathRole);
        m_form->templates->setItemData(index, detailsOf(*loaded.mal), DetailsRole);
        m_form->templates->setCurrentIndex(index);
        showDetails();
    } catch (const Error& error) {
        showFaults(sentenceOf(error), {});
    }
}

bool TemplateChoice::check() {
    if (!path().empty()) return true;
    if (m_form->problem->isHidden()) showFaults(tr("Kies een mal. Zonder mal is er niets om in te vullen."), {});
    m_form->other->setFocus(Qt::TabFocusReason);
    return false;
}

void TemplateChoice::choose() {
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Mal kiezen"), m_folder, tr("Mallen (*.yaml *.yml);;Alle bestanden (*)"));
    if (path.isEmpty()) return;
    m_folder = QFileInfo(path).absolutePath();
    Q_EMIT folderChanged(m_folder);
    take(QFile::encodeName(path).toStdString());
}

void TemplateChoice::showDetails() {
    m_form->details->setText(m_form->templates->currentData(DetailsRole).toString());
    m_form->templates->setAccessibleDescription(m_form->details->text());
}

void TemplateChoice::showFaults(const QString& summary, const Problems& problems) {
    m_form->problem->setText(summary);
    m_form->problem->setVisible(!summary.isEmpty());
    m_form->faults->clear();
    for (const Problem& problem : problems)
        m_form->faults->addItem(problemLine(problem));
    m_form->faults->setVisible(!problems.empty());
}

}  // namespace mal
