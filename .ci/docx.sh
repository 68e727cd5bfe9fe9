#!/usr/bin/env bash
# Opens every sheet of every sample as a Word file with other programs: .ci/docx.sh [BINARY]
# python-docx reads each one, and LibreOffice makes pages of each. It says aloud which of the two cannot run.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
referral=${1:-}
if [ -z "$referral" ]; then
  referral=$out/referral
  go build -tags osusergo -o "$referral" ./cmd/referral
fi
export XDG_CONFIG_HOME=$out/config XDG_DATA_HOME=$out/data XDG_STATE_HOME=$out/state

mkdir "$out/papers"
sheets=$("$referral" export --help | sed -n 's/^Sheets: \(.*\)\.$/\1/p' | tr -d ,)
for record in checklist/samples/*.json; do
  name=$(basename "$record" .json)
  for sheet in $sheets; do
    for type in normal large; do
      # A record may have nothing for a sheet.
      "$referral" export --record "$record" --sheet "$sheet" --format docx --type "$type" --output "$out/papers/$name-$sheet-$type.docx" 2>"$out/said" ||
        grep -q "nothing on it" "$out/said" || { cat "$out/said"; exit 1; }
    done
  done
done
echo "$(ls "$out/papers" | wc -l) papers were written"

if ! python3 -c 'import docx' 2>/dev/null; then
  python3 -m venv "$out/python" && "$out/python/bin/pip" install -q python-docx && PATH=$out/python/bin:$PATH || true
fi
if python3 -c 'import docx' 2>/dev/null; then
  python3 - "$out/papers" <<'EOF'
import pathlib, sys
import docx

wrong = 0
for file in sorted(pathlib.Path(sys.argv[1]).glob("*.docx")):
    d = docx.Document(str(file))
    said = []
    titles = [p for p in d.paragraphs if p.style.name == "Title"]
    if len(titles) != 1 or not d.core_properties.title or not d.core_properties.language:
        said.append("no title or no language")
    if d.core_properties.author or d.core_properties.last_modified_by:
        said.append("an author")
    levels = [0] + [int(p.style.name[-1]) for p in d.paragraphs if p.style.name.startswith("Heading ")]
    if any(b > a + 1 for a, b in zip(levels, levels[1:])):
        said.append("a level of headings is left out")
    for p in d.paragraphs:
        drawings = p._p.xpath(".//wp:docPr")
        if any(not drawing.get("descr") for drawing in drawings):
            said.append("a drawing that is not described")
        if not p.text and not drawings and p.style.name != "After table":
            said.append("an empty paragraph")
    for t in d.tables:
        row = t.rows[0]._tr.trPr is not None and "tblHeader" in t.rows[0]._tr.trPr.xml
        column = 'w:firstColumn="1"' in t._tbl.tblPr.xml
        if not row and not column or len({len(r.cells) for r in t.rows}) != 1:
            said.append("a table without a header row or column, or with merged cells")
    if "large" in file.name and d.styles.element.xpath("//w:docDefaults//w:sz/@w:val") != ["32"]:
        said.append("large print that is not of 16 points")
    if said:
        wrong += 1
        print(f"{file.name}: {'; '.join(said)}")
print("read with python-docx", docx.__version__)
sys.exit(wrong > 0)
EOF
else
  echo "NOT RUN: python-docx is missing and could not be installed"
fi

if command -v soffice >/dev/null; then
  mkdir "$out/pages"
  soffice "-env:UserInstallation=file://$out/office" --headless --convert-to pdf --outdir "$out/pages" "$out"/papers/*.docx >"$out/said" 2>&1 || { cat "$out/said"; exit 1; }
  made=$(ls "$out/pages" | wc -l) wanted=$(ls "$out/papers" | wc -l)
  echo "LibreOffice made pages of $made of $wanted papers"
  [ "$made" = "$wanted" ] || exit 1
else
  echo "NOT RUN: LibreOffice is missing, so no pages were made"
fi
