package wizard_test

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/wizard"
)

// namedFlow returns a flow with a child, a mother, a form tutor and a first-aider in the list.
func namedFlow(t testing.TB) *wizard.Flow {
	f := newFlow(t)
	if err := f.AnswerTo(checklist.Ref{Question: "child.name", Subject: "p1"}, checklist.Value{Text: "Rowan Ashdown"}); err != nil {
		t.Fatal(err)
	}
	f.QuickPerson("family.household", "Leigh Ashdown, mother")
	f.QuickPerson(checklist.QAgenciesList, "Idris Hale, Ferrybank School, form tutor")
	f.QuickPerson(checklist.QAgenciesList, "Joan Petrie, Ferrybank School, first-aider")
	return f
}

func TestQuickFactPeople(t *testing.T) {
	tests := []struct{ line, kind, from, to, by, where string }{
		{"10:52 heard from child to Mr Hale, room 14: \"No.\"", "heard", "Rowan Ashdown", "Idris Hale", "", "room 14"},
		{"10:52 heard from Rowan to me, room 14: \"No.\"", "heard", "Rowan Ashdown", "the referrer", "", "room 14"},
		{"10:52 heard from Rowan by Idris Hale, room 14: \"No.\"", "heard", "Rowan Ashdown", "", "Idris Hale", "room 14"},
		{"10:52 heard by Mr Hale from the child, room 14: \"No.\"", "heard", "Rowan Ashdown", "", "Idris Hale", "room 14"},
		{"10:52 heard from mum by Mr Hale to me, gate: \"No.\"", "heard", "Leigh Ashdown", "the referrer", "Idris Hale", "gate"},
		{"10:52 seen by Mr Hale, gate: no coat", "seen", "", "", "Idris Hale", "gate"},
		{"yesterday heard from mum, gate: \"Not now.\"", "heard", "Leigh Ashdown", "", "", "gate"},
		{"11:15 seen by Joan, medical room: he held his arm", "seen", "", "", "Joan Petrie", "medical room"},
		{"9/11/2026 saw, gate: no coat", "seen", "", "", "", "gate"},
		{"today told by Bea Cole to me: he had no coat", "heard", "Bea Cole", "the referrer", "", ""},
		{"3/11/2026 passed on by health visitor: the baby is well", "passed_on", "the health visitor", "", "", ""},
		{"3/11/2026 told by Joan, medical room: he would not sit down", "heard", "Joan Petrie", "", "", "medical room"},
		{"3/11/2026 told by mum by Mr Hale: she was asleep", "heard", "Leigh Ashdown", "", "Idris Hale", ""},
		{"3/11/2026 passed on by GP: seen twice", "passed_on", "the GP", "", "", ""},
		{"seen in the library by Mr Hale: no shoes", "seen", "", "", "Idris Hale", "in the library"},
		{"seen by 13:05: no shoes", "seen", "", "", "", ""},
		{"seen at 13:05 by Joan, gate: no shoes", "seen", "", "", "Joan Petrie", "gate"},
		{"seen by 12: no shoes", "seen", "", "", "", "by 12"},
		{"seen on the minibus: no shoes", "seen", "", "", "", "on the minibus"},
		{"today seen by Joan outside the music room: no shoes", "seen", "", "", "Joan Petrie", "outside the music room"},
		{"heard in the corridor from Rowan to me: \"No.\"", "heard", "Rowan Ashdown", "the referrer", "", "in the corridor"},
		{"heard from the child at the gate: \"No.\"", "heard", "Rowan Ashdown", "", "", "at the gate"},
		{"heard from the man in the flat above: \"No.\"", "heard", "the man in the flat above", "", "", ""},
		{"seen by Una Marsh, welfare assistant, sick bay: no shoes", "seen", "", "", "Una Marsh", "sick bay"},
		{"seen by Una Marsh, sick bay: no shoes", "seen", "", "", "Una Marsh", "sick bay"},
		{"3/11/2026 passed on by Pat Lowe, site manager: she sleeps in the car", "passed_on", "Pat Lowe", "", "", ""},
		{"3/11/2026 heard from Pat Lowe, neighbour, gate: she sleeps in the car", "heard", "Pat Lowe", "", "", "gate"},
		{"9/11/2026 from record: late", "record", "", "", "", ""},
		{"9/11/2026 in the register: late", "record", "", "", "", ""},
		{"11/11/2026 recorded by Idris Hale, register: late", "record", "", "", "Idris Hale", "register"},
	}
	for _, tt := range tests {
		t.Run(tt.line, func(t *testing.T) {
			f := namedFlow(t)
			x := f.Record().Fact(f.QuickFact(tt.line))
			r := f.Record()
			if string(x.Kind) != tt.kind || r.NameOf(x.From) != tt.from || r.NameOf(x.To) != tt.to || r.NameOf(x.By) != tt.by || x.Where != tt.where {
				t.Errorf("got %+v: from %q to %q by %q", x, r.NameOf(x.From), r.NameOf(x.To), r.NameOf(x.By))
			}
			if err := r.Check(f.Guide()); err != nil {
				t.Error(err)
			}
		})
	}
}

// A post or relation after a name says who that is: it goes into the list, and is not read as a place.
func TestQuickFactSaysWhoSomeoneIs(t *testing.T) {
	t.Parallel()
	for line, want := range map[string]struct{ post, is string }{
		"seen by Una Marsh, welfare assistant: no shoes":             {"welfare assistant", ""},
		"passed on by Una Marsh, Head of Maths: no shoes":            {"head of Maths", ""},
		"passed on by Una Marsh, health visitor, surgery: no shoes":  {"health visitor", ""},
		"passed on by Una Marsh, neighbour: no shoes":                {"", "neighbour"},
		"heard from Una Marsh, mum's friend, the gate: \"No shoes\"": {"", "mum's friend"},
		"heard from Una Marsh, the dining hall: \"No shoes\"":        {"", ""},
	} {
		f := namedFlow(t)
		f.QuickFact(line)
		p := f.Record().Named("Una Marsh")
		if p == nil {
			t.Errorf("%s: she is not in the list", line)
			continue
		}
		post, is := "", ""
		if p.Work != nil {
			post = p.Work.Post
		}
		if rel := p.RelationTo("p1"); rel != nil {
			is = rel.Is
		}
		if post != want.post || is != want.is {
			t.Errorf("%s: post %q and relation %q", line, post, is)
		}
	}
}

// The list shows how a line was understood.
func TestQuickFactShowsWhatWasUnderstood(t *testing.T) {
	t.Parallel()
	for line, want := range map[string]string{
		"9/11/2026 seen by Joan, first-aider, medical room: no coat": "Seen; by Joan Petrie (first-aider); Mon 9 Nov 2026; medical room",
		"heard from mum to me at the gate: \"Not now.\"":             "Heard; from Leigh Ashdown (mother); to the referrer; at the gate",
		"he had no coat": "",
	} {
		f := namedFlow(t)
		if got := f.FactHead(f.QuickFact(line)); got != want {
			t.Errorf("%s: got %q, want %q", line, got, want)
		}
	}
}

func TestQuickFactMarksAndNumbers(t *testing.T) {
	tests := []struct {
		line   string
		injury checklist.Injury
		count  checklist.Count
	}{
		{"11:15 seen by Joan, medical room: left upper arm: four round marks each 1.5 cm, blue", checklist.Injury{Place: "left upper arm", Size: "each 1.5 cm", Colour: "blue", SeenBy: "p4"}, checklist.Count{}},
		{"seen, gate: right cheek: a red and purple mark about 2 cm by 3 cm", checklist.Injury{Place: "right cheek", Size: "about 2 cm by 3 cm", Colour: "red and purple"}, checklist.Count{}},
		{"left hand scratch, 3cm long", checklist.Injury{Place: "left hand", Size: "3cm long"}, checklist.Count{}},
		{"seen, gate: no coat, blue shoes", checklist.Injury{}, checklist.Count{}},
		{"seen: hand-shaped bruise on left upper arm", checklist.Injury{}, checklist.Count{}},
		{"finger marks on right cheek, red", checklist.Injury{}, checklist.Count{}},
		{"seen: Thumb print on his neck, blue bruise", checklist.Injury{}, checklist.Count{}},
		{"record: 14 of 20 sessions from 2 November", checklist.Injury{}, checklist.Count{N: 14, Of: 20, Unit: "sessions"}},
		{"record: late on 6 out of 10 school days", checklist.Injury{}, checklist.Count{N: 6, Of: 10, Unit: "school days"}},
		{"record: 2 of 5 children were there", checklist.Injury{}, checklist.Count{}},
		{"heard from mum, gate: left arm: he has marks", checklist.Injury{}, checklist.Count{}},
	}
	for _, tt := range tests {
		t.Run(tt.line, func(t *testing.T) {
			f := namedFlow(t)
			x := f.Record().Fact(f.QuickFact(tt.line))
			if x.Injury != tt.injury || x.Count != tt.count {
				t.Errorf("got %+v and %+v", x.Injury, x.Count)
			}
			for word := range strings.FieldsSeq(tt.line[strings.LastIndex(tt.line, ":")+1:]) {
				if !strings.Contains(x.Text+" "+x.Words, strings.Trim(word, "\"")) {
					t.Errorf("%q was lost: %+v", word, x)
				}
			}
		})
	}
}

// A line without a head can begin with a past day, if it gives the year.
func TestQuickFactBeginsWithADay(t *testing.T) {
	t.Parallel()
	for line, want := range map[string][2]string{
		"12/11/2026 his aunt Oda Brenn told us that he sleeps there": {"2026-11-12", "his aunt Oda Brenn told us that he sleeps there"},
		"Mon 9 Nov 2026 08:50 - no coat again":                       {"2026-11-09T08:50", "no coat again"},
		"9 November 2026, he limped on the stairs":                   {"2026-11-09", "he limped on the stairs"},
		"12/11/2031 he is due at the dentist":                        {"", "12/11/2031 he is due at the dentist"},
		"Tue 9 Nov 2026 no coat":                                     {"", "Tue 9 Nov 2026 no coat"},
		"14 of 20 sessions since May 2026":                           {"", "14 of 20 sessions since May 2026"},
		"2026 was a hard year for her":                               {"", "2026 was a hard year for her"},
		"3 May have been away":                                       {"", "3 May have been away"},
		"12/11/2026":                                                 {"", "12/11/2026"},
	} {
		f := namedFlow(t)
		x := f.Record().Fact(f.QuickFact(line))
		if x.When.At != want[0] || x.Text != want[1] {
			t.Errorf("%s: got %q, %q", line, x.When.At, x.Text)
		}
	}
}

// A quick line is never lost, whatever is in it: every word is somewhere in the fact.
func TestQuickFactLosesNothing(t *testing.T) {
	for _, line := range []string{
		"Mon 8 Nov 2026 seen by Joan, gate: no coat", "8/11/26 heard from child: \"x\"", "soon heard from Rowan: it", ": nothing before", "heard:", "heard from : x",
		"14:05", "seen seen seen: twice", "passed on", "told by: x", "Monday: \"a\" and \"b\"", "12 of 10 days: late", "heard from child to , : x", "say: \"open",
	} {
		f := namedFlow(t)
		x := f.Record().Fact(f.QuickFact(line))
		all := strings.Join([]string{string(x.Kind), x.When.String(), x.Where, f.Record().NameOf(x.From), f.Record().NameOf(x.By), f.Record().NameOf(x.To), x.Text, x.Words}, " ")
		if x.Kind == "" && x.Text != strings.TrimSpace(line) {
			t.Errorf("%q became %+v", line, x)
		}
		for _, word := range strings.FieldsFunc(line, func(c rune) bool { return strings.ContainsRune(" :,\"", c) }) {
			if word == "from" || word == "by" || word == "to" || word == "told" || word == "child" || strings.Contains(all, word) {
				continue
			}
			t.Errorf("%q: %q is nowhere in %q", line, word, all)
		}
	}
}

func TestExactWordsAreLocked(t *testing.T) {
	f := namedFlow(t)
	s := wizard.NewSession(f)
	id := f.QuickFact("10:52 heard from child to Mr Hale, room 14: \"It hurts all nite.\"")
	ref := checklist.Ref{Question: "fact.words", Subject: id}
	if f.WordsChanged(ref, "It hurts all night.") {
		t.Error("words that were never saved are free")
	}
	f.Jump(ref)
	s.Saved(f.Revision())
	if f.WordsChanged(ref, "It hurts all night.") {
		t.Error("words that are being written are free, though they were saved on the way")
	}
	f.Jump(checklist.Ref{Question: "referral.tonight"})
	s.Saved(f.Revision())
	if !f.WordsChanged(ref, "It hurts all night.") || f.WordsChanged(ref, "It  hurts all nite.\n") || f.WordsChanged(checklist.Ref{Question: "fact.text", Subject: id}, "x") {
		t.Error("a change of saved words is asked about, and nothing else")
	}
	actions := len(f.Record().Actions)
	if err := f.SettleWords(ref, "It hurts all night.", true); err != nil || len(f.Record().Actions) != actions || f.Record().Fact(id).Words != "It hurts all night." {
		t.Errorf("a slip: %v, %+v", err, f.Record().Actions)
	}
	if err := f.SettleWords(ref, "It hurt.", false); err != nil || len(f.Record().Actions) != actions+1 {
		t.Fatalf("other words: %v, %d actions", err, len(f.Record().Actions))
	}
	if a := f.Record().Actions[actions]; a.Text != "The exact words of F1 were corrected." || a.When.At != "2026-11-12T11:40" || !a.Done {
		t.Errorf("got %+v", a)
	}
	f.Undo()
	if f.Record().Fact(id).Words != "It hurts all night." || len(f.Record().Actions) != actions || f.WordsChanged(ref, "It hurts all night.") || !f.WordsChanged(ref, "It hurt.") {
		t.Error("an undo takes back the words, the note and the lock")
	}
	content, err := f.State()
	if err != nil {
		t.Fatal(err)
	}
	again, err := wizard.ResumeFlow(content, f.Guide(), clock)
	if err != nil || !again.WordsChanged(ref, "It hurt.") {
		t.Errorf("words are locked after a resume: %v", err)
	}
}

// Harm between children needs two drafts: the help says so wherever the other family could be named.
func TestTwoDraftsHelp(t *testing.T) {
	f := newFlow(t)
	f.Jump(checklist.Ref{Question: "concern.who_and_reach"})
	if strings.Contains(f.Help(f.Now()), wizard.WordsTwoDrafts) {
		t.Error("the help speaks of another child where there is none")
	}
	if err := f.AnswerTo(checklist.Ref{Question: "concern.harm_types"}, checklist.Value{Choices: []string{"physical", "another_child"}}); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(f.Help(f.Now()), wizard.WordsTwoDrafts) {
		t.Error("the help does not say that there are two drafts")
	}
}

// Someone whose name is not known is recorded without one, and only a certain date with numbers is a birth date.
func TestQuickPersonKeepsWhatIsSure(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"name not known", "Name unknown", "unknown"} {
		f := newFlow(t)
		p := f.Record().Person(f.QuickPerson("family.household", name+", father"))
		if p.Name != "" || p.RelationTo("p1") == nil || p.RelationTo("p1").Is != "father" {
			t.Errorf("%q: got %q, %+v", name, p.Name, p.Relations)
		}
	}
	for part, want := range map[string]string{"3/4/1986": "1986-04-03", "1986": "1986", "3/4": "", "3/4/15": "", "yesterday": ""} {
		f := newFlow(t)
		p := f.Record().Person(f.QuickPerson("family.household", "Ruth Vane, aunt, "+part))
		if p.Name != "Ruth Vane" || p.Born.At != want || p.RelationTo("p1") == nil || !strings.HasPrefix(p.RelationTo("p1").Is, "aunt") {
			t.Errorf("%q: got born %+v, %+v", part, p.Born, p.Relations)
		}
	}
}

// Someone known only by a first name is written as "a man called Rick": the name is recorded as the name.
func TestQuickPersonCalled(t *testing.T) {
	t.Parallel()
	for line, want := range map[string]struct{ name, is, born string }{
		"a woman called Shaz, about 40":        {"Shaz", "woman", "1986"},
		"A lad named Big Tee":                  {"Big Tee", "lad", ""},
		"her cousin called Ade Bello, aged 19": {"Ade Bello", "her cousin", "2007"},
		"somebody called Vic":                  {"Vic", "", ""},
		"a man called out to her at the bus":   {"", "a man called out to her at the bus", ""},
		"Ruth Vane, aunt, said to be 50":       {"Ruth Vane", "aunt", "1976"},
	} {
		f := newFlow(t)
		p := f.Record().Person(f.QuickPerson("family.household", line))
		is := ""
		if rel := p.RelationTo("p1"); rel != nil {
			is = rel.Is
		}
		if p.Name != want.name || is != want.is || p.Born.At != want.born {
			t.Errorf("%s: got %q, %q, born %q", line, p.Name, is, p.Born.At)
		}
	}
}

// Someone mentioned again, by another form of their name, is the person in the list, who can be held back.
func TestQuickFactKnowsAPersonAgain(t *testing.T) {
	t.Parallel()
	for _, who := range []string{"Ada Finch", "Mrs Finch", "mrs ada finch", "their nan", "his nan", "Rowan's nan", "nan", "Ada"} {
		f := namedFlow(t)
		id := f.QuickPerson("family.household", "Mrs Ada Finch, nan")
		people := len(f.Record().People)
		fact := f.Record().Fact(f.QuickFact("today heard from " + who + ": \"They were out all night.\""))
		if fact.From != id || len(f.Record().People) != people {
			t.Errorf("%s: from %q, not %q: %+v", who, fact.From, id, f.Record().Person(fact.From))
		}
	}
}
