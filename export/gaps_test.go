package export

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
)

// notKnownPart is the last part of the main sheet.
func notKnownPart(t *testing.T, r *checklist.Referral) string {
	t.Helper()
	_, text, ok := strings.Cut(compose(t, "main", contextOf(r)), "## 10. Not known")
	if !ok {
		t.Fatal("the paper has no part on what is not known")
	}
	return text
}

// TestGapOfChildStays: what is not known of a child is said of the child, though the same is not known of an adult.
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
					continue // Its note is printed in its place, for each of them.
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

// TestOpenOfChildStays: the same where nobody has answered.
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
