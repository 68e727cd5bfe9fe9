package tui

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/charmbracelet/x/ansi"

	"referral/wizard"
	"referral/wizard/tui/screen"
)

// mostWarning is the most rows that warnings take at the top of the screen.
const mostWarning = 4

// header is the banner of a fictional record, what is wrong with the draft, and nothing else: room is short.
func (m *Model) header() screen.Rows {
	if m.h < screen.LeastHeight {
		return nil
	}
	var l screen.Rows
	if m.f != nil && m.f.Record().Fictional {
		l.Add(m.styles.Room.Ink.Render(screen.Padded(" "+wizard.WordsFictional, m.w)))
	}
	var warn screen.Rows
	if m.f != nil && m.save.err != nil {
		warn.Wrap(m.w, "", m.styles.Ring.Ink.Render, fmt.Sprintf(wizard.WordsNotSaved, m.save.err.Error()+". "+wordsTryAgain))
	}
	for _, w := range m.warned {
		warn.Wrap(m.w, "", m.styles.Ring.Ink.Render, "! "+w)
	}
	return append(l, warn[:min(len(warn), mostWarning)]...)
}

const wordsTryAgain = "Your words are still here. The program tries again every few seconds; Ctrl+S tries now."

// warnStays is how long a warning is shown at least: somebody may be typing, and the next key must not take it away.
const warnStays = 3 * time.Second

// warn shows what is wrong with the drafts until a key is pressed.
func (m *Model) warn(sentences ...string) {
	for _, s := range sentences {
		if s != "" && !slices.Contains(m.warned, s) {
			m.warned, m.warning = append(m.warned, s), m.o.now()
		}
	}
}

// warnings are what the store has to say since it was last asked, where it says anything.
func (m *Model) warnings() {
	if s, ok := m.o.Store.(interface{ Warnings() []string }); ok {
		m.warn(s.Warnings()...)
	}
}

// seen takes warnings away once they have been shown for a while.
func (m *Model) seen() {
	if len(m.warned) > 0 && m.o.now().Sub(m.warning) >= warnStays {
		m.warned = nil
	}
}

// footer is what has just happened, or which keys there are, and whether the work is saved.
func (m *Model) footer(top page) screen.Rows {
	if m.h < screen.LeastHeight {
		return nil
	}
	state := m.saveState()
	room := m.w - ansi.StringWidth(state) - 2
	left := m.hintLine(top, room)
	if m.notice != "" {
		left = screen.OneRow(m.notice, max(room, 10))
	}
	paint := m.styles.Quiet.Render
	if m.save.err != nil {
		paint = m.styles.Ring.Ink.Render
	}
	rule := m.styles.Line.Render(strings.Repeat("─", m.w))
	return screen.Rows{rule, screen.Padded(m.styles.Quiet.Render(left), m.w-ansi.StringWidth(state)) + paint(state)}
}

// mover is a page that says in the footer how to go on, where Enter does not.
type mover interface{ moves() string }

// hintLine names as many keys as there is room for.
func (m *Model) hintLine(top page, room int) string {
	s := ""
	if p, ok := top.(mover); ok {
		s = p.moves()
	}
	for _, a := range top.hints() {
		k := screen.KeyOf(a)
		part := screen.ShownKey(k.Keys[0]) + " " + k.Footer
		if s != "" {
			part = s + "  " + part
		}
		if ansi.StringWidth(part) > room {
			break
		}
		s = part
	}
	return s
}

const (
	railWidth = 22
	railFrom  = 76 // railFrom is the width from which the rail is shown next to the form.
)

// rail is the list of parts with how far each is, in its own columns.
func (m *Model) rail(h int) screen.Rows {
	var l screen.Rows
	tall := h >= 2*len(m.f.Guide().Sections)
	for _, s := range m.f.Guide().Sections {
		c := m.counts[s.ID]
		head, count := "  ", m.styles.Line.Render
		paint := m.styles.Quiet.Render
		switch {
		case s == m.f.Now().Section:
			head, paint = "> ", m.styles.Ring.Ink.Render
		case c.Total > 0 && c.Done == c.Total && c.Attention == 0:
			paint = m.styles.Quiet.Render
		}
		if c.Attention > 0 && c.Done > 0 {
			count = m.styles.Attend.Render
		}
		l.Add(paint(screen.OneRow(head+s.Title, railWidth)))
		if tall {
			l.Add(count(screen.OneRow("  "+countWords(c), railWidth)))
		}
	}
	if m.f.Record().Urgent() && !m.f.CallWritten() {
		l.Wrap(railWidth, "", m.styles.Attend.Render, "! No call written down yet")
	}
	return l
}

// countWords says how far a part is, in a few words. A part that nobody has begun has nothing to look at yet.
func countWords(c wizard.Count) string {
	look := ""
	if c.Attention > 0 && c.Done > 0 {
		look = ", " + itoa(c.Attention) + " to see"
	}
	switch {
	case c.Total == 0:
		return strings.TrimPrefix(look, ", ")
	case c.Done == c.Total && look != "":
		return "all " + itoa(c.Done) + look
	case c.Done == c.Total:
		return "all " + itoa(c.Done) + " done"
	}
	return itoa(c.Done) + "/" + itoa(c.Total) + " done" + look
}

// framed draws the flow's pages: beside the rail, or under one line that says where one is. A form has its own room at
// the left; every other page is set in by as much.
func (m *Model) framed(w, h int, inset int, inner func(w, h int) screen.Rows) screen.Rows {
	inset = min(inset, w/4)
	set := func(l screen.Rows) screen.Rows {
		for i := range l {
			l[i] = strings.Repeat(" ", inset) + l[i]
		}
		return l
	}
	if w < railFrom {
		l := screen.Rows{m.styles.Title.Render(screen.OneRow(m.f.Place()+"  "+countWords(m.counts[m.f.Now().Section.ID]), w))}
		return append(l, set(inner(w-inset, h-1))...)
	}
	return screen.Columns(m.rail(h), railWidth, set(inner(w-railWidth-inset, h)))
}
