package tui

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"referral/export"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// homePage is what the program opens with.
type homePage struct{ at int }

func (p *homePage) hints() []screen.Action {
	return []screen.Action{screen.ActHelp, screen.ActRing, screen.ActHide, screen.ActLeave}
}

func (p *homePage) items(_ *Model) []item {
	all := []item{
		{label: "Ring now", note: "The numbers and what to say. Nothing has to be filled in.", do: func(m *Model) tea.Cmd { m.ringNow(); return nil }},
		{label: "New referral", note: "Step by step. Nothing is asked before the first question.", do: func(m *Model) tea.Cmd {
			m.start(m.o.New(), false)
			return nil
		}},
		{label: "Go on with a draft", note: "At the question where you left it.", do: func(m *Model) tea.Cmd { return m.openDrafts() }},
		{label: "Check a text", note: "What a reader could not tell from a text of yours.", do: func(m *Model) tea.Cmd { m.push(newTextPage(m)); return nil }},
		{label: "Workshop", note: "Invented cases for training.", do: func(m *Model) tea.Cmd {
			if m.o.Workshop == nil {
				m.notice = "The workshop comes with a later version."
				return nil
			}
			m.then = m.o.Workshop
			return m.end(nil)
		}},
		{label: "Checklist and worksheet on paper", note: "For a computer that may not run programs.", do: func(m *Model) tea.Cmd { m.openPaper(); return nil }},
		{label: "School card", note: "Your name, your numbers and your council, kept for every referral.", do: func(m *Model) tea.Cmd {
			if m.o.Setup == nil {
				m.notice = "The school card is filled in with: referral setup."
				return nil
			}
			m.then = m.o.Setup
			return m.end(nil)
		}},
		{label: "Quit", do: func(m *Model) tea.Cmd { return m.end(nil) }},
	}
	return all
}

func (p *homePage) update(m *Model, msg tea.Msg) tea.Cmd {
	if said, ok := msg.(writtenMsg); ok {
		m.notice = said.said
		if said.err != nil {
			m.notice = said.err.Error()
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

func (p *homePage) view(m *Model, w, h int) screen.Rows {
	l := screen.Rows{
		m.styles.Title.Render(screen.OneRow("referral: a referral to children's social care, step by step", w)),
		m.styles.Quiet.Render(screen.OneRow("Nothing leaves this computer. In danger now: 999.", w)), "",
	}
	for i, it := range p.items(m) {
		l.Add(m.styles.PointedRow(i == p.at, itoa(i+1)+"  "+it.label, w))
		if it.note != "" && h >= 20 {
			l.Add(m.styles.Quiet.Render(screen.OneRow("       "+it.note, w)))
		}
	}
	return append(screen.Fit(l, w, h-1), m.styles.Quiet.Render(screen.OneRow("Up and down and Enter, or a digit.", w)))
}

// openPaper asks in which format the checklist is to be written.
func (m *Model) openPaper() {
	p := &menu{title: "Checklist and worksheet on paper", help: "It is written as a new file to the present folder."}
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
		m.notice = "There is no place for drafts."
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

func (p *draftsPage) hints() []screen.Action {
	return []screen.Action{screen.ActHelp, screen.ActRing, screen.ActHide}
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

func (p *draftsPage) view(m *Model, w, h int) screen.Rows {
	l := screen.Rows{m.styles.Title.Render(screen.OneRow("Go on with a draft", w)), ""}
	if p.listed && len(p.drafts) == 0 && p.said == "" {
		l.Wrap(w, "", nil, "There is no draft yet.")
	}
	from, to := screen.Span(len(p.drafts), p.at, max(1, h-5))
	for i := from; i < to; i++ {
		d := p.drafts[i]
		row := fmt.Sprintf("saved %s   %s", d.Saved.Format("Mon 2 Jan 2006, 15:04"), d.Short)
		if d.Trouble != "" {
			row = d.Short + " cannot be read: " + d.Trouble
		}
		l.Add(m.styles.PointedRow(i == p.at, row, w))
	}
	if p.said != "" {
		l.Add("")
		l.Wrap(w, "", m.styles.Stop.Render, p.said)
	}
	return append(screen.Fit(l, w, h-1), m.styles.Quiet.Render(screen.OneRow("Enter opens it, Esc goes back.", w)))
}
