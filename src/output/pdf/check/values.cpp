// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/check/values.h"

#include <qpdf/Pipeline.hh>

#include <stdexcept>

namespace mal::pdf {

namespace {

// A few kilobytes can unpack to gigabytes.
class LimitedBytes : public Pipeline {
public:
    LimitedBytes() : Pipeline("limited", nullptr) {}
    void write(const unsigned char* data, std::size_t length) override {
        constexpr std::size_t most = std::size_t{64} << 20;
        if (length > most - bytes.size()) throw std::length_error("too large");
        bytes.append(reinterpret_cast<const char*>(data), length);
    }
    void finish() override {}

    std::string bytes;
};

}  // namespace

Value at(Value holder, const char* key) {
    if (holder.isStream()) return holder.getDict().getKey(key);
    return holder.isDictionary() ? holder.getKey(key) : Value::newNull();
}

bool has(Value holder, const char* key) {
    return !at(holder, key).isNull();
}

std::string nameOf(Value value) {
    return value.isName() ? value.getName().substr(1) : std::string();
}

std::string nameAt(Value holder, const char* key) {
    return nameOf(at(holder, key));
}

std::string textAt(Value holder, const char* key) {
    Value value = at(holder, key);
    return value.isString() ? value.getUTF8Value() : std::string();
}

std::optional<long long> integerOf(Value value) {
    if (!value.isInteger()) return std::nullopt;
    return value.getIntValue();
}

std::optional<double> numberOf(Value value) {
    if (!value.isNumber()) return std::nullopt;
    return value.getNumericValue();
}

bool isTrue(Value value) {
    return value.isBool() && value.getBoolValue();
}

std::vector<Value> itemsOf(Value value) {
    if (value.isArray()) return value.getArrayAsVector();
    if (value.isNull()) return {};
    return {value};
}

std::vector<std::string> keysOf(Value value) {
    if (value.isStream()) value = value.getDict();
    if (!value.isDictionary()) return {};
    const auto keys = value.getKeys();
    return {keys.begin(), keys.end()};
}

std::optional<std::string> contentOf(Value stream) {
    if (!stream.isStream()) return std::nullopt;
    LimitedBytes result;
    bool isUnpacked = false;
    constexpr bool quietly = true;
    const bool isWhole = stream.pipeStreamData(&result, &isUnpacked, 0, qpdf_dl_specialized, quietly, false);
    if (!isWhole || !isUnpacked) return std::nullopt;
    return std::move(result.bytes);
}

std::string placeOf(Value object) {
    return object.isIndirect() ? "object " + std::to_string(object.getObjectID()) : std::string();
}

}  // namespace mal::pdf
