package export

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
	"referral/export/text"
)

// twoParents returns a boy of 17 with two parents who have both been told and accept help.
func twoParents() (r *checklist.Referral, boy, mum, dad *checklist.Person) {
	r = checklist.New()
	r.Request.Made = "2026-11-12T18:30"
	boy = r.AddChild()
	boy.Name, boy.Born = "Ilya Marsh", when.When{At: "2009-02-01"}
	told := checklist.Consent{Told: checklist.ToldBefore, ToldBy: checklist.ReferrerID, ToldOn: when.When{At: "2026-11-11T15:10"}, Agreed: checklist.ConsentGiven}
	boy.Consent = told
	for _, o := range []struct {
		to   **checklist.Person
		name string
		is   string
	}{{&mum, "Sara Marsh", "mam"}, {&dad, "Leon Marsh", "dad"}} {
		*o.to = r.AddPerson()
		(*o.to).Name, (*o.to).Consent = o.name, told
		(*o.to).Relations = []checklist.Relation{{To: boy.ID, Is: o.is, ParentalResponsibility: checklist.Yes}}
	}
	return r, boy, mum, dad
}

// The family agrees only if everyone who was to be asked does. Otherwise the paper says who has not, and why.
func TestAgreementIsNotSaidOfWhoDidNotGiveIt(t *testing.T) {
	tests := []struct {
		name, want string
		change     func(boy, mum, dad *checklist.Person)
	}{
		{"everyone agrees", "The family agrees to your talking to the other services.", func(_, _, _ *checklist.Person) {}},
		{"not theirs to give", "The family agrees to your talking to the other services.", func(_, _, dad *checklist.Person) { dad.Consent.Agreed = checklist.ConsentNotTheirs }},
		{"one refuses", "as agreement from Leon Marsh, who does not agree to have help", func(_, _, dad *checklist.Person) { dad.Consent.Agreed = checklist.ConsentRefused }},
		{"one was told and not asked", "as agreement from Leon Marsh, who has not been asked.", func(_, _, dad *checklist.Person) { dad.Consent.Agreed = checklist.ConsentNotSought }},
		{"one could not be reached", "as agreement from Sara Marsh, who could not be reached.", func(_, mum, _ *checklist.Person) { mum.Consent = checklist.Consent{Told: checklist.ToldCouldNotReach} }},
		{"one has no answer", "as agreement from Sara Marsh, whose answer we do not have.", func(_, mum, _ *checklist.Person) { mum.Consent.Agreed = "" }},
		{"the young person refuses", "as agreement from Ilya, who does not agree to have help", func(boy, _, _ *checklist.Person) { boy.Consent.Agreed = checklist.ConsentRefused }},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, boy, mum, dad := twoParents()
			r.Sharing.Agencies = checklist.ConsentGiven
			tt.change(boy, mum, dad)
			got := compose(t, "main", contextOf(r))
			if !strings.Contains(got, tt.want) || strings.Contains(got, "The family agrees") != strings.HasPrefix(tt.want, "The family agrees") {
				t.Errorf("want %q in:\n%s", tt.want, got)
			}
			r.Sharing.Basis = checklist.BasisConsent
			all := strings.HasPrefix(tt.want, "The family agrees")
			if got := compose(t, "main", contextOf(r)); strings.Contains(got, "with the family's agreement.") != all {
				t.Errorf("on the ground of agreement:\n%s", got)
			}
		})
	}
}

// A refusal at 17 and the reason for going ahead stay on a paper that is printed again after the birthday.
func TestARefusalStaysAfterTheBirthday(t *testing.T) {
	t.Parallel()
	r, boy, _, _ := twoParents()
	boy.Consent.Agreed = checklist.ConsentRefused
	boy.Answers = map[string]checklist.Answer{checklist.QConsentChildReason: {Text: "He says no out of fear of two men (F2)."}}
	ctx := contextOf(r)
	ctx.Now = ctx.Now.AddDate(2, 0, 0)
	if got := compose(t, "main", ctx); strings.Count(got, "out of fear of two men") < 2 || !strings.Contains(got, "Does not agree.") {
		t.Errorf("not on page one and in section 7:\n%s", got)
	}
}

// A stepparent decides if they have parental responsibility, so an open answer about it leaves their agreement open.
func TestAgreementOfAStepparentIsOpen(t *testing.T) {
	t.Parallel()
	for held, want := range map[checklist.YesNo]string{"": "Not recorded.", checklist.NotKnown: "Not recorded.", checklist.No: "Not for them to decide."} {
		r, boy, _, dad := twoParents()
		dad.Name, dad.Consent.Agreed = "Bram Oake", ""
		dad.Relations = []checklist.Relation{{To: boy.ID, Is: "stepfather", Class: checklist.ClassStepParent, ParentalResponsibility: held}}
		got := ""
		for line := range strings.Lines(compose(t, "main", contextOf(r))) {
			if strings.HasPrefix(line, "| Bram Oake | Yes") {
				got = line
			}
		}
		if !strings.Contains(got, want) {
			t.Errorf("responsibility %q: want %q in %q", held, want, got)
		}
	}
}

// Visits are planned by the line on who was told, so it includes the children, with the day and who told them.
func TestWhoHasBeenToldCountsTheChildren(t *testing.T) {
	tests := []struct {
		name, want string
		change     func(boy, mum, dad *checklist.Person)
	}{
		{"everyone", "Told: Sara Marsh, Wed 11 Nov 2026, by me, accepts help or an assessment; Leon Marsh, Wed 11 Nov 2026, by me, accepts help or an assessment; Ilya, Wed 11 Nov 2026, by me.",
			func(_, _, _ *checklist.Person) {}},
		{"the child alone", "Told: only Ilya, Wed 11 Nov 2026, by me. No parent or carer yet. Could not be reached: Leon Marsh.", func(_, mum, dad *checklist.Person) {
			mum.Consent, dad.Consent = checklist.Consent{Told: checklist.ToldNotSafe}, checklist.Consent{Told: checklist.ToldCouldNotReach}
		}},
		{"no one", "No one yet.", func(boy, mum, dad *checklist.Person) {
			boy.Consent, mum.Consent, dad.Consent = checklist.Consent{Told: checklist.ToldNotYet}, checklist.Consent{Told: checklist.ToldNotYet}, checklist.Consent{Told: checklist.ToldNotYet}
		}},
		{"a parent and not the child", "Not told yet: Ilya.", func(boy, _, _ *checklist.Person) { boy.Consent = checklist.Consent{Told: checklist.ToldNotYet} }},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, boy, mum, dad := twoParents()
			tt.change(boy, mum, dad)
			if got := toldInShort(newPaper(contextOf(r)), true); !strings.Contains(got, tt.want) {
				t.Errorf("got  %q\nwant %q", got, tt.want)
			}
		})
	}
}

// A young person's own answer comes first, and a no is on page one with the reason for going ahead.
func TestAYoungPersonWhoRefusesIsOnPageOne(t *testing.T) {
	r, boy, _, _ := twoParents()
	boy.Consent.Agreed = checklist.ConsentRefused
	pageOne := func() string {
		first, _, _ := strings.Cut(compose(t, "main", contextOf(r)), "## 2")
		return first
	}
	if got := pageOne(); !strings.Contains(got, "Ilya does not agree to have help or an assessment. Why we refer all the same: not answered yet.") {
		t.Errorf("without a reason:\n%s", got)
	}
	boy.Answers = map[string]checklist.Answer{checklist.QConsentChildReason: {Text: "He may be taken out of the county tonight."}}
	if got := pageOne(); !strings.Contains(got, "We refer all the same: he may be taken out of the county tonight.") {
		t.Errorf("with a reason:\n%s", got)
	}
	got := compose(t, "main", contextOf(r))
	if rows := got[strings.Index(got, "## 7."):]; strings.Index(rows, "| Ilya Marsh") > strings.Index(rows, "| Sara Marsh") {
		t.Errorf("the parents come first:\n%s", rows)
	}
}

// If the answer differs from child to child, each is printed with its child.
func TestToldByChild(t *testing.T) {
	r, _, mum, _ := twoParents()
	girl := r.AddChild()
	girl.Name, girl.Born = "Vera Marsh", when.When{At: "2018-02-01"}
	mum.Relations = append(mum.Relations, checklist.Relation{To: girl.ID, Is: "mam", ParentalResponsibility: checklist.Yes,
		Consent: checklist.Consent{Told: checklist.ToldNotYet, Agreed: checklist.ConsentRefused}})
	got := compose(t, "main", contextOf(r))
	for _, want := range []string{"| Sara Marsh, about Ilya | Yes, Wed 11 Nov 2026, 15:10, by me. | Agrees. |", "| Sara Marsh, about Vera | Not yet.", "Not told yet: Sara Marsh about Vera"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in:\n%s", want, got)
		}
	}
}

// A name keeps its small letters even if a row or sentence begins with it.
func TestRowsKeepTheLettersOfANameInPlace(t *testing.T) {
	r, boy, mum, _ := twoParents()
	boy.Name, mum.Name, mum.OfConcern = "bell hooks-Marsh", "van der Meer", checklist.OfConcern{Is: checklist.Yes, Access: checklist.Yes}
	boy.Consent.Agreed = checklist.ConsentRefused
	got := compose(t, "main", contextOf(r))
	for _, bad := range []string{"Van der Meer", "Bell now", "Bell does not", "Bell hooks"} {
		if strings.Contains(got, bad) {
			t.Errorf("the paper has %q:\n%s", bad, got)
		}
	}
}

// Who will tell the family and what they will hear are both printed, whoever the words name.
func TestWhatTheFamilyWillHearAndFromWhom(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ what, by, want string }{
		{"Rosa: that we have asked for help.", "Idris Bello tells Rosa", "What the family will be told: Rosa: that we have asked for help. Who will tell them: Idris Bello tells Rosa, Mon 30 Nov 2026."},
		{"Grandad: that Mr Bello will ring.", "The health visitor, to Grandad", "What the family will be told: Grandad: that Mr Bello will ring. Who will tell them: The health visitor, to Grandad, Mon 30 Nov 2026."},
		{"That we are worried, and Dr Amin knows.", "I will ask Dr Amin.", "What the family will be told: That we are worried, and Dr Amin knows. Who will tell them: I will ask Dr Amin, Mon 30 Nov 2026."},
		{"Ms Oduya tells Rosa at the gate.", "Ms Oduya", "What the family will be told: Ms Oduya tells Rosa at the gate. When they will be told: Mon 30 Nov 2026."},
		{"That a visit is coming.", "", "What the family will be told: That a visit is coming. When they will be told: Mon 30 Nov 2026."},
	} {
		r, _, _, _ := twoParents()
		r.Sharing.FamilyTold = checklist.FamilyTold{What: tt.what, By: tt.by, When: when.When{At: "2026-11-30"}}
		if got := strings.TrimSpace(text.Plain(gathered(familyWillHear(newPaper(contextOf(r)))))); strings.Join(strings.Fields(got), " ") != tt.want {
			t.Errorf("got  %q\nwant %q", got, tt.want)
		}
	}
}

// A reason for going ahead without someone, and how parental responsibility was known, are not printed once the answer
// has changed.
func TestWhatAChangedAnswerLeavesBehindIsNotPrinted(t *testing.T) {
	t.Parallel()
	r, boy, mum, dad := twoParents()
	mum.Answers = map[string]checklist.Answer{checklist.QConsentReasonWithout: {Text: "She might warn her brother."}}
	dad.Relations[0].ParentalResponsibility, dad.Relations[0].Known = checklist.No, checklist.KnownByOrder
	dad.Answers = map[string]checklist.Answer{checklist.QFamilyOrder: {Text: "Order of 3 May, Shelby court"}}
	boy.Answers = map[string]checklist.Answer{checklist.QConsentChildReason: {Text: "He may run."}}
	got := compose(t, "main", contextOf(r)) + compose(t, "actions", contextOf(r))
	for _, bad := range []string{"warn her brother", "Shelby", "order or agreement seen", "He may run", "he may run"} {
		if strings.Contains(got, bad) {
			t.Errorf("%q is in:\n%s", bad, got)
		}
	}
	dad.Relations[0].ParentalResponsibility, mum.Consent.Told = checklist.Yes, checklist.ToldNotSafe
	got = compose(t, "main", contextOf(r))
	for _, want := range []string{"warn her brother", "Shelby", "order or agreement seen"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in:\n%s", want, got)
		}
	}
}

// The record of actions says if it is not known who told someone of the referral.
func TestTheLogSaysThatItIsOpenWhoTold(t *testing.T) {
	t.Parallel()
	r, _, mum, _ := twoParents()
	mum.Consent.ToldBy = ""
	got := compose(t, "actions", contextOf(r))
	if want := "| Sara Marsh | Who told them: not answered yet. |"; !strings.Contains(got, want) || strings.Contains(got, "| By. |") {
		t.Errorf("%q is not in:\n%s", want, got)
	}
}

// Whether several children had told anyone is said of any of them, and not of "at least one".
func TestWhetherSeveralHadTold(t *testing.T) {
	t.Parallel()
	for choice, want := range map[string]string{
		"not_known": "We do not know whether Ada or Ben had told anyone before.", "no": "As far as we know, at least one of Ada and Ben had told someone before.",
		"yes": "As far as we know, no child had told anyone before.",
	} {
		r := checklist.New()
		r.AddChild().Name, r.AddChild().Name = "Ada Moss", "Ben Moss"
		if err := checklist.Set(r, checklist.Default(), checklist.Ref{Question: checklist.QConcernFirstTime}, checklist.Value{Choice: choice}); err != nil {
			t.Fatal(err)
		}
		if got := toldBefore(newPaper(contextOf(r))); got != want {
			t.Errorf("%s: got %q, want %q", choice, got, want)
		}
	}
}

// A child in one list with an adult of the same last name is named in full; others by the first name.
func TestTwoOfOneName(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	ada, ben := r.AddChild(), r.AddChild()
	ada.Name, ben.Name = "Ada Moss", "Ben Frayne"
	father := r.AddPerson()
	father.Name = "Kit Moss"
	father.Relations = []checklist.Relation{{To: ada.ID, Is: "father", Class: checklist.ClassParent}, {To: ben.ID, Is: "stepfather", Class: checklist.ClassStepParent}}
	for _, o := range []*checklist.Person{ada, ben, father} {
		o.Consent.Told = checklist.ToldNotYet
	}
	mother := r.AddPerson()
	mother.Name, mother.Consent.Told = "Ros Frayne", checklist.ToldBefore
	mother.Relations = []checklist.Relation{{To: ada.ID, Is: "mother", Class: checklist.ClassParent}, {To: ben.ID, Is: "mother", Class: checklist.ClassParent}}
	if got := toldInShort(newPaper(contextOf(r)), false); !strings.Contains(got, "Not told yet: Ada Moss, Ben and Kit Moss") {
		t.Errorf("got %q", got)
	}
}

// A safe way that ends a sentence is followed by the number without two stops.
func TestNumberAfterASentence(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	c, o := r.AddChild(), r.AddPerson()
	c.Name, o.Name, o.Phone, o.SafeContact = "Ada Moss", "Ros Moss", "07700 900640", "At work before two. He has her phone at night, so no texts."
	o.Relations = []checklist.Relation{{To: c.ID, Is: "mother", Class: checklist.ClassParent}}
	if got := contactWords(newPaper(contextOf(r)), o).String(); strings.Contains(got, ".;") || !strings.HasSuffix(got, "so no texts; 07700 900640") {
		t.Errorf("got %q", got)
	}
}

// What a child under 16 said about help is printed where the writer recorded it, and is never missing.
func TestYoungerChildsOwnAnswer(t *testing.T) {
	t.Parallel()
	for choice, want := range map[string]string{"given": "| Agrees |", "refused": "| Does not agree |", "": "| |"} {
		r := checklist.New()
		c := r.AddChild()
		c.Name, c.Born.At, c.Consent.Told = "Bilal Orme", "2015-03-02", checklist.ToldBefore
		if choice != "" {
			c.Answers = map[string]checklist.Answer{checklist.QConsentYoungerAgrees: {Text: choice}}
		}
		got := compose(t, "main", contextOf(r))
		if !strings.Contains(got, "What was said: not written down. "+want+"\n") {
			t.Errorf("%q: no %q in:\n%s", choice, want, got)
		}
		if strings.Contains(got, "hild agrees") {
			t.Errorf("%q: it is said to be missing:\n%s", choice, got)
		}
	}
}
