package checklist_test

import (
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

// Questions about the children read naturally for one, for several, and for a baby who is not born yet: harm is done to
// a child, and could be done to a baby.
func TestTitlesOfChildren(t *testing.T) {
	t.Parallel()
	const unborn = ""
	for _, tt := range []struct {
		question string
		children []string
		want     string
	}{
		{"impact.now", []string{"Juno Ash"}, "What is it doing to Juno now?"},
		{"impact.now", []string{"Juno Ash", unborn}, "What is it doing to Juno now, and what could it do to the unborn baby?"},
		{"impact.now", []string{"Juno Ash", "Theo Ash", unborn}, "What is it doing to Juno and Theo now, and what could it do to the unborn baby?"},
		{"impact.now", []string{unborn}, "What could it do to the unborn baby, before the birth and after?"},
		{"impact.without_action", []string{"Juno Ash", unborn}, "What could happen to Juno and the unborn baby if nothing changes?"},
		{"strengths.protective", []string{"Juno Ash"}, "What helps Juno, and who protects Juno?"},
		{"strengths.protective", []string{"Ada Quill", "Noah Quill", "Teo Quill"}, "What helps Ada, Noah and Teo, and who protects them?"},
		{"family.household", []string{"Juno Ash"}, "Who else is in Juno's family and home?"},
		{"family.household", []string{"Juno Ash", unborn}, "Who else is in the family and home of Juno and the unborn baby?"},
		{"parenting.capacity", []string{"Ada Quill", "Noah Quill"}, "What do you know about the parents' own lives, and what have you seen between them and the children?"},
		{"parenting.capacity", []string{"Juno Ash", unborn}, "What do you know about the parents' own lives, and what have you seen between them and Juno?"},
		{"parenting.capacity", []string{unborn}, "What do you know about the parents' own lives, and about how they are getting ready for the baby?"},
	} {
		r := checklist.New()
		for _, name := range tt.children {
			c := r.AddChild()
			if c.Name = name; name == unborn {
				c.Due = when.When{At: "2027-02"}
			}
		}
		q, ok := checklist.Default().Question(tt.question)
		if !ok {
			t.Fatalf("there is no question %s", tt.question)
		}
		if got := checklist.Title(r, q, checklist.Ref{Question: q.ID}); got != tt.want {
			t.Errorf("%s of %q: %q, want %q", tt.question, tt.children, got, tt.want)
		}
	}
}
