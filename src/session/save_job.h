// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Writing a policy to its file, apart from the session that asks for it: serialise, parse back and compare, look whether the file
// is still the one that was read, replace it. None of it touches the session, so all of it may happen on another thread.

#include "files/file.h"
#include "model/policy.h"
#include "model/policy_template.h"

#include <memory>
#include <string>

namespace mal {

// What to do with what is at the path of a save. Refuse: an ordinary save refuses what changed since it was read, saving under a
// new name refuses a file that exists. Overwrite: the person was asked and said so.
enum class IfThere { Refuse, Overwrite };

struct SaveJob {
    std::shared_ptr<const PolicyTemplate> mal;
    Policy policy;  // with `saved` filled in
    std::string path;
    Before before;
};

struct SavedFile {
    std::string path;
    Policy policy;
    std::string sha256;  // of the bytes on the disk
};

// Throws Error; then the file on the disk is as it was.
SavedFile perform(const SaveJob& job);

}  // namespace mal
