// SPDX-License-Identifier: EUPL-1.2
#include "gui/pages/export_job.h"

#include "base/error.h"
#include "base/messages/files.h"
#include "gui/texts.h"

namespace mal {

ExportJob::ExportJob(ExportOrder order, QObject* parent) : QObject(parent), m_order(std::move(order)) {}

ExportJob::~ExportJob() {
    callOff();
    if (m_thread) m_thread->wait();
}

void ExportJob::start() {
    m_thread.reset(QThread::create([this] { run(); }));
    connect(m_thread.get(), &QThread::finished, this, [this] {
        if (m_isCalledOff) deleteLater();  // nobody waits for it
    });
    m_thread->start();
}

void ExportJob::callOff() {
    m_isCalledOff = true;
}

void ExportJob::run() {
    ExportResult result;
    const auto goesOn = [this] { return !m_isCalledOff; };
    try {
        const Written written = exported(m_order.snapshot, m_order.kind, *m_order.format, m_order.moment, m_order.wishes);
        if (goesOn()) result.why = m_order.deliver(written, goesOn);
        result.problems = written.problems;
    } catch (const Error& error) {
        result.why = sentenceOf(error);
        result.isThere = error.code() == messages::alreadyThere.code;
    } catch (const std::exception&) {  // no memory, for one: nothing may leave the thread
        result.why = tr("Het document kan nu niet worden gemaakt.");
    }
    if (goesOn()) Q_EMIT done(result);
}

Delivery intoFile(const std::string& path, const Before& before) {
    return [path, before](const Written& written, const std::function<bool()>&) {
        saveFile(path, written.bytes, before);
        return QString();
    };
}

}  // namespace mal
