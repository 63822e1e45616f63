// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Everything the menus offer, with its keys. What an action does is connected by the window; here is only what it is called.

#include <QAction>
#include <QObject>

class QMenuBar;
class QToolBar;

namespace mal {

class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject* parent);

    // Bestand
    QAction* newPolicy;
    QAction* open;
    QMenu* recent;
    QAction* save;
    QAction* saveAs;
    QAction* autosave;  // checkable
    QAction* organisation;
    QAction* versions;
    QAction* newerTemplate;
    QAction* exportDocument;
    QAction* print;
    QAction* close;
    QAction* quit;
    // Bewerken
    QAction* undo;
    QAction* redo;
    QAction* find;
    QAction* spelling;  // checkable
    // Weergave
    QAction* list;      // checkable
    QAction* preview;   // checkable
    QAction* guidance;  // checkable
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* zoomReset;
    QAction* largeText;   // checkable
    QAction* likeSystem;  // checkable, one of three
    QAction* light;
    QAction* dark;
    QAction* fullScreen;  // checkable
    // Ga naar
    QAction* backward;
    QAction* forward;
    QAction* nextOpen;
    QAction* overview;
    QAction* check;
    QAction* adopt;
    QAction* startPage;
    QAction* nextPart;
    QAction* previousPart;
    // Help
    QAction* help;
    QAction* explain;
    QAction* keys;
    QAction* about;

    void fill(QMenuBar& bar) const;
    void fill(QToolBar& bar) const;

    // What makes sense only while a policy is open.
    void setPolicyOpen(bool isOpen);

private:
    QAction* make(const QString& text, const QString& iconName = {}, const QKeySequence& shortcut = {});
    QAction* makeSwitch(const QString& text, const QString& iconName = {}, const QKeySequence& shortcut = {});
    void makeFile();
    void makeEdit();
    void makeView();
    void makeGo();
    void makeHelp();
};

}  // namespace mal
