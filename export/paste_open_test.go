package export

import (
	"testing"

	"referral/checklist/authority"
)

// A box that is not for the referrer, or that nothing answers or decides, stays empty even if the form takes no blanks:
// no one was asked, so "Not known" would be untrue.
func TestBoxesWithoutAnswersStayEmpty(t *testing.T) {
	t.Parallel()
	c := contextOf(sample(t, "hana.json"))
	c.Profile = schoolsOwn()
	c.Profile.Form.Blanks, c.Profile.Form.BlankWords = "refused", "Not known"
	fields := []authority.Field{
		{Label: "For the team only", Skip: true},
		{Label: "Passport number", Questions: []string{authority.NoQuestion}},
		{Label: "Passport held", Kind: "yesno", Questions: []string{authority.NoQuestion}},
		{Label: "Sex", List: "parents", Column: "gender"},
		{Label: "Allergies", Kind: "yesno"},
	}
	c.Profile.Form.Fields = fields
	boxes := Boxes(c)
	for i, f := range fields {
		if b := boxes[i]; b.Label != f.Label || b.Text != "" || b.State != BoxByHand {
			t.Errorf("%s: got %q, %s, want an empty box to fill in by hand", f.Label, b.Text, b.State)
		}
	}
}
