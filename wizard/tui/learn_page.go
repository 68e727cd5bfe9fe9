package tui

import (
	"cmp"
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/authority/form"
	"referral/checklist/clean"
	"referral/checklist/english"
	"referral/wizard/learn"
	"referral/wizard/tui/screen"
)

// learnPage shows a council's form as understood so far, and asks about one box after another, then about what the form
// says about the council.
type learnPage struct {
	form    CouncilForm
	l       *learn.Learning
	council string
	at      int  // at is the current row.
	digit   bool // digit is set if the last answer was chosen by its digit, and no row has been pointed at since.
}

// learning returns the page of the form being learnt, or nil.
func (m *Model) learning() *learnPage {
	for _, p := range m.over {
		if l, ok := p.(*learnPage); ok {
			return l
		}
	}
	return nil
}

func (p *learnPage) update(m *Model, msg tea.Msg) tea.Cmd {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	items := p.items(m)
	if by := stride(k); by != 0 {
		p.at, p.digit = max(0, min(len(items)-1, p.at+by)), false
		return nil
	}
	switch name := k.Keystroke(); {
	case name == "tab":
		p.at, p.digit = min(len(items)-1, p.at+1), false
	case name == "shift+tab":
		p.at, p.digit = max(0, p.at-1), false
	case name == "esc":
		return p.leave(m)
	case name == "ctrl+z", screen.ActionOf(k) == screen.ActUndo:
		p.undo(m)
	case screen.ActionOf(k) == screen.ActExample:
		m.push(p.boxes(m))
	case name == "enter" && p.digit && p.more(): // It may be meant for the answer just chosen.
		p.digit = false
		m.says.notice = wordsDigitChose
	case name == "enter", name == "space":
		return items[p.at].do(m)
	case len(k.Text) == 1 && k.Text[0] >= '1' && int(k.Text[0]-'1') < len(items):
		p.digit = true
		return items[k.Text[0]-'1'].do(m)
	}
	return nil
}

// more reports whether there is something left to ask.
func (p *learnPage) more() bool {
	_, _, _, ok := p.l.Now()
	return ok
}

const wordsDigitChose = "Your digit has already answered. Press Enter again to answer this one."

func (p *learnPage) undo(m *Model) {
	if p.at = 0; !p.l.Undo() {
		m.says.notice = learn.WordsFirst
	}
}

// items returns the answers to what is asked now, or what to do at the end.
func (p *learnPage) items(m *Model) []item {
	ask, n, _, ok := p.l.Now()
	switch {
	case !ok:
		return []item{
			{label: "Save the form", do: func(m *Model) tea.Cmd { p.save(m); return nil }},
			{label: learn.WordsBoxes, do: func(m *Model) tea.Cmd { m.push(p.boxes(m)); return nil }},
		}
	case ask.Field != nil:
		return p.fieldItems(m, *ask.Field, n)
	}
	return p.proposalItems(m, *ask.Proposal)
}

// answer returns a row that answers what is asked.
func (p *learnPage) answer(label string, say func()) item {
	return item{label: label, do: func(*Model) tea.Cmd {
		say()
		p.at = 0
		return nil
	}}
}

func (p *learnPage) fieldItems(m *Model, f form.Field, n int) []item {
	var out []item
	for _, ids := range learn.Likely(f) {
		out = append(out, p.answer(learn.Words(m.o.Guide(), ids), func() { p.l.Choose(ids...) }))
	}
	return append(out,
		item{label: "another question …", do: func(m *Model) tea.Cmd { m.push(p.questions(m.o.Guide())); return nil }},
		p.answer(learn.WordsNone, func() { p.l.Choose(form.NothingAnswers) }),
		p.answer(learn.WordsSkip, func() { p.l.Choose(form.NotForReferrers) }),
		p.answer(learn.PutOff(n), p.l.Later))
}

// questions returns all that a box can be given; letters filter the list.
func (p *learnPage) questions(g *checklist.Guide) *menu {
	out := &menu{title: learn.WordsBox, filters: true}
	for _, s := range g.Sections {
		for _, q := range s.Questions {
			if !learn.Fits(q.ID) {
				continue
			}
			it := p.answer(cmp.Or(q.Label, q.Title), func() { p.l.Choose(q.ID) })
			it.note = s.Title
			out.items = append(out.items, it)
		}
	}
	return out
}

func (p *learnPage) proposalItems(m *Model, found form.Proposal) []item {
	var out []item
	for _, way := range p.l.Ways(m.o.Guide(), found) {
		out = append(out, p.answer(way.Words, func() { p.l.Take(way) }))
	}
	return append(out, p.answer(learn.WordsLeave, p.l.Later))
}

// boxes returns all boxes of the form under their headings, each with what goes into it. Choosing one asks about it
// again.
func (p *learnPage) boxes(m *Model) *menu {
	out := &menu{title: learn.WordsBoxes, help: learn.WordsChange, filters: true}
	section := ""
	for _, f := range p.l.Form().Fields {
		if f.Section != section {
			section = f.Section
			out.items = append(out.items, item{label: clean.Terminal(section), head: true})
		}
		out.items = append(out.items, item{
			sign: itoa(f.Index), label: clean.Terminal(f.Label), note: cmp.Or(learn.Mapped(m.o.Guide(), f), learn.WordsToDecide),
			do: func(*Model) tea.Cmd {
				p.l.Open(f.Index)
				p.at = 0
				return nil
			},
		})
	}
	out.at = nextItem(out.items, -1, 1)
	return out
}

// leave goes back straight away if everything is saved, and asks otherwise.
func (p *learnPage) leave(m *Model) tea.Cmd {
	if !p.l.Unsaved() {
		m.pop(p)
		return nil
	}
	p.askToSave(m, nil)
	return nil
}

// askToSave asks what to do with what was learnt so far. Then is called once that is answered; nil for nothing.
func (p *learnPage) askToSave(m *Model, then func(m *Model) tea.Cmd) {
	m.push(&menu{title: "Save what you have done so far?", items: []item{
		{label: "Save, and carry on later", do: func(m *Model) tea.Cmd {
			if p.save(m) && then != nil {
				return then(m)
			}
			return nil
		}},
		{label: "Leave without saving", do: func(m *Model) tea.Cmd {
			m.pop(p)
			if then != nil {
				return then(m)
			}
			return nil
		}},
		{label: "Carry on with the form", do: func(*Model) tea.Cmd { return nil }},
	}})
}

// save saves the profile and the copy of the form, and shows where they are. It reports whether they were saved.
func (p *learnPage) save(m *Model) bool {
	said, err := p.form.Keep(p.l)
	if err != nil {
		m.says.notice = english.Capital(english.Sentence(err.Error()))
		return false
	}
	p.l.Saved()
	if _, _, _, more := p.l.Now(); more || len(p.l.Undecided()) > 0 {
		said = append([]string{learn.WordsLater}, said...)
	}
	if left := p.l.Untaken(); len(left) > 0 {
		said = append(said, learn.WordsFound)
		for _, found := range left {
			said = append(said, "- "+found.Value+". "+learn.Says(found))
		}
	}
	m.pop(p)
	m.push(&readPage{title: wordsLearnForm, text: clean.Terminal(strings.Join(said, "\n\n"))})
	return true
}
