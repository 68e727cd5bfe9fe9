package tui

import (
	"strings"
	"unicode/utf8"

	"referral/checklist/english"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

func (p *pastePage) view(m *Model, w, h int) screen.Rows {
	if p.rev != m.f.Revision() {
		p.look(m)
	}
	l := p.head(m, w, h)
	if len(p.rows) == 0 {
		l.Wrap(w, "", nil, wizard.WordsPackNone)
		return l
	}
	room := max(2, h-len(l))
	card := len(screen.Wrapped(p.rows[p.at].Text, w-screen.FrameEdge)) + 4
	list := min(len(p.rows), max(1, room-min(card, room*3/5)))
	t := screen.Table{At: p.at, Looks: "iiq", Tight: true, Most: []int{3, 48}}
	for _, r := range p.rows {
		box := screen.BoxEmpty
		if m.clip.done.Has(r) {
			box = screen.BoxTicked
		}
		t.Lines = append(t.Lines, screen.Line{Cells: []string{box, r.Name(), p.note(m, r)}})
	}
	l = append(l, t.Draw(m.styles, w, list)...)
	return append(l, p.text(m, w, h-len(l))...)
}

// head says whose form it is, how far the writer has got, what the clipboard holds, and how long the portal waits.
func (p *pastePage) head(m *Model, w, h int) screen.Rows {
	done, full := 0, 0
	for _, r := range p.rows {
		if r.Text != "" {
			full++
			if m.clip.done.Has(r) {
				done++
			}
		}
	}
	l := screen.Rows{m.styles.Title.Render(screen.OneRow(wizard.PackHead(done, full, p.boxes), w))}
	switch {
	case h > 18:
		l.Wrap(w, "", m.styles.Quiet.Render, wizard.PackForm(p.c))
	case h > 9:
		l.Add(m.styles.Quiet.Render(screen.OneRow(wizard.PackForm(p.c), w)))
	}
	words, short := wizard.PackClock(p.c, m.clip.since, m.o.now())
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
	if !p.c.Local().TakesForm() && h > 14 {
		l.Wrap(w, "", m.styles.Quiet.Render, wizard.WordsPackByPhone)
	}
	if p.also != "" && done == full && h > 14 { // Shown once everything else has been copied.
		l.Wrap(w, "", m.styles.Quiet.Render, p.also)
	}
	if p.separate != "" {
		l.Wrap(w, "", m.styles.Stop.Render, wizard.WordsPackSeparate+p.separate+".")
	}
	paint := m.styles.Quiet.Render
	if short {
		paint = m.styles.Stop.Render
	}
	if h > 18 || short || !m.clip.since.IsZero() {
		l.Wrap(w, "", paint, words)
	}
	switch {
	case m.clip.held != "" && m.clip.terminal:
		l.Wrap(w, "", m.styles.Quiet.Render, "Copied box "+m.clip.label+". "+wordsTerminal)
	case m.clip.held != "":
		l.Wrap(w, "", m.styles.Quiet.Render, "Copied box "+m.clip.label+". "+wizard.WordsClipCheck)
	case m.clip.since.IsZero():
		l.Wrap(w, "", m.styles.Stop.Render, wizard.WordsClipHistory)
	}
	if h > 20 {
		l.Add("")
	}
	return l
}

// note returns what to know about a row.
func (p *pastePage) note(m *Model, r wizard.PackRow) string {
	changed := ""
	if m.clip.done.Changed(r) {
		changed = wizard.WordsPackChanged
	}
	if s := english.Join("; ", r.Note(), changed); s != "" {
		return s
	}
	return english.Thousands(utf8.RuneCountInString(r.Text))
}

// text returns the current box: its place on the form, its length against the limit, and its words.
func (p *pastePage) text(m *Model, w, h int) screen.Rows {
	r := p.rows[p.at]
	head := r.Place(p.boxes)
	var l screen.Rows
	l.Wrap(w-screen.FrameEdge, "", m.styles.Quiet.Render, r.Length())
	if len(head) > w-8 {
		l = append(screen.Rows{}, append(screen.Wrapped(head, w-screen.FrameEdge), l...)...)
		head, _, _ = strings.Cut(head, ":")
	}
	l = l[:min(len(l), max(0, h-3))] // at least one row for the words, and one for the lower edge
	part := p.scroll.text(r.Text, w-screen.FrameEdge, max(1, h-len(l)-2))
	return m.styles.Frame(append(l, part...), w, m.styles.Line, head)
}
