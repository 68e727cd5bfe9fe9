#!/usr/bin/env bash
# Compares the language coach with write-good and Vale on the same text in the same run:
#   bash .ci/wording-bench.sh [BYTES]
# It prints CPU seconds, start-up taken off, and how many times faster ours is. It installs both tools into a folder of its own.
set -euo pipefail
cd "$(dirname "$0")/.."
size=${1:-1000000}
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export GOBIN=$dir
TIMEFORMAT='%U %S'

go build -o "$dir/referral" ./cmd/referral
go install github.com/vale-cli/vale/v3/cmd/vale@v3.22.0
npm install --silent --no-fund --no-audit --prefix "$dir" write-good@1.0.8 >/dev/null
go run .ci/wordingbench/main.go "$dir" "$size"
printf 'It is.\n' > "$dir/tiny.txt"

# cpu COMMAND...: the CPU seconds of a command. That it finds something is no failure.
cpu() { { time "$@" >/dev/null 2>&1 || true; } 2>&1 | awk '{ printf "%.3f", $1 + $2 }'; }
# least COMMAND...: the least of three.
least() { for _ in 1 2 3; do cpu "$@"; echo; done | sort -n | head -1; }

measure() { # NAME COMMAND with TEXT for the file
  local name=$1; shift
  local whole tiny
  tiny=$(least "${@/TEXT/$dir/tiny.txt}")
  if [ "$name" = vale ]; then whole=$(cpu "${@/TEXT/$dir/text.txt}"); else whole=$(least "${@/TEXT/$dir/text.txt}"); fi
  awk -v n="$name" -v w="$whole" -v t="$tiny" -v b="$size" 'BEGIN { d = w - t; if (d < 0.001) d = 0.001
    printf "%-12s start-up %6.3f s   text %8.3f s   %8.2f MB per CPU second\n", n, t, d, b / 1e6 / d
    printf "%s %.6f\n", n, d > "/dev/stderr" }' 2>>"$dir/seconds"
}

measure referral "$dir/referral" check --format json TEXT
measure write-good node "$dir/node_modules/write-good/bin/write-good.js" TEXT
(cd "$dir" && measure vale "$dir/vale" --no-exit --output=JSON TEXT)
# The program above also writes its findings with their reasons and questions; this is the coach alone, in a process of its own.
go test ./checklist/wording -run '^$' -bench 'Ready|Check|Answer' | grep ^Benchmark | tee "$dir/speed"
awk -v b="$size" '/Check/ { for (i = 1; i < NF; i++) if ($(i + 1) == "MB/cpu-s") printf "coach %.6f\n", b / 1e6 / $i }' "$dir/speed" >> "$dir/seconds"
awk '{ s[$1] = $2 } END { for (n in s) if (n == "write-good" || n == "vale")
  printf "beside %s: the program %.0f times as fast, the coach alone %.0f times\n", n, s[n] / s["referral"], s[n] / s["coach"] }' "$dir/seconds"
