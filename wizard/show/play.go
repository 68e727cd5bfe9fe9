package show

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"referral/wizard/tui/screen"
	"referral/wizard/workshop"
)

// decisionSlide is a decision played branch by branch. Every branch can be taken, and taken back.
type decisionSlide struct {
	d     *workshop.Decision
	play  *workshop.Play
	at    int
	after bool // after is set if what follows from the last branch is shown.
}

func newDecisionSlide(d *workshop.Decision) *decisionSlide {
	return &decisionSlide{d: d, play: workshop.NewPlay(d)}
}

func (s *decisionSlide) part() string  { return "Decision: " + s.d.Title }
func (s *decisionSlide) title() string { return s.d.Title }

func (s *decisionSlide) hints() []screen.Action {
	if s.after {
		return []screen.Action{screen.ActForward, screen.ActBackward, screen.ActSkip, screen.ActHelp}
	}
	return []screen.Action{screen.ActForward, screen.ActBackward, screen.ActTake, screen.ActSkip, screen.ActHelp}
}

// says names what Page Down and Page Up do in a decision.
func (s *decisionSlide) says(a screen.Action) string {
	switch {
	case a == screen.ActForward && !s.after:
		return "take it"
	case a == screen.ActBackward && s.after:
		return "another option"
	case a == screen.ActBackward && s.at+1 < s.options():
		return "next option"
	}
	return ""
}

func (s *decisionSlide) key(m *model, k tea.KeyPressMsg) (tea.Cmd, bool) {
	step, ok := s.play.Now()
	if s.after || !ok {
		if k.Keystroke() == "enter" {
			return m.next(), true
		}
		return nil, false
	}
	i, done := pointAt(k, &s.at, len(step.Options))
	if i >= 0 {
		s.play.Take(i)
		s.at, s.after, m.turn = 0, true, 0
	}
	return nil, done
}

// pointAt moves the pointer among n options, or returns the one taken; -1 means none.
func pointAt(k tea.KeyPressMsg, at *int, n int) (taken int, done bool) {
	switch name := k.Keystroke(); {
	case name == "up":
		*at = max(0, *at-1)
	case name == "down":
		*at = min(n-1, *at+1)
	case name == "enter":
		return *at, true
	case len(k.Text) == 1 && k.Text[0] >= '1' && int(k.Text[0]-'0') <= n:
		return int(k.Text[0] - '1'), true
	default:
		return -1, false
	}
	return -1, true
}

// next shows what follows from the option under the pointer, and then the next step.
func (s *decisionSlide) next(*model) (tea.Cmd, bool) {
	if !s.after {
		s.play.Take(s.at)
		s.at, s.after = 0, true
		return nil, true
	}
	if _, ok := s.play.Now(); !ok {
		return nil, false
	}
	s.after, s.at = false, 0
	return nil, true
}

// back moves the pointer to the next option, since a clicker has no arrows. From the last option it goes back.
func (s *decisionSlide) back(*model) (tea.Cmd, bool) {
	switch path := s.play.Path(); {
	case s.after:
		s.play.Back()
		s.after = false
		step, _ := s.play.Now()
		s.at = (path[len(path)-1].Number + 1) % len(step.Options)
	case s.at+1 < s.options():
		s.at++
	case len(path) > 0:
		s.after = true
	default:
		return nil, false
	}
	return nil, true
}

// options returns how many options the current step has.
func (s *decisionSlide) options() int {
	step, _ := s.play.Now()
	return len(step.Options)
}

func (s *decisionSlide) screens(m *model, w, h int) []screen.Rows {
	if s.after {
		path := s.play.Path()
		o := path[len(path)-1].Option
		blocks := []screen.Rows{
			paragraph(w, "", m.styles.Quiet.Render, "You chose: "+o.Label),
			paragraph(w, "", m.styles.Title.Render, o.Follows),
			paragraph(w, "", m.styles.Quiet.Render, "("+workshop.Sources(o.Source)+")"),
		}
		blocks = append(blocks, weWould(s.play.WeWould(), w)...)
		if _, ok := s.play.Now(); !ok {
			blocks = append(blocks, paragraph(w, "", m.styles.Quiet.Render, "This branch ends here. Page Up goes back to take another."))
		}
		return paged(blocks, h)
	}
	step, _ := s.play.Now()
	blocks := []screen.Rows{paragraph(w, "", m.styles.Title.Render, step.Text)}
	for i, o := range step.Options {
		blocks = append(blocks, m.option(i, s.at, o.Label, w))
	}
	return paged(blocks, h)
}

// weWould draws what we would do: a line, and a point for each step at which the room did something else.
func weWould(lines []string, w int) []screen.Rows {
	if len(lines) == 0 {
		return nil
	}
	rows := paragraph(w, "", nil, lines[0])
	for _, label := range lines[1:] {
		rows.Add(paragraph(w, "• ", nil, label)...)
	}
	return []screen.Rows{rows}
}

// option draws a row to choose, pointed at or not.
func (m *model) option(i, at int, label string, w int) screen.Rows {
	if i == at {
		rows := paragraph(w, m.pointer()+strconv.Itoa(i+1)+"  ", m.styles.Title.Render, label)
		rows[0] = screen.CursorMark + rows[0]
		return rows
	}
	return paragraph(w, "  "+strconv.Itoa(i+1)+"  ", nil, label)
}

// quizSlide is a question about time; the sum comes after the room has answered.
type quizSlide struct {
	q      workshop.Quiz
	at     int
	shown  bool
	chosen int // chosen is what the room has chosen, or -1.
}

func (s *quizSlide) part() string  { return "Time: " + s.q.Title }
func (s *quizSlide) title() string { return s.q.Title }

func (s *quizSlide) hints() []screen.Action {
	if s.shown {
		return []screen.Action{screen.ActForward, screen.ActBackward, screen.ActHelp}
	}
	return []screen.Action{screen.ActTake, screen.ActForward, screen.ActBackward, screen.ActHelp}
}

func (s *quizSlide) says(a screen.Action) string {
	if a == screen.ActForward && !s.shown {
		return "the sum"
	}
	return ""
}

func (s *quizSlide) key(m *model, k tea.KeyPressMsg) (tea.Cmd, bool) {
	if s.shown {
		if k.Keystroke() == "enter" {
			return m.next(), true
		}
		return nil, false
	}
	i, done := pointAt(k, &s.at, len(s.q.Choices))
	if i >= 0 {
		s.chosen, s.shown = i, true
	}
	return nil, done
}

func (s *quizSlide) next(*model) (tea.Cmd, bool) {
	if s.shown {
		return nil, false
	}
	s.shown = true
	return nil, true
}

func (s *quizSlide) back(*model) (tea.Cmd, bool) {
	if !s.shown {
		return nil, false
	}
	s.shown, s.chosen = false, -1
	return nil, true
}

func (s *quizSlide) screens(m *model, w, h int) []screen.Rows {
	if !s.shown {
		blocks := []screen.Rows{paragraph(w, "", m.styles.Title.Render, s.q.Ask)}
		for i, c := range s.q.Choices {
			blocks = append(blocks, m.option(i, s.at, c.Text(), w))
		}
		return paged(blocks, h)
	}
	a, err := s.q.Answer()
	if err != nil || a.Choice < 0 {
		return []screen.Rows{paragraph(w, "", nil, "This cannot be worked out.")}
	}
	right := s.q.Choices[a.Choice]
	blocks := []screen.Rows{paragraph(w, "", nil, s.q.Ask)}
	if s.chosen >= 0 && s.chosen != a.Choice {
		c := s.q.Choices[s.chosen]
		blocks = append(blocks, paragraph(w, "", nil, c.Sentence()+" "+c.Say))
	}
	var sum screen.Rows
	for _, line := range a.Sum {
		sum.Add(paragraph(w, "  ", nil, line)...)
	}
	return paged(append(blocks, sum, paragraph(w, "", m.styles.Title.Render, "It is: "+right.Sentence()+" "+right.Say)), h)
}
