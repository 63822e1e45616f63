#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Usage: installed_program.sh CMAKE BUILD_FOLDER
# Installs under a fresh prefix, away from the sources (where the program would find its template too), and begins a policy there.
set -eu
prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT
"$1" --install "$2" --prefix "$prefix" >/dev/null
cd "$prefix"
bin/beleidsmal-cli new --organisation "Bibliotheek Ergens" --date 2026-11-22 --output ons.beleid
bin/beleidsmal-cli export share/beleidsmal/templates/voorbeelden/voorbeeld-volledig.beleid --output voorbeeld.pdf
head -c 5 voorbeeld.pdf | grep -qx '%PDF-'
# Debian's dictionaries are links; what is installed must be the files themselves.
for file in share/beleidsmal/dictionaries/nl_NL.aff share/beleidsmal/dictionaries/nl_NL.dic; do
    [ -s "$file" ]
    [ ! -L "$file" ]
done
gzip --test share/man/man1/beleidsmal-cli.1.gz share/man/nl/man1/beleidsmal-cli.1.gz share/doc/beleidsmal/changelog.gz
