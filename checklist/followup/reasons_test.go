package followup

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

// weighed returns a record with facts of several kinds, and the reasons that a council gave.
func weighed(reasons string) *checklist.Referral {
	r := checklist.New()
	r.People = []*checklist.Person{{ID: "p1", Referred: true, Name: "Ines Marlow"}, {ID: "p2", Name: "Gail Marlow", Relations: []checklist.Relation{{To: "p1", Is: "grandmother"}}}}
	r.Facts = []*checklist.Fact{
		{ID: "f1", Kind: "seen", When: when.When{At: "2026-10-05T09:10"}, Injury: checklist.Injury{Place: "left shin", Colour: "purple"}, Text: "Ines rolled down her sock."},
		{ID: "f2", Kind: "heard", When: when.When{At: "2026-10-06"}, From: "p1", Words: "I had crisps for tea and went to bed in my coat."},
		{ID: "f3", Kind: "record", When: when.When{At: "2026-10"}, Text: "Late on 9 of 20 mornings."},
		{ID: "f4", Kind: "passed_on", When: when.When{At: "2026-10-07"}, From: "p2", Text: "Shouting most evenings."},
		{ID: "f5", Kind: "seen", When: when.When{At: "2026-10-08"}, Text: "Asleep over her reading book."},
		{ID: "f6", Kind: "heard", When: when.When{At: "2026-10-09"}, From: "p1", Words: "The gas man took the heating off.", Hold: checklist.HoldSource},
	}
	r.Answers = map[string]checklist.Answer{checklist.QAfterReasons: {Text: reasons}}
	return r
}

// A fact that the reasons mention in words is not listed as left out; if it is unclear, it is not listed either.
func TestReasonsInWords(t *testing.T) {
	for _, c := range []struct{ reasons, want string }{
		{"", "f1 f2 f3 f4 f5"},
		{"The threshold is not met.", "f1 f2 f3 f4 f5"},
		{"We felt that early help would suit the family better.", "f1 f2 f3 f4 f5"},
		{"All the facts were considered.", ""},
		{"We read everything you sent us.", ""},
		{"The whole referral was looked at by a manager.", ""},
		{"The bruise was seen by a GP.", "f2 f3 f4 f5"},
		{"The mark on her shin, the food and her lateness were weighed.", "f4 f5"},
		{"Her sleeping in class was put down to her age.", "f1 f3 f4"},
		{"Her attendance has improved, and she wears a coat.", "f1 f4 f5"},
		{"Mrs Marlow's account could not be confirmed.", "f1 f2 f3 f5"},
		{"The grandmother was spoken to.", "f1 f2 f3 f5"},
		{"What was reported on 7 October had an explanation.", "f1 f2 f3 f5"},
		{"The call of 8/10 was looked at.", "f1 f2 f3 f4"},
		{"F1 and F3 were explained by mum.", "f2 f4 f5"},
		{"Ines is a happy child.", "f1 f2 f3 f4 f5"},
		{"The parents argue loudly, and have been given advice.", "f1 f2 f3 f5"},
		{"17 October is the next visit.", "f1 f2 f3 f4 f5"},
	} {
		if got := strings.Join(Unaddressed(weighed(c.reasons)), " "); got != c.want {
			t.Errorf("%q: got %q, want %q", c.reasons, got, c.want)
		}
	}
}
