package tui

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"referral/export"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// numbers returns the numbers to ring, aligned, and spaced out if there is room. It points at the one to ring next.
func (p *ringPage) numbers(m *Model, w int, t tight, spaced bool) screen.Rows {
	list := m.o.Numbers(p.of(m))
	if t == tightest && len(export.Dialled(list)) > 2 {
		list = export.Dialled(list) // They include the front door.
	}
	column := 0
	for _, n := range list {
		column = max(column, ansi.StringWidth(n.Number))
	}
	digits := p.form != nil && p.on == onBlanks && p.atTried()
	next, pointed := export.Number{}, false
	if !p.sealed && !digits {
		next, pointed = wizard.NextNumber(m.f.Record(), list)
	}
	var l screen.Rows
	place := 0
	for i, n := range list {
		if spaced && i > 0 {
			l.Add("")
		}
		lead := ""
		switch {
		case digits && n.Dials():
			place++
			lead = m.styles.Quiet.Render(itoa(place)) + " "
		case pointed && n == next:
			lead = m.styles.Pointer(m.styles.Accent) + " "
			n.Label = "Ring next: " + n.Label
		case digits || pointed:
			lead = "  "
		}
		l = append(l, numberRows(m, n, lead, column, w, t)...)
	}
	return l
}

// of returns the council whose numbers are shown.
func (p *ringPage) of(m *Model) string {
	if p.sealed {
		return p.council
	}
	return m.f.Council()
}

// numberRows returns a number and whose it is. The number is never broken or cut.
func numberRows(m *Model, n export.Number, lead string, column, w int, t tight) screen.Rows {
	label, paint := n.Whose(), m.styles.Title
	if n.Note != "" && (t < withoutNotes || !n.Dials() && t < withoutWhere) {
		join := ", "
		if !n.Dials() {
			join = ": "
		}
		label += join + n.Note
	}
	if !n.Dials() {
		paint = m.styles.Quiet
	}
	w -= ansi.StringWidth(lead)
	if column+12 > w {
		return screen.Rows{lead + paint.Render(screen.Cut(n.Number, w)) + m.styles.Ink.Render(screen.OneRow(" "+label, w-ansi.StringWidth(n.Number)))}
	}
	rows := screen.Wrapped(label, w-column-3)
	if t >= withoutWraps {
		rows = []string{screen.OneRow(label, w-column-3)}
	}
	var l screen.Rows
	number := n.Number
	for _, row := range rows {
		l.Add(lead + paint.Render(screen.Padded(number, column)) + "   " + m.styles.Ink.Render(row))
		lead, number = strings.Repeat(" ", ansi.StringWidth(lead)), ""
	}
	return l
}

// councilRows ask which council's numbers to show, and say how to choose another.
func (p *ringPage) councilRows(m *Model, w int, t tight) screen.Rows {
	var l screen.Rows
	here := m.styles.Pointer(m.styles.Accent) + " " + screen.CursorMark
	keys := []screen.Does{{Key: screen.KeyName(screen.ActMore), Word: "another council"}}
	if p.of(m) == "" {
		keys[0].Word = wordsCouncil
	}
	if w < leastForTitle {
		keys = append(keys, keyScript) // The footer has no room for it.
	}
	switch {
	case p.reads() && t == tightest:
	case p.of(m) != "" && t >= withoutWraps && w >= leastForTitle:
	case p.of(m) != "" || p.sealed || p.on != onCouncil:
		l.Add(m.styles.Keys(w, keys))
	case !namesCouncils(m):
		keys[0].Key = "Enter"
		l.Add(here + m.styles.Keys(w-2, keys))
	default:
		for i, row := range screen.Wrapped(wizard.WordsWhichCouncil, w-2) {
			lead := "  "
			if i == 0 {
				lead = here
			}
			l.Add(lead + m.styles.Title.Render(row))
		}
		list := m.o.Councils()
		var names []string
		for i, c := range list {
			if k := councilKey(i, len(list)); k != "" {
				names = append(names, k+" "+c.Name)
			}
		}
		for _, row := range packed(names, w-2) {
			l.Add("  " + m.styles.Ink.Render(row))
		}
	}
	return l
}

const wordsCouncil = "Which council?"

// packed puts as many words on a row as fit, and breaks none.
func packed(words []string, w int) []string {
	var out []string
	for _, word := range words {
		if last := len(out) - 1; last >= 0 && ansi.StringWidth(out[last])+3+ansi.StringWidth(word) <= w {
			out[last] += "   " + word
		} else {
			out = append(out, word)
		}
	}
	return out
}
