package form_test

import (
	"testing"

	"referral/checklist/authority/form"
)

// A column that someone decides is about the people of the rest of its table.
func TestDecide(t *testing.T) {
	t.Parallel()
	f := form.Understand(fields("## Brothers and sisters\n| Name\n| Shoe size"))
	if got := form.Decide(f, f.Fields[1], []string{"person.interpreter"}); got.List != "siblings" || got.Column != "interpreter" || got.Certainty != form.Sure {
		t.Errorf("got %+v", got)
	}
	if got := form.Decide(f, f.Fields[1], []string{form.NothingAnswers}); got.List != "" || got.Column != "" {
		t.Errorf("got %+v", got)
	}
}

// A box for one parent takes that parent's answer, whatever it was understood as before.
func TestDecideForOneParent(t *testing.T) {
	t.Parallel()
	f := form.Understand(fields("## Father\nSurname\nStar sign\n## Carers\nStar sign"))
	for i, tt := range []struct{ id, part, list string }{
		{"family.parent_phone", "father", "parents"},
		{"person.email", "father", "parents"},
		{"family.parent_phone", "", ""},
	} {
		if got := form.Decide(f, f.Fields[i], []string{tt.id}); got.Part != tt.part || got.List != tt.list {
			t.Errorf("%s: got %+v", tt.id, got)
		}
	}
	if got := form.Decide(f, f.Fields[0], []string{"child.name"}); got.Part != "" || got.List != "" || got.Column != "" {
		t.Errorf("the child's name: got %+v", got)
	}
}
