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
	if len(p.rows) == 0 {
		l.Wrap(w, "", nil, "There is nothing to paste yet.")
		return l
	}
	room := max(2, h-len(l))
	card := len(screen.Wrapped(p.rows[p.at].text, w-screen.FrameEdge)) + 4
	list := min(len(p.rows), max(1, room-min(card, room*3/5)))
	t := screen.Table{At: p.at, Looks: "iiq", Tight: true, Most: []int{3, 48}}
	for _, r := range p.rows {
		box := screen.BoxEmpty
		if m.ticked(r) {
			box = screen.BoxTicked
		}
		t.Lines = append(t.Lines, screen.Line{Cells: []string{box, p.name(r), p.note(m, r)}})
	}
	l = append(l, t.Draw(m.styles, w, list)...)
	return append(l, p.text(m, w, h-len(l))...)
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
	form := "We do not know this council's form: the boxes are in our own order."
	if f := p.profile.Form; len(f.Fields) > 0 {
		form = p.profile.Name + ": " + f.Title + " (" + f.Dated() + ")"
	}
	l := screen.Rows{m.styles.Title.Render(fmt.Sprintf("%d of %d boxes copied", done, full))}
	if h > 9 {
		l.Wrap(w, "", m.styles.Quiet.Render, form)
	}
	words, short := m.sessionWords(p.profile.Form.SessionMinutes, p.profile.Form.CanSave)
	if h < 12 {
		if short {
			l.Add(m.styles.Stop.Render(screen.OneRow(words, w)))
		}
		return l // The boxes come first.
	}
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
		l.Wrap(w, "", m.styles.Stop.Render, "Not in any box: give these separately: "+strings.Join(p.apart, "; ")+".")
	}
	paint := m.styles.Quiet.Render
	if short {
		paint = m.styles.Stop.Render
	}
	l.Wrap(w, "", paint, words)
	switch {
	case m.clip.held != "" && m.clip.terminal:
		l.Wrap(w, "", m.styles.Quiet.Render, "Copied box "+m.clip.label+". "+wordsTerminal)
	case m.clip.held != "":
		l.Wrap(w, "", m.styles.Quiet.Render, "Copied box "+m.clip.label+". "+wordsSystem)
	case m.clip.since.IsZero():
		l.Wrap(w, "", m.styles.Stop.Render, wordsHistory)
	}
	if h > 20 {
		l.Add("")
	}
	return l
}

// note is what there is to know of a row.
func (p *pastePage) note(m *Model, r pasteRow) string {
	var notes []string
	switch r.box.State {
	case export.BoxOpen:
		notes = append(notes, "not answered yet")
	case export.BoxGap:
		notes = append(notes, "not known, in words")
	case export.BoxByHand:
		notes = append(notes, "by hand, on the form")
	}
	if _, was := m.clip.done[r.part]; was && !m.ticked(r) {
		notes = append(notes, "changed since you copied it")
	}
	if len(notes) == 0 {
		notes = append(notes, screen.Thousands(utf8.RuneCountInString(r.text)))
	}
	return strings.Join(notes, "; ")
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
	l.Wrap(w-screen.FrameEdge, "", m.styles.Quiet.Render, lengthWords(r))
	if len(head) > w-8 {
		l = append(screen.Rows{}, append(screen.Wrapped(head, w-screen.FrameEdge), l...)...)
		head = fmt.Sprintf("Box %d of %d", r.n, p.boxes)
	}
	part, at := scrolled(r.text, p.scroll, w-screen.FrameEdge, max(1, h-len(l)-2))
	p.scroll = at
	return m.styles.Frame(append(l, part...), w, m.styles.Line, head)
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
