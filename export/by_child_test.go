package export

import (
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

// threeChildren returns two children of one father and one of another, with a baby to come.
func threeChildren() (r *checklist.Referral, ife, tobi, zed, baby *checklist.Person) {
	r = checklist.New()
	ife, tobi, zed, baby = r.AddChild(), r.AddChild(), r.AddChild(), r.AddChild()
	ife.Name, tobi.Name, zed.Name = "Ife Balogun", "Tobi Balogun", "Zed Fenn"
	ife.Born, tobi.Born, zed.Born = when.When{At: "2014-02-03"}, when.When{At: "2017-05-06"}, when.When{At: "2022-08-09"}
	baby.Due = when.When{At: "2027-02-01"}
	return r, ife, tobi, zed, baby
}

// TestLastSawByChild checks that an answer about one child names no other.
func TestLastSawByChild(t *testing.T) {
	for _, tt := range []struct {
		name        string
		change      func(r *checklist.Referral, o *checklist.Person)
		want, never string
	}{
		{"kept with the person", func(_ *checklist.Referral, o *checklist.Person) {
			o.Work.LastSeen = when.When{At: "2026-10-02"}
		}, "last saw the family", "last saw Ife"},
		{"kept with the person, with no baby to come", func(r *checklist.Referral, o *checklist.Person) {
			o.Work.LastSeen = when.When{At: "2026-10-02"}
			r.People = slices.DeleteFunc(r.People, (*checklist.Person).Unborn)
		}, "last saw at least one of the children", "last saw Ife"},
		{"kept with the person, one child and the baby", func(r *checklist.Referral, o *checklist.Person) {
			o.Work.LastSeen = when.When{At: "2026-10-02"}
			r.People = slices.DeleteFunc(r.People, func(c *checklist.Person) bool { return c.Name == "Tobi Balogun" || c.Name == "Zed Fenn" })
		}, "last saw the family", "last saw Ife"},
		{"said to be the same for all", func(_ *checklist.Referral, o *checklist.Person) {
			o.Work.LastSeen = when.When{At: "2026-10-02"}
			o.Answers = map[string]checklist.Answer{checklist.QFamilySameForAll: {Text: "yes"}}
		}, "last saw Ife, Tobi and Zed", "at least"},
		{"said of two", func(r *checklist.Referral, o *checklist.Person) {
			o.Relations = []checklist.Relation{{To: "p1", LastSeen: when.When{At: "2026-10-02"}}, {To: "p3", LastSeen: when.When{At: "2026-10-02"}}}
		}, "last saw Ife and Zed", "Tobi and"},
		{"said of each, and different", func(r *checklist.Referral, o *checklist.Person) {
			o.Relations = []checklist.Relation{{To: "p1", LastSeen: when.When{At: "2026-10-02"}}, {To: "p3", LastSeen: when.When{At: "2025"}}}
		}, "; last saw Zed 2025", "Ife and Zed"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r, _, _, _, _ := threeChildren()
			o := r.AddPerson()
			o.Name, o.Work = "Mair Pugh", &checklist.Work{Agency: "Health visiting", Post: "health visitor"}
			tt.change(r, o)
			box := agencyLines(newPaper(contextOf(r)))
			if got := compose(t, "main", contextOf(r)); !strings.Contains(got, tt.want) || !strings.Contains(box, tt.want) || strings.Contains(got+box, tt.never) || strings.Contains(got, "unborn baby Fri") {
				t.Errorf("not %q, or %q, in the box %q or in %s", tt.want, tt.never, box, got)
			}
		})
	}
}

// TestReachByChild checks that who someone can reach is said for each child asked about.
func TestReachByChild(t *testing.T) {
	r, ife, tobi, zed, _ := threeChildren()
	o := r.AddPerson()
	o.Name, o.OfConcern.Is = "Dale Fenn", checklist.Yes
	o.OfConcern.Access = checklist.No
	said := func() string { return strings.Join(reach(newPaper(contextOf(r)), o), "; ") }
	if got := said(); !strings.Contains(got, "at least one of the children") || strings.Contains(got, "Ife") {
		t.Errorf("kept with the person: got %q", got)
	}
	if got, want := canReach(newPaper(contextOf(r))), ""; got != want {
		t.Errorf("page one, where he cannot: got %q", got)
	}
	o.OfConcern.Access = checklist.Yes
	if got, want := canReach(newPaper(contextOf(r))), "Dale Fenn can reach at least one of the children now (not written down which)."; got != want {
		t.Errorf("page one: got %q, want %q", got, want)
	}
	o.OfConcern.Access = ""
	o.Relations = []checklist.Relation{{To: ife.ID, Access: checklist.No}, {To: tobi.ID, Access: checklist.No}, {To: zed.ID, Is: "father", Access: checklist.Yes}}
	if got, want := said(), "cannot reach Ife and Tobi now; can reach Zed now"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	r.Answers = map[string]checklist.Answer{checklist.QConcernWhoAndReach: {Text: "Dale Fenn, Zed's father."}}
	if text := compose(t, "main", contextOf(r)); !strings.Contains(text, "Can reach Zed now") && !strings.Contains(text, "can reach Zed now") {
		t.Errorf("whom he can reach is not said in %s", text)
	}
}

// TestRelationByChild checks that each child's own answers are printed with that child, and none is lost.
func TestRelationByChild(t *testing.T) {
	r, ife, tobi, zed, _ := threeChildren()
	o := r.AddPerson()
	o.Name = "Dale Fenn"
	o.Relations = []checklist.Relation{
		{To: ife.ID, Class: checklist.ClassStepParent, Is: "mum's boyfriend", LivesWith: checklist.Yes},
		{To: tobi.ID, Class: checklist.ClassStepParent, Is: "mum's boyfriend", LivesWith: checklist.No, Contact: "Sundays"},
		{To: zed.ID, Class: checklist.ClassParent, ParentalResponsibility: checklist.Yes, Known: checklist.KnownByCertificate, LivesWith: checklist.Yes},
	}
	p := newPaper(contextOf(r))
	where := whoWhere(p, o, newMarks())
	for _, want := range []string{"Ife and Tobi's mum's boyfriend", "parent of Zed", "lives with Ife and Zed", "does not live with Tobi", "contact with Tobi: Sundays"} {
		if !strings.Contains(where, want) {
			t.Errorf("no %q in %q", want, where)
		}
	}
	if got, want := responsibilityWords(p, o), "Yes for Zed (certificate seen)"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if text := compose(t, "main", contextOf(r)); strings.Contains(text, "Further details") {
		t.Errorf("the answers are given again under further details: %s", text)
	}
}

// TestConsentByChild checks that a parent who agrees for one child is not pasted as agreeing for another.
func TestConsentByChild(t *testing.T) {
	r, ife, tobi, zed, baby := threeChildren()
	o := r.AddPerson()
	o.Name = "Ronke Balogun"
	o.Relations = []checklist.Relation{
		{To: ife.ID, Is: "mother", Consent: checklist.Consent{Told: checklist.ToldBefore, Agreed: checklist.ConsentGiven}},
		{To: tobi.ID, Is: "mother", Consent: checklist.Consent{Told: checklist.ToldBefore, Agreed: checklist.ConsentGiven}},
		{To: zed.ID, Is: "mother", Consent: checklist.Consent{Told: checklist.ToldBefore, Agreed: checklist.ConsentRefused}},
		{To: baby.ID, Is: "mother"},
	}
	got, _ := pasted(newPaper(contextOf(r)), checklist.QConsentParentsAgree)
	for _, want := range []string{"Ronke Balogun, for Ife and Tobi: told of this referral; agrees", "Ronke Balogun, for Zed: told of this referral; does not agree"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in %q", want, got)
		}
	}
}

// TestInSchool checks that attendance is printed as it was recorded.
func TestInSchool(t *testing.T) {
	for unit, want := range map[checklist.Unit]string{
		checklist.UnitDays:     "in school for 31 of 38 days",
		checklist.UnitSessions: "in school for 31 of 38 sessions (half days)",
		"":                     "in school for 31 of 38 sessions or days (not said which)",
	} {
		r := checklist.New()
		c := r.AddChild()
		c.Name, c.Attendance = "Kit Lane", checklist.Attendance{Present: 31, Of: 38, Unit: unit}
		if got := compose(t, "main", contextOf(r)); !strings.Contains(strings.ToLower(got), want) {
			t.Errorf("no %q in %s", want, got)
		}
		if got, _ := pasted(newPaper(contextOf(r)), checklist.QChildAttendance); !strings.EqualFold(got, want) {
			t.Errorf("the box: got %q, want %q", got, want)
		}
	}
}

// TestInSchoolFitsTheCalendar checks that more days than the calendar had are not printed as days.
func TestInSchoolFitsTheCalendar(t *testing.T) {
	t.Parallel()
	for of, want := range map[int]string{38: "of 38 days", 60: "of 60 sessions or days (not said which)"} {
		r := checklist.New()
		c := r.AddChild()
		c.Name, c.Attendance = "Kit Lane", checklist.Attendance{Present: 31, Of: of, From: "2026-09-03", To: "2026-11-06", Unit: checklist.UnitDays}
		if got := compose(t, "main", contextOf(r)); !strings.Contains(got, want) {
			t.Errorf("no %q in %s", want, got)
		}
	}
}

// TestOtherParent checks that the reason why no other parent is named is given with the child, not among further
// details.
func TestOtherParent(t *testing.T) {
	r, _, _, zed, _ := threeChildren()
	r.Request.NoOtherParent = map[string]checklist.NoOtherParent{zed.ID: checklist.OtherParentDied}
	text := compose(t, "main", contextOf(r))
	if !strings.Contains(text, "Zed's other parent has died.") || strings.Contains(text, "Further details") {
		t.Errorf("got %s", text)
	}
}

// TestSeveralOnTheCall checks that the script speaks of all the children, and says no more of an unborn baby than is
// known.
func TestSeveralOnTheCall(t *testing.T) {
	r, ife, _, _, baby := threeChildren()
	r.Homes = []*checklist.Home{{ID: "h1", Address: "2 Quay Row"}}
	ife.Homes, baby.Homes = []string{"h1"}, []string{"h1"}
	text := compose(t, "call", contextOf(r))
	for _, want := range []string{"**The children:** Ife Balogun", "The mother of the unborn baby lives at:"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in %s", want, text)
		}
	}
	if strings.Contains(text, "The unborn baby lives at") {
		t.Errorf("got %s", text)
	}
}

// TestToldLogByChild checks that telling a parent about one child is logged for that child.
func TestToldLogByChild(t *testing.T) {
	r, ife, tobi, _, _ := threeChildren()
	o := r.AddPerson()
	o.Name = "Dayo Balogun"
	told := checklist.Consent{Told: checklist.ToldBefore, ToldOn: when.When{At: "2026-11-19T18:10"}, ToldBy: checklist.ReferrerID}
	o.Relations = []checklist.Relation{{To: ife.ID, Is: "father", Consent: told}, {To: tobi.ID, Is: "father", Consent: told}}
	if got, want := compose(t, "actions", contextOf(r)), "Dayo Balogun, for Ife and Tobi"; !strings.Contains(got, want) {
		t.Errorf("no %q in %s", want, got)
	}
}

// TestDetailsOfEachChild checks that a paragraph of its own says which child it is about.
func TestDetailsOfEachChild(t *testing.T) {
	r, ife, tobi, _, _ := threeChildren()
	for _, c := range []*checklist.Person{ife, tobi} {
		c.Answers = map[string]checklist.Answer{checklist.QConcernOutsideHome: {Text: "Nothing known to us."}}
	}
	text := compose(t, "main", contextOf(r))
	for _, want := range []string{"Danger outside the home (Ife):", "Danger outside the home (Tobi):"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in %s", want, text)
		}
	}
}

// A single further detail is a line, and several are a table.
func TestOneFurtherDetailIsALine(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	a, b := r.AddPerson(), r.AddPerson()
	a.Name, b.Name = "Ines Farrow", "Colin Webb"
	answer := func(o *checklist.Person) {
		o.Work = &checklist.Work{Post: "caretaker"}
		o.Answers = map[string]checklist.Answer{checklist.QFamilyParentEthnicity: {Text: "Welsh"}}
	}
	answer(a)
	if text := compose(t, "main", contextOf(r)); !strings.Contains(text, furtherTitle+"\n\n**Parent's ethnicity, Ines Farrow:** Welsh.") || strings.Contains(text, "| About |") {
		t.Errorf("got %s", text)
	}
	answer(b)
	if text := compose(t, "main", contextOf(r)); !strings.Contains(text, "| About |") {
		t.Errorf("got %s", text)
	}
}

// The kinds of worry come first under the professional view. A wide kind is not named again next to a narrower one,
// unless facts of its own show it.
func TestKindsOfWorryAreNamedOnce(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	r.Answers = map[string]checklist.Answer{checklist.QAnalysisOpinion: {Text: "Elsa is left to find her own meals."}}
	r.Request.Worries = []string{"physical", "neglect", "neglect/nutritional"}
	if text := compose(t, "main", contextOf(r)); !strings.Contains(text, "**Kinds of worry:** Physical harm; neglect: food and drink.\n\nElsa is left") {
		t.Errorf("got %s", text)
	}
	if got, _ := pasted(newPaper(contextOf(r)), checklist.QConcernHarmTypes); got != "Physical harm; Neglect: food and drink" {
		t.Errorf("pasted: %s", got)
	}
	f := r.AddFact()
	f.Kind, f.Text, f.Worries = checklist.FactSeen, "She came without a coat.", []string{"neglect"}
	if text := compose(t, "main", contextOf(r)); !strings.Contains(text, "Physical harm; neglect (F1); neglect: food and drink.") {
		t.Errorf("got %s", text)
	}
}

// A box for what someone was told has each answer with its children, as the main referral does.
func TestABoxSaysWhichChildAnAnswerIsAbout(t *testing.T) {
	t.Parallel()
	r, ife, tobi, zed, _ := threeChildren()
	o := r.AddPerson()
	o.Name = "Bola Ade"
	for _, c := range []*checklist.Person{ife, tobi, zed} {
		told := checklist.Consent{Told: checklist.ToldBefore}
		if c == zed {
			told.Told = checklist.ToldNotSafe
		}
		o.Relations = append(o.Relations, checklist.Relation{To: c.ID, Is: "mam", Consent: told})
	}
	p := newPaper(contextOf(r))
	want := "Bola Ade, for Ife and Tobi: Yes, before it was made\nBola Ade, for Zed: No, not safe"
	if got, gap := pasted(p, checklist.QConsentParentsTold); gap || !strings.Contains(got, want) {
		t.Errorf("got %q", got)
	}
	o.Relations[2].Consent = o.Relations[0].Consent
	if got, _ := pasted(p, checklist.QConsentParentsTold); strings.Contains(got, "for ") {
		t.Errorf("the same for all: got %q", got)
	}
}

// Who must not be told yet stays on page one, however many have been told.
func TestPageOneKeepsWhomNotToTell(t *testing.T) {
	t.Parallel()
	r, ife, tobi, zed, _ := threeChildren()
	told := checklist.Consent{Told: checklist.ToldBefore, ToldBy: checklist.ReferrerID, ToldOn: when.When{At: "2026-11-19T09:10"}, Agreed: checklist.ConsentGiven}
	for i, name := range []string{"Bola Ade", "Kunle Balogun", "Dean Fenn"} {
		o := r.AddPerson()
		o.Name, o.Consent = name, told
		o.Relations = []checklist.Relation{{To: []string{ife.ID, tobi.ID, zed.ID}[i], Is: "parent", ParentalResponsibility: checklist.Yes}}
	}
	ife.Consent, tobi.Consent = told, told
	o := r.AddPerson()
	o.Name, o.Consent = "Grace Fenn", checklist.Consent{Told: checklist.ToldNotSafe}
	o.Relations = []checklist.Relation{{To: zed.ID, Is: "mother", ParentalResponsibility: checklist.Yes}}
	page, _, _ := strings.Cut(compose(t, "main", contextOf(r)), "## 2.")
	if !strings.Contains(page, "not safe: Grace Fenn") {
		t.Errorf("not on page one:\n%s", page)
	}
}
