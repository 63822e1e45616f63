// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/newer_template.h"

#include "base/error.h"
#include "base/version.h"
#include "files/file.h"
#include "gui/versions/upgrade_dialog.h"
#include "gui/window/file_questions.h"
#include "storage/limits.h"
#include "storage/template_loader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

namespace mal {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("NewerTemplate", text);
}

}  // namespace

std::string laterTemplate(const PolicySession& session, const std::vector<std::string>& templates) {
    for (const std::string& path : templates) {
        try {
            const std::string bytes = readFile(path, templateLimits.fileBytes);
            if (templateText(bytes) == session.policy().templateText) continue;  // nearly always, and at once
            const LoadedTemplate loaded = loadTemplate(bytes, path);
            if (!loaded.mal || loaded.mal->id != session.mal().id) continue;
            if (compareVersions(loaded.mal->version, session.mal().version) > 0) return path;
        } catch (const Error&) {
            continue;  // one that is gone is no newer version
        }
    }
    return {};
}

std::string chooseTemplate(QWidget* window, const QString& folder) {
    const QString path = QFileDialog::getOpenFileName(window, tr("Nieuwere mal kiezen"), folder, tr("Mallen (*.yaml *.yml)"));
    return QFile::encodeName(path).toStdString();
}

std::optional<PolicySession> askForUpgrade(QWidget* window, const PolicyController& controller, const std::string& templatePath) {
    const QString name = QFileInfo(QFile::decodeName(QByteArray::fromStdString(templatePath))).fileName();
    ProposedUpgrade proposed =
        controller.session().upgraded(readFile(templatePath, templateLimits.fileBytes), name.toStdString(), controller.now());
    if (!proposed.plan || !proposed.session) {
        tellProblems(window, tr("‘%1’ kan niet als mal worden gebruikt.").arg(name), proposed.problems);
        return std::nullopt;
    }
    UpgradeDialog dialog(*proposed.plan, *proposed.session, window);
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return std::move(proposed.session);
}

}  // namespace mal
