package export

import (
	"strings"
	"testing"

	"referral/checklist"
)

// A name that the writer asks to keep is on the sheet of sources only, whether or not "Name held back" was also
// answered.
func TestNamesThatMustBeKept(t *testing.T) {
	t.Parallel()
	r := sample(t, "hana.json")
	p := r.AddPerson()
	p.Name, p.Relations = "Odile Tranter", []checklist.Relation{{To: r.Children()[0].ID, Is: "neighbour"}}
	f := r.AddFact()
	f.Kind, f.From, f.Text = "passed_on", p.ID, "shouting on the stairs most nights"
	r.Answers[checklist.QConsentKeptSecret] = checklist.Answer{Text: "Odile Tranter rang us. Nobody is to know her name."}
	c := contextOf(r)
	for _, s := range Sheets() {
		d, ok := s.Compose(c)
		if !ok {
			continue
		}
		has := strings.Contains(inMarkdown(t, d), "Tranter")
		if has != (s.ID == SourcesID) {
			t.Errorf("%s: names the source %v", s.ID, has)
		}
	}
	if p.NameHeld {
		t.Error("the record itself was changed")
	}
}
