package wizard_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/checklist/when"
	"referral/export"
	"referral/wizard"
	"referral/wizard/drafttest"
)

// A box of the council's form is named, placed and measured, whether its text is whole or in parts.
func TestRowsOfThePack(t *testing.T) {
	t.Parallel()
	rows := wizard.PackRows([]export.Box{
		{Section: "The child", Label: "Surname", Required: true, Limit: 1200, State: export.BoxAnswered, Text: "Ito", Parts: []string{"Ito"}},
		{Label: "Reason", Limit: 6, State: export.BoxGap, Text: "One. Two.", Parts: []string{"One. ", "Two."}, Check: "check it"},
		{Label: "Signature", State: export.BoxByHand},
		{Label: "Faith", State: export.BoxOpen},
	})
	for i, want := range []struct{ name, place, note, length string }{
		{"1 Surname", "Box 1 of 4: The child: Surname (the form needs this one)", "", "3 characters of 1,200."},
		{"2 Reason (part 1 of 2)", "Box 2 of 4: Reason", "not known, in words", "5 characters of 6; part 1 of 2: the whole text has 9, more than the box takes; check it."},
		{"2 Reason (part 2 of 2)", "Box 2 of 4: Reason", "not known, in words", "4 characters of 6; part 2 of 2: the whole text has 9, more than the box takes; check it."},
		{"3 Signature", "Box 3 of 4: Signature", "by hand, on the form", "0 characters; no known limit."},
		{"4 Faith", "Box 4 of 4: Faith", wizard.WordsNoAnswer, "0 characters; no known limit."},
	} {
		row := rows[i]
		for what, got := range map[string][2]string{"name": {row.Name(), want.name}, "place": {row.Place(4), want.place}, "note": {row.Note(), want.note}, "length": {row.Length(), want.length}} {
			if got[0] != got[1] {
				t.Errorf("%s: got %q, want %q", what, got[0], got[1])
			}
		}
	}
	if rows[3].NoText() != wizard.WordsPackByHand || rows[4].NoText() != wizard.WordsPackEmpty {
		t.Errorf("to copy: %q, %q", rows[3].NoText(), rows[4].NoText())
	}
}

// Drafts are told apart by when they were saved, and after the passphrase by what is in them.
func TestDraftsAreToldApart(t *testing.T) {
	t.Parallel()
	for n, want := range map[int]string{0: "No drafts on this computer", 1: "1 draft on this computer", 3: "3 drafts on this computer"} {
		if got := wizard.DraftsHere(n); got != want {
			t.Errorf("%d: got %q", n, got)
		}
	}
	now := clock()
	d := wizard.DraftInfo{Started: time.Date(2026, 11, 2, 9, 30, 0, 0, time.UTC), Saved: now.Add(-2 * time.Hour)}
	if started, saved := d.Dates(now); started != "started Mon 2 Nov 2026" || saved != "saved today, "+d.Saved.Format("15:04") {
		t.Errorf("got %q, %q", started, saved)
	}
	if want := "saved " + d.Saved.Format("Mon 2 Jan 2006, 15:04") + ", started Mon 2 Nov 2026"; d.Line() != want {
		t.Errorf("got %q, want %q", d.Line(), want)
	}
	d.Started = time.Time{}
	if started, _ := d.Dates(now); started != "" || strings.Contains(d.Line(), "started") {
		t.Errorf("it was never started: %q, %q", started, d.Line())
	}
	if got := (wizard.About{Trouble: "it is damaged", Label: "Friday"}).Line(); got != "it is damaged" {
		t.Errorf("got %q", got)
	}
	if got := (wizard.About{Label: "Friday", Initials: "T. I.", Age: "7", Year: "Year 3", Step: "step 2 of 7"}).Line(); got != "Friday, T. I., 7, Year 3, step 2 of 7" {
		t.Errorf("got %q", got)
	}
}

// The words of a call: the cards to read out, and how its time can be typed.
func TestCallInWords(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	last := len(wizard.CallCards) - 1
	for at, want := range map[int]string{
		0:        fmt.Sprintf("Say this, 1 of %d. Leave out what you do not know.", last+1),
		last:     fmt.Sprintf("Say this, %d of %d. Leave out what you do not know.", last+1, last+1),
		last + 1: "If they ask",
	} {
		if got := wizard.CardTitle(at); got != want {
			t.Errorf("card %d: got %q, want %q", at, got, want)
		}
	}
	if got := wizard.NowOffered(time.Date(2026, 3, 4, 8, 5, 0, 0, time.UTC)); got != "Enter: now, 08:05." {
		t.Errorf("got %q", got)
	}
	for id, want := range map[string]string{
		"child.born":    `Such as 3/9/2015, 3 Sep 2015 or "about 2015".`,
		"child.due":     `Such as 3/9/2027 or "Sept 2027".`,
		"call.when":     "Such as today 14:05.",
		"referral.date": "Such as today 14:05.",
		"action.when":   "Such as today 14:05.",
		"fact.when":     `Such as today 14:05, 3/9/2026 or "Sept 2025".`,
	} {
		if got := wizard.DateExamples(question(t, f, id)); got != want {
			t.Errorf("%s: got %q, want %q", id, got, want)
		}
	}
	for id, subject := range map[string]string{"call.when": "", "child.name": f.Record().Children()[0].ID, "action.when": "a4"} {
		s, ok := wizard.CallStep(f, id, "a4")
		if !ok || s.Question.ID != id || s.Ref.Subject != subject || s.Section != s.Question.Section {
			t.Errorf("%s: got %+v, %v", id, s.Ref, ok)
		}
	}
	if _, ok := wizard.CallStep(f, "call.music", ""); ok {
		t.Error("a question that there is not is asked")
	}
}

// A date is said back with the age at the time: today's for a birth, the first child's for what happened.
func TestDatesAreSaidBack(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	f.Change(func(r *checklist.Referral) { r.Children()[0].Born = when.When{At: "2015-09-03"} })
	on := func(id, day string) string {
		q := question(t, f, id)
		return f.SayBack(wizard.Step{Section: q.Section, Question: q}, when.When{At: day})
	}
	born := f.Record().Children()[0].Born
	for id, want := range map[string]string{
		"child.born": when.SayBorn(when.When{At: "2019-05-06"}, clock()),
		"fact.when":  when.SayBack(when.When{At: "2019-05-06"}, clock(), born),
		"event.when": when.SayBack(when.When{At: "2019-05-06"}, clock(), born),
		"call.when":  when.SayBack(when.When{At: "2019-05-06"}, clock(), when.When{}),
	} {
		if got := on(id, "2019-05-06"); got != want {
			t.Errorf("%s: got %q, want %q", id, got, want)
		}
	}
	if on("fact.when", "2019-05-06") == on("call.when", "2019-05-06") {
		t.Error("the age at a fact is not said")
	}
}

// What is undone and brought back is named, by its question and whose it is.
func TestUndoIsNamed(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	if said, ok := wizard.TakenBack(f); ok || said != "" {
		t.Errorf("nothing was changed: %q, %v", said, ok)
	}
	if said, ok := wizard.BroughtBack(f); ok || said != "" {
		t.Errorf("nothing was undone: %q, %v", said, ok)
	}
	answerRef(t, f, "child.name", "p1", "Ines Duarte")
	answerRef(t, f, "child.gp", "p1", "Quay Surgery")
	label := question(t, f, "child.gp").Label
	if said, ok := wizard.TakenBack(f); !ok || said != "Undone: "+label+", Ines." || f.ValueOf(checklist.Ref{Question: "child.gp", Subject: "p1"}).Text != "" {
		t.Errorf("got %q, %v", said, ok)
	}
	if said, ok := wizard.BroughtBack(f); !ok || said != "Brought back: "+label+", Ines." || f.ValueOf(checklist.Ref{Question: "child.gp", Subject: "p1"}).Text != "Quay Surgery" {
		t.Errorf("got %q, %v", said, ok)
	}
	people := question(t, f, "family.household")
	jump(t, f, checklist.Ref{Question: people.ID})
	f.Change(func(r *checklist.Referral) { r.AddPerson().Name = "Paulo Duarte" })
	if said, ok := wizard.TakenBack(f); !ok || said != "Undone: the list "+people.Label+"." {
		t.Errorf("got %q, %v", said, ok)
	}
}

// A comment says which question it is on, and about whom or which fact.
func TestPlacesOfComments(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	answerRef(t, f, "child.name", "p1", "Ines Duarte")
	f.Change(func(r *checklist.Referral) { r.AddFact() })
	fact := f.Record().Facts[0].ID
	for _, tt := range []struct {
		at   finding.Place
		want string
	}{
		{finding.Place{Question: "child.gp", Person: "p1"}, question(t, f, "child.gp").Label + ", Ines"},
		{finding.Place{Question: "fact.text", Fact: fact}, question(t, f, "fact.text").Label + ", fact F1"},
		{finding.Place{Question: "concern.reason"}, question(t, f, "concern.reason").Label},
		{finding.Place{}, ""},
	} {
		if got := f.PlaceName(tt.at); got != tt.want {
			t.Errorf("%+v: got %q, want %q", tt.at, got, tt.want)
		}
	}
}

// Entries of each list are shown in the same columns, and what an entry does not have is left empty.
func TestEntriesInColumns(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	var nurse, fact, event, call string
	f.Change(func(r *checklist.Referral) {
		p := r.AddPerson()
		p.Name, p.Work = "Ms Pell", &checklist.Work{Agency: "School nursing", Post: "nurse"}
		x := r.AddFact()
		x.Kind, x.Text, x.Words, x.When = "not_seen", "Came in wet.", "It rained.", when.When{At: "2026-11-10"}
		e := r.AddEvent(checklist.EventHelp)
		e.Text, e.Outcome, e.When = "A letter home", "no answer", when.When{At: "2025-10-02"}
		a := r.AddAction(checklist.ActionCall)
		a.Who, a.When = "Marta Oyelaran", when.When{At: "2026-11-12T11:20"}
		nurse, fact, event, call = p.ID, x.ID, e.ID, a.ID
	})
	for _, tt := range []struct {
		list, id string
		want     []string
	}{
		{"agencies.list", nurse, []string{"Ms Pell", "nurse; School nursing", ""}},
		{"concern.when_and_where", fact, []string{"F1", "not seen", "10 Nov", `Came in wet. "It rained."`}},
		{"support.tried", event, []string{"2 Oct 2025", "A letter home; no answer"}},
	} {
		if got := f.EntryCells(question(t, f, tt.list), tt.id); !slices.Equal(got, tt.want) {
			t.Errorf("%s: got %q, want %q", tt.list, got, tt.want)
		}
	}
	for _, q := range f.Guide().All() {
		if q.Kind == checklist.ActionList {
			if got := f.EntryCells(q, call); len(got) != 2 || !strings.Contains(got[1], "Marta Oyelaran") || strings.Contains(got[1], "11:20") {
				t.Errorf("%s: got %q", q.ID, got)
			}
		}
	}
	if got := f.EntryCells(question(t, f, "concern.reason"), "x"); got != nil {
		t.Errorf("an answer in columns: %q", got)
	}
}

// A file for the deputy says what is left out of it, and warns of what could still give it away.
func TestWhatAHandoverLeavesOut(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	if got := f.WordsLeftOut(nil); got != nil {
		t.Errorf("nothing is left out: %q", got)
	}
	lines := f.WordsLeftOut([]checklist.Part{checklist.PartDanger})
	if len(lines) != 2 || !strings.HasPrefix(lines[0], "Left out: danger to staff. ") || !strings.Contains(lines[1], "in other words") {
		t.Errorf("got %q", lines)
	}
	both := f.WordsLeftOut([]checklist.Part{checklist.PartKept, checklist.PartDanger})
	if !strings.HasPrefix(both[0], "Left out: what must be kept from the family and danger to staff. ") {
		t.Errorf("got %q", both)
	}
	part := wizard.PartInDraft{Part: checklist.PartSources, Name: "protected sources", Has: "1 person and 2 facts"}
	if got := part.Line() + " " + part.WordsPutIn(); got != "protected sources: 1 person and 2 facts Put in protected sources? Type yes, or just press Enter to leave it out." {
		t.Errorf("got %q", got)
	}
}

// Taking a source out says what goes, what stays and how many saves it was in.
func TestTakingASourceOutInWords(t *testing.T) {
	t.Parallel()
	all := wizard.HeldSource{Name: "Olu Bassey", Facts: 2, In: []string{"Why now", "Chronology"}}
	said := strings.Join(all.Says(), "\n")
	for _, want := range []string{"takes Olu Bassey out of every save", "- what came from them: 2 facts\n", "- every sentence that names them, as in: Why now; Chronology\n", "This cannot be undone."} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is missing:\n%s", want, said)
		}
	}
	said = strings.Join(wizard.HeldSource{Name: "Olu Bassey"}.Says(), "\n")
	if strings.Contains(said, "what came from them") || !strings.Contains(said, "- every sentence that names them\n") {
		t.Errorf("got\n%s", said)
	}
	if got := all.WordsAskTakeOut(); got != "Take Olu Bassey out?" {
		t.Errorf("got %q", got)
	}
	if one, two := wizard.TakenOutOf(1), wizard.TakenOutOf(2); one != "Taken out of 1 save." || two != "Taken out of 2 saves." {
		t.Errorf("got %q, %q", one, two)
	}
}

// Whatever became of the label is said.
func TestLabelIsSaid(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	if err := f.SetLabel("Friday, blue folder"); err != nil || f.LabelSaid() != wizard.WordsLabelKept {
		t.Errorf("%v, %q", err, f.LabelSaid())
	}
	if err := f.SetLabel(""); err != nil || f.LabelSaid() != wizard.WordsLabelGone {
		t.Errorf("%v, %q", err, f.LabelSaid())
	}
}

// An earlier save says when it was made and what it holds. One that cannot be read gives an error, and no answers.
func TestEarlierSaveInWords(t *testing.T) {
	t.Parallel()
	now := clock()
	for at, want := range map[time.Time]string{
		now.Add(-time.Minute):      "today, " + now.Add(-time.Minute).Format("15:04"),
		now.AddDate(0, 0, -3):      now.AddDate(0, 0, -3).Format("Mon 2 Jan, 15:04"),
		now.AddDate(-1, 0, 0):      now.AddDate(-1, 0, 0).Format("Mon 2 Jan 2006, 15:04"),
		now.AddDate(0, 0, 1).UTC(): now.AddDate(0, 0, 1).Format("Mon 2 Jan, 15:04"),
	} {
		if got := wizard.DayTime(at, now); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	d := &drafttest.Pile{Name: "d", Clock: clock}
	f := newFlow(t)
	answerRef(t, f, "child.name", "p1", "Ines Duarte")
	s := wizard.NewSession(f)
	s.Keep(d)
	if err := s.Save(); err != nil {
		t.Fatal(err)
	}
	text, content, err := wizard.LookAt(d, 1, f.Guide(), clock)
	if err != nil || len(content) == 0 || !strings.Contains(text, "Ines Duarte") {
		t.Errorf("got %q, %v", text, err)
	}
	saves, err := wizard.EarlierSaves(d, f.Guide(), clock)
	if err != nil || len(saves) != 1 {
		t.Fatalf("got %d, %v", len(saves), err)
	}
	if line := saves[0].Line(now); !strings.HasPrefix(line, "today, "+now.Format("15:04")+"; 1 answer; ") || strings.Contains(line, "Ines") {
		t.Errorf("got %q", line)
	}
	d.Fail = errors.New("no such disk")
	if text, content, err := wizard.LookAt(d, 1, f.Guide(), clock); err == nil || text != "" || content != nil {
		t.Errorf("got %q, %d bytes, %v", text, len(content), err)
	}
}
