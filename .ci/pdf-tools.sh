#!/usr/bin/env bash
# Holds the PDFs of the samples, and those of the tests, against every independent tool that this machine has or can
# fetch, and says at the end which ran. It fails where a tool that ran found a fault.
set -uo pipefail
cd "$(dirname "$0")/.."
ci=$PWD/.ci
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
papers=$work/papers
mkdir "$papers"
ran=() not_run=() faults=0

have() { command -v "$1" >/dev/null; }
fault() { echo "  FAULT $1: $2"; faults=$((faults + 1)); }
# each NAME COMMAND... runs a command for every paper; the paper's path is its last argument.
each() {
  local name=$1 f out
  shift
  for f in "$papers"/*.pdf; do
    out=$("$@" "$f" 2>&1) || { fault "$name" "$(basename "$f")"; tail -n 5 <<<"$out"; }
  done
  ran+=("$name")
}

echo "writing the papers"
go build -o "$work/referral" ./cmd/referral || exit 1
for record in checklist/samples/*.json; do
  sample=$(basename "$record" .json)
  for sheet in main call deadlines challenge escalation staff-safety sources; do
    # Not every sample has every sheet.
    "$work/referral" export --record "$record" --sheet "$sheet" --format pdf --output "$papers/$sample-$sheet.pdf" 2>/dev/null ||
      { [ "$sheet" != main ] || fault referral "$sample has no main sheet"; }
  done
done
for paper in --reveal --key --cards; do
  "$work/referral" workshop handout kester "$paper" --format pdf --output "$papers/kester$paper.pdf" 2>/dev/null || fault referral "no handout $paper"
done
"$work/referral" checklist --format pdf --output "$papers/worksheet.pdf" 2>/dev/null || fault referral "no worksheet"
go test ./export/pdf -count=1 -run 'Everything|Long|HundredPages|Random|Slides' -documents 12 -out "$papers" || fault "go test" "the papers of the tests"
echo "$(find "$papers" -name '*.pdf' | wc -l) papers"

if have qpdf; then each qpdf qpdf --check; else not_run+=(qpdf); fi

fonts() { ! pdffonts "$1" | tail -n +3 | grep -vE ' yes yes yes +[0-9]+ +0$'; }
tagged() { pdfinfo "$1" | grep -qE '^Tagged: +yes' && [ -n "$(pdfinfo -struct-text "$1" 2>/dev/null)" ]; }
text() { [ -n "$(pdftotext "$1" -)" ]; }
if have pdffonts && have pdfinfo && have pdftotext; then
  each pdffonts fonts
  each "pdfinfo -struct-text" tagged
  each pdftotext text
else
  not_run+=(poppler)
fi

# A tool may say nothing but that it does not know colour profiles.
quiet() { local out; out=$("$@" 2>&1) && ! grep -iE "warning|error" <<<"$out" | grep -v "ICC support is not available"; }
draw() { quiet mutool draw -q -r 20 -o /dev/null -F pnm "$1"; }
if have mutool; then each mutool draw; else not_run+=(mutool); fi

ghost() { quiet gs -q -dNOPAUSE -dBATCH -dSAFER -r20 -sDEVICE=nullpage "$1"; }
if have gs; then each Ghostscript ghost; else not_run+=(Ghostscript); fi

if (cd "$ci/pdfcpu" && go build -o "$work/pdfcpu" github.com/pdfcpu/pdfcpu/cmd/pdfcpu) 2>/dev/null; then
  each "pdfcpu, strict" "$work/pdfcpu" validate --offline --conf disable --mode strict
else
  not_run+=(pdfcpu)
fi

if have mvn && have javac && mvn -q -B -f "$ci/verapdf/pom.xml" dependency:copy-dependencies -DoutputDirectory="$work/jars" >"$work/mvn" 2>&1 &&
  javac -cp "$work/jars/*" -d "$work/classes" "$ci/verapdf/src/main/java/Validate.java"; then
  java -cp "$work/jars/*:$work/classes" Validate "$papers"/*.pdf >"$work/verapdf" 2>"$work/verapdf-log" || fault veraPDF "see below"
  grep -A8 'NOT COMPLIANT' "$work/verapdf"
  echo "veraPDF: $(grep -c 'ua1 compliant' "$work/verapdf") compliant with ua1, $(grep -c '2a compliant' "$work/verapdf") with 2a"
  ran+=("veraPDF, profiles ua1 and 2a")
else
  not_run+=(veraPDF)
fi

echo "beside fpdf (to read, not to fail: a busy machine misses bars)"
(cd "$ci/pdfbench" && go build -o "$work/pdfbench" . && "$work/pdfbench") && ran+=("pdfbench") || not_run+=(pdfbench)

printf 'ran: %s\n' "${ran[@]}"
[ ${#not_run[@]} -eq 0 ] || printf 'NOT RUN: %s\n' "${not_run[@]}"
echo "$faults faults"
[ "$faults" -eq 0 ]
