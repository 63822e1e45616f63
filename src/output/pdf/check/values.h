// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Reading values of a PDF that may have been made to mislead: whatever is not of the kind that is asked for reads as nothing.

#include <qpdf/QPDFObjectHandle.hh>

#include <optional>
#include <string>
#include <vector>

namespace mal::pdf {

using Value = QPDFObjectHandle;

// An entry of a dictionary or of that of a stream; null for anything else.
Value at(Value holder, const char* key);
bool has(Value holder, const char* key);
// "Name", without its slash; empty when it is none.
std::string nameOf(Value value);
std::string nameAt(Value holder, const char* key);
// A text string as UTF-8; empty when it is none.
std::string textAt(Value holder, const char* key);
std::optional<long long> integerOf(Value value);
std::optional<double> numberOf(Value value);
bool isTrue(Value value);
// Those of an array; the value itself for anything else but null, as PDF often allows.
std::vector<Value> itemsOf(Value value);
std::vector<std::string> keysOf(Value value);  // with their slashes

// The unpacked bytes of a stream; nothing when it is none, is damaged or unpacks to more than is sensible.
std::optional<std::string> contentOf(Value stream);

std::string placeOf(Value object);  // "object 12"

}  // namespace mal::pdf
