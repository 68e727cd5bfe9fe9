package plain_test

import (
	"errors"
	"strconv"
	"strings"
	"testing"

	"referral/checklist"
	"referral/wizard"
	"referral/wizard/drafttest"
)

var childName = checklist.Ref{Question: "child.name", Subject: "p1"}

// twice returns a session whose child's name was saved twice, differently.
func twice(t *testing.T) (*wizard.Session, pile) {
	t.Helper()
	store := pile{&memory{ready: true}, &drafttest.Pile{Name: "draft0", Clock: clock}}
	s := wizard.NewSession(wizard.NewFlow(checklist.New(), checklist.Default(), clock))
	s.Keep(store.draft)
	for _, name := range []string{"Tove Lindqvist", "Somebody else"} {
		if err := s.Flow.AnswerTo(childName, checklist.Value{Text: name}); err != nil {
			t.Fatal(err)
		}
		if err := s.Save(); err != nil {
			t.Fatal(err)
		}
	}
	return s, store
}

// aboutNumbers are the numbers that lead from * to the draft as a whole.
const (
	numberSaves   = "8"
	numberLabel   = "9"
	numberTakeOut = "10"
)

// Line by line an earlier save is listed without its answers, read out, and brought back; ~ undoes that.
func TestEarlierSaveLineByLine(t *testing.T) {
	s, store := twice(t)
	out, err := goOn(s, store, "*", numberSaves, "")
	if err == nil || !strings.Contains(out, "1 answer; what you have now") || !strings.Contains(out, "the oldest kept") || strings.Contains(out, "Tove") {
		t.Fatalf("%v\n%s", err, out)
	}
	out, _ = goOn(s, store, "*", numberSaves, "2", "")
	if !strings.Contains(out, "Tove Lindqvist") || s.Flow.ValueOf(childName).Text != "Somebody else" {
		t.Errorf("reading it out: %q\n%s", s.Flow.ValueOf(childName).Text, out)
	}
	n := len(store.draft.Contents)
	out, _ = goOn(s, store, "*", numberSaves, numberOf(t, store, "Tove"), "b")
	if !strings.Contains(out, wizard.WordsBroughtBack) || s.Flow.ValueOf(childName).Text != "Tove Lindqvist" {
		t.Errorf("brought back: %q\n%s", s.Flow.ValueOf(childName).Text, out)
	}
	if len(store.draft.Kept) != 1 || !strings.Contains(string(store.draft.Contents[store.draft.Kept[0]-1]), "Somebody else") || len(store.draft.Contents) <= n {
		t.Errorf("what was there before is not kept: %v", store.draft.Kept)
	}
	goOn(s, store, "~")
	if got := s.Flow.ValueOf(childName).Text; got != "Somebody else" {
		t.Errorf("undone: %q", got)
	}
}

// numberOf returns the number in the list of the newest save that holds a word.
func numberOf(t *testing.T, store pile, word string) string {
	t.Helper()
	saves, err := wizard.EarlierSaves(store.draft, checklist.Default(), clock)
	if err != nil {
		t.Fatal(err)
	}
	for i, save := range saves {
		if strings.Contains(string(store.draft.Contents[save.Number-1]), word) {
			return strconv.Itoa(i + 1)
		}
	}
	t.Fatalf("no save holds %q", word)
	return ""
}

// A label is kept, removed with -, and refused in one sentence if it is too long.
func TestLabelLineByLine(t *testing.T) {
	s, store := twice(t)
	out, _ := goOn(s, store, "*", numberLabel, strings.Repeat("k", 10_000), "the Year 9 one")
	if s.Flow.Label() != "the Year 9 one" || strings.Contains(out, "kkkk") || !strings.Contains(strings.Join(strings.Fields(out), " "), "at most 60 characters, and this one has 10000: choose a shorter one.") {
		t.Errorf("label %q\n%s", s.Flow.Label(), out)
	}
	if out, _ = goOn(s, store, "*", numberLabel, "-"); s.Flow.Label() != "" || !strings.Contains(out, wizard.WordsLabelGone) {
		t.Errorf("label %q\n%s", s.Flow.Label(), out)
	}
}

// After a yes, a protected source is removed from every save, and from memory.
func TestTakeOutLineByLine(t *testing.T) {
	s, store := twice(t)
	if out, _ := goOn(s, store, "*", numberTakeOut); !strings.Contains(out, wizard.WordsNoSources) {
		t.Error(out)
	}
	s.Flow.Change(func(r *checklist.Referral) {
		o := r.AddPerson()
		o.Name, o.NameHeld = "Bram Okonjo", true
		r.AddFact().Text = "Bram Okonjo saw him at the lock."
	})
	if out, _ := goOn(s, store, "*", numberTakeOut, "no"); !strings.Contains(out, wizard.WordsNothingOut) || len(s.Flow.Record().Sources()) != 1 {
		t.Error(out)
	}
	out, _ := goOn(s, store, "*", numberTakeOut, "yes")
	if !strings.Contains(out, "Taken out of") || len(s.Flow.Record().Sources()) != 0 {
		t.Error(out)
	}
	for i, content := range store.draft.Contents {
		if strings.Contains(string(content), "Okonjo") {
			t.Errorf("save %d has him still", i+1)
		}
	}
}

// Of two protected sources only the one whose number is typed is removed; the other stays in every save.
func TestTakeOutOneOfTwoLineByLine(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name  string
		typed []string
		left  string
		says  []string
	}{
		{"the second", []string{"2", "yes"}, "Dilys Marr", []string{"1 Dilys Marr", "2 Femi Roux", wizard.WordsTakeOutWho, wizard.WordsTypeYes, "Taken out of"}},
		{"neither", []string{""}, "Dilys Marr Femi Roux", []string{wizard.WordsTakeOutWho + " Just press Enter to take no one out."}},
	} {
		s, store := twice(t)
		s.Flow.Change(func(r *checklist.Referral) {
			for _, name := range []string{"Dilys Marr", "Femi Roux"} {
				o := r.AddPerson()
				o.Name, o.NameHeld = name, true
			}
		})
		out, _ := goOn(s, store, append([]string{"*", numberTakeOut}, tt.typed...)...)
		if missing := notInOrder(flat(out), tt.says); missing != "" {
			t.Errorf("%s: it does not say %q, or not in its place:\n%s", tt.name, missing, out)
		}
		var left []string
		for _, id := range s.Flow.Record().Sources() {
			left = append(left, s.Flow.Record().Person(id).Name)
		}
		if got := strings.Join(left, " "); got != tt.left {
			t.Errorf("%s: %q are left, want %q\n%s", tt.name, got, tt.left, out)
		}
	}
}

// Earlier saves are shown only once the passphrase is typed, however often that goes wrong.
func TestSavesNeedThePassphrase(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name  string
		typed []string
		says  []string
		shown bool
	}{
		{"the passphrase", []string{opens}, []string{wizard.WordsSavesHelp}, true},
		{"another one first", []string{"nine wet yellow doors", opens}, []string{"Wrong passphrase.", wizard.WordsSavesHelp}, true},
		{"Enter goes back", []string{""}, nil, false},
		{"never right", []string{"nine wet yellow doors", "ten wet yellow doors", ""}, []string{"Wrong passphrase.", "Wrong passphrase."}, false},
	} {
		s, store := twice(t)
		locked := &lockedPile{pile: store, locked: true}
		out, _ := goOn(s, locked, append([]string{"*", numberSaves}, tt.typed...)...)
		text := flat(out)
		if missing := notInOrder(text, tt.says); missing != "" {
			t.Errorf("%s: it does not say %q, or not in its place:\n%s", tt.name, missing, text)
		}
		if strings.Contains(text, wizard.WordsSavesHelp) != tt.shown || locked.locked == tt.shown {
			t.Errorf("%s: shown %v, locked %v\n%s", tt.name, !tt.shown, locked.locked, text)
		}
	}
}

// lockedPile is a pile of saves that a passphrase opens.
type lockedPile struct {
	pile
	locked bool
}

func (l *lockedPile) Lock()          { l.locked = true }
func (l *lockedPile) Unlocked() bool { return !l.locked }
func (l *lockedPile) Unlock(p string) error {
	if p != opens {
		return errors.New("wrong passphrase")
	}
	l.locked = false
	return nil
}

// A draft that is only in memory has no saves, and none are offered.
func TestNoSavesInMemory(t *testing.T) {
	_, out, _ := run(t, &memory{}, "*", "")
	if strings.Contains(out, wizard.WordsSaves) {
		t.Error(out)
	}
}
