package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// openBody lists the places on the body, from head to foot. It names no injury. Letters filter the list.
func (m *Model) openBody(ref checklist.Ref) {
	p := &menu{title: "Where was the mark seen?", help: "Left and right are the child's own. If the place is not listed, type it in the answer.", filters: true}
	n := 0
	for _, area := range checklist.BodyAreas() {
		p.items = append(p.items, item{label: area.Title, head: true})
		for _, name := range area.Places {
			n++
			p.items = append(p.items, item{label: itoa(n) + "  " + name, do: func(m *Model) tea.Cmd { return m.addPlace(ref, name) }})
		}
	}
	p.at = 1
	m.push(p)
}

// addPlace adds a place to the end of the answer.
func (m *Model) addPlace(ref checklist.Ref, name string) tea.Cmd {
	v := m.f.ValueOf(ref)
	switch text := strings.TrimSpace(v.Text); {
	case text == "":
		v.Text = name
	case strings.Contains(text, name):
		m.says.notice = "That place is in your answer already."
		return nil
	default:
		v.Text = strings.TrimSuffix(text, ".") + "; " + name
	}
	v.Gap = nil
	return m.put(ref, v)
}

// moreHint says what the key for more offers at this question, if it is easily missed.
func (m *Model) moreHint(s wizard.Step) string {
	key := screen.KeyName(screen.ActMore)
	switch {
	case s.Question.PicksPlaces():
		return key + " lists the places on the body."
	case m.f.SecondDraft(s.Question.ID):
		return key + " starts the draft for the other child."
	case s.Question.Cites && len(m.f.Record().Facts) > 0:
		return key + " ticks the facts this is based on."
	}
	return ""
}
