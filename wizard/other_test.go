package wizard_test

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/wizard"
)

// The other child's record says who refers, and holds nothing at all about the
// first family.
func TestOtherRecordHoldsNothingOfTheFamily(t *testing.T) {
	for _, name := range checklist.Samples() {
		data, _ := checklist.Sample(name)
		r, _, err := checklist.Decode(data, checklist.Default())
		if err != nil {
			t.Fatal(err)
		}
		f := wizard.NewFlow(r, checklist.Default(), clock)
		other := f.OtherRecord()
		if other.Referrer != r.Referrer || other.Authority != r.Authority {
			t.Errorf("%s: the school or the authority is not carried over", name)
		}
		out, err := other.Encode()
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range r.People {
			for _, word := range strings.Fields(p.Name) {
				if len(word) > 3 && !strings.Contains(r.Referrer.Name+r.Referrer.Agency+r.Referrer.Role+r.Referrer.Address+r.Referrer.Email, word) && strings.Contains(string(out), word) {
					t.Errorf("%s: the other child's record holds a word of a name of this family", name)
				}
			}
		}
		if len(other.People) != 1 || len(other.Homes)+len(other.Facts)+len(other.Events)+len(other.Answers)+len(other.Routes) != 0 {
			t.Errorf("%s: the other child's record is not empty", name)
		}
	}
}

func TestOtherDraftIsOfferedOnce(t *testing.T) {
	f := newFlow(t)
	if wanted, _ := f.OtherChild(); wanted {
		t.Error("a second draft is offered before another child is named")
	}
	if err := f.AnswerTo(checklist.Ref{Question: "concern.harm_types"}, checklist.Value{Choices: []string{"physical", "another_child"}}); err != nil {
		t.Fatal(err)
	}
	if wanted, begun := f.OtherChild(); !wanted || begun {
		t.Errorf("got wanted %v and begun %v, want it offered", wanted, begun)
	}
	f.OtherMade()
	if _, begun := f.OtherChild(); !begun {
		t.Error("it is offered again")
	}
	if err := f.Record().Check(f.Guide()); err != nil {
		t.Error(err)
	}
}
