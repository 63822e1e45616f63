// SPDX-License-Identifier: EUPL-1.2
#include "files/termination.h"

#include "files/child.h"

#include <catch2/catch.hpp>

#include <sys/select.h>

using namespace mal;
using namespace mal::test;

namespace {

bool isReadable(int descriptor) {
    fd_set descriptors;
    FD_ZERO(&descriptors);
    FD_SET(descriptor, &descriptors);
    timeval now{};
    return select(descriptor + 1, &descriptors, nullptr, nullptr, &now) == 1;
}

}  // namespace

TEST_CASE("being asked to stop becomes something to read, and the program goes on") {
    for (const int each : {SIGTERM, SIGHUP, SIGINT}) {
        CAPTURE(each);
        // In a process of its own: signals are of a whole program.
        CHECK(statusOf(startChild([&] {
                  signal(each, SIG_DFL);  // under nohup a hangup is ignored from the start
                  const Termination termination;
                  if (isReadable(termination.descriptor())) return 1;
                  raise(each);
                  raise(each);
                  return isReadable(termination.descriptor()) ? 0 : 2;
              })) == 0);
    }
}

TEST_CASE("what was ignored before stays ignored") {
    CHECK(statusOf(startChild([] {
              signal(SIGHUP, SIG_IGN);
              const Termination termination;
              raise(SIGHUP);
              return isReadable(termination.descriptor()) ? 1 : 0;
          })) == 0);
}

TEST_CASE("afterwards a signal ends the program again") {
    const int status = statusOf(startChild([] {
        signal(SIGTERM, SIG_DFL);
        { const Termination termination; }
        raise(SIGTERM);
        return 0;
    }));
    CHECK(WIFSIGNALED(status));
}
