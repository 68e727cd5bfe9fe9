package export

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

// A paper that is read days later says which day "tonight" was, after the writer's words. What someone else said, and
// an event of that very day, need no note.
func TestPapersReadLaterSayTheDay(t *testing.T) {
	t.Parallel()
	const note = "[Written for the referral of Tue 3 Nov 2026.]"
	for said, want := range map[string]bool{
		"Bilal may be hurt tonight.":                      true,
		"He goes to his aunt's tomorrow":                  true,
		"Ms Farooq rang this morning (F1).":               true,
		"He may be hurt again within days.":               false,
		"Her words, \"not today\", were about the visit.": false,
	} {
		r := checklist.New()
		r.Request.Made = "2026-11-03T11:20"
		child, father := r.AddChild(), r.AddPerson()
		child.Name, father.Name = "Bilal Farooq", "Imran Farooq"
		father.Relations = []checklist.Relation{{To: child.ID, Is: "father"}}
		father.Consent.Told = checklist.ToldNotYet
		father.Answers = map[string]checklist.Answer{checklist.QConsentReasonWithout: {Text: said}}
		r.Answers = map[string]checklist.Answer{checklist.QAnalysisOpinion: {Text: said}}
		r.AddFact().Text = "He kept his hood up."
		e := r.AddEvent(checklist.EventConcern)
		e.Text, e.When = said, when.When{At: "2026-09-14"}
		for _, sheet := range []string{"challenge", "actions", "chronology"} {
			got := strings.ReplaceAll(compose(t, sheet, contextOf(r)), "\\", "")
			if strings.Contains(got, note) != want || !strings.Contains(got, strings.TrimSuffix(said, ".")) {
				t.Errorf("%s, %q: the note is wanted: %v\n%s", sheet, said, want, got)
			}
		}
		e.When.At = "2026-11-03"
		if got := compose(t, "chronology", contextOf(r)); strings.Contains(got, "Written for") {
			t.Errorf("the chronology says the day of the event twice:\n%s", got)
		}
		r.Request.Made = ""
		if got := compose(t, "actions", contextOf(r)); strings.Contains(got, "Written for") {
			t.Errorf("a day is given for a referral that has none:\n%s", got)
		}
	}
}
