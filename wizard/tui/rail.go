package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"referral/checklist"
	"referral/checklist/clean"
	"referral/checklist/english"
	"referral/checklist/followup"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

const (
	wordsNoCall     = "No call written down yet"
	wordsEveryPlace = "F10 shows every question"
)

// part returns how to show a part of the guide: its sign, and how far it has got in a word or two.
func (m *Model) part(s *checklist.Section) (sign, words string) {
	c := m.looked.counts[s.ID]
	here := s == m.f.Now().Section
	switch {
	case here:
		sign = screen.SignHere
	case m.toSee(s) != "":
		sign = screen.SignLook
	case c.Total > 0 && c.Done == c.Total:
		sign = screen.SignDone
	default:
		sign = screen.SignOpen
	}
	switch {
	case m.f.BeforeCall():
		return sign, "" // The call comes first.
	case m.toSee(s) != "":
		if !here || wizard.Page(s.Page) != wizard.PageReview { // That page gives its own number.
			words = m.toSee(s)
		}
	case c.Total > 0 && c.Done == c.Total:
		words = "done"
	case c.Total > 0 && (here || c.Done > 0):
		words = itoa(c.Total-c.Done) + " left"
	}
	return sign, words
}

// toSee returns what there is to look at in a part about the whole referral: comments on what is written, or what is
// overdue. What is not written yet is not a comment here: each part says what it has left.
func (m *Model) toSee(s *checklist.Section) string {
	n, word := 0, ""
	switch wizard.Page(s.Page) {
	case wizard.PageReview:
		if m.looked.rev >= 0 && !m.f.Quiet() {
			n, word = m.looked.written, "comments"
		}
	case wizard.PageAfter:
		n, word = m.looked.overdue, "overdue"
	}
	switch {
	case n == 0:
		return ""
	case n == 1 && word == "comments":
		return "1 comment"
	}
	return itoa(n) + " " + word
}

// countOverdue counts what is overdue after sending.
func (m *Model) countOverdue() {
	m.looked.overdue = 0
	if !m.f.AskedNow(wizard.Outcome) {
		return
	}
	c := m.context(m.f.Record())
	plan, err := followup.Of(c.R, c.Local(), c.School, c.Now)
	if err != nil {
		return
	}
	for _, s := range plan.Steps {
		if s.State == followup.Overdue {
			m.looked.overdue++
		}
	}
}

// callWaits reports whether a child is in danger and no call that got through is written down.
func (m *Model) callWaits() bool { return m.f.Record().Urgent() && !m.f.CallWritten() }

// rail returns the list of parts, with what is left of each.
func (m *Model) rail(h int) screen.Rows {
	var l screen.Rows
	st := m.styles
	for _, s := range m.f.Guide().Sections {
		sign, words := m.part(s)
		there := func(m *Model) tea.Cmd { return m.jumpSectionTo(s.ID) }
		title := screen.OneRow(s.Title, railWidth-3-len(words))
		gap := strings.Repeat(" ", max(1, railWidth-2-ansi.StringWidth(title)-len(words)))
		if s == m.f.Now().Section {
			l.Add(m.clickable(st.Accent.Render(sign)+st.Row.Ink.Render(" "+title)+st.Row.Quiet.Render(gap+words), there))
			continue
		}
		paint, name := st.Quiet, st.Quiet
		switch sign {
		case screen.SignLook:
			paint, name = st.Attend, st.Ink
		case screen.SignOpen:
			name = st.Ink
		}
		l.Add(m.clickable(paint.Render(sign)+name.Render(" "+title)+st.Quiet.Render(gap+words), there))
	}
	if h > len(l)+2 {
		l.Add("", st.Quiet.Render("  "+wordsEveryPlace))
	}
	if with := m.f.CountedWith(m.f.Now()); len(with) > 0 && h > len(l)+6 {
		l.Add("")
		l.Wrap(railWidth, "  ", st.Quiet.Render, "Counted as one: "+strings.Join(with, "; ")+".")
	}
	if left := m.leftHere(); left != "" && h > len(l)+6 {
		l.Add("")
		l.Wrap(railWidth, "  ", st.Quiet.Render, wizard.WordsToAnswer+left+".")
	}
	if m.callWaits() {
		l.Add(st.Attend.Render(screen.SignLook) + " " + st.Ink.Render(wordsNoCall))
	}
	return l
}

// fewLeft is the most remaining questions of a part that the rail names.
const fewLeft = 3

// leftHere names the remaining questions of the current part, once they are few: one may be about someone in a list,
// and out of sight.
func (m *Model) leftHere() string {
	left := m.f.Left(m.f.Now().Section.ID)
	if len(left) > fewLeft {
		return ""
	}
	var names []string
	for _, s := range left {
		names = append(names, english.Small(clean.Terminal(m.f.NameOf(s))))
	}
	return strings.Join(names, "; ")
}

// strip returns the parts on one row, instead of the rail in a narrow window, and the empty row below.
func (m *Model) strip(top page) screen.Rows {
	if !m.railed(top) || m.w < stripFrom || m.w >= railFrom || m.h < 20 {
		if m.h >= 24 {
			return screen.Rows{""}
		}
		return nil
	}
	row := "  "
	for i, s := range m.f.Guide().Sections {
		sign, _ := m.part(s)
		name := english.Capital(s.ID)
		if i > 0 {
			row += "  "
		}
		switch {
		case s == m.f.Now().Section:
			row += m.styles.Accent.Render(sign) + m.styles.Row.Ink.Render(name)
		case sign == screen.SignLook:
			row += m.styles.Attend.Render(sign) + " " + m.styles.Ink.Render(name)
		default:
			row += m.styles.Quiet.Render(sign + " " + name)
		}
	}
	if m.h >= 24 {
		return screen.Rows{row, ""}
	}
	return screen.Rows{row}
}
