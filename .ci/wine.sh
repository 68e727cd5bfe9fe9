#!/usr/bin/env bash
# Runs the program that is built for Windows under Wine: bash .ci/wine.sh
# With REFERRAL_ZIP it starts the program in the zip of a release as well.
# It ends with 77 where there is no Wine and none can be installed. What Wine has not got is listed at the end.
set -euo pipefail
cd "$(dirname "$0")/.."

find_wine() {
  local name
  for name in wine64 /usr/lib/wine/wine64 wine; do
    command -v "$name" && return
  done
  return 1
}

if ! find_wine >/dev/null && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends wine64 binutils >/dev/null; } || true
fi
wine=$(find_wine) || { echo "there is no Wine here"; exit 77; }
command -v ld >/dev/null || { echo "there is no linker (binutils) to make the library that Wine has not got"; exit 77; }

tmp=$(mktemp -d)
export WINEPREFIX=$tmp/prefix WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" # No questions about .NET and a browser.
server=$(command -v wineserver || echo /usr/lib/wine/wineserver)
trap '"$server" -k 2>/dev/null || true; rm -rf "$tmp"' EXIT
"$wine" wineboot -i >/dev/null 2>&1

# Every Go program takes its random numbers from bcryptprimitives.dll, which Wine 8 has not got. This one, for the test
# only, hands the call on to the function of Wine that does the same. There is no code in it.
system=$WINEPREFIX/drive_c/windows/system32
if [ ! -e "$system/bcryptprimitives.dll" ]; then
  printf 'LIBRARY bcryptprimitives.dll\nEXPORTS\n  ProcessPrng = advapi32.SystemFunction036\n' >"$tmp/prng.def"
  ld -m i386pep -shared -o "$system/bcryptprimitives.dll" "$tmp/prng.def"
fi

for package in export/private wizard/draft cmd; do
  CGO_ENABLED=0 GOOS=windows GOARCH=amd64 go test -c -o "$tmp/${package##*/}.exe" "./$package"
done
"$wine" "$tmp/private.exe"
"$wine" "$tmp/draft.exe" -test.run '^TestALongPathMoves$' -test.v
# The commands that a user of Windows types: those of the README, of docs/ and of the help.
# Wine cannot delete, so the folder of each test stays, which fails it, and so does "referral delete". Nothing else may fail.
(cd cmd && "$wine" "$tmp/cmd.exe" -test.run '^(TestCommandsOfThePages|TestExamples)$' -test.v) >"$tmp/commands" 2>&1 || true
pages=$(grep -cE '^ +--- (PASS|FAIL): ' "$tmp/commands" || true)
failed=$(grep ': status [0-9]' "$tmp/commands" | grep -v ': referral delete' || true)
[ "$pages" -gt 40 ] && [ -z "$failed" ] && ! grep -qE '^panic' "$tmp/commands" || { cat "$tmp/commands"; exit 1; }
echo "the commands of $pages pages ran"
REFERRAL_WINE=$wine REFERRAL_WINE_TESTS=$tmp go test ./cmd/referral -run '^TestWine$' -count=1 -timeout 4m -v

cat <<'END'
Wine has not got, so not run:
  a double click in the Explorer itself: a program of that name stood in for it
  the place of each word on the screen: Wine counts an escape sequence as letters, and breaks rows by that
  Windows Terminal, and the consoles of cmd and PowerShell
  a console in which escape sequences cannot be switched on
  deleting a draft
  disks that keep no rights, and shared folders of a server
END
