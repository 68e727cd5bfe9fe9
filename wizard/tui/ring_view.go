package tui

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"referral/checklist"
	"referral/export"
	"referral/wizard"
	"referral/wizard/tui/field"
	"referral/wizard/tui/screen"
)

// numbers are those to ring, aligned, and where no council is known how to choose it.
func (p *ringPage) numbers(m *Model, w, h int) screen.Rows {
	council := p.council
	if !p.sealed {
		council = m.f.Council()
	}
	list := m.o.Numbers(council)
	column := 0
	for _, n := range list {
		if dialled(n) {
			column = max(column, ansi.StringWidth(n.Number))
		}
	}
	var l screen.Rows
	for _, n := range list {
		label := n.Label
		if n.Note != "" && (h >= 20 || !dialled(n) && h >= 12) {
			label += ", " + n.Note // The numbers come before their notes. Where one is not known, the note says where to look.
		}
		if !dialled(n) {
			label = strings.TrimSuffix(n.Label+": "+n.Number, ": ") + strings.TrimPrefix(label, n.Label)
			l.Wrap(w, "", m.styles.Ink.Render, label)
			continue
		}
		l = append(l, numberRows(m, n.Number, label, column, w, h)...)
	}
	if m.o.Councils != nil && h >= 8 {
		words := "Which council?"
		switch {
		case council != "":
			words = "another council"
		case h >= 20:
			words = "Which council? The one where the child lives; in danger here and now: where the child is."
		}
		for i, row := range screen.Wrapped("F6 "+words, w) {
			if i == 0 {
				row = m.styles.Title.Render("F6") + m.styles.Quiet.Render(strings.TrimPrefix(row, "F6"))
			} else {
				row = m.styles.Quiet.Render(row)
			}
			l.Add(row)
		}
	}
	return l
}

// dialled reports whether it is a number, and not where to look for one.
func dialled(n export.Number) bool { return strings.ContainsAny(n.Number, "0123456789") }

// numberRows are a number and whose it is. The number is never broken or cut.
func numberRows(m *Model, number, label string, column, w, h int) screen.Rows {
	if column+12 > w {
		return screen.Rows{m.styles.Title.Render(screen.Cut(number, w)) + m.styles.Ink.Render(screen.OneRow(" "+label, w-ansi.StringWidth(number)))}
	}
	var l screen.Rows
	rows := screen.Wrapped(label, w-column-3)
	if h < 14 {
		rows = []string{screen.OneRow(label, w-column-3)}
	}
	for _, row := range rows {
		l.Add(m.styles.Title.Render(screen.Padded(number, column)) + "   " + m.styles.Ink.Render(row))
		number = ""
	}
	return l
}

// advice is what to hold to while ringing. The line on a parent at the door is there at any size that has room for more
// than the numbers.
func (p *ringPage) advice(m *Model, w, h int) screen.Rows {
	var l screen.Rows
	if h >= 18 {
		l.Add("")
	}
	if h >= 9 {
		l.Wrap(w, "", m.styles.Title.Render, export.ParentFirst)
	}
	if h >= 18 && !p.script {
		l.Wrap(w, "", m.styles.Quiet.Render, "Any adult can ring. "+wizard.WordsNoPromise)
	}
	if h >= 12 && !p.sealed && m.f.TellFamily() != "" {
		l.Wrap(w, "", m.styles.Stop.Render, "! "+m.f.TellFamily())
	}
	return l
}

const wordsSayThis = "Say this. Leave out what you do not know."

func (p *ringPage) view(m *Model, w, h int) screen.Rows {
	script := p.script || p.sealed
	l := p.top(m, w, h)
	for _, less := range []int{19, 17, 13} {
		if h-len(l) < roomToAnswer && less < h {
			l = p.top(m, w, less)
		}
	}
	if script {
		if h >= screen.LeastHeight-3 {
			l = l[:min(len(l), h-2)] // In a smaller window the numbers are all there is.
		}
		return append(l, p.scriptRows(m, w, h-len(l))...)
	}
	least := 1
	if p.onRow || !p.rung {
		least = 2
	}
	if len(l) > h-least && h >= screen.LeastHeight-3 {
		l = l[:h-least]
	}
	return append(l, p.questions(m, w, h-len(l))...)
}

// roomToAnswer is how many rows the questions want below the numbers; where there are fewer, the words above get shorter.
const roomToAnswer = 9

// top is the numbers and what to hold to, as short as it has to be in h rows.
func (p *ringPage) top(m *Model, w, h int) screen.Rows {
	l := append(p.numbers(m, w, h), p.advice(m, w, h)...)
	switch {
	case h >= 18 && !p.script && !p.sealed:
		l.Add("", m.styles.Heading(wordsSayThis, w))
	case h >= 15:
		l.Add(m.styles.Heading(wordsSayThis, w))
	case h >= 11:
		l.Add(m.styles.Line.Render(strings.Repeat("─", w)))
	}
	return l
}

// scriptRows are the whole script, to be read out.
func (p *ringPage) scriptRows(m *Model, w, h int) screen.Rows {
	r := checklist.New()
	if !p.sealed {
		r = m.f.Record()
	}
	text, _ := m.o.Text(r, "call")
	part, at := scrolled(spoken(text), p.scroll, w, max(h, 1))
	p.scroll = at
	return readable(part, 0)
}

// questions are the blanks of the script, one of them open, whether one has got through, and what was said.
func (p *ringPage) questions(m *Model, w, h int) screen.Rows {
	var l screen.Rows
	from, to := 0, 0
	if p.rung && !m.f.CallWritten() && h >= 8 {
		l.Wrap(w, "", m.styles.Quiet.Render, wizard.WordsCallNeeds)
		h -= len(l)
	}
	var rows screen.Rows
	f := p.form
	for i, s := range f.steps {
		if i != f.at || p.onRow {
			rows.Add(m.folded(s, w))
			continue
		}
		from = len(rows)
		room := field.Room{Width: min(w, tableWidth), Title: 2, Least: 1, Most: 4, Rows: max(1, min(h, 12)), Framed: h >= 6}
		if h >= 12 {
			room.Hint = 2
		}
		rows = append(rows, f.focused().Open(room)...)
		to = len(rows)
	}
	if !p.rung && p.missed == "" {
		if p.onRow {
			from = len(rows)
		}
		rows = append(rows, p.row(m, w)...)
		if p.onRow {
			to = len(rows)
		}
	}
	if len(rows) > h {
		top := max(0, min(max(0, to-h), len(rows)-h))
		if top > from {
			top = from
		}
		rows = rows[top:min(len(rows), top+h)]
	}
	return append(l, rows...)
}

// row asks whether one has got through.
func (p *ringPage) row(m *Model, w int) screen.Rows {
	var l screen.Rows
	if p.onRow {
		l.Add(m.styles.Accent.Render(screen.SignHere) + m.styles.Row.Ink.Render(" ") + screen.CursorMark + m.styles.Row.Ink.Render(screen.Padded(wizard.WordsGotThrough, w-2)))
	} else {
		l.Add("  " + m.styles.Title.Render("F9") + " " + m.styles.Quiet.Render(screen.OneRow(wizard.WordsGotThrough, w-5)))
	}
	l.Wrap(w, "  ", m.styles.Quiet.Render, wordsThrough)
	return l
}

// spoken is the script from its first part on: the title and the numbers above it stand on the page already.
func spoken(text string) string {
	rule := strings.Index(text, "\n---")
	if rule < 0 {
		return text
	}
	return text[strings.LastIndexByte(text[:rule], '\n')+1:]
}
