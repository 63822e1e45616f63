#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Holds docs/schema/template.schema.json against the shipped templates and the fault corpus.

usage: schema_test.py SOURCE_DIR. With BELEIDSMAL_REWRITE=1 the column schema= of faults/expected.txt is written anew.
"""

import json
import os
import pathlib
import re
import sys

import jsonschema
import yaml


class CoreLoader(yaml.SafeLoader):
    """YAML 1.2 as editors read it: no dates, and yes and no are words."""


CoreLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("tag:yaml.org,2002:null", r"^(~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("tag:yaml.org,2002:bool", r"^(true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("tag:yaml.org,2002:int", r"^[-+]?[0-9]+$", list("-+0123456789")),
    ("tag:yaml.org,2002:float", r"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$", list("-+.0123456789")),
]:
    CoreLoader.add_implicit_resolver(tag, re.compile(pattern), first)


def is_accepted(validator, path):
    try:
        template = yaml.load(path.read_text(encoding="utf-8"), Loader=CoreLoader)
    except yaml.YAMLError:
        return False
    return validator.is_valid(template)


def main():
    source = pathlib.Path(sys.argv[1])
    schema = json.loads((source / "docs/schema/template.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    failures = []

    tests = source / "tests/storage"
    sound = [tests / "small.yaml", *sorted((source / "templates").glob("*.yaml"))]
    for path in sound:
        template = yaml.load(path.read_text(encoding="utf-8"), Loader=CoreLoader)
        for error in validator.iter_errors(template):
            failures.append(f"{path.name}: {'/'.join(map(str, error.path))}: {error.message[:200]}")

    expected = tests / "faults/expected.txt"
    lines = expected.read_text(encoding="utf-8").splitlines()
    for i, line in enumerate(lines):
        if not line or line.startswith("#"):
            continue
        name, column, problems = line.split(maxsplit=2) if line.count(" ") > 1 else (*line.split(), "")
        sees = "schema=" + ("no" if is_accepted(validator, tests / "faults" / name) else "yes")
        lines[i] = f"{name} {sees} {problems}".rstrip()
        if column != sees:
            failures.append(f"{name}: expected {column}, found {sees}")
        if sees == "schema=yes" and not problems:
            failures.append(f"{name}: the schema refuses what the loader accepts")

    if os.environ.get("BELEIDSMAL_REWRITE"):
        expected.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return 0
    print("\n".join(failures))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
