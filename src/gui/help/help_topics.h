// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The texts of the help, one file a topic in ui/help, built into the program: help works without a network.

#include <QList>
#include <QString>

namespace mal {

struct HelpTopic {
    QString key;    // name of its file and of Page::helpTopic(): "onderdeel"
    QString title;  // its first heading
    QString html;
    QString plain;  // to search in
};

// In the order in which they are listed.
const QList<HelpTopic>& helpTopics();

// Those in which every word occurs, those with all of them in the title first. All for no words.
QList<HelpTopic> topicsAbout(const QString& words);

}  // namespace mal
