// SPDX-License-Identifier: EUPL-1.2

// What the window tells of the policy that is open, above its page, with what can be done about it.

#include "gui/window/main_window.h"

#include "gui/window/actions.h"
#include "gui/window/message_bar.h"
#include "gui/window/newer_template.h"
#include "gui/window/workspace.h"
#include "session/shipped_files.h"

#include <QMessageBox>
#include <QPushButton>

namespace mal {

void MainWindow::settle(Remark remark) {
    if (m_workspace) m_workspace->messages().setMessage(remark, nullptr);
}

void MainWindow::tell(Remark remark, const QString& why) {
    if (m_workspace) {
        auto* message = new MessageBar(SurfaceKind::Attention, QStringLiteral("warning"), why,
                                       {{tr("Sluiten"), [this, remark] { settle(remark); }}}, m_workspace);
        m_workspace->messages().setMessage(remark, message);
    } else {
        QMessageBox box(QMessageBox::Warning, tr("Beleidsmal"), why, QMessageBox::NoButton, this);
        box.addButton(tr("Sluiten"), QMessageBox::AcceptRole);
        show();  // also where a file was given at the start and the window is still to come
        box.exec();
    }
}

void MainWindow::tellOutside(Outside kind) {
    if (!m_workspace) return;
    if (kind == Outside::Unchanged) return settle(Remark::Outside);
    const auto done = [this](void (PolicyFiles::*act)()) {
        return [this, act] {
            settle(Remark::Outside);
            (m_files.*act)();
        };
    };
    const MessageAction saveAs{tr("Opslaan als…"), [this] {
                                   if (m_files.saveAs()) settle(Remark::Outside);
                               }};
    if (kind == Outside::Gone) {
        m_workspace->messages().setMessage(
            Remark::Outside, new MessageBar(SurfaceKind::Attention, QStringLiteral("warning"),
                                            tr("Het bestand is weg of verplaatst. Wat u ziet is er nog. Sla het opnieuw op."),
                                            {{tr("Opslaan"), done(&PolicyFiles::keepMine)}, saveAs}, m_workspace));
        return;
    }
    m_workspace->messages().setMessage(Remark::Outside,
                                       new MessageBar(SurfaceKind::Attention, QStringLiteral("warning"),
                                                      tr("Iemand anders heeft dit bestand veranderd. Er wordt niets vanzelf "
                                                         "opgeslagen totdat u kiest welke versie blijft."),
                                                      {{tr("Neem de versie van de ander"), done(&PolicyFiles::takeTheirs)},
                                                       {tr("Houd mijn versie"), done(&PolicyFiles::keepMine)},
                                                       {tr("Vergelijk per vraag…"), [this] { m_files.compare(); }},
                                                       saveAs},
                                                      m_workspace));
}

void MainWindow::tellRecoverable() {
    if (!m_workspace || m_files.recoverable().isEmpty()) return;
    m_workspace->messages().setMessage(
        Remark::Recovery, new MessageBar(SurfaceKind::Attention, QStringLiteral("recover"),
                                         tr("Er is werk gevonden dat nog niet was opgeslagen toen het programma stopte."),
                                         {{tr("Bekijk op het beginscherm"), [this] { m_files.close(); }},
                                          {tr("Later"), [this] { settle(Remark::Recovery); }}},
                                         m_workspace));
}

void MainWindow::tellNewerTemplate() {
    const PolicyController* controller = m_files.controller();
    if (!controller || !controller->mayChange() || m_workspace->messages().hasMessage()) return;
    const std::vector<std::string> templates = shippedTemplates(m_surroundings.templatesFolder);
    if (laterTemplate(controller->session(), templates).empty()) return;
    m_workspace->messages().setMessage(
        Remark::NewerTemplate,
        new MessageBar(SurfaceKind::Accent, QStringLiteral("info"),
                       tr("Er is een nieuwere versie van de mal. Uw beleid blijft zoals het is, tot u kiest."),
                       {{tr("Bekijk wat er verandert"), [this] { m_actions->newerTemplate->trigger(); }},
                        {tr("Later"), [this] { settle(Remark::NewerTemplate); }}},
                       m_workspace));
}

}  // namespace mal
