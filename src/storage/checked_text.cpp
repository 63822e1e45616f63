// SPDX-License-Identifier: EUPL-1.2
#include "storage/checked_text.h"

#include "base/messages/storage.h"
#include "base/utf8.h"

#include <algorithm>

namespace mal {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr int mostCharacterProblems = 20;

bool isUtf16Or32(std::string_view bytes) {
    const std::string_view start = bytes.substr(0, 4);
    if (start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF")) return true;
    if (start == std::string_view("\0\0\xFE\xFF", 4)) return true;
    // Without a mark: every second byte of ordinary text is zero, in one order or the other.
    return start.size() == 4 && (start[0] == '\0') != (start[1] == '\0') && (start[2] == '\0' || start[3] == '\0');
}

bool isOrdinary(char c) {
    return (c >= ' ' && c <= '~') || c == '\n' || c == '\t';
}

void reportForbidden(char32_t character, utf8::Forbidden why, Position at, ProblemLog& log) {
    const std::string name = utf8::codePoint(character);
    switch (why) {
        case utf8::Forbidden::Control:
            if (character == '\r') {
                log.error(at, messages::loneCarriageReturn);
            } else {
                log.error(at, messages::controlCharacter, {name});
            }
            break;
        case utf8::Forbidden::BidiControl:
            log.error(at, messages::bidiCharacter, {name});
            break;
        case utf8::Forbidden::ByteOrderMark:
        case utf8::Forbidden::Noncharacter:
            log.error(at, messages::noncharacter, {name});
            break;
    }
}

// True when every character may stand in a file.
bool hasOnlyAllowedCharacters(std::string_view text, ProblemLog& log) {
    int problems = 0;
    for (std::size_t i = 0; i < text.size() && problems < mostCharacterProblems;) {
        if (isOrdinary(text[i])) {
            ++i;
            continue;
        }
        const std::size_t start = i;
        const auto character = utf8::next(text, i);
        if (!character) {
            log.error(positionOf(text, start), messages::notUtf8);
            return false;  // what follows is read in the wrong encoding: one message says it all
        }
        if (const auto why = utf8::forbidden(*character)) {
            reportForbidden(*character, *why, positionOf(text, start), log);
            ++problems;
        }
    }
    return problems == 0;
}

// yaml-cpp takes such a line for a directive, even inside a document, and drops what follows.
bool hasNoDirectives(std::string_view text, ProblemLog& log) {
    bool isFine = true;
    int line = 1;
    for (std::size_t start = 0; start < text.size() && !log.isFull(); ++line) {
        if (text[start] == '%') {
            log.error({line, 1}, messages::percentLine);
            isFine = false;
        }
        const std::size_t end = text.find('\n', start);
        if (end == std::string_view::npos) break;
        start = end + 1;
    }
    return isFine;
}

}  // namespace

Position positionOf(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, offset);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::size_t lineStart = before.rfind('\n') + 1;  // npos + 1 is 0
    return {static_cast<int>(line), static_cast<int>(utf8::length(before.substr(lineStart))) + 1};
}

std::string withPlainLineEnds(std::string_view bytes) {
    if (bytes.starts_with(byteOrderMark)) bytes.remove_prefix(byteOrderMark.size());
    std::string text(bytes);
    if (text.find('\r') == std::string::npos) return text;
    std::size_t length = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const bool isFirstOfCrLf = bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n';
        if (!isFirstOfCrLf) text[length++] = bytes[i];
    }
    text.resize(length);
    return text;
}

std::optional<std::string> checkedText(std::string_view bytes, const Limits& limits, ProblemLog& log) {
    if (bytes.size() > limits.fileBytes) {
        log.error({}, messages::fileTooLarge, {std::to_string(limits.fileBytes / 1024 / 1024)});
        return std::nullopt;
    }
    if (isUtf16Or32(bytes)) {
        log.error({1, 1}, messages::notUtf8);
        return std::nullopt;
    }
    std::string text = withPlainLineEnds(bytes);
    if (!hasOnlyAllowedCharacters(text, log) || !hasNoDirectives(text, log)) return std::nullopt;
    return text;
}

}  // namespace mal
