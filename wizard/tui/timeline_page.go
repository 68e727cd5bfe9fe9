package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// timelinePage is everything with a date in order, under the months with how much is dated in each.
type timelinePage struct {
	scroll scroller
	opened bool // opened is set once it was drawn.
}

func (p *timelinePage) update(m *Model, msg tea.Msg) tea.Cmd {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	if p.scroll.reads(m, k) {
		m.pop(p)
	}
	return nil
}

func (p *timelinePage) view(m *Model, w, h int) screen.Rows {
	l := screen.Rows{m.styles.Title.Render(screen.OneRow(wordsTimeline, w))}
	l.Add("")
	text := m.layout.paper(timeline(m.f.Record(), w))
	if !p.opened {
		p.opened, p.scroll.at = true, emptyMonths(text)
	}
	part := p.scroll.text(text, w, max(1, h-len(l)))
	return readable(append(l, part...), 2)
}

// emptyMonths returns how many months without an entry a timeline begins with. It opens after them.
func emptyMonths(text string) int {
	for i, row := range strings.Split(text, "\n") {
		if !strings.HasSuffix(row, checklist.NoEntries) {
			return i
		}
	}
	return 0
}

// timeline returns the strip of months, then the entries, as text of the given width.
func timeline(r *checklist.Referral, w int) string {
	entries := checklist.Chronology(r)
	if len(entries) == 0 {
		return wizard.WordsNoEntries
	}
	var b strings.Builder
	months, older, undated := checklist.Months(entries)
	if strip := checklist.StripText(months, older, undated, w); strip != "" {
		b.WriteString(strip + "\n\n")
	}
	for _, e := range entries {
		b.WriteString(timelineRow(r, e) + "\n")
	}
	return strings.TrimSuffix(b.String(), "\n")
}

func timelineRow(r *checklist.Referral, e checklist.Entry) string {
	at := e.When.String()
	if at == "" {
		at = "no date"
	}
	name := r.NumberOf(e.ID)
	if e.Kind == "route" {
		name = checklist.RouteName(e.ID).String()
	}
	row := at + ": " + name
	if e.Text != "" {
		row += ", " + strings.ReplaceAll(e.Text, "\n", " ")
	}
	if e.Held {
		row += wizard.WordsOnSeparateSheet
	}
	return row
}
