package wizard_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
	"referral/wizard"
)

// drawer is an in-memory draft.
type drawer struct {
	wizard.Draft
	content []byte
	note    string
	fail    error
	closed  int
}

func (d *drawer) ID() string { return "k4tq" }

func (d *drawer) Save(content []byte) error {
	if d.fail == nil {
		d.content = bytes.Clone(content)
	}
	return d.fail
}

func (d *drawer) Load() ([]byte, string, error) { return d.content, d.note, d.fail }
func (d *drawer) Close() error                  { d.closed++; return nil }

// cabinet is a store that makes one draft.
type cabinet struct {
	wizard.Store
	ready  bool
	drawer drawer
	fail   error
}

func (c *cabinet) Ready() bool { return c.ready }

func (c *cabinet) New() (wizard.Draft, error) {
	if c.fail != nil {
		return nil, c.fail
	}
	return &c.drawer, nil
}

func TestSessionInMemory(t *testing.T) {
	t.Parallel()
	s := wizard.NewSession(newFlow(t))
	if s.Kept() || s.ID() != "" || !s.Dirty() {
		t.Errorf("kept %v as %q, dirty %v", s.Kept(), s.ID(), s.Dirty())
	}
	if err := s.Save(); !errors.Is(err, wizard.ErrNoDraft) || !s.Dirty() {
		t.Errorf("got %v, dirty %v", err, s.Dirty())
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}

// A change since the last save, or a different step, makes a session dirty, and a save makes it clean.
func TestSessionIsSaved(t *testing.T) {
	t.Parallel()
	s, d := wizard.NewSession(newFlow(t)), &drawer{}
	s.Keep(d)
	if !s.Kept() || s.ID() != "k4tq" || !s.Dirty() {
		t.Errorf("kept %v as %q, dirty %v", s.Kept(), s.ID(), s.Dirty())
	}
	clean := func(after string, want bool) {
		t.Helper()
		if s.Dirty() == want {
			t.Errorf("after %s: dirty is %v", after, s.Dirty())
		}
	}
	save := func(want error) {
		t.Helper()
		if err := s.Save(); !errors.Is(err, want) {
			t.Fatalf("got %v, want %v", err, want)
		}
	}
	save(nil)
	clean("a save", true)
	answer(t, s.Flow, checklist.Value{Choice: "no"})
	clean("an answer", false)
	d.fail = errors.New("the disk is full")
	save(d.fail)
	clean("a save that failed", false)
	d.fail = nil
	save(nil)
	clean("the next save", true)
	s.Flow.Next()
	clean("a step", false)
	content, rev, err := s.Snapshot()
	if err != nil || rev != s.Flow.Revision() {
		t.Fatalf("revision %d of %d, %v", rev, s.Flow.Revision(), err)
	}
	jump(t, s.Flow, checklist.Ref{Question: "child.name", Subject: "p1"})
	answer(t, s.Flow, checklist.Value{Text: "Adem Aydin"})
	if err := s.Write(content); err != nil {
		t.Fatal(err)
	}
	s.Saved(rev)
	clean("a save of what was there before", false)
	if strings.Contains(string(d.content), "Adem") {
		t.Error("the snapshot has changed since it was taken")
	}
	if err := s.Close(); err != nil || d.closed != 1 {
		t.Errorf("closed %d times, %v", d.closed, err)
	}
}

func TestSessionIsResumed(t *testing.T) {
	t.Parallel()
	d := &drawer{note: "An older save was opened."}
	first := wizard.NewSession(newFlow(t))
	first.Keep(d)
	jump(t, first.Flow, checklist.Ref{Question: "child.name", Subject: "p1"})
	answer(t, first.Flow, checklist.Value{Text: "Adem Aydin"})
	if err := first.Save(); err != nil {
		t.Fatal(err)
	}
	s, note, err := wizard.ResumeSession(d, checklist.Default(), clock)
	if err != nil || note != d.note {
		t.Fatalf("note %q, %v", note, err)
	}
	if s.Dirty() || !s.Kept() || s.Flow.Now().Ref.Question != "child.name" || s.Flow.Value().Text != "Adem Aydin" {
		t.Errorf("dirty %v, kept %v, at %+v with %+v", s.Dirty(), s.Kept(), s.Flow.Now().Ref, s.Flow.Value())
	}
	for name, content := range map[string]string{
		"not what the program writes": "Zebedee",
		"of a newer program":          `{"format": 2, "record": {"format": 1}}`,
		"not a record":                `{"format": 1, "record": {"format": 1, "people": [{"id": "Zebedee"}]}}`,
	} {
		if _, _, err := wizard.ResumeSession(&drawer{content: []byte(content)}, checklist.Default(), clock); err == nil || !strings.HasPrefix(err.Error(), "opening the draft: ") || strings.Contains(err.Error(), "Zebedee") {
			t.Errorf("%s: got %v", name, err)
		}
	}
	if _, _, err := wizard.ResumeSession(&drawer{fail: errors.New("locked")}, checklist.Default(), clock); err == nil {
		t.Error("a draft that cannot be read was opened")
	}
}

// An entry that is gone leaves the writer in its part, and used numbers are never used again.
func TestResumedAsNearAsCanBe(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	f.Remove(f.Add("concern.when_and_where"))
	f.Add("concern.when_and_where")
	state, err := f.State()
	if err != nil {
		t.Fatal(err)
	}
	gone := bytes.Replace(state, []byte(`"subject":"f2"`), []byte(`"subject":"f1"`), 1)
	if bytes.Equal(gone, state) {
		t.Fatalf("the place is not that of the second fact: %s", state)
	}
	g, err := wizard.ResumeFlow(gone, checklist.Default(), clock)
	if err != nil {
		t.Fatal(err)
	}
	if g.Now().Section.ID != "include" {
		t.Errorf("it is in %s, at %+v", g.Now().Section.ID, g.Now().Ref)
	}
	if next := g.Add("concern.when_and_where"); next != "f3" {
		t.Errorf("the next fact is %s: a number was given again", next)
	}
}

// The number of an entry that was taken out last is not given again either, in this run or the next.
func TestNumbersAreNotGivenAgain(t *testing.T) {
	t.Parallel()
	for _, list := range []string{"concern.when_and_where", "family.household", "support.tried"} {
		f := newFlow(t)
		for range 2 {
			last := f.Add(list)
			f.Remove(last)
			state, err := f.State()
			if err != nil {
				t.Fatal(err)
			}
			g, err := wizard.ResumeFlow(state, checklist.Default(), clock)
			if err != nil {
				t.Fatal(err)
			}
			if here, later := f.Add(list), g.Add(list); here == last || later != here {
				t.Errorf("%s: after %s comes %s, and after a restart %s", list, last, here, later)
			}
		}
	}
}

// A draft is opened again at the step where it was left, be it a question, an entry or a page.
func TestResumedWhereItWasLeft(t *testing.T) {
	t.Parallel()
	f := sampleFlow(t, "rowan")
	check := func() {
		t.Helper()
		state, err := f.State()
		if err != nil {
			t.Fatal(err)
		}
		g, err := wizard.ResumeFlow(state, checklist.Default(), clock)
		if err != nil {
			t.Fatal(err)
		}
		if is, was := g.Now(), f.Now(); is.Section.ID != was.Section.ID || is.Ref != was.Ref || is.Page != was.Page || is.List != was.List {
			t.Errorf("left at %s %+v, page %q, list %q, and opened at %s %+v, page %q, list %q", was.Section.ID, was.Ref, was.Page, was.List, is.Section.ID, is.Ref, is.Page, is.List)
		}
	}
	for _, s := range f.Guide().Sections {
		if !f.JumpSection(s.ID) {
			continue
		}
		check()
		f.Next()
		check()
		f.Back()
		f.Back()
		check()
	}
	entries := 0
	for _, q := range f.Guide().All() {
		if !q.IsList() {
			continue
		}
		for _, id := range f.Record().Entries(q) {
			if f.Edit(q.ID, id) {
				entries++
				check()
				f.Next()
				check()
			}
		}
	}
	if entries == 0 {
		t.Error("no entry was opened")
	}
}

// Choosing a council does not begin a draft, and is a change once there is one.
func TestChooseCouncil(t *testing.T) {
	t.Parallel()
	s := wizard.NewSession(newFlow(t))
	s.ChooseCouncil("bolton")
	if s.Flow.Council() != "bolton" || s.Flow.Revision() != 0 {
		t.Errorf("got %q, revision %d", s.Flow.Council(), s.Flow.Revision())
	}
	s.Keep(&drawer{})
	s.ChooseCouncil("bolton")
	if s.Flow.Revision() != 0 {
		t.Error("the same council again is a change")
	}
	s.ChooseCouncil("swindon")
	if s.Flow.Council() != "swindon" || s.Flow.Revision() == 0 || !s.Flow.Undo() || s.Flow.Council() != "bolton" {
		t.Errorf("got %q, revision %d", s.Flow.Council(), s.Flow.Revision())
	}
	typed := wizard.NewSession(newFlow(t))
	answer(t, typed.Flow, checklist.Value{Choice: "no"})
	rev := typed.Flow.Revision()
	typed.ChooseCouncil("dorset")
	if typed.Flow.Revision() == rev {
		t.Error("next to an answer it is no change")
	}
}

func TestMakeDraft(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	r.AddChild()
	for name, store := range map[string]wizard.Store{"no store": nil, "no passphrase": &cabinet{}} {
		if _, err := wizard.MakeDraft(store, r, checklist.Default(), clock); !errors.Is(err, wizard.ErrNoPassphrase) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	full := errors.New("the disk is full")
	if _, err := wizard.MakeDraft(&cabinet{ready: true, fail: full}, r, checklist.Default(), clock); !errors.Is(err, full) {
		t.Errorf("got %v", err)
	}
	if _, err := wizard.MakeDraft(&cabinet{ready: true, drawer: drawer{fail: full}}, r, checklist.Default(), clock); !errors.Is(err, full) {
		t.Errorf("got %v", err)
	}
	c := &cabinet{ready: true}
	id, err := wizard.MakeDraft(c, r, checklist.Default(), clock)
	if err != nil || id != "k4tq" || c.drawer.closed != 1 {
		t.Errorf("got %q, %v, closed %d times", id, err, c.drawer.closed)
	}
	if _, _, err := wizard.ResumeSession(&c.drawer, checklist.Default(), clock); err != nil {
		t.Error(err)
	}
}

// An outcome that was told becomes an entry in the log; "not told" does not.
func TestKeepOutcome(t *testing.T) {
	t.Parallel()
	at := when.When{At: "2026-11-20T14:05"}
	f := newFlow(t)
	if _, ok := f.Told(); ok {
		t.Error("an outcome is told before there is one")
	}
	if err := f.KeepOutcome("assessment", "R. Osei", at); err != nil {
		t.Fatal(err)
	}
	told, ok := f.Told()
	log := f.Record().Actions
	if !ok || told.ID != "assessment" || len(log) != 1 || log[0].Who != "R. Osei" || log[0].When != at || !log[0].Done || log[0].Kind != checklist.ActionOutcome {
		t.Errorf("told %q, log %+v", told.ID, log)
	}
	if !f.Undo() || len(f.Record().Actions) != 0 {
		t.Error("it is not one undo")
	}
	if err := f.KeepOutcome("not_told", "", at); err != nil || len(f.Record().Actions) != 0 {
		t.Errorf("nothing was told: %v, log %+v", err, f.Record().Actions)
	}
	if _, ok := f.Told(); ok {
		t.Error("what was not told is taken for an outcome")
	}
}
