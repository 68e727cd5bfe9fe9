package show

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/export"
	"referral/export/document"
	"referral/wizard/tui/screen"
	"referral/wizard/workshop"
)

// item is one row to choose.
type item struct {
	label  string
	note   string
	number int // number is the number of its screen, shown before it; if 0, the digit that chooses it is shown instead.
	do     func(m *model) tea.Cmd
}

// list is a list to choose from, above the slides.
type list struct {
	name  string
	lines []string // lines are shown above the list.
	items []item
	at    int
	stays bool // stays is set if the list is not closed when something is chosen.

	goTo  func(m *model, number int) tea.Cmd // goTo goes to a screen by its number. With it, digits are collected until Enter.
	typed string                             // typed is what has been typed of the number.
}

func (l *list) types() bool { return false }

func (l *list) hint() string {
	if l.goTo != nil {
		return "Up and down, or the number of a screen; then Enter.   Esc goes back"
	}
	if l.stays {
		return "Up and down, then Enter; or a digit.   F1 help   q end"
	}
	return "Up and down, then Enter; or a digit.   Esc goes back"
}

func (l *list) key(m *model, msg tea.Msg) tea.Cmd {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	switch name := k.Keystroke(); {
	case name == "esc" && !l.stays:
		m.pop()
	case name == "up":
		l.at = max(0, l.at-1)
	case name == "down", name == "tab":
		l.at = min(len(l.items)-1, l.at+1)
	case name == "pgup":
		l.at = max(0, l.at-5)
	case name == "pgdown":
		l.at = min(len(l.items)-1, l.at+5)
	case name == "enter" && l.typed != "":
		return l.takeNumber(m)
	case name == "enter", name == "space":
		return l.take(m, l.at)
	case l.goTo != nil && name == "backspace":
		l.typed = l.typed[:max(0, len(l.typed)-1)]
	case l.goTo != nil && len(k.Text) == 1 && k.Text[0] >= '0' && k.Text[0] <= '9':
		if len(l.typed) < mostDigits {
			l.typed += k.Text
		}
	case len(k.Text) == 1 && k.Text[0] >= '1' && k.Text[0] <= '9' && int(k.Text[0]-'1') < len(l.items):
		return l.take(m, int(k.Text[0]-'1'))
	}
	return nil
}

// mostDigits is the most digits that the number of a screen can have.
const mostDigits = 2

// takeNumber goes to the screen whose number was typed, if there is one.
func (l *list) takeNumber(m *model) tea.Cmd {
	n, _ := strconv.Atoi(l.typed)
	l.typed = ""
	if n < 1 || n > len(m.slides) {
		m.notice = "There is no such screen: the last one is " + strconv.Itoa(len(m.slides)) + "."
		return nil
	}
	m.pop()
	return l.goTo(m, n)
}

func (l *list) take(m *model, i int) tea.Cmd {
	l.at = i
	if !l.stays {
		m.pop()
	}
	return l.items[i].do(m)
}

func (l *list) view(m *model, w, h int) screen.Rows {
	out := screen.Rows{m.styles.Title.Render(screen.OneRow(l.name, w)), ""}
	for _, s := range l.lines {
		out.Add(paragraph(w, "", nil, s)...)
	}
	if l.typed != "" {
		out.Add(m.styles.Title.Render("Screen " + l.typed))
	}
	if len(l.lines) > 0 {
		out.Add("")
	}
	var rows screen.Rows
	at := 0
	for i, it := range l.items {
		lead := "   "
		if it.number > 0 {
			lead = screen.Padded(strconv.Itoa(it.number), 4)
		} else if i < 9 && l.goTo == nil {
			lead = strconv.Itoa(i+1) + "  "
		}
		row := screen.OneRow("  "+lead+it.label, w)
		if i == l.at {
			at = len(rows)
			row = screen.CursorMark + m.styles.Ring.Ink.Render(screen.OneRow(m.pointer()+lead+it.label+" ", w))
		}
		rows.Add(row)
		if it.note != "" {
			rows.Add(paragraph(w, "     ", nil, it.note)...)
		}
	}
	part, _ := screen.Around(rows, at, max(1, h-len(out)))
	return append(out, part...)
}

// newCaseList returns the list of cases, shown if no case was named. It leaves out those that can only be chosen by
// name.
func newCaseList(m *model) *list {
	l := &list{name: "Which case?", stays: true,
		lines: []string{"Every family is invented. The first screen of each case says what it mentions, and that it is fine to leave."}}
	for _, s := range m.o.Cases {
		if s.ChosenByName {
			continue
		}
		l.items = append(l.items, item{label: s.Title + " (" + s.ID + ")", note: noteOn(s),
			do: func(m *model) tea.Cmd { m.begin(s); return nil }})
	}
	if m.o.Find != nil {
		l.items = append(l.items, item{label: "Another case, by its name", do: func(m *model) tea.Cmd {
			m.over = append(m.over, &namePrompt{})
			return nil
		}})
	}
	l.items = append(l.items, item{label: "A text of your own, without a case", do: func(m *model) tea.Cmd {
		m.over = append(m.over, &pastePrompt{})
		return nil
	}})
	return l
}

// noteOn returns the line below the title of a case in a list.
func noteOn(s *workshop.Scenario) string {
	mentions := "mentions " + strings.Join(s.Mentions, "; ")
	if about := s.About(); about != "" {
		return about + "; " + mentions
	}
	return mentions
}

// newJumpList lists the parts of the session.
func newJumpList(m *model) *list {
	l := &list{name: "Jump to", lines: []string{"Type the number of any screen, as on the run sheet, then Enter."},
		goTo: func(m *model, number int) tea.Cmd { return m.show(number-1, 0) }}
	last := ""
	for i, s := range m.slides {
		if s.part() == last {
			continue
		}
		last = s.part()
		if i <= m.at {
			l.at = len(l.items)
		}
		l.items = append(l.items, item{label: last, number: i + 1, do: func(m *model) tea.Cmd { return m.show(i, 0) }})
	}
	if m.alone {
		return l
	}
	l.items = append(l.items, item{label: "Another case", do: func(m *model) tea.Cmd {
		m.timer.stop()
		m.s, m.slides = nil, nil
		return nil
	}})
	return l
}

// askToEnd asks before the session ends, because what the room has written is then lost.
func (m *model) askToEnd() {
	m.over = append(m.over, &list{name: "End the session?", lines: []string{"Nothing is kept."}, items: []item{
		{label: "Go on", do: func(*model) tea.Cmd { return nil }},
		{label: "End the session", do: func(m *model) tea.Cmd { return m.end() }},
	}})
}

var handoutNames = map[workshop.Handout]string{
	workshop.ForParticipants: "The participants' sheet, with blanks",
	workshop.ForTrainer:      "The trainer's key",
	workshop.WholeSession:    "The whole session as slides",
	workshop.PairCards:       "The cards for the call, two to a page",
	workshop.BetterText:      "The better text",
}

// openPapers offers the handouts. Swear words are never masked on them.
func (m *model) openPapers() tea.Cmd {
	if m.o.Export == nil {
		m.notice = "Handouts: referral workshop handout, before the session."
		return nil
	}
	if m.alone {
		m.notice = "There are no papers here: nothing is kept."
		return nil
	}
	if m.s.TextOnly {
		m.notice = "A text without a case has no papers: nothing of it is kept."
		return nil
	}
	l := &list{name: "Write a handout", lines: []string{"It is saved as a new file in this folder, marked as fictional."}}
	add := func(label, name string, compose func() document.Document) {
		l.items = append(l.items, item{label: label, do: func(m *model) tea.Cmd {
			m.over = append(m.over, m.formatList(label, name, compose))
			return nil
		}})
	}
	for _, h := range workshop.Handouts() {
		if !m.s.Has(h) {
			continue
		}
		add(handoutNames[h], workshop.PaperName(m.s, h), func() document.Document { return m.s.Handout(h) })
	}
	add("The plan, minute by minute", "workshop-plan", workshop.PlanPaper)
	m.over = append(m.over, l)
	return nil
}

func (m *model) formatList(label, name string, compose func() document.Document) *list {
	l := &list{name: label}
	for _, f := range export.Formats() {
		l.items = append(l.items, item{label: f.Called(), do: func(m *model) tea.Cmd {
			m.over = append(m.over, &list{name: "Save it?", lines: []string{label + ", as " + f.Called() + ": a new file in this folder."}, items: []item{
				{label: "Go back", do: func(*model) tea.Cmd { return nil }},
				{label: "Save it", do: func(m *model) tea.Cmd { return m.save(compose(), name, f.ID) }},
			}})
			return nil
		}})
	}
	return l
}

// save writes a handout, and then says what was written and where.
func (m *model) save(paper document.Document, name, format string) tea.Cmd {
	do := m.o.Export
	return func() tea.Msg {
		said, err := do(paper, name, format)
		return wroteMsg{said, err}
	}
}

// namePrompt asks for the name of a case that no list shows.
type namePrompt struct {
	line screen.Entry
	said string
}

func (p *namePrompt) types() bool  { return true }
func (p *namePrompt) hint() string { return "Enter shows the case.   Esc goes back" }

func (p *namePrompt) key(m *model, msg tea.Msg) tea.Cmd {
	if k, ok := msg.(tea.KeyPressMsg); ok {
		switch k.Keystroke() {
		case "esc":
			m.pop()
			return nil
		case "enter":
			s, ok := m.o.Find(p.line.Text())
			if !ok {
				p.said = "There is no such case. referral workshop list shows the names."
				if near, ok := workshop.Nearest(p.line.Text()); ok {
					p.said = "There is no such case. Did you mean " + near + "?"
				}
				return nil
			}
			m.begin(s)
			return nil
		}
	}
	p.line.Update(msg)
	return nil
}

func (p *namePrompt) view(m *model, w, _ int) screen.Rows {
	return screen.Rows{m.styles.Title.Render("The name of the case"), "", "> " + p.line.View(w-2), "", screen.OneRow(p.said, w)}
}

// reading covers the slides with something to read: help, facts, before and after. Page Down turns its screens and,
// after the last, closes it.
type reading struct {
	name    string
	screens func(m *model, w, h int) []screen.Rows
	turn    int
	typesOn bool // typesOn is set if a letter goes back to the text being typed below.
}

func (r *reading) types() bool  { return false }
func (r *reading) hint() string { return "PgDn: next page.   Esc: back" }

func (r *reading) key(m *model, msg tea.Msg) tea.Cmd {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	switch actionOf(k) {
	case screen.ActForward:
		r.turn++
		w, h := max(m.w, screen.LeastWidth)-2*sideMargin, max(m.h, screen.LeastHeight)-5-m.air()
		if r.turn >= len(r.screens(m, w, h)) {
			m.pop()
		}
	case screen.ActBackward:
		if r.turn--; r.turn < 0 {
			m.pop()
		}
	default:
		m.pop()
		if t, ok := m.slide().(typed); ok && r.typesOn && k.Text != "" && len(m.over) == 0 {
			return t.typed(m, k) // Someone who carries on typing does not lose the first letter.
		}
	}
	return nil
}

func (r *reading) view(m *model, w, h int) screen.Rows {
	all := r.screens(m, w, h-2)
	r.turn = max(0, min(r.turn, len(all)-1))
	name := r.name
	if len(all) > 1 {
		name += " (" + strconv.Itoa(r.turn+1) + " of " + strconv.Itoa(len(all)) + ")"
	}
	return append(screen.Rows{m.styles.Title.Render(screen.OneRow(name, w)), ""}, all[r.turn]...)
}

// helpScreens draws the table of keys.
func helpScreens(_ *model, w, h int) []screen.Rows {
	var rows screen.Rows
	for _, k := range keyTable() {
		names := make([]string, len(k.Keys))
		for i, n := range k.Keys {
			names[i] = screen.ShownKey(n)
		}
		rows.Add(paragraph(w, screen.Padded(strings.Join(names, ", "), 34)+" ", nil, k.Does)...)
	}
	var out []screen.Rows
	for len(rows) > h {
		out, rows = append(out, rows[:h]), rows[h:]
	}
	return append(out, rows)
}
