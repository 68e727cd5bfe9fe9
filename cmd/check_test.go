package cmd

import (
	"path/filepath"
	"testing"
)

const chaoticText = "On 3 May 2026 Ms Lane saw that the family has a chaotic lifestyle."

func TestCheckNeedsOneThingToRead(t *testing.T) {
	t.Parallel()
	const oneThing = "check needs one thing to read"
	env := newTestEnv(t)
	file := put(t, filepath.Join(t.TempDir(), "letter.txt"), []byte(chaoticText))
	record := recordFile(t, "rowan")
	speak(t, env, []spoken{
		{name: "nothing", args: "check", status: StatusUsage, err: []string{oneThing}},
		{name: "a file and a record", args: "check " + file + " --record " + record, status: StatusUsage, err: []string{oneThing}},
		{name: "a record and a draft", args: "check --draft abc --record " + record, status: StatusUsage, err: []string{oneThing}},
		{name: "a severity there is none of", args: "check --severity loud " + file, status: StatusUsage, err: []string{"--severity is fix, think or info"}},
		{name: "a format there is none of", args: "check --format pdf " + file, status: StatusUsage, err: []string{"--format is text, json or sarif"}},
		{name: "nothing in it", args: "check -", in: " \n", status: StatusUsage, err: []string{"the text is empty"}},
		{name: "a record as a text", args: "check " + record, status: StatusUsage, err: []string{"use referral check --record"}},
	})
}

// In each format, the status tells a script whether a finding of severity fix was printed.
func TestCheckStatus(t *testing.T) {
	t.Parallel()
	const asks, reader, words = "absent-ask", "absent-words", "vague-chaotic-named"
	speak(t, newTestEnv(t), []spoken{
		{name: "text", args: "check -", in: chaoticText, status: StatusFound, out: []string{reader, asks, "line 1, column 49: fix, vague (" + words + ")"}},
		{name: "fix alone", args: "check --severity fix -", in: chaoticText, status: StatusFound, out: []string{asks, words}, not: []string{reader}},
		{name: "json", args: "check --format json -", in: chaoticText, status: StatusFound, out: []string{`"rule": "` + words + `"`}},
		{name: "sarif", args: "check --format sarif -", in: chaoticText, status: StatusFound, out: []string{words, `"stdin"`}},
		{name: "a quotation is left alone", args: "check -", in: `She said, "My lifestyle is chaotic."`, status: StatusFound, out: []string{asks}, not: []string{words}},
	})
}

func TestCheckOfARecord(t *testing.T) {
	t.Parallel()
	env := readyEnv(t)
	draft := importSample(t, env, "rowan")
	gap := put(t, filepath.Join(t.TempDir(), "gap.json"), []byte(`{"format": 1, "referral": {"how": "form"}, "referrer": {}, "sharing": {}, "people": [{"id": "p1", "referred": true, "consent": {}}],
 "facts": [{"id": "f1", "kind": "passed_on", "text": "He cried.", "written": {}}], "answers": {"concern.reason": {"text": "A chaotic lifestyle."}}}`))
	speak(t, env, []spoken{
		{name: "nothing to say", args: "check --record " + recordFile(t, "rowan"), out: []string{"No comments."}},
		{name: "a draft", args: "check --draft " + draft, in: testPass + "\n", out: []string{"No comments."}},
		{name: "places and words", args: "check --record " + gap, status: StatusFound, out: []string{"What to include: ", `fix: "chaotic lifestyle": `, "(vague-chaotic-named; bolton)"}},
		{name: "a person by number", args: "check --record " + gap, status: StatusFound, out: []string{"(p1) fix: ", "(basics-child-name; "}},
		{name: "a fact by number", args: "check --record " + gap, status: StatusFound, out: []string{"(F1)", "evidence-"}},
		{name: "fix alone", args: "check --severity fix --record " + gap, status: StatusFound, out: []string{"fix: "}, not: []string{" think: "}},
		{name: "json", args: "check --format json --record " + gap, status: StatusFound, out: []string{`"rule": "basics-referrer"`}},
		{name: "sarif names the file and no folder", args: "check --format sarif --record " + gap, status: StatusFound, out: []string{`"gap.json"`}, not: []string{filepath.Dir(gap)}},
	})
}
