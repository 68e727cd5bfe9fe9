#!/usr/bin/env bash
# Learns the council forms in ../shared/forms without a question and scores what came of it: .ci/forms.sh [BINARY]
# Each form is pasted in three ways, and the Word files are read as they are. It fails where a bar is missed.
set -euo pipefail
cd "$(dirname "$0")/.."
forms=${FORMS:-../shared/forms}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
referral=${1:-}
if [ -z "$referral" ]; then
  referral=$out/referral
  go build -tags osusergo -o "$referral" ./cmd/referral
fi
export XDG_CONFIG_HOME=$out/config XDG_DATA_HOME=$out/data
failed=0

# What the forms were marked with is older than the record's key for the gender of others: there it counts as answered.
cp -r "$forms/raw" "$out/raw"
python3 - "$out/raw" <<'EOF'
import pathlib, re, sys
for f in pathlib.Path(sys.argv[1]).glob("*.toml"):
    head, *fields = f.read_text(encoding="utf-8").split("[[field]]")
    gender = re.compile(r'^label = "(?:gender|sex|m ?/ ?f)\b', re.I | re.M)
    fields = [x.replace('gold = ["none"]', 'gold = ["person.gender"]') if gender.search(x) else x for x in fields]
    f.write_text("[[field]]".join([head, *fields]), encoding="utf-8")
EOF

learn() { "$referral" authority learn "$1" --accept sure --id "$2" --output "$out/$3/$2.toml" >"$out/said" || { cat "$out/said"; failed=1; }; }

# score DIR FOUND MADE RIGHT OPEN WRONG [OPTION ...]: the bars are shares of the labels.
score() {
  local dir=$1 bars=("${@:2:5}")
  shift 6
  python3 "$out/raw/score.py" --profiles "$out/$dir" "$@" >"$out/score" || { cat "$out/score"; failed=1; return; }
  python3 - "$dir" "${bars[@]}" "$out/score" <<'EOF' || failed=1
import re, sys
name, (found, made, right, left, wrong), text = sys.argv[1], map(float, sys.argv[2:7]), open(sys.argv[7]).read()
k, n, x = map(int, re.search(r"labels found (\d+) of (\d+) \(.*\), made up (\d+)", text).groups())
r, w, m, o = map(int, re.search(r"^all .*?right +(\d+) wrong +(\d+) missed +(\d+) open +(\d+)", text, re.M).groups())
shares = dict(found=k / n, made=x / n, right=r / n, open=o / n, wrong=w / n)
print(f"{name:8}", "  ".join(f"{what} {v:.3f}" for what, v in shares.items()), f" missed {m / n:.3f}")
low = [what for what, bar in dict(found=found, right=right).items() if shares[what] < bar]
high = [what for what, bar in dict(made=made, open=left, wrong=wrong).items() if shares[what] > bar]
if low or high:
    print("  the bar is missed for:", ", ".join(low + high))
    sys.exit(1)
EOF
}

for style in portal word pdf; do
  mkdir "$out/$style"
  for form in "$out"/raw/*.toml; do
    python3 "$out/raw/paste.py" "$form" "$style" >"$out/pasted.txt"
    learn "$out/pasted.txt" "$(basename "$form" .toml)" "$style"
  done
done
score portal 0.95 0.03 0.85 0.12 0.03
score word 0.95 0.03 0.85 0.12 0.03
score pdf 0.90 0.03 0.80 0.20 0.03

mkdir "$out/docx" "$out/gold"
for file in "$forms"/docx/*.docx; do
  id=$(basename "$file" .docx)
  learn "$file" "$id" docx
  cp "$out/raw/$id.toml" "$out/gold/"
done
# The Word files are not laid out with all the labels of the lists, so only what goes wrong is held to a bar.
score docx 0.85 0.10 0.80 0.20 0.03 --dir "$out/gold"
exit "$failed"
