// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Reads what the start page tells about files, on a thread of its own: a slow disk or a vanished network folder must not hold up
// the window.

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <string>
#include <vector>

class QThread;

namespace mal {

struct ExampleSummary {
    QString path;
    QString organisation;
    int ready = 0;    // sections
    int total = 0;    // sections
    int pulling = 0;  // tensions that nobody kept on purpose
};

struct TemplateAbout {
    QString title;
    struct Part {
        QString title;
        QString html;
    };
    QList<Part> parts;
};

class StartReader : public QObject {
    Q_OBJECT

public:
    explicit StartReader(QObject* parent = nullptr);
    ~StartReader() override;  // waits for what is being read

    // An empty path is not read. What cannot be read is not told of, except of recent files. Does nothing while it is reading.
    void read(const QStringList& recent, const std::string& templatePath, const std::vector<std::string>& examples);

Q_SIGNALS:
    void isMissing(const QString& recent);
    void templateRead(const mal::TemplateAbout& about);
    void exampleRead(const mal::ExampleSummary& example);
    void finished();

private:
    std::unique_ptr<QThread> m_thread;
};

}  // namespace mal
