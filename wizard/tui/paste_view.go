package tui

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"referral/export"
	"referral/wizard/tui/screen"
)

// name is a row in a few words.
func (p *pastePage) name(r pasteRow) string {
	s := itoa(r.n) + "  " + r.box.Label
	if n := len(r.box.Parts); n > 1 {
		s += fmt.Sprintf(" (part %d of %d)", r.piece+1, n)
	}
	return s
}

func (p *pastePage) view(m *Model, w, h int) screen.Rows {
	if p.rev != m.f.Revision() {
		p.look(m)
	}
	l := p.head(m, w, h)
	hint := m.styles.Quiet.Render(screen.OneRow("Enter copies and goes on, Space ticks, PgDn reads on, r: new clock, Esc back.", w))
	if len(p.rows) == 0 {
		l.Wrap(w, "", nil, "There is nothing to paste yet.")
		return append(screen.Fit(l, w, h-1), hint)
	}
	room := max(2, h-len(l)-1)
	list := min(len(p.rows), max(1, room*2/5))
	from, to := screen.Span(len(p.rows), p.at, list)
	for i := from; i < to; i++ {
		l.Add(m.styles.PointedRow(i == p.at, p.label(m, p.rows[i]), w))
	}
	l.Add(m.styles.Line.Render(strings.Repeat("─", w)))
	l.Add(p.text(m, w, max(1, h-len(l)-1))...)
	return append(screen.Fit(l, w, h-1), hint)
}

// head says whose form it is, how far one is, what the clipboard holds, and how long the portal waits.
func (p *pastePage) head(m *Model, w, h int) screen.Rows {
	done, full := 0, 0
	for _, r := range p.rows {
		if r.text != "" {
			full++
			if m.ticked(r) {
				done++
			}
		}
	}
	title := "a generic order, since no form is known here"
	if f := p.profile.Form; len(f.Fields) > 0 {
		title = f.Title + " (" + f.Dated() + ")"
	}
	l := screen.Rows{m.styles.Title.Render(screen.OneRow(fmt.Sprintf("%d of %d filled boxes copied. %s: %s", done, full, p.profile.Name, title), w))}
	switch {
	case p.known == "":
	case h > 14:
		l.Wrap(w, "", m.styles.Stop.Render, p.known)
	default:
		l.Add(m.styles.Stop.Render(screen.OneRow(p.known, w)))
	}
	if !p.profile.TakesForm() && h > 14 {
		l.Wrap(w, "", m.styles.Quiet.Render, "This council takes referrals by phone, not on a form. Use this for your own file, or where the worker asks.")
	}
	if len(p.apart) > 0 {
		l.Wrap(w, "", m.styles.Stop.Render, "In none of these boxes, and handed over apart: "+strings.Join(p.apart, "; ")+".")
	}
	words, short := m.sessionWords(p.profile.Form.SessionMinutes, p.profile.Form.CanSave)
	paint := m.styles.Quiet.Render
	if short {
		paint = m.styles.Stop.Render
	}
	l.Wrap(w, "", paint, words)
	switch {
	case m.clip.held != "" && m.clip.terminal:
		l.Wrap(w, "", m.styles.Quiet.Render, "Copied: "+m.clip.label+". "+wordsTerminal)
	case m.clip.held != "":
		l.Wrap(w, "", m.styles.Quiet.Render, "Copied: "+m.clip.label+". "+wordsSystem)
	case m.clip.since.IsZero():
		l.Wrap(w, "", m.styles.Stop.Render, wordsHistory)
	}
	if h > 20 {
		l.Add("")
	}
	return l
}

// label is a row of the list: whether it is ticked off, its name, and what there is to know of it.
func (p *pastePage) label(m *Model, r pasteRow) string {
	box := "[ ] "
	if m.ticked(r) {
		box = "[x] "
	}
	return box + p.name(r) + p.note(m, r)
}

func (p *pastePage) note(m *Model, r pasteRow) string {
	var notes []string
	switch r.box.State {
	case export.BoxOpen:
		notes = append(notes, "not answered yet")
	case export.BoxGap:
		notes = append(notes, "a gap, in words")
	case export.BoxByHand:
		notes = append(notes, "by hand, on the form itself")
	}
	if _, was := m.clip.done[r.part]; was && !m.ticked(r) {
		notes = append(notes, "changed since it was copied")
	}
	if len(notes) == 0 {
		return ""
	}
	return ": " + strings.Join(notes, "; ")
}

// text is the box that is pointed at: its place on the form, its length against the limit, and its words.
func (p *pastePage) text(m *Model, w, h int) screen.Rows {
	r := p.rows[p.at]
	head := fmt.Sprintf("Box %d of %d: ", r.n, p.boxes)
	if r.box.Section != "" {
		head += r.box.Section + ": "
	}
	head += r.box.Label
	if r.box.Required {
		head += " (the form wants this one)"
	}
	var l screen.Rows
	l.Wrap(w, "", m.styles.Title.Render, head)
	l.Add(m.styles.Quiet.Render(screen.OneRow(lengthWords(r), w)))
	part, at := scrolled(r.text, p.scroll, w-2, max(1, h-len(l)))
	p.scroll = at
	for _, row := range part {
		l.Add("  " + row)
	}
	return l
}

// lengthWords is how long the text is, held against the limit of the box.
func lengthWords(r pasteRow) string {
	n := utf8.RuneCountInString(r.text)
	s := screen.Thousands(n) + " characters"
	if r.box.Limit > 0 {
		s += " of " + screen.Thousands(r.box.Limit)
	} else {
		s += "; no limit is known"
	}
	if len(r.box.Parts) > 1 {
		s += fmt.Sprintf("; part %d of %d: the whole has %s, more than the box takes", r.piece+1, len(r.box.Parts), screen.Thousands(r.box.Length()))
	}
	if r.box.Check != "" {
		s += "; " + r.box.Check
	}
	return s + "."
}
