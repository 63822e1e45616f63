// SPDX-License-Identifier: EUPL-1.2

// The window program: beleidsmal [FILE]

#include "files/termination.h"
#include "gui/application.h"
#include "gui/moment.h"
#include "gui/settings.h"
#include "gui/state_folder.h"
#include "gui/window/main_window.h"
#include "session/shipped_files.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>

#include <future>

int main(int count, char** arguments) {
    mal::Application application(count, arguments);
    QCommandLineParser parser;
    parser.setApplicationDescription(mal::Application::tr("Maakt van de Beleidsmal AI het eigen beleid van een bibliotheek."));
    parser.addPositionalArgument(mal::Application::tr("bestand"), mal::Application::tr("Beleid (*.beleid) om te openen."),
                                 mal::Application::tr("[bestand]"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    const QStringList files = parser.positionalArguments();
    const QString path = files.isEmpty() ? QString() : QFileInfo(files.constFirst()).absoluteFilePath();
    // Reading takes longer than making the window, and needs none of it.
    std::future<mal::OpenedPolicy> coming;
    if (!path.isEmpty())
        coming = std::async(std::launch::async, &mal::PolicySession::open, QFile::encodeName(path).toStdString());
    mal::MainWindow window(application,
                           {mal::shippedTemplatesFolder(QFile::encodeName(QCoreApplication::applicationDirPath()).toStdString()),
                            mal::stateFolder(), mal::Settings::standardPath(), &mal::currentMoment});
    // Asked to stop, by the system or at logout: what was typed goes into the journal, and nobody is asked anything.
    const mal::Termination termination;
    QSocketNotifier toldToStop(termination.descriptor(), QSocketNotifier::Read);
    toldToStop.setEnabled(termination.descriptor() >= 0);
    QObject::connect(&toldToStop, &QSocketNotifier::activated, &window, [&] {
        window.files().keepForRecovery();
        QCoreApplication::exit(1);
    });
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &window, [&] { window.files().keepForRecovery(); });
    // Before the window is there: what is drawn first is the policy, not the first screen.
    if (coming.valid()) window.files().open(path, std::move(coming));
    window.show();
    return application.exec();
}
