package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/export"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// homePage is the first page of the program.
type homePage struct{ at int }

// Rows of home where the pointer can begin.
const (
	homeRing = iota
	homeNew
	homeDrafts
)

// newHomePage points at what is probably wanted next: a draft if there is one, or a new referral once the school card
// is filled in.
func newHomePage(o Options) *homePage {
	switch {
	case o.Drafts > 0:
		return &homePage{at: homeDrafts}
	case o.HasCard:
		return &homePage{at: homeNew}
	}
	return &homePage{at: homeRing}
}

// items returns the rows of home. The first is always Ring now.
func (p *homePage) items(m *Model) []item {
	card := "Your details and numbers"
	if !m.o.HasCard {
		card += ". Not filled in yet"
	}
	return []item{
		{label: "Ring now", note: "The numbers and what to say. Nothing to fill in first.", do: func(m *Model) tea.Cmd { m.ringNow(); return nil }},
		{label: "New referral", note: "About 35 minutes. You can stop and come back.", do: func(m *Model) tea.Cmd {
			m.start(m.o.New(), false)
			return nil
		}},
		{label: "Open a draft", note: wizard.DraftsHere(m.o.Drafts), do: func(m *Model) tea.Cmd { return m.openDrafts() }},
		{label: "Check a text", note: "What a reader would ask you about it", do: func(m *Model) tea.Cmd { m.push(newTextPage(m)); return nil }},
		{label: "Workshop", note: "Invented cases for training", do: func(m *Model) tea.Cmd {
			if m.o.Workshop == nil {
				return nil
			}
			m.ending.then = m.o.Workshop
			return m.end(nil)
		}},
		{label: "Paper checklist", note: "To print, if there is no computer", do: func(m *Model) tea.Cmd { m.openPaper(); return nil }},
		{label: "School card", note: card, do: func(m *Model) tea.Cmd {
			if m.o.Setup == nil {
				m.says.notice = "The school card is filled in with: referral setup."
				return nil
			}
			m.ending.then = m.o.Setup
			return m.end(nil)
		}},
		{label: "Council's form", note: "Learn it once; then every referral fits its boxes", do: func(m *Model) tea.Cmd { m.openFormFile(); return nil }},
		{label: "Leave", do: func(m *Model) tea.Cmd { return m.end(nil) }},
	}
}

func (p *homePage) update(m *Model, msg tea.Msg) tea.Cmd {
	if said, ok := msg.(writtenMsg); ok {
		m.says.notice = said.saved.Said
		if said.err != nil {
			m.says.notice = said.err.Error()
		}
		return nil
	}
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	items := p.items(m)
	switch name := k.Keystroke(); {
	case name == "up", name == "shift+tab":
		p.at = max(0, p.at-1)
	case name == "down", name == "tab":
		p.at = min(len(items)-1, p.at+1)
	case name == "enter", name == "space":
		return items[p.at].do(m)
	case len(k.Text) == 1 && k.Text[0] >= '1' && k.Text[0] <= '0'+byte(len(items)):
		p.at = int(k.Text[0] - '1')
		return items[p.at].do(m)
	}
	return nil
}

// The headings of home, by the row below them.
var homeHeads = map[int]string{1: "Your referrals", 4: "Training and setting up"}

// leastForNotes is the least width with room for full notes on rows. Narrower windows show the beginning.
const leastForNotes = 70

func (p *homePage) view(m *Model, w, h int) screen.Rows {
	w = min(w, textWidth+6)
	t := screen.Table{Airy: true, Looks: "iiq", Tight: true}
	for i, it := range p.items(m) {
		switch head := homeHeads[i]; {
		case head != "" && h > 17:
			t.Lines = append(t.Lines, screen.Line{Head: head})
		case i == len(homeHeads)+6 && h > 20:
			t.Lines = append(t.Lines, screen.Line{})
		}
		if i == p.at {
			t.At = len(t.Lines)
		}
		note := it.note
		if w < leastForNotes {
			note, _, _ = strings.Cut(note, ".")
			note, _, _ = strings.Cut(note, ";")
		}
		t.Lines = append(t.Lines, screen.Line{Cells: []string{itoa(i + 1), it.label, note}, Chip: i == 0})
	}
	l := screen.Rows{m.styles.Title.Render(screen.OneRow("Write a referral to children's social care, step by step.", w))}
	if h > 10 {
		l.Wrap(w, "", m.styles.Quiet.Render, "Everything stays on this computer until you print or copy it.")
	}
	if h > 14 {
		l.Add("")
	}
	l = append(l, t.Draw(m.styles, w, max(1, h-len(l)-1))...)
	if len(l)+2 <= h {
		l.Add("")
	}
	return append(l, m.styles.Title.Render("In danger now: ring 999."))
}

// openPaper asks in which format to write the checklist.
func (m *Model) openPaper() {
	p := &menu{title: "Paper checklist", help: "What kind of file? It is saved in the folder you are in."}
	for _, f := range export.Formats() {
		p.items = append(p.items, item{label: f.Called(), do: func(m *Model) tea.Cmd {
			do, folder := m.o.Paper, m.o.Folder
			return func() tea.Msg {
				said, err := do(f.ID, folder)
				return writtenMsg{saved: wizard.Saved{Said: said}, err: err}
			}
		}})
	}
	m.push(p)
}
