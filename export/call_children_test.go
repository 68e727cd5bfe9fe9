package export

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

// TestCallNamesChildrenAtHome checks that the phone script names a child in the home who is not referred, and no adult. It
// does not if the writer's own words do.
func TestCallNamesChildrenAtHome(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	r.Answers = map[string]checklist.Answer{}
	r.Homes = []*checklist.Home{{ID: "h1", Address: "7 Tern Close"}}
	child, brother, lodger := r.AddChild(), r.AddPerson(), r.AddPerson()
	child.Name, brother.Name, lodger.Name = "Wilf Sandoe", "Caspian Sandoe", "Otto Brand"
	brother.Born, lodger.Born = when.When{At: "2023-04-02"}, when.When{At: "1990-04-02"}
	brother.Relations = []checklist.Relation{{To: child.ID, Class: checklist.ClassSibling, Is: "brother", LivesWith: checklist.Yes}}
	for _, p := range []*checklist.Person{child, brother, lodger} {
		p.Homes = []string{"h1"}
	}
	text := flatWords(paperText(t, "call", contextOf(r)))
	if want := "other children in the home: caspian sandoe, 3, brother. what they ask"; !strings.Contains(text, want) {
		t.Errorf("no %q in %s", want, text)
	}
	r.Answers[checklist.QConcernWhoAndReach] = checklist.Answer{Text: "His aunt. Caspian, 3, is with her now."}
	if strings.Contains(flatWords(paperText(t, "call", contextOf(r))), "other children in the home") {
		t.Error("the brother is named twice")
	}
}
