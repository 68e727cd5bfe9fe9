package learn_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/authority/form"
	"referral/wizard/learn"
)

// labels returns a form of text fields; "## " begins a section.
func labels(lines ...string) form.Form {
	f := form.Form{Title: "Wexcombe request for help"}
	section := ""
	for _, line := range lines {
		if heading, ok := strings.CutPrefix(line, "## "); ok {
			section = heading
			continue
		}
		f.Fields = append(f.Fields, form.Field{Index: len(f.Fields) + 1, Section: section, Label: line, Kind: form.Text, Layout: form.Left})
	}
	return f
}

var wexcombe = []string{"## The child", "Full name", "Date of birth", "Ward", "Shoe size"}

func known(id string) bool {
	_, ok := checklist.Default().Question(id)
	return ok
}

// decided returns the questions of a form's fields.
func decided(f form.Form) string {
	var out []string
	for _, field := range f.Fields {
		out = append(out, fmt.Sprint(field.IDs))
	}
	return strings.Join(out, " ")
}

func TestAnswersAreTakenAndUndone(t *testing.T) {
	t.Parallel()
	l := learn.Start(labels(wexcombe...), authority.Profile{})
	if len(l.Sure()) != 2 || len(l.Undecided()) != 2 || l.Undo() {
		t.Fatalf("got %d sure and %d open", len(l.Sure()), len(l.Undecided()))
	}
	if ask, n, of, ok := l.Now(); !ok || n != 1 || of != 2 || ask.Field.Label != "Ward" {
		t.Errorf("asked %+v, %d of %d", ask.Field, n, of)
	}
	l.Choose("child.postcode")
	l.Choose(form.NothingAnswers)
	if _, _, _, more := l.Now(); more || decided(l.Form()) != "[child.name] [child.born] [child.postcode] [none]" {
		t.Errorf("got %s", decided(l.Form()))
	}
	for range 2 {
		if !l.Undo() {
			t.Error("there is nothing to undo")
		}
	}
	if got := decided(l.Form()); got != "[child.name] [child.born] [] []" {
		t.Errorf("undone: got %s", got)
	}
	l.Saved()
	if l.Unsaved() {
		t.Error("saved, and it says that it is not")
	}
	l.Later()
	l.Choose(form.NotForReferrers)
	if !l.Unsaved() {
		t.Error("the answers since the last save are in no profile, and it says that they are")
	}
	if got := decided(l.Form()); got != "[child.name] [child.born] [] [skip]" {
		t.Errorf("got %s", got)
	}
}

// What is put off is in the profile without questions, and is all that is asked when the form is learnt again.
func TestTheProfileIsWhatIsSaved(t *testing.T) {
	t.Parallel()
	l := learn.Start(labels(wexcombe...), authority.Profile{})
	l.Choose("child.postcode")
	before := authority.Profile{Numbers: []authority.Number{{Label: "Front door", Number: "01632 960500", Use: "any"}}}
	p := l.Profile(before, "wexcombe", "Wexcombe", "2026-11-29")
	if p.ID != "wexcombe" || p.Form.Checked != "2026-11-29" || !reflect.DeepEqual(p.Numbers, before.Numbers) {
		t.Errorf("got %+v", p)
	}
	again := learn.Start(labels(wexcombe...), p)
	if _, _, of, _ := again.Now(); !again.Same() || of != 1 || decided(again.Form()) != "[child.name] [child.born] [child.postcode] []" {
		t.Errorf("same: %v, %d to ask, %s", again.Same(), of, decided(again.Form()))
	}
	newer := learn.Start(labels(append(slices.Clone(wexcombe), "Allergies")...), p)
	if newer.Same() || len(newer.Changes()) != 1 || newer.Changes()[0].New.Label != "Allergies" {
		t.Errorf("got %+v", newer.Changes())
	}
	corrected := labels(wexcombe...)
	corrected.Fields[0].IDs = []string{"child.aliases"}
	if got := decided(learn.Start(corrected, p).Form()); !strings.HasPrefix(got, "[child.aliases] ") {
		t.Errorf("what was corrected by hand is lost: %s", got)
	}
}

// A number on the form is only in the profile once someone has said what it is for. 999 is never offered.
func TestNumbersAreTakenOneByOne(t *testing.T) {
	t.Parallel()
	f := labels("## The child", "Full name")
	f.Prose = []string{"If a child is in danger ring 999 or 101.", "Ring the front door on 01632 960501.", "At night ring 01632 960502.", "Send it within 24 hours of the call."}
	l := learn.Start(f, authority.Profile{})
	if p := l.Profile(authority.Profile{}, "wexcombe", "Wexcombe", "2026-11-29"); len(p.Numbers)+len(p.Notes) > 0 {
		t.Fatalf("no one was asked, and it has %+v, %+v", p.Numbers, p.Notes)
	}
	for ask, _, _, ok := l.Now(); ok; ask, _, _, ok = l.Now() {
		switch {
		case ask.Proposal.Sentence == "" || ask.Proposal.Checked != "no" || ask.Proposal.Value == "999" || ask.Proposal.Value == "101":
			t.Errorf("proposed: %+v", ask.Proposal)
			l.Later()
		case ask.Proposal.Value == "01632 960501":
			take(t, l, "urgent")
		case ask.Proposal.What == form.ADeadline:
			take(t, l, learn.WordsNote)
		default:
			l.Later()
		}
	}
	p := l.Profile(authority.Profile{}, "wexcombe", "Wexcombe", "2026-11-29")
	if len(p.Numbers) != 1 || p.Numbers[0].Number != "01632 960501" || p.Numbers[0].Checked != "2026-11-29" || len(p.Notes) != 1 || len(p.Deadlines) > 0 {
		t.Errorf("got %+v, %+v", p.Numbers, p.Notes)
	}
	if _, mistakes := authority.Read(authority.Encode(p), known); len(mistakes) > 0 {
		t.Error(mistakes)
	}
	if left := l.Untaken(); len(left) != 1 || left[0].Value != "01632 960502" {
		t.Errorf("left out: %+v", left)
	}
	if _, _, of, _ := learn.Start(f, p).Now(); of != 1 {
		t.Errorf("learnt again, it asks about %d, want the one that was left out", of)
	}
}

// take keeps what is asked now in the first way that contains the words.
func take(t *testing.T, l *learn.Learning, words string) {
	t.Helper()
	ask, _, _, ok := l.Now()
	if !ok || ask.Proposal == nil {
		t.Fatalf("nothing of the council is asked about: %+v", ask)
	}
	for _, way := range l.Ways(checklist.Default(), *ask.Proposal) {
		if strings.Contains(way.Words, words) {
			l.Take(way)
			return
		}
	}
	t.Fatalf("%q cannot be kept as %q", ask.Proposal.Value, words)
}

// Everything the form says about the council is kept as what it is, with its date, and is not asked about again.
func TestWhatTheFormSaysIsKeptAsWhatItIs(t *testing.T) {
	t.Parallel()
	f := labels("## The child", "Full name")
	f.Prose = []string{
		"Ring the front door on 01632 960501, Mon to Fri 8.30am to 5pm.",
		"Confirm a call in writing within two working days.",
		"We will answer within 48 hours of receipt.",
		"An assessment ends within 45 working days of the decision.",
		"Needs at Tier 4 are for social care; see the Windscreen of Need.",
		"The levels are at https://wexcombe.example/need for all to read.",
		"Send it to front.door@wexcombe.example today.",
		"Or post it to The Hub, 3 Market Place, Wexcombe ZZ4 1AB.",
		"See section 47 of the Act.",
	}
	l := learn.Start(f, authority.Profile{})
	for _, words := range []string{
		"urgent", "01632 960501", "a call must be followed up in writing: 2 working days from the call", "the front door answers: 48 hours from the receipt",
		"an assessment ends: 45 working days from the decision", "section 47", learn.WordsLevelsIn, learn.WordsLevelsAt, learn.WordsSendHere, learn.WordsSendHere, learn.WordsNote,
	} {
		take(t, l, words)
	}
	if _, _, _, more := l.Now(); more || len(l.Untaken()) > 0 {
		t.Errorf("left: %+v", l.Untaken())
	}
	p, mistakes := authority.Read(authority.Encode(l.Profile(authority.Profile{}, "wexcombe", "Wexcombe", "2026-11-29")), known)
	if len(mistakes) > 0 {
		t.Fatal(mistakes)
	}
	if n := p.Numbers[0]; n.Hours != "Mon to Fri 8.30am to 5pm" || n.Checked != "2026-11-29" {
		t.Errorf("got %+v", n)
	}
	for step, want := range map[string]string{"written": "2 working days call", "response": "48 hours receipt", "assessment_ends": "45 working days decision"} {
		if d, _ := p.Deadline(step); d.Amount()+" "+d.From != want || d.Checked != "2026-11-29" || d.Says == "" {
			t.Errorf("%s: got %+v", step, d)
		}
	}
	if th := p.Threshold; th.Document != "Windscreen of Need" || th.Where != "https://wexcombe.example/need" || len(th.Levels) != 1 || th.Levels[0].Name != "Tier 4" || th.Levels[0].Is != "section47" {
		t.Errorf("got %+v", th)
	}
	if !strings.Contains(p.Route.Says, "front.door@wexcombe.example") || !strings.Contains(p.Route.Says, "3 Market Place") || len(p.Notes) != 1 {
		t.Errorf("got %+v, %+v", p.Route, p.Notes)
	}
	if ask, _, of, _ := learn.Start(f, p).Now(); of > 0 {
		t.Errorf("learnt again, it asks about %+v", ask.Proposal)
	}
}

// A time allowed is read as the form says it: in figures or in words, in hours, days or weeks.
func TestTimesAllowed(t *testing.T) {
	t.Parallel()
	for says, want := range map[string]string{
		"within one working day": "1 working day", "within two working days": "2 working days", "within three school days": "3 working days",
		"within four hours": "4 hours", "within five clear days": "5 working days", "within six hours": "6 hours", "within seven days": "168 hours",
		"within ten working days": "10 working days", "within 24 hours": "24 hours", "within twenty-four hours": "24 hours",
		"within forty eight hours": "48 hours", "within seventy-two hrs": "72 hours", "within one week": "168 hours", "within two working weeks": "10 working days",
	} {
		f := labels("## The child", "Full name")
		f.Prose = []string{"Confirm a call in writing " + says + "."}
		l := learn.Start(f, authority.Profile{})
		take(t, l, "followed up in writing")
		if d, _ := l.Profile(authority.Profile{}, "wexcombe", "Wexcombe", "2026-11-29").Deadline("written"); d.Amount() != want {
			t.Errorf("%s: got %q, want %q", says, d.Amount(), want)
		}
	}
}

// What is dropped changes nothing already known, and a newer deadline replaces the older one.
func TestWhatWasKnownOfTheCouncilStays(t *testing.T) {
	t.Parallel()
	f := labels("## The child", "Full name")
	f.Prose = []string{"Send the form within 24 hours of ringing us.", "We ring back in 3 days."}
	was := authority.Profile{Deadlines: []authority.Deadline{{Step: "written", N: 2, Unit: "working_days", From: "call"}, {Step: "decision", N: 1, Unit: "working_days", From: "receipt"}}}
	l := learn.Start(f, was)
	l.Later()
	l.Later()
	if got := l.Profile(was, "wexcombe", "Wexcombe", "2026-11-29").Deadlines; !reflect.DeepEqual(got, was.Deadlines) {
		t.Errorf("left out, and it has %+v", got)
	}
	l.Undo()
	l.Undo()
	take(t, l, "followed up in writing")
	take(t, l, "decides: 72 hours")
	p := l.Profile(was, "wexcombe", "Wexcombe", "2026-11-29")
	if d, _ := p.Deadline("written"); d.Amount() != "24 hours" || len(p.Deadlines) != 2 || len(was.Deadlines) != 2 || was.Deadlines[0].N != 2 {
		t.Errorf("got %+v, and before %+v", p.Deadlines, was.Deadlines)
	}
}

// A decided box can be reopened and changed at any time, after which the questions continue where they were.
func TestADecidedBoxIsChanged(t *testing.T) {
	t.Parallel()
	l := learn.Start(labels(append(slices.Clone(wexcombe), "## Mother", "Email", "Surname")...), authority.Profile{})
	l.Later()
	l.Open(2)
	if ask, n, _, ok := l.Now(); !ok || n != 0 || ask.Field.Label != "Date of birth" || ask.Field.IDs[0] != "child.born" {
		t.Errorf("opened %+v, number %d", ask.Field, n)
	}
	l.Later()
	if ask, n, _, _ := l.Now(); n != 2 || ask.Field.Label != "Shoe size" || l.Form().Fields[1].IDs[0] != "child.born" {
		t.Errorf("left as it is: continues with %+v", ask.Field)
	}
	l.Open(2)
	l.Choose("child.age")
	l.Open(1)
	if !l.Undo() || l.Form().Fields[1].IDs[0] != "child.age" {
		t.Error("undo has not closed the box that was only opened")
	}
	l.Open(3) // put off earlier
	l.Choose("child.postcode")
	l.Open(4) // not asked about yet
	l.Choose(form.NothingAnswers)
	if _, _, _, more := l.Now(); more || !strings.HasPrefix(decided(l.Form()), "[child.name] [child.age] [child.postcode] [none] ") {
		t.Errorf("more: %v, got %s", more, decided(l.Form()))
	}
	l.Open(6)
	l.Choose("family.parent_phone")
	if got := l.Form().Fields[5]; got.Part != authority.PartMother {
		t.Errorf("the mother's box has both parents': %+v", got)
	}
	for range 3 {
		l.Undo()
	}
	if got := decided(l.Form()); !strings.HasPrefix(got, "[child.name] [child.age] [] [] ") {
		t.Errorf("undone: %s", got)
	}
	if _, n, _, _ := l.Now(); n != 2 || l.Open(0) || l.Open(99) {
		t.Errorf("asked: %d", n)
	}
	p := l.Profile(authority.Profile{}, "wexcombe", "Wexcombe", "2026-11-29")
	if got := decided(learn.Start(labels(append(slices.Clone(wexcombe), "## Mother", "Email", "Surname")...), p).Form()); !strings.HasPrefix(got, "[child.name] [child.age] ") {
		t.Errorf("learnt again, the change is lost: %s", got)
	}
}

func TestAFormPastedTwice(t *testing.T) {
	t.Parallel()
	if l := learn.Start(labels(append(slices.Clone(wexcombe), wexcombe...)...), authority.Profile{}); !l.Twice() || len(l.Form().Fields) != 4 {
		t.Errorf("got %v, %d fields", l.Twice(), len(l.Form().Fields))
	}
	if l := learn.Start(labels("## Adults", "Name", "Role", "Name", "Role"), authority.Profile{}); l.Twice() {
		t.Error("two people are no form twice")
	}
}

func TestWrong(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		field form.Field
		says  string
	}{
		{form.Field{IDs: []string{"child.name", "child.born"}, List: "children", Column: "name+born", Part: "surname"}, ""},
		{form.Field{IDs: []string{"none"}}, ""},
		{form.Field{IDs: []string{"child.nmae"}}, "field 1: there is no such question"},
		{form.Field{IDs: []string{"person.staff_risk"}}, "goes on a separate sheet"},
		{form.Field{IDs: []string{"none", "child.name"}}, "cannot go with other questions"},
		{form.Field{List: "aunts", Column: "name"}, "list is one of"},
		{form.Field{List: "parents"}, "needs a column"},
		{form.Field{Column: "name"}, "whose fact"},
		{form.Field{List: "parents", Column: "name+hat"}, "column is one of"},
		{form.Field{Part: "middle"}, "part is"},
	} {
		got := learn.Wrong(form.Form{Fields: []form.Field{tt.field}}, known)
		if (got == "") != (tt.says == "") || !strings.Contains(got, tt.says) {
			t.Errorf("%+v: got %q, want %q", tt.field, got, tt.says)
		}
	}
}

func TestID(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]string{"Wexcombe – Côte": "wexcombe-c-te", "  St. Mary's 2 ": "st-mary-s-2", "2026": "", "": "", strings.Repeat("ab ", 40): strings.TrimSuffix(strings.Repeat("ab-", 13)+"a", "-")} {
		if got := learn.ID(name); got != want {
			t.Errorf("%q: got %q, want %q", name, got, want)
		}
	}
}

// What the words next to a number say it is for is offered first, and the hours of every day are kept.
func TestNumbersAreToldApart(t *testing.T) {
	t.Parallel()
	f := labels("## The child", "Full name")
	f.Prose = []string{
		"Ring the hub on 01632 960511, Mon to Thu 8.45am to 5.15pm, Fri 8.45am to 4.45pm.",
		"For advice ring 01632 960512.",
		"Emergency duty team 01632 960513 or, by day, 01632 960514.",
		"01632 960515 at weekends.",
	}
	first := map[string]string{}
	l := learn.Start(f, authority.Profile{})
	for ask, _, _, ok := l.Now(); ok; ask, _, _, ok = l.Now() {
		ways := l.Ways(checklist.Default(), *ask.Proposal)
		if first[ask.Proposal.Value] = ways[0].Words; ask.Proposal.What == form.Hours {
			take(t, l, "01632 960511")
			continue
		}
		l.Take(ways[0])
	}
	for number, want := range map[string]string{"01632 960511": "urgent worry", "01632 960512": "advice", "01632 960513": "outside office hours", "01632 960514": "urgent worry", "01632 960515": "outside office hours"} {
		if !strings.Contains(first[number], want) {
			t.Errorf("%s is offered first as %q, want %q", number, first[number], want)
		}
	}
	p := l.Profile(authority.Profile{}, "wexcombe", "Wexcombe", "2026-11-29")
	if got, want := p.Numbers[0].Hours, "Mon to Thu 8.45am to 5.15pm, Fri 8.45am to 4.45pm"; got != want {
		t.Errorf("its hours are %q, want %q", got, want)
	}
	if got, want := p.Whose(p.Numbers[2]), "Wexcombe, outside office hours"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
