// SPDX-License-Identifier: EUPL-1.2
#include "gui/application.h"

#include "base/error.h"
#include "base/version.h"
#include "gui/guards.h"
#include "gui/texts.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace mal {

Application::Application(int& count, char** arguments) : QApplication(count, arguments) {
    setApplicationName(QStringLiteral("beleidsmal"));
    setApplicationDisplayName(QStringLiteral("Beleidsmal"));
    setOrganizationName(QStringLiteral("beleidsmal"));
    setApplicationVersion(toQString(programVersion()));
    setDesktopFileName(QStringLiteral("beleidsmal"));
    // Dates and Qt's own words are Dutch, whatever the desktop speaks: so is everything else here.
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    auto* translator = new QTranslator(this);
    if (translator->load(QStringLiteral("qtbase_nl"), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        installTranslator(translator);
    }
    m_appearance.emplace(*this);
    installEventFilter(this);
}

bool Application::notify(QObject* receiver, QEvent* event) {
    try {
        return QApplication::notify(receiver, event);
    } catch (const Error& error) {
        Q_EMIT failed(sentenceOf(error));
        return true;
    }
}

bool Application::eventFilter(QObject* watched, QEvent* event) {
    keepFocusFromWheel(watched, event);
    return isPasteOfNothing(watched, event) || isWheelWithoutFocus(watched, event) || openedContextMenu(watched, event) ||
           isPressedByEnter(watched, event) || QApplication::eventFilter(watched, event);
}

}  // namespace mal
