package cmd

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/wizard"
)

// savedDraft makes a draft of a record with a protected source, changed once, and returns its ID.
func savedDraft(t *testing.T, env *Env) string {
	t.Helper()
	store, err := openStore(env)
	if err == nil {
		_, err = store.SetUp(testPass)
	}
	if err != nil {
		t.Fatal(err)
	}
	r := checklist.New()
	r.AddChild().Name = "Kezia Holt"
	o := r.AddPerson()
	o.Name, o.NameHeld = "Lorna Vickery", true
	data, err := r.Encode()
	if err != nil {
		t.Fatal(err)
	}
	var got testRun
	got.run(env, "", "import", put(t, filepath.Join(t.TempDir(), "r.json"), data))
	id := strings.TrimSpace(got.out.String())
	if got.status != StatusDone {
		t.Fatal(got.err.String())
	}
	at := env.Now()
	env.Now = func() time.Time { return at.Add(time.Hour) }
	got.run(env, testPass+"\nabout Lorna Vickery\n", "label", id)
	if got.status != StatusDone {
		t.Fatal(got.err.String())
	}
	return id
}

// Earlier saves are listed without an answer, printed, and brought back; the command says how to undo that.
func TestSaves(t *testing.T) {
	env := newTestEnv(t)
	id := savedDraft(t, env)
	var got testRun
	got.run(env, testPass+"\n", "saves", id)
	list := got.out.String()
	if got.status != StatusDone || !strings.Contains(list, "; what you have now") || !strings.Contains(list, "the oldest kept") || strings.Contains(list, "Kezia") || strings.Count(list, "\n") != 2 {
		t.Fatalf("%d\n%s%s", got.status, list, &got.err)
	}
	got.run(env, testPass+"\n", "saves", id, "--show", "1")
	if got.status != StatusDone || !strings.Contains(got.out.String(), "Kezia Holt") {
		t.Errorf("%d\n%s%s", got.status, &got.out, &got.err)
	}
	got.run(env, testPass+"\n", "saves", id, "--bring-back", "1")
	undo := regexp.MustCompile(`saves (\S+) --bring-back (\d+)`).FindStringSubmatch(got.err.String())
	if got.status != StatusDone || undo == nil || undo[2] != "2" {
		t.Fatalf("%d\n%s%s", got.status, &got.out, &got.err)
	}
	got.run(env, testPass+"\n", "saves", undo[1], "--bring-back", undo[2])
	if got.status != StatusDone {
		t.Errorf("%d\n%s", got.status, &got.err)
	}
	got.run(env, testPass+"\n", "saves", id, "--show", "77")
	if got.status != StatusFailed || !strings.Contains(got.err.String(), "no longer kept") {
		t.Errorf("%d\n%s", got.status, &got.err)
	}
	got.run(env, testPass+"\n", "saves", id, "--show", "1", "--take-out")
	if got.status != StatusUsage {
		t.Errorf("two things at once: %d\n%s", got.status, &got.err)
	}
	got.run(env, "not the passphrase\nnor this\nnor that\n", "saves", id)
	if got.status != StatusFailed || got.out.String() != "" {
		t.Errorf("without the passphrase: %d\n%s", got.status, &got.out)
	}
}

// After a yes, a protected source is in none of the saves. The command says what it does before it asks.
func TestTakeOut(t *testing.T) {
	env := newTestEnv(t)
	id := savedDraft(t, env)
	var got testRun
	got.run(env, testPass+"\nno\n", "saves", id, "--take-out")
	if got.status != StatusDone || !strings.Contains(got.out.String(), "takes Lorna Vickery out of every save") || !strings.Contains(got.err.String(), "Nothing was taken out.") {
		t.Fatalf("%d\n%s%s", got.status, &got.out, &got.err)
	}
	got.run(env, testPass+"\nyes\n", "saves", id, "--take-out")
	if got.status != StatusDone || !strings.Contains(got.err.String(), "Taken out of 2 saves.") {
		t.Fatalf("%d\n%s%s", got.status, &got.out, &got.err)
	}
	store, err := openStore(env)
	if err == nil {
		err = store.Unlock(testPass)
	}
	if err != nil {
		t.Fatal(err)
	}
	d, err := store.Open(id)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	infos, err := d.Saves()
	if err != nil || len(infos) != 2 {
		t.Fatalf("%v, %v", infos, err)
	}
	for _, info := range infos {
		content, err := d.LoadSave(info.Number)
		if err != nil || strings.Contains(string(content), "Lorna") || strings.Contains(string(content), "Vickery") || !strings.Contains(string(content), "Kezia Holt") {
			t.Errorf("save %d: %v\n%s", info.Number, err, content)
		}
	}
	names, err := os.ReadDir(filepath.Join(env.Drafts, "drafts", d.ID()))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range names {
		if strings.HasPrefix(e.Name(), "t-") {
			t.Errorf("%s is left", e.Name())
		}
	}
}

// Of several protected sources one is chosen by its number; any other number removes none.
func TestTakeOutOneOfTwo(t *testing.T) {
	t.Parallel()
	env := readyEnv(t)
	r := checklist.New()
	for _, name := range []string{"Lorna Vickery", "Owen Tait"} {
		p := r.AddPerson()
		p.Name, p.NameHeld = name, true
	}
	data, err := r.Encode()
	if err != nil {
		t.Fatal(err)
	}
	var got testRun
	got.run(env, "", "import", put(t, filepath.Join(t.TempDir(), "r.json"), data))
	args := "saves --take-out " + strings.TrimSpace(got.out.String())
	asks := []string{"1 Lorna Vickery", "2 Owen Tait"}
	nothing := []string{"Nothing was taken out."}
	speak(t, env, []spoken{
		{name: "none", args: args, in: typed(testPass, ""), out: asks, err: nothing, not: []string{"every save"}},
		{name: "before the first", args: args, in: typed(testPass, "0"), out: asks, err: nothing},
		{name: "past the last", args: args, in: typed(testPass, "3"), out: asks, err: nothing},
		{name: "no number", args: args, in: typed(testPass, "x"), out: asks, err: nothing},
		{name: "the first, and then not", args: args, in: typed(testPass, "1", ""), out: append(asks, "takes Lorna Vickery out of every save"), err: nothing},
		{name: "the second", args: args, in: typed(testPass, "2", "YES"), out: append(asks, "takes Owen Tait out of every save"), err: []string{"Taken out of 1 save."}},
		{name: "the first is left", args: args, in: typed(testPass, "yes"), out: []string{"takes Lorna Vickery out of every save"}, err: []string{"Taken out of 1 save."}, not: []string{"Owen"}},
		{name: "no more", args: args, in: typed(testPass), err: []string{wizard.WordsNoSources}},
	})
}

// A list says when drafts were started and saved. Which is which needs the passphrase, and is never said by name.
func TestListDetails(t *testing.T) {
	env := newTestEnv(t)
	savedDraft(t, env)
	var got testRun
	got.run(env, "", "list")
	if out := got.out.String(); got.status != StatusDone || !strings.Contains(out, "saved ") || !strings.Contains(out, ", started ") || strings.Contains(out, "K. H.") || strings.Contains(out, "about") {
		t.Errorf("%d\n%s", got.status, out)
	}
	got.run(env, testPass+"\n", "list", "--details")
	if out := got.out.String(); got.status != StatusDone || !strings.Contains(out, "about Lorna Vickery, K. H., step 1 of 7") || strings.Contains(out, "Kezia") {
		t.Errorf("%d\n%s%s", got.status, out, &got.err)
	}
}

// The command says what became of the label. An empty answer changes nothing.
func TestLabelIsSaid(t *testing.T) {
	t.Parallel()
	env := newTestEnv(t)
	id := savedDraft(t, env)
	for _, tt := range []struct{ typed, said, label string }{
		{"blue folder", wizard.WordsLabelKept, "blue folder, K. H."},
		{"", wizard.WordsLabelKept, "blue folder, K. H."},
		{"-", wizard.WordsLabelGone, "K. H."},
	} {
		var got testRun
		got.run(env, testPass+"\n"+tt.typed+"\n", "label", id)
		if got.status != StatusDone || !strings.HasSuffix(got.err.String(), tt.said+"\n") {
			t.Errorf("%q: %d, %q", tt.typed, got.status, &got.err)
		}
		got.run(env, testPass+"\n", "list", "--details")
		if out := got.out.String(); !strings.Contains(out, tt.label) || tt.said == wizard.WordsLabelGone && strings.Contains(out, "blue") {
			t.Errorf("%q: the list says\n%s", tt.typed, out)
		}
	}
}

// A label that is too long is refused in one sentence that does not repeat it.
func TestLabelTooLong(t *testing.T) {
	env := newTestEnv(t)
	id := savedDraft(t, env)
	var got testRun
	got.run(env, testPass+"\n"+strings.Repeat("Kezia", 2_000)+"\n", "label", id)
	said := got.err.String()
	if got.status != StatusFailed || strings.Contains(said, "Kezia") || strings.Count(said, "\n") != 1 || !strings.Contains(said, "choose a shorter one") {
		t.Errorf("%d\n%s", got.status, said)
	}
}
