package export

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

// asked returns the record with six answers, and one more.
func asked(t *testing.T, id, subject string, v checklist.Value) *checklist.Referral {
	t.Helper()
	r := early(t)
	if err := checklist.Set(r, checklist.Default(), checklist.Ref{Question: id, Subject: subject}, v); err != nil {
		t.Fatalf("%s: %v", id, err)
	}
	return r
}

// The main sheet says each choice in its reader's words, and nothing that was not chosen.
func TestMainSaysEachChoice(t *testing.T) {
	t.Parallel()
	choice := func(s string) checklist.Value { return checklist.Value{Choice: s} }
	for _, tt := range []struct {
		question, subject string
		value             checklist.Value
		says              string
		not               string
	}{
		{"referral.level", "", choice("section47"), "reasonable cause to suspect that Oren is suffering, or likely to suffer, significant harm (Children Act 1989, section 47)", "child in need"},
		{"referral.level", "", choice("section17"), "is a child in need (Children Act 1989, section 17)", "section 47)"},
		{"referral.level", "", choice("targeted"), "the level of need is early help", "Children Act"},
		{"referral.level", "", choice("school"), "the level of need is help from school", "Children Act"},
		{"referral.level", "", choice("universal"), "the level of need is help that is open to everyone", "Children Act"},
		{"referral.level", "", choice("not_sure"), "e are not sure of the level of need, and ask for your view", "Children Act"},
		{"referral.type", "", choice("protection"), "Protection", "An assessment"},
		{"referral.type", "", choice("assessment"), "An assessment", "Protection"},
		{"referral.type", "", choice("accommodation"), "Somewhere to live", "An assessment"},
		{"referral.type", "", choice("advice"), "Advice", "An assessment"},
		{"concern.significant_harm", "", choice("yes"), "We think that it involves significant harm, or is likely to", "We do not think that"},
		{"concern.significant_harm", "", choice("no"), "We do not think that it involves significant harm", "We think that it involves"},
		{"concern.significant_harm", "", choice("not_sure"), "We are not sure whether it involves significant harm", "We think that it involves"},
		{"child.urgent", "p1", choice("yes"), "Oren needs protecting today", "Does not need protecting"},
		{"child.urgent", "p1", choice("no"), "Does not need protecting today, in our judgement", "Needs protecting today"},
		{"child.urgent", "p1", choice("not_known"), "We do not know whether protection is needed today", "Needs protecting today"},
		{"agencies.social_worker", "", choice("no"), "No social worker.", "already is not known"},
		{"agencies.social_worker", "", choice("not_known"), "We do not know whether there is a social worker already", "No social worker that"},
		{"sharing.basis", "", choice("consent"), "We share this with the family's agreement", "to protect Oren"},
		{"sharing.basis", "", choice("safeguarding_task"), "We share this to protect Oren from harm, and do not rely on consent to do so", "agreement"},
		{"consent.share_with_agencies", "", choice("given"), "The family agrees to your talking to the other services", "does not agree"},
		{"consent.share_with_agencies", "", choice("refused"), "It has not been agreed that you may talk to the other services", "The family agrees"},
		{"consent.share_with_agencies", "", choice("not_sought"), "The family has not been asked whether you may talk to the other services", "The family agrees"},
	} {
		text := paperText(t, "main", contextOf(asked(t, tt.question, tt.subject, tt.value)))
		if !strings.Contains(text, tt.says) || strings.Contains(text, tt.not) {
			t.Errorf("%s, %s: it should say %q and not %q:\n%s", tt.question, tt.value.Choice, tt.says, tt.not, text)
		}
	}
}

// Two children get the words for two.
func TestMainOfTwoChildren(t *testing.T) {
	t.Parallel()
	for level, want := range map[checklist.Level]string{
		checklist.Section47: "reasonable cause to suspect that Oren and Mila are suffering, or likely to suffer, significant harm",
		checklist.Section17: "Oren and Mila are children in need",
	} {
		r := early(t)
		r.AddChild().Name = "Mila Lacey"
		r.Request.Level = level
		if text := paperText(t, "main", contextOf(r)); !strings.Contains(text, want) {
			t.Errorf("it does not say %q:\n%s", want, text)
		}
	}
}

// Only a child who has been born is said to suffer harm; harm to a baby still to come is likely.
func TestMainOfABabyToCome(t *testing.T) {
	t.Parallel()
	due := when.When{At: "2027-03"}
	for _, tt := range []struct {
		name, says, not string
		baby            func(r *checklist.Referral)
	}{
		{"with a child who is born", "suspect that Oren is suffering, or likely to suffer, significant harm", "Mila are suffering",
			func(r *checklist.Referral) { b := r.AddChild(); b.Name, b.Due = "Mila Lacey", due }},
		{"alone", "is likely to suffer significant harm", "suffering",
			func(r *checklist.Referral) { b := r.Children()[0]; b.Born, b.Due = when.When{}, due }},
	} {
		r := early(t)
		r.Request.Level = checklist.Section47
		tt.baby(r)
		if text := paperText(t, "main", contextOf(r)); !strings.Contains(text, tt.says) || strings.Contains(text, tt.not) {
			t.Errorf("%s: it should say %q and not %q:\n%s", tt.name, tt.says, tt.not, text)
		}
	}
}

// Who else was told, by whom and when, is one sentence, in the writer's words if they make one.
func TestMainSaysWhoElseIsTold(t *testing.T) {
	t.Parallel()
	at := when.When{At: "2026-11-20T15:10"}
	for _, tt := range []struct {
		route checklist.Route
		says  string
	}{
		{checklist.Route{Told: checklist.Yes, Who: "Pc Rhys", When: at, Reference: "CR-77"}, "Police, Pc Rhys, Fri 20 Nov 2026, 15:10, reference CR-77"},
		{checklist.Route{Told: checklist.Yes}, "Police: told"},
		{checklist.Route{Told: checklist.Yes, Who: "Pc Rhys."}, "Police: told, Pc Rhys."},
		{checklist.Route{Told: checklist.No}, "Police: not yet by us"},
		{checklist.Route{Told: checklist.No, Who: "Ms Venn is telling them."}, "Police: not yet by us; Ms Venn is telling them"},
		{checklist.Route{Told: checklist.No, Who: "Mr Oke has offered to ring", When: at}, "Police: not yet by us; Mr Oke has offered to ring, Fri 20 Nov 2026, 15:10"},
		{checklist.Route{Told: checklist.No, Who: "the duty worker"}, "Police: not yet by us; the duty worker"},
		{checklist.Route{Told: checklist.NotKnown, Who: "Pc Rhys."}, "Police: not known whether told, Pc Rhys"},
		{checklist.Route{}, "Police: not answered yet"},
	} {
		r := early(t)
		tt.route.Route = checklist.RoutePolice
		*r.AddRoute(checklist.RoutePolice) = tt.route
		if text := paperText(t, "main", contextOf(r)); !strings.Contains(text, tt.says) {
			t.Errorf("it does not say %q:\n%s", tt.says, text)
		}
	}
}

// withFamily returns the record with six answers and two family members.
func withFamily(t *testing.T) (r *checklist.Referral, mother, uncle *checklist.Person) {
	t.Helper()
	r = early(t)
	child := r.Children()[0].ID
	for _, x := range []struct{ name, is string }{{"Joss Lacey", "mother"}, {"Pat Lacey", "uncle"}} {
		p := r.AddPerson()
		p.Name, p.Relations = x.name, []checklist.Relation{{To: child, Is: x.is}}
	}
	return r, r.People[1], r.People[2]
}

// Whether it is safe to visit is said by name: what is known about one person is not taken for another.
func TestMainSaysWhetherToVisit(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name          string
		mother, uncle checklist.YesNo
		says, not     string
	}{
		{"nothing known of both", checklist.No, checklist.No, "Visiting safely\nNothing known to us.\n", "do not know"},
		{"nothing known of one", checklist.No, checklist.NotKnown, "We do not know whether Pat Lacey may be a danger to a visitor. Nothing known to us of danger to a visitor from Joss Lacey.", "whether Joss"},
		{"not known of both", checklist.NotKnown, checklist.NotKnown, "We do not know whether Joss Lacey or Pat Lacey may be a danger to a visitor.", "Nothing known"},
		{"a danger", checklist.No, checklist.Yes, "Ring us first: see the sheet", "Nothing known to us of danger to a visitor from"},
	} {
		r, mother, uncle := withFamily(t)
		mother.StaffRisk, uncle.StaffRisk = tt.mother, tt.uncle
		if text := paperText(t, "main", contextOf(r)); !strings.Contains(text, tt.says) || strings.Contains(text, tt.not) {
			t.Errorf("%s: it should say %q and not %q:\n%s", tt.name, tt.says, tt.not, text)
		}
	}
}

// Each parent has a row of their own: whether they were told, when, by whom, and whether they agree.
func TestMainSaysWhoAgrees(t *testing.T) {
	t.Parallel()
	at := when.When{At: "2026-11-19T14:30"}
	for _, tt := range []struct {
		consent   checklist.Consent
		says, not string
	}{
		{checklist.Consent{Told: checklist.ToldBefore, ToldOn: at, ToldBy: checklist.ReferrerID, Agreed: checklist.ConsentGiven}, "Agrees", "Does not agree"},
		{checklist.Consent{Told: checklist.ToldBefore, ToldOn: at, Agreed: checklist.ConsentRefused}, "Does not agree", "Not asked"},
		{checklist.Consent{Told: checklist.ToldNotYet, Agreed: checklist.ConsentNotSought}, "Not asked", "Does not agree"},
		{checklist.Consent{Told: checklist.ToldNotYet, Agreed: checklist.ConsentNotTheirs}, "Not for them to decide", "Not asked"},
		{checklist.Consent{Told: checklist.ToldBefore}, "Yes, before it was made; by whom or when: not answered yet", "after it was made"},
		{checklist.Consent{Told: checklist.ToldAfter}, "Yes, after it was made; by whom or when: not answered yet", "before it was made"},
		{checklist.Consent{Told: checklist.ToldBefore, ToldOn: at}, "Yes, before it was made, Thu 19 Nov 2026, 14:30", "after it was made"},
		{checklist.Consent{Told: checklist.ToldNotYet}, "Not yet", "No, not safe"},
		{checklist.Consent{Told: checklist.ToldNotSafe}, "No, not safe", "Not yet"},
		{checklist.Consent{Told: checklist.ToldCouldNotReach}, "No, could not be reached", "No, not safe"},
		{checklist.Consent{Told: checklist.ToldAskingFirst}, "Not yet: we are asking you first who should tell them", "No, not safe"},
	} {
		r, mother, _ := withFamily(t)
		mother.Consent = tt.consent
		text := paperText(t, "main", contextOf(r))
		_, row, _ := strings.Cut(text, "Agrees to have help, or an assessment?\n")
		row, _, _ = strings.Cut(row, "Oren Lacey\n")
		if !strings.HasPrefix(row, "Joss") || !strings.Contains(row, tt.says) || strings.Contains(row, tt.not) {
			t.Errorf("%+v: it should say %q and not %q:\n%s", tt.consent, tt.says, tt.not, row)
		}
	}
}

// The child's pronoun is in brackets after the gender, and by itself if the gender is not given.
func TestMainSaysThePronoun(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ gender, says string }{
		{"boy", "Boy (they)"},
		{"", "Pronoun they"},
	} {
		r := asked(t, checklist.QChildPronouns, "p1", checklist.Value{Text: "they"})
		if err := checklist.Set(r, checklist.Default(), checklist.Ref{Question: checklist.QChildGender, Subject: "p1"}, checklist.Value{Text: tt.gender}); err != nil {
			t.Fatal(err)
		}
		if got := paperText(t, "main", contextOf(r)); !strings.Contains(got, tt.says) {
			t.Errorf("gender %q: the main sheet does not say %q:\n%s", tt.gender, tt.says, got)
		}
	}
}
