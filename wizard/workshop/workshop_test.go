package workshop

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"referral/checklist/wording"
)

// Every case of this program passes its own check without a comment: the key says what the rules see, the weak text
// is weak, the better one is better, and both fit on a screen.
func TestScenariosPassTheirCheck(t *testing.T) {
	names, err := filepath.Glob("scenarios/*.toml")
	if err != nil || len(names) != len(All()) {
		t.Fatalf("got %d files and %d cases (%v)", len(names), len(All()), err)
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		s, problems := Read(data)
		for _, p := range problems {
			t.Errorf("%s: %s", name, p)
		}
		if s != nil && s.ID+".toml" != filepath.Base(name) {
			t.Errorf("%s: holds the case %s", name, s.ID)
		}
	}
}

func TestEnoughCasesOfEachKind(t *testing.T) {
	var thin, middle, named, sameDay int
	for _, s := range All() {
		if s.Thin {
			thin++
		}
		if s.Middle != nil {
			middle++
		}
		if s.ChosenByName {
			named++
		}
		for _, q := range s.Quizzes {
			if q.Kind == SameDay {
				sameDay++
			}
		}
		if len(s.Decisions) == 0 {
			t.Errorf("%s: no decision", s.ID)
		}
	}
	if len(Browsable()) < 8 || thin < 2 || middle == 0 || sameDay == 0 {
		t.Errorf("got %d cases to browse, %d thin, %d with a middle text, %d same-day quizzes", len(Browsable()), thin, middle, sameDay)
	}
	for _, s := range Browsable() {
		for key, text := range s.prose() {
			if regexp.MustCompile(`(?i)\bsexual|\brape`).MatchString(text) {
				t.Errorf("%s: %s: sexual harm must only be in a case that is chosen by name", s.ID, key)
			}
		}
	}
	if named == 0 {
		t.Error("there is no case that can only be chosen by name")
	}
}

// The promises in numbers, counted here independently of the checker.
func TestWeakIsWeakAndBetterIsBetter(t *testing.T) {
	for _, s := range All() {
		o := wording.Options{Floor: 1} // think and above
		weak, better := len(s.Marks), len(wording.Check(s.Better.Text, o))
		if s.Thin {
			weak = len(wording.Check(s.Weak.Text, o))
		}
		met, improved := there(s.WeakVerdicts()), there(s.BetterVerdicts())
		if s.Thin && weak != 0 || !s.Thin && weak < 3 {
			t.Errorf("%s: %d comments on the weak text", s.ID, weak)
		}
		if better > 2 {
			t.Errorf("%s: %d comments on the better text", s.ID, better)
		}
		if met > 4 || improved < 7 {
			t.Errorf("%s: by the key %d of eight in the weak text, %d in the better", s.ID, met, improved)
		}
		for name, text := range map[string]string{"weak": s.Weak.Text, "better": s.Better.Text} {
			if name == "weak" && s.Weak.Log {
				continue // A log is as long as a record system makes it.
			}
			if n := len(strings.Fields(text)); n > 150 {
				t.Errorf("%s: %s: %d words", s.ID, name, n)
			}
			if n := rows(text, 76); n > 18 {
				t.Errorf("%s: %s: %d rows of 76 columns; one screen of 24 has room for 18", s.ID, name, n)
			}
		}
	}
}

// rows counts the rows of a text at a width.
func rows(text string, width int) int {
	n := 0
	for line := range strings.SplitSeq(text, "\n") {
		col := 0
		n++
		for _, w := range strings.Fields(line) {
			if l := len([]rune(w)); col > 0 && col+1+l > width {
				n++
				col = l
			} else {
				col += l + 1
			}
		}
	}
	return n
}

// In every text the rules see what the key says, except for what a weak text only seems to have: that is for people
// to see.
func TestKeyAndRulesAgree(t *testing.T) {
	for _, s := range All() {
		for _, c := range []struct {
			name, text string
			key        []Verdict
		}{{"weak", s.Weak.Text, s.WeakVerdicts()}, {"better", s.Better.Text, s.BetterVerdicts()}} {
			for i, got := range Judge(c.text) {
				want := c.key[i]
				if m, _ := s.marked(want.Criterion.ID); c.name == "weak" && m.Seems {
					continue
				}
				if got.There != want.There {
					t.Errorf("%s: %s: %s: rules say %s, key says %s", s.ID, c.name, got.Criterion.ID, got, want)
				}
			}
		}
	}
}

var writtenDay = regexp.MustCompile(`\b(Mon|Tue|Tues|Wed|Wednes|Thu|Thurs|Fri|Sat|Satur|Sun)(?:day)? (\d{1,2}) (Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*(?: (20\d\d))?`)

// Weekdays are right: a wrong one makes a room distrust everything else.
func TestWeekdays(t *testing.T) {
	for _, s := range All() {
		for key, text := range s.prose() {
			for _, m := range writtenDay.FindAllStringSubmatch(text, -1) {
				year := m[4]
				if year == "" { // All cases are in one school year.
					year = "2027"
					if slices.Contains([]string{"Sep", "Oct", "Nov", "Dec"}, m[3][:3]) {
						year = "2026"
					}
				}
				d, err := time.Parse("2 Jan 2006", m[2]+" "+m[3][:3]+" "+year)
				if err != nil {
					t.Errorf("%s: %s: %q is not a day", s.ID, key, m[0])
					continue
				}
				if !strings.HasPrefix(d.Weekday().String(), m[1][:3]) {
					t.Errorf("%s: %s: %q is a %s", s.ID, key, m[0], d.Weekday())
				}
			}
		}
	}
}

// Nothing in a case sends anyone back to the child, and nothing speaks of a right to hold one.
func TestNoOneIsSentBackToTheChild(t *testing.T) {
	back := regexp.MustCompile(`(?i)\b(?:ask|question|interview) (?:the child|him|her|them) (?:again|more|about what|to repeat|why|if it)\b|\bright to (?:hold|keep)\b|\bhow reliable\b`)
	for _, s := range All() {
		for key, text := range s.prose() {
			if m := back.FindString(text); m != "" {
				t.Errorf("%s: %s: %q", s.ID, key, m)
			}
		}
	}
}

// Every category that a phrase can have belongs to one group, and there are at most five.
func TestGroupsTakeEveryCategory(t *testing.T) {
	groups := session().Groups
	if len(groups) > 5 {
		t.Errorf("%d groups", len(groups))
	}
	for _, c := range wording.Categories {
		n := 0
		for _, g := range groups {
			if slices.Contains(g.Categories, c) {
				n++
			}
		}
		if n != 1 {
			t.Errorf("%s is in %d groups", c, n)
		}
	}
	for _, s := range All() {
		n := 0
		for _, g := range Groups(s.Weak.Text) {
			for _, p := range g.Phrases {
				n += len(p.Spans)
				if p.Ask == "" || p.Why == "" {
					t.Errorf("%s: %s has no question or no reason", s.ID, p.Rule)
				}
				for _, span := range p.Spans {
					if s.Weak.Text[span.Start:span.End] != span.Text {
						t.Errorf("%s: %s: span is not its text", s.ID, p.Rule)
					}
				}
			}
		}
		if want := len(s.WeakFindings()); n != want {
			t.Errorf("%s: %d phrases are grouped, %d found", s.ID, n, want)
		}
	}
}
