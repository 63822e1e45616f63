# SPDX-License-Identifier: EUPL-1.2
"""Saves in places where that is hard or impossible: a disk that is full or read-only, folders without permission, links, pipes,
devices, odd names, two programs at once. The file is always the complete old or the complete new one, nothing is left beside it,
and nothing waits for ever.

Usage: hard_places.py COMMAND_LINE EXAMPLE TYPING_RUN
Runs itself again in name spaces of its own, where it may mount small disks without being anybody special."""

import contextlib
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time

import proof

CLI, EXAMPLE, TYPING_RUN = (pathlib.Path(word).resolve() for word in sys.argv[1:4])
OLD = EXAMPLE.read_bytes()
ANSWER = ["ambitie", "C", "--date", proof.MOMENT]
# Without the rights of root, also where root runs this.
ORDINARY = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] if os.geteuid() == 0 else []
faults = proof.Faults()


def save(path, words=(), cwd=None):
    return proof.run([*ORDINARY, *words, CLI, "set", path, *ANSWER], cwd=cwd)


def after_saving():
    with proof.folder() as place:
        (place / "a.beleid").write_bytes(OLD)
        assert save(place / "a.beleid").returncode == 0
        return (place / "a.beleid").read_bytes()


NEW = after_saving()


def mount(place, *options):
    place.mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", ",".join(options), "none", place], check=True)
    return place


def unmount(place):
    subprocess.run(["umount", place], check=True)


def expect_refused(what, done, path, words):
    """Refused with a sentence, and the file is as it was."""
    said = done.stderr.decode(errors="replace")
    faults.expect(done.returncode > 0 and words in said, f"{what}: {done.returncode}, {said}")
    faults.expect(path is None or path.read_bytes() == OLD, f"{what}: het bestand is veranderd")


def expect_saved(what, done, path):
    faults.expect(done.returncode == 0 and path.read_bytes() == NEW, f"{what}: {done.returncode}, {done.stderr.decode()}")


def expect_alone(what, folder, *names):
    left = {each.name for each in folder.iterdir()} - set(names)
    faults.expect(not left, f"{what}: er staat ook {left}")


def full_disk(place):
    """With every amount of room left, in steps of a page of memory."""
    saved = 0
    for room in range(0, len(OLD) // 1024 + 24, 4):
        disk = mount(place / "vol", f"size={len(OLD) // 1024 + 256}k")
        (disk / "a.beleid").write_bytes(OLD)
        free = os.statvfs(disk)
        (disk / "vulling").write_bytes(bytes(max(0, free.f_bavail * free.f_bsize - room * 1024)))
        done = save(disk / "a.beleid")
        if done.returncode == 0:
            saved += 1
            expect_saved(f"{room} kB vrij", done, disk / "a.beleid")
        else:
            expect_refused(f"{room} kB vrij", done, disk / "a.beleid", "de schijf is vol")
        made = proof.run([*ORDINARY, CLI, "export", disk / "a.beleid", "--format", "markdown", "--output", disk / "uit.md"])
        faults.expect((made.returncode == 0) == (disk / "uit.md").exists(), f"{room} kB vrij: half geëxporteerd")
        expect_alone(f"{room} kB vrij", disk, "a.beleid", "vulling", "uit.md")
        unmount(disk)
    faults.expect(saved > 0, "ook met genoeg ruimte wordt niet opgeslagen")


def no_more_files(place):
    disk = mount(place / "knopen", "size=1m", "nr_inodes=2")
    (disk / "a.beleid").write_bytes(OLD)
    expect_refused("geen bestand meer mogelijk", save(disk / "a.beleid"), disk / "a.beleid", "de schijf is vol")
    expect_alone("geen bestand meer mogelijk", disk, "a.beleid")
    unmount(disk)


def read_only_disk(place):
    disk = mount(place / "vast", "size=1m")
    (disk / "a.beleid").write_bytes(OLD)
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    expect_refused("schijf alleen-lezen", save(disk / "a.beleid"), disk / "a.beleid", "alleen-lezen")
    made = proof.run([*ORDINARY, CLI, "export", disk / "a.beleid", "--format", "markdown", "--output", disk / "uit.md"])
    expect_refused("exporteren naar schijf alleen-lezen", made, disk / "a.beleid", "de schijf is alleen-lezen")
    unmount(disk)


def permissions(place):
    for mode, words in ((0o555, "geen toestemming"), (0o000, "geen toestemming")):
        folder = place / f"map-{mode:o}"
        folder.mkdir()
        path = folder / "a.beleid"
        path.write_bytes(OLD)
        folder.chmod(mode)
        done = save(path)
        folder.chmod(0o755)
        expect_refused(f"map {mode:o}", done, path, words)
        expect_alone(f"map {mode:o}", folder, "a.beleid")
    for mode, words in ((0o444, "alleen-lezen"), (0o000, "geen toestemming")):
        path = place / f"bestand-{mode:o}.beleid"
        path.write_bytes(OLD)
        path.chmod(mode)
        done = save(path)
        path.chmod(0o644)
        expect_refused(f"bestand {mode:o}", done, path, words)


def links(place):
    folder = place / "koppelingen"
    folder.mkdir()
    (folder / "echt.beleid").write_bytes(OLD)
    (folder / "los.beleid").symlink_to("echt.beleid")
    expect_saved("koppeling", save(folder / "los.beleid"), folder / "echt.beleid")
    faults.expect((folder / "los.beleid").is_symlink(), "de koppeling is weg")
    (folder / "lus.beleid").symlink_to("lus.beleid")
    expect_refused("lus van koppelingen", save(folder / "lus.beleid"), None, "kan niet worden geopend")
    (folder / "nergens.beleid").symlink_to("weg/b.beleid")
    made = proof.run([CLI, "new", "--organisation", "Bibliotheek", "--output", folder / "nergens.beleid"])
    expect_refused("koppeling naar niets", made, None, "niet te bereiken")
    faults.expect((folder / "nergens.beleid").is_symlink(), "de koppeling naar niets is weg")
    # The name that is saved gets the new bytes; another name of the same file keeps the old ones, whole.
    (folder / "twee.beleid").write_bytes(OLD)
    os.link(folder / "twee.beleid", folder / "ook.beleid")
    expect_saved("harde koppeling", save(folder / "twee.beleid"), folder / "twee.beleid")
    faults.expect((folder / "ook.beleid").read_bytes() == OLD, "de andere naam is niet het oude bestand")


def no_files(place):
    folder = place / "geen-bestand"
    folder.mkdir()
    os.mkfifo(folder / "pijp.beleid")
    (folder / "map.beleid").mkdir()
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(os.fspath(folder / "stekker.beleid"))
    for path in (folder / "pijp.beleid", folder / "map.beleid", folder / "stekker.beleid", "/dev/zero", "/dev/full", "/dev/tty"):
        faults.expect(save(path).returncode == 2, f"{path} wordt geopend als beleid")
        made = proof.run([CLI, "export", EXAMPLE, "--format", "markdown", "--output", path])
        faults.expect(made.returncode == 3, f"{path} wordt overschreven: {made.returncode}")
        shown = proof.run([CLI, "pdf", "check", path])
        faults.expect(shown.returncode == 2, f"{path} wordt gelezen als PDF: {shown.returncode}")
    faults.expect((folder / "pijp.beleid").is_fifo(), "de pijp is vervangen")


def names(place):
    folder = place / "namen"
    folder.mkdir()
    for name in (b"n" * 243 + b".beleid", b"n" * 248 + b".beleid", b"\xe9\xff-latin.beleid", "é–…😀.beleid".encode(), b"-o.beleid",
                 b"a\nb.beleid", b"spatie en 'teken'\".beleid", b"\x1b[31mrood.beleid", b"*.beleid", b".beleid"):
        path = pathlib.Path(os.fsdecode(os.fsencode(folder) + b"/" + name))
        path.write_bytes(OLD)
        done = save(path)
        expect_saved(repr(name), done, path)
        faults.expect(b"\x1b" not in done.stdout + done.stderr, f"{name!r} komt ongefilterd op het scherm")
        expect_alone(repr(name), folder, path.name)
        path.unlink()
    too_long = folder / ("n" * 250 + ".beleid")
    made = proof.run([CLI, "new", "--organisation", "Bibliotheek", "--output", too_long])
    expect_refused("te lange naam", made, None, "de naam is te lang")


def underneath(place):
    """What others do to the file while somebody works on it: theirs is never overwritten, and nothing typed is lost."""
    for what, act in (("vervangen", lambda path: (path.parent / "b").write_bytes(NEW) and (path.parent / "b").rename(path)),
                      ("ingekort", lambda path: os.truncate(path, 1000)), ("geleegd", lambda path: os.truncate(path, 0)),
                      ("verwijderd", lambda path: path.unlink())):
        folder = place / what
        folder.mkdir()
        path = folder / "a.beleid"
        path.write_bytes(OLD)
        with subprocess.Popen([TYPING_RUN, "type", folder], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as work:
            for _ in range(20):
                work.stdout.readline()
            act(path)
            theirs = path.read_bytes() if path.exists() else None
            typed = 0
            while typed < 420:  # past two saves
                typed = int(work.stdout.readline().split()[0])
            time.sleep(1.2)
            work.send_signal(signal.SIGKILL)
            work.communicate()
        if theirs is None:
            faults.expect(path.exists() and path.read_bytes() not in (OLD, b""), "verwijderd: niet opnieuw geschreven")
        else:
            faults.expect(path.read_bytes() == theirs, f"{what}: overschreven wat van een ander is")
            path.write_bytes(OLD)
        found = letters_found(folder)
        faults.expect(found and max(found) >= typed, f"{what}: {found} van {typed} letters terug")


def letters_found(folder):
    return [int(line.split()[1]) for line in proof.run([TYPING_RUN, "found", folder]).stdout.decode().splitlines()]


def in_turns(place):
    """Two programs save in one file: nobody's success is undone by the other."""
    path = place / "samen.beleid"
    path.write_bytes(OLD)
    last = {}

    def work(question):
        for number in range(40):
            done = proof.run([CLI, "set", path, question, "--note", f"nummer-{question}-{number}-"])
            if done.returncode == 0:
                last[question] = f"nummer-{question}-{number}-"
            elif "veranderd sinds" not in done.stderr.decode():
                faults.expect(False, f"in beurten: {done.stderr.decode()}")

    workers = [threading.Thread(target=work, args=(question,)) for question in ("ambitie", "pilots")]
    for each in workers:
        each.start()
    for each in workers:
        each.join()
    text = path.read_text()
    for question, note in last.items():
        faults.expect(note in text, f"in beurten: {note} is weg")
    faults.expect(len(last) == 2, "in beurten: één kwam er nooit tussen")
    faults.expect(proof.run([CLI, "check", path]).returncode in (0, 1), "in beurten: het bestand is stuk")


def journal_on_full_disk(place):
    """The person is told, and what was saved or kept before is found again."""
    folder = place / "journaal"
    folder.mkdir()
    (folder / "a.beleid").write_bytes(OLD)
    disk = mount(folder / "state", f"size={2 * len(OLD) // 1024 + 20}k")
    with subprocess.Popen([TYPING_RUN, "type", folder], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as work:
        for _ in range(90):  # past the first snapshot and the first save
            work.stdout.readline()
        free = os.statvfs(disk)
        # The one at work may be quicker with the last bytes; full it is in any case.
        with contextlib.suppress(OSError):
            (disk / "vulling").write_bytes(bytes(free.f_bavail * free.f_bsize))
        for _ in range(80):
            work.stdout.readline()
        work.kill()
        complaints = work.communicate()[1]
    found = letters_found(folder)
    faults.expect("de schijf is vol" in complaints and max(found) >= 60, f"volle schijf onder het journaal: {complaints} {found}")
    unmount(disk)


def main():
    with proof.folder() as place:
        for each in (full_disk, no_more_files, read_only_disk, permissions, links, no_files, names, underneath, in_turns,
                     journal_on_full_disk):
            before = faults.tried
            each(place)
            print(f"{each.__name__}: {faults.tried - before} keer gekeken")
    faults.end(f"gekeken: {faults.tried}, goed: {faults.tried - len(faults.wrong)}")


if len(sys.argv) == 4:
    proof.need("unshare", "setpriv", "mount", "umount")
    done = subprocess.run(["unshare", "-Urm", sys.executable, *sys.argv, "inside"])
    if done.returncode == 1 and subprocess.run(["unshare", "-Urm", "true"], capture_output=True).returncode != 0:
        sys.exit("Dit bewijs heeft een eigen naamruimte nodig (unshare -Urm). Sta die toe met "
                 "‘sysctl kernel.unprivileged_userns_clone=1’, of voer het uit als root.")
    sys.exit(done.returncode)
main()
