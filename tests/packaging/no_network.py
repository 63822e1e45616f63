# SPDX-License-Identifier: EUPL-1.2
"""Reads from objects and programs that no code of ours can reach a network.

Usage: no_network.py QT_NETWORK_LIBRARY COMMAND_LINE LIBRARY…   (libraries end in .a)"""

import re
import subprocess
import sys

# Of the C library: what opens a connection or looks up a name.
SYSTEM = set("socket connect bind listen accept accept4 sendto sendmsg recvfrom recvmsg getaddrinfo gethostbyname gethostbyname2 "
             "getnameinfo res_query res_init if_nameindex".split())
# What the command line may not even have beside it.
NOT_LINKED = ("Qt6Network", "Qt6Gui", "Qt6Core", "libcurl", "libssl", "libgio")


def told(*words):
    return subprocess.run(words, capture_output=True, text=True, check=True, env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"}).stdout


def symbols(*words):
    return {line.split()[-1].split("@")[0] for line in told("nm", *words).splitlines() if re.search(r" [A-Za-z] ", line)}


def main(qt_network, command_line, *libraries):
    of_qt = {name for name in symbols("--dynamic", "--defined-only", qt_network) if name.startswith("_Z")}
    if len(of_qt) < 1000:
        sys.exit(f"{qt_network} is niet de bibliotheek van Qt voor netwerken")
    wrong = []
    for path in libraries:
        wanted = symbols("--undefined-only", path)
        if not wanted:
            wrong.append(f"{path}: niets gevonden om naar te kijken")
        # Both libraries hold a copy of what is inline in Qt's headers; what only the one for networks defines is telling.
        wrong += [f"{path}: {name}" for name in sorted(wanted & (of_qt | SYSTEM)) if name not in symbols_of_core]
    linked = told("ldd", command_line)
    wrong += [f"{command_line}: {name}" for name in NOT_LINKED if name in linked]
    for line in wrong:
        print(line)
    sys.exit(f"{len(wrong)} keer een netwerk" if wrong else 0)


symbols_of_core = symbols("--dynamic", "--defined-only", sys.argv[1].replace("Qt6Network", "Qt6Core"))
main(*sys.argv[1:])
