package show

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"referral/wizard/tui/screen"
	"referral/wizard/workshop"
)

// practise begins a session for one person: short texts, the easiest first.
func (m *model) practise() {
	m.s, m.alone = &workshop.Scenario{Title: workshop.PractiseTitle, TextOnly: true}, true
	card := func(title string, lines []string) slide {
		return &cardSlide{card: workshop.Card{Kind: workshop.CareCard, Title: title, Lines: lines}}
	}
	texts := workshop.ToPractise()
	m.slides = []slide{card("Before you start", workshop.PractiseCare())}
	for i := range texts {
		m.slides = append(m.slides, &practiseSlide{short: &texts[i], number: i + 1, of: len(texts)})
	}
	m.slides = append(m.slides, card("Well done", workshop.PractiseEnd()))
	m.parts = nil
	for _, s := range m.slides {
		m.parts = append(m.parts, s.title())
	}
}

// The steps for one text to practise on.
const (
	markStep = iota
	missingStep
	writeStep
	betterStep
)

// practiseSlide is one short text: mark what is missing, see it, rewrite a sentence, see one way to write it.
type practiseSlide struct {
	short      *workshop.Short
	number, of int
	step       int
	named      [8]bool
	line       screen.Entry
}

func (s *practiseSlide) part() string { return s.title() }
func (s *practiseSlide) title() string {
	return "Text " + strconv.Itoa(s.number) + " of " + strconv.Itoa(s.of) + ": " + s.short.Title
}

func (s *practiseSlide) hints() []screen.Action {
	if s.step == markStep {
		return []screen.Action{screen.ActNumber, screen.ActForward, screen.ActBackward}
	}
	return []screen.Action{screen.ActForward, screen.ActBackward, screen.ActHelp}
}

func (s *practiseSlide) says(a screen.Action) string {
	if a == screen.ActNumber {
		return "to 8: missing"
	}
	return ""
}

func (s *practiseSlide) key(_ *model, k tea.KeyPressMsg) (tea.Cmd, bool) {
	i := digitOf(k)
	if i < 0 || s.step != markStep {
		return nil, false
	}
	s.named[i] = !s.named[i]
	return nil, true
}

// takes reports whether a message is for the sentence being typed.
func (s *practiseSlide) takes(msg tea.Msg) bool {
	if s.step != writeStep {
		return false
	}
	k, isKey := msg.(tea.KeyPressMsg)
	return !isKey || k.Keystroke() != "enter" && typesText(k)
}

func (s *practiseSlide) typed(_ *model, msg tea.Msg) tea.Cmd {
	s.line.Update(msg)
	return nil
}

func (s *practiseSlide) next(*model) (tea.Cmd, bool) {
	if s.step == betterStep {
		return nil, false
	}
	s.step++
	return nil, true
}

func (s *practiseSlide) back(*model) (tea.Cmd, bool) {
	if s.step == markStep {
		return nil, false
	}
	s.step--
	return nil, true
}

func (s *practiseSlide) screens(m *model, w, h int) []screen.Rows {
	strong := func(text string) screen.Rows { return paragraph(w, "", m.styles.Title.Render, text) }
	plain := func(text string) screen.Rows { return paragraph(w, "", nil, text) }
	switch s.step {
	case markStep:
		return paged([]screen.Rows{screen.Wrapped(s.short.Text, w), strong("Which of the eight are missing? Press their numbers, then Page Down."), s.eight(m)}, h)
	case missingStep:
		blocks := []screen.Rows{screen.Wrapped(s.short.Text, w), s.answer(m)}
		for _, note := range s.short.Notes {
			blocks = append(blocks, paragraph(w, "• ", nil, note))
		}
		return paged(blocks, h)
	case writeStep:
		return paged([]screen.Rows{strong("Write this sentence again:"), plain(s.short.Sentence), plain(s.short.Hint),
			{"> " + s.line.View(w-2)}, paragraph(w, "", m.styles.Quiet.Render, "Here you can make up what the text does not say. Page Down shows one way to write it.")}, h)
	}
	blocks := []screen.Rows{strong("It was:"), plain(s.short.Sentence)}
	if own := s.line.Text(); own != "" {
		blocks = append(blocks, strong("Yours:"), plain(own))
		for _, f := range workshop.NewRewrite(own).Now().Findings {
			blocks = append(blocks, paragraph(w, "• ", nil, "“"+f.Text+"”: "+f.Ask))
		}
	}
	return paged(append(blocks, strong("One way to write it:"), plain(s.short.Better)), h)
}

// eight draws the list to mark.
func (s *practiseSlide) eight(m *model) screen.Rows {
	var out screen.Rows
	for i, c := range workshop.Criteria() {
		row := "  " + strconv.Itoa(i+1) + "  " + screen.Padded(c.Title, 16)
		if s.named[i] {
			row = m.styles.Title.Render(row + "missing")
		}
		out.Add(row)
	}
	return out
}

// answer compares what was marked with what is missing. There is no score.
func (s *practiseSlide) answer(m *model) screen.Rows {
	var out screen.Rows
	for i, c := range workshop.Criteria() {
		out.Add("  " + strconv.Itoa(i+1) + "  " + screen.Padded(c.Title, 16) + m.styles.Title.Render(s.short.Answer(i, s.named[i])))
	}
	return out
}
