// SPDX-License-Identifier: EUPL-1.2
#include "session/save_job.h"

#include "base/sha256.h"
#include "storage/policy_file.h"

namespace mal {

SavedFile perform(const SaveJob& job) {
    const std::string bytes = policyFileBytes(job.policy, *job.mal);
    saveFile(job.path, bytes, job.before);
    return {job.path, job.policy, sha256(bytes)};
}

}  // namespace mal
