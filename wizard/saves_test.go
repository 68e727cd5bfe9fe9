package wizard_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/wizard"
	"referral/wizard/drafttest"
)

var childName = checklist.Ref{Question: "child.name", Subject: "p1"}

// keptSession returns a session on a draft that keeps every save.
func keptSession(t *testing.T) (*wizard.Session, *drafttest.Pile) {
	t.Helper()
	s, p := wizard.NewSession(newFlow(t)), &drafttest.Pile{Name: "k4tq", Clock: clock}
	s.Keep(p)
	return s, p
}

func saveNow(t *testing.T, s *wizard.Session) {
	t.Helper()
	if err := s.Save(); err != nil {
		t.Fatal(err)
	}
}

func put(t *testing.T, s *wizard.Session, ref checklist.Ref, text string) {
	t.Helper()
	if err := s.Flow.AnswerTo(ref, checklist.Value{Text: text}); err != nil {
		t.Fatal(err)
	}
	saveNow(t, s)
}

// The list names the questions that have changed, never an answer or anyone's name, and says which save cannot be read.
func TestEarlierSaves(t *testing.T) {
	t.Parallel()
	s, p := keptSession(t)
	saveNow(t, s)
	put(t, s, childName, "Oriel Bevan")
	put(t, s, childName, "Oriel Bevan-Shaw")
	s.Flow.Change(func(r *checklist.Referral) { r.AddFact().Text = "Asleep at ten, twice this week." })
	saveNow(t, s)
	saveNow(t, s)
	p.Contents = append(p.Contents, nil)
	p.Times = append(p.Times, clock())
	put(t, s, childName, "")
	s.Flow.Begin("family.household", "Gwen, grandm")
	saveNow(t, s)
	saves, err := wizard.EarlierSaves(p, checklist.Default(), clock)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, x := range saves {
		answers, changed := x.What()
		got = append(got, strings.TrimSpace(answers+" "+changed))
	}
	want := []string{"1 answer what you have now; changed: an unfinished line", "1 answer changed: Full name", "cannot be read: that save is damaged", "2 answers changed: Facts", "1 answer changed: Full name", "1 answer changed: Full name", "0 answers the oldest kept"}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	text, content, err := wizard.LookAt(p, saves[3].Number, checklist.Default(), clock)
	if err != nil || len(content) == 0 || !strings.Contains(text, "Oriel Bevan-Shaw") || !strings.Contains(text, "Asleep at ten, twice this week.") {
		t.Errorf("%v\n%s", err, text)
	}
	p.Fail = errors.New("the disk")
	if _, err := wizard.EarlierSaves(p, checklist.Default(), clock); err == nil {
		t.Error("no error of a disk that fails")
	}
}

// A long list of changes is cut short, and says how many more there are.
func TestManyChanges(t *testing.T) {
	t.Parallel()
	_, got := wizard.EarlierSave{Answers: 9, Changed: []string{"A", "B", "C", "D", "E"}}.What()
	if got != "changed: A, B, C and 2 more" {
		t.Error(got)
	}
	if _, got = (wizard.EarlierSave{Answers: 9, Changed: []string{"A", "B", "C", "D"}}).What(); got != "changed: A, B, C and D" {
		t.Error(got)
	}
}

// Bringing a save back first saves the current state, and can be undone: straight away, or from the list of saves.
func TestBringBack(t *testing.T) {
	t.Parallel()
	s, p := keptSession(t)
	put(t, s, childName, "Oriel")
	early := p.Contents[len(p.Contents)-1]
	if err := s.Flow.SetLabel("Bevan, second time"); err != nil {
		t.Fatal(err)
	}
	if err := s.Flow.AnswerTo(childName, checklist.Value{Text: "Another child, by mistake"}); err != nil {
		t.Fatal(err)
	}
	s.Flow.Change(func(r *checklist.Referral) { r.AddFact().Text = "It was cold." })
	id := s.Flow.Record().Facts[0].ID
	if err := s.BringBack(early); err != nil {
		t.Fatal(err)
	}
	if got := s.Flow.ValueOf(childName).Text; got != "Oriel" || len(s.Flow.Record().Facts) != 0 || s.Flow.Label() != "Bevan, second time" || s.Dirty() {
		t.Errorf("%q, %d facts, label %q, dirty %v", got, len(s.Flow.Record().Facts), s.Flow.Label(), s.Dirty())
	}
	before := p.Kept[len(p.Kept)-1]
	if !strings.Contains(string(p.Contents[before-1]), "by mistake") {
		t.Error("what was there before is not kept")
	}
	if f := s.Flow.Record().AddFact(); f.ID == id {
		t.Errorf("the number %s was given again", id)
	}
	s.Flow.Record().Remove(s.Flow.Record().Facts[0].ID)
	if !s.Flow.Undo() || s.Flow.ValueOf(childName).Text != "Another child, by mistake" || len(s.Flow.Record().Facts) != 1 {
		t.Errorf("undone: %q", s.Flow.ValueOf(childName).Text)
	}
	if err := s.BringBack([]byte("x")); err == nil {
		t.Error("what is no save was brought back")
	}
	p.Fail = errors.New("the disk is full")
	answer(t, s.Flow, checklist.Value{Choice: "no"})
	if err := s.BringBack(early); !errors.Is(err, p.Fail) || s.Flow.ValueOf(childName).Text == "Oriel" {
		t.Errorf("nothing was saved, and %v", err)
	}
	if err := wizard.NewSession(newFlow(t)).BringBack(early); !errors.Is(err, wizard.ErrNoDraft) {
		t.Errorf("in memory only: %v", err)
	}
}

// A label is saved with the draft. One that is too long is refused in a sentence that does not repeat it.
func TestLabel(t *testing.T) {
	t.Parallel()
	s, p := keptSession(t)
	for _, label := range []string{"Year 4, the twins", strings.Repeat("é", wizard.MostLabel), ""} {
		if err := s.Flow.SetLabel(label); err != nil {
			t.Fatal(err)
		}
		saveNow(t, s)
		again, _, err := wizard.ResumeSession(p, checklist.Default(), clock)
		if err != nil || again.Flow.Label() != label {
			t.Errorf("%q, %v", again.Flow.Label(), err)
		}
	}
	err := s.Flow.SetLabel(strings.Repeat("secret ", 10_000/7))
	if err == nil || strings.Contains(err.Error(), "secret") || strings.Count(err.Error(), ".") > 0 || s.Flow.Label() != "" {
		t.Errorf("%v, label %q", err, s.Flow.Label())
	}
	if err := s.Flow.SetLabel("one\x1b]0;owned\x07\ntwo"); err != nil || strings.ContainsAny(s.Flow.Label(), "\x1b\x07\n") {
		t.Errorf("%v, %q", err, s.Flow.Label())
	}
}

// What tells drafts apart includes initials, but no names.
func TestAbout(t *testing.T) {
	t.Parallel()
	f := sampleFlow(t, "rowan")
	a := f.About()
	if a.Initials != "R. A." || a.Age != "12" || a.Year != "Year 8" || !strings.HasPrefix(a.Step, "step 1 of 7") {
		t.Errorf("%+v", a)
	}
	if line := a.Line(); strings.Contains(line, "Rowan") || strings.Contains(line, "Ashdown") {
		t.Error(line)
	}
	if a := newFlow(t).About(); a.Initials != "" || a.Age != "" || a.Line() == "" {
		t.Errorf("%+v", a)
	}
	for name, want := range map[string]string{"Zoë van der Berg": "Z. V. D. B.", "ångström": "Å.", " \"Jo\" 3rd ": "J. R.", "": ""} {
		if got := wizard.Initials(name); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}

// A protected source is removed from every save, and from what is being typed, under any name used for them.
func TestTakeSourceOut(t *testing.T) {
	t.Parallel()
	s, p := keptSession(t)
	put(t, s, childName, "Oriel Bevan")
	var id string
	s.Flow.Change(func(r *checklist.Referral) {
		o := r.AddPerson()
		o.Name, o.NameHeld = "Dolores Quint", true
		id = o.ID
		r.AddFact().From = id
	})
	saveNow(t, s)
	s.Flow.Change(func(r *checklist.Referral) { r.Person(id).Name = "Dolores Quint-Ashe" })
	s.Flow.Begin("facts", "Dolores Quint-Ashe rang at nin")
	if err := s.Flow.SetLabel("Bevan, from D. Quint-Ashe"); err != nil {
		t.Fatal(err)
	}
	saveNow(t, s)
	s.Flow.Change(func(r *checklist.Referral) { r.Remove(id) })
	saveNow(t, s)
	sources, err := wizard.SourcesInSaves(p, checklist.Default(), clock)
	if err != nil || len(sources) != 1 || sources[0].Name != "Dolores Quint-Ashe" {
		t.Fatalf("%+v, %v", sources, err)
	}
	if says := strings.Join(sources[0].Says(), "\n"); !strings.Contains(says, "every save of this draft") || !strings.Contains(says, "cannot be undone") {
		t.Error(says)
	}
	n, err := wizard.TakeSourceOut(p, sources[0], checklist.Default(), clock)
	if err != nil || n == 0 {
		t.Fatalf("%d, %v", n, err)
	}
	for i, content := range p.Contents {
		for _, gone := range []string{"Dolores", "Quint", "Ashe"} {
			if strings.Contains(string(content), gone) {
				t.Errorf("save %d still has %q:\n%s", i+1, gone, content)
			}
		}
		if !strings.Contains(string(content), "Oriel Bevan") {
			t.Errorf("save %d has lost the child", i+1)
		}
		if _, err := wizard.ResumeFlow(content, checklist.Default(), clock); err != nil {
			t.Errorf("save %d: %v", i+1, err)
		}
	}
	if sources, err := wizard.SourcesInSaves(p, checklist.Default(), clock); err != nil || len(sources) != 0 {
		t.Errorf("afterwards: %v, %v", sources, err)
	}
}

func TestDayTime(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 11, 20, 14, 3, 0, 0, time.UTC)
	for want, at := range map[string]time.Time{
		"today, 09:05":           now.Add(-5*time.Hour + 2*time.Minute),
		"Thu 19 Nov, 14:03":      now.AddDate(0, 0, -1),
		"Thu 20 Nov 2025, 14:03": now.AddDate(-1, 0, 0),
		"today, 14:03":           now.In(time.FixedZone("", 3600)),
	} {
		if got := wizard.DayTime(at, now); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
