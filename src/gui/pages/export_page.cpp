// SPDX-License-Identifier: EUPL-1.2
#include "gui/pages/export_page.h"

#include "base/messages/files.h"
#include "gui/look/surface.h"
#include "gui/pages/export_outcome.h"
#include "gui/pages/export_place.h"
#include "gui/pages/export_print.h"
#include "gui/settings.h"
#include "gui/texts.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace mal {

namespace {

constexpr int noticed = 400;  // milliseconds

QString explanation(const Format& format) {
    if (format.name == "pdf")
        return ExportPage::tr("Om te delen, af te drukken en te bewaren. Ook goed te lezen met een schermlezer.");
    if (format.name == "markdown") return ExportPage::tr("Tekst met eenvoudige opmaak, om elders verder te gebruiken.");
    return {};
}

}  // namespace

ExportPage::ExportPage(PolicyController& controller, QWidget* parent, Settings* settings)
    : ColumnPage(controller, tr("Exporteren"), {}, parent), m_settings(settings) {
    addChoices();
    addButtons();
    m_outcome = new ExportOutcome(content());
    column().addWidget(m_outcome);
    column().addStretch(1);
    connect(m_outcome, &ExportOutcome::replaceWanted, this, [this](const QString& path) { exportTo(path, IfThere::Overwrite); });
    connect(m_outcome, &ExportOutcome::otherPlaceWanted, this, &ExportPage::choosePlace);
    m_notYet.setSingleShot(true);
    m_notYet.setInterval(noticed);
    connect(&m_notYet, &QTimer::timeout, this, [this] { m_busy->show(); });
    refresh();
}

ExportPage::~ExportPage() {
    callOff();
}

void ExportPage::addChoices() {
    m_choices = new Surface(SurfaceKind::Card, content());
    auto* column = new QVBoxLayout(m_choices);
    column->setContentsMargins(space(2.5), space(2.5), space(2.5), space(2.5));
    column->setSpacing(space(1));
    std::vector<std::pair<QString, QString>> kinds, forms;
    for (const KindOfDocument& kind : kindsOfDocument(controller().mal()))
        kinds.emplace_back(toQString(kind.title), QString());
    for (const Format& format : formats())
        forms.emplace_back(toQString(format.title), explanation(format));
    m_kinds = addOptions(*column, tr("Welk document?"), kinds);
    column->addSpacing(space(1.5));
    addWishes(*column);
    column->addSpacing(space(1.5));
    m_formats = addOptions(*column, tr("Als wat voor bestand?"), forms);
    this->column().addWidget(m_choices);
    connect(m_kinds, &QButtonGroup::idToggled, this, &ExportPage::showWhatKindCan);
    showWhatKindCan();
}

void ExportPage::addWishes(QVBoxLayout& column) {
    m_audience = addOptions(column, tr("Voor wie?"),
                            {{tr("Intern"), tr("Met namen en met wat nog openstaat.")},
                             {tr("Openbaar"), tr("Functies in plaats van namen, en niet wat nog openstaat.")}});
    m_annexes = new QCheckBox(tr("Met bijlagen"), m_choices);
    m_annexes->setChecked(true);
    m_guidance = new QCheckBox(tr("Met de aanwijzingen voor de begeleider"), m_choices);
    column.addWidget(m_annexes);
    column.addWidget(m_guidance);
}

// What a kind of document cannot do stays where it is, so that nothing jumps, but cannot be asked.
void ExportPage::showWhatKindCan() {
    const KindOfDocument chosen = kind();
    for (QAbstractButton* button : m_audience->buttons())
        button->setEnabled(chosen.canBePublic);
    m_annexes->setEnabled(chosen.hasAnnexes);
    m_guidance->setEnabled(chosen.hasGuidance);
}

DocumentWishes ExportPage::wishes() const {
    const KindOfDocument chosen = kind();
    DocumentWishes wishes;
    if (chosen.canBePublic && m_audience->checkedId() == 1) wishes.audience = Audience::Public;
    if (chosen.hasAnnexes && !m_annexes->isChecked()) wishes.annexes = WithAnnexes::No;
    if (chosen.hasGuidance && m_guidance->isChecked()) wishes.guidance = WithGuidance::Yes;
    return wishes;
}

// What is most asked for is chosen beforehand: nothing here is an answer.
QButtonGroup* ExportPage::addOptions(QVBoxLayout& column, const QString& question,
                                     const std::vector<std::pair<QString, QString>>& options) {
    auto* group = new QButtonGroup(this);
    column.addWidget(new TextLabel(question, TextRole::Strong, Tone::Normal, m_choices));
    for (std::size_t index = 0; index < options.size(); ++index) {
        const auto& [title, more] = options[index];
        auto* radio = new QRadioButton(title, m_choices);
        radio->setAccessibleDescription(more.isEmpty() ? question : tr("%1 %2").arg(question, more));
        radio->setChecked(index == 0);
        group->addButton(radio, static_cast<int>(index));
        auto* option = new QVBoxLayout;
        option->setSpacing(0);
        option->addWidget(radio);
        column.addLayout(option);
        if (more.isEmpty()) continue;
        auto* words = new TextLabel(more, TextRole::Body, Tone::Quiet, m_choices);
        words->setContentsMargins(space(3.5), 0, 0, space(0.75));
        option->addWidget(words);
    }
    return group;
}

void ExportPage::addButtons() {
    m_export = new QPushButton(tr("Exporteer…"), content());
    m_export->setDefault(true);
    m_print = new QPushButton(tr("Afdrukken…"), content());
    m_print->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_export);
    buttons->addWidget(m_print);
    buttons->addStretch(1);
    column().addLayout(buttons);
    connect(m_export, &QPushButton::clicked, this, &ExportPage::choosePlace);
    connect(m_print, &QPushButton::clicked, this, &ExportPage::print);

    m_busy = new QWidget(content());
    auto* row = new QHBoxLayout(m_busy);
    row->setContentsMargins(0, 0, 0, 0);
    auto* words = new TextLabel(tr("Het document wordt gemaakt…"), TextRole::Body, Tone::Normal, m_busy);
    words->setWordWrap(false);
    auto* bar = new QProgressBar(m_busy);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(words->text());
    m_cancel = new QPushButton(tr("Annuleren"), m_busy);
    m_cancel->setAutoDefault(false);
    row->addWidget(words);
    row->addWidget(bar, 1);
    row->addWidget(m_cancel);
    m_busy->hide();
    column().addWidget(m_busy);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        callOff();
        finish();
        m_outcome->tellCalledOff();
        m_export->setFocus(Qt::TabFocusReason);
    });
}

void ExportPage::refresh() {
    if (controller().policy().isExample) return setLead(tr("Dit beleid is een voorbeeld. Op elke bladzijde staat VOORBEELD."));
    switch (controller().policy().status) {
        case Status::Concept:
            setLead(tr("Dit beleid is een concept. Op elke bladzijde staat CONCEPT."));
            return;
        case Status::Proposed:
            setLead(tr("Dit beleid ligt ter vaststelling. Zolang het niet is vastgesteld, staat er CONCEPT op elke bladzijde."));
            return;
        case Status::Adopted:
            setLead(controller().session().isAsAdopted() ? tr("Dit beleid is vastgesteld.")
                                                         : tr("Dit beleid is na het vaststellen veranderd, buiten dit programma "
                                                              "om. Op elke bladzijde staat CONCEPT."));
            return;
    }
}

KindOfDocument ExportPage::kind() const {
    return kindsOfDocument(controller().mal())[static_cast<std::size_t>(m_kinds->checkedId())];
}

const Format& ExportPage::format() const {
    return formats()[static_cast<std::size_t>(m_formats->checkedId())];
}

void ExportPage::choosePlace() {
    if (isBusy()) return;
    const QString date = toQString(controller().now()).left(10);
    const QDir folder(folderToStartIn(m_settings ? m_settings->lastFolder() : QString(), controller().session().path()));
    QFileDialog dialog(this, tr("Exporteren"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(toQString(format().extension));
    dialog.setNameFilter(tr("%1 (*.%2)").arg(toQString(format().title), toQString(format().extension)));
    dialog.setDirectory(folder);
    dialog.setOption(QFileDialog::DontConfirmOverwrite);  // asked on the page: no dialog on top of a dialog
    dialog.selectFile(proposedName(controller().mal(), controller().policy(), kind(), wishes().audience, format(), date));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) return;
    exportTo(withEnding(dialog.selectedFiles().constFirst(), format()), IfThere::Refuse);
}

void ExportPage::exportTo(const QString& path, IfThere ifThere) {
    if (isBusy()) return;
    const std::string file = path.toStdString();
    const std::string& own = controller().session().path();
    if (!own.empty() && isSameFile(file, own)) {
        m_outcome->tellFailed(toQString(text(messages::isAnInput, {file})));
        return;
    }
    const Before before = ifThere == IfThere::Overwrite ? Before(Anything{}) : Before(Nothing{});
    start(kind(), format(), intoFile(file, before), [this, path](const ExportResult& result) {
        if (result.isThere) return m_outcome->askToReplace(path);
        if (!result.why.isEmpty()) return m_outcome->tellFailed(result.why);
        if (m_settings) m_settings->setLastFolder(QFileInfo(path).absolutePath());
        m_outcome->tellMade(path, result.problems);
    });
}

void ExportPage::print() {
    if (isBusy()) return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(shown(controller().mal(), controller().policy(), controller().mal().document.title));
    QPrintDialog dialog(printer.get(), this);
    dialog.setWindowTitle(tr("Afdrukken"));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted) return;
    const auto deliver = [printer, refused = tr("De printer neemt het document niet aan.")](const Written& written,
                                                                                            const std::function<bool()>& goesOn) {
        return printPdf(written.bytes, *printer, goesOn) ? QString() : refused;
    };
    start(kind(), *findFormat("pdf"), deliver, [this](const ExportResult& result) {
        if (!result.why.isEmpty()) return m_outcome->tellFailed(result.why);
        m_outcome->tellPrinted(result.problems);
    });
}

void ExportPage::start(const KindOfDocument& kind, const Format& format, Delivery deliver,
                       std::function<void(const ExportResult&)> then) {
    m_outcome->hide();
    m_export->setEnabled(false);
    m_print->setEnabled(false);
    m_choices->setEnabled(false);
    m_notYet.start();
    m_job =
        new ExportJob({controller().session().snapshot(), kind, wishes(), &format, controller().now(), std::move(deliver)}, this);
    connect(m_job, &ExportJob::done, this, [this, job = m_job, then = std::move(then)](const ExportResult& result) {
        job->deleteLater();
        if (job != m_job) return;  // called off at the last moment
        finish();
        then(result);
    });
    m_job->start();
}

void ExportPage::callOff() {
    if (m_job) m_job->callOff();
}

void ExportPage::finish() {
    m_job = nullptr;
    m_notYet.stop();
    m_busy->hide();
    m_export->setEnabled(true);
    m_print->setEnabled(true);
    m_choices->setEnabled(true);
}

}  // namespace mal
