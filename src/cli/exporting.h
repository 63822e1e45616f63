// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What the commands share that make a document: from the words on the command line to a file.

#include "cli/command.h"
#include "session/snapshot.h"

#include <string>
#include <vector>

namespace mal::cli {

// --format, --output and --date; what a kind can do besides comes from the command.
std::vector<Option> outputOptions();

// The format of --format. Throws UsageError.
const Format& formatOf(const Arguments& arguments);

// The kind with that name, of the template's own list. Throws UsageError that names them all.
KindOfDocument kindOf(const PolicyTemplate& mal, const std::string& name);

// --audience, --without-annexes and --with-guidance. Throws UsageError for what this kind cannot do.
DocumentWishes wishesOf(const Arguments& arguments, const KindOfDocument& kind);

// Makes the document and writes it to --output; warnings go to `streams.err`. `input` is the file it comes from.
int writeDocument(const Snapshot& snapshot, const KindOfDocument& kind, const std::string& input, const Arguments& arguments,
                  const Environment& environment, const Streams& streams);

}  // namespace mal::cli
