// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Compresses the streams of one PDF on a thread of its own, while the pages after them are still being written: a quarter of the
// work of an export. What comes out does not depend on which thread did it, so that the same document stays the same file.

#include "output/pdf/deflater.h"

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace mal::pdf {

// A deflater per effort, made when it is needed.
class Deflaters {
public:
    std::string compressed(std::string_view bytes, Effort effort);

private:
    std::optional<Deflater> m_forText;
    std::optional<Deflater> m_forObjects;
};

class StreamCompressor {
public:
    StreamCompressor() = default;
    ~StreamCompressor();
    StreamCompressor(const StreamCompressor&) = delete;
    StreamCompressor& operator=(const StreamCompressor&) = delete;

    // The bytes as zlib writes them, once they are asked for; that throws std::bad_alloc where there is no memory. With many
    // waiting already, or where the system gives no thread, the caller's thread does the work at once.
    std::future<std::string> compress(std::string bytes, Effort effort);
    // On the caller's thread: for what is waited for anyway. Throws std::bad_alloc.
    std::string compressHere(std::string_view bytes, Effort effort) { return m_here.compressed(bytes, effort); }

private:
    struct Job {
        std::string bytes;
        Effort effort;
        std::promise<std::string> result;
    };

    bool handOver(Job& job);
    void work();
    static void finish(Job& job, Deflaters& deflaters);

    Deflaters m_here;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job> m_waiting;
    bool m_isEnding = false;
    std::thread m_worker;
};

}  // namespace mal::pdf
