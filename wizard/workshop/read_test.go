package workshop

import (
	"os"
	"strings"
	"testing"
)

func example(t testing.TB) string {
	t.Helper()
	data, err := os.ReadFile("scenarios/abena.toml")
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// Faults in a trainer's own file are reported by line, without a word of what it says.
func TestReadNamesTheLine(t *testing.T) {
	base := example(t)
	lineOf := func(text, part string) int {
		return strings.Count(text[:strings.Index(text, part)], "\n") + 1
	}
	for _, c := range []struct {
		name, old, new string
		at, say        string // at is a piece of the changed text on the line that is reported.
		minor          bool
	}{
		{"unknown key", "[better]", "[better]\ncolour = 1", "colour = 1", "not known", false},
		{"not TOML", `thin = `, `thin == `, "", "", false},
		{"no criterion", `id = "ask"`, `id = "mood"`, `id = "mood"`, "no such criterion", false},
		{"branch to nowhere", `to = "waited"`, `to = "canary"`, `to = "canary"`, "no step", false},
		{"unreached step", `to = "waited"`, `to = "sent"`, `id = "waited"`, "no branch leads here", false},
		{"unknown source", `source = ["practice"]`, `source = ["hearsay"]`, `source = ["hearsay"]`, "not a source", false},
		{"wrong answer", `at = "2027-03-30"`, `at = "2027-03-31"`, "[[quiz.choice]]", "none of the choices", false},
		{"wrong unit", `unit = "working_days"`, `unit = "moons"`, `unit = "moons"`, "unit", false},
		{"no such time", `at = "2027-03-25T15:50"`, `at = "2027-13-25"`, `at = "2027-13-25"`, "time", false},
		{"real number", "rings on Sundays", "rings on 01204 331500", `case = """`, "phone number", false},
		{"real postcode", "ZZ3 1AB", "BL1 1AB", `child = `, "postcode", false},
		{"real email", "rings on Sundays", "canary@school.sch.uk", `case = """`, "email address", false},
		{"long text", "Abena has a lot", strings.Repeat("word ", 120) + "Abena has a lot", `text = """`, "words", true},
		{"key and rules differ", `better = true`, `better = false`, `better = false`, "differently", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			if !strings.Contains(base, c.old) && c.old != "thin = " {
				t.Fatalf("the example has no %q", c.old)
			}
			text := strings.Replace(base, c.old, c.new, 1)
			if c.name == "not TOML" {
				text = "thin == true\n" + base
			}
			s, problems := Read([]byte(text))
			if len(problems) == 0 {
				t.Fatal("no problem found")
			}
			if (s == nil) == c.minor {
				t.Errorf("usable: %v", s != nil)
			}
			p := problems[0]
			if c.at != "" && p.Line != lineOf(text, c.at) && c.name != "wrong answer" {
				t.Errorf("got line %d, want %d: %s", p.Line, lineOf(text, c.at), p)
			}
			if !strings.Contains(p.Say, c.say) || p.Minor != c.minor {
				t.Errorf("got %q", p.Say)
			}
			for _, p := range problems {
				if strings.Contains(p.String(), "canary") {
					t.Errorf("a value from the file is repeated: %s", p)
				}
			}
		})
	}
}

func TestReadRefusesAnEmptyFile(t *testing.T) {
	if s, problems := Read(nil); s != nil || len(problems) != 4 {
		t.Errorf("%d problems", len(problems))
	}
	if s, _ := Read(make([]byte, MaxFile+1)); s != nil {
		t.Error("a huge file was read")
	}
}

func TestJudge(t *testing.T) {
	for _, c := range []struct {
		id, text string
		want     bool
	}{
		{"who", "Mrs Pell, first-aider, saw a bruise at 9:10 today.", true},
		{"who", "Staff have noticed a bruise.", false},
		{"who", "Dele Ajayi, key worker, saw it on 2 March.", true},
		{"who", "Mrs Pell saw it on 3/11/2026.", true},
		{"who", "Mrs Pell saw it on a Monday.", false},
		{"who", "On 3/11/2026 he came late.", false},
		{"words", "She said, \"I want to go to Nan's.\"", true},
		{"words", "He is a so-called \"carer\".", false},
		{"impact", "If nothing changes he will be alone tonight.", true},
		{"impact", "He says, \"if nothing changes I go\".", false},
		{"tried", "We offered a taxi on 5 November; she said yes.", true},
		{"tried", "We have put support in place.", false},
		{"strengths", "She trusts Mr Dunn.", true},
		{"strengths", "They are a lovely family.", false},
		{"strengths", "He trusts no one.", false},
		{"strengths", "He trusts nobody.", false},
		{"strengths", "He trusts his tutor.", true},
		{"strengths", "There is a lunch supervisor whom she trusts.", true},
		{"strengths", "She trusts both of our librarians.", true},
		{"strengths", "He trusts a neighbour, and trusts no teacher.", true},
		{"strengths", "She trusts neither of them.", false},
		{"analysis", "In my professional view he is afraid, because he hides.", true},
		{"analysis", "We feel that this is neglect.", false},
		{"analysis", "We are worried that Dean hurts Kit.", true},
		{"analysis", "We're very concerned that someone at home is hitting Amy.", true},
		{"analysis", "I think he is being exploited by adults who have his phone number.", true},
		{"analysis", "I believe that Mia goes hungry from Friday to Monday.", true},
		{"analysis", "We fear that her uncle is going to be alone with her, given what she said.", true},
		{"analysis", "It seems to us that he is not safe there: he sleeps in his shoes.", true},
		{"analysis", "Our worry is that Sami is left alone at night.", true},
		{"analysis", "We fear for him at home: \"You go limp and he stops.\"", true},
		{"analysis", "We think that a meeting would help: Monday would suit.", false},
		{"analysis", "We are very worried.", false},
		{"analysis", "We think that grooming is a possibility.", false},
		{"analysis", "We are concerned about Kit.", false},
		{"analysis", "We think that her uncle may be a concern.", false},
		{"analysis", "We are worried that there may be issues at home.", false},
		{"analysis", "In our professional view this is neglect.", false},
		{"analysis", "I believe that she is being abused.", false},
		{"analysis", "We do not think that Dean hurts Kit.", false},
		{"analysis", "His aunt said, \"I think he hurts her.\"", false},
		{"ask", "We ask for an assessment by Friday.", true},
		{"ask", "Please can you ring me before 15:20 and tell me whether he goes home?", true},
		{"ask", "Please ring.", false},
		{"impact", "She cried on Tuesday and eats lunch alone every day.", true},
		{"impact", "He eats alone every day.", true},
		{"impact", "He is a lonely boy.", false},
		{"strengths", "It is fine when Mum is there.", true},
		{"strengths", "She said, \"It's fine when Mum's there.\"", true},
		{"strengths", "He said, \"I'm fine to drive.\"", false},
		{"who", "On Thursday at 9:10 she told Ms Faye.", true},
		{"who", "She told Ms Faye at 9:10 on Thursday.", true},
		{"who", "She told Ms Faye on Thursday.", false},
		{"told", "Mrs Mensah agrees.", true},
		{"told", "Mr Okoro has not been told.", true},
		{"told", "Her father was told on 3 March and agreed to this referral.", true},
		{"told", "Neither parent is told, because he may see her phone.", true},
		{"told", "Dad has been told several times about the inhaler.", false},
		{"told", "Mr Todd was told at 9:40.", false},
		{"told", "She told Ms Faye.", false},
		{"ask", "We would appreciate any support.", false},
	} {
		for _, v := range Judge(c.text) {
			if v.Criterion.ID == c.id && v.There != c.want {
				t.Errorf("%s: %q: got %s", c.id, c.text, v)
			}
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(example(f)))
	f.Add([]byte("id = 'x'\n[[decision]]\nstart='a'\n[[decision.step]]\nid='a'\n[[decision.step.option]]\nto='a'"))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, problems := Read(data)
		if s == nil && len(problems) == 0 {
			t.Error("refused without a reason")
		}
		if s != nil {
			for _, h := range Handouts() {
				s.Handout(h)
			}
		}
		lines := strings.Count(string(data), "\n") + 1
		for _, p := range problems {
			if p.Line < 0 || p.Line > lines {
				t.Errorf("line %d of %d", p.Line, lines)
			}
		}
	})
}

func FuzzText(f *testing.F) {
	f.Add("He called her a bitch. “Open")
	f.Fuzz(func(t *testing.T, text string) {
		if len(Judge(text)) != 8 {
			t.Error("not eight")
		}
		for _, g := range Groups(text) {
			for _, p := range g.Phrases {
				maskSpans(text, p.Spans)
			}
		}
		Mask(text)
	})
}

// A case needs a title, what it mentions, the case itself and the weak text. What it leaves out gets no screen.
func TestSmallestCase(t *testing.T) {
	t.Parallel()
	file := "title = \"Wet shoes\"\nmentions = [\"cold\"]\ncase = \"Bo Lund is 6.\"\n[weak]\ntext = \"Bo comes in wet shoes.\"\n"
	s, problems := Read([]byte(file))
	if s == nil {
		t.Fatalf("refused: %v", problems)
	}
	for _, sc := range s.Screens() {
		switch sc.Kind {
		case BetterCard, ChangedCard, CriteriaCard, ArgueCard, PrepareScreen, CallScreen, DecisionScreen, QuizScreen:
			t.Errorf("screen %d is a %s, which the case does not have", sc.Number, sc.Kind)
		}
	}
	for _, h := range Handouts() {
		if s.Has(h) && len(s.Handout(h).Blocks) == 0 {
			t.Errorf("%s is empty", h)
		}
	}
	for _, key := range []string{"title", "mentions", "case", "text"} {
		lines := strings.Split(file, "\n")
		for i, l := range lines {
			if strings.HasPrefix(l, key+" =") {
				lines[i] = ""
			}
		}
		if s, problems := Read([]byte(strings.Join(lines, "\n"))); s != nil || !strings.Contains(problems[0].Say, "it needs") {
			t.Errorf("without %s: %v", key, problems)
		}
	}
}

// All slips are reported together, each with its line and what belongs there, in the order of the file.
func TestAllSlipsTogether(t *testing.T) {
	t.Parallel()
	file := "id = \"Jay\"\ntitel = \"canary\"\ntitle = 5\nmentions = \"canary\"\ncase = \"Bo is 6\"\n" +
		"[[question]]\nanwser = \"canary\"\nask = \"y\"\n[weak]\ntext = \"rings on 01204 331500\"\n[[quiz]]\nat = \"25/03/2027 15:50\"\n"
	s, problems := Read([]byte(file))
	if s != nil {
		t.Fatal("the file was accepted")
	}
	var said strings.Builder
	line := 0
	for _, p := range problems {
		if p.Line < line {
			t.Errorf("line %d comes after line %d", p.Line, line)
		}
		line = p.Line
		said.WriteString(p.String() + "\n")
	}
	for _, want := range []string{
		"line 1: id: use 2 to 31", "line 2: titel: this key is not known here; did you mean title?", "line 3: title: this is not the kind of value that belongs here; it needs text in quotation marks",
		"line 4: mentions: this is not the kind of value that belongs here; it needs a list", "line 7: question.anwser: this key is not known here; did you mean answer?",
		"line 10: weak.text: a phone number that could be real", "line 12: quiz.1.at: write the time as",
	} {
		if !strings.Contains(said.String(), want) {
			t.Errorf("it does not say %q:\n%s", want, &said)
		}
	}
	if strings.Contains(said.String(), "canary") || strings.Contains(said.String(), "331500") {
		t.Error("a message holds a value from the file")
	}
}

// What a new case is made from can be read back from its file, whatever was typed.
func TestNewCaseFile(t *testing.T) {
	t.Parallel()
	for _, odd := range []string{"plain", `a "quotation" and \ and """ three`, "two\nlines", "ends in \"", "tab\tand # and ]", "é 日本"} {
		n := NewCase{Title: odd, Mentions: []string{odd, "cold"}, Case: odd, Weak: odd, Facts: []string{odd}}
		s, problems := Read(n.File())
		if s == nil {
			t.Errorf("%q: %v\n%s", odd, problems, n.File())
			continue
		}
		flat := strings.Join(strings.Fields(odd), " ")
		if s.Title != flat || s.Mentions[0] != flat || s.Case != odd || s.Weak.Text != odd || s.Facts[0] != flat {
			t.Errorf("%q came back as %q, %q, %q", odd, s.Title, s.Case, s.Weak.Text)
		}
	}
}
