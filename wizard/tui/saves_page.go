package tui

import (
	tea "charm.land/bubbletea/v2"

	"referral/wizard"
	"referral/wizard/tui/screen"
)

// arriving is a message about work done in the background. It is handled whichever page is on top by then.
type arriving interface {
	arrive(m *Model) tea.Cmd
}

// unlockedFor does something that needs the passphrase, and asks for it first if it was not typed yet.
func (m *Model) unlockedFor(do func(m *Model) tea.Cmd) tea.Cmd {
	if m.o.Store.Unlocked() {
		return do(m)
	}
	m.push(newUnlockPage(do))
	return nil
}

// aboutDraft returns the menu rows about the draft as a whole; none if it is only in memory.
func (m *Model) aboutDraft() []item {
	if m.o.Store == nil || !m.s.Kept() {
		return nil
	}
	return []item{
		{label: "This draft", head: true},
		{label: wizard.WordsSaves, sign: screen.SignGo, keys: "undo history version earlier older back restore", do: func(m *Model) tea.Cmd { return m.unlockedFor(openSaves) }},
		{label: wizard.WordsLabel, sign: screen.SignGo, note: m.f.Label(), keys: "name title", do: func(m *Model) tea.Cmd { m.askLabel(); return nil }},
		{label: wizard.WordsTakeOut, sign: screen.SignGo, keys: "delete remove source name", do: func(m *Model) tea.Cmd { return m.unlockedFor(openTakeOut) }},
	}
}

// askLabel asks for the writer's name for the draft.
func (m *Model) askLabel() {
	p := &prompt{title: wizard.WordsLabel, help: wizard.WordsLabelHelp}
	p.done = func(m *Model, text string) tea.Cmd {
		if err := m.f.SetLabel(text); err != nil {
			m.says.notice = sentence(err)
			m.push(p)
			return nil
		}
		m.says.notice = m.f.LabelSaid()
		return nil
	}
	p.line.Set(m.f.Label())
	m.push(p)
}

// savesPage lists the open draft's earlier saves.
type savesPage struct {
	saves  []wizard.EarlierSave
	listed bool
	busy   bool
	at     int
	said   string
}

type (
	savesListedMsg struct {
		p     *savesPage
		saves []wizard.EarlierSave
		err   error
	}
	lookedAtMsg struct {
		p       *savesPage
		title   string
		text    string
		content []byte
		err     error
	}
	broughtMsg struct {
		content []byte
		err     error
	}
)

func openSaves(m *Model) tea.Cmd {
	p := &savesPage{}
	m.push(p)
	d, guide, clock := m.s.Draft(), m.f.Guide(), m.o.Clock
	return func() tea.Msg {
		saves, err := wizard.EarlierSaves(d, guide, clock)
		return savesListedMsg{p, saves, err}
	}
}

func (msg savesListedMsg) arrive(*Model) tea.Cmd {
	msg.p.saves, msg.p.listed = msg.saves, true
	if msg.err != nil {
		msg.p.said = sentence(msg.err)
	}
	return nil
}

func (msg lookedAtMsg) arrive(m *Model) tea.Cmd {
	if msg.p.busy = false; msg.err != nil {
		msg.p.said = sentence(msg.err)
		return nil
	}
	m.push(&lookPage{readPage: readPage{title: msg.title, text: msg.text}, content: msg.content})
	return nil
}

func (p *savesPage) update(m *Model, msg tea.Msg) tea.Cmd {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	if by := stride(k); by != 0 {
		p.at = max(0, min(len(p.saves)-1, p.at+by))
		return nil
	}
	switch k.Keystroke() {
	case "tab":
		p.at = min(max(0, len(p.saves)-1), p.at+1)
	case "shift+tab":
		p.at = max(0, p.at-1)
	case "esc":
		m.pop(p)
	case "enter", "space":
		return p.look(m)
	}
	return nil
}

// look opens the current save for reading.
func (p *savesPage) look(m *Model) tea.Cmd {
	if p.busy || p.at >= len(p.saves) {
		return nil
	}
	save := p.saves[p.at]
	if save.Trouble != "" {
		_, p.said = save.What()
		return nil
	}
	p.busy, p.said = true, ""
	title := "Saved " + wizard.DayTime(save.Saved, m.o.now())
	d, guide, clock := m.s.Draft(), m.f.Guide(), m.o.Clock
	return func() tea.Msg {
		text, content, err := wizard.LookAt(d, save.Number, guide, clock)
		return lookedAtMsg{p, title, text, content, err}
	}
}

func (p *savesPage) view(m *Model, w, h int) screen.Rows {
	l := screen.Rows{m.styles.Title.Render(screen.OneRow(wizard.WordsSaves, w))}
	if h > 10 {
		l.Wrap(w, "", m.styles.Quiet.Render, wizard.WordsSavesHelp)
	}
	l.Add("")
	if p.listed && len(p.saves) == 0 && p.said == "" {
		l.Wrap(w, "", m.styles.Quiet.Render, wizard.WordsNoSaves)
	}
	if !p.listed {
		l.Wrap(w, "", m.styles.Quiet.Render, wordsOneMoment)
	}
	t := screen.Table{At: p.at, Looks: "iiq", Most: []int{24, 14}}
	for _, s := range p.saves {
		answers, changed := s.What()
		t.Lines = append(t.Lines, screen.Line{Cells: []string{wizard.DayTime(s.Saved, m.o.now()), answers, changed}, Stop: s.Trouble != "", Wrap: true})
	}
	said := m.said(p.said, false, w)
	if len(t.Lines) > 0 {
		l = append(l, t.Draw(m.styles, w, max(1, h-len(l)-len(said)))...)
	}
	return append(l, said...)
}

const wordsOneMoment = "One moment …"

// lookPage is an earlier save, which can be read and brought back.
type lookPage struct {
	readPage
	content []byte
}

func (p *lookPage) update(m *Model, msg tea.Msg) tea.Cmd {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	switch {
	case k.Keystroke() == "enter":
		m.askBringBack(p.content)
	case p.scroll.reads(m, k):
		m.pop(p)
	}
	return nil
}

// askBringBack asks whether to bring back an earlier save.
func (m *Model) askBringBack(content []byte) {
	m.push(&menu{title: wizard.WordsAskBringBack, help: wizard.WordsBringHelp, items: []item{
		{label: "Bring it back", do: func(m *Model) tea.Cmd { return m.bringBack(content) }},
		{label: "Leave it as it is now", do: func(*Model) tea.Cmd { return nil }},
	}})
}

// bringBack saves the current state and keeps that save; then the record is changed.
func (m *Model) bringBack(content []byte) tea.Cmd {
	now, _, err := m.s.Snapshot()
	if err != nil {
		m.says.notice = sentence(err)
		return nil
	}
	m.says.notice = wordsOneMoment
	m.save.number++
	s, w, number := m.s, m.save.writer, m.save.number
	return func() tea.Msg {
		err := w.write(s, number, now)
		if err == nil {
			err = s.Draft().KeepNewest()
		}
		return broughtMsg{content, err}
	}
}

func (msg broughtMsg) arrive(m *Model) tea.Cmd {
	was := m.f.Now()
	err := msg.err
	if err == nil {
		err = m.f.BringBack(msg.content)
	}
	if err != nil {
		m.says.notice = sentence(err)
		return nil
	}
	m.leaveSaves()
	m.was.lists, m.was.left = map[string]*listPage{}, map[string]string{}
	m.turned(wizard.WordsBroughtBack, was)
	return m.review()
}

// leaveSaves closes the pages about earlier saves, and no others: the lock stays.
func (m *Model) leaveSaves() {
	var stay []page
	for _, p := range m.over {
		switch p.(type) {
		case *savesPage, *lookPage, *takeOutPage:
		default:
			stay = append(stay, p)
		}
	}
	m.over = stay
}
