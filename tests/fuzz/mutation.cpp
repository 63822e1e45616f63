// SPDX-License-Identifier: EUPL-1.2
#include "fuzz/mutation.h"

#include <algorithm>

namespace mal::test {

namespace {

class Mutation {
public:
    Mutation(const Material& material, std::string bytes, std::uint32_t number)
        : m_material(material), m_bytes(std::move(bytes)), m_random(number) {}

    std::string done() && {
        for (std::size_t changes = 1 + below(4); changes > 0; --changes)
            changeOnce();
        return std::move(m_bytes);
    }

private:
    // The distributions of the standard library differ from one to another.
    std::size_t below(std::size_t end) { return end == 0 ? 0 : m_random() % end; }

    void changeOnce() {
        switch (below(8)) {
            case 0:
            case 1:
                flipBit();
                break;
            case 2:
                m_bytes.resize(below(m_bytes.size() + 1));
                break;
            case 3:
                m_bytes.erase(below(m_bytes.size()), 1 + below(40));
                break;
            case 4:
                repeatPart();
                break;
            case 5:
                insertPartOf(m_material.seeds[below(m_material.seeds.size())]);
                break;
            case 6:
                insertWord();
                break;
            default:
                setByte();
                break;
        }
    }

    void flipBit() {
        if (m_bytes.empty()) return;
        char& byte = m_bytes[below(m_bytes.size())];
        byte = static_cast<char>(static_cast<unsigned char>(byte) ^ (1u << below(8)));
    }

    void setByte() {
        constexpr std::string_view telling("\0\x01\x7F\x80\xFF\xFE\n\r\t \"'#-[]{}<>%&*!|:,0/\\", 30);
        if (!m_bytes.empty()) m_bytes[below(m_bytes.size())] = telling[below(telling.size())];
    }

    void repeatPart() {
        const std::size_t from = below(m_bytes.size());
        const std::string part = m_bytes.substr(from, 1 + below(200));
        const std::size_t times = below(10) == 0 ? 300 : 1 + below(3);
        for (std::size_t i = 0; i < times; ++i)
            m_bytes.insert(from, part);
    }

    void insertPartOf(const std::string& other) {
        const std::size_t from = below(other.size());
        m_bytes.insert(below(m_bytes.size() + 1), other, from, 1 + below(400));
    }

    void insertWord() {
        if (!m_material.words.empty())
            m_bytes.insert(below(m_bytes.size() + 1), m_material.words[below(m_material.words.size())]);
    }

    const Material& m_material;
    std::string m_bytes;
    std::mt19937 m_random;
};

}  // namespace

std::string mutated(const Material& material, std::size_t seed, std::uint32_t number) {
    return Mutation(material, material.seeds[seed], number).done();
}

}  // namespace mal::test
