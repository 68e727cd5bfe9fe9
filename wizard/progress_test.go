package wizard_test

import (
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/checklist/when"
	"referral/wizard"
)

func TestAnswered(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	at := func(id, subject string) wizard.Step {
		return wizard.Step{Question: question(t, f, id), Ref: checklist.Ref{Question: id, Subject: subject}}
	}
	want := func(what string, s wizard.Step, want bool) {
		t.Helper()
		if got := f.Answered(s); got != want {
			t.Errorf("%s: answered is %v", what, got)
		}
	}
	page := f.Steps()[slices.IndexFunc(f.Steps(), func(s wizard.Step) bool { return s.Page == wizard.PageCheck })]
	want("a page", page, false)
	want("an empty list", at("concern.when_and_where", ""), false)
	f.QuickFact("seen 9/11/2026: alone at the gate")
	want("a list with an entry", at("concern.when_and_where", ""), true)
	want("no wishes", at("voice.wishes", "p1"), false)
	f.Change(func(r *checklist.Referral) {
		x := r.AddFact()
		x.Kind, x.From, x.Words = checklist.FactHeard, "p1", "I want my gran"
	})
	want("wishes told in a fact", at("voice.wishes", "p1"), true)
	want("a question", at("child.gp", "p1"), false)
	jump(t, f, checklist.Ref{Question: "child.gp", Subject: "p1"})
	if err := f.Gap(checklist.Gap{Kind: "asked"}); err != nil {
		t.Fatal(err)
	}
	want("a gap", at("child.gp", "p1"), true)
}

// Questions that count together are named until all are answered; a question that counts alone is not.
func TestCountedWith(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	jump(t, f, checklist.Ref{Question: "referrer.name"})
	want := []string{"your name", "role", "organisation", "phone"}
	if got := f.CountedWith(f.Now()); len(got) != len(want) {
		t.Errorf("got %q", got)
	}
	for _, q := range []string{"referrer.name", "referrer.role", "referrer.agency", "referrer.phone"} {
		answerRef(t, f, q, "", "01632 960111")
	}
	if got := f.CountedWith(f.Now()); got != nil {
		t.Errorf("all is answered: %q", got)
	}
	jump(t, f, checklist.Ref{Question: "referral.tonight"})
	if got := f.CountedWith(f.Now()); got != nil {
		t.Errorf("it counts by itself: %q", got)
	}
}

func TestFirstOpen(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	f.Next()
	if !f.FirstOpen() || f.Now().Ref.Question != "referral.tonight" {
		t.Errorf("it is at %+v", f.Now().Ref)
	}
	answer(t, f, checklist.Value{Choice: "no"})
	if !f.FirstOpen() || f.Now().Ref.Question == "referral.tonight" {
		t.Errorf("it is at %+v", f.Now().Ref)
	}
	first := f.Now().Ref
	for range 200 { // Answer every question honestly until none is open.
		if !f.FirstOpen() {
			break
		}
		q := f.Now().Question
		switch {
		case len(q.Gaps) > 0:
			_ = f.Gap(checklist.Gap{Kind: q.Gaps[0]})
		case len(q.Choices) > 0:
			answer(t, f, checklist.Value{Choice: q.Choices[0].Value, Choices: []string{q.Choices[0].Value}})
		case q.IsList():
			f.Change(func(r *checklist.Referral) { addEntry(r, q) })
		default:
			answer(t, f, checklist.Value{Text: "Somebody", When: when.When{At: "2026-11-09"}})
		}
	}
	if f.FirstOpen() {
		t.Errorf("%+v is still open", f.Now().Ref)
	}
	for id, c := range f.Progress() {
		if c.Done != c.Total {
			t.Errorf("%s: %d of %d done", id, c.Done, c.Total)
		}
	}
	if first.Question == "" {
		t.Error("nothing was open")
	}
}

func addEntry(r *checklist.Referral, q *checklist.Question) {
	switch q.Kind {
	case checklist.PeopleList:
		p := r.AddPerson()
		p.Name = "Sam Vane"
		if q.Professionals {
			p.Work = &checklist.Work{Agency: "Mill Surgery"}
		}
	case checklist.FactList:
		r.AddFact().Text = "He was cold."
	case checklist.EventList:
		r.AddEvent(checklist.EventKind(q.Only[0])).Text = "A talk"
	case checklist.ActionList:
		r.AddAction(checklist.ActionNote).Text = "Sent"
	}
}

// A summary names every question asked, and any other with an answer, with the person if there are several.
func TestSummary(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	labels := func() (all []string) {
		for _, l := range f.Summary("basics") {
			all = append(all, l.Label)
		}
		return all
	}
	line := func(label string) wizard.SummaryLine {
		t.Helper()
		for _, l := range f.Summary("basics") {
			if l.Label == label {
				return l
			}
		}
		t.Fatalf("there is no line %q among %q", label, labels())
		return wizard.SummaryLine{}
	}
	if l := line("Full name"); l.Value != "" || l.Shown() != wizard.WordsNoAnswer || l.Step.Ref.Question != "child.name" {
		t.Errorf("got %+v", l)
	}
	if slices.Contains(labels(), "GP") {
		t.Error("a further question without an answer is in the summary")
	}
	answerRef(t, f, "child.name", "p1", "Adem Aydin")
	answerRef(t, f, "child.gp", "p1", "Mill Lane Surgery")
	if l := line("Full name"); l.Shown() != "Adem Aydin" {
		t.Errorf("got %+v", l)
	}
	if l := line("GP"); l.Value != "Mill Lane Surgery" {
		t.Errorf("got %+v", l)
	}
	second := f.AddChild()
	answerRef(t, f, "child.name", second, "Ela Aydin")
	if line("Adem: Full name").Value != "Adem Aydin" || line("Ela: Full name").Value != "Ela Aydin" {
		t.Error("of two children no one knows whose line it is")
	}
	for _, l := range f.Summary("include") {
		if l.Step.Ref.Question == "voice.wishes" && l.Shown() != wizard.WordsNotWritten {
			t.Errorf("of a child's words it says %q", l.Shown())
		}
	}
	if len(f.Summary("no such part")) > 0 {
		t.Error("a part that is none has a summary")
	}
}

func answerRef(t testing.TB, f *wizard.Flow, id, subject, text string) {
	t.Helper()
	if err := f.AnswerTo(checklist.Ref{Question: id, Subject: subject}, checklist.Value{Text: text}); err != nil {
		t.Fatal(err)
	}
}

// Only what guidance asks for needs attention, in the part that asks it.
func TestAttentionIsForFixesReached(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	f.JumpSection("check")
	at := func(id string) *finding.Place { return &finding.Place{Question: id} }
	got := f.ProgressWith([]finding.Finding{
		{Severity: finding.Fix, At: at("child.name")},
		{Severity: finding.Fix, At: at("fact.text")},
		{Severity: finding.Think, At: at("child.name")},
		{Severity: finding.Fix},
		{Severity: finding.Fix, At: at("no.such")},
	})
	for id, want := range map[string]int{"basics": 1, "include": 1, "before": 0, "check": 0} {
		if got[id].Attention != want {
			t.Errorf("%s: %d to look at, want %d", id, got[id].Attention, want)
		}
	}
}

// The questions of an entry are reached with their part, since the writer made the entry. Other questions of the part
// are not.
func TestAttentionInsideAPart(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	f.JumpSection("include")
	for id, want := range map[string]int{"fact.note": 1, "event.why": 1, f.Now().Ref.Question: 1, "analysis.opinion": 0, "impact.now": 0} {
		if got := f.ProgressWith([]finding.Finding{{Severity: finding.Fix, At: &finding.Place{Question: id}}})["include"].Attention; got != want {
			t.Errorf("%s: %d to look at, want %d", id, got, want)
		}
	}
}

// A finding leads to the answer it is about, even in a person or entry, or else to the question of the list.
func TestJumpTo(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	fact := f.QuickFact("seen 9/11/2026: alone at the gate")
	for _, tt := range []struct {
		at   *finding.Place
		want checklist.Ref
	}{
		{&finding.Place{Question: "concern.reason"}, checklist.Ref{Question: "concern.reason"}},
		{&finding.Place{Question: "child.name", Person: "p1"}, checklist.Ref{Question: "child.name", Subject: "p1"}},
		{&finding.Place{Question: "fact.text", Fact: fact}, checklist.Ref{Question: "fact.text", Subject: fact}},
		{&finding.Place{Question: "concern.reason", Person: "p9"}, checklist.Ref{Question: "concern.reason"}},
	} {
		f.JumpSection("check")
		if !f.JumpTo(tt.at) || f.Now().Ref != tt.want {
			t.Errorf("%+v: it is at %+v", tt.at, f.Now().Ref)
		}
	}
	if f.JumpTo(nil) || f.JumpTo(&finding.Place{Question: "no.such"}) {
		t.Error("it leads nowhere, and says that it does")
	}
}

// Findings follow the record, and a kept one stays hidden until it is brought back.
func TestFindingsFollowTheRecord(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	named := func() bool {
		return slices.ContainsFunc(f.Findings(), func(x finding.Finding) bool { return x.Rule == "basics-child-name" })
	}
	if !named() {
		t.Fatal("no name, and nothing is said")
	}
	answerRef(t, f, "child.name", "p1", "Adem Aydin")
	if named() {
		t.Error("the finding outlives its cause")
	}
	ref := checklist.Ref{Question: "concern.reason"}
	jump(t, f, ref)
	answer(t, f, checklist.Value{Text: "The family has a chaotic lifestyle."})
	here := f.FindingsHere()
	if len(here) != 1 || here[0].Rule != "vague-chaotic-named" || len(f.FindingsOf(checklist.Ref{Question: "concern.why_now"})) > 0 {
		t.Fatalf("got %+v", here)
	}
	k := checklist.Kept{Rule: here[0].Rule, At: checklist.Spot{Question: "concern.reason"}, Text: here[0].Text}
	f.Keep(k)
	rev := f.Revision()
	if f.Keep(k); f.Revision() != rev {
		t.Error("keeping it twice is two changes")
	}
	if len(f.FindingsHere()) > 0 {
		t.Error("a kept finding is shown")
	}
	f.Unkeep(k)
	if len(f.FindingsHere()) != 1 {
		t.Error("it does not come back")
	}
	rev = f.Revision()
	if f.Unkeep(k); f.Revision() != rev {
		t.Error("bringing it back twice is two changes")
	}
	var asked []string
	for _, r := range f.Readers() {
		asked = append(asked, r.Title)
	}
	if len(asked) != 4 {
		t.Errorf("there are four readers, not %s", strings.Join(asked, ", "))
	}
}
