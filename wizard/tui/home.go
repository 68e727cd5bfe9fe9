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

// wordsFillCard says how to fill in the school card where the program cannot begin it.
const wordsFillCard = "To fill in the school card: referral setup."

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
		{label: wizard.WordsNewReferral, note: "About 35 minutes. You can stop and come back.", do: func(m *Model) tea.Cmd {
			m.start(m.o.New(), false)
			return nil
		}},
		{label: wizard.WordsOpenDraft, note: wizard.DraftsHere(m.o.Drafts), do: func(m *Model) tea.Cmd { return m.openDrafts() }},
		{label: "Hand over", note: "Give one draft to your deputy, or receive one", do: func(m *Model) tea.Cmd { m.openHandOver(); return nil }},
		{label: wizard.WordsCheckText, note: "What a reader would ask you about it", do: func(m *Model) tea.Cmd { m.push(newTextPage(m)); return nil }},
		{label: wizard.WordsWorkshop, note: "Invented cases for training", do: func(m *Model) tea.Cmd {
			return m.endWith(m.o.Workshop, "To begin a workshop: referral workshop.")
		}},
		{label: "Paper checklist", note: "To print, if there is no computer", do: func(m *Model) tea.Cmd { m.openPaper(); return nil }},
		{label: wizard.WordsSchoolCard, note: card, do: func(m *Model) tea.Cmd {
			return m.endWith(m.o.Setup, wordsFillCard)
		}},
		{label: wizard.WordsCouncilsForm, note: "Learn it once; then every referral fits its boxes", do: func(m *Model) tea.Cmd { m.openFormFile(); return nil }},
		{label: "Leave", digit: "0", do: func(m *Model) tea.Cmd { return m.end(nil) }},
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
	switch k.Keystroke() {
	case "up", "shift+tab":
		p.at = max(0, p.at-1)
	case "down", "tab":
		p.at = min(len(items)-1, p.at+1)
	case "enter", "space":
		return items[p.at].do(m)
	}
	for i, it := range items {
		if it.chosenBy(i) == k.Text {
			p.at = i
			return it.do(m)
		}
	}
	return nil
}

// The headings of home, by the row below them.
var homeHeads = map[int]string{1: "Your referrals", 5: "Training and setting up"}

// leastForNotes is the least width with room for full notes on rows. Narrower windows show the beginning.
const leastForNotes = 70

func (p *homePage) view(m *Model, w, h int) screen.Rows {
	w = min(w, textWidth+6)
	t := screen.Table{Airy: true, Looks: "iiq", Tight: true}
	for i, it := range p.items(m) {
		switch head := homeHeads[i]; {
		case head != "" && h > 17:
			t.Lines = append(t.Lines, screen.Line{Head: head})
		case it.digit != "" && h > 20:
			t.Lines = append(t.Lines, screen.Line{})
		}
		if i == p.at {
			t.At = len(t.Lines)
		}
		note := it.note
		if w < leastForNotes {
			note, _, _ = strings.Cut(note, ".")
			note, _, _ = strings.Cut(note, ";")
			note, _, _ = strings.Cut(note, ", or ")
		}
		t.Lines = append(t.Lines, screen.Line{Cells: []string{it.chosenBy(i), it.label, note}, Chip: i == 0})
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

// endWith closes the screen and opens something else in its place, or says how to begin it if it is nil.
func (m *Model) endWith(then func() error, how string) tea.Cmd {
	if then == nil {
		m.says.notice = how
		return nil
	}
	m.ending.then = then
	return m.end(nil)
}

// openHandOver asks which way a draft is to go. The questions that follow are asked line by line.
func (m *Model) openHandOver() {
	m.push(&menu{title: "Hand over", help: "One draft as an encrypted file, with a passphrase of its own. If a child is in danger now, ring first.", items: []item{
		{label: wizard.WordsGiveDraft, do: func(m *Model) tea.Cmd {
			return m.endWith(m.o.HandOver, "To hand over a draft: referral handover.")
		}},
		{label: wizard.WordsReceiveDraft, do: func(m *Model) tea.Cmd {
			return m.endWith(m.o.Receive, "To receive a draft: referral receive FILE.")
		}},
	}})
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
