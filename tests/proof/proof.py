# SPDX-License-Identifier: EUPL-1.2
"""What the proofs in this folder share: running programs, one after another or some at a time, and telling what was seen."""

import concurrent.futures
import contextlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

MOMENT = "2026-11-23T12:00:00+01:00"


def need(*tools):
    """Ends with an instruction where a tool is missing: a proof that is skipped proves nothing."""
    missing = [tool for tool in tools if not shutil.which(tool)]
    if missing:
        sys.exit(f"Niet gevonden: {', '.join(missing)}. Installeer wat het bewijs nodig heeft met scripts/prove.")


@contextlib.contextmanager
def folder():
    path = pathlib.Path(tempfile.mkdtemp(prefix="beleidsmal-proof-"))
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


def run(words, seconds=60, **more):
    """What a program did; returncode -9 for one that was killed. One that takes too long is a fault of its own."""
    return subprocess.run([os.fspath(word) for word in words], capture_output=True, timeout=seconds, **more)


def each(work, items, for_each_processor=1):
    """Does the work for every item, so many at a time for each processor; gives the results in order."""
    with concurrent.futures.ThreadPoolExecutor(for_each_processor * os.cpu_count()) as pool:
        return list(pool.map(work, items))


class Faults:
    """Counts what was tried, and keeps what went wrong."""

    def __init__(self):
        self.tried = 0
        self.wrong = []

    def expect(self, is_so, what):
        self.tried += 1
        if not is_so:
            self.wrong.append(what)

    def end(self, figures):
        """Prints the figures, and what went wrong; ends the program."""
        for line in sorted(self.wrong)[:200]:
            print("FOUT:", line)
        print(figures)
        sys.exit(f"{len(self.wrong)} fouten" if self.wrong else 0)
