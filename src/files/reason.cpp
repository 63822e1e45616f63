// SPDX-License-Identifier: EUPL-1.2

// What the numbers of <cerrno> mean to who saves a file.

#include "base/messages/files.h"
#include "files/system.h"

#include <cerrno>
#include <cstring>

namespace mal::system {

std::string reason(const Failure& failure) {
    switch (failure.number) {
        case ENOENT:
            return text(messages::reasonMissing);
        case EACCES:
        case EPERM:
            return text(messages::reasonDenied);
        case ENOSPC:
        case EDQUOT:
            return text(messages::reasonFull);
        case EROFS:
            return text(messages::reasonReadOnly);
        case ENOTDIR:
            return text(messages::reasonFolder);
        case ENAMETOOLONG:
            return text(messages::reasonName);
        default:
            return text(messages::reasonOther, {std::strerror(failure.number)});
    }
}

}  // namespace mal::system
