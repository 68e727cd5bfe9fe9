package workshop

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// Each case has its own reasons for the words it marks; a thin case has no words to mark.
func TestEveryCaseMarksItsOwnWords(t *testing.T) {
	t.Parallel()
	for _, s := range All() {
		if n := len(s.Marks); s.Thin && n > 0 || !s.Thin && (n < 5 || n > 9) {
			t.Errorf("%s: %d marks", s.ID, n)
		}
		if s.Middle != nil && len(s.Middle.Marks) < 4 {
			t.Errorf("%s: %d marks in the text that was once held up as better", s.ID, len(s.Middle.Marks))
		}
		for _, g := range s.WeakGroups() {
			for _, p := range g.Phrases {
				if len(p.Spans) == 0 || p.Why == "" || p.Ask == "" {
					t.Errorf("%s: %s: no place, no reason or no question", s.ID, p.Words())
				}
			}
		}
	}
}

// Weak texts are mixed, as real ones are: some of the eight are there, and some only seem to be.
func TestWeakTextsAreMixed(t *testing.T) {
	t.Parallel()
	seems, lacking := 0, 0
	for _, s := range All() {
		if n := there(s.WeakVerdicts()); n < 2 || n > 4 {
			t.Errorf("%s: the weak text has %d of the eight", s.ID, n)
		}
		for _, m := range s.Key {
			if m.Seems {
				seems++
			}
		}
		if there(s.BetterVerdicts()) < len(Criteria()) {
			lacking++
		}
	}
	if seems < len(All())/2 || lacking == 0 {
		t.Errorf("%d only seem to be there; %d better texts lack something", seems, lacking)
	}
}

// The form of a decision does not give away what we would do: it is not the longest, the shortest or the first option
// more often than by chance, and no option is a stub compared with the others.
func TestDecisionsCannotBeGuessed(t *testing.T) {
	t.Parallel()
	steps, longest, shortest, first, chance := 0, 0, 0, 0, 0.0
	for _, s := range All() {
		for _, d := range s.Decisions {
			for _, st := range d.Steps {
				at := fmt.Sprintf("%s: %s", s.ID, st.ID)
				ours, long, short := -1, 0, math.MaxInt
				for i, o := range st.Options {
					long, short = max(long, len(o.Label)), min(short, len(o.Label))
					if o.Ours {
						if ours >= 0 {
							t.Errorf("%s: two options are ours", at)
						}
						ours = i
					}
				}
				if ours < 0 || len(st.Options) < 2 {
					t.Errorf("%s: %d options, ours is %d", at, len(st.Options), ours)
					continue
				}
				if long > 2*short {
					t.Errorf("%s: one option is twice as long as another: %d and %d characters", at, long, short)
				}
				steps++
				chance += 1 / float64(len(st.Options))
				if len(st.Options[ours].Label) == long {
					longest++
				}
				if len(st.Options[ours].Label) == short {
					shortest++
				}
				if ours == 0 {
					first++
				}
			}
		}
	}
	if float64(max(longest, shortest, first)) > chance {
		t.Errorf("of %d steps ours is the longest in %d, the shortest in %d and the first in %d; chance is %.1f", steps, longest, shortest, first, chance)
	}
}

// aloud returns the words of each part of a case that a trainer can read out. A decision is played on two branches.
// The sources of what follows, and the choice that the room has just made, are on the screen but are not read out.
func (s *Scenario) aloud() map[string][]string {
	out := map[string][]string{
		"weak":   append([]string{s.Weak.Text}, asked(s.Questions)...),
		"better": slices.Concat([]string{s.Better.Text}, s.Better.Changed, s.Better.Argue),
		"call":   slices.Concat([]string{s.Call.You, s.Call.Outcome}, s.Call.Worker),
	}
	for _, b := range s.Call.CouldSay() {
		out["call"] = append(out["call"], b.Label, b.Text)
	}
	for _, sc := range s.Screens() {
		part := sc.Part
		if part != "reveal" && part != "third" {
			continue
		}
		out[part] = append(out[part], sc.Title)
		out[part] = append(out[part], sc.Card.Lines...)
		if sc.Kind == AbsentCard {
			out[part] = append(out[part], InThisText, sc.Card.Here)
		}
		for _, p := range sc.Card.Phrases {
			out[part] = append(out[part], p.Words(), p.Ask, p.Why)
		}
		if sc.Kind == MiddleCard && sc.Card.Minutes == 0 {
			out[part] = append(out[part], sc.Card.Text)
		}
		if asks := asksBefore[sc.Kind]; part == "reveal" && asks != "" {
			out[part] = append(out[part], asks)
		}
	}
	for i := range s.Decisions {
		out["consent"] = append(out["consent"], twoBranches(&s.Decisions[i])...)
	}
	for _, q := range s.Quizzes {
		out["deadline"] = append(out["deadline"], q.Ask)
		a, _ := q.Answer()
		for i, c := range q.Choices {
			out["deadline"] = append(out["deadline"], c.Text())
			if i == a.Choice {
				out["deadline"] = append(out["deadline"], c.Say)
			}
		}
		out["deadline"] = append(out["deadline"], a.Sum...)
	}
	return out
}

// asksBefore is what the run sheet has the trainer ask before each card of a kind.
var asksBefore = map[Kind]string{AbsentCard: "What else could no one tell?", PhrasesCard: "Which word would you stop at?"}

// The measure of reading aloud counts what the run sheet has the trainer say.
func TestAsksBeforeAreOnTheRunSheet(t *testing.T) {
	t.Parallel()
	for kind, ask := range asksBefore {
		if !strings.Contains(partOf("reveal").Run, ask) {
			t.Errorf("%s: the run sheet does not say %q", kind, ask)
		}
	}
}

// twoBranches returns what is read if a decision is played on the two branches that take longest together. What the
// first branch has read out already is not read again.
func twoBranches(d *Decision) []string {
	var branches [][]string
	var play func(p *Play, read []string)
	play = func(p *Play, read []string) {
		step, ok := p.Now()
		if !ok {
			branches = append(branches, append(slices.Clone(read), p.WeWould()...))
			return
		}
		read = append(read, step.Text)
		for _, o := range step.Options {
			read = append(read, o.Label)
		}
		for i, o := range step.Options {
			p.Take(i)
			play(p, append(slices.Clone(read), o.Follows))
			p.Back()
		}
	}
	play(NewPlay(d), nil)
	var most []string
	for i, one := range branches {
		for _, other := range branches[i+1:] {
			both := slices.Clone(one)
			for _, text := range other {
				if !slices.Contains(one, text) {
					both = append(both, text)
				}
			}
			if words(both) > words(most) {
				most = both
			}
		}
	}
	return most
}

func words(texts []string) int { return len(strings.Fields(strings.Join(texts, " "))) }

// perMinute is how many words a trainer reads aloud in a minute.
const perMinute = 130

// Reading aloud takes at most half of the minutes of each part. The first part is all reading, so it only has to fit.
func TestReadingAloudLeavesHalfTheTime(t *testing.T) {
	t.Parallel()
	for _, s := range All() {
		for part, texts := range s.aloud() {
			if n, most := words(texts), partOf(part).Minutes*perMinute/2; n > most {
				t.Errorf("%s: %s: %d words are %.1f minutes of %d", s.ID, part, n, float64(n)/perMinute, partOf(part).Minutes)
			}
		}
		opening := slices.Concat(s.Care(), Aims())
		if n, most := words(opening), partOf("care").Minutes*perMinute; n > most {
			t.Errorf("%s: care: %d words, %d can be read", s.ID, n, most)
		}
	}
}

// silent is how many words a person reads silently in a minute.
const silent = 250

// busy returns the minutes of each part that go on something other than reading aloud: a countdown, papers, typing,
// votes and answers from the room.
func (s *Scenario) busy() map[string]float64 {
	out := map[string]float64{
		"before":  1,     // The room calls out.
		"weak":    1,     // One thing from each table.
		"reveal":  2.5,   // Two answers before each card.
		"write":   0.75,  // Pairs are made.
		"rewrite": 3 + 1, // A pair's text is typed at 30 words a minute, and the room decides.
		"better":  1.5,   // The paper is given out, and the room argues.
		"call":    1.5,   // Cards are given out, and ticks are counted twice.
		"consent": 1.5,   // Hands go up.
		"after":   1,
		"close":   1, // Everyone writes a line.
	}
	for _, sc := range s.Screens() {
		out[sc.Part] += float64(sc.Card.Minutes)
	}
	out["weak"] += float64(words([]string{s.Weak.Text})) / silent
	return out
}

// What is read aloud and what the room does fit together into the minutes of the plan, part by part.
func TestEveryPartFitsItsMinutes(t *testing.T) {
	t.Parallel()
	for _, s := range All() {
		aloud, busy := s.aloud(), s.busy()
		aloud["weak"] = append(asked(s.Questions), s.Case)
		aloud["call"] = callLeads()
		for _, use := range []string{BeforeText, AfterText} {
			short := ShortFor(use)
			aloud[use] = append([]string{short.Text}, short.Notes...)
		}
		aloud["close"] = closing
		for _, part := range s.Order().Parts {
			if took := float64(words(aloud[part.ID]))/perMinute + busy[part.ID]; took > float64(part.Minutes) {
				t.Errorf("%s: %s takes %.1f minutes of %d", s.ID, part.ID, took, part.Minutes)
			}
		}
	}
}

// callLeads returns what the room is told before each countdown of the call.
func callLeads() []string {
	return []string{CallLead(PrepareScreen), CallLead(CallScreen), CallLead(OverScreen)}
}

// A list of cases says how old the child is, the phase of school, and what the harm is. The cases are spread over
// ages, phases and the months of a school year.
func TestCasesAreSpread(t *testing.T) {
	t.Parallel()
	day := regexp.MustCompile(`It is \w+ \d+ (\w+) 20\d\d`)
	ages, phases, months, harms := map[string]int{}, map[string]int{}, map[string]int{}, map[string]int{}
	for _, s := range All() {
		m := day.FindStringSubmatch(s.Case)
		if s.Age == "" || s.Phase == "" || s.Harm == "" || m == nil {
			t.Errorf("%s: no age, phase, harm or day", s.ID)
			continue
		}
		ages[s.Age]++
		phases[s.Phase]++
		harms[s.Harm]++
		months[m[1]]++
	}
	for what, of := range map[string]map[string]int{"age": ages, "month": months, "harm": harms} {
		for v, n := range of {
			if n > 4 {
				t.Errorf("%d cases have the %s %s", n, what, v)
			}
		}
	}
	if len(All()) < 18 || len(ages) < 9 || len(phases) < 4 || len(months) < 6 {
		t.Errorf("%d cases, %d ages, %d phases, %d months", len(All()), len(ages), len(phases), len(months))
	}
}

// The second caller of each case has news of her own.
func TestEveryCaseHasItsOwnNews(t *testing.T) {
	t.Parallel()
	seen := map[string]string{session().FrontDoor.Twist: "every case"}
	for _, s := range All() {
		caller, _ := s.Pair()
		if other, taken := seen[caller.Twist]; taken {
			t.Errorf("%s has the news of %s", s.ID, other)
		}
		seen[caller.Twist] = s.ID
	}
}

// One weak text is as long as a real page from a record system.
func TestOneTextIsALog(t *testing.T) {
	t.Parallel()
	logs := 0
	for _, s := range All() {
		if s.Weak.Log {
			logs++
			if n := len(strings.Fields(s.Weak.Text)); n < 350 || n > 450 {
				t.Errorf("%s: %d words", s.ID, n)
			}
		}
	}
	if logs == 0 {
		t.Error("no case has a log")
	}
}
