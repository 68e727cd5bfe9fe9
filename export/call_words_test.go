package export

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

// A child's own words are read out after what happened: the newest that the account relies on, with their date.
func TestChildsWordsAreReadOut(t *testing.T) {
	t.Parallel()
	long := "He said get out. " + strings.Repeat("Then he went up the stairs and I hid by the bins again. ", 6) + "I want to stay at school."
	for _, tt := range []struct {
		name, reason string
		facts        []checklist.Fact
		want, below  string
	}{
		{"one", "A scald on the left foot.", []checklist.Fact{{When: when.When{At: "2026-11-19T09:10"}, Words: "Mummy tipped the kettle on me"}},
			`**Wyn said, Thu 19 Nov 2026, 09:10:** "Mummy tipped the kettle on me"`, "the words are under A."},
		{"the newest", "A scald on the left foot.", []checklist.Fact{
			{When: when.When{At: "2026-11-19"}, Words: "It was the kettle"}, {When: when.When{At: "2026-03-02"}, Words: "I fell off the wall"}}, `"It was the kettle"`, ""},
		{"those that it rests on", "A scald on the left foot (F1).", []checklist.Fact{
			{When: when.When{At: "2026-11-18"}, Words: "It was the kettle"}, {When: when.When{At: "2026-11-19"}, Words: "I like the new shed"}}, `"It was the kettle"`, ""},
		{"those with a kind of worry", "A scald on the left foot.", []checklist.Fact{
			{When: when.When{At: "2026-11-18"}, Words: "It was the kettle", Worries: []string{"physical"}}, {When: when.When{At: "2026-11-19"}, Words: "I like the new shed"}}, `"It was the kettle"`, ""},
		{"many words", "He was shut out.", []checklist.Fact{{When: when.When{At: "2026-11-19"}, Words: long}}, "The rest is below.", "I want to stay at school."},
		{"in Welsh", "A scald.", []checklist.Fact{{When: when.When{At: "2026-11-19"}, Words: "Mami wnaeth", Lang: "cy", Meaning: "Mummy did it"}}, `"Mummy did it"`, "Mami wnaeth"},
		{"nothing else written", "", []checklist.Fact{{When: when.When{At: "2026-11-19"}, Words: "It was the kettle"}}, `"It was the kettle"`, ""},
	} {
		r := checklist.New()
		c := r.AddChild()
		c.Name = "Wyn Parry"
		r.Answers = map[string]checklist.Answer{checklist.QConcernReason: {Text: tt.reason}}
		for _, f := range tt.facts {
			added := r.AddFact()
			id := added.ID
			*added = f
			added.ID, added.Kind, added.From = id, checklist.FactHeard, c.ID
		}
		text := compose(t, "call", contextOf(r))
		_, script, _ := strings.Cut(text, "A: assessment")
		script, _, _ = strings.Cut(script, "F: family")
		if !strings.Contains(script, tt.want) || strings.Contains(script, "In whose words") {
			t.Errorf("%s: want %q in:\n%s", tt.name, tt.want, script)
		}
		_, below, _ := strings.Cut(text, "## If they ask")
		if !strings.Contains(strings.ToLower(below), strings.ToLower(tt.below)) {
			t.Errorf("%s: want %q in:\n%s", tt.name, tt.below, below)
		}
	}
}

// With two children, the words of both are read out.
func TestWordsOfBothChildrenAreReadOut(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	a, b := r.AddChild(), r.AddChild()
	a.Name, b.Name = "Wyn Parry", "Gwen Parry"
	for _, f := range []struct{ from, words, at string }{{a.ID, "It was the kettle", "2026-11-19"}, {b.ID, "She told us not to say", "2026-11-18"}} {
		added := r.AddFact()
		added.Kind, added.From, added.Words, added.When = checklist.FactHeard, f.from, f.words, when.When{At: f.at}
	}
	text := compose(t, "call", contextOf(r))
	script, _, _ := strings.Cut(text, "F: family")
	for _, want := range []string{`"It was the kettle"`, `"She told us not to say"`} {
		if !strings.Contains(script, want) || strings.Count(text, want) != 1 {
			t.Errorf("want %q once, before the family, in:\n%s", want, text)
		}
	}
}

// The time a child leaves is said once, even if it was written twice.
func TestCallSaysOnceWhenAChildLeaves(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	c := r.AddChild()
	c.Name = "Wyn Parry"
	c.Answers = map[string]checklist.Answer{
		checklist.QChildWhereabouts: {Text: "In the hall with Ms Bose. Leaves at 14:50 by taxi."}, checklist.QChildNextLeaves: {Text: "Leaves at 14:50 by taxi."},
	}
	if text := compose(t, "call", contextOf(r)); strings.Count(text, "by taxi") != 1 {
		t.Errorf("got:\n%s", text)
	}
}

// What is on the separate sheet is spoken of on the phone in words that can be said, and not as a note to a reader.
func TestSeparateSheetOnTheCall(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	r.Answers = map[string]checklist.Answer{}
	r.AddChild().Name = "Una Orme"
	keep(r, "Do not ring the house.", "Her cousin told us.", "")
	text := flatWords(compose(t, "call", contextOf(r)))
	if !strings.Contains(text, flatWords(moreOnSheet)) || strings.Contains(text, "See also") {
		t.Errorf("got %s", text)
	}
}

// An address kept off the main sheet is offered in words that a caller can say, with those whom it must not reach.
func TestKeptAddressOnTheCall(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name     string
		children int
		said     string
		want     []string
	}{
		{"one child", 1, "Mr Rhys Moran must not be told where the children live.",
			[]string{"We have Una's address and will give it to you by phone. It must not reach Mr Rhys Moran.", "Una's address: Read it out from the separate sheet."}},
		{"two children", 2, "Keep the children's address from Mr Moran.",
			[]string{"We have Una and Idris's address and will give it to you by phone. It must not reach Mr Rhys Moran.", "Read it out from the separate sheet."}},
		{"from no one by name", 1, "The children's address is confidential.", []string{"It must not reach anyone else."}},
		{"several details", 1, "Keep the children's address, and Ms Orme's number, from Mr Moran.", []string{"We have Una's address and Ms Beth Orme's number and will give them to you by phone. They must not reach Mr Rhys Moran."}},
	} {
		r := checklist.New()
		r.Answers = map[string]checklist.Answer{}
		r.Homes = []*checklist.Home{{ID: "h1", Address: "3 Tanner's Row, Selby"}}
		for _, name := range []string{"Una Orme", "Idris Orme"}[:tt.children] {
			c := r.AddChild()
			c.Name, c.Homes = name, []string{"h1"}
		}
		r.AddPerson().Name = "Mr Rhys Moran"
		mother := r.AddPerson()
		mother.Name, mother.Phone = "Ms Beth Orme", "07700 900555"
		keep(r, tt.said, "", "")
		text := strings.ReplaceAll(flatWords(compose(t, "call", contextOf(r))), "*", "")
		for _, want := range tt.want {
			if !strings.Contains(text, strings.ToLower(want)) {
				t.Errorf("%s: want %q in %s", tt.name, want, text)
			}
		}
		if strings.Contains(text, checklist.KeptElsewhere) || strings.Contains(text, "tanner") {
			t.Errorf("%s: got %s", tt.name, text)
		}
	}
}

// An injury is under A however it was entered, with the child it is about if there are two.
func TestEveryMarkIsOnTheCall(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name string
		fact checklist.Fact
		want string
	}{
		{"on the body map only", checklist.Fact{Kind: checklist.FactSeen, Marked: []string{"left_knee"}}, "Gwen: left knee."},
		{"a long sentence and no place", checklist.Fact{Kind: checklist.FactSeen, Text: "When she reached up for the register there was a graze all the way along the inside of her arm.", Injury: checklist.Injury{SeenBy: "p2"}},
			"Gwen: when she reached up for the register there was a graze all the way along the inside of her arm."},
		{"only told of", checklist.Fact{Kind: checklist.FactSeen, Text: "She came in late. There was a burn on her wrist, and she kept her sleeve over it."}, "Gwen: there was a burn on her wrist, and she kept her sleeve over it."},
		{"a place, and more in a long sentence", checklist.Fact{Kind: checklist.FactSeen, Marked: []string{"left_wrist"}, Text: "When she rolled up her sleeves to wash the brushes there was a round burn on the inside of her wrist."},
			"Gwen: left wrist: when she rolled up her sleeves to wash the brushes there was a round burn on the inside of her wrist."},
		{"not described", checklist.Fact{Kind: checklist.FactSeen, Injury: checklist.Injury{SeenBy: "p2"}}, "Gwen: a mark, not described yet."},
		{"none", checklist.Fact{Kind: checklist.FactSeen, Text: "No bruises or cuts were seen when she changed for swimming."}, "________"},
	} {
		r := checklist.New()
		a, b := r.AddChild(), r.AddChild()
		a.Name, b.Name = "Wyn Parry", "Gwen Parry"
		added := r.AddFact()
		id := added.ID
		*added = tt.fact
		added.ID, added.About = id, []string{b.ID}
		text := compose(t, "call", contextOf(r))
		_, hurt, _ := strings.Cut(text, "**Hurt, or needing a doctor:** ")
		hurt, _, _ = strings.Cut(hurt, "\n")
		if hurt == "" && !strings.Contains(text, "Hurt, or needing a doctor") || !strings.HasPrefix(hurt, tt.want) && tt.want != "________" {
			t.Errorf("%s: want %q in:\n%s", tt.name, tt.want, text)
		}
		if tt.want == "________" && strings.Contains(hurt, "swimming") {
			t.Errorf("%s: got %q", tt.name, hurt)
		}
	}
}

// No quotation is printed twice on the phone sheet: not a child's, and not a threat.
func TestQuotationsAreOnTheCallOnce(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("He keeps the gas fire key in his pocket. ", 8) + "I put on two coats."
	for name, tt := range map[string]struct {
		reason string
		fact   checklist.Fact
		once   []string
		risk   string
	}{
		"in the account too": {"Gwen said, \"She shut me in the coal shed\". It was after tea.", checklist.Fact{Kind: checklist.FactHeard, From: "p1", Words: "She shut me in the coal shed."}, []string{"coal shed"}, ""},
		"in the middle of a long account": {strings.Repeat("The teacher had noticed nothing before that day. ", 5) + "Then Gwen said, \"She shut me in the coal shed.\"",
			checklist.Fact{Kind: checklist.FactHeard, From: "p1", Words: "She shut me in the coal shed."}, []string{"coal shed"}, ""},
		"long":       {"Gwen is cold at home.", checklist.Fact{Kind: checklist.FactHeard, From: "p1", Words: long}, []string{"two coats"}, ""},
		"in Welsh":   {"Gwen was shut out.", checklist.Fact{Kind: checklist.FactHeard, From: "p1", Words: "Yn y cwt glo", Lang: "cy", Meaning: "In the coal shed"}, []string{"In the coal shed", "Yn y cwt glo"}, ""},
		"a threat":   {"", checklist.Fact{Kind: checklist.FactHeard, From: "p2", Words: "I know which car is yours.", Hold: checklist.HoldStaffSafety}, []string{"which car"}, "I know which car is yours"},
		"a sighting": {"", checklist.Fact{Kind: checklist.FactSeen, Text: "There was an axe by the door.", Hold: checklist.HoldStaffSafety}, []string{"an axe"}, ""},
	} {
		r := checklist.New()
		c, o := r.AddChild(), r.AddPerson()
		c.Name, o.Name, o.StaffRisk = "Gwen Parry", "Huw Parry", checklist.Yes
		o.Answers = map[string]checklist.Answer{checklist.QPersonStaffRisk: {Text: tt.risk}}
		r.Answers = map[string]checklist.Answer{checklist.QConcernReason: {Text: tt.reason}}
		added := r.AddFact()
		id := added.ID
		*added = tt.fact
		added.ID = id
		text := compose(t, "call", contextOf(r))
		for _, words := range tt.once {
			if n := strings.Count(text, words); n != 1 {
				t.Errorf("%s: %q is there %d times:\n%s", name, words, n, text)
			}
		}
	}
}

// What is the same for two children is said once.
func TestTwoChildrenInOneRoom(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	for _, name := range []string{"Wyn Parry", "Gwen Parry"} {
		c := r.AddChild()
		c.Name, c.Answers = name, map[string]checklist.Answer{checklist.QChildWhereabouts: {Text: "In the library with Mr Bose."}, checklist.QChildNextLeaves: {Text: "At 15:00, by bus."}}
	}
	if text := compose(t, "call", contextOf(r)); strings.Count(text, "with Mr Bose") != 1 || !strings.Contains(text, "Wyn and Gwen: in the library with Mr Bose. They leave at 15:00, by bus.") {
		t.Errorf("got:\n%s", text)
	}
}

// Each part of the script that is read out has lines to write on, before the next begins.
func TestEachCardHasLines(t *testing.T) {
	t.Parallel()
	for _, name := range sampleNames(t) {
		text := compose(t, "call", contextOf(sample(t, name)))
		for _, part := range []string{"### S: ", "### A: ", "### F: "} {
			_, card, _ := strings.Cut(text, part)
			card, _, _ = strings.Cut(card, "\n### ")
			if !strings.Contains(card, "____") {
				t.Errorf("%s: nowhere to write in %s%s", name, part, card)
			}
		}
	}
}

// The rest of a long translation is below, as the rest of long English words is. Words that are in the account of what
// happened are read out there, however long, and printed once.
func TestLongWordsAreOnTheCallOnce(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("I do not want to go home, because he is there. ", 8) + "Nan says I can stay."
	abroad := func(r *checklist.Referral, f *checklist.Fact) {
		f.Words, f.Lang, f.Meaning = "Nie chce isc do domu.", "pl", long
	}
	inAccount := func(r *checklist.Referral, f *checklist.Fact) {
		f.Words = long
		r.Answers = map[string]checklist.Answer{checklist.QConcernReason: {Text: "Gwen told Ms Rowe: \"" + long + "\" She was calm."}}
	}
	for name, change := range map[string]func(*checklist.Referral, *checklist.Fact){"a translation": abroad, "an account": inAccount} {
		r := checklist.New()
		c := r.AddChild()
		c.Name = "Gwen Parry"
		f := r.AddFact()
		f.Kind, f.From = checklist.FactHeard, c.ID
		change(r, f)
		text := compose(t, "call", contextOf(r))
		if n := strings.Count(text, "Nan says I can stay."); n != 1 {
			t.Errorf("%s: its end is there %d times:\n%s", name, n, text)
		}
		if n := strings.Count(text, "because he is there."); n != 8 {
			t.Errorf("%s: %d sentences, want 8:\n%s", name, n, text)
		}
	}
}
