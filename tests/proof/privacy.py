# SPDX-License-Identifier: EUPL-1.2
"""Watches what the programs ask of the system while they are used: no connection to anywhere, and no file but the chosen ones, the
private folder and the settings. The window is worked for a while on a screen of its own.

Usage: privacy.py COMMAND_LINE WINDOW GUI_TESTS EXAMPLE"""

import os
import pathlib
import re
import shutil
import signal
import stat
import subprocess
import sys
import time

import proof

FILE_CALLS = "openat open creat mkdir mkdirat rename renameat renameat2 unlink unlinkat link linkat symlink truncate".split()
CALLS = "trace=%network," + ",".join(FILE_CALLS)
# Addresses within this computer.
LOCAL = {"AF_UNIX", "AF_LOCAL", "AF_NETLINK"}
faults = proof.Faults()


def watched(words, trace, **more):
    return subprocess.Popen(["strace", "-f", "-qq", "--seccomp-bpf", "-e", CALLS, "-o", trace, *words], **more)


def whole_calls(trace):
    """The lines of a trace, with a call that another one interrupted in one line again."""
    begun, lines = {}, []
    for line in trace.read_text(errors="replace").splitlines():
        process = line.split(" ", 1)[0]
        if line.endswith("<unfinished ...>"):
            begun[process] = line.removesuffix("<unfinished ...>")
        elif resumed := re.match(r"\d+ +<\.\.\. \w+ resumed>(.*)", line):
            lines.append(begun.pop(process, "") + resumed[1])
        else:
            lines.append(line)
    return "\n".join(lines + list(begun.values()))


def look(what, trace, home, allowed):
    """Nothing but local sockets; in the home folder nothing but what is allowed; outside it nothing is written."""
    text = whole_calls(trace)
    families = set(re.findall(r"\bsocket\((\w+)", text)) | set(re.findall(r"sa_family=(\w+)", text))
    faults.expect(families <= LOCAL, f"{what}: verbinding van het soort {families - LOCAL}")
    changes = 0
    for line in text.splitlines():
        call = re.match(r"\d+ +(\w+)\(", line)
        if not call or call[1] not in FILE_CALLS or "ENOENT" in line or "EEXIST" in line:
            continue
        is_change = bool(not call[1].startswith("open") or re.search(r"O_WRONLY|O_RDWR|O_CREAT", line))
        for path in re.findall(r'"(/[^"]*)"', line):
            is_mine = any(path == each or path.startswith(each + "/") for each in map(str, allowed))
            # The folders above the private one are made where they are missing.
            is_mine |= call[1] == "mkdir" and any(each.startswith(path + "/") for each in map(str, allowed))
            is_device = path in ("/dev/null", "/dev/tty") or path.startswith("/proc/self/fd/")
            if (is_change or path.startswith(str(home))) and not is_device:
                faults.expect(is_mine, f"{what}: {line}")
                changes += is_change
    return changes


def environment(home):
    runtime = home / "run"
    runtime.mkdir(mode=0o700, exist_ok=True)
    return {"PATH": os.environ["PATH"], "HOME": str(home), "LC_ALL": "C.UTF-8", "XDG_RUNTIME_DIR": str(runtime),
            "TMPDIR": str(home / "tijdelijk"), "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nergens"}


def make_home(place, example):
    home = place / "thuis"
    for name in ("werk", "prive", "tijdelijk"):
        (home / name).mkdir(parents=True)
    (home / "prive/dagboek.beleid").write_text("niet van belang")
    shutil.copy(example, home / "werk/a.beleid")
    return home


def command_line(program, example):
    commands = [["show", "a.beleid"], ["check", "a.beleid"], ["set", "a.beleid", "ambitie", "C"],
                ["export", "a.beleid", "--format", "pdf", "--output", "uit.pdf"], ["pdf", "check", "uit.pdf"],
                ["export", "a.beleid", "--format", "markdown", "--output", "uit.md"],
                ["new", "--organisation", "Bibliotheek", "--output", "b.beleid"]]
    for words in commands:
        with proof.folder() as place:
            home = make_home(place, example)
            shutil.copy(example, home / "werk/a.beleid")
            if words[0] == "pdf":
                proof.run([program, *commands[3]], cwd=home / "werk")
            done = watched([program, *words], place / "trace", cwd=home / "werk", env=environment(home),
                           stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
            complaints = done.communicate()[1]
            faults.expect(done.returncode in (0, 1), f"{words}: {done.returncode} {complaints.decode()}")
            look(" ".join(words[:2]), place / "trace", home, [home / "werk"])


def keys(*words):
    subprocess.run(["xdotool", *words], check=True, timeout=30)
    time.sleep(0.5)


def wait_for(condition, what, seconds=40):
    for _ in range(seconds * 5):
        if condition():
            return
        time.sleep(0.2)
    faults.expect(False, f"het venster: {what} kwam niet")


def window(program, example):
    """Opens a policy, makes choices, types, saves, looks around, ends."""
    with proof.folder() as place:
        home = make_home(place, example)
        policy = home / "werk/a.beleid"
        before = policy.read_bytes()
        with open(place / "complaints", "w") as complaints:
            more = {name: os.environ[name] for name in ("DISPLAY", "XAUTHORITY") if name in os.environ}
            work = watched([program, "a.beleid"], place / "trace", cwd=home / "werk", env=environment(home) | more, stderr=complaints)
        manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL, env=environment(home) | more)
        try:
            wait_for(lambda: proof.run(["xdotool", "search", "--onlyvisible", "--class", "beleidsmal"]).stdout, "het venster zelf")
            keys("search", "--onlyvisible", "--class", "beleidsmal", "windowfocus")
            time.sleep(2)
            for key in ("ctrl+j", "Tab", "Tab", "b", "space", "Right", "ctrl+j", "ctrl+f"):
                keys("key", key)
            keys("type", "geheim")
            for key in ("Escape", "ctrl+plus", "F1", "Escape", "ctrl+Page_Down", "ctrl+j", "Tab", "Tab", "c", "space", "ctrl+s"):
                keys("key", key)
            wait_for(lambda: policy.read_bytes() != before, "opslaan")
            private = home / ".local/state/beleidsmal"
            wait_for(private.exists, "de eigen map")
            keys("key", "ctrl+q")
            time.sleep(1)
            look_at_modes(home)
        finally:
            # strace ends when the program does.
            for child in pathlib.Path(f"/proc/{work.pid}/task/{work.pid}/children").read_text().split():
                os.kill(int(child), signal.SIGTERM)
            work.communicate(timeout=60)
            manager.kill()
            manager.wait()
        own = [home / "werk", private, home / ".config/beleidsmal"]
        changes = look("het venster", place / "trace", home, own + [home / ".config", home / "run", home / "tijdelijk"])
        faults.expect(changes > 3, "het venster heeft niets opgeslagen")
        text = (place / "complaints").read_text()
        content = [word for word in ("geheim", "Bibliotheek", "a.beleid", str(home)) if word in text]
        faults.expect(not content, f"het venster zegt in het logboek: {text}")


def look_at_modes(home):
    for folder in (home / ".local/state/beleidsmal", home / ".config/beleidsmal"):
        for path in [folder, *folder.rglob("*")]:
            mode = stat.S_IMODE(path.stat().st_mode)
            faults.expect(mode == (0o700 if path.is_dir() else 0o600), f"{path.relative_to(home)} heeft rechten {mode:o}")


def all_of_the_window(tests):
    """The whole suite of the window makes no connection, but that printing asks the print service of this computer for printers."""
    with proof.folder() as place:
        done = subprocess.run(["strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=%network", "-o", place / "trace", tests],
                              capture_output=True, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, cwd=place)
        faults.expect(done.returncode == 0, f"de proeven van het venster: {done.stdout.decode()[-500:]}")
        text = whole_calls(place / "trace")
        addresses = re.findall(r"\{sa_family=AF_INET6?,.*?\}", text)
        far = [each for each in addresses if not (re.search(r'"(127\.0\.0\.1|::1)"', each) and "htons(631)" in each)]
        faults.expect(not far, f"de proeven van het venster: verbinding met {far}")
        families = set(re.findall(r"\bsocket\((\w+)", text)) - {"AF_INET", "AF_INET6"}
        faults.expect(families <= LOCAL, f"de proeven van het venster: verbinding van het soort {families - LOCAL}")


def main(program, gui, tests, example):
    proof.need("strace", "xvfb-run", "xdotool", "openbox")
    if "PROOF_DISPLAY" not in os.environ:
        sys.exit(subprocess.run(["xvfb-run", "-a", "-s", "-screen 0 1366x768x24", sys.executable, *sys.argv],
                                env=os.environ | {"PROOF_DISPLAY": "yes"}).returncode)
    program, gui, tests, example = (pathlib.Path(each).resolve() for each in (program, gui, tests, example))
    command_line(program, example)
    window(gui, example)
    all_of_the_window(tests)
    faults.end(f"gekeken: {faults.tried}, goed: {faults.tried - len(faults.wrong)}")


main(*sys.argv[1:])
