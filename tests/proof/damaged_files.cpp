// SPDX-License-Identifier: EUPL-1.2

// The real files, damaged in every way that is simple: cut off at each length, and with bits turned over. None may crash or hang
// what reads it; a policy that was cut off may never be taken for whole, and what is taken must come back from its file the same.
//
//   damaged_files FLIPS FILE…    a .beleid is read as a policy, anything else as a template

#include "files/file.h"
#include "storage/policy_file.h"
#include "storage/template_loader.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <thread>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t limit = std::size_t{64} << 20U;
constexpr std::chrono::seconds longest{10};

struct Counts {
    std::size_t read = 0;
    std::size_t taken = 0;
    std::size_t wrong = 0;
    Clock::duration slowest{};
};

enum class IsWhole { No, PerhapsNot };

class Reader {
public:
    explicit Reader(bool isPolicy) : m_isPolicy(isPolicy) {}

    void read(std::string_view bytes, IsWhole isWhole) {
        const auto before = Clock::now();
        const bool isTaken = m_isPolicy ? readPolicy(bytes) : mal::loadTemplate(bytes, "mal.yaml").mal.has_value();
        m_counts.slowest = std::max(m_counts.slowest, Clock::now() - before);
        ++m_counts.read;
        if (!isTaken) return;
        ++m_counts.taken;
        // A template has no end mark: one that ends after a chapter is a shorter one.
        if (m_isPolicy && isWhole == IsWhole::No) ++m_counts.wrong;
    }

    const Counts& counts() const { return m_counts; }

private:
    bool readPolicy(std::string_view bytes) {
        const mal::LoadedPolicy loaded = mal::loadPolicy(bytes, "a.beleid");
        if (!loaded.policy) return false;
        const mal::LoadedPolicy again = mal::loadPolicy(mal::policyFileBytes(*loaded.policy, *loaded.mal), "a.beleid");
        if (!again.policy || !(*again.policy == *loaded.policy)) ++m_counts.wrong;
        return true;
    }

    bool m_isPolicy;
    Counts m_counts;
};

std::string withFlippedBits(std::string bytes, unsigned seed) {
    std::mt19937 random(seed);  // NOLINT: the same flips on every run
    for (std::size_t flips = 1 + random() % 3; flips > 0; --flips) {
        char& byte = bytes[random() % bytes.size()];
        byte = static_cast<char>(static_cast<unsigned char>(byte) ^ (1U << random() % 8));
    }
    return bytes;
}

// Every share-th length and flip, from `first` on.
Counts readDamaged(const std::string& bytes, bool isPolicy, unsigned flips, unsigned first, unsigned share) {
    Reader reader(isPolicy);
    // Without its very last line break a file still has all its content and its end mark.
    for (std::size_t length = first; length + 1 < bytes.size(); length += share)
        reader.read(std::string_view(bytes).substr(0, length), IsWhole::No);
    for (unsigned flip = first; flip < flips; flip += share)
        reader.read(withFlippedBits(bytes, flip), IsWhole::PerhapsNot);
    return reader.counts();
}

bool survives(const std::string& path, unsigned flips) {
    const std::string bytes = mal::readFile(path, limit);
    const std::string ending = ".beleid";
    const bool isPolicy = path.size() > ending.size() && path.compare(path.size() - ending.size(), ending.size(), ending) == 0;
    const unsigned share = std::max(1U, std::thread::hardware_concurrency());
    std::vector<Counts> parts(share);
    std::vector<std::thread> threads;
    for (unsigned i = 0; i < share; ++i)
        threads.emplace_back([&, i] { parts[i] = readDamaged(bytes, isPolicy, flips, i, share); });
    for (std::thread& thread : threads)
        thread.join();
    Counts all;
    for (const Counts& part : parts) {
        all.read += part.read;
        all.taken += part.taken;
        all.wrong += part.wrong;
        all.slowest = std::max(all.slowest, part.slowest);
    }
    std::printf(
        "%s: %zu damaged files read (%zu cut off, %u with flipped bits), %zu of them taken, %zu wrongly, slowest %.0f ms\n",
        path.substr(path.rfind('/') + 1).c_str(), all.read, bytes.size() - 1, flips, all.taken, all.wrong,
        std::chrono::duration<double, std::milli>(all.slowest).count());
    return all.wrong == 0 && all.slowest < longest;
}

}  // namespace

int main(int count, char** words) {
    if (count < 3) {
        std::fputs("usage: damaged_files FLIPS FILE…\n", stderr);
        return 2;
    }
    const auto flips = static_cast<unsigned>(std::strtoul(words[1], nullptr, 10));
    bool isWell = true;
    for (int i = 2; i < count; ++i)
        isWell = survives(words[i], flips) && isWell;
    return isWell ? 0 : 1;
}
