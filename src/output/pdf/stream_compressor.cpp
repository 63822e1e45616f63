// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/stream_compressor.h"

#include <exception>
#include <system_error>
#include <utility>

namespace mal::pdf {

namespace {

// Of pages, some hundreds of kilobytes. A document of thousands of pages comes faster than one thread compresses it.
constexpr std::size_t mostWaiting = 32;

}  // namespace

std::string Deflaters::compressed(std::string_view bytes, Effort effort) {
    auto& deflater = effort == Effort::ForText ? m_forText : m_forObjects;
    if (!deflater) deflater.emplace(effort);
    return std::string(deflater->compressed(bytes));
}

StreamCompressor::~StreamCompressor() {
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.clear();  // nobody asks for them any more
        m_isEnding = true;
    }
    m_changed.notify_one();
    if (m_worker.joinable()) m_worker.join();
}

std::future<std::string> StreamCompressor::compress(std::string bytes, Effort effort) {
    Job job{std::move(bytes), effort, {}};
    std::future<std::string> result = job.result.get_future();
    if (!handOver(job)) finish(job, m_here);
    return result;
}

bool StreamCompressor::handOver(Job& job) {
    try {
        if (!m_worker.joinable()) m_worker = std::thread(&StreamCompressor::work, this);
    } catch (const std::system_error&) {
        return false;
    }
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.size() >= mostWaiting) return false;
        m_waiting.push_back(std::move(job));
    }
    m_changed.notify_one();
    return true;
}

void StreamCompressor::work() {
    Deflaters deflaters;
    while (true) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isEnding || !m_waiting.empty(); });
        if (m_isEnding) return;
        Job job = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        finish(job, deflaters);
    }
}

void StreamCompressor::finish(Job& job, Deflaters& deflaters) {
    try {
        job.result.set_value(deflaters.compressed(job.bytes, job.effort));
    } catch (...) {
        job.result.set_exception(std::current_exception());
    }
}

}  // namespace mal::pdf
