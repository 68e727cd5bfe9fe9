#!/usr/bin/env bash
# Prints the figures behind "fast enough", each beside what it is compared with, in one run:
#   bash .ci/speed.sh
# Compare figures of one run only: the machine may be busy. No test depends on them.
set -euo pipefail
cd "$(dirname "$0")/.."
bench() { # PATTERN ROUNDS PACKAGE
  go test "$3" -run XXX -bench "$1" -benchtime "$2" | grep -v '^\(goos\|goarch\|cpu\|PASS\|ok\)' || true
}
bench 'Help|FirstScreen' 30x ./cmd/referral
bench 'CheckText' 5x ./cmd/referral
bench 'OpenDraft' 3x ./cmd/referral
bench 'Idle' 1x ./cmd/referral
bench 'ScreenKey|Find' 100x ./wizard/tui
