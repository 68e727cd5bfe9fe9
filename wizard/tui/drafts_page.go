package tui

import (
	tea "charm.land/bubbletea/v2"

	"referral/wizard"
	"referral/wizard/tui/screen"
)

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
	aboutMsg struct {
		p     *draftsPage
		about map[string]wizard.About
	}
	elsewhereMsg struct {
		id    string
		names []string
	}
)

// openDrafts lists the drafts by date, since a list of names could be read over a shoulder.
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

// draftsPage lets the writer choose a draft.
type draftsPage struct {
	drafts []wizard.DraftInfo
	about  map[string]wizard.About // about is what tells them apart, by ID; nil until the passphrase is typed.
	listed bool
	busy   bool
	looks  bool // looks is set while the drafts are being read to tell them apart; the writer cannot open one until then.
	wanted bool // wanted is set if one is to be opened as soon as that is done.
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
		if m.o.Store.Unlocked() {
			return p.tellApart(m)
		}
	case openedMsg:
		return p.opened(m, msg)
	case tea.KeyPressMsg:
		return p.key(m, msg)
	}
	return nil
}

func (p *draftsPage) opened(m *Model, msg openedMsg) tea.Cmd {
	p.busy = false
	if msg.err != nil {
		p.said = msg.err.Error()
		return nil
	}
	m.over = nil
	m.start(msg.s, true)
	m.warn(msg.note)
	m.warnings()
	return tea.Batch(m.learnElsewhere(), m.review())
}

func (p *draftsPage) key(m *Model, k tea.KeyPressMsg) tea.Cmd {
	if by := stride(k); by != 0 {
		p.at = max(0, min(len(p.drafts), p.at+by))
		return nil
	}
	switch {
	case k.Keystroke() == "esc":
		m.pop(p)
	case screen.ActionOf(k) == screen.ActExample && !p.busy && !p.looks && p.about == nil:
		return m.unlockedFor(p.tellApart)
	case k.Keystroke() != "enter" || p.busy || !p.listed:
	case p.at >= len(p.drafts):
		m.over = nil
		m.start(m.o.New(), false)
	case p.drafts[p.at].Trouble != "":
		d := p.drafts[p.at]
		p.said = d.Short + " cannot be read: " + d.Trouble + "."
	default:
		return m.unlockedFor(p.open)
	}
	return nil
}

// open opens the current draft.
func (p *draftsPage) open(m *Model) tea.Cmd {
	if p.looks {
		p.busy, p.wanted, p.said = true, true, "Opening ..."
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
		return openedMsg{s: s, note: note}
	}
}

// tellApart opens every draft to say what tells it from the others.
func (p *draftsPage) tellApart(m *Model) tea.Cmd {
	p.said, p.looks = "", true
	store, drafts, guide, clock := m.o.Store, p.drafts, m.o.Guide(), m.o.Clock
	return func() tea.Msg {
		about := map[string]wizard.About{}
		for _, d := range drafts {
			if d.Trouble == "" {
				about[d.ID] = wizard.AboutDraft(store, d.ID, guide, clock)
			}
		}
		return aboutMsg{p, about}
	}
}

func (msg aboutMsg) arrive(m *Model) tea.Cmd {
	p := msg.p
	p.about, p.looks = msg.about, false
	if p.wanted {
		p.wanted = false
		return p.open(m)
	}
	return nil
}

// learnElsewhere reads the names of the children in the other drafts while the first question is already on the screen,
// so that the writer never waits for them.
func (m *Model) learnElsewhere() tea.Cmd {
	if m.s == nil || !m.s.Kept() || m.o.Store == nil || !m.o.Store.Unlocked() {
		return nil
	}
	store, id := m.o.Store, m.s.ID()
	return func() tea.Msg { return elsewhereMsg{id, wizard.Elsewhere(store, id)} }
}

func (msg elsewhereMsg) arrive(m *Model) tea.Cmd {
	if m.s == nil || m.s.ID() != msg.id || len(msg.names) == 0 {
		return nil
	}
	m.f.KnowElsewhere(msg.names)
	m.looked.rev = -1
	return m.review()
}

const wordsNoDrafts = "Drafts cannot be saved on this computer."

func (p *draftsPage) view(m *Model, w, h int) screen.Rows {
	l := screen.Rows{m.styles.Title.Render(screen.OneRow("Which draft?", w)), ""}
	if p.listed && len(p.drafts) == 0 && p.said == "" {
		l.Wrap(w, "", m.styles.Quiet.Render, wizard.DraftsHere(0)+".")
	}
	t := screen.Table{At: p.at, Looks: "iiiiq", Most: []int{28, 24, 8, 24}}
	for _, d := range p.drafts {
		t.Lines = append(t.Lines, screen.Line{Cells: p.cells(m, d), Stop: d.Trouble != "", Wrap: d.Trouble != ""})
	}
	if p.listed {
		t.Lines = append(t.Lines, screen.Line{Cells: []string{screen.SignAdd + " Start a new referral"}})
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

// cells returns a draft in columns: only dates before the passphrase is typed, then what tells it from the others.
func (p *draftsPage) cells(m *Model, d wizard.DraftInfo) []string {
	if d.Trouble != "" {
		return []string{d.Short + " cannot be read: " + d.Trouble}
	}
	started, saved := d.Dates(m.o.now())
	a, known := p.about[d.ID]
	switch {
	case !known:
		return []string{saved, started, d.Short}
	case a.Trouble != "":
		return []string{saved, a.Trouble}
	}
	who := a.Initials
	if a.Label != "" {
		who = a.Label
	}
	if who == "" {
		who = "no name yet"
	}
	return []string{who, a.Age, a.Year, a.Step, saved}
}
