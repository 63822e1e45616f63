#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Usage: document_type.sh UPDATE_MIME_DATABASE TYPE_XML
# Gives the document type to the real database, and looks whether the name and the magic words arrive in it.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/mime/packages"
cp "$2" "$folder/mime/packages/beleidsmal.xml"
XDG_DATA_HOME=$folder XDG_DATA_DIRS=$folder "$1" "$folder/mime" >"$folder/said" 2>&1
if [ -s "$folder/said" ]; then
    cat "$folder/said"
    exit 1
fi
cd "$folder/mime"
grep -qx '50:application/x-beleidsmal+yaml:\*\.beleid' globs2
grep -aqx '\[60:application/x-beleidsmal+yaml\]' magic
tr '\000\014' '??' <magic | grep -aqx '>0=??beleidsmal: '
grep -qx 'application/x-beleidsmal+yaml application/x-yaml' subclasses
