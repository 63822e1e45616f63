// SPDX-License-Identifier: EUPL-1.2
#include "gui/start/start_reader.h"

#include "base/error.h"
#include "files/file.h"
#include "gui/texts.h"
#include "rules/progress.h"
#include "rules/tensions.h"
#include "storage/limits.h"
#include "storage/policy_file.h"
#include "storage/template_loader.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <optional>

namespace mal {

namespace {

std::optional<std::string> bytesOf(const std::string& path, std::size_t limit) {
    try {
        return readFile(path, limit);
    } catch (const Error&) {
        return std::nullopt;
    }
}

std::optional<TemplateAbout> aboutOf(const std::string& path) {
    const auto bytes = bytesOf(path, templateLimits.fileBytes);
    const LoadedTemplate loaded = bytes ? loadTemplate(*bytes, path) : LoadedTemplate();
    if (!loaded.mal) return std::nullopt;
    TemplateAbout about{toQString(loaded.mal->title), {}};
    for (const TitledText& part : loaded.mal->about)
        about.parts.append({toQString(part.title), richHtml(*loaded.mal, Policy(), part.text)});
    return about;
}

std::optional<ExampleSummary> summaryOf(const std::string& path) {
    const auto bytes = bytesOf(path, policyLimits.fileBytes);
    const LoadedPolicy loaded = bytes ? loadPolicy(*bytes, path) : LoadedPolicy();
    if (!loaded.policy || !loaded.mal) return std::nullopt;
    const Progress done = progress(*loaded.mal, *loaded.policy);
    const std::vector<Tension> found = tensions(*loaded.mal, *loaded.policy);
    const auto pulling = std::count_if(found.begin(), found.end(), [](const Tension& tension) { return !tension.isAccepted; });
    return ExampleSummary{QFile::decodeName(path.c_str()), toQString(loaded.policy->organisation.name), done.ready(),
                          done.total(), static_cast<int>(pulling)};
}

}  // namespace

StartReader::StartReader(QObject* parent) : QObject(parent) {}

StartReader::~StartReader() {
    if (!m_thread) return;
    m_thread->requestInterruption();
    m_thread->wait();
}

void StartReader::read(const QStringList& recent, const std::string& templatePath, const std::vector<std::string>& examples) {
    if (m_thread && m_thread->isRunning()) return;
    if (m_thread) m_thread->wait();
    // Signals from that thread arrive on the thread of who listens.
    m_thread.reset(QThread::create([this, recent, templatePath, examples] {
        const auto isStopped = [] { return QThread::currentThread()->isInterruptionRequested(); };
        for (const std::string& path : examples) {
            if (isStopped()) return;
            if (const auto example = summaryOf(path)) Q_EMIT exampleRead(*example);
        }
        if (const auto about = aboutOf(templatePath); about && !isStopped()) Q_EMIT templateRead(*about);
        for (const QString& path : recent) {
            if (isStopped()) return;
            if (!QFileInfo::exists(path)) Q_EMIT isMissing(path);
        }
        Q_EMIT finished();
    }));
    m_thread->start(QThread::LowPriority);
}

}  // namespace mal
