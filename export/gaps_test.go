package export

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
)

// notKnownPart returns the last part of the main sheet.
func notKnownPart(t *testing.T, r *checklist.Referral) string {
	t.Helper()
	_, text, ok := strings.Cut(compose(t, "main", contextOf(r)), "## 10. Not known")
	if !ok {
		t.Fatal("the paper has no part on what is not known")
	}
	return text
}

// TestGapOfChildStays checks that what is not known about a child is said, even if the same is not known about an
// adult.
func TestGapOfChildStays(t *testing.T) {
	pairs := []struct{ child, adult, want string }{
		{"child.born", "family.parent_born", "date of birth of %s"},
		{"child.name", "person.name", "full name of %s"},
		{"child.interpreter", "person.interpreter", "interpreter (%s"},
		{"child.ethnicity", "family.parent_ethnicity", "ethnicity of %s"},
		{"child.pronouns", "person.pronouns", "pronouns (%s"},
	}
	gaps := []checklist.Gap{{Kind: "asked"}, {Kind: "not_asked"}, {Kind: "declined"}, {Kind: "not_asked", Note: "the office looks for the old file"}}
	for _, children := range []int{1, 2} {
		for _, pair := range pairs {
			for i := range gaps {
				if pair.child == "child.interpreter" && gaps[i].Note != "" {
					continue // Its note is printed in its place for each of them.
				}
				r := checklist.New()
				p := r.AddPerson()
				p.Name, p.Relations = "Dilys Craddock", []checklist.Relation{{Is: "mother"}}
				var names []string
				for n := range children {
					c := r.AddChild()
					c.Name = []string{"Bryn Craddock", "Carys Craddock"}[n]
					if pair.child == "child.name" {
						c.Name = ""
					}
					p.Relations[0].To = c.ID
					setGap(t, r, pair.child, c.ID, gaps[i])
				}
				if pair.adult == "person.name" {
					p.Name = ""
				}
				setGap(t, r, pair.adult, p.ID, gaps[i])
				text := strings.ToLower(notKnownPart(t, r))
				for _, o := range append(r.Children(), p) {
					names = append(names, r.NameOf(o.ID))
				}
				want := strings.ToLower(strings.Replace(pair.want, "%s", english.And(names), 1))
				if !strings.Contains(text, want) {
					t.Errorf("%s, %d children, gap %d: not %q in %s", pair.child, children, i, want, text)
				}
			}
		}
	}
}

func setGap(t *testing.T, r *checklist.Referral, question, subject string, g checklist.Gap) {
	t.Helper()
	if err := checklist.Set(r, checklist.Default(), checklist.Ref{Question: question, Subject: subject}, checklist.Value{Gap: &g}); err != nil {
		t.Fatal(err)
	}
}

// TestOpenOfChildStays checks the same for what no one has answered.
func TestOpenOfChildStays(t *testing.T) {
	r := checklist.New()
	c, p := r.AddChild(), r.AddPerson()
	c.Name, p.Name = "Bryn Craddock", "Dilys Craddock"
	p.Relations = []checklist.Relation{{To: c.ID, Is: "mam"}}
	text := notKnownPart(t, r)
	if want := "date of birth of Bryn Craddock;"; !strings.Contains(text, want) {
		t.Errorf("not %q in %s", want, text)
	}
	c.Born = when.When{At: "2014-05-02"}
	text = notKnownPart(t, r)
	if strings.Contains(text, "date of birth") {
		t.Errorf("a date of birth is missed that the child has, or that the register has for an adult: %s", text)
	}
}

// TestMissingOnce checks that everything unanswered is listed once, and that an empty part points to the list.
func TestMissingOnce(t *testing.T) {
	r := checklist.New()
	c, o := r.AddChild(), r.AddPerson()
	c.Name, o.Name, o.Relations = "Wren Tully", "Jodie Tully", []checklist.Relation{{To: c.ID, Is: "mum"}}
	r.Answers = map[string]checklist.Answer{checklist.QConcernReason: {Text: "A graze that nobody explained."}}
	setGap(t, r, checklist.QChildGender, c.ID, checklist.Gap{Kind: checklist.GapUnasked})
	_, body, _ := strings.Cut(compose(t, "main", contextOf(r)), "## 2.")
	body, list, _ := strings.Cut(body, "## 10.")
	told, _, _ := strings.Cut(body[strings.Index(body, "## 7."):], "## 8.")
	if rest := strings.Replace(body, told, "", 1); strings.Contains(strings.ToLower(rest), "not answered") || strings.Contains(strings.ToLower(rest), "not written") || strings.Contains(rest, "not in our records") {
		t.Errorf("said in the body as well: %s", body)
	}
	for _, part := range []string{"3. Facts", "4. Wren's days, and what Wren wants", "5. What it means for Wren", "6. Professional view (opinion)", "8. Before today, and what helps", "9. What should happen"} {
		if !strings.Contains(body, part+"\n\nSee section 10.") {
			t.Errorf("%q does not point to the list: %s", part, body)
		}
	}
	for _, item := range []string{"effect on the child now", "what helps", "the child's days", "professional view", "gender", "interpreter", "date of birth of Wren Tully"} {
		if got := strings.Count(strings.ToLower(list), strings.ToLower(item)); got != 1 {
			t.Errorf("%q is there %d times in %s", item, got, list)
		}
	}
}

// TestGapInItsPlaceIsNotListed checks that whether someone can reach the child, was told or has responsibility is said
// in its place, once.
func TestGapInItsPlaceIsNotListed(t *testing.T) {
	r := checklist.New()
	c, o := r.AddChild(), r.AddPerson()
	c.Name, o.Name, o.Relations = "Wren Tully", "Cal Tully", []checklist.Relation{{To: c.ID, Is: "dad"}}
	o.OfConcern.Is = checklist.Yes
	for _, id := range []string{checklist.QPersonAccess, checklist.QConsentParentsTold, checklist.QFamilyParentalResponsibility} {
		setGap(t, r, id, o.ID, checklist.Gap{Kind: checklist.GapUnasked})
	}
	body, list, _ := strings.Cut(compose(t, "main", contextOf(r)), "## 10.")
	for _, want := range []string{"Whether this person can reach Wren now: not known, and not asked", "| Dad | Not known, and not asked |"} {
		if !strings.Contains(body, want) {
			t.Errorf("no %q in %s", want, body)
		}
	}
	for _, twice := range []string{"can reach", "told of the referral", "parental responsibility"} {
		if strings.Contains(list, twice) {
			t.Errorf("%q is listed again: %s", twice, list)
		}
	}
}

// What page one, the heading or the table of who was told says is missing is not listed again at the end.
func TestEachMissingThingIsSaidOnce(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	child, father := r.AddChild(), r.AddPerson()
	child.Name, father.Name = "Oona Pell", "Rory Pell"
	father.Relations = []checklist.Relation{{To: child.ID, Is: "father"}}
	text := flatWords(compose(t, "main", contextOf(r)))
	_, list, ok := strings.Cut(text, "10. not known")
	if !ok {
		t.Fatalf("there is no list of what is missing in:\n%s", text)
	}
	for _, once := range []string{"danger now", "level of need", "who, and which children", "social worker already", "what not to do or mention", "what has happened", "role", "telephone of the referrer", "told of the referral"} {
		if strings.Contains(list, once) {
			t.Errorf("%q is said again in: %s", once, list)
		}
	}
	for _, want := range []string{"what we are worried about", "home address", "what should happen"} {
		if !strings.Contains(list, want) {
			t.Errorf("%q is said nowhere", want)
		}
	}
	child.Answers = map[string]checklist.Answer{checklist.QChildWhereabouts: {Text: "In the hall with Ms Bose."}}
	if text := compose(t, "main", contextOf(r)); !strings.Contains(text, "Whether there is danger now: not answered yet.") {
		t.Errorf("nothing says that no one has answered whether there is danger in:\n%s", text)
	}
}

// One thing to do is a sentence; several are a list. Requests that continue below do not also point back to page one.
func TestWhatWeWillDo(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	r.AddChild().Name = "Oona Pell"
	r.Answers = map[string]checklist.Answer{"outcome.we_will": {Text: "Ms Bose meets her at 08:40 each day to 18 December."}, "outcome.expected": {Text: "You meet her at school."}}
	text := compose(t, "main", contextOf(r))
	for _, want := range []string{"**What we will do:** Ms Bose meets her", askedOnPageOne} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not in:\n%s", want, text)
		}
	}
	r.Answers["outcome.we_will"] = checklist.Answer{Text: "Ms Bose meets her at 08:40 each day.\nI ring you on Monday."}
	r.Answers["outcome.expected"] = checklist.Answer{Text: strings.Repeat("You meet her at school, and her father at home. ", 12)}
	text = compose(t, "main", contextOf(r))
	for want, there := range map[string]bool{"1. Ms Bose meets her": true, "2. I ring you": true, "continued from section 1": true, askedOnPageOne: false} {
		if strings.Contains(text, want) != there {
			t.Errorf("%q is there: %v, want %v, in:\n%s", want, !there, there, text)
		}
	}
}
