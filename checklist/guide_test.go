package checklist_test

import (
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"referral/checklist"
)

// mustItems are the 26 items of the journey, with the questions that make up each.
var mustItems = map[int][]string{
	1:  {"referral.tonight", "child.whereabouts", "child.next_leaves", "child.urgent"},
	2:  {"concern.harm_types"},
	3:  {"concern.who_and_reach"},
	4:  {"child.address", "child.postcode"},
	5:  {"agencies.social_worker", "person.agency"},
	6:  {"referrer.name", "referrer.role", "referrer.agency", "referrer.phone"},
	7:  {"child.name", "child.born", "child.due"},
	8:  {"child.interpreter"},
	9:  {"child.disability"},
	10: {"family.household", "person.name", "family.relation", "family.safe_now", "family.parental_responsibility", "person.safe_contact"},
	11: {"consent.parents_told", "consent.told_on", "consent.reason_without"},
	12: {"consent.parents_agree"},
	13: {"consent.child_told"},
	14: {"consent.confidential_information"},
	15: {"concern.reason", "concern.why_now"},
	16: {"concern.when_and_where", "fact.kind", "fact.when", "fact.by", "fact.from", "fact.to", "fact.text", "fact.asked", "fact.words", "fact.known_how"},
	17: {"voice.lived_experience"},
	18: {"impact.now"},
	19: {"impact.without_action"},
	20: {"history.concerns", "event.when", "event.text"},
	21: {"support.tried", "support.why_no_early_help"},
	22: {"strengths.protective"},
	23: {"analysis.opinion"},
	24: {"referral.level", "referral.level_reason"},
	25: {"outcome.expected"},
	26: {"outcome.we_will"},
	27: {"consent.child_agrees"}, // Asked only about a child of 16 or 17.
}

func TestWhatIsCounted(t *testing.T) {
	got := map[int][]string{}
	for _, q := range checklist.Default().All() {
		if q.Item > 0 {
			got[q.Item] = append(got[q.Item], q.ID)
		}
	}
	for item, want := range mustItems {
		a, b := slices.Sorted(slices.Values(got[item])), slices.Sorted(slices.Values(want))
		if !slices.Equal(a, b) {
			t.Errorf("item %d: got %v, want %v", item, a, b)
		}
	}
	if len(got) != len(mustItems) {
		t.Errorf("got %d items, want %d", len(got), len(mustItems))
	}
}

// formKeys are the keys of the eight forms. They are part of the file format.
var formKeys = strings.Fields(`
referral.date referral.time referral.type referral.level concern.harm_types family.risk_factors support.early_help_assessment consent.share_with_agencies
referrer.name referrer.agency referrer.address referrer.phone referrer.email
child.address child.postcode family.parent_address
child.name child.aliases child.born child.phone child.current_address child.nhs_number child.upn child.private_fostering child.interpreter child.attendance consent.child_told consent.child_agrees
family.parent_born family.household_born family.parent_phone family.parental_responsibility family.primary_carer family.person_of_concern consent.parents_told consent.parents_agree agencies.lead_professional
child.gender child.culture child.ethnicity child.religion child.first_language child.communication_needs child.disability child.identity child.gp child.school child.previous_address child.reason_for_residence consent.child_views voice.wishes voice.lived_experience strengths.child_development
family.parent_ethnicity family.parent_language consent.parents_views consent.reason_without
concern.reason concern.why_now concern.issue_list impact.now impact.without_action analysis.opinion outcome.expected parenting.capacity family.environment family.relationships family.stressors strengths.protective support.why_no_early_help consent.covers consent.confidential_information referrer.relationship referrer.availability
family.parents family.siblings family.household family.significant_others agencies.list concern.disclosure concern.injuries concern.when_and_where history.concerns history.previous_referrals support.tried support.agency_actions
child.age child.unborn consent.given_by consent.signature`)

func TestGuideHasEveryKeyOfTheForms(t *testing.T) {
	for _, key := range formKeys {
		if _, ok := checklist.Default().Question(key); !ok {
			t.Errorf("no question has the ID %s", key)
		}
	}
}

func TestOpinionsCiteFacts(t *testing.T) {
	for _, id := range []string{"impact.now", "impact.without_action", "analysis.opinion", "referral.level_reason"} {
		q, ok := checklist.Default().Question(id)
		if !ok || !q.Cites {
			t.Errorf("%s should cite facts", id)
		}
	}
}

// No words may send anyone back to the child or the family, or delay a call.
var sendsBack = regexp.MustCompile(`(?i)\b(ask|question|interview) (the child|him|her|them|\{name\}|\{child\}|the family|the parents?|mum|dad)\b|\bhow reliable\b|\bbefore you (may )?ring\b|\bgo back (to|and ask)\b`)

func TestNothingSendsAnyoneBack(t *testing.T) {
	for _, s := range checklist.Default().Sections {
		texts := []string{s.Opens, s.Closes}
		for _, n := range s.Notes {
			texts = append(texts, n.Text)
		}
		for _, q := range s.Questions {
			texts = append(texts, q.Title, q.Help, q.Why, q.Good, q.Example)
			for _, c := range q.Choices {
				texts = append(texts, c.Label, c.Help)
			}
		}
		for _, text := range texts {
			if m := sendsBack.FindString(text); m != "" && !strings.Contains(text, "Do not ask") && !strings.Contains(text, "so as not to") && !strings.Contains(text, "never") {
				t.Errorf("%s: %q in %q", s.ID, m, text)
			}
		}
	}
}

func TestTitlesFillNames(t *testing.T) {
	r := checklist.New()
	r.AddChild()
	for _, q := range checklist.Default().All() {
		for _, text := range []string{checklist.Title(r, q, checklist.Ref{Question: q.ID, Subject: "p1"}), checklist.Help(r, q, checklist.Ref{Question: q.ID})} {
			if strings.ContainsAny(text, "{}") {
				t.Errorf("%s: a name is left open in %q", q.ID, text)
			}
		}
	}
}

// subjectOf adds what a question is about to the record, and returns its ID.
func subjectOf(r *checklist.Referral, q *checklist.Question) string {
	switch q.Of {
	case checklist.OfChild:
		return r.AddChild().ID
	case checklist.OfPerson, checklist.OfParent:
		child := r.AddChild()
		p := r.AddPerson()
		p.Relations = []checklist.Relation{{To: child.ID, Is: "mother"}}
		return p.ID
	case checklist.OfFact:
		return r.AddFact().ID
	case checklist.OfEvent:
		return r.AddEvent("help").ID
	case checklist.OfAction:
		return r.AddAction("note").ID
	case checklist.OfRoute:
		r.AddRoute("lado")
		return "lado"
	}
	return ""
}

// eachBoundChoice calls do for each choice that the program decides by, with a record that holds it.
func eachBoundChoice(t *testing.T, do func(q *checklist.Question, choice string, before []byte, r *checklist.Referral)) {
	t.Helper()
	g := checklist.Default()
	for _, q := range g.All() {
		if q.Kind != checklist.OneOf && q.Kind != checklist.Multi || !checklist.Bound(q.ID) {
			continue
		}
		r := checklist.New()
		ref := checklist.Ref{Question: q.ID, Subject: subjectOf(r, q)}
		before, err := r.Encode()
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range q.Choices {
			v := checklist.Value{Choice: c.Value}
			if q.Kind == checklist.Multi {
				v = checklist.Value{Choices: []string{c.Value}}
			}
			if err := checklist.Set(r, g, ref, v); err != nil {
				t.Errorf("%s: %s: %v", q.ID, c.Value, err)
			}
			do(q, c.Value, before, r)
		}
	}
}

func TestChoicesAreThoseOfTheRecord(t *testing.T) {
	eachBoundChoice(t, func(q *checklist.Question, choice string, _ []byte, r *checklist.Referral) {
		if err := r.Check(checklist.Default()); err != nil {
			t.Errorf("%s: %s is no choice of the record: %v", q.ID, choice, err)
		}
	})
}

// Choices that the program decides by are checked when a record is read: an unknown one would be taken for an answer
// that no one gave.
func TestUnknownChoicesAreRefused(t *testing.T) {
	tried := 0
	eachBoundChoice(t, func(q *checklist.Question, choice string, before []byte, r *checklist.Referral) {
		after, err := r.Encode()
		if err != nil {
			t.Fatal(err)
		}
		known := strings.Split(string(before), "\n")
		lines := strings.Split(string(after), "\n")
		for i, line := range lines {
			// If a yes or a no is kept in another way, the answer is text.
			if !strings.Contains(line, strconv.Quote(choice)) || strings.Contains(line, `"text"`) || slices.Contains(known, line) {
				continue
			}
			tried++
			lines[i] = strings.Replace(line, strconv.Quote(choice), `"perhaps"`, 1)
			if _, _, err := checklist.Decode([]byte(strings.Join(lines, "\n")), checklist.Default()); err == nil {
				t.Errorf("%s: the record takes any word for it: check it in check.go", q.ID)
			}
			return
		}
	})
	if tried < 100 {
		t.Errorf("got %d choices of the record, want those of every question with a typed answer", tried)
	}
}

func TestEveryBindingHasAQuestion(t *testing.T) {
	for _, id := range slices.Sorted(maps.Keys(checklist.Bindings())) {
		if _, ok := checklist.Default().Question(id); !ok {
			t.Errorf("a typed field is bound to %s, which no question asks", id)
		}
	}
}
