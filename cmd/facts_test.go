package cmd

import (
	"path/filepath"
	"strings"
	"testing"
)

const recordsText = `Exported by the record system
Date,Time,Author,Note,Category
9/11/2026,08:40,J Petrie,"No coat, shoes wet",Other
10/11/2026,,B Ash,Late again,Attendance
31/2/2026,,B Ash,No such day,Other
11/11/2026,,,Asked for seconds,Other
`

func TestFactsListed(t *testing.T) {
	t.Parallel()
	file := put(t, filepath.Join(t.TempDir(), "log.csv"), []byte(recordsText))
	long := put(t, filepath.Join(t.TempDir(), "long.csv"), []byte("Date,Author,Note\n9/11/2026,A,"+strings.Repeat("é", 160)+"\n9/11/2026,A,"+strings.Repeat("é", 161)+"\n"))
	const first, second, third = "1 Mon 9 Nov 2026, 08:40 J Petrie: No coat, shoes wet", "2 Tue 10 Nov 2026 B Ash: Late again", "3 Wed 11 Nov 2026 Asked for seconds"
	speak(t, newTestEnv(t), []spoken{
		{name: "all", args: "facts " + file, out: []string{first, second, third}, err: []string{"Read 3 rows, 3 shown; refused 1.", "line 5: ", "Lines above the column names: 1, not read.", "Columns other than date, author and note: 1, not read."}},
		{name: "from a day", args: "facts --from 10/11/2026 " + file, out: []string{second, third}, err: []string{"Read 3 rows, 2 shown"}, not: []string{"J Petrie"}},
		{name: "to a day", args: "facts --to 9/11/2026 " + file, out: []string{first}, err: []string{"Read 3 rows, 1 shown"}, not: []string{"Late"}},
		{name: "an author", args: "facts --author ash " + file, out: []string{second}, err: []string{"1 shown"}, not: []string{"seconds"}},
		{name: "a word", args: "facts --word SECONDS " + file, out: []string{third}, err: []string{"1 shown"}, not: []string{"Late"}},
		{name: "a long note is cut", args: "facts " + long, out: []string{strings.Repeat("é", 160) + " 2", strings.Repeat("é", 157) + "..."}, err: []string{"Read 2 rows, 2 shown; refused 0."}, not: []string{strings.Repeat("é", 161), "Lines above", "Columns beside"}},
		{name: "one row", args: "facts -", in: "Date,Author,Note\n9/11/2026,A,Late\n", out: []string{"Late"}, err: []string{"Read 1 row, 1 shown"}},
	})
}

func TestFactsRefused(t *testing.T) {
	t.Parallel()
	file := put(t, filepath.Join(t.TempDir(), "log.csv"), []byte(recordsText))
	speak(t, newTestEnv(t), []spoken{
		{name: "no day", args: "facts --from soon " + file, status: StatusUsage, err: []string{"--from is one day with its year"}},
		{name: "a month", args: "facts --from 11/2026 " + file, status: StatusUsage, err: []string{"--from is one day with its year"}},
		{name: "a day of two years", args: "facts --to 9/11 " + file, status: StatusUsage, err: []string{"--to is one day with its year"}},
		{name: "a draft and nothing picked", args: "facts --draft abc " + file, status: StatusUsage, err: []string{"--draft goes with --pick"}},
		{name: "a list for scripts and a pick", args: "facts --json --pick 1 " + file, status: StatusUsage, err: []string{"--json lists the rows; leave it out to add them with --pick"}},
		{name: "a record", args: "facts " + recordFile(t, "rowan"), status: StatusUsage, err: []string{"this is a referral record, not a list of notes"}},
		{name: "no rows of the kind", args: "facts -", in: "Name,Form\nA,7B\n", status: StatusFailed, err: []string{"referral: "}},
		{name: "a PDF", args: "facts -", in: "%PDF-1.7\n%\xe2\xe3\n1 0 obj\n", status: StatusFailed, err: []string{"reading the records: ", "export them from the record system as CSV"}},
	})
}

// Only the rows picked become facts of the draft; nothing else of the file is kept.
func TestFactsPicked(t *testing.T) {
	t.Parallel()
	env := readyEnv(t)
	draft := importSample(t, env, "rowan")
	file := put(t, filepath.Join(t.TempDir(), "log.csv"), []byte(recordsText))
	pass := testPass + "\n"
	speak(t, env, []spoken{
		{name: "not among those shown", args: "facts --author ash --pick 1 " + file, in: pass, status: StatusUsage, err: []string{"number 1 is not among the rows shown"}},
		{name: "no passphrase", args: "facts --pick 1 " + file, status: StatusFailed, err: []string{"wrong passphrase"}},
		{name: "two", args: "facts --pick 1,3 --draft " + draft + " " + file, in: pass, err: []string{"Read 3 rows, imported 2 as F10 and F11; refused 1."}},
		{name: "the draft", args: "export --format json " + draft, in: pass, out: []string{`"id": "f10"`, `"text": "No coat, shoes wet"`, "of the school's exported record, by J Petrie", `"id": "f11"`, `"text": "Asked for seconds"`}, not: []string{"Late again", "No such day"}},
	})
}
