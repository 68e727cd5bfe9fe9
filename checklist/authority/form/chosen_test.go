package form_test

import (
	"testing"

	"referral/checklist/authority/form"
)

// A column that somebody decides is about the people of the rest of its table.
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
