#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Runs a test program on an X server of its own, with a window manager: XVFB_RUN OPENBOX PROGRAM ARGUMENTS…
set -eu
xvfb_run=$1
openbox=$2
shift 2
exec "$xvfb_run" --auto-servernum --server-args="-screen 0 1600x1000x24" sh -c '
    "$0" --sm-disable >/dev/null 2>&1 &
    manager=$!
    status=0
    "$@" || status=$?
    kill "$manager" 2>/dev/null || true
    exit "$status"' "$openbox" "$@"
