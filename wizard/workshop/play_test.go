package workshop

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"referral/checklist/source"
)

// Every branch of every decision ends, and each has a consequence and a source.
func TestDecisionsEnd(t *testing.T) {
	for _, s := range All() {
		for i := range s.Decisions {
			walkAll(t, s.ID, NewPlay(&s.Decisions[i]), 0)
		}
	}
}

func walkAll(t *testing.T, id string, p *Play, depth int) {
	t.Helper()
	if depth > 10 {
		t.Fatalf("%s: a decision does not end", id)
	}
	step, ok := p.Now()
	if !ok {
		return
	}
	if len(step.Options) == 0 {
		t.Errorf("%s: step %s offers nothing", id, step.ID)
	}
	for n := range step.Options {
		o, ok := p.Take(n)
		if !ok || o.Follows == "" || len(o.Source) == 0 {
			t.Errorf("%s: step %s, option %d: no consequence or no source", id, step.ID, n+1)
		}
		for _, src := range o.Source {
			if !source.Known(src) {
				t.Errorf("%s: unknown source %s", id, src)
			}
		}
		walkAll(t, id, p, depth+1)
		if !p.Back() {
			t.Errorf("%s: a branch cannot be taken back", id)
		}
	}
}

// A room that asks "which is right?" is told at the end of every branch, and not before.
func TestBranchEndsWithWhatWeWouldDo(t *testing.T) {
	t.Parallel()
	for _, s := range All() {
		for i := range s.Decisions {
			p := NewPlay(&s.Decisions[i])
			for {
				step, goesOn := p.Now()
				if !goesOn {
					break
				}
				if told := p.WeWould(); told != nil {
					t.Errorf("%s: told too soon: %q", s.ID, told)
				}
				ours := slices.IndexFunc(step.Options, func(o Option) bool { return o.Ours })
				other := (ours + 1) % len(step.Options)
				p.Take(other)
				if _, goesOn := p.Now(); !goesOn {
					if told := p.WeWould(); len(told) < 2 || told[len(told)-1] != step.Options[ours].Label {
						t.Errorf("%s: %s: got %q, want %q at the end", s.ID, step.ID, told, step.Options[ours].Label)
					}
				}
				p.Back()
				p.Take(ours)
			}
			if told := p.WeWould(); !slices.Equal(told, []string{AsWeWould}) {
				t.Errorf("%s: got %q after our own way", s.ID, told)
			}
		}
	}
}

// A case that does not say what its trainer would do says nothing at the end of a branch.
func TestBranchEndsWithNothingToSay(t *testing.T) {
	t.Parallel()
	p := NewPlay(&Decision{Start: "a", Steps: []Step{{ID: "a", Options: []Option{{Label: "Wait."}, {Label: "Ring."}}}}})
	p.Take(1)
	if told := p.WeWould(); told != nil {
		t.Errorf("got %q", told)
	}
}

func TestPlayRefusesWhatIsNotThere(t *testing.T) {
	s, _ := Find("kester")
	p := NewPlay(&s.Decisions[0])
	if _, ok := p.Take(-1); ok {
		t.Error("took option 0")
	}
	if _, ok := p.Take(99); ok {
		t.Error("took option 100")
	}
	if p.Back() {
		t.Error("took back a branch before the first")
	}
	p.Take(0)
	if len(p.Path()) != 1 {
		t.Errorf("path has %d", len(p.Path()))
	}
}

// The answers match those that a person counted on paper.
func TestQuizAnswers(t *testing.T) {
	want := map[string]string{
		"abena":    "Tue 30 Mar 2027",
		"ines":     "Thu 24 Dec 2026, 16:20",
		"kester":   "Tue 1 Jun 2027",
		"rhiannon": "Tue 19 Jan 2027",
		"idil":     "Wed 29 Dec 2027",
		"hester":   "Fri 25 Dec 2026, 16:20",
		"merryn":   "Mon 4 Jan 2027",
	}
	for _, s := range All() {
		for _, q := range s.Quizzes {
			a, err := q.Answer()
			if err != nil || a.Choice < 0 || len(a.Sum) == 0 {
				t.Errorf("%s: %v, choice %d", s.ID, err, a.Choice)
				continue
			}
			if w, ok := want[s.ID]; ok && q.Choices[a.Choice].Text() != w {
				t.Errorf("%s: got %s, want %s", s.ID, q.Choices[a.Choice].Text(), w)
			}
		}
	}
}

// The sum names the bank holidays in between, and no others.
func TestQuizSum(t *testing.T) {
	s, _ := Find("abena")
	a, err := s.Quizzes[0].Answer()
	if err != nil {
		t.Fatal(err)
	}
	sum := strings.Join(a.Sum, " ")
	for _, w := range []string{"Thu 25 Mar is day 0", "Tue 30 Mar is day 1", "Good Friday", "Easter Monday"} {
		if !strings.Contains(sum, w) {
			t.Errorf("%q is not in the sum: %s", w, sum)
		}
	}
	q := Quiz{Kind: Deadline, At: "2026-12-23T16:20", Unit: "working_days", Count: 1}
	if a, err = q.Answer(); err != nil || strings.Contains(strings.Join(a.Sum, " "), "Christmas") {
		t.Errorf("a holiday that played no part is named: %v %v", a.Sum, err)
	}
	s, _ = Find("wren")
	if a, _ = s.Quizzes[0].Answer(); a.Sum[0] != "From 14:35 to 15:15 is 40 minutes." {
		t.Errorf("got %q", a.Sum[0])
	}
}

// A text can be shown by itself: without a case, facts or a better text.
func TestTextWithoutACase(t *testing.T) {
	t.Parallel()
	one, notes, err := FromText([]byte("An article's own words.\n"))
	if err != nil || len(notes) != 0 || one.Weak.Text != "An article's own words." || one.Better.Text != "" {
		t.Errorf("%v %v", err, notes)
	}
	var kinds []Kind
	for _, sc := range one.Screens() {
		kinds = append(kinds, sc.Kind)
	}
	want := []Kind{CareCard, AimsCard, WeakCard, GroupsCard, EightCard, PhrasesCard, WriteCard, RewriteScreen, RoomScreen, CloseCard}
	if !slices.Equal(kinds, want) {
		t.Errorf("got %v, want %v", kinds, want)
	}
	two, _, err := FromText([]byte("First.\n---\nSecond."))
	if err != nil || two.Weak.Text != "First." || two.Better.Text != "Second." {
		t.Errorf("%v: %q, %q", err, two.Weak.Text, two.Better.Text)
	}
	for _, bad := range []string{"", "  \n", "---\nx", "x\n---\n", strings.Repeat("x", maxOwn+1)} {
		if _, _, err := FromText([]byte(bad)); err == nil {
			t.Errorf("%.5q was taken", bad)
		}
	}
	if long, _, err := FromText([]byte(strings.Repeat("She has a chaotic home. ", 4200))); err != nil || len(long.Screens()) == 0 {
		t.Errorf("100,000 characters: %v", err)
	}
}

// What could belong to a real person is pointed out but not repeated.
func TestTextWithNumbers(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]int{
		"Ring 0161 496 0123, 07700 900123, 020 7946 0999 or +44 20 7946 0999.": 0,
		"Ring 0161 234 5678.": 1, "Ring 020 7123 4567.": 1, "Ring +44 7911 123456 or 01204 331500.": 1,
		"She lives at BL1 1AB and writes from canary@school.sch.uk.": 2, "ZZ1 1AB, canary@school.example": 0,
	} {
		_, notes, err := FromText([]byte(text))
		if err != nil || len(notes) != want || strings.Contains(strings.Join(notes, " "), "canary") {
			t.Errorf("%s: %q, %v", text, notes, err)
		}
	}
}

// An answer is shown with one full stop, whatever mark it ends with.
func TestChoiceSentence(t *testing.T) {
	t.Parallel()
	for label, want := range map[string]string{"Ring now": "Ring now.", "Ring now.": "Ring now.", "Why wait?": "Why wait?", "Now!": "Now!"} {
		if got := (Choice{Label: label}).Sentence(); got != want {
			t.Errorf("%q is shown as %q", label, got)
		}
	}
}

// The right answer of a same-day quiz is the one marked as right; if none is marked, there is none.
func TestSameDayAnswer(t *testing.T) {
	t.Parallel()
	q := Quiz{Kind: SameDay, At: "2026-11-12T14:00", Leaves: "2026-11-12T15:00", Choices: []Choice{{Label: "One"}, {Label: "Two", Right: true}, {Label: "Three"}}}
	if a, err := q.Answer(); err != nil || a.Choice != 1 {
		t.Errorf("answer %d, %v; want 1", a.Choice, err)
	}
	q.Choices[1].Right = false
	if a, err := q.Answer(); err != nil || a.Choice != -1 {
		t.Errorf("answer %d, %v; want none", a.Choice, err)
	}
}

// A text that could be about a real child is never shown, and the refusal repeats none of it.
func TestOwnTextThatMayBeReal(t *testing.T) {
	for name, text := range map[string]string{
		"a record":            `{"format": 1, "referral": {}}`,
		"a cut record":        "\ufeff\n {\"format\": 1,",
		"a list":              `[{"name": "canary"}]`,
		"a draft":             "age-encryption.org/v1\n-> scrypt",
		"an armoured draft":   "-----BEGIN AGE ENCRYPTED FILE-----\nabc",
		"binary":              "canary\x00canary",
		"not text":            "canary \xff\xfe",
		"a PDF":               "%PDF-1.7 canary",
		"Markdown":            "*For social care*\n\n# Referral: canary (12)\n\nText.",
		"its first line":      "Something else.\n**A referral, not\ninformation only.** Sent at 12:50.",
		"text":                "Referral: Canary Bird, born 3 March 2014 (12)\n\nText.",
		"a referral after it": "An article.\n---\nReferral: Canary Bird, born 3 March 2014 (12)",
	} {
		if _, _, err := FromText([]byte(text)); !errors.Is(err, ErrMayBeReal) || strings.Contains(strings.ToLower(err.Error()), "canary") {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, text := range []string{strings.Repeat("word ", 400), "The referral: a text that\r\n\twas published.", "They made a referral: nothing came."} {
		if _, _, err := FromText([]byte(text)); err != nil {
			t.Errorf("%.20q: %v", text, err)
		}
	}
}

func TestNames(t *testing.T) {
	for _, name := range []string{"Hester", " HESTER ", "hester"} {
		if s, ok := Find(name); !ok || s.ID != "hester" {
			t.Errorf("%q is not found", name)
		}
	}
	for name, want := range map[string]string{"hestor": "hester", "Merrin": "merryn", "orlaa": "orla", "elspet": "", "nobody": "", "": "", "x": ""} {
		if got, ok := Nearest(name); got != want || ok != (want != "") {
			t.Errorf("%q: got %q, %v, want %q", name, got, ok, want)
		}
	}
}

// The title of a same-day quiz says how much time there is, and its sum when each thing starts.
func TestSameDayTitles(t *testing.T) {
	for _, s := range All() {
		for _, q := range s.Quizzes {
			a, err := q.Answer()
			if err != nil || q.Kind != SameDay {
				continue
			}
			minutes := strings.Fields(a.Sum[0])[5]
			if !strings.HasSuffix(q.Title, "in "+minutes+" minutes") {
				t.Errorf("%s: %q, and %s", s.ID, q.Title, a.Sum[0])
			}
			if at := q.At[len(q.At)-5:]; !strings.HasPrefix(a.Sum[1], "Start at "+at+", for ") {
				t.Errorf("%s: %q", s.ID, a.Sum[1])
			}
		}
	}
}
