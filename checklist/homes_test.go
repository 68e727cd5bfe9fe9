package checklist_test

import (
	"fmt"
	"strings"
	"testing"

	"referral/checklist"
)

// homesOf returns every home, and who lives where: "h1=1 Example Road p1:h1 p2:h1".
func homesOf(r *checklist.Referral) string {
	var out []string
	for _, h := range r.Homes {
		out = append(out, strings.TrimSpace(h.ID+"="+h.Address+" "+h.Postcode))
	}
	for _, p := range r.People {
		if len(p.Homes) > 0 || p.Staying != "" {
			out = append(out, strings.TrimSuffix(fmt.Sprintf("%s:%s/%s", p.ID, strings.Join(p.Homes, ","), p.Staying), "/"))
		}
	}
	return strings.Join(out, "; ")
}

// An address is a home that people share: the same address is the same home, and correcting a child's corrects it for
// all.
func TestHomes(t *testing.T) {
	t.Parallel()
	type answer struct{ question, of, choice, text string }
	const mill, road = "2 Mill Street", "1 Example Road"
	for _, tt := range []struct {
		name    string
		answers []answer
		want    string
	}{
		{"one address", []answer{{"child.address", "p1", "", road}}, "h1=1 Example Road; p1:h1"},
		{"spaces around it", []answer{{"child.address", "p1", "", "  1 Example Road "}}, "h1=1 Example Road; p1:h1"},
		{"taken away", []answer{{"child.address", "p1", "", road}, {"child.address", "p1", "", ""}}, ""},
		{"taken away where there is none", []answer{{"child.address", "p1", "", ""}, {"child.current_address", "p1", "", " "}}, ""},
		{"corrected", []answer{{"child.address", "p1", "", road}, {"child.address", "p1", "", "1a Example Road"}}, "h1=1a Example Road; p1:h1"},
		{"corrected for all who live there", []answer{{"child.address", "p1", "", road}, {"family.parent_address", "p2", "", road}, {"child.address", "p1", "", mill}},
			"h1=2 Mill Street; p1:h1; p2:h1"},
		{"a mother who moves", []answer{{"child.address", "p1", "", road}, {"family.parent_address", "p2", "", road}, {"family.parent_address", "p2", "", mill}},
			"h1=1 Example Road; h2=2 Mill Street; p1:h1; p2:h2"},
		{"a mother's own address, corrected", []answer{{"child.address", "p1", "", road}, {"family.parent_address", "p2", "", mill}, {"family.parent_address", "p2", "", "2a Mill Street"}},
			"h1=1 Example Road; h2=2a Mill Street; p1:h1; p2:h2"},
		{"the same address in other capitals", []answer{{"child.address", "p1", "", road}, {"family.parent_address", "p2", "", "1 EXAMPLE road"}}, "h1=1 Example Road; p1:h1; p2:h1"},
		{"chosen from the list", []answer{{"child.address", "p1", "", road}, {"family.parent_address", "p2", "h1", ""}}, "h1=1 Example Road; p1:h1; p2:h1"},
		{"chosen, with its words", []answer{{"child.address", "p1", "", road}, {"family.parent_address", "p2", "h1", road}}, "h1=1 Example Road; p1:h1; p2:h1"},
		{"chosen, and its words changed", []answer{{"child.address", "p1", "", road}, {"child.address", "p1", "h1", mill}}, "h1=2 Mill Street; p1:h1"},
		{"its own, chosen without words", []answer{{"child.address", "p1", "", road}, {"child.address", "p1", "h1", ""}}, "h1=1 Example Road; p1:h1"},
		{"another one chosen, with words of its own", []answer{{"child.address", "p1", "", road}, {"family.parent_address", "p2", "", mill}, {"family.parent_address", "p2", "h1", mill}},
			"h1=1 Example Road; p1:h1; p2:h1"},
		{"a second home", []answer{{"child.address", "p1", "", road}, {"child.other_home", "p1", "", mill}}, "h1=1 Example Road; h2=2 Mill Street; p1:h1,h2"},
		{"the second chosen from the list", []answer{{"child.address", "p1", "", road}, {"family.parent_address", "p2", "", mill}, {"child.other_home", "p1", "h2", ""}},
			"h1=1 Example Road; h2=2 Mill Street; p1:h1,h2; p2:h2"},
		{"the second taken away", []answer{{"child.address", "p1", "", road}, {"child.other_home", "p1", "", mill}, {"child.other_home", "p1", "", ""}}, "h1=1 Example Road; p1:h1"},
		{"the first taken away", []answer{{"child.address", "p1", "", road}, {"child.other_home", "p1", "", mill}, {"child.address", "p1", "", ""}}, "h2=2 Mill Street; p1:h2"},
		{"the second is another one now", []answer{{"child.address", "p1", "", road}, {"family.parent_address", "p2", "", mill}, {"child.other_home", "p1", "", "3 Elm Close"}, {"child.other_home", "p1", "h2", ""}},
			"h1=1 Example Road; h2=2 Mill Street; p1:h1,h2; p2:h2"},
		{"staying elsewhere", []answer{{"child.address", "p1", "", road}, {"child.current_address", "p1", "", mill}}, "h1=1 Example Road; h2=2 Mill Street; p1:h1/h2"},
		{"staying elsewhere, corrected", []answer{{"child.current_address", "p1", "", mill}, {"child.current_address", "p1", "", "2a Mill Street"}}, "h1=2a Mill Street; p1:/h1"},
		{"staying at home", []answer{{"child.address", "p1", "", road}, {"child.current_address", "p1", "", road}}, "h1=1 Example Road; p1:h1/h1"},
		{"staying at home, then elsewhere", []answer{{"child.address", "p1", "", road}, {"child.current_address", "p1", "h1", ""}, {"child.current_address", "p1", "", mill}},
			"h1=1 Example Road; h2=2 Mill Street; p1:h1/h2"},
		{"no longer staying there", []answer{{"child.address", "p1", "", road}, {"child.current_address", "p1", "", mill}, {"child.current_address", "p1", "", ""}}, "h1=1 Example Road; p1:h1"},
		{"a home that someone else stays in", []answer{{"family.parent_address", "p2", "", road}, {"child.current_address", "p1", "h1", ""}, {"family.parent_address", "p2", "", mill}},
			"h1=1 Example Road; h2=2 Mill Street; p1:/h1; p2:h2"},
		{"a postcode first", []answer{{"child.postcode", "p1", "", "bl99 9zz"}}, "h1= BL99 9ZZ; p1:h1"},
		{"a postcode, then the address", []answer{{"child.postcode", "p1", "", "bl99 9zz"}, {"child.address", "p1", "", road}}, "h1=1 Example Road BL99 9ZZ; p1:h1"},
		{"no postcode", []answer{{"child.postcode", "p1", "", ""}}, ""},
		{"a postcode taken away", []answer{{"child.address", "p1", "", road}, {"child.postcode", "p1", "", "BL99 9ZZ"}, {"child.postcode", "p1", "", ""}}, "h1=1 Example Road; p1:h1"},
	} {
		r := household()
		for _, a := range tt.answers {
			set(t, r, a.question, a.of, checklist.Value{Choice: a.choice, Text: a.text})
		}
		if got := homesOf(r); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
		if got := homesOf(decoded(t, written(t, r))); got != tt.want {
			t.Errorf("%s, written and read: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

// A further child starts in the home of the first, and can move without the others.
func TestHomesOfSiblings(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	r.AddChild()
	set(t, r, "child.address", "p1", checklist.Value{Text: "1 Example Road"})
	r.AddChild()
	if got, want := homesOf(r), "h1=1 Example Road; p1:h1"; got != want {
		t.Fatalf("a further child has a home that no one gave: got %q, want %q", got, want)
	}
	set(t, r, "child.address", "p2", checklist.Value{Text: "3 Orchard Close"})
	if got, want := homesOf(r), "h1=1 Example Road; h2=3 Orchard Close; p1:h1; p2:h2"; got != want {
		t.Fatalf("got %q, want %q", got, want)
	}
	set(t, r, "child.address", "p2", checklist.Value{Choice: "h1"})
	if got, want := homesOf(r), "h1=1 Example Road; p1:h1; p2:h1"; got != want {
		t.Fatalf("got %q, want %q", got, want)
	}
	set(t, r, "child.other_home", "p2", checklist.Value{Text: "2 Mill Street"})
	if got, want := homesOf(r), "h1=1 Example Road; h3=2 Mill Street; p1:h1; p2:h1,h3"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if a, b := r.Person("p1"), r.Person("p2"); !r.LivesWith(a, b) || !r.InHousehold(b) || r.LivesWith(a, &checklist.Person{ID: "p9", Homes: []string{"h2"}}) {
		t.Error("who lives with whom is not by the homes they share")
	}
	only := checklist.New()
	if child := only.AddChild(); only.InHousehold(child) {
		t.Error("a child alone shares no home with another")
	}
}
