package tui

import (
	"slices"
	"strconv"
	"time"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
	"referral/wizard"
	"referral/wizard/tui/field"
	"referral/wizard/tui/screen"
)

// partKeys are words that people type to find the pages about the whole referral.
var partKeys = map[wizard.Page]string{
	wizard.PageReview: "comments review readers timeline",
	wizard.PageCheck:  "print export save papers pdf word docx paste copy send finish",
	wizard.PageAfter:  "deadlines due outcome decision reply challenge escalate",
}

// find opens the list of every part and question, or says what has to be pressed first. Letters that follow are then
// held back: they are meant for the list, and not for the page in front.
func (m *Model) find() {
	if list, ok := m.top().(*menu); ok && list.filters && m.f != nil {
		return
	}
	switch {
	case m.f == nil:
		m.says.notice = wordsFindLater
	case slices.ContainsFunc(m.over, staysOpen):
		m.waits(screen.ActGoto)
	default:
		m.push(newGoto(m))
		return
	}
	m.holdBack(m.says.notice)
}

// holdBack says why the list does not open, and holds back the letters that follow.
func (m *Model) holdBack(why string) {
	m.says.notice, m.says.held, m.says.heldAt = why, why, m.o.now()
}

const wordsFindLater = "F10 finds parts and questions once a referral is open."

// staysOpen reports whether a page has to be answered or left before the list can open.
func staysOpen(p page) bool {
	switch p := p.(type) {
	case *prompt, *coachPage, *wordsPage, *leavePage, *passPage, *lockPage, *hiddenPage:
		return true
	case *ringPage:
		return p.sealed
	}
	return false
}

// heldFor is how long after F10, and then after each letter, what is typed still belongs to a list that did not open.
const heldFor = 2 * time.Second

// holdsBack reports whether what is typed belongs to a list that did not open, and says again why it did not.
func (m *Model) holdsBack(typed bool) bool {
	if !typed || m.says.held == "" || m.o.now().Sub(m.says.heldAt) >= heldFor {
		m.says.held = ""
		return false
	}
	m.says.notice, m.says.heldAt = m.says.held, m.o.now()
	return true
}

// leaveOver closes the pages over the form, since the list has led elsewhere. Facts that were ticked are kept.
func (m *Model) leaveOver() tea.Cmd {
	var cmds []tea.Cmd
	for _, p := range slices.Backward(slices.Clone(m.over)) {
		switch p := p.(type) {
		case *citesPage:
			cmds = append(cmds, p.keep(m))
		case *ringPage:
			p.made = false // The list leads into the session that was made for the numbers.
			p.close(m)
		default:
			m.pop(p)
		}
	}
	return tea.Batch(append(cmds, m.clearCopied())...)
}

// newGoto lists every part and question; letters filter it, and also find the questions about each person and fact.
func newGoto(m *Model) *menu {
	p := &menu{title: "Type a word, or choose from the list", filters: true, leads: true}
	m.count()
	p.items = append(p.items, item{label: "Ring now", note: "the numbers and what to say", keys: wizard.CallKeys, do: func(m *Model) tea.Cmd { m.ringNow(); return nil }})
	seen := map[string]int{}
	for i, s := range m.f.Guide().Sections {
		_, words := m.part(s)
		p.items = append(p.items, item{label: s.Title, note: words, keys: partKeys[wizard.Page(s.Page)], sign: itoa(i + 1), part: true, do: func(m *Model) tea.Cmd { return m.jumpSectionTo(s.ID) }})
		for _, step := range m.f.Steps() {
			if step.Section != s || step.Question == nil {
				continue
			}
			p.items = append(p.items, m.gotoItem(step, seen))
			if step.Question.IsList() {
				p.items = append(p.items, m.gotoEntries(step.Question, seen)...)
			}
		}
	}
	p.items = append(p.items, m.gotoCall(seen)...)
	p.items = append(p.items, gotoPages()...)
	p.items = append(p.items, m.gotoHidden(seen)...)
	p.items = append(p.items, m.aboutDraft()...)
	for i, it := range p.shownItems() {
		if it.part && it.label == m.f.Now().Section.Title {
			p.at = i
		}
	}
	return p
}

// gotoEntries lead to the questions in list entries. They are shown if they count and have no answer, or if searched
// for.
func (m *Model) gotoEntries(list *checklist.Question, seen map[string]int) []item {
	var out []item
	for _, id := range m.f.Record().Entries(list) {
		missing := m.f.Missing(list.ID, id)
		for _, step := range m.f.EntrySteps(list.ID, id) {
			it := m.gotoItem(step, seen)
			it.onOne = true
			it.quiet = !slices.ContainsFunc(missing, func(s wizard.Step) bool { return s.Ref == step.Ref })
			out = append(out, it)
		}
	}
	return out
}

// gotoItem leads to one question.
func (m *Model) gotoItem(step wizard.Step, seen map[string]int) item {
	x := m.f.Sought(step)
	label := x.Label
	if seen[label]++; seen[label] > 1 {
		label += " (" + itoa(seen[label]) + ")" // Two people with the same name, or none yet.
	}
	sign, note := field.Holds(m.f, step)
	if note == "" && step.More {
		note = "optional"
	}
	return item{
		label: label, sign: sign, note: note, keys: x.Keys, means: x.Phrases, asked: x.Asked, also: x.Also,
		do: func(m *Model) tea.Cmd { return m.jumpTo(step.Ref) },
	}
}

// gotoCall returns the call's questions that are not asked yet: they are on Ring now, and shown here only if searched
// for.
func (m *Model) gotoCall(seen map[string]int) []item {
	var out []item
	for _, id := range wizard.CallTaken {
		q, ok := m.f.Guide().Question(id)
		if !ok || seen[q.Label] > 0 {
			continue
		}
		out = append(out, item{label: q.Label, note: "the call", keys: wizard.CallKeys, also: q.Title, quiet: true, onOne: true, do: func(m *Model) tea.Cmd { m.ringAt(id); return nil }})
	}
	return out
}

// gotoHidden returns the questions that are not asked yet. Each leads to what brings it up.
func (m *Model) gotoHidden(seen map[string]int) []item {
	var out []item
	for _, h := range m.f.Hidden() {
		x := h.Sought()
		if seen[x.Label]++; seen[x.Label] > 1 {
			x.Label += " (" + itoa(seen[x.Label]) + ")" // Such as the phone of a parent, and of the school.
		}
		out = append(out, item{label: x.Label, note: "not asked yet", under: english.Capital("asked "+h.When) + ".", sign: screen.SignGo, keys: x.Keys, means: x.Phrases, asked: x.Asked, also: x.Also, quiet: true, later: true, do: func(m *Model) tea.Cmd {
			cmd := m.jumpTo(h.At.Ref)
			m.says.notice = h.Says()
			return cmd
		}})
	}
	return out
}

// nowOf returns a time to the minute, as the record keeps it.
func nowOf(t time.Time) when.When { return when.When{At: t.Format("2006-01-02T15:04")} }

func itoa(n int) string { return strconv.Itoa(n) }
