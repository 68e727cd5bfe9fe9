package export

import (
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/export/document"
)

// TestPlacesAreOfTheGuide checks that places name questions from the guide, and none twice.
func TestPlacesAreOfTheGuide(t *testing.T) {
	seen := map[string]string{}
	for _, at := range mainPlaces {
		for _, id := range at.answers {
			if _, ok := checklist.Default().Question(id); !ok {
				t.Errorf("%s: the guide does not ask %s", at.part, id)
			}
			if other, ok := seen[id]; ok {
				t.Errorf("%s is in two places: %s, and %s", id, other, at.part)
			}
			seen[id] = at.part
		}
	}
}

// TestFurtherDetailsRepeatNothing gives each question an answer of its own and checks that further details leave out
// what a part of the main sheet prints.
func TestFurtherDetailsRepeatNothing(t *testing.T) {
	const canary = "Quince 4711"
	g := checklist.Default()
	for _, q := range g.All() {
		if q.Kind == checklist.OnePerson || q.Kind == checklist.Persons {
			continue // Anyone named also has a row of their own.
		}
		r := checklist.New()
		child := r.AddChild()
		child.Name = "Kit Lane"
		parent := r.AddPerson()
		parent.Name, parent.Relations = "Ida Lane", []checklist.Relation{{To: child.ID, Is: "mother"}}
		parent.Consent.Told = checklist.ToldNotYet
		worker := r.AddPerson()
		worker.Name, worker.Work = "Sol Marsh", &checklist.Work{Agency: "Health visiting", Post: "health visitor"}
		subjects := map[string][]string{
			checklist.OfReferral: {""}, checklist.OfChild: {child.ID},
			checklist.OfPerson: {parent.ID, worker.ID}, checklist.OfParent: {parent.ID, worker.ID},
		}[q.Of]
		for _, subject := range subjects {
			r := r.Clone()
			if err := checklist.Set(r, g, checklist.Ref{Question: q.ID, Subject: subject}, checklist.Value{Text: canary}); err != nil {
				continue // Its answer is not text.
			}
			d, _ := composed(t, "main", contextOf(r))
			at := slices.IndexFunc(d.Blocks, func(b document.Block) bool {
				h, ok := b.(document.Heading)
				return ok && h.Text.String() == furtherTitle
			})
			if at < 0 {
				continue
			}
			further := printed(d.Blocks[at : at+2])
			elsewhere := printed(d.Blocks[:at], d.Blocks[at+2:])
			if strings.Contains(further, canary) && strings.Contains(elsewhere, canary) {
				t.Errorf("%s of %q prints twice; does mainPlaces lack it?", q.ID, subject)
			}
		}
	}
}
