package cmd

import (
	"encoding/json"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/english"
)

const filePass = "tandem copper lagoon thistle"

// guardedDraft returns a draft with something for every separate sheet, and its ID.
func guardedDraft(t *testing.T) (*Env, string) {
	t.Helper()
	env := readyEnv(t)
	r := checklist.New()
	child := r.AddChild()
	child.Name = "Mina Salter"
	r.Homes = []*checklist.Home{{ID: "h1", Address: "21 Pottery Fields", Postcode: "ZZ5 1LM"}}
	child.Homes = []string{"h1"}
	mother := r.AddPerson()
	mother.Name, mother.Homes = "Jo Salter", []string{"h1"}
	mother.Relations = []checklist.Relation{{To: child.ID, Is: "mother"}}
	father := r.AddPerson()
	father.Name, father.StaffRisk = "Neil Salter", checklist.Yes
	father.Relations = []checklist.Relation{{To: child.ID, Is: "father"}}
	source := r.AddPerson()
	source.Name, source.NameHeld = "Bethan Oakes", true
	r.AddFact().Text, r.Facts[0].From = "Shouting late at night.", source.ID
	f := r.AddFact()
	f.Text, f.Hold = "A crossbow hangs in the hall.", checklist.HoldStaffSafety
	r.AddFact().Text = "Mina asked for a second lunch."
	r.Answers = map[string]checklist.Answer{checklist.QConsentConfidentialInformation: {Text: "Do not tell Neil where Jo and Mina live."}}
	data, err := r.Encode()
	if err != nil {
		t.Fatal(err)
	}
	var got testRun
	got.run(env, "", "import", put(t, filepath.Join(t.TempDir(), "r.json"), data))
	if got.status != StatusDone {
		t.Fatal(got.err.String())
	}
	return env, strings.TrimSpace(got.out.String())
}

// received opens a file on another computer, and returns the record in the new draft and what was said.
func received(t *testing.T, file string) (record, said string) {
	t.Helper()
	env := readyEnv(t)
	var got testRun
	got.run(env, filePass+"\n", "receive", file)
	if got.status != StatusDone || !strings.Contains(got.err.String(), "referral resume ") {
		t.Fatalf("%d\n%s%s", got.status, &got.out, &got.err)
	}
	id, said := strings.TrimSpace(got.out.String()), got.err.String()
	got.run(env, testPass+"\n", "export", id, "--format", "json")
	if got.status != StatusDone {
		t.Fatal(got.err.String())
	}
	return got.out.String(), said
}

// Each part is asked about, and is only in the deputy's draft if the answer was yes.
func TestHandover(t *testing.T) {
	t.Parallel()
	env, id := guardedDraft(t)
	signs := []string{"Bethan Oakes", "Pottery Fields", "crossbow"}
	for name, tt := range map[string]struct {
		args, in string
		has      []bool
	}{
		"nothing":    {in: "\n\n\n", has: []bool{false, false, false}},
		"the source": {in: "Yes\nno\n\n", has: []bool{true, false, false}},
		"the place":  {in: "\nyes\n\n", has: []bool{false, true, false}},
		"the danger": {in: "\n\nyes\n", has: []bool{false, false, true}},
		"all":        {in: "yes\nyes\nyes\n", has: []bool{true, true, true}},
		"by option":  {args: " --with DANGER,sources", has: []bool{true, false, true}},
		"none":       {args: " --with none", has: []bool{false, false, false}},
	} {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "draft.age")
			var got testRun
			words := append([]string{"handover", id, "--output", file}, strings.Fields(tt.args)...)
			got.run(env, testPass+"\n"+tt.in+filePass+"\n"+filePass+"\n", words...)
			if got.status != StatusDone {
				t.Fatalf("%d\n%s%s", got.status, &got.out, &got.err)
			}
			for _, says := range []string{"1 child, 3 other people, 3 facts", "protected sources: 1 person and 1 fact", "danger to staff: 1 person and 1 fact"} {
				if !strings.Contains(english.OneLine(got.out.String()), says) {
					t.Errorf("%q is not said:\n%s", says, &got.out)
				}
			}
			if says := english.OneLine(got.err.String()); !strings.Contains(says, "only you can open it") || !strings.Contains(says, "by phone") {
				t.Errorf("it says\n%s", says)
			}
			record, said := received(t, file)
			if whole := name == "all"; strings.Contains(said, "Left out of the file") == whole {
				t.Errorf("receiving says\n%s", said)
			}
			for i, sign := range signs {
				if strings.Contains(record, sign) != tt.has[i] {
					t.Errorf("%s there: %t", sign, !tt.has[i])
				}
			}
			if !strings.Contains(record, "Mina asked for a second lunch.") {
				t.Errorf("the rest is missing\n%s", record)
			}
		})
	}
}

// A file is for its owner alone, and is never written over another.
func TestHandoverFile(t *testing.T) {
	t.Parallel()
	env, id := guardedDraft(t)
	file := filepath.Join(t.TempDir(), "draft.age")
	in := testPass + "\n" + filePass + "\n" + filePass + "\n"
	var got testRun
	got.run(env, in, "handover", id, "--with", "none", "-o", file)
	info, err := os.Stat(file)
	if err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
		t.Fatalf("%v %v\n%s", info, err, &got.err)
	}
	before, _ := os.ReadFile(file)
	got.run(env, in, "handover", id, "--with", "none", "-o", file)
	after, _ := os.ReadFile(file)
	if got.status != StatusFailed || string(before) != string(after) || strings.Contains(got.out.String(), "This draft has") {
		t.Errorf("%d\n%s%s", got.status, &got.out, &got.err)
	}
	for _, words := range []string{"-o x.pdf", "-o -", "--with all", "--with none,kept"} {
		got.run(env, in, append([]string{"handover", id}, strings.Fields(words)...)...)
		if got.status != StatusUsage {
			t.Errorf("%s: %d\n%s", words, got.status, &got.err)
		}
	}
}

// The file's passphrase is refused if it is the one for the drafts, if it is weak or if the two entries differ;
// without one there is no file.
func TestHandoverPassphrase(t *testing.T) {
	t.Parallel()
	env, id := guardedDraft(t)
	for name, tt := range map[string]struct {
		in, says string
		status   int
	}{
		"own, then another": {testPass + "\n" + testPass + "\n" + filePass + "\n" + filePass + "\n", "opens all your drafts", StatusDone},
		"weak, then good":   {"hunter2\n" + filePass + "\n" + filePass + "\n", "too short", StatusDone},
		"two that differ":   {filePass + "\nlagoon thistle tandem copper\n" + filePass + "\n" + filePass + "\n", "do not match", StatusDone},
		"none":              {"\n", "", StatusFailed},
		"own alone":         {testPass + "\n" + testPass, "opens all your drafts", StatusFailed},
	} {
		file := filepath.Join(t.TempDir(), "draft.age")
		var got testRun
		got.run(env, testPass+"\n"+tt.in, "handover", id, "--with", "none", "-o", file)
		_, err := os.Stat(file)
		if got.status != tt.status || !strings.Contains(english.OneLine(got.out.String()), tt.says) || (err == nil) != (tt.status == StatusDone) {
			t.Errorf("%s: %d, %v\n%s%s", name, got.status, err, &got.out, &got.err)
		}
	}
}

// Receiving makes a new draft each time, and leaves the others alone.
func TestReceiveMakesANewDraft(t *testing.T) {
	t.Parallel()
	env, id := guardedDraft(t)
	file := filepath.Join(t.TempDir(), "draft.age")
	var got testRun
	got.run(env, testPass+"\n"+filePass+"\n"+filePass+"\n", "handover", id, "--with", "none", "-o", file)
	for range 2 {
		got.run(env, "not it\n"+filePass+"\n", "receive", file)
		if got.status != StatusDone || !strings.Contains(got.err.String(), "wrong passphrase") {
			t.Fatalf("%d\n%s", got.status, &got.err)
		}
	}
	got.run(env, "", "list", "--json")
	var drafts []struct{ ID string }
	if err := json.Unmarshal(got.out.Bytes(), &drafts); err != nil || len(drafts) != 3 {
		t.Errorf("%v\n%s", err, &got.out)
	}
	got.run(env, testPass+"\n", "export", id, "--format", "json")
	if !strings.Contains(got.out.String(), "crossbow") {
		t.Errorf("the first draft was changed\n%s", &got.out)
	}
}

// What cannot be received is reported in one sentence, and makes no draft.
func TestReceiveRefuses(t *testing.T) {
	t.Parallel()
	env, id := guardedDraft(t)
	dir := t.TempDir()
	file := filepath.Join(dir, "draft.age")
	var got testRun
	got.run(env, testPass+"\n"+filePass+"\n"+filePass+"\n", "handover", id, "--with", "none", "-o", file)
	sealed, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	saves, _ := filepath.Glob(filepath.Join(env.Drafts, "drafts", "*", "g-*.age"))
	rowan, _ := checklist.Sample("rowan")
	for name, tt := range map[string]struct{ file, says string }{
		"a record":       {put(t, filepath.Join(dir, "r.json"), rowan), "referral import"},
		"a letter":       {put(t, filepath.Join(dir, "Mina Salter.txt"), []byte("Dear all")), "not a draft that was handed over"},
		"nothing":        {put(t, filepath.Join(dir, "empty.age"), nil), "not a draft that was handed over"},
		"cut short":      {put(t, filepath.Join(dir, "cut.age"), sealed[:len(sealed)-9]), "damaged or cut short"},
		"a save":         {saves[0], "opens on that computer only"},
		"a folder":       {dir, "it is a folder"},
		"no such file":   {filepath.Join(dir, "gone.age"), "no such file"},
		"standard input": {"-", "name the file"},
	} {
		got.run(env, strings.Repeat(filePass+"\n", 3), "receive", tt.file)
		says := got.err.String()
		if got.status == StatusDone || !strings.Contains(says, tt.says) || strings.Count(says, "referral: ") != 1 || strings.Contains(says, "Mina") || strings.Contains(says, dir) {
			t.Errorf("%s: %d\n%s", name, got.status, says)
		}
	}
	got.run(env, "a\nb\nc\n", "receive", file)
	if got.status != StatusFailed || strings.Count(got.err.String(), "wrong passphrase") != 3 {
		t.Errorf("%d\n%s", got.status, &got.err)
	}
	got.run(newTestEnv(t), filePass+"\n", "receive", file)
	if got.status != StatusFailed || !strings.Contains(got.err.String(), "no passphrase has been chosen") {
		t.Errorf("%d\n%s", got.status, &got.err)
	}
	got.run(env, "", "list")
	if n := strings.Count(got.out.String(), "\n"); n != 1 {
		t.Errorf("there are %d drafts", n)
	}
}

// A draft is handed over from one line-by-line home screen and received on another, and each then asks what to do
// next.
func TestHandOverFromTheHomes(t *testing.T) {
	env, _ := guardedDraft(t)
	t.Chdir(t.TempDir())
	const ask = "Type a number, or just press Enter to leave."
	speak(t, env, []spoken{{name: "give", args: "--plain", in: typed("11", testPass, "", "", "", filePass, filePass, ""), out: []string{"This draft has:", "Put in danger to staff?", ask}, err: []string{"Saved as "}}})
	files, err := filepath.Glob("*.age")
	if err != nil || len(files) != 1 {
		t.Fatal(files, err)
	}
	speak(t, readyEnv(t), []spoken{
		{name: "receive, dragged into the window", args: "--plain", in: typed("12", `"`+files[0]+`"`, filePass, ""), out: []string{"Where is the file?", ask}, err: []string{"Left out of the file", "To carry on: referral resume "}},
		{name: "it is a draft", args: "--plain", in: typed("2", testPass, "!"), out: []string{"Home address: (taken out)"}},
	})
}
