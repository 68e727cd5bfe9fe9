package export

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
	"referral/export/text"
)

func TestFit(t *testing.T) {
	long := strings.Repeat("word ", 9) + "end."
	tests := []struct {
		name, shown, rest string
		parts             []string
	}{
		{"there is room", "She rang. He came.", "", []string{"She rang", "He came"}},
		{"no sentence is cut", long, "The second one is here.", []string{long + " The second one is here."}},
		{"every part is begun", "One two three. More of it. Nine ten.", strings.TrimSpace(strings.Repeat("More of it. ", 3)), []string{"One two three. " + strings.Repeat("More of it. ", 4), "Nine ten."}},
		{"a first sentence that is too long stays whole", strings.Repeat("word ", 19) + "end.", "More.", []string{strings.Repeat("word ", 19) + "end. More."}},
		{"words in quotation marks are one", `He said, "No. Not him. Not now." Then he left.`, "Nobody followed him out of it.", []string{`He said, "No. Not him. Not now." Then he left. Nobody followed him out of it.`}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if shown, rest := fit(tt.parts, 14); shown != tt.shown || rest != tt.rest {
				t.Errorf("got  %q and %q\nwant %q and %q", shown, rest, tt.shown, tt.rest)
			}
		})
	}
}

// A row of page one has at most 60 words, and everything left out is in the section it names.
func TestPageOneIsShortAndLosesNothing(t *testing.T) {
	for _, name := range sampleNames(t) {
		r := sample(t, name)
		p := newPaper(contextOf(r)).withRoom()
		paper := compose(t, "main", contextOf(r))
		for _, row := range pageOne(p) {
			shown, rest := p.fitRow(row)
			if n := len(strings.Fields(shown)); n > rowWords {
				t.Errorf("%s, %s: %d words", name, row.key, n)
			}
			if rest == "" {
				continue
			}
			_, section, _ := strings.Cut(paper, "\n## "+row.below+".")
			section, _, _ = strings.Cut(section, "\n## ")
			flat := strings.ReplaceAll(section, "\n\n**"+lastKey+":** ", " ") // The answer to a further question is a paragraph of its own.
			if !strings.Contains(section, rest) && !strings.Contains(flat, rest) {
				t.Errorf("%s, %s: %q is not in section %s", name, row.key, rest, row.below)
			}
		}
	}
}

// The rest of a row continues after the question it answers.
func TestARowContinuesAfterItsQuestion(t *testing.T) {
	t.Parallel()
	for rest, want := range map[string]string{
		"He hid. Mum is back on Friday.": "What happened, continued from section 1: He hid.\n\nWhy today: Mum is back on Friday.",
		"Mum is back on Friday.":         "Why today: Mum is back on Friday.",
		"Friday.":                        "Why today, continued from section 1: Friday.",
		"He hid.":                        "What happened, continued from section 1: He hid.",
	} {
		row := pageRow{key: "What happened", last: "Mum is back on Friday"}
		if got := text.Plain(row.goesOn(rest)); strings.Join(strings.Fields(got), " ") != strings.Join(strings.Fields(want), " ") {
			t.Errorf("%q: got %q", rest, got)
		}
	}
}

// Danger comes first and is called that; without danger, page one does not sound as if there were any.
func TestDangerComesFirst(t *testing.T) {
	tests := []struct {
		name, first string
		change      func(r *checklist.Referral)
	}{
		{"in danger now", "In danger now: Yes.", func(r *checklist.Referral) { r.Request.Tonight = checklist.Yes }},
		{"in danger now, of two", "In danger now: Yes, one or both of Bo and Ines.", func(r *checklist.Referral) {
			r.Request.Tonight = checklist.Yes
			r.AddChild().Name = "Ines Ferris"
		}},
		{"in danger now, and the others named", "In danger now: Yes. Ines needs protecting today.", func(r *checklist.Referral) {
			r.Request.Tonight = checklist.Yes
			ines := r.AddChild()
			ines.Name = "Ines Ferris"
			r.AddChild().Name = "Ravi Ferris"
			if err := checklist.Set(r, checklist.Default(), checklist.Ref{Question: checklist.QChildUrgent, Subject: ines.ID}, checklist.Value{Choice: "yes"}); err != nil {
				panic(err)
			}
		}},
		{"not sure", "In danger now?: We are not sure whether Bo is safe today.", func(r *checklist.Referral) { r.Request.Tonight = checklist.NotSure }},
		{"one child has to be protected", "Urgent: Bo needs protecting today.", func(r *checklist.Referral) {
			if err := checklist.Set(r, checklist.Default(), checklist.Ref{Question: checklist.QChildUrgent, Subject: "p1"}, checklist.Value{Choice: "yes"}); err != nil {
				panic(err)
			}
		}},
		{"no danger", "We ask: ", func(r *checklist.Referral) { r.Request.Tonight = checklist.No }},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := checklist.New()
			r.AddChild().Name = "Bo Ferris"
			tt.change(r)
			row := pageOne(newPaper(contextOf(r)))[0]
			if got := row.key + ": " + row.full(); !strings.HasPrefix(got, tt.first) {
				t.Errorf("got %q, want %q", got, tt.first)
			}
		})
	}
}

// Page one says whether another child is safe tonight, who can reach the children, any plan, and who advised what.
func TestWhatBelongsOnPageOne(t *testing.T) {
	r := checklist.New()
	girl, boy := r.AddChild(), r.AddChild()
	girl.Name, boy.Name, girl.Plan = "Ada Roe", "Tim Roe", checklist.PlanProtection
	baby, uncle := r.AddPerson(), r.AddPerson()
	baby.Name, uncle.Name = "Pip Roe", "Neil Harte"
	baby.Relations = []checklist.Relation{{To: girl.ID, Is: "half-brother"}}
	baby.Born = when.When{At: "2025-01-01"}
	if err := checklist.Set(r, checklist.Default(), checklist.Ref{Question: checklist.QFamilySafeNow, Subject: baby.ID}, checklist.Value{Choice: "not_known"}); err != nil {
		t.Fatal(err)
	}
	uncle.OfConcern.Is = checklist.Yes
	uncle.Relations = []checklist.Relation{{To: girl.ID, Access: checklist.Yes}, {To: boy.ID, Access: checklist.No}}
	a := r.AddAction(checklist.ActionAdvice)
	a.When, a.Who, a.Text = when.When{At: "2026-11-11T09:10"}, "Olu Bright, duty worker", "Refer today."
	r.Answers = map[string]checklist.Answer{checklist.QConcernAfterAdvice: {Text: "yes"}}
	first, rest, _ := strings.Cut(compose(t, "main", contextOf(r)), "## 2")
	for _, want := range []string{
		"We do not know whether Pip is safe tonight.", "Neil Harte can reach Ada now.", "Ada: on a child protection plan now.",
	} {
		if !strings.Contains(first, want) {
			t.Errorf("%q is not on page one:\n%s", want, first)
		}
	}
	const advice = "Olu Bright, duty worker, Wed 11 Nov 2026, 09:10: Refer today. After the advice we are still worried."
	if !strings.Contains(strings.ReplaceAll(rest, "**", ""), advice) {
		t.Errorf("%q is not further down:\n%s", advice, rest)
	}
	r.Actions = nil
	if got := english.Sentences(talkedOver(newPaper(contextOf(r)))...); !strings.Contains(got, "Who gave it, and when, is not written down.") {
		t.Errorf("advice of no one: %q", got)
	}
}

// Printed pages can be told apart by their head: the school, the council, the reference and the version, but no one's
// name.
func TestEveryPageSaysWhoseItIs(t *testing.T) {
	r := sample(t, "mercy.json")
	for _, id := range []string{"main", chronologyID} {
		d, _ := composed(t, id, contextOf(r))
		for _, want := range []string{"Moor Gate Primary School and Nursery", "to Bolton", "reference BFD-7731", "version of " + when.Of(contextOf(r).Now, when.Minute).String()} {
			if !strings.Contains(d.Running, want) {
				t.Errorf("%s: %q is not in %q", id, want, d.Running)
			}
		}
		if strings.Contains(d.Running, "Aldersey") {
			t.Errorf("%s: the head names someone: %q", id, d.Running)
		}
	}
	if got := compose(t, "main", contextOf(r)); !strings.Contains(got, "This is the version of ") {
		t.Errorf("the first page does not say when it was written:\n%s", got)
	}
}

// A "No" to danger right now, asked before anything else, does not mean that no child needs protecting today.
func TestProtectionNotAnswered(t *testing.T) {
	t.Parallel()
	const none = "No danger today that we know of"
	safe := func(r *checklist.Referral, c *checklist.Person) {
		if err := checklist.Set(r, checklist.Default(), checklist.Ref{Question: "child.urgent", Subject: c.ID}, checklist.Value{Choice: "no"}); err != nil {
			t.Error(err)
		}
	}
	for _, tt := range []struct {
		name  string
		alter func(r *checklist.Referral)
		want  string
	}{
		{"the school's own level", func(r *checklist.Referral) { r.Request.Level = checklist.LevelSchool }, none},
		{"section 47", func(*checklist.Referral) {}, "Whether Una and Tove need protecting today has not been answered"},
		{"one of them answered", func(r *checklist.Referral) { safe(r, r.Children()[0]) }, "Whether Tove needs protecting today has not been answered"},
		{"both answered", func(r *checklist.Referral) {
			safe(r, r.Children()[0])
			safe(r, r.Children()[1])
		}, "Does not need protecting today"},
	} {
		r := checklist.New()
		r.AddChild().Name = "Una Orme"
		r.AddChild().Name = "Tove Orme"
		r.Request.Tonight, r.Request.Level = checklist.No, checklist.Section47
		tt.alter(r)
		text := flatWords(paperText(t, "main", contextOf(r)))
		if !strings.Contains(text, flatWords(tt.want)) || strings.Contains(text, flatWords(none)) != (tt.want == none) {
			t.Errorf("%s: want %q in:\n%s", tt.name, tt.want, text)
		}
	}
}

// That no child is in danger is said once for all of them, not beside the first.
func TestNoDangerIsSaidOfAll(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	r.Request.Tonight, r.Request.Level = checklist.No, checklist.LevelSchool
	for _, name := range []string{"Una Orme", "Tove Orme"} {
		c := r.AddChild()
		c.Name = name
		c.Answers = map[string]checklist.Answer{checklist.QChildWhereabouts: {Text: "In class."}}
	}
	got := compose(t, "main", contextOf(r))
	if !strings.Contains(got, "| **In danger now?** | No danger today that we know of. |\n") || strings.Contains(got, "**Una now** | No danger") {
		t.Errorf("no danger is not said of all:\n%s", got)
	}
}

// Page one names all of the family: in their table, or in a row where there is no room for it. The row begins with whoever
// may be causing harm.
func TestPageOneNamesTheFamily(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	r.Homes = []*checklist.Home{{ID: "h1", Address: "5 Tern Way, Hoyle"}}
	c := r.AddChild()
	c.Name, c.Homes = "Ravi Dunne", []string{"h1"}
	for _, who := range []struct{ name, is string }{{"Sheila Dunne", "mother"}, {"Mark Dunne", "father"}} {
		o := r.AddPerson()
		o.Name, o.Homes, o.Relations = who.name, c.Homes, []checklist.Relation{{To: c.ID, Is: who.is}}
	}
	row := func() string {
		for _, row := range pageOne(newPaper(contextOf(r)).withRoom()) {
			if row.key == "Who is who" {
				return row.full()
			}
		}
		return ""
	}
	if got := row(); got != "" {
		t.Errorf("there is room for the table: %s", got)
	}
	for _, name := range []string{"Ann", "Bea", "Col", "Dev", "Eve", "Fay", "Gus", "Hal", "Ivy", "Jon"} {
		o := r.AddPerson()
		o.Name, o.Relations = name+" Marsh", []checklist.Relation{{To: c.ID, Is: "cousin"}}
		o.SafeContact = strings.Repeat("At work in the mornings. ", 8)
		o.OfConcern.Is = map[bool]checklist.YesNo{true: checklist.Yes}[name == "Gus"]
	}
	got := row()
	if !strings.HasPrefix(got, "Gus Marsh, cousin, who may be causing harm; Sheila Dunne, mother, same home; Mark Dunne, father, same home; Ann Marsh, cousin;") || !strings.Contains(got, "Jon Marsh") {
		t.Errorf("got %q", got)
	}
}
