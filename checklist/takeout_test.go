package checklist_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"referral/checklist"
)

// told returns a record in which a neighbour has told the school and asked not to be named.
func told(t *testing.T, name string) (*checklist.Referral, *checklist.Person) {
	t.Helper()
	r := checklist.New()
	child := r.AddChild()
	child.Name = "Imran Locke"
	p := r.AddPerson()
	p.Name, p.NameHeld, p.Aliases = name, true, []string{"Nettie"}
	p.Phone, p.Email = "01632 960 444", "nettie@example.org"
	p.Relations = []checklist.Relation{{To: child.ID, Is: "neighbour"}}
	f := r.AddFact()
	f.Text, f.From = "Shouting through the wall on Sunday night.", p.ID
	own := r.AddFact()
	own.Text = "Imran fell asleep in maths. " + name + " has seen him out late. He ate two lunches."
	e := r.AddEvent("concern")
	e.Text, e.Who = "Came to the office.", []string{p.ID}
	r.Answers = map[string]checklist.Answer{
		checklist.QConsentKeptSecret: {Text: "The neighbour told us. The refuge is at 3 Mill Lane."},
	}
	child.Answers = map[string]checklist.Answer{checklist.QChildSchool: {Text: "Ring nettie on 01632960444 first.\nYear 8."}}
	return r, p
}

// A person who is taken out is in no byte of the record, and the rest is unchanged.
func TestTakeOut(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"Annette Farrow-Oduya", "Mrs Siân O'Dowd", "Will Locke", "Zoë"} {
		r, p := told(t, name)
		older := r.Clone()
		older.Person(p.ID).Name, older.Person(p.ID).NameHeld = "Anette Farow", false
		older.Facts[1].Text = "Anette Farow rang. He ate two lunches."
		traces := checklist.TracesOf(p.ID, r, older)
		for _, state := range []*checklist.Referral{r, older} {
			before, _ := state.Encode()
			got, err := state.TakeOut(traces, checklist.Default())
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			data, _ := got.Encode()
			for _, gone := range []string{name, "Nettie", "nettie", "960 444", "960444", "Anette", "Farow", "through the wall", "neighbour", "Came to the office"} {
				if strings.Contains(string(data), gone) {
					t.Errorf("%s: %q is still in\n%s", name, gone, data)
				}
			}
			for _, kept := range []string{"Imran Locke", "He ate two lunches.", "The refuge is at 3 Mill Lane.", "Year 8."} {
				if !strings.Contains(string(data), kept) {
					t.Errorf("%s: %q has gone from\n%s", name, kept, data)
				}
			}
			if after, _ := state.Encode(); string(after) != string(before) {
				t.Errorf("%s: the record itself was changed", name)
			}
			if next := got.AddPerson(); next.ID == p.ID {
				t.Errorf("%s: the ID %s was given again", name, next.ID)
			}
		}
	}
}

// A name that someone else has too is no trace, nor is an ordinary word that looks like part of a name.
func TestTakeOutSparesOthers(t *testing.T) {
	t.Parallel()
	r, p := told(t, "Rose Locke")
	r.Facts[1].Text = "Imran Locke will not eat. There was a rose on the desk."
	got, err := r.TakeOut(checklist.TracesOf(p.ID, r), checklist.Default())
	if err != nil {
		t.Fatal(err)
	}
	if text := got.Facts[0].Text; text != "Imran Locke will not eat. There was a rose on the desk." {
		t.Errorf("got %q", text)
	}
}

// One of two protected sources can be taken out, and the other is kept with what they told.
func TestTakeOutOneOfTwo(t *testing.T) {
	t.Parallel()
	r, p := told(t, "Annette Farrow")
	other := r.AddPerson()
	other.Name, other.NameHeld = "Piotr Wren", true
	f := r.AddFact()
	f.Text, f.From, f.Hold = "He was alone until ten.", other.ID, checklist.HoldSource
	if got := r.Sources(); !slices.Equal(got, []string{p.ID, other.ID}) {
		t.Errorf("sources %v", got)
	}
	got, err := r.TakeOut(checklist.TracesOf(p.ID, r), checklist.Default())
	if err != nil {
		t.Fatal(err)
	}
	if ids := got.Sources(); !slices.Equal(ids, []string{other.ID}) || got.Fact(f.ID) == nil {
		t.Errorf("sources %v, facts %d", ids, len(got.Facts))
	}
}

// Anyone can be taken out of any sample, and it can still be read as a record.
func TestTakeOutOfSamples(t *testing.T) {
	t.Parallel()
	for _, name := range checklist.Samples() {
		data, _ := checklist.Sample(name)
		r, _, err := checklist.Decode(data, checklist.Default())
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range r.Others() {
			got, err := r.TakeOut(checklist.TracesOf(p.ID, r), checklist.Default())
			if err != nil {
				t.Errorf("%s without %s: %v", name, p.ID, err)
				continue
			}
			data, _ := got.Encode()
			if p.Name != "" && strings.Contains(string(data), p.Name) || !json.Valid(data) {
				t.Errorf("%s: %s is still there", name, p.ID)
			}
		}
	}
}

// What is left of a text keeps its lines, with one note in place of each run of sentences.
func TestCleanKeepsTheLines(t *testing.T) {
	t.Parallel()
	r, p := told(t, "Annette Farrow")
	traces := checklist.TracesOf(p.ID, r)
	for _, tt := range []struct{ name, text, want string }{
		{"a line of its own", "He was late.\n\nAnnette Farrow rang at noon.\n\nHe had eaten.", "He was late.\n(taken out)\nHe had eaten."},
		{"within a line", "He was late. Nettie rang. He had eaten.", "He was late. (taken out) He had eaten."},
		{"two in a row", "He was late. Nettie rang. Nettie wrote. He had eaten.", "He was late. (taken out) He had eaten."},
		{"two that do not follow each other", "Nettie rang. He was late. Nettie wrote.", "(taken out) He was late. (taken out)"},
		{"the last of a line", "He was late. Nettie rang.\n\nHe had eaten.", "He was late. (taken out)\nHe had eaten."},
		{"none", "He was late.\n\nHe had eaten.", "He was late.\n\nHe had eaten."},
		{"a name over two sentences", "It was Annette. Farrow is her surname.", "(taken out)"},
		{"her number", "Ring 01632 960444 after four. He had eaten.", "(taken out) He had eaten."},
	} {
		if got := traces.Clean(tt.text); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

// The address of the person's own home is a trace; that of a home that others share is not.
func TestAddressesAsTraces(t *testing.T) {
	t.Parallel()
	r, p := told(t, "Annette Farrow")
	r.Homes = []*checklist.Home{{ID: "h1", Address: "12 Alder Court\nWexcombe", Phone: "01632 960 777"}, {ID: "h2", Address: "3 Mill Lane"}}
	p.Homes = []string{"h1", "h2"}
	r.Children()[0].Homes = []string{"h2"}
	traces := checklist.TracesOf(p.ID, r)
	for text, in := range map[string]bool{
		"The shouting comes through to 12 Alder Court.": true,
		"Ring 01632960777 after four.":                  true,
		"Write to nettie@example.org.":                  true,
		"The family lives at 3 Mill Lane.":              false,
		"Ring the school on 01632 960100.":              false,
		"He was in court.":                              false,
	} {
		if got := traces.In(text); got != in {
			t.Errorf("%q: got %v, want %v", text, got, in)
		}
	}
}
