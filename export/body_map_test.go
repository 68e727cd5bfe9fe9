package export

import (
	"fmt"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
	"referral/export/document"
)

// marked returns a record with one child, and a fact that describes a mark.
func marked(t *testing.T, places ...string) (*checklist.Referral, *checklist.Fact) {
	t.Helper()
	r := checklist.New()
	c := r.AddChild()
	c.Name = "Idris Tamm"
	f := r.AddFact()
	f.Kind, f.Injury, f.Marked = checklist.FactSeen, checklist.Injury{Place: "left shin", Size: "3 cm", Colour: "brown"}, places
	return r, f
}

// mapOf returns the drawing of a record's only map.
func mapOf(t *testing.T, r *checklist.Referral) document.Figure {
	t.Helper()
	d, ok := composed(t, bodyMapID, contextOf(r))
	if !ok {
		t.Fatal("there is no body map")
	}
	var found []document.Figure
	for _, b := range d.Blocks {
		if f, ok := b.(document.Figure); ok {
			found = append(found, f)
		}
	}
	if len(found) != 1 {
		t.Fatalf("got %d drawings, want 1", len(found))
	}
	return found[0]
}

// rings returns the text in the rings of a drawing.
func rings(f document.Figure) []string {
	var out []string
	for _, l := range f.Labels {
		if l.Ringed {
			out = append(out, l.Text)
		}
	}
	return out
}

// The body is drawn as it was. Look at the drawing before -update.
func TestBodyIsDrawn(t *testing.T) {
	t.Parallel()
	r, _ := marked(t, "nose", "left_shin_or_calf")
	d := mapOf(t, r)
	out := fmt.Sprintf("%g by %g\n", d.Width, d.Height)
	for _, o := range d.Outlines {
		out += fmt.Sprintf("open %v:", o.Open)
		for _, p := range o.Points {
			out += fmt.Sprintf(" %g,%g", p.X, p.Y)
		}
		out += "\n"
	}
	for _, l := range d.Labels {
		out += fmt.Sprintf("%g,%g %s\n", l.At.X, l.At.Y, l.Text)
	}
	golden(t, "body-drawing.txt", out)
}

func TestBodyPlacesAreDrawn(t *testing.T) {
	t.Parallel()
	n := 0
	for _, a := range checklist.BodyAreas() {
		for _, name := range a.Places {
			n++
			if at, ok := bodyAt[checklist.BodyPlaceID(name)]; !ok || at.X < 0 || at.X > bodyWidth || at.Y < 0 || at.Y > bodyHeight {
				t.Errorf("%q is not on the drawing", name)
			}
		}
	}
	if len(bodyAt) != n {
		t.Errorf("the drawing has %d places, and the list %d", len(bodyAt), n)
	}
}

// Seen from the front, the child's left is on the right; from the back it is on the left.
func TestLeftIsTheChildsOwn(t *testing.T) {
	t.Parallel()
	for id, at := range bodyAt {
		middle := frontX
		switch {
		case at.X > 330, !strings.HasPrefix(id, "left") && !strings.HasPrefix(id, "right"):
			continue // The views of the head say which side they are.
		case at.X > (frontX+backX)/2:
			middle = backX
		}
		if left, atRight := strings.HasPrefix(id, "left"), at.X > middle; (left == atRight) != (middle == frontX) {
			t.Errorf("%s is on the wrong side", id)
		}
	}
}

// No ring is guessed from words: a map has the rings that the writer chose, and no others.
func TestNoRingFromWords(t *testing.T) {
	t.Parallel()
	r, f := marked(t)
	f.Text, f.Written.Note = "A mark on the left shin or calf and one on the right knee.", "body map, page 3"
	if got := rings(mapOf(t, r)); len(got) != 0 {
		t.Errorf("got the rings %q, want none", got)
	}
	f.Marked = []string{"right_wrist"}
	d := mapOf(t, r)
	if got := rings(d); len(got) != 1 || got[0] != "F1" {
		t.Errorf("got the rings %q, want F1 alone", got)
	}
	if !strings.Contains(d.Alt, "right wrist, F1") || strings.Contains(d.Alt, "knee") {
		t.Errorf("the words for the drawing are %q", d.Alt)
	}
}

// An empty map has everything needed to draw on it, and a filled one says who placed the rings and where the record is.
func TestBodyMapSaysWhoseItIs(t *testing.T) {
	t.Parallel()
	r, f := marked(t)
	r.Referrer.Name = "Olwen Pryce"
	text := paperText(t, bodyMapID, contextOf(r))
	for _, want := range []string{"Drawn by", "On (day", "From (seen", "our own body map is kept", "F1", "3 cm; brown"} {
		if !strings.Contains(text, want) {
			t.Errorf("the empty map lacks %q", want)
		}
	}
	f.Marked, f.Written.Note = []string{"left_shin_or_calf"}, "first-aid book, page 9"
	text = paperText(t, bodyMapID, contextOf(r))
	for _, want := range []string{"Rings: placed by Olwen Pryce, from F1", "Version of", "F1: first-aid book, page 9", "school's own body map is the record"} {
		if !strings.Contains(text, want) {
			t.Errorf("the map with a ring lacks %q:\n%s", want, text)
		}
	}
	if strings.Contains(text, "Drawn by") {
		t.Error("a map on which everything is placed asks who drew it")
	}
}

// Facts on a separate sheet are not on the map, which is then marked as not for the family.
func TestBodyMapLeavesOutWhatIsHeld(t *testing.T) {
	t.Parallel()
	for _, hold := range []checklist.Hold{checklist.HoldSource, checklist.HoldStaffSafety} {
		r, _ := marked(t, "left_shin_or_calf")
		f := r.AddFact()
		f.Kind, f.Hold, f.Text, f.Marked = checklist.FactSeen, hold, "A kestrel saw it.", []string{"nose"}
		if got := rings(mapOf(t, r)); len(got) != 1 || got[0] != "F1" {
			t.Errorf("%s: got the rings %q, want F1 alone", hold, got)
		}
		d, _ := composed(t, bodyMapID, contextOf(r))
		if d.Warning == "" || strings.Contains(strings.Join(texts(d), "\n"), "kestrel") {
			t.Errorf("%s: the map carries no warning, or what is held", hold)
		}
	}
}

// Each child has a map with the facts about that child; facts about anyone else are on none.
func TestBodyMapForEachChild(t *testing.T) {
	t.Parallel()
	r, first := marked(t, "nose")
	second := r.AddChild()
	second.Name = "Sefa Tamm"
	baby := r.AddChild()
	baby.Due = when.When{At: "2027-02-01"}
	aunt := r.AddPerson()
	aunt.Name = "Vera Tamm"
	first.About = []string{r.Children()[0].ID}
	for _, about := range [][]string{{second.ID}, {aunt.ID}, nil} {
		f := r.AddFact()
		f.Kind, f.About, f.Marked = checklist.FactSeen, about, []string{"chest"}
	}
	d, _ := composed(t, bodyMapID, contextOf(r))
	var got []string
	for _, b := range d.Blocks {
		if f, ok := b.(document.Figure); ok {
			got = append(got, strings.Join(rings(f), " "))
		}
	}
	if strings.Join(got, "; ") != "F1; F2" {
		t.Errorf("got the rings %q, want F1 on one map and F2 on the other", got)
	}
	if text := strings.Join(texts(d), "\n"); !strings.Contains(text, "not written down for F4") || strings.Contains(text, "F3") {
		t.Errorf("the maps do not say what is known of F3 and F4:\n%s", text)
	}
}

// The sheet can be used without facts, and with very many in one place.
func TestBodyMapOfNoneAndOfMany(t *testing.T) {
	t.Parallel()
	if text := paperText(t, bodyMapID, contextOf(checklist.New())); !strings.Contains(text, bodyMapNone) || !strings.Contains(text, "Drawn by") {
		t.Errorf("the map of an empty record:\n%s", text)
	}
	r, _ := marked(t, "nose")
	for range 59 {
		f := r.AddFact()
		f.Kind, f.Marked = checklist.FactSeen, []string{"nose"}
	}
	d := mapOf(t, r)
	if got := rings(d); len(got) != 1 || got[0] != "F1 + 59" {
		t.Errorf("got the rings %q", got)
	}
	text := paperText(t, bodyMapID, contextOf(r))
	for n := range 60 {
		if !strings.Contains(text, fmt.Sprintf("F%d\n", n+1)) {
			t.Errorf("F%d is not on the sheet", n+1)
		}
	}
}
