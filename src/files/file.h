// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Reading a file whole, and replacing one so that the disk always holds the complete old or the complete new bytes: temporary
// file in the same folder, write, fsync, close, rename, fsync of the folder. What the bytes mean is storage's business.

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>

namespace mal {

// The bytes of a regular file. Throws Error for anything that cannot be read or is larger than `limit` bytes.
std::string readFile(const std::string& path, std::size_t limit);

// What may be on the disk before it is replaced.
struct Nothing {};   // the file must not be there yet
struct Anything {};  // whatever is there may go: for an export
struct Unchanged {   // the bytes that were read earlier, and nothing else
    std::string sha256;
};
using Before = std::variant<Nothing, Anything, Unchanged>;

// Throws Error; then the file on disk is as it was (only where the message says so it has been written but not confirmed).
// A symbolic link is followed and stays. Mode and group of a file that is replaced are kept.
void saveFile(const std::string& path, std::string_view bytes, const Before& before);

// True where both paths lead to the same file.
bool isSameFile(const std::string& a, const std::string& b);

}  // namespace mal
