package wizard_test

import (
	"flag"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/checklist/review"
	"referral/checklist/when"
	"referral/wizard"
)

var update = flag.Bool("update", false, "write the records of testdata")

// afterMessy is the morning after the messy note was written.
func afterMessy() time.Time { return time.Date(2026, time.November, 13, 8, 0, 0, 0, time.UTC) }

// messy types testdata/messy.md through the flow as a designated safeguarding lead in a hurry would, slips and all.
func messy(t testing.TB) *wizard.Flow {
	t.Helper()
	f := wizard.NewFlow(checklist.New(), checklist.Default(), afterMessy)
	answer := func(question, subject string, v checklist.Value) {
		t.Helper()
		if err := f.AnswerTo(checklist.Ref{Question: question, Subject: subject}, v); err != nil {
			t.Fatalf("%s of %s: %v", question, subject, err)
		}
	}
	text := func(question, subject, s string) { t.Helper(); answer(question, subject, checklist.Value{Text: s}) }
	choose := func(question, subject, s string) { t.Helper(); answer(question, subject, checklist.Value{Choice: s}) }
	date := func(question, subject, s string) {
		t.Helper()
		answer(question, subject, checklist.Value{When: when.When{At: s}})
	}

	f.Change(func(r *checklist.Referral) { r.Fictional = true })
	choose("referral.tonight", "", "no")
	choose("referral.how", "", "form")
	answer("concern.harm_types", "", checklist.Value{Choices: []string{"emotional", "neglect"}})
	text("concern.who_and_reach", "", "Gary Tolland, who moved in after Easter; Amara and Joel are in that home every school night.")
	text("child.address", "p1", "14 Weir Cottages, Coldwater")
	text("child.postcode", "p1", "ZZ7 3QX")
	choose("agencies.social_worker", "", "not_known")
	text("referrer.name", "", "Hugh Bellamy")
	text("referrer.role", "", "designated safeguarding lead")
	text("referrer.agency", "", "Coldwater Primary School")
	text("referrer.phone", "", "01632 960404")
	text("child.name", "p1", "Amara Dunmore")
	date("child.born", "p1", "2016-05-19")
	text("child.gender", "p1", "Girl")
	text("child.pronouns", "p1", "she")
	text("child.school", "p1", "Coldwater Primary School, Year 8")
	text("child.attendance", "p1", "43 of 45, 3/9/2026 to 12/11/2026")

	kerry := f.QuickPerson("family.household", "Kerry Dunmore, mother, 2/2/2006")
	luke := f.QuickPerson("family.household", "Luke Farrow, father")
	joel := f.QuickPerson("family.household", "Joel Dunmore, brother, 2020")
	gary := f.QuickPerson("family.household", "Gary Tolland, mother's partner")
	next := f.QuickPerson("family.household", "Jean Abara, neighbour")
	f.QuickPerson(checklist.AgenciesList, "Femi Strand, Coldwater Primary School, class teacher")
	f.QuickPerson(checklist.AgenciesList, "Mrs Osei, Coldwater Primary School, breakfast club")
	f.QuickPerson(checklist.AgenciesList, "Priti Solanki, Coldwater Primary School, office")
	for _, id := range []string{kerry, joel, gary} {
		choose("family.parent_address", id, "h1")
	}
	text("person.aliases", gary, "Gaz")
	choose("family.person_of_concern", gary, "yes")
	choose("consent.parents_told", luke, "not_yet")
	choose("consent.parents_agree", luke, "given")
	choose("consent.parents_told", kerry, "asking_first")
	choose("consent.parents_agree", kerry, "not_sought")

	f.QuickFact(`12/11/2026 09:50 heard from child to Femi, book corner: "He chucked them out the fucking window. He said if I'm gonna be a little cow I can walk in the road like one. Joel was crying and I said shut up or he'll do yours."`)
	date("fact.written", "f1", "2026-11-12T09:15")
	text("fact.asked", "f1", "You look frozen, what happened to your shoes?")
	f.QuickFact("12/11/2026 10:30 seen by Femi, classroom: right forearm: a straight red mark about 6 cm long, seen by Priti as well")
	f.QuickFact("Tuesday 9 November 2026 heard from child to Mrs Osei, breakfast club: she had been in charge of Joel all of Saturday, and Joel, 3, had nothing but crisps")
	f.QuickFact("register: late on 12 of 10 mornings since half term; missed four days in the last fortnight")
	f.QuickFact("12/11/2026 passed on: Gaz was in prison for something")
	hears := f.QuickFact("11/11/2026 told by Jean Abara to Femi, gate: shouting through the wall most nights, from eight to ten; once a bang and then nothing. She does not want to be named")
	text("fact.known_how", hears, "her wall is theirs")
	uncle := f.QuickFact("11/11/2026 told by Jean Abara to Femi, gate: Uncle Daz used to come round to sort Gaz out, and has stopped")
	text("fact.known_how", uncle, "from what others in the road say")
	weight := f.QuickFact("3/3/2015 record, health visitor's note in the file: worried about her weight")
	answer("fact.about", weight, checklist.Value{Choices: []string{"p1"}})
	log := f.QuickFact("12/10/2026 record by Femi, reading log: Kayleigh says her dad has gone and she is sleeping at her nan's")
	answer("fact.about", log, checklist.Value{Choices: []string{"p1"}})
	f.QuickFact("12/11/2026 passed on: there is a lodger in the box room")
	f.QuickEvent("history.concerns", "13/11/2027: meeting in the diary of the class teacher")

	text("concern.reason", "", "Amara came to school with wet feet and her shoes in her hand, and said that they had been thrown out of the window (F1).")
	text("history.concerns", "", "8 September 2026: no lunch for the third day.\n29 September 2026: Joel asleep at carpet time.\n14 October 2025: no coat.\n5 November 2026: cried when it was time to go home.")
	text("voice.lived_experience", "p1", "Amara gets the house up at six and he never complains. Amara reads to Joel every night.")
	text("voice.wishes", "p1", "To Mrs Osei: \"one whole day where nobody shouts, and Joel to have his own bed\".")
	text("strengths.protective", "", "Kerry always answers the telephone. Luke asks after the reading.")
	text("family.environment", "", "Don't visit alone: there is a large dog, and Gaz keeps a baseball bat.")
	text("outcome.expected", "", "A visit before the weekend, and breakfast, dry feet and quiet for both.")
	_ = next
	return f
}

// planted are the slips of the note, by rule and by what the finding shows; an empty text is a finding about a whole answer.
var planted = []string{
	"consent-contradicts: ",                          // The father has not been told and has agreed.
	"dates-age: Joel, 3",                             // Joel is 5 or 6.
	"dates-before-birth: ",                           // The health visitor's note of 2015.
	"dates-future: ",                                 // The meeting of 2027 is a slip.
	"dates-generation: ",                             // The mother would have been ten.
	"dates-numbers: 12 of 10",                        // More mornings than there were.
	"dates-numbers: four days in the last fortnight", // The register has two in the whole term.
	"dates-order: 14 October 2025",                   // This year is meant.
	"dates-school-year: Year 8",                      // She is ten.
	"dates-weekday: Tuesday 9 November 2026",
	"dates-written: ",           // The sticky note says 9.15.
	"evidence-hearsay: ",        // Somebody said.
	"evidence-hearsay: ",        // The lodger.
	"names-pronoun: he",         // Amara gets the house up and he never complains.
	"names-relative: lodger",    // Nobody has seen one.
	"names-stranger: Kayleigh",  // From another family.
	"names-stranger: Uncle Daz", // Appears once.
	"sheet-asked-not-named: does not want to be named",
	"sheet-staff-words: visit alone", // What a visitor must know.
}

// compared are the categories of the checks that compare; what is merely not entered yet is no false alarm.
var compared = []string{"names", "dates", "sheet"}

func TestMessyNote(t *testing.T) {
	f := messy(t)
	r := f.Record()
	if err := r.Check(f.Guide()); err != nil {
		t.Fatal(err)
	}
	got, err := r.Encode()
	if err != nil {
		t.Fatal(err)
	}
	const file = "testdata/messy.json"
	if *update {
		if err := os.WriteFile(file, got, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("the record of the note (-want +got); run go test ./wizard -update and read it:\n%s", diff)
	}

	missed := slices.Clone(planted)
	var alarms []string
	for _, x := range review.New(f.Guide()).Review(r, afterMessy()) {
		if _, rule := review.Find(x.Rule); !rule {
			continue // The wording has tests of its own.
		}
		said := x.Rule + ": " + x.Text
		if i := slices.Index(missed, said); i >= 0 {
			missed = slices.Delete(missed, i, i+1)
		} else if slices.Contains(compared, x.Category) || x.Rule == "consent-contradicts" {
			alarms = append(alarms, said)
		}
	}
	if len(missed) > 0 {
		t.Errorf("not found: %q", missed)
	}
	if len(alarms) > 2 {
		t.Errorf("%d false alarms, at most two: %q", len(alarms), alarms)
	}
	t.Logf("%d slips, false alarms: %q", len(planted), alarms)
}

// The child's swearing stays as it was said, and nothing asks for other words.
func TestMessyNoteKeepsItsSwearing(t *testing.T) {
	f := messy(t)
	if words := f.Record().Fact("f1").Words; !strings.Contains(words, "fucking window") {
		t.Errorf("got %q", words)
	}
	note, err := os.ReadFile("testdata/messy.md")
	if err != nil || !strings.Contains(string(note), "fucking window") || !strings.Contains(string(note), "Fictional") {
		t.Errorf("the note is not as it was written: %v", err)
	}
	fs := review.New(f.Guide()).From(finding.Info).Review(f.Record(), afterMessy())
	for _, x := range fs {
		if x.At.Question == "fact.words" && x.At.Fact == "f1" && !strings.HasPrefix(x.Rule, "names-") {
			t.Errorf("%s is found in the child's own words", x.Rule)
		}
	}
}
