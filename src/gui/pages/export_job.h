// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Making one document on a thread of its own, and putting it in a file or on a printer. Called off, it leaves nothing behind: a
// file is only touched when the whole document is there, and then replaced in one go.

#include "files/file.h"
#include "output/format.h"
#include "session/snapshot.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <string>

namespace mal {

// What to do with the document once it is there. It may take its time, and stops early where `goesOn` says false. Gives back why
// it did not work, or nothing; or throws Error.
using Delivery = std::function<QString(const Written& written, const std::function<bool()>& goesOn)>;

struct ExportOrder {
    Snapshot snapshot;
    KindOfDocument kind;
    DocumentWishes wishes;
    const Format* format = nullptr;
    std::string moment;
    Delivery deliver;
};

struct ExportResult {
    QString why;  // why it could not be made; empty where it was
    Problems problems;
    bool isThere = false;  // the file was there already, and was to be left alone
};

class ExportJob : public QObject {
    Q_OBJECT

public:
    ExportJob(ExportOrder order, QObject* parent);
    // Calls it off and waits: at most the few seconds that the largest document takes.
    ~ExportJob() override;

    void start();
    // Nothing is told any more after this.
    void callOff();

Q_SIGNALS:
    void done(const mal::ExportResult& result);

private:
    void run();

    ExportOrder m_order;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_isCalledOff = false;
};

// Delivers to a file.
Delivery intoFile(const std::string& path, const Before& before);

}  // namespace mal
