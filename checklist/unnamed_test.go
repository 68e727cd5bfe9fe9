package checklist_test

import (
	"strings"
	"testing"

	"referral/checklist"
)

func TestAsksNotToBeNamed(t *testing.T) {
	for asks, words := range map[bool]string{
		true: `
Do not name the person who rang us.
Please do not say who told us.
Never tell Mr Farah who rang the school.
The family must not learn it: do not reveal her name.
Do not identify the neighbour.
She does not want to be named.
He didn't wish to be identified.
She asked not to be named.
He asked us not to be mentioned.
Mr Lund wants to stay anonymous.
Her aunt would prefer to remain anonymous.
Keep her name out of it.
Please keep the caller's name confidential.
He asked that he is not named.
She wants to be kept out of this.
`,
		false: `
Do not ring the house.
Do not tell Mr Dunne where she works.
The baby has not been named yet.
She asked not to be collected by bus.
He does not want to go home.
Do not say that we have referred.
She wants to stay with her nan.
He did not say who hit him.
The anonymous letter came on Monday.
He keeps his name on the peg.
Ms Adair left her name with the office.
`,
	} {
		for line := range strings.Lines(strings.TrimSpace(words)) {
			line = strings.TrimSpace(line)
			if got := checklist.AsksNotToBeNamed(line) != nil; got != asks {
				t.Errorf("%q: got %v", line, got)
			}
		}
	}
}
