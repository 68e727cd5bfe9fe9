package form_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"referral/checklist/authority"
	"referral/checklist/authority/form"
)

const small = `
## Who is writing
Name
Job title
## The child
Surname
Forenames
Home address
Ward
## People at home
| Name
| Date of birth
| Sex
## Consent
? Do the parents consent to the referral?
-- Signature
## Office use only
Received by`

// A profile file reads back the same, with undecided boxes left open and boxes not for the referrer skipped.
func TestProfile(t *testing.T) {
	t.Parallel()
	f := form.Understand(fields(small))
	f.Title = "Wexcombe\u202e request\nfor help"
	f.Fields[1].Limit, f.Fields[2].Limit = 80, 1<<30
	f.Fields[3].Options = []string{"one", "two"}
	f.Fields = append(f.Fields, form.Field{Kind: form.Ticks, IDs: []string{form.NothingAnswers}}, form.Field{Label: strings.Repeat("é", 5000)})
	p := form.Profile(f, "wexcombe", "Wexcombe")
	got, mistakes := authority.Read(authority.Encode(p), known)
	if len(mistakes) > 0 || !reflect.DeepEqual(got, p) {
		t.Fatalf("%v; got\n%+v\nwant\n%+v", mistakes, got, p)
	}
	if want := (authority.Coverage{Answered: 8, None: 2, Skip: 2, Open: 2}); authority.Covered(got) != want {
		t.Errorf("got %+v covered, want %+v", authority.Covered(got), want)
	}
	boxes := got.Form.Fields
	if boxes[1].Limit != 80 || boxes[2].Limit != 0 || boxes[2].Part != "surname" || boxes[7].List != "household" || boxes[7].Column != "born" || !boxes[10].Skip || got.Form.Title != "Wexcombe request for help" {
		t.Errorf("got %+v", got.Form)
	}
	back := form.Learnt(got)
	for i, field := range back.Fields {
		if !slices.Equal(field.IDs, f.Fields[i].IDs) || field.Part != f.Fields[i].Part {
			t.Errorf("%s: got %v back, want %v", field.Label, field.IDs, f.Fields[i].IDs)
		}
	}
}

func TestCompare(t *testing.T) {
	t.Parallel()
	before := form.Understand(fields(small))
	after := fields(strings.NewReplacer(
		"Ward\n", "Ward\nPreferred name\n", "Job title\n", "", "Home address", "Home address in full", "? Do the parents", "[] Do the parents", "## Office use only", "## For the team",
	).Replace(small))
	var got []string
	for _, c := range form.Compare(before, after) {
		label := ""
		if c.New != nil {
			label = c.New.Label
		} else {
			label = c.Old.Label
		}
		got = append(got, c.What+": "+label)
	}
	want := []string{
		"reworded: Home address in full", "added: Preferred name", "changed: Do the parents consent to the referral?", "moved: Received by", "removed: Job title",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if same := form.Compare(form.Learnt(form.Profile(before, "w", "W")), before); len(same) > 0 {
		t.Errorf("got %+v of a form and its own profile", same)
	}
}

// What was decided on the older form is kept, and what the newer one asks differently is decided again.
func TestCarry(t *testing.T) {
	t.Parallel()
	before := form.Understand(fields(small))
	before.Fields[5].IDs = []string{"child.other_home"} // Someone has said what "Ward" asks.
	after := form.Understand(form.Carry(before, fields(strings.Replace(small, "Job title", "Position held", 1))))
	if got := after.Fields[5].IDs; !slices.Equal(got, []string{"child.other_home"}) {
		t.Errorf("got %v for what was decided", got)
	}
	if got := after.Fields[1].IDs; !slices.Equal(got, []string{"referrer.role"}) {
		t.Errorf("got %v for what is new", got)
	}
}

// What someone has decided on the newer form is kept, and so is anything it asks differently.
func TestCarryLeavesWhatIsNew(t *testing.T) {
	t.Parallel()
	decided := []string{"child.other_home"}
	before := form.Understand(fields("## The child\nHome area\nWard\nCase number\n| Shoe size"))
	for i := range before.Fields {
		before.Fields[i].IDs, before.Fields[i].Certainty = decided, form.Sure
	}
	before.Fields[0].Part, before.Fields[3].List, before.Fields[3].Column = "surname", "siblings", "address"
	after := fields("## The child\nHome area\nWard\n? Case number\n| Shoe size\nNearest library")
	after.Fields[1].IDs = []string{"child.school"}
	got := form.Carry(before, after).Fields
	for i, want := range [][]string{decided, {"child.school"}, nil, decided, nil} {
		if !slices.Equal(got[i].IDs, want) {
			t.Errorf("%s: got %v, want %v", got[i].Label, got[i].IDs, want)
		}
	}
	if got[0].Part != "surname" || got[3].List != "siblings" || got[3].Column != "address" || got[0].Certainty != form.Sure {
		t.Errorf("got %+v", got)
	}
	if after.Fields[0].IDs != nil {
		t.Error("the form that was given is changed")
	}
}
