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

// labels make a form of text fields; "## " begins a section.
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

// decided are the questions of the fields of a form.
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
	if len(l.Sure()) != 2 || len(l.Open()) != 2 || l.Undo() {
		t.Fatalf("got %d sure and %d open", len(l.Sure()), len(l.Open()))
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

// A number of the form is in the profile only once somebody has said what it is for. 999 is never offered.
func TestNumbersAreTakenOneByOne(t *testing.T) {
	t.Parallel()
	f := labels("## The child", "Full name")
	f.Prose = []string{"If a child is in danger ring 999 or 101.", "Ring the front door on 01632 960501.", "At night ring 01632 960502.", "Send it within 24 hours of the call."}
	l := learn.Start(f, authority.Profile{})
	if p := l.Profile(authority.Profile{}, "wexcombe", "Wexcombe", "2026-11-29"); len(p.Numbers)+len(p.Notes) > 0 {
		t.Fatalf("nobody was asked, and it has %+v, %+v", p.Numbers, p.Notes)
	}
	for ask, _, _, ok := l.Now(); ok; ask, _, _, ok = l.Now() {
		switch {
		case ask.Proposal.Sentence == "" || ask.Proposal.Checked != "no" || ask.Proposal.Value == "999" || ask.Proposal.Value == "101":
			t.Errorf("proposed: %+v", ask.Proposal)
			l.Later()
		case ask.Proposal.Value == "01632 960501":
			l.Take("urgent")
		case ask.Proposal.What == form.ADeadline:
			l.Note()
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
