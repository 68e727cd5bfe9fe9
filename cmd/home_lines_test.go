package cmd

import (
	"strings"
	"testing"
)

// Line by line, the home screen leads to each task, and returns if there was nothing to do.
func TestHomeLines(t *testing.T) {
	t.Parallel()
	const ask, begun = "Type a number, or just press Enter to leave.", "Is a child in danger"
	empty, two := newTestEnv(t), readyEnv(t)
	importSample(t, two, "rowan")
	importSample(t, two, "mercy")
	one := readyEnv(t)
	importSample(t, one, "rowan")
	speak(t, empty, []spoken{
		{name: "leave", args: "--plain", in: typed(""), out: []string{"In danger now: ring 999.", ask}, not: []string{begun}},
		{name: "the input ends", args: "--plain", out: []string{ask}},
		{name: "not a number", args: "--plain", in: typed("x", ""), out: []string{ask, "Type a number from 1 to 12.", ask}},
		{name: "no draft", args: "--plain", in: typed("2", ""), out: []string{ask, "No drafts on this computer.", ask}},
		{name: "the numbers", args: "--plain", in: typed("3", "", ""), out: []string{ask, "999", "Have you got through?", ask}, not: []string{"____"}},
		{name: "the numbers, and a call", args: "--plain", in: typed("3", "1", "Ola Fenn, duty", "11:30"), status: StatusFailed, out: []string{ask, "999", "Who answered?", "Written down."}, err: []string{"the input ended"}},
		{name: "the numbers by the sign", args: "--plain", in: typed("#", ""), out: []string{ask, "999", ask}},
		{name: "the signs", args: "--plain", in: typed("?", "!"), out: []string{ask, "# shows the numbers to ring", ask}},
		{name: "back", args: "--plain", in: typed("<"), out: []string{ask}},
		{name: "a window that cannot be cleared", args: "--plain", in: typed("=", ""), out: []string{"This window cannot be cleared from here", ask}},
		{name: "a text", args: "--plain", in: typed("7", "She has a chaotic lifestyle.", "", "\"Mum was asleep.\"", ".", ""), out: []string{"A dot on a line of its own ends it.", "chaotic lifestyle", ask}},
		{name: "no text", args: "--plain", in: typed("7", ".", ""), out: []string{"A dot on a line of its own ends it.", ask}},
		{name: "back from a text", args: "--plain", in: typed("7", "<", ""), out: []string{"None of it is kept.", ask}},
		{name: "the text is cut off", args: "--plain", in: strings.TrimSuffix(typed("7", "She has a chaotic"), "\n"), status: StatusFailed, err: []string{"the input ended part-way"}},
		{name: "the workshop", args: "--plain", in: typed("8", "!", ""), out: []string{"TRAINING.", "Which case?", ask}},
		{name: "no paper", args: "--plain", in: typed("9", "", "9", "<", "9", "12", ""), out: []string{"Which format?", ask, "Which format?", ask, "Nothing was written.", ask}},
		{name: "no form", args: "--plain", in: typed("10", "", "10", "<", "10", "nothing.docx", ""), out: []string{"Where is the empty form?", ask, "Where is the empty form?", ask, "Where is the empty form?", ask}, err: []string{"reading the form: no such file"}},
		{name: "no draft to hand over", args: "--plain", in: typed("11", ""), out: []string{ask, "No drafts on this computer.", ask}},
		{name: "no file to receive", args: "--plain", in: typed("12", "", "12", "<", "12", "nothing.age", ""), out: []string{"Where is the file?", ask, "Where is the file?", ask, "Where is the file?", ask}, err: []string{"opening the file: no such file"}},
		{name: "the card", args: "--plain", in: typed("4", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", ""), out: []string{ask, "The school card.", "The card is saved.", ask}},
		{name: "a new one", args: "--plain", in: typed("1", "!", ""), status: StatusLeft, out: []string{ask, begun}},
	})
	speak(t, one, []spoken{
		{name: "what is due", args: "--plain", in: typed("6", testPass, ""), out: []string{ask, "by ", ask}},
		{name: "the outcome", args: "--plain", in: typed("5", testPass, "7", "", "", "", "", ""), out: []string{ask, "Type a number.", "Kept in the log.", ask}},
		{name: "the outcome, and back", args: "--plain", in: typed("5", testPass, "<", ""), out: []string{ask, "Type a number.", ask}},
		{name: "the outcome, and left", args: "--plain", in: typed("5", testPass, "1", "!", ""), status: StatusLeft, out: []string{ask, "Type a number.", "Who told you"}},
		{name: "the only draft", args: "--plain", in: typed("2", testPass, "!"), out: []string{ask, "Answer one question at a time."}, not: []string{"Which draft?"}},
	})
	speak(t, two, []spoken{
		{name: "the second of two", args: "--plain", in: typed("2", "2", testPass, "!"), out: []string{"1 saved Sun 29 Nov 2026, 10:00", "2 saved Sun 29 Nov 2026, 10:00", "Which draft?"}},
		{name: "back from the drafts", args: "--plain", in: typed("2", "<", ""), out: []string{"Which draft?", ask}},
		{name: "neither", args: "--plain", in: typed("2", "3", ""), out: []string{"Which draft?", ask}},
	})
}

func TestDelete(t *testing.T) {
	t.Parallel()
	env := readyEnv(t)
	first, second := importSample(t, env, "rowan"), importSample(t, env, "mercy")
	speak(t, env, []spoken{
		{name: "no", args: "delete " + first, in: typed("y"), out: []string{"Delete draft " + first + " and every saved copy? This cannot be undone. Type yes, or just press Enter to keep it."}, err: []string{"Nothing was deleted."}},
		{name: "it is there", args: "list", out: []string{first[:4] + " saved"}},
		{name: "yes", args: "delete " + first, in: typed("YES"), out: []string{"Type yes, or"}, err: []string{"Deleted."}},
		{name: "one is left", args: "list", out: []string{second[:4] + " saved"}, not: []string{first[:4]}},
		{name: "again", args: "delete " + first, in: typed("yes"), status: StatusFailed, err: []string{"no such draft"}},
		{name: "unasked", args: "delete --yes " + second, err: []string{"Deleted."}, not: []string{"Type yes"}},
		{name: "none is left", args: "list", err: []string{"There are no drafts."}},
		{name: "which one", args: "delete", status: StatusUsage, err: []string{"delete needs the ID of one draft"}},
	})
}

func TestWhichDraft(t *testing.T) {
	t.Parallel()
	env := readyEnv(t)
	rowan := importSample(t, env, "rowan")
	pass := testPass + "\n"
	speak(t, env, []spoken{
		{name: "the only one", args: "export --format json", in: pass, out: []string{"Rowan Ashdown"}},
		{name: "the third try", args: "export --format json", in: typed("a", "b", testPass), out: []string{"Rowan Ashdown"}, err: []string{"wrong passphrase", "wrong passphrase"}},
		{name: "no fourth", args: "export --format json", in: typed("a", "b", "c", testPass), status: StatusFailed, err: []string{"wrong passphrase", "wrong passphrase", "wrong passphrase"}},
		{name: "no passphrase", args: "export --format json", status: StatusFailed, err: []string{"wrong passphrase"}},
	})
	importSample(t, env, "mercy")
	speak(t, env, []spoken{
		{name: "of two, none is meant", args: "export --format json", in: pass, status: StatusUsage, err: []string{"saved Sun 29 Nov 2026, 10:00", "there are 2 drafts; say which, by the first letters of its ID"}},
		{name: "by its letters", args: "export --format json " + rowan, in: pass, out: []string{"Rowan Ashdown"}},
	})
}
