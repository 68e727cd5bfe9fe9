package cmd

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"referral/checklist"
)

func TestExportSays(t *testing.T) {
	t.Parallel()
	record := recordFile(t, "rowan")
	mercy := recordFile(t, "mercy")
	const halves = "On page one: " // What must be kept from the family is shown before it is written.
	which := "use --format " + formatList() + ", json, fields or form"
	from := func(args string) string { return "export --record " + record + " " + args }
	speak(t, newTestEnv(t), []spoken{
		{name: "no format", args: from(""), status: StatusUsage, err: []string{which}},
		{name: "a format there is none of", args: from("--format odt"), status: StatusUsage, err: []string{"there is no such format; choose from: "}},
		{name: "a sheet there is none of", args: from("--format text --sheet letter"), status: StatusUsage, err: []string{"there is no such sheet; choose from: main, "}},
		{name: "a sheet as data", args: from("--format json --sheet call"), status: StatusUsage, err: []string{"--sheet goes with ", "--format json takes its answers from the whole record"}},
		{name: "a sheet as boxes", args: from("--format fields --sheet chronology"), status: StatusUsage, err: []string{"--format fields takes"}},
		{name: "the main sheet as data", args: from("--format json --sheet main")},
		{name: "a folder for a name", args: from("--format text --output ."), status: StatusFailed, err: []string{"it is a folder"}},
		{name: "a council there is none of", args: from("--format fields --authority atlantis"), status: StatusUsage, err: []string{"there is no such authority"}},
		{name: "large print", args: from("--format pdf --type large --output -"), out: []string{"%PDF-"}, err: []string{halves}},
		{name: "large print of a text", args: from("--format text --type large"), status: StatusUsage, err: []string{"--type large is for PDF and Word; choose one with --format"}},
		{name: "a type there is none of", args: from("--format pdf --type huge"), status: StatusUsage, err: []string{"--type is large or normal"}},
		{name: "nothing on the sheet", args: from("--format text --sheet staff-safety"), status: StatusFailed, err: []string{"writing the sheet staff-safety: this referral has nothing on it"}},
		{name: "a PDF goes to a file", args: "export --record " + record + " --format pdf --output -", out: []string{"%PDF-"}, err: []string{halves}},
		{name: "what goes separately is named", args: "export --record " + mercy + " --format text", out: []string{"Referral"}, err: []string{halves, "On the separate sheet only: ", "this referral has further sheets, for the authority only: staff-safety, sources (--sheet NAME)"}},
		{name: "and not on another sheet", args: "export --record " + mercy + " --format text --sheet call", out: []string{"999"}, err: []string{halves}, not: []string{"further sheets"}},
		{name: "nor on one that says none of it", args: "export --record " + mercy + " --format text --sheet actions", out: []string{"Record of actions"}},
		{name: "the boxes of a council", args: from("--format fields --authority bolton"), out: []string{"[1 of 42]", "[42 of 42]"}, err: []string{halves}},
		{name: "those of none", args: from("--format fields"), out: []string{"generic order"}, err: []string{halves}},
		{name: "the record as it is", args: from("--format json"), out: []string{`"format": `}},
		{name: "another council in it", args: from("--format json --authority bolton"), out: []string{`"authority": "bolton"`}},
	})
}

// A file that is not text is never written to a terminal.
func TestExportAtATerminal(t *testing.T) {
	t.Parallel()
	env := newTestEnv(t)
	env.Terminal = true
	record := recordFile(t, "rowan")
	speak(t, env, []spoken{
		{name: "a PDF", args: "export --record " + record + " --format pdf --output -", status: StatusUsage, err: []string{"PDF and Word cannot be shown on a terminal; name a file with --output"}, not: []string{"%PDF"}},
		{name: "a Word file", args: "export --record " + record + " --format docx --output -", status: StatusUsage, err: []string{"cannot be shown on a terminal; name a file with --output"}, not: []string{"PK"}},
		{name: "text", args: "export --record " + record + " --format text --output -", out: []string{"Referral"}, err: []string{"On page one: "}},
	})
}

// A file is always new, is never named after a child, and holds what the terminal would have shown.
func TestExportToAFile(t *testing.T) {
	env, record, dir := newTestEnv(t), recordFile(t, "rowan"), t.TempDir()
	t.Chdir(dir)
	var shown, got testRun
	shown.run(env, "", "export", "--record", record, "--format", "text")
	got.run(env, "", "export", "--record", record, "--format", "text", "--output", "out.txt")
	data, err := os.ReadFile("out.txt")
	if err != nil || string(data) != shown.out.String() || got.status != StatusDone || got.out.Len() > 0 || !strings.Contains(got.err.String(), "Saved as out.txt; only you can open it.") {
		t.Errorf("status %d, %v, %s", got.status, err, &got.err)
	}
	if got.run(env, "", "export", "--record", record, "--format", "markdown", "--output", "out.txt"); got.status != StatusFailed || !strings.Contains(got.err.String(), "Files are never overwritten: choose another name.") {
		t.Errorf("a file was overwritten: status %d, %s", got.status, &got.err)
	}
	got.run(env, "", "export", "--record", record, "--format", "pdf")
	files, err := filepath.Glob("*.pdf")
	if err != nil || len(files) != 1 || strings.Contains(strings.ToLower(files[0]), "rowan") || got.out.Len() > 0 || !strings.Contains(got.err.String(), "Saved as "+files[0]+"; only you can open it.") {
		t.Errorf("status %d, %v, %v, %s", got.status, files, err, &got.err)
	}
}

// The message says in words which letters cannot be printed, in whose name or which fact, and what to do. It never
// gives code points or a word of the record.
func TestExportNamesWhatCannotBePrinted(t *testing.T) {
	t.Parallel()
	const letters = "𐎠𐎡𐎢𐎣𐎤𐎥𐎦𐎧"
	mother := &checklist.Person{ID: "p2", Name: "𐎫𐎬𐎭", Relations: []checklist.Relation{{To: "p1", Is: "mother"}}}
	for want, change := range map[string]func(r *checklist.Referral){
		"Cannot be printed: some letters (the name of the child). Please write that name in Latin letters as well": func(r *checklist.Referral) { r.People[0].Name = "Canary " + letters },
		"(the name of the mother). Please write that name":                                                         func(r *checklist.Referral) { r.People = append(r.People, mother) },
		"(the name of the child, the name of the mother). Please write those names":                                func(r *checklist.Referral) { r.People[0].Name = letters; r.People = append(r.People, mother) },
		"(F1). Please say in English what it means": func(r *checklist.Referral) {
			r.Facts = append(r.Facts, &checklist.Fact{ID: "f1", Kind: "heard", Words: "Canary " + letters})
		},
	} {
		r := checklist.New()
		r.AddChild().Name = "Canary"
		change(r)
		data, err := r.Encode()
		if err != nil {
			t.Fatal(err)
		}
		record := put(t, filepath.Join(t.TempDir(), "r.json"), data)
		var got testRun
		got.run(newTestEnv(t), "", "export", "--record", record, "--format", "pdf", "--output", "-")
		if s := got.err.String(); got.status != StatusDone || !strings.Contains(s, want) || strings.Contains(s, "Canary") || strings.Contains(s, "U+") {
			t.Errorf("status %d, %s, want %q", got.status, s, want)
		}
	}
}

func TestChallenge(t *testing.T) {
	t.Parallel()
	record := recordFile(t, "rowan")
	speak(t, newTestEnv(t), []spoken{
		{name: "the letter", args: "challenge --record " + record, out: []string{"F1"}},
		{name: "the ladder of a council", args: "challenge --steps --authority bolton --record " + record, out: []string{"Bolton"}},
		{name: "two papers", args: "challenge --steps --supervision --record " + record, status: StatusUsage, err: []string{"choose --steps or --supervision"}},
		{name: "for supervision", args: "challenge --supervision --record " + record, out: []string{"For supervision", "To talk about"}},
		{name: "a format there is none of", args: "challenge --format json --record " + record, status: StatusUsage, err: []string{"there is no such format; choose from: "}},
		{name: "a council there is none of", args: "challenge --authority atlantis --record " + record, status: StatusUsage, err: []string{"there is no such authority"}},
		{name: "no draft", args: "challenge", status: StatusUsage, err: []string{"there are no drafts yet; referral new starts one"}},
	})
}
