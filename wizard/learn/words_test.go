package learn_test

import (
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/authority/form"
	"referral/wizard/learn"
)

// What goes into a box is put into words, with the part that is meant.
func TestMappedInWords(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		field form.Field
		want  string
	}{
		{form.Field{IDs: []string{"child.name"}}, "Full name"},
		{form.Field{IDs: []string{"child.name", "child.born"}}, "Full name + Date of birth"},
		{form.Field{IDs: []string{"child.name"}, Part: authority.PartSurname}, "Full name; surname only"},
		{form.Field{IDs: []string{"child.name"}, Part: authority.PartMother + "+" + authority.PartFirstNames}, "Full name; the mother only; first names only"},
		{form.Field{IDs: []string{form.NothingAnswers}}, learn.WordsNone},
		{form.Field{IDs: []string{form.NotForReferrers}}, learn.WordsSkip},
		{form.Field{IDs: []string{"no.such_question"}}, ""},
	} {
		if got := learn.Mapped(checklist.Default(), tt.field); got != tt.want {
			t.Errorf("%+v: got %q, want %q", tt.field, got, tt.want)
		}
	}
}

func TestPlaceAndCount(t *testing.T) {
	t.Parallel()
	for want, f := range map[string]form.Field{"Mother: Address": {Section: "Mother", Label: "Address"}, "Address": {Label: "Address"}, "Mother": {Section: "Mother"}} {
		if got := learn.Place(f); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	l := learn.Start(labels(wexcombe...), authority.Profile{})
	if got, want := l.Count(), "4 boxes: 2 understood, 2 to decide."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	l.Choose("child.postcode")
	if got, want := l.Count(), "4 boxes: 3 understood, 1 to decide."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, want := learn.Start(labels("## The child", "Full name"), authority.Profile{}).Count(), "1 box: 1 understood, 0 to decide."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	long := strings.Repeat("We answer within a day. ", 40)
	if got := learn.Says(form.Proposal{Sentence: long}); !strings.HasPrefix(got, `The form says (not checked): "We answer`) || len(got) > 340 {
		t.Errorf("got %q", got)
	}
}

// News about a form comes first: that it was there twice, that it is the same, or each change.
func TestNews(t *testing.T) {
	t.Parallel()
	fresh := learn.Start(labels(wexcombe...), authority.Profile{})
	if got := fresh.News(); len(got) != 0 || fresh.LearntBefore() {
		t.Errorf("a form that is new: %q", got)
	}
	p := fresh.Profile(authority.Profile{}, "wexcombe", "Wexcombe", "2026-11-29")
	if got := learn.Start(labels(wexcombe...), p).News(); !slices.Equal(got, []string{learn.WordsSame}) {
		t.Errorf("the same form: %q", got)
	}
	if got := learn.Start(labels(append(slices.Clone(wexcombe), wexcombe...)...), p).News(); !slices.Equal(got, []string{learn.WordsTwice, learn.WordsSame}) {
		t.Errorf("the same form twice: %q", got)
	}
	for _, tt := range []struct {
		lines []string
		want  string
	}{
		{[]string{"## The child", "Full name", "Date of birth", "Ward", "Shoe size", "Allergies"}, "- new: The child: Allergies"},
		{[]string{"## The child", "Full name", "Date of birth", "Ward"}, "- gone: The child: Shoe size"},
		{[]string{"## The child", "Full name", "Date of birth", "Ward", "## Clothes", "Shoe size"}, `- moved: Clothes: Shoe size, before under "The child"`},
	} {
		l := learn.Start(labels(tt.lines...), p)
		if got := l.News(); !slices.Equal(got, []string{learn.WordsChanged, tt.want}) || !l.LearntBefore() {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}

// A form of three boxes can be pasted twice; if one box of the second copy differs, it is not a copy.
func TestCopiesAreAlike(t *testing.T) {
	t.Parallel()
	three := []string{"## The child", "Full name", "Date of birth", "Ward"}
	if l := learn.Start(labels(slices.Concat(three, three)...), authority.Profile{}); !l.Twice() || len(l.Form().Fields) != 3 {
		t.Errorf("twice: %v, %d boxes", l.Twice(), len(l.Form().Fields))
	}
	for _, second := range [][]string{
		{"## The child", "Full name", "Date of birth", "Shoe size"}, {"## The parent", "Full name", "Date of birth", "Ward"}, three[:3], append(slices.Clone(three), "Ward"),
	} {
		if l := learn.Start(labels(slices.Concat(three, second)...), authority.Profile{}); l.Twice() {
			t.Errorf("%q is no copy", second)
		}
	}
}

// The likely questions never include that nothing answers a field: that can always be chosen.
func TestLikely(t *testing.T) {
	t.Parallel()
	f := form.Field{Likely: [][]string{{"child.name"}, {form.NothingAnswers}, {"child.born", "child.due"}, {form.NotForReferrers}}}
	if got := learn.Likely(f); len(got) != 2 || got[0][0] != "child.name" || got[1][1] != "child.due" || len(f.Likely) != 4 {
		t.Errorf("got %q of %q", got, f.Likely)
	}
}

// A number is recognised however it is written, and a note by its sentence: neither is asked about again.
func TestKnownIsNotAsked(t *testing.T) {
	t.Parallel()
	f := labels("## The child", "Full name")
	f.Prose = []string{"Ring the front door on 01632 960501.", "Send it within 24 hours of the call."}
	asked := func(known authority.Profile) int {
		_, _, of, _ := learn.Start(f, known).Now()
		return of
	}
	for _, tt := range []struct {
		name  string
		known authority.Profile
		want  int
	}{
		{"nothing is known", authority.Profile{}, 2},
		{"the number, written otherwise", authority.Profile{Numbers: []authority.Number{{Number: "(01632) 960 501"}}}, 1},
		{"another number", authority.Profile{Numbers: []authority.Number{{Number: "01632 960502"}}}, 2},
		{"the sentence", authority.Profile{Notes: []authority.Note{{Text: "Send it within 24 hours of the call."}}}, 1},
		{"another sentence", authority.Profile{Notes: []authority.Note{{Text: "Send it today."}}}, 2},
	} {
		if got := asked(tt.known); got != tt.want {
			t.Errorf("%s: it asks about %d, want %d", tt.name, got, tt.want)
		}
	}
}

// A mistake has its field's number, and a profile's name and date stay where they are known.
func TestWrongNamesTheField(t *testing.T) {
	t.Parallel()
	f := form.Form{Fields: []form.Field{{IDs: []string{"child.name"}}, {IDs: []string{"none", "skip"}}}}
	if got := learn.Wrong(f, known); !strings.HasPrefix(got, "field 2: ") {
		t.Errorf("got %q", got)
	}
	l := learn.Start(labels(wexcombe...), authority.Profile{})
	before := authority.Profile{Name: "Wexcombe Council", Checked: "2026-10-01"}
	before.Form.Title = "An old title"
	p := l.Profile(before, "wexcombe", "", "2026-11-29")
	if p.Name != "Wexcombe Council" || p.Checked != "2026-10-01" || p.Form.Title != "Wexcombe request for help" || p.Form.Checked != "2026-11-29" {
		t.Errorf("got %q, checked %s; %q, learnt %s", p.Name, p.Checked, p.Form.Title, p.Form.Checked)
	}
	if q := l.Profile(authority.Profile{}, "wexcombe", "Wexcombe", "2026-11-29"); q.Name != "Wexcombe" || q.Checked != "2026-11-29" {
		t.Errorf("got %q, checked %s", q.Name, q.Checked)
	}
}

// The council is read from the title or the text of its form.
func TestCouncilOfAForm(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		title string
		prose []string
		want  string
	}{
		{"Fenmoor Borough Council: request for support", nil, "Fenmoor Borough"},
		{"The Isle of Arden Council", nil, "Isle of Arden"},
		{"Request for help", []string{"Welcome to Stoke and Larch County Council's form."}, "Stoke and Larch County"},
		{"Request for help", []string{"Ask your council."}, ""},
		{"Referral Form Fenmoor Borough Council", nil, "Fenmoor Borough"},
		{"Children's Social Care Larch and Stoke Council", nil, "Larch and Stoke"},
		{"Request for help", []string{"Contact Fenmoor Council on 01632 960100.", "Send it to the Isle of Arden Council."}, "Fenmoor"},
		{"The Council", []string{"This is for Fenmoor City Council."}, "Fenmoor City"},
		{"", nil, ""},
	} {
		if got := learn.Council(form.Form{Title: tt.title, Prose: tt.prose}); got != tt.want {
			t.Errorf("%q, %q: got %q, want %q", tt.title, tt.prose, got, tt.want)
		}
	}
}
