package cmd

import (
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
)

func cardText(t *testing.T, env *Env) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(env.Config, cardFile))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// Without a home folder nothing is asked, since it would be lost at the end.
func TestSetupWithoutAFolder(t *testing.T) {
	t.Parallel()
	env := newTestEnv(t)
	env.Config = ""
	speak(t, env, []spoken{
		{name: "it says so first", args: "setup", in: "Ada Marsh\n", status: StatusFailed, err: []string{"no home folder is known on this computer; set HOME"}, not: []string{"your name"}},
	})
}

// The card keeps what is not typed again, loses what is emptied, and gains nothing else.
func TestSetupKeepsTheCard(t *testing.T) {
	t.Parallel()
	env := readyEnv(t)
	first := typed("Siân Price", "deputy head", "Hill Lane School", "", "01632 960001", "", "8:00 to 17:00", "by text", "Bolton", "01632 960700, from 8:00", "01632 960701", "", "", "")
	again := typed("-", "head", "", "", "", "", "", "-", "Atlantis", "other", "")
	anew := typed("", "", "", "", "", "", "", "", "", "new", "", "", "", "", "01632 960702, Mondays")
	speak(t, env, []spoken{
		{name: "first", args: "setup", in: first, out: []string{"What is your name?", "Choose from: Bolton", "The card is saved."}, not: []string{"Numbers to ring now", "Passphrase"}},
		{name: "again", args: "setup", in: again, out: []string{"What is your name? Now: Siân Price.", "That is not one of them.", "Numbers to ring now:", "Front door of children's social care: 01632 960700 from 8:00", "The card is saved."}},
	})
	for path, want := range map[string]os.FileMode{env.Config: 0o700, filepath.Join(env.Config, cardFile): 0o600} {
		if info, err := os.Stat(path); runtime.GOOS != "windows" && (err != nil || info.Mode().Perm() != want) {
			t.Errorf("others can see the card: %v, %v", info.Mode(), err)
		}
	}
	card := cardText(t, env)
	for _, want := range []string{"role = 'head'", "school = 'Hill Lane School'", "hours = '8:00 to 17:00'", "authority = 'other'", "number = '01632 960700'", "hours = 'from 8:00'", "number = '01632 960701'", "label = 'Front door, outside office hours'"} {
		if !strings.Contains(card, want) {
			t.Errorf("the card lacks %s:\n%s", want, card)
		}
	}
	if strings.Contains(card, "Price") || strings.Contains(card, "after_hours") || strings.Contains(card, "address") {
		t.Errorf("the card holds what was emptied, or what was never on it:\n%s", card)
	}
	speak(t, env, []spoken{{name: "numbers anew", args: "setup", in: anew, out: []string{"LADO?", "The card is saved."}}})
	if card = cardText(t, env); strings.Contains(card, "960700") || !strings.Contains(card, "label = 'LADO'\nnumber = '01632 960702'\nhours = 'Mondays'") {
		t.Errorf("the numbers were not written again:\n%s", card)
	}
}

// A card that is given up half way is not written.
func TestSetupGivenUp(t *testing.T) {
	t.Parallel()
	env := newTestEnv(t)
	for _, in := range []string{"Canary", typed("Canary", "head") + "School", typed("", "", "", "", "", "", "", "") + "Bolton"} {
		var got testRun
		got.run(env, in, "setup")
		if _, err := os.Stat(filepath.Join(env.Config, cardFile)); err == nil || got.status != StatusFailed || !strings.Contains(got.err.String(), "the input ended part-way; nothing was changed") {
			t.Errorf("after %q: status %d, %v, %s", in, got.status, err, &got.err)
		}
	}
}

// Ctrl+C at a question leaves with the same status as leaving a referral; a script whose input ends has failed.
func TestCtrlCLeavesSetup(t *testing.T) {
	t.Parallel()
	for terminal, want := range map[bool]int{true: StatusLeft, false: StatusFailed} {
		env := newTestEnv(t)
		env.Terminal = terminal
		speak(t, env, []spoken{{name: "after the name", args: "setup", in: typed("Ana Reid"), status: want, err: []string{"nothing was changed"}}})
	}
}

var recoveryLine = regexp.MustCompile(`(?m)^  (AGE-SECRET-KEY-\S+|\S.*)\nAnyone who has it`)

// A passphrase is chosen, changed, and reset with the spare key from the school safe; each time only the last one opens
// the drafts.
func TestPassphrases(t *testing.T) {
	t.Parallel()
	env := newTestEnv(t)
	const second, third = "violet engine pebble choir lamp", "marble onion thunder quilt spade"
	var got testRun
	got.run(env, typed("short", testPass, "another one", testPass, testPass), "setup", "--passphrase")
	said := got.out.String()
	line := recoveryLine.FindStringSubmatch(said)
	if got.status != StatusDone || line == nil || !strings.Contains(said, "Or use this one: ") || strings.Count(said, "The two do not match.") != 1 {
		t.Fatalf("status %d, %s%s", got.status, said, &got.err)
	}
	draft := importSample(t, env, "rowan")
	opens := func(pass string, want bool) {
		t.Helper()
		var got testRun
		got.run(env, pass+"\n", "export", draft, "--format", "json")
		if (got.status == StatusDone) != want {
			t.Errorf("it opens the draft: %v, want %v\n%s", !want, want, &got.err)
		}
	}
	speak(t, env, []spoken{
		{name: "the wrong one", args: "setup --passphrase", in: typed("no such passphrase", second, second), status: StatusFailed, err: []string{"wrong passphrase"}},
		{name: "nothing new", args: "setup --passphrase", in: typed(testPass, "")},
		{name: "changed", args: "setup --passphrase", in: typed(testPass, second, second), out: []string{"The new passphrase opens the drafts; the old one does not."}},
	})
	opens(testPass, false)
	opens(second, true)
	speak(t, env, []spoken{
		{name: "both at once", args: "setup --recover --passphrase", status: StatusUsage, err: []string{"give --recover on its own"}},
		{name: "no spare key", args: "setup --recover", in: typed("AGE-SECRET-KEY-1", third, third), status: StatusFailed, err: []string{"referral: "}},
		{name: "nothing new for it", args: "setup --recover", in: typed(line[1], "")},
		{name: "recovered", args: "setup --recover", in: typed(" "+line[1]+" ", third, third), out: []string{"The new passphrase opens the drafts."}},
	})
	opens(second, false)
	opens(third, true)
}

// The passphrase that is offered stays the same until one is chosen, even if the store is opened again.
func TestOfferedPassphraseStays(t *testing.T) {
	t.Parallel()
	env := newTestEnv(t)
	var offered []string
	for range 3 {
		store, err := openStore(env)
		if err != nil {
			t.Fatal(err)
		}
		offered = append(offered, store.Generate(), store.Generate())
	}
	for _, o := range offered {
		if o == "" || o != offered[0] {
			t.Errorf("offered %q after %q", o, offered[0])
		}
	}
}

// Until a passphrase is chosen nothing is imported, and an empty one does not count.
func TestNoPassphrase(t *testing.T) {
	t.Parallel()
	env, record := newTestEnv(t), recordFile(t, "rowan")
	speak(t, env, []spoken{
		{name: "none chosen", args: "setup --passphrase", in: typed(""), out: []string{"Or use this one: "}, not: []string{"Anyone who has it"}},
		{name: "import", args: "import " + record, status: StatusFailed, err: []string{"making the draft: ", "To choose one: referral setup."}},
		{name: "list", args: "list", err: []string{"There are no drafts. referral new starts one."}},
	})
}

// The mouse is off until the card turns it on, and turning it on or off changes nothing else on the card.
func TestMouseOnTheCard(t *testing.T) {
	t.Parallel()
	env := newTestEnv(t)
	if err := (Card{Name: "Dilys Rowe", School: "Pentre School"}).write(env); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		arg string
		on  bool
	}{{"", false}, {"--mouse", true}, {"--mouse=false", false}} {
		if tt.arg != "" {
			var got testRun
			got.run(env, "", "setup", tt.arg)
			if got.status != StatusDone || got.err.String() == "" {
				t.Errorf("%s: %d\n%s", tt.arg, got.status, &got.err)
			}
		}
		card, err := readCard(env)
		if err != nil || card.Mouse != tt.on || card.Name != "Dilys Rowe" || card.School != "Pentre School" {
			t.Errorf("%q: %+v, %v", tt.arg, card, err)
		}
	}
}
