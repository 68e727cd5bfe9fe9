package checklist_test

import (
	"strings"
	"testing"

	"referral/checklist"
)

func TestBeforeTelling(t *testing.T) {
	const (
		family        = checklist.RingBeforeTelling + "|" + checklist.DoctorFirst
		today         = checklist.TellToday + "|" + checklist.DoctorFirst
		lado, teacher = checklist.LADOBeforeTelling, checklist.TeacherRings
	)
	tests := []struct {
		name, where, home, told string
		tonight                 checklist.YesNo
		worries                 []string
		want                    []string
	}{
		{name: "nothing ticked"},
		{name: "neglect", worries: []string{"neglect/food"}},
		{name: "danger now", tonight: "yes", want: []string{family}},
		{name: "not sure", tonight: "not_sure", where: "In the library with Mr Kaur, calm.", want: []string{family}},
		{name: "forced marriage", worries: []string{"forced_marriage"}, want: []string{family}},
		{name: "domestic abuse", worries: []string{"domestic_abuse"}, want: []string{checklist.AbuseAndTelling}},
		{name: "domestic abuse, danger now", tonight: "yes", worries: []string{"domestic_abuse"}, want: []string{family}},
		{name: "domestic abuse, agreed", tonight: "yes", worries: []string{"domestic_abuse"}, told: "The police tell him.", want: []string{checklist.TellAgreed}},
		{name: "a coach", worries: []string{"adult_works_with_children"}, want: []string{lado}},
		{name: "a coach, sexual harm", worries: []string{"sexual", "adult_works_with_children"}, want: []string{family, lado}},
		{name: "FGM", worries: []string{"fgm_done"}, want: []string{family, teacher}},
		{name: "FGM feared", worries: []string{"fgm_feared"}, want: []string{family}},
		{name: "needs a doctor", tonight: "yes", where: "With the nurse. She needs to see a doctor for her wrist.", want: []string{today}},
		{name: "an ambulance", tonight: "yes", where: "In the hall. An ambulance is on its way.", want: []string{today}},
		{name: "on the way to hospital", tonight: "yes", where: "On her way to hospital with Miss Bird", want: []string{today}},
		{name: "no doctor", tonight: "yes", where: "In class. No doctor needed.", want: []string{family}},
		{name: "no doctor yet", tonight: "yes", where: "In class, holding one arm. No doctor yet.", want: []string{family}},
		{name: "does not need one", tonight: "yes", where: "Does not need a doctor.", want: []string{family}},
		{name: "a doctor last week", tonight: "yes", where: "With Mr Kaur. Saw the doctor last week.", want: []string{family}},
		{name: "may need one", tonight: "yes", where: "With Mrs Żak. Her hand is swollen; she may need a doctor.", want: []string{family}},
		{name: "whether he should see one", tonight: "yes", where: "We do not know whether he should see a doctor.", want: []string{family}},
		{name: "if he is worse", tonight: "yes", where: "If he gets worse he must go to hospital.", want: []string{family}},
		{name: "could not stand", tonight: "yes", where: "He could barely stand and needs an ambulance.", want: []string{today}},
		{name: "does not go home", tonight: "yes", home: "No. Stays until Ms Lund comes.", want: []string{today}},
		{name: "cannot go home", tonight: "yes", home: "She cannot go home tonight", want: []string{today}},
		{name: "goes home", tonight: "yes", home: "Yes, with his aunt.", want: []string{family}},
		{name: "not known", tonight: "yes", home: "Nothing settled", want: []string{family}},
		{name: "agreed", tonight: "yes", told: "Ms Lund tells her mother at 16:00.", want: []string{checklist.TellAgreed}},
		{name: "nothing agreed", tonight: "yes", told: "Nothing was agreed.", want: []string{family}},
		{name: "agreed, and the child stays", tonight: "yes", home: "No.", told: "The police tell him.", want: []string{checklist.TellAgreed}},
		{name: "a doctor, and nothing risky", where: "She needs a doctor."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := checklist.New()
			c := r.AddChild()
			c.Answers = map[string]checklist.Answer{"child.whereabouts": {Text: tt.where}}
			r.Request.Tonight, r.Request.Worries = tt.tonight, tt.worries
			r.Answers = map[string]checklist.Answer{"call.may_go_home": {Text: tt.home}, "call.family_told": {Text: tt.told}}
			if got := r.BeforeTelling(); strings.Join(got, "|") != strings.Join(tt.want, "|") {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// The note of the guide says the same as the pages.
func TestTheGuideSaysTheSame(t *testing.T) {
	q, ok := checklist.Default().Question("consent.do_not_tell_yet")
	if !ok || q.Title != checklist.RingBeforeTelling {
		t.Errorf("got %q, want %q", q.Title, checklist.RingBeforeTelling)
	}
}

// No one who may be causing domestic abuse is to be rung until the writer has said that they know of the referral of
// every child of theirs.
func TestWhoIsNotToBeRung(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name  string
		say   func(r *checklist.Referral, mother, father *checklist.Person)
		names []string
		open  bool
	}{
		{"no abuse", func(r *checklist.Referral, _, f *checklist.Person) {
			r.Request.Worries = []string{"neglect"}
			f.OfConcern.Is = "yes"
		}, nil, false},
		{"no one named", func(*checklist.Referral, *checklist.Person, *checklist.Person) {}, nil, true},
		{"no one named, both know", func(_ *checklist.Referral, m, f *checklist.Person) {
			m.Consent.Told, f.Consent.Told = checklist.ToldBefore, checklist.ToldAfter
		}, nil, false},
		{"the father", func(_ *checklist.Referral, _, f *checklist.Person) { f.OfConcern.Is = "yes" }, []string{"Ray Amos"}, false},
		{"perhaps the father", func(_ *checklist.Referral, _, f *checklist.Person) { f.OfConcern.Is = "not_known" }, []string{"Ray Amos"}, false},
		{"the father, to be told", func(_ *checklist.Referral, _, f *checklist.Person) {
			f.OfConcern.Is, f.Consent.Told = "yes", checklist.ToldNotYet
		}, []string{"Ray Amos"}, false},
		{"the father, who knows", func(_ *checklist.Referral, _, f *checklist.Person) {
			f.OfConcern.Is, f.Consent.Told = "yes", checklist.ToldBefore
		}, nil, false},
		{"known in the home, the mother", func(r *checklist.Referral, m, _ *checklist.Person) {
			r.Request.Worries, r.Request.RiskFactors = nil, map[string]checklist.Risk{"domestic_abuse": checklist.RiskKnown}
			m.OfConcern.Is = "yes"
		}, []string{"Ola Amos"}, false},
		{"a lodger", func(r *checklist.Referral, _, _ *checklist.Person) {
			p := r.AddPerson()
			p.Name, p.OfConcern.Is, p.Relations = "Jon Weir", "yes", []checklist.Relation{{To: "p1", Is: "lodger"}}
		}, []string{"Jon Weir"}, false},
	} {
		r := checklist.New()
		r.Request.Worries = []string{"domestic_abuse"}
		child, mother, father := r.AddChild(), r.AddPerson(), r.AddPerson()
		mother.Name, mother.Relations = "Ola Amos", []checklist.Relation{{To: child.ID, Is: "mother"}}
		father.Name, father.Relations = "Ray Amos", []checklist.Relation{{To: child.ID, Is: "father"}}
		tt.say(r, mother, father)
		var names []string
		for _, p := range r.NotToBeRung() {
			names = append(names, p.Name)
		}
		if strings.Join(names, ", ") != strings.Join(tt.names, ", ") || r.AbuserNotNamed() != tt.open {
			t.Errorf("%s: got %q and %v", tt.name, names, r.AbuserNotNamed())
		}
	}
}

// Asking a parent to come in is how some are told; asking the council who tells them is a plan to agree.
func TestAgreed(t *testing.T) {
	t.Parallel()
	for words, want := range map[string]bool{
		"We will ask Mr Pell to come in at 15:00 and tell him then.":                true,
		"Ms Rowe tells Mum at pick-up. We will ask her to stay for a moment.":       true,
		"I will ask both parents in tomorrow, as the duty worker said.":             true,
		"The worker tells them. The family was not known to social care before.":    true,
		"Social care asked us to tell her; we must ask for an interpreter for her.": true,
		"We will ask you first.":                            false,
		"We will ask the front door who does":               false,
		"I need to ask the duty worker.":                    false,
		"We'll ask on the call.":                            false,
		"We are asking you to say.":                         false,
		"Ask the social worker.":                            false,
		"I will ask whether we tell them.":                  false,
		"We want to agree this with you.":                   false,
		"We still have to ask.":                             false,
		"Not discussed. We plan to ask children's services": false,
		"It is not known yet.":                              false,
		"To be confirmed.":                                  false,
		"Should we tell her?":                               false,
	} {
		if got := checklist.Agreed(words); got != want {
			t.Errorf("%q: agreed %v, want %v", words, got, want)
		}
	}
}
