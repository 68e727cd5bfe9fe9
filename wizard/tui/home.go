package tui

import (
	tea "charm.land/bubbletea/v2"

	"referral/export"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// homePage is what the program opens with.
type homePage struct{ at int }

// items are the rows of home. Ring now is always the first.
func (p *homePage) items() []item {
	return []item{
		{label: "Ring now", note: "The numbers and what to say. Nothing to fill in first.", do: func(m *Model) tea.Cmd { m.ringNow(); return nil }},
		{label: "New referral", note: "About 35 minutes. You can stop and come back.", do: func(m *Model) tea.Cmd {
			m.start(m.o.New(), false)
			return nil
		}},
		{label: "Open a draft", note: "Go on where you stopped", do: func(m *Model) tea.Cmd { return m.openDrafts() }},
		{label: "Check a text", note: "What a reader would ask about your words", do: func(m *Model) tea.Cmd { m.push(newTextPage(m)); return nil }},
		{label: "Workshop", note: "Invented cases for training", do: func(m *Model) tea.Cmd {
			if m.o.Workshop == nil {
				return nil
			}
			m.ending.then = m.o.Workshop
			return m.end(nil)
		}},
		{label: "Paper checklist", note: "To print, for when there is no computer", do: func(m *Model) tea.Cmd { m.openPaper(); return nil }},
		{label: "School card", note: "Your details and numbers", do: func(m *Model) tea.Cmd {
			if m.o.Setup == nil {
				m.says.notice = "The school card is filled in with: referral setup."
				return nil
			}
			m.ending.then = m.o.Setup
			return m.end(nil)
		}},
		{label: "Leave", do: func(m *Model) tea.Cmd { return m.end(nil) }},
	}
}

func (p *homePage) update(m *Model, msg tea.Msg) tea.Cmd {
	if said, ok := msg.(writtenMsg); ok {
		m.says.notice = said.said
		if said.err != nil {
			m.says.notice = said.err.Error()
		}
		return nil
	}
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	items := p.items()
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

// The headings of home, by the row that they stand above.
var homeHeads = map[int]string{1: "Your referrals", 4: "Training and setting up"}

func (p *homePage) view(m *Model, w, h int) screen.Rows {
	w = min(w, textWidth+6)
	t := screen.Table{Airy: true, Looks: "iiq", Tight: true}
	for i, it := range p.items() {
		switch head := homeHeads[i]; {
		case head != "" && h > 17:
			t.Lines = append(t.Lines, screen.Line{Head: head})
		case i == len(homeHeads)+5 && h > 20:
			t.Lines = append(t.Lines, screen.Line{})
		}
		if i == p.at {
			t.At = len(t.Lines)
		}
		t.Lines = append(t.Lines, screen.Line{Cells: []string{itoa(i + 1), it.label, it.note}, Chip: i == 0})
	}
	l := screen.Rows{m.styles.Title.Render(screen.OneRow("Write a referral to children's social care, step by step.", w))}
	if h > 10 {
		l.Add(m.styles.Quiet.Render(screen.OneRow("Everything stays on this computer until you print or copy it.", w)))
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

// openPaper asks in which format the checklist is to be written.
func (m *Model) openPaper() {
	p := &menu{title: "Paper checklist", help: "Which kind of file? It is saved in the folder you are in."}
	for _, f := range export.Formats() {
		p.items = append(p.items, item{label: f.ID, do: func(m *Model) tea.Cmd {
			do, folder := m.o.Paper, m.o.Folder
			return func() tea.Msg {
				said, err := do(f.ID, folder)
				return writtenMsg{said: said, err: err}
			}
		}})
	}
	m.push(p)
}

// Messages about drafts.
type (
	listedMsg struct {
		drafts []wizard.DraftInfo
		err    error
	}
	openedMsg struct {
		s    *wizard.Session
		note string
		err  error
	}
)

// openDrafts lists the drafts by date; a list of names would tell too much over a shoulder.
func (m *Model) openDrafts() tea.Cmd {
	if m.o.Store == nil {
		m.says.notice = wordsNoDrafts
		return nil
	}
	m.push(&draftsPage{})
	store := m.o.Store
	return func() tea.Msg {
		drafts, err := store.List()
		return listedMsg{drafts, err}
	}
}

// draftsPage chooses a draft.
type draftsPage struct {
	drafts []wizard.DraftInfo
	listed bool
	busy   bool
	at     int
	said   string
}

func (p *draftsPage) update(m *Model, msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case listedMsg:
		p.drafts, p.listed = msg.drafts, true
		if msg.err != nil {
			p.said = msg.err.Error()
		}
	case openedMsg:
		p.busy = false
		if msg.err != nil {
			p.said = msg.err.Error()
			return nil
		}
		m.over = nil
		m.start(msg.s, true)
		m.warn(msg.note)
		m.warnings()
		return m.review()
	case tea.KeyPressMsg:
		if by := stride(msg); by != 0 {
			p.at = max(0, min(len(p.drafts)-1, p.at+by))
			return nil
		}
		switch msg.Keystroke() {
		case "esc":
			m.pop(p)
		case "enter":
			if p.at >= len(p.drafts) || p.busy {
				return nil
			}
			if d := p.drafts[p.at]; d.Trouble != "" {
				p.said = d.Short + " cannot be read: " + d.Trouble + "."
				return nil
			}
			return p.open(m)
		}
	}
	return nil
}

// open asks for the passphrase where it was not typed yet, and opens the draft.
func (p *draftsPage) open(m *Model) tea.Cmd {
	if !m.o.Store.Unlocked() {
		m.push(newUnlockPage(func(m *Model) tea.Cmd { return p.open(m) }))
		return nil
	}
	p.busy, p.said = true, "Opening ..."
	store, id, guide, clock := m.o.Store, p.drafts[p.at].ID, m.o.Guide(), m.o.Clock
	return func() tea.Msg {
		d, err := store.Open(id)
		if err != nil {
			return openedMsg{err: err}
		}
		s, note, err := wizard.ResumeSession(d, guide, clock)
		if err != nil {
			_ = d.Close()
			return openedMsg{err: err}
		}
		s.Flow.KnowElsewhere(wizard.Elsewhere(store, d.ID()))
		return openedMsg{s: s, note: note}
	}
}

const wordsNoDrafts = "Drafts cannot be saved on this computer."

func (p *draftsPage) view(m *Model, w, h int) screen.Rows {
	l := screen.Rows{m.styles.Title.Render(screen.OneRow("Which draft?", w)), ""}
	if p.listed && len(p.drafts) == 0 && p.said == "" {
		l.Wrap(w, "", m.styles.Quiet.Render, "No drafts on this computer.")
	}
	t := screen.Table{At: p.at}
	for _, d := range p.drafts {
		cells := []string{d.Saved.Format("Mon 2 Jan 2006, 15:04"), d.Short}
		if d.Trouble != "" {
			cells = []string{"", d.Short + " cannot be read: " + d.Trouble}
		}
		t.Lines = append(t.Lines, screen.Line{Cells: cells, Stop: d.Trouble != ""})
	}
	var said screen.Rows
	if p.said != "" {
		said.Add("")
		said.Wrap(w, "", m.styles.Stop.Render, p.said)
	}
	if len(t.Lines) > 0 {
		l = append(l, t.Draw(m.styles, w, max(1, h-len(l)-len(said)))...)
	}
	return append(l, said...)
}
