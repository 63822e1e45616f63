// SPDX-License-Identifier: EUPL-1.2
#include "gui/help/help_topics.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextDocumentFragment>

#include <algorithm>
#include <array>

// Not in a namespace, as the macro asks: the resources of a static library are only there for who names them.
static void makeResourcesKnown() {
    Q_INIT_RESOURCE(help);
}

namespace mal {

namespace {

constexpr std::array keys{"start",       "onderdeel",  "wettelijke-punten", "beeld",   "controle",
                          "vaststellen", "exporteren", "opslaan",           "toetsen", "hulpmiddelen"};

HelpTopic readTopic(const QString& key) {
    QFile file(QStringLiteral(":/help/%1.html").arg(key));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "help", qPrintable(key));
    const QString html = isOpen ? QString::fromUtf8(file.readAll()) : QString();
    static const QRegularExpression heading(QStringLiteral("<h1>(.*?)</h1>"));
    const QString title = QTextDocumentFragment::fromHtml(heading.match(html).captured(1)).toPlainText();
    return {key, title, html, QTextDocumentFragment::fromHtml(html).toPlainText()};
}

bool hasAll(const QString& text, const QStringList& words) {
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

}  // namespace

const QList<HelpTopic>& helpTopics() {
    static const QList<HelpTopic> topics = [] {
        makeResourcesKnown();
        QList<HelpTopic> read;
        for (const char* key : keys)
            read.append(readTopic(QString::fromLatin1(key)));
        return read;
    }();
    return topics;
}

QList<HelpTopic> topicsAbout(const QString& words) {
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<HelpTopic> found;
    std::copy_if(helpTopics().begin(), helpTopics().end(), std::back_inserter(found),
                 [&](const HelpTopic& topic) { return hasAll(topic.plain, wanted); });
    std::stable_partition(found.begin(), found.end(), [&](const HelpTopic& topic) { return hasAll(topic.title, wanted); });
    return found;
}

}  // namespace mal
