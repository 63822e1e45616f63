# SPDX-License-Identifier: EUPL-1.2
"""Makes the list of what the programs are made of, twice, and looks whether it is one that others can read and that misses nothing.

Usage: sbom_test.py SBOM_SCRIPT BUILD_FOLDER"""

import json
import re
import subprocess
import sys


def told(*words):
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout


def main(script, build):
    text = told(script, build)
    bill = json.loads(text)
    assert text == told(script, build), "twee keer gemaakt is niet gelijk"
    assert bill["bomFormat"] == "CycloneDX" and bill["specVersion"] == "1.5" and bill["version"] == 1
    assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", bill["serialNumber"])

    components = {each["bom-ref"]: each for each in bill["components"]}
    assert len(components) == len(bill["components"]), "een onderdeel staat er twee keer"
    for each in components.values():
        assert each["type"] in ("application", "library", "data") and each["name"] and each["version"], each
        assert each["licenses"] and all(licence["license"].get("id") or licence["license"]["name"] for licence in each["licenses"]), each
        assert each["type"] == "application" or re.fullmatch(r"pkg:deb/debian/[a-z0-9.+-]+@[^?\s]+\?arch=\w+&distro=debian-12",
                                                             each["purl"]), each
    known = set(components) | {"beleidsmal"}
    for each in bill["dependencies"]:
        assert each["ref"] in known and set(each["dependsOn"]) <= set(components), each

    # What a program asks the loader for stands below it, and so does what is compiled in.
    files = {value["value"] for each in components.values() for value in each.get("properties", []) if value["name"] == "file"}
    names = {each["name"] for each in components.values()}
    for program in ("src/cli/beleidsmal-cli", "src/gui/beleidsmal"):
        for library in re.findall(r"\(NEEDED\).*\[(.*)\]", told("readelf", "--dynamic", "--wide", f"{build}/{program}")):
            assert any(name.startswith(library.split(".so")[0]) for name in files), f"{library} ontbreekt"
    missing = {"fonts-lato", "fonts-dejavu-core", "icc-profiles-free", "hyphen-nl", "hunspell-nl", "nlohmann-json3-dev"} - names
    assert not missing, f"ontbreekt: {missing}"


main(*sys.argv[1:])
