package export

import (
	"strings"
	"testing"

	"referral/checklist"
)

// When a protected source can be rung is on their sheet, and on no other paper or box. Once the name may be used, it is
// on none.
func TestWhenASourceCanBeRungIsOnTheirSheetAlone(t *testing.T) {
	t.Parallel()
	const said = "After 19:00 only; her mother-in-law answers the landline."
	for _, held := range []bool{true, false} {
		r := checklist.New()
		r.AddChild().Name = "Ivo Marsh"
		next := r.AddPerson()
		next.Name, next.NameHeld = "Odile Prew", held
		next.Relations = []checklist.Relation{{To: r.Children()[0].ID, Is: "neighbour", Class: checklist.ClassOther}}
		next.Answers = map[string]checklist.Answer{checklist.QPersonSafeRing: {Text: said}}
		f := r.AddFact()
		f.Kind, f.From, f.Text = checklist.FactPassedOn, next.ID, "She heard crying at 02:00."
		for _, s := range Sheets() {
			d, ok := s.Compose(contextOf(r))
			if want := held && s.ID == SourcesID; ok && strings.Contains(written(t, d), said) != want {
				t.Errorf("held %v, on %q: %v", held, s.ID, !want)
			}
		}
	}
}
