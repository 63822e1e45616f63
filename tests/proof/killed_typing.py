# SPDX-License-Identifier: EUPL-1.2
"""Kills somebody at work at random moments, and looks what is found again: of what was typed at most the last second is gone.

Usage: killed_typing.py TYPING_RUN EXAMPLE [TIMES]"""

import pathlib
import random
import shutil
import subprocess
import sys
import time

import proof

SECOND = 1_000_000_000
LONGEST_RUN = 7.0  # seconds; journal, saves and the first backup all fall within it


def work_and_kill(typing_run, place, seconds):
    """The letters typed, with their moments, and the moment of the end."""
    with subprocess.Popen([typing_run, "type", place], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as work:
        first = work.stdout.readline()  # the program runs
        time.sleep(seconds)
        end = time.monotonic_ns()
        work.kill()
        rest, complaints = work.communicate()
    # The last line may have been cut off.
    lines = (first + rest).split("\n")[:-1]
    return [tuple(map(int, line.split())) for line in lines], end, complaints


def one_end(typing_run, example, seed):
    """How much time's work is lost in nanoseconds, or a sentence about what went wrong."""
    seconds = random.Random(seed).uniform(0, LONGEST_RUN)
    with proof.folder() as place:
        shutil.copy(example, place / "a.beleid")
        typed, end, complaints = work_and_kill(typing_run, place, seconds)
        done = proof.run([typing_run, "found", place])
        if complaints or done.returncode != 0:
            return f"einde {seed}: {complaints} {done.stderr.decode()}"
        found = max(int(line.split()[1]) for line in done.stdout.decode().splitlines())
        lost = [moment for letters, moment in typed if letters > found]
        return end - lost[0] if lost else 0


def main(typing_run, example, times="500"):
    # Somebody who types waits most of the time.
    results = proof.each(lambda seed: one_end(typing_run, example, seed), range(int(times)), for_each_processor=3)
    faults = proof.Faults()
    for each in results:
        if isinstance(each, str):
            faults.expect(False, each)
        else:
            faults.expect(each <= SECOND, f"{each / SECOND:.3f} s werk weg")
    lost = sorted(each / SECOND for each in results if not isinstance(each, str))
    middle = f", helft hooguit {lost[len(lost) // 2]:.2f} s, meest {lost[-1]:.2f} s" if lost else ""
    faults.end(f"keer gestopt: {faults.tried}, goed: {faults.tried - len(faults.wrong)}; werk weg{middle}")


main(*sys.argv[1:])
