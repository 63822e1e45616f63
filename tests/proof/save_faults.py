# SPDX-License-Identifier: EUPL-1.2
"""Lets every call to the system fail in turn while the command line writes a file, with every error that it may give, once and
for ever, and kills the program at every call. After each: the file is the complete old or the complete new one, and what the
program said about it is true.

Usage: save_faults.py COMMAND_LINE EXAMPLE SHORT_WRITES"""

import collections
import os
import pathlib
import re
import stat
import subprocess
import sys

import proof

ON_NAMES = ["EIO", "EACCES", "EPERM", "ENOENT", "ENOMEM", "ELOOP", "ESTALE"]
ON_NEW_FILES = ON_NAMES + ["ENOSPC", "EDQUOT", "EROFS", "EMFILE", "ENFILE", "EINTR"]
ERRORS = {
    "openat": ON_NEW_FILES, "newfstatat": ON_NAMES, "fstat": ["EIO"], "access": ["EIO", "EACCES", "EROFS", "ENOMEM"],
    "faccessat2": ["EIO", "EACCES", "EROFS", "ENOMEM"], "readlink": ON_NAMES, "getcwd": ["ENOENT", "EACCES", "ENOMEM"],
    "read": ["EIO", "EINTR", "ENOMEM", "EISDIR", "ESTALE"], "pread64": ["EIO", "EINTR"], "lseek": ["EINVAL"],
    "write": ["ENOSPC", "EIO", "EDQUOT", "EFBIG", "EINTR", "ENOMEM"], "fsync": ["EIO", "ENOSPC", "EDQUOT", "EROFS", "EINTR"],
    "close": ["EIO", "EINTR", "ENOSPC", "EDQUOT"], "rename": ON_NEW_FILES, "renameat2": ON_NEW_FILES + ["EINVAL"], "unlink": ON_NAMES,
    "fchown": ["EPERM", "EIO", "EROFS"], "fchmod": ["EPERM", "EIO", "EROFS"], "flock": ["ENOLCK", "EINTR", "EOPNOTSUPP"],
    "mmap": ["ENOMEM", "EACCES"], "mprotect": ["ENOMEM"], "munmap": ["ENOMEM"],
    "getdents64": ["EIO", "ENOENT"], "fcntl": ["EINVAL"], "getrandom": ["ENOSYS", "EINTR"], "prlimit64": ["EPERM"],
}
# Beginning and ending a process, and calls that never fail. (brk() tells that it failed by where the heap ends, which strace cannot.)
NOT_TO_FAIL = {"brk", "execve", "exit_group", "umask", "arch_prctl", "set_tid_address", "set_robust_list", "rseq", "futex"}

Fault = collections.namedtuple("Fault", "call when what")
CLAIM = re.compile("Opgeslagen|Gemaakt")


class Work:
    """One run of the program that writes a file: what there is before, what it is told, and what may be there afterwards."""

    def __init__(self, name, program, example, words, target, may_change=True):
        self.name, self.program, self.words, self.target = name, program, words, target
        self.example, self.may_change = example, may_change
        with proof.folder() as place:
            self.prepare(place)
            self.old = (place / target).read_bytes()
            done = proof.run([program, *words], cwd=place, env=self.environment())
            if (done.returncode == 0) != may_change:
                sys.exit(f"{name}: zonder storing al mis: {done.stderr.decode()}")
            self.new = (place / target).read_bytes()
        assert (self.old != self.new) == may_change

    def prepare(self, place):
        """The file is private, and named through a link."""
        (place / "map").mkdir()
        (place / "map/echt.beleid").write_bytes(self.example)
        (place / "map/echt.beleid").chmod(0o600)
        (place / "a.beleid").symlink_to("map/echt.beleid")
        (place / "uit.md").write_text("oud\n")

    @staticmethod
    def environment():
        return {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}

    def calls(self):
        """How often each call is made in a run where nothing fails."""
        with proof.folder() as place:
            self.prepare(place)
            proof.run(["strace", "-f", "-qq", "-o", place / "trace", self.program, *self.words], cwd=place, env=self.environment())
            return collections.Counter(re.findall(r"^\d+ +(\w+)\(", (place / "trace").read_text(), re.M))

    def faults(self):
        calls = self.calls()
        unknown = set(calls) - set(ERRORS) - NOT_TO_FAIL
        if unknown:
            sys.exit(f"Nog geen fouten bekend voor: {unknown}. Vul ze aan in ERRORS.")
        for call, count in sorted(calls.items()):
            for n in range(1, count + 1):
                yield Fault(call, f"{n}", "signal=KILL")
                for error in ERRORS.get(call, []):
                    yield Fault(call, f"{n}", f"error={error}")
                    # Interrupted for ever is no fault of a disk: it would be tried again for ever.
                    if error != "EINTR":
                        yield Fault(call, f"{n}+", f"error={error}")

    def under(self, fault):
        """What is wrong after a run with that fault; nothing where all is well."""
        with proof.folder() as place:
            self.prepare(place)
            inject = f"inject={fault.call}:{fault.what}:when={fault.when}"
            words = ["strace", "-f", "-qq", "-o", place.parent / f"{place.name}.trace", "-e", inject, self.program,
                     *self.words]
            try:
                done = proof.run(words, cwd=place, env=self.environment())
            except subprocess.TimeoutExpired:
                return f"{self.name}, {fault}: geen einde na een minuut"
            trace = pathlib.Path(f"{place}.trace")
            log = trace.read_text()
            trace.unlink()
            wrong = self.verdict(place, done, log, fault)
            return f"{self.name}, {fault}: {wrong} {done.stderr.decode(errors='replace')}" if wrong else None

    def verdict(self, place, done, log, fault):
        is_killed = "KILL" in fault.what
        now = (place / self.target).read_bytes() if (place / self.target).exists() else None
        if now not in (self.old, self.new):
            return "het bestand is niet het oude en niet het nieuwe"
        if not self.may_change and now != self.old:
            return "overschreven wat niet mocht"
        # Before it opened its first library the program itself has not begun: the loader of the system ends like this.
        if not is_killed and done.returncode < 0 and "openat(" in log:
            return f"gestopt door signaal {-done.returncode}"
        if not (place / "a.beleid").is_symlink():
            return "de koppeling is weg"
        # A file that is said to be gone is written anew, with the usual rights.
        if stat.S_IMODE((place / "map/echt.beleid").stat().st_mode) != 0o600 and "ENOENT" not in fault.what:
            return "de rechten zijn veranderd"
        left = {each.name for each in place.rglob("*")} - {"map", "echt.beleid", "a.beleid", "uit.md"}
        if not is_killed and left:
            return f"er blijft iets staan: {left}"
        if self.may_change:
            return self.claim(now, done, log, fault)
        return None

    def claim(self, now, done, log, fault):
        says_so = done.returncode == 0 or CLAIM.search(done.stdout.decode())
        if says_so and now != self.new:
            return "zegt ten onrechte dat het gelukt is"
        # The file and its folder; a folder that one may write in but not read cannot be confirmed.
        confirmed = len(re.findall(r"fsync\(\d+\) += 0$", log, re.M))
        if says_so and confirmed < (1 if fault.call == "openat" and "EACCES" in fault.what else 2):
            return "zegt dat het gelukt is, maar de schijf heeft het niet bevestigd"
        if now == self.new and "is niet veranderd" in done.stderr.decode():
            return "zegt ten onrechte dat er niets veranderd is"
        return None


def in_short_writes(work, library):
    """Every write takes a few bytes only, as a system may do at any time."""
    with proof.folder() as place:
        work.prepare(place)
        done = proof.run([work.program, *work.words], cwd=place, env=work.environment() | {"LD_PRELOAD": library})
        now = (place / work.target).read_bytes()
        return None if done.returncode == 0 and now == work.new else f"{work.name}: gaat mis met korte schrijfopdrachten"


def main(program, example, short_writes):
    proof.need("strace")
    bytes_before = pathlib.Path(example).read_bytes()
    save = Work("opslaan", program, bytes_before, ["set", "a.beleid", "ambitie", "C", "--date", proof.MOMENT], "map/echt.beleid")
    export = Work("exporteren", program, bytes_before,
                  ["export", "a.beleid", "--format", "markdown", "--output", "uit.md", "--date", proof.MOMENT], "uit.md")
    refuse = Work("weigeren", program, bytes_before, ["new", "--organisation", "Bibliotheek", "--output", "a.beleid"],
                  "map/echt.beleid", may_change=False)
    faults = proof.Faults()
    for work in (save, export, refuse):
        for wrong in proof.each(work.under, list(work.faults())):
            faults.expect(wrong is None, wrong)
        print(f"{work.name}: {faults.tried} storingen tot nu toe")
    for work in (save, export):
        wrong = in_short_writes(work, short_writes)
        faults.expect(wrong is None, wrong)
    faults.end(f"storingen: {faults.tried}, doorstaan: {faults.tried - len(faults.wrong)}")


main(*sys.argv[1:])
