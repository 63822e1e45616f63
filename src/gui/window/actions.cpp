// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/actions.h"

#include "gui/look/icons.h"
#include "gui/look/type_scale.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace mal {

Actions::Actions(QObject* parent) : QObject(parent) {
    makeFile();
    makeEdit();
    makeView();
    makeGo();
    makeHelp();
}

QAction* Actions::make(const QString& text, const QString& iconName, const QKeySequence& shortcut) {
    auto* action = new QAction(text, this);
    if (!iconName.isEmpty()) action->setIcon(icon(iconName));
    action->setShortcut(shortcut);
    // Menus of this program have no use for the roles that a Mac would move elsewhere.
    action->setMenuRole(QAction::NoRole);
    return action;
}

QAction* Actions::makeSwitch(const QString& text, const QString& iconName, const QKeySequence& shortcut) {
    QAction* action = make(text, iconName, shortcut);
    action->setCheckable(true);
    return action;
}

void Actions::makeFile() {
    newPolicy = make(tr("&Nieuw beleid…"), QStringLiteral("new"), QKeySequence::New);
    open = make(tr("&Openen…"), QStringLiteral("open"), QKeySequence::Open);
    recent = new QMenu(tr("&Recent"));
    recent->setIcon(icon(QStringLiteral("recent")));
    connect(this, &QObject::destroyed, recent, &QObject::deleteLater);
    save = make(tr("Op&slaan"), QStringLiteral("save"), QKeySequence::Save);
    saveAs = make(tr("Opslaan &als…"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    autosave = makeSwitch(tr("&Vanzelf opslaan"));
    organisation = make(tr("Or&ganisatie en ondertekening…"), QStringLiteral("settings"));
    versions = make(tr("Eerdere vers&ies…"), QStringLiteral("recent"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    newerTemplate = make(tr("Nieuwere versie van de &mal…"));
    // Not Ctrl+E: in a field of one line that is a key for the end of the line.
    exportDocument = make(tr("&Exporteren…"), QStringLiteral("export"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    print = make(tr("Af&drukken…"), QStringLiteral("print"), QKeySequence::Print);
    close = make(tr("Sl&uiten"), QStringLiteral("close"), QKeySequence(Qt::CTRL | Qt::Key_W));
    quit = make(tr("&Afsluiten"), {}, QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void Actions::makeEdit() {
    undo = make(tr("&Ongedaan maken"), QStringLiteral("undo"), QKeySequence::Undo);
    redo = make(tr("Op&nieuw"), QStringLiteral("redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    find = make(tr("&Zoeken"), QStringLiteral("search"), QKeySequence::Find);
    spelling = makeSwitch(tr("&Spelling controleren"), QStringLiteral("spelling"));
}

void Actions::makeView() {
    list = makeSwitch(tr("&Onderdelen"), QStringLiteral("sidebar"), QKeySequence(Qt::CTRL | Qt::Key_L));
    preview = makeSwitch(tr("Het &beleid ernaast"), QStringLiteral("preview"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    guidance =
        makeSwitch(tr("&Tips voor de begeleider"), QStringLiteral("facilitator"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G));
    zoomIn = make(tr("&Groter"), QStringLiteral("zoom-in"), QKeySequence(Qt::CTRL | Qt::Key_Plus));
    zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = make(tr("&Kleiner"), QStringLiteral("zoom-out"), QKeySequence(Qt::CTRL | Qt::Key_Minus));
    zoomReset = make(tr("&Gewone grootte"), {}, QKeySequence(Qt::CTRL | Qt::Key_0));
    largeText = makeSwitch(tr("Grote &letters"));
    likeSystem = makeSwitch(tr("Zoals het &systeem"));
    light = makeSwitch(tr("&Licht"), QStringLiteral("light"));
    dark = makeSwitch(tr("&Donker"), QStringLiteral("dark"));
    auto* brightness = new QActionGroup(this);
    for (QAction* each : {likeSystem, light, dark})
        brightness->addAction(each);
    fullScreen = makeSwitch(tr("&Volledig scherm"), {}, QKeySequence(Qt::Key_F11));
}

void Actions::makeGo() {
    backward = make(tr("&Vorige"), QStringLiteral("chevron-left"), QKeySequence(Qt::ALT | Qt::Key_Left));
    forward = make(tr("V&olgende"), QStringLiteral("chevron-right"), QKeySequence(Qt::ALT | Qt::Key_Right));
    nextOpen = make(tr("Volgend open &punt"), QStringLiteral("next-open"), QKeySequence(Qt::CTRL | Qt::Key_J));
    overview = make(tr("&Beeld"), QStringLiteral("picture"));
    check = make(tr("&Controle"), QStringLiteral("checklist"));
    adopt = make(tr("Va&ststellen"), QStringLiteral("adopt"));
    startPage = make(tr("Beg&inscherm"));
    nextPart = make(tr("Volgend &deel van het venster"), {}, QKeySequence(Qt::Key_F6));
    previousPart = make(tr("Vorig deel van het &venster"), {}, QKeySequence(Qt::SHIFT | Qt::Key_F6));
}

void Actions::makeHelp() {
    help = make(tr("&Hulp bij deze pagina"), QStringLiteral("help"), QKeySequence::HelpContents);
    explain = make(tr("&Uitleg bij deze vraag"), {}, QKeySequence(Qt::SHIFT | Qt::Key_F1));
    keys = make(tr("&Toetsen"));
    about = make(tr("&Over Beleidsmal"), QStringLiteral("info"));
}

void Actions::fill(QMenuBar& bar) const {
    const auto add = [&bar](const QString& title, std::initializer_list<QAction*> actions) {
        QMenu* menu = bar.addMenu(title);
        for (QAction* action : actions) {
            if (action) {
                menu->addAction(action);
            } else {
                menu->addSeparator();
            }
        }
    };
    constexpr QAction* line = nullptr;
    add(tr("&Bestand"), {newPolicy, open, recent->menuAction(), line, save, saveAs, autosave, line, organisation, versions,
                         newerTemplate, line, exportDocument, print, line, close, quit});
    add(tr("Be&werken"), {undo, redo, line, find, line, spelling});
    add(tr("Weer&gave"),
        {list, preview, guidance, line, zoomIn, zoomOut, zoomReset, largeText, line, likeSystem, light, dark, line, fullScreen});
    add(tr("Ga &naar"),
        {backward, forward, nextOpen, line, overview, check, adopt, line, startPage, line, nextPart, previousPart});
    add(tr("&Help"), {help, explain, keys, line, about});
}

void Actions::fill(QToolBar& bar) const {
    bar.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QAction* action : {list, find, undo, redo, guidance, preview})
        bar.addAction(action);
    // Qt leaves the buttons of a bar out of the Tab order.
    for (auto* button : bar.findChildren<QToolButton*>()) {
        if (button->defaultAction()) button->setFocusPolicy(Qt::TabFocus);
    }
}

void Actions::setPolicyOpen(bool isOpen) {
    for (QAction* action :
         {save, saveAs,  organisation, versions, newerTemplate, exportDocument, print,    close, undo,  redo,      find,
          list, preview, guidance,     backward, forward,       nextOpen,       overview, check, adopt, startPage, explain}) {
        action->setEnabled(isOpen);
    }
}

}  // namespace mal
