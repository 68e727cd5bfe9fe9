package export

import (
	"fmt"
	"strings"
	"testing"

	"referral/checklist"
)

const forVisitors = "a fact for visitors"

// Whatever the main sheet leaves out is on one other paper: a fact, an event or a person, however the record says that
// it is kept back.
func TestWhatIsKeptIsOnOneOtherPaper(t *testing.T) {
	t.Parallel()
	sources := map[string]func(r *checklist.Referral, p *checklist.Person){
		"name held back": func(_ *checklist.Referral, p *checklist.Person) { p.NameHeld = true },
		"whole name": func(r *checklist.Referral, _ *checklist.Person) {
			r.Answers[checklist.QConsentKeptSecret] = checklist.Answer{Text: "That Graham Tolliver told us."}
		},
		"last name": func(r *checklist.Referral, _ *checklist.Person) {
			r.Answers[checklist.QConsentKeptSecret] = checklist.Answer{Text: "Mr Tolliver's name. He is afraid of trouble."}
		},
		"another name": func(r *checklist.Referral, p *checklist.Person) {
			p.Aliases = []string{"Grum"}
			r.Answers[checklist.QConsentKeptSecret] = checklist.Answer{Text: "It was Grum who rang the school."}
		},
		"in a gap": func(r *checklist.Referral, _ *checklist.Person) {
			r.Answers[checklist.QConsentKeptSecret] = checklist.Answer{Gap: &checklist.Gap{Kind: checklist.GapAsked, Note: "Graham must stay anonymous."}}
		},
	}
	links := map[string]func(f *checklist.Fact, id string){
		"from":    func(f *checklist.Fact, id string) { f.From = id },
		"to":      func(f *checklist.Fact, id string) { f.To = id },
		"by":      func(f *checklist.Fact, id string) { f.By = id },
		"seen by": func(f *checklist.Fact, id string) { f.Injury.SeenBy = id },
		"speaker": func(f *checklist.Fact, id string) { f.Speaker = id },
	}
	for how, keep := range sources {
		r := sample(t, "teo.json")
		p := r.AddPerson()
		p.Name, p.Relations = "Graham Tolliver", []checklist.Relation{{To: r.Children()[0].ID, Is: "neighbour"}}
		p.StaffRisk, p.Phone = checklist.Yes, "01632 960777"
		kept := map[string]string{"the name": "Tolliver", "the phone": p.Phone}
		for link, set := range links {
			f := r.AddFact()
			f.Kind, f.Text = checklist.FactHeard, fmt.Sprintf("a crash of plates (%s)", f.ID)
			set(f, p.ID)
			kept["a fact, "+link] = f.Text
		}
		danger := r.AddFact()
		danger.Kind, danger.Text, danger.From, danger.Hold = checklist.FactPassedOn, "a crossbow in the hall", p.ID, checklist.HoldStaffSafety
		kept[forVisitors] = danger.Text
		e := r.AddEvent(checklist.EventConcern)
		e.Text, e.Who = "Plates were thrown in the yard", []string{p.ID}
		kept["an event"] = e.Text
		keep(r, p)
		onSheets(t, how, r, kept)
	}
}

// onSheets checks that each text is on one of the separate sheets, and on no other paper. Only the call also says what
// makes a visit dangerous.
func onSheets(t *testing.T, how string, r *checklist.Referral, texts map[string]string) {
	t.Helper()
	found := map[string]string{}
	for _, s := range Sheets() {
		d, ok := s.Compose(contextOf(r))
		if !ok {
			continue
		}
		paper := strings.ToLower(inMarkdown(t, d))
		for what, text := range texts {
			if strings.Contains(paper, strings.ToLower(inked(text))) {
				found[what] += s.ID + " "
			}
		}
	}
	for what := range texts {
		want := "sources "
		if what == forVisitors {
			want = "staff-safety call "
		}
		if found[what] != want {
			t.Errorf("%s: %s is on %q, want %q", how, what, found[what], want)
		}
	}
}
