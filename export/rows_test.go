package export

import (
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

// ofEveryKind returns a record with one entry of each kind, so that any question can be answered.
func ofEveryKind() *checklist.Referral {
	r := checklist.New()
	child, mother, nurse := r.AddChild(), r.AddPerson(), r.AddPerson()
	child.Name, child.Born = "Kit Lane", when.When{At: "2011-05-04"}
	mother.Name, mother.Relations = "Ida Lane", []checklist.Relation{{To: child.ID, Is: "mother"}}
	mother.Consent.Told = checklist.ToldNotYet
	nurse.Name, nurse.Work = "Nia Orr", &checklist.Work{Agency: "Tarrow Health"}
	f := r.AddFact()
	f.Kind, f.From, f.Words, f.When = checklist.FactHeard, child.ID, "It was loud.", when.When{At: "2026-11-18T09:10"}
	e := r.AddEvent(checklist.EventHelp)
	e.When, e.Text = when.When{At: "2026-10-05"}, "A place at homework club."
	a := r.AddAction(checklist.ActionChallenge)
	a.When, a.Who = when.When{At: "2026-11-19T10:00"}, "the line manager"
	r.AddRoute(checklist.RoutePolice).Told = checklist.Yes
	return r
}

// subjectOf returns the entry of ofEveryKind that a question is about.
func subjectOf(r *checklist.Referral, q *checklist.Question) string {
	switch q.Of {
	case checklist.OfChild:
		return r.Children()[0].ID
	case checklist.OfParent:
		return r.People[1].ID
	case checklist.OfPerson:
		if strings.HasPrefix(q.ID, "person.post") || strings.HasPrefix(q.ID, "person.agency") {
			return r.People[2].ID
		}
		return r.People[1].ID
	case checklist.OfFact:
		return r.Facts[0].ID
	case checklist.OfEvent:
		return r.Events[0].ID
	case checklist.OfAction:
		return r.Actions[0].ID
	case checklist.OfRoute:
		return string(checklist.RoutePolice)
	}
	return ""
}

// What a requirement asks for is asked, and the answer is on the paper that the requirement names.
func TestAnswersOfRowsArePrinted(t *testing.T) {
	const words = "Quince 4711"
	for _, tt := range []struct {
		row             int
		question        string
		choice, printed string // choice and printed are for a question answered by a choice.
		paper           string // paper is the main referral if left out.
	}{
		{row: 2, question: "referral.local_level"},
		{row: 2, question: "referral.level_reason"},
		{row: 13, question: "route.reference"},
		{row: 15, question: "referral.consulted"},
		{row: 26, question: "support.why_no_early_help"},
		{row: 28, question: "consent.child_views"},
		{row: 31, question: "consent.reason_without", paper: "actions"},
		{row: 34, question: "consent.reason_without"},
		{row: 46, question: "consent.parents_told", choice: "asking_first", printed: "asking you first"},
		{row: 47, question: "consent.no_direct_contact", choice: "no", printed: "Contact with the family"},
		{row: 48, question: "sharing.family_told_what"},
		{row: 51, question: "family.parent_phone"},
		{row: 51, question: "person.safe_contact"},
		{row: 52, question: "child.ethnicity"},
		{row: 52, question: "family.parent_ethnicity"},
		{row: 52, question: "family.parent_religion"},
		{row: 53, question: "child.gender"},
		{row: 53, question: "child.school"},
		{row: 56, question: "child.nationality"},
		{row: 57, question: "child.communication_needs"},
		{row: 58, question: "family.parent_language"},
		{row: 59, question: "child.whereabouts"},
		{row: 60, question: "family.contact"},
		{row: 61, question: "referrer.relationship"},
		{row: 62, question: "person.post"},
		{row: 63, question: "person.in_home_since"},
		{row: 64, question: "strengths.family_who_help"},
		{row: 65, question: "family.relationships"},
		{row: 69, question: "event.text"},
		{row: 76, question: "event.outcome"},
		{row: 78, question: "event.why"},
		{row: 79, question: "voice.lived_experience"},
		{row: 81, question: "child.identity"},
		{row: 82, question: "parenting.capacity"},
		{row: 83, question: "fact.text"},
		{row: 84, question: "family.stressors"},
		{row: 85, question: "concern.who_and_reach"},
		{row: 86, question: "concern.reason"},
		{row: 87, question: "child.needs"},
		{row: 91, question: "event.text"},
		{row: 95, question: "history.last_time"},
		{row: 100, question: "school.evidence"},
		{row: 104, question: "school.evidence"},
		{row: 106, question: "event.why"},
		{row: 109, question: "concern.who_else_saw"},
		{row: 116, question: "fact.meaning"},
		{row: 126, question: "action.text", paper: "actions"},
		{row: 133, question: "after.challenge", paper: "actions"},
		{row: 134, question: "after.accepted_because", paper: "actions"},
		{row: 141, question: "after.outcome", choice: "early_help", printed: "Early help", paper: "supervision"},
		{row: 149, question: "impact.family"},
		{row: 152, question: "referrer.availability"},
		{row: 158, question: "outcome.services"},
		{row: 160, question: "support.parents_offered"},
		{row: 162, question: "referrer.council_named", choice: "yes", printed: "the council given as the referrer"},
		{row: 165, question: "concern.who_else_saw"},
		{row: 172, question: "consent.child_reason_without"},
	} {
		g := checklist.Default()
		q, ok := g.Question(tt.question)
		if !ok || !q.Asked() || !slices.Contains(q.Rows, tt.row) {
			t.Errorf("R%d is not asked by %s", tt.row, tt.question)
			continue
		}
		r := ofEveryKind()
		v, want, paper := checklist.Value{Text: words}, words, tt.paper
		if tt.choice != "" {
			v, want = checklist.Value{Choice: tt.choice}, tt.printed
		}
		if paper == "" {
			paper = "main"
		}
		if before := paperText(t, paper, contextOf(r)); strings.Contains(before, want) {
			t.Fatalf("R%d: %q is there before anything was answered", tt.row, want)
		}
		if err := checklist.Set(r, g, checklist.Ref{Question: tt.question, Subject: subjectOf(r, q)}, v); err != nil {
			t.Errorf("R%d, %s: %v", tt.row, tt.question, err)
			continue
		}
		if text := paperText(t, paper, contextOf(r)); !strings.Contains(strings.ToLower(text), strings.ToLower(want)) {
			t.Errorf("R%d: the answer to %s is not on the paper %q", tt.row, tt.question, paper)
		}
	}
}

// What a paper says to its holder, whatever the record.
func TestPapersSayWhatRowsAsk(t *testing.T) {
	c := decidedSample(t, "rowan.json")
	for _, tt := range []struct {
		row         int
		paper, says string
	}{
		{16, "advice", "I would rather not give a name yet"},
		{17, "advice", "only as good as what you tell them"},
		{24, "supervision", "What school is still doing"},
		{33, "deadlines", "Ask whether the family has been told"},
		{164, "deadlines", "Ring the same day, and give the council's reference"},
		{128, "deadlines", "It is up to the school to ring again"},
		{135, "supervision", "The effect on the child"},
		{136, "supervision", "Did we agree, and why"},
		{142, "call", "a qualified social worker"},
		{151, "supervision", "What would make us ring"},
		{151, "supervision", "When we will look again (day)"},
		{167, "call", "before the LADO"},
	} {
		if text := paperText(t, tt.paper, c); !strings.Contains(text, tt.says) {
			t.Errorf("R%d: the paper %q does not say %q", tt.row, tt.paper, tt.says)
		}
	}
}
