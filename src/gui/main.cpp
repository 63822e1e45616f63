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
#include <QSocketNotifier>

int main(int count, char** arguments) {
    mal::Application application(count, arguments);
    QCommandLineParser parser;
    parser.setApplicationDescription(mal::Application::tr("Maakt van de Beleidsmal AI het eigen beleid van een bibliotheek."));
    parser.addPositionalArgument(mal::Application::tr("bestand"), mal::Application::tr("Beleid (*.beleid) om te openen."),
                                 mal::Application::tr("[bestand]"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

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
    window.show();
    const QStringList files = parser.positionalArguments();
    if (!files.isEmpty()) window.openPath(files.constFirst());
    return application.exec();
}
