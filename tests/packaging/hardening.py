# SPDX-License-Identifier: EUPL-1.2
"""Reads from the programs themselves whether they were built hardened.

Usage: hardening.py LIBRARY… PROGRAM…   (libraries end in .a)"""

import re
import subprocess
import sys


def told(*words):
    return subprocess.run(words, capture_output=True, text=True, check=True, env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"}).stdout


def faults_of_program(path):
    dynamic = told("readelf", "--dynamic", "--wide", path)
    segments = told("readelf", "--segments", "--wide", path)
    wanted = told("nm", "--dynamic", "--undefined-only", path)
    kept = {
        "geladen op een onbekende plaats (PIE)": "Flags: NOW PIE" in dynamic and re.search(r"Type:\s+DYN", told("readelf", "-h", path)),
        "adressen vast na het laden (RELRO, BIND_NOW)": "GNU_RELRO" in segments and "BIND_NOW" in dynamic,
        "geen uitvoerbare stapel": re.search(r"GNU_STACK(\s+0x\w+){5}\s+RW\s", segments),
        "geen geheugen schrijfbaar en uitvoerbaar": not re.search(r"LOAD(\s+0x\w+){5}\s+RWE", segments),
        "bewaakte stapel (stack protector)": "__stack_chk_fail" in wanted,
        "bewaakte bibliotheekfuncties (FORTIFY)": re.search(r"__\w+_chk@", wanted.replace("__stack_chk_fail@", "")),
        "geen eigen zoekpad voor bibliotheken": "RPATH" not in dynamic and "RUNPATH" not in dynamic,
    }
    return [name for name, is_kept in kept.items() if not is_kept]


def faults_of_library(path):
    """Each object allows only marked targets of jumps (CET). Of the whole program that cannot be said: Debian's own start files do
    not carry the mark. What the assembler embeds is data without code."""
    notes = told("readelf", "--notes", "--wide", path)
    objects = re.split(r"^File: ", notes, flags=re.M)[1:]
    without = [each.split("\n")[0] for each in objects if "IBT, SHSTK" not in each and ".S.o)" not in each]
    return [f"zonder bewaakte sprongen (CET): {each}" for each in without] if objects else ["geen objecten"]


def main(paths):
    count = 0
    for path in paths:
        for fault in faults_of_library(path) if path.endswith(".a") else faults_of_program(path):
            print(f"{path}: {fault}")
            count += 1
    sys.exit(f"{count} keer niet gehard" if count else 0)


main(sys.argv[1:])
