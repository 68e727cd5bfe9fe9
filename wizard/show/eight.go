package show

import (
	"cmp"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"referral/checklist/english"
	"referral/wizard/tui/screen"
	"referral/wizard/workshop"
)

// digitOf returns the index of a key from 1 to 8, or -1.
func digitOf(k tea.KeyPressMsg) int {
	if len(k.Text) == 1 && k.Text[0] >= '1' && k.Text[0] <= '8' {
		return int(k.Text[0] - '1')
	}
	return -1
}

// roomSlide asks the room which of the eight are in a text, before it shows what a rule has found. The room has the
// last word.
type roomSlide struct {
	name  string
	in    string // in names its part in the jump menu.
	given string // given is the text on the screen for typing before anyone types.
	text  func() string
	room  [8]bool // room is what the room has found.
	shown bool    // shown is set if the rule's answer is shown as well.
	of    string  // of is the text on the screen.
	older bool    // older is set if the room has spoken about the text before its last change.
}

func (s *roomSlide) part() string  { return s.in }
func (s *roomSlide) title() string { return s.name }

func (s *roomSlide) hints() []screen.Action {
	return []screen.Action{screen.ActNumber, screen.ActForward, screen.ActBackward, screen.ActHide, screen.ActHelp}
}

func (s *roomSlide) key(_ *model, k tea.KeyPressMsg) (tea.Cmd, bool) {
	i := digitOf(k)
	if i < 0 {
		return nil, false
	}
	s.fresh()
	s.room[i], s.older = !s.room[i], false
	return nil, true
}

// fresh gets ready for a text that has changed. What the room said is kept, and the rule's answer is hidden until the
// room asks for it again.
func (s *roomSlide) fresh() {
	if text := s.text(); text != s.of {
		s.of, s.shown, s.older = text, false, s.room != [8]bool{}
	}
}

func (s *roomSlide) next(*model) (tea.Cmd, bool) {
	was := s.shown
	s.shown = !s.untyped()
	return nil, s.shown && !was
}

func (s *roomSlide) back(*model) (tea.Cmd, bool) {
	was := s.shown
	s.shown = false
	return nil, was
}

func (s *roomSlide) says(a screen.Action) string {
	switch {
	case a == screen.ActNumber:
		return "to 8: there"
	case a == screen.ActForward && !s.shown && !s.untyped():
		return "the rule"
	}
	return ""
}

// untyped reports whether the pair reads its text aloud, because no one has typed it.
func (s *roomSlide) untyped() bool { return s.given != "" && s.text() == s.given }

func (s *roomSlide) screens(m *model, w, h int) []screen.Rows {
	s.fresh()
	if s.shown {
		return paged([]screen.Rows{s.bothSay(m), paragraph(w, "", m.styles.Quiet.Render, workshop.ByRule)}, h)
	}
	var list screen.Rows
	for i, c := range workshop.Criteria() {
		row := "  " + strconv.Itoa(i+1) + "  " + c.Title
		if s.room[i] {
			row = m.styles.Title.Render("  " + strconv.Itoa(i+1) + "  " + screen.Padded(c.Title, 16) + workshop.Verdict{There: true}.String())
		}
		list.Add(row)
	}
	ask := paragraph(w, "", m.styles.Title.Render, workshop.AskEight+" Press their numbers.")
	if s.older {
		ask.Add(paragraph(w, "", nil, "The text has changed since the room said this. A number changes it.")...)
	}
	if s.untyped() {
		return paged([]screen.Rows{screen.Wrapped("No text has been typed: the pair reads its own aloud.", w), ask, list}, h)
	}
	return paged([]screen.Rows{screen.Wrapped(s.of, w), ask, list}, h)
}

// bothSay lists what the room has said about each of the eight next to what a rule has found. A row is bold if they
// differ.
func (s *roomSlide) bothSay(m *model) screen.Rows {
	const column = 18
	list := screen.Rows{m.styles.Quiet.Render(screen.Padded("", column+3) + screen.Padded("the room", column) + "a rule")}
	for i, rule := range workshop.Judge(s.of) {
		room := workshop.Verdict{There: s.room[i]}
		row := strconv.Itoa(i+1) + "  " + screen.Padded(rule.Criterion.Title, column) + screen.Padded(room.String(), column) + rule.String()
		if room.There != rule.There {
			row = m.styles.Title.Render(row)
		}
		list.Add(row)
	}
	return list
}

// shortSlide is a short unseen text: the room names what is missing, and then sees the answer.
type shortSlide struct {
	card   workshop.Card
	named  [8]bool
	shown  bool
	before *shortSlide // before is the text at the start of the session, or nil.
}

func (s *shortSlide) part() string  { return s.card.Title }
func (s *shortSlide) title() string { return s.card.Title }

func (s *shortSlide) hints() []screen.Action {
	if s.shown {
		return []screen.Action{screen.ActForward, screen.ActBackward, screen.ActHide, screen.ActHelp}
	}
	return []screen.Action{screen.ActNumber, screen.ActForward, screen.ActSkip, screen.ActHelp}
}

func (s *shortSlide) says(a screen.Action) string {
	switch {
	case a == screen.ActNumber:
		return "to 8: named"
	case a == screen.ActForward && !s.shown:
		return "what is missing"
	}
	return ""
}

func (s *shortSlide) key(_ *model, k tea.KeyPressMsg) (tea.Cmd, bool) {
	i := digitOf(k)
	if i < 0 || s.shown {
		return nil, false
	}
	s.named[i] = !s.named[i]
	return nil, true
}

func (s *shortSlide) next(*model) (tea.Cmd, bool) {
	was := s.shown
	s.shown = true
	return nil, !was
}

func (s *shortSlide) back(*model) (tea.Cmd, bool) {
	was := s.shown
	s.shown = false
	return nil, was
}

func (s *shortSlide) screens(m *model, w, h int) []screen.Rows {
	if s.shown {
		return paged(s.answer(m, w), h)
	}
	var list screen.Rows
	for i, c := range workshop.Criteria() {
		row := "  " + strconv.Itoa(i+1) + "  " + c.Title
		if s.named[i] {
			row = m.styles.Title.Render("  " + strconv.Itoa(i+1) + "  " + screen.Padded(c.Title, 16) + "named")
		}
		list.Add(row)
	}
	ask := paragraph(w, "", m.styles.Title.Render, "What could a worker not tell from this?")
	return paged([]screen.Rows{screen.Wrapped(s.card.Text, w), ask, list}, h)
}

// answer draws what was missing, and how much of it the room named. The number is about the text, and is not kept.
func (s *shortSlide) answer(m *model, w int) []screen.Rows {
	var list screen.Rows
	for _, i := range s.card.Short.Missing() {
		row := "  " + strconv.Itoa(i+1) + "  " + screen.Padded(workshop.Criteria()[i].Title, 16)
		if s.named[i] {
			row += "named"
		}
		list.Add(row)
	}
	blocks := []screen.Rows{paragraph(w, "", m.styles.Title.Render, "What is missing:"), list}
	for _, note := range s.card.Short.Notes {
		blocks = append(blocks, paragraph(w, "• ", nil, note))
	}
	now := s.count()
	if s.before != nil && s.before.count()+now != "" {
		now = "At the start: " + cmp.Or(s.before.count(), uncounted) + "  Now: " + cmp.Or(now, uncounted)
	}
	if now == "" {
		return blocks
	}
	return append(blocks, paragraph(w, "", m.styles.Title.Render, now+" "+workshop.NotKept))
}

const uncounted = "not counted."

// count says how many of the missing things the room named, or nothing if it named none.
func (s *shortSlide) count() string {
	if s.named == [8]bool{} {
		return ""
	}
	return strconv.Itoa(s.card.Short.Named(s.named)) + " of " + english.Count(len(s.card.Short.Missing()), "missing thing") + " named."
}
