#!/usr/bin/env bash
# Fills in Word forms with the sample rowan and scores them: .ci/fill.sh FORMS [BINARY]
# FORMS holds NAME.docx and NAME.gold.json for each form, check.py, and answers.json with what a user would decide, if there is
# any: {"NAME": {"BOX": ["question.id"]}}. It needs lxml, and fails where an answer is wrong, a form is damaged, or too little is
# filled in: three quarters at once, nine tenths once the user has decided.
set -euo pipefail
cd "$(dirname "$0")/.."
forms=$(realpath "$1")
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
referral=${2:-}
if [ -z "$referral" ]; then
  referral=$out/referral
  go build -tags osusergo -o "$referral" ./cmd/referral
fi
export XDG_CONFIG_HOME=$out/config XDG_DATA_HOME=$out/data
"$referral" sample rowan >"$out/rowan.json"

# fill DIR: every form as it is learnt now.
fill() {
  mkdir "$out/$1"
  for form in "$forms"/*.docx; do
    "$referral" export --record "$out/rowan.json" --authority "$(basename "$form" .docx)" --format form --form "$form" \
      --output "$out/$1/$(basename "$form")" >"$out/said" 2>&1 || cat "$out/said"
  done
}

# score DIR BAR: the share of the answers that are there.
score() {
  python3 "$forms/check.py" --all "$out/$1" "$forms" --json >"$out/score" || true
  python3 - "$1" "$2" "$out/score" <<'EOF'
import json, sys
name, bar, results = sys.argv[1], float(sys.argv[2]), json.load(open(sys.argv[3]))
total = {k: sum(r[k] for r in results) for k in ("answered", "wanted", "wrong", "damaged")}
share = total["answered"] / total["wanted"]
print(f"{name}: {total['answered']} of {total['wanted']} answers ({share:.2f}), wrong {total['wrong']}, damaged {total['damaged']}, {len(results)} forms")
for r in results:
    for what in ("wrong_list", "damage", "blank_list"):
        for line in r[what]:
            print(f"  {r['file']} {what.split('_')[0]}: {line}")
sys.exit(share < bar or total["wrong"] or total["damaged"])
EOF
}

for form in "$forms"/*.docx; do
  id=$(basename "$form" .docx)
  "$referral" authority learn "$form" --id "$id" --name "$id" --accept sure >"$out/said" 2>&1 || cat "$out/said"
done
failed=0
fill learnt
score learnt 0.75 || failed=1
if [ -f "$forms/answers.json" ] || [ -n "${ANSWERS:-}" ]; then
  for form in "$forms"/*.docx; do
    id=$(basename "$form" .docx)
    "$referral" authority learn "$form" --id "$id" --format json 2>"$out/said" >"$out/read.json"
    python3 - "$id" "${ANSWERS:-$forms/answers.json}" "$out/read.json" >"$out/corrected.json" <<'EOF'
import json, sys
form = json.load(open(sys.argv[3]))
decided = json.load(open(sys.argv[2])).get(sys.argv[1], {})
for field in form["fields"]:
    if str(field["index"]) in decided:
        field.update(ids=decided[str(field["index"])], certainty="sure", likely=[])
json.dump(form, sys.stdout)
EOF
    "$referral" authority learn "$out/corrected.json" --id "$id" --name "$id" --accept sure >"$out/said" 2>&1 || cat "$out/said"
  done
  fill decided
  score decided 0.9 || failed=1
fi
exit "$failed"
