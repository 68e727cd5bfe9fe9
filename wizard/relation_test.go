package wizard_test

import (
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/wizard"
)

// threeChildren returns an interview about three children, the first of them Ines.
func threeChildren(t *testing.T) *wizard.Flow {
	t.Helper()
	r := checklist.New()
	for _, name := range []string{"Ines Varga", "Lena Varga", "Max Oduya"} {
		r.AddChild().Name = name
	}
	return wizard.NewFlow(r, checklist.Default(), clock)
}

// A quick line says who someone is to the children it names, and no others.
func TestQuickPersonOfSeveralChildren(t *testing.T) {
	for line, want := range map[string]string{
		"Tomas Varga, father of Ines and Lena":                       "Tomas Varga; father (Ines and Lena), not said yet (Max)",
		"Tomas Varga, father of Lena, 4/5/1988, mum's fiancé to Max": "Tomas Varga; not said yet (Ines), father (Lena), mum's fiancé (Max); born Wed 4 May 1988",
		"Hope Oduya, nan of all":                                     "Hope Oduya; nan",
		"Hope Oduya, mam of all three":                               "Hope Oduya; mam",
		"Hope Oduya, mam":                                            "Hope Oduya; mam (Ines), not said yet (Lena and Max)",
		"Hope Oduya, friend of the family":                           "Hope Oduya; friend of the family (Ines), not said yet (Lena and Max)",
	} {
		f := threeChildren(t)
		q, _ := f.Guide().Question("family.household")
		id := f.QuickPerson(q.ID, line)
		if got := f.EntryLine(q, id); got != want {
			t.Errorf("%s\n got %s\nwant %s", line, got, want)
		}
		for _, rel := range f.Record().Person(id).Relations {
			if rel.Class != "" || rel.ParentalResponsibility != "" {
				t.Errorf("%s: a word has decided %+v", line, rel)
			}
		}
	}
}

// A quick line that names some of the children has answered whether it is the same for all of them.
func TestQuickPersonSaysIfItIsTheSameForAll(t *testing.T) {
	for line, want := range map[string]string{
		"Tomas Varga, father of Ines and Lena":          "no",
		"Tomas Varga, father of Lena":                   "no",
		"Tomas Varga, dad to Ines, mum's fiancé to Max": "no",
		"Hope Oduya, nan of all":                        "yes",
		"Hope Oduya, mam":                               "",
	} {
		f := threeChildren(t)
		id := f.QuickPerson("family.household", line)
		if got := f.ValueOf(checklist.Ref{Question: checklist.QFamilySameForAll, Subject: id}).Choice; got != want {
			t.Errorf("%s: got %q, want %q", line, got, want)
		}
	}
}

// The class that a word suggests is marked, and nothing is chosen. Once one is chosen, the mark goes.
func TestAClassIsProposedAndNotChosen(t *testing.T) {
	f := threeChildren(t)
	id := f.QuickPerson("family.household", "Dee Ash, nan has her")
	if got := f.ToConfirm(id); !strings.HasPrefix(got, "Your words for Dee suggest: carer without an order. ") {
		t.Errorf("got %q", got)
	}
	ref := checklist.Ref{Question: "family.class", Subject: id}
	if !f.Jump(ref) {
		t.Fatal("the class is not asked")
	}
	offers := f.Offers(f.Now())
	suggested := slices.IndexFunc(offers, func(c checklist.Choice) bool { return strings.Contains(c.Help, "nan has her") })
	if suggested < 0 || offers[suggested].Value != "carer" || f.Value().Answered() || len(offers) != len(f.Now().Question.Choices) {
		t.Errorf("got %+v", offers)
	}
	if err := f.Answer(checklist.Value{Choice: "other_family"}); err != nil {
		t.Fatal(err)
	}
	if offers := f.Offers(f.Now()); offers[0].Value != "parent" || f.ToConfirm(id) != "" {
		t.Errorf("after the answer: %+v, %q", offers[0], f.ToConfirm(id))
	}
	if got := f.Record().Person(id).ClassTo("p2"); got != "" {
		t.Errorf("the class of another child is %q", got)
	}
	neighbour := f.QuickPerson("family.household", "Al Reid, neighbour")
	if got := f.ToConfirm(neighbour); got != "" {
		t.Errorf("nothing hangs on it: %q", got)
	}
}

// With one child each question is asked once. With several, one answer makes it so again.
func TestPerChildQuestionsAreAskedOnceWhereTheSameHolds(t *testing.T) {
	f := threeChildren(t)
	id := f.QuickPerson("family.household", "Hope Oduya, mam")
	count := func(question string) int {
		n := 0
		for _, s := range f.EntrySteps("family.household", id) {
			if s.Ref.Question == question {
				n++
			}
		}
		return n
	}
	if got := count("family.relation"); got != 3 {
		t.Errorf("got %d, want one for each child", got)
	}
	if err := f.AnswerTo(checklist.Ref{Question: "family.same_for_all", Subject: id}, checklist.Value{Choice: "yes"}); err != nil {
		t.Fatal(err)
	}
	if got := count("family.relation"); got != 1 {
		t.Errorf("the same for all: asked %d times", got)
	}
	s := wizard.Step{Question: mustQuestion(t, f, "family.relation"), Ref: checklist.Ref{Question: "family.relation", Subject: id}}
	if got := f.Title(s); got != "Who is Hope to Ines, Lena and Max?" {
		t.Errorf("got %q", got)
	}
	f.Undo()
	if got := count("family.relation"); got != 3 {
		t.Errorf("undone: got %d", got)
	}
}

func mustQuestion(t *testing.T, f *wizard.Flow, id string) *checklist.Question {
	t.Helper()
	q, ok := f.Guide().Question(id)
	if !ok {
		t.Fatalf("there is no %s", id)
	}
	return q
}

// A foster carer opens the route to the child's social worker; a step-parent does not.
func TestAFosterCarerOpensTheRouteToTheSocialWorker(t *testing.T) {
	for class, want := range map[string]bool{"foster_carer": true, "council": true, "step_parent": false, "carer": false} {
		f := threeChildren(t)
		id := f.QuickPerson("family.household", "Sal Webb")
		if err := f.AnswerTo(checklist.Ref{Question: "family.class", Subject: id}, checklist.Value{Choice: class}); err != nil {
			t.Fatal(err)
		}
		if got := f.Record().Route(checklist.RouteAllocatedWorker) != nil; got != want {
			t.Errorf("%s: got %v", class, got)
		}
	}
}

// So does a current plan, but not one that has ended.
func TestAPlanThatIsRunningOpensTheRouteToTheSocialWorker(t *testing.T) {
	for plan, want := range map[string]bool{"protection": true, "child_in_need": true, "looked_after": true, "was": false, "none": false, "not_known": false} {
		f := threeChildren(t)
		if err := f.AnswerTo(checklist.Ref{Question: "child.plan", Subject: f.Record().Children()[1].ID}, checklist.Value{Choice: plan}); err != nil {
			t.Fatal(err)
		}
		if got := f.Record().Route(checklist.RouteAllocatedWorker) != nil; got != want {
			t.Errorf("%s: got %v", plan, got)
		}
	}
}

// Babies, born or not, are not asked about what only an older child can be asked.
func TestWhatIsAskedOfBabies(t *testing.T) {
	asked := func(change func(*checklist.Person), question string) bool {
		r := checklist.New()
		change(r.AddChild())
		f := wizard.NewFlow(r, checklist.Default(), clock)
		for _, s := range f.Steps() {
			if s.Ref.Question == question {
				return true
			}
		}
		return false
	}
	unborn := func(c *checklist.Person) { c.Due.At = "2027-03" }
	baby := func(c *checklist.Person) { c.Born.At = "2026-02-03" }
	pupil := func(c *checklist.Person) { c.Born.At = "2016-02-03" }
	for question, want := range map[string][3]bool{ // unborn, baby, pupil
		"child.due": {true, false, false}, "child.gender": {false, true, true}, "child.religion": {false, true, true}, "child.pronouns": {false, false, true},
		"child.interpreter": {false, false, true}, "child.communication_needs": {false, false, true}, "consent.child_told": {false, false, true},
		"voice.lived_experience": {false, true, true}, "voice.wishes": {false, true, true}, "child.phone": {false, false, true},
	} {
		if got := [3]bool{asked(unborn, question), asked(baby, question), asked(pupil, question)}; got != want {
			t.Errorf("%s: got %v, want %v", question, got, want)
		}
	}
}
