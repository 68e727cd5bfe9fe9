package tui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// follow shows the page of the flow's current step.
func (m *Model) follow() {
	at := m.f.Now()
	m.forgetLead(at.Ref)
	if !m.fromCheck() {
		m.was.checked = checklist.Ref{}
	}
	if at.Section.ID != m.was.section {
		m.was.section = at.Section.ID
		m.count()
	}
	switch {
	case at.Page == wizard.PageReview:
		m.flow = newReviewPage(m)
	case at.Page == wizard.PageCheck:
		m.flow = newAnswersPage(m)
	case at.Page == wizard.PageAfter:
		m.flow = newAfterPage(m)
	case at.Question.IsList():
		m.flow = m.list(at)
	default:
		p, ok := m.flow.(*formPage)
		if !ok || p.asked {
			p = &formPage{}
			m.flow = p
		}
		p.show(m)
	}
}

// list returns a list's page, which remembers the entry that was current.
func (m *Model) list(at wizard.Step) *listPage {
	p := m.was.lists[at.Question.ID]
	if p == nil {
		p = newListPage(m, at)
		m.was.lists[at.Question.ID] = p
	}
	return p
}

// goOn goes to the next step of the flow and shows its page. The last part ends where it began: on its page of dates
// and answers, from which its questions are opened.
func (m *Model) goOn() tea.Cmd {
	if m.f.Now().Ref == m.was.checked && m.fromCheck() {
		return m.backToCheck()
	}
	before := m.f.Now().Section
	was := m.f.Now()
	next := m.f.Next()
	if !next && before.ID == "after" && was.Page == wizard.PageNone {
		m.f.JumpSection("after")
		next = m.f.Now().Page == wizard.PageAfter
	}
	if !next {
		m.says.notice = "That was the last question. " + screen.KeyName(screen.ActGoto) + " finds any other; " + screen.KeyName(screen.ActLeave) + " saves and leaves."
		return nil
	}
	m.dropLeft(was)
	cmd := m.arrive(before)
	m.offerPassphrase(before)
	return cmd
}

// goBack goes to the previous step.
func (m *Model) goBack() tea.Cmd {
	before := m.f.Now().Section
	was := m.f.Now()
	if !m.f.Back() {
		m.says.notice = wizard.WordsFirst
		return nil
	}
	m.dropLeft(was)
	return m.arrive(before)
}

// dropLeft removes an entry left for its list with nothing written in it.
func (m *Model) dropLeft(was wizard.Step) {
	if was.List != "" && m.f.Now().List == "" && m.f.Record().Blank(was.Ref.Subject) && m.f.Edit(was.List, was.Ref.Subject) {
		m.f.DropEmpty()
	}
}

// dropBehind removes such an entry after the writer has gone elsewhere, and does not move the flow.
func (m *Model) dropBehind(was wizard.Step) {
	here := m.f.Now()
	if was.List == "" || here.List == was.List && here.Ref.Subject == was.Ref.Subject || !m.f.Record().Blank(was.Ref.Subject) {
		return
	}
	if m.f.Edit(was.List, was.Ref.Subject) {
		m.f.DropEmpty()
	}
	if here.Question == nil || !m.f.Jump(here.Ref) {
		m.f.JumpSection(here.Section.ID)
	}
}

// offerPassphrase asks for a passphrase once the first part is written: on moving to the next part, but not on looking
// something up.
func (m *Model) offerPassphrase(before *checklist.Section) {
	if before == m.f.Now().Section || m.o.Store == nil || m.s.Kept() || m.ready || m.offered || m.f.Revision() == 0 {
		return
	}
	m.offered = true
	m.push(newPassPage(m, nil))
}

// arrive shows the page of the new step. Leaving a part saves.
func (m *Model) arrive(before *checklist.Section) tea.Cmd {
	m.follow()
	if before == m.f.Now().Section {
		return nil
	}
	return tea.Batch(m.saveNow(), m.review())
}

// jumpSection goes to the first question of the next part or of the one before.
func (m *Model) jumpSection(a screen.Action) tea.Cmd {
	before := m.f.Now().Section
	all := m.f.Guide().Sections
	i := slices.Index(all, before)
	switch {
	case a == screen.ActSectionOn:
		i++
	case before.Page == "" || m.f.Now().Page != "":
		i--
	} // From a question of a part with a page of its own, it goes back to that page.
	switch {
	case i < 0:
		m.says.notice = "This is the first part."
		return nil
	case i >= len(all):
		m.says.notice = "This is the last part."
		return nil
	}
	cmd := m.jumpSectionTo(all[i].ID)
	if a == screen.ActSectionOn {
		m.offerPassphrase(before)
	}
	return cmd
}

// settleField records what is typed in the focused field and not yet recorded.
func (m *Model) settleField() {
	for _, p := range append(slices.Clone(m.over), m.flow) {
		if p, ok := p.(*formPage); ok && p.form != nil {
			p.focused().Settle()
		}
	}
}

// jumpTo goes to a question and shows its page.
func (m *Model) jumpTo(ref checklist.Ref) tea.Cmd {
	before := m.f.Now().Section
	m.settleField()
	was := m.f.Now()
	if !m.f.Jump(ref) {
		m.says.notice = "That question is not needed at the moment."
		return nil
	}
	m.dropBehind(was)
	m.was.shown[refKey(ref)] = true
	return m.arrive(before)
}

// jumpToFinding goes to where a finding is.
func (m *Model) jumpToFinding(x finding.Finding) tea.Cmd {
	before := m.f.Now().Section
	was := m.f.Now()
	m.settleField()
	if !m.f.JumpTo(x.At) {
		m.says.notice = wizard.WordsInList
		return nil
	}
	m.dropBehind(was)
	m.was.shown[refKey(m.f.Now().Ref)] = true
	cmd := m.arrive(before)
	m.lead(x)
	switch p := m.flow.(type) {
	case *formPage:
		p.showComment(m, x)
	case *listPage:
		p.comment = 0
		for i, y := range m.ledHere(p.ref, nil) {
			if y.Rule == x.Rule && y.Ask == x.Ask {
				p.comment = i
			}
		}
	}
	return cmd
}

func refKey(ref checklist.Ref) string { return ref.Question + " " + ref.Subject + " " + ref.To }

// count counts the parts again, with the attention of the latest findings.
func (m *Model) count() {
	m.looked.countedRev = m.f.Revision()
	found := m.looked.found
	if m.f.Quiet() {
		found = nil
	}
	m.looked.counts = m.f.ProgressWith(found)
	m.countOverdue()
}

func place(x finding.Finding) finding.Place {
	if x.At == nil {
		return finding.Place{}
	}
	return *x.At
}

// reviewed keeps the findings of a revision. One that has changed since is not counted: what was missing then may be
// written now, and would look like a comment on it.
func (m *Model) reviewed(found []finding.Finding, rev int) {
	m.looked.found, m.looked.rev = found, rev
	if m.f != nil && rev == m.f.Revision() {
		m.looked.written = m.f.CommentsOnWritten(found)
	}
}

// review reviews the whole record in the background, on a copy.
func (m *Model) review() tea.Cmd {
	if m.f == nil {
		return nil
	}
	m.count()
	rev := m.f.Revision()
	if m.looked.reviewing || m.looked.rev == rev || m.f.Quiet() {
		return nil
	}
	m.looked.reviewing = true
	r, reviewer, now := m.f.Record().Clone(), m.f.Reviewer(), m.f.Today()
	return func() tea.Msg { return reviewedMsg{rev, reviewer.Review(r, now)} }
}

// jumpSectionTo goes to the first step of a part.
func (m *Model) jumpSectionTo(id string) tea.Cmd {
	before := m.f.Now().Section
	m.settleField()
	was := m.f.Now()
	m.f.JumpSection(id)
	m.dropBehind(was)
	return m.arrive(before)
}

// far is more than the length of any list.
const far = 1 << 20

// stride returns how many rows a key moves in a list: one, ten, or as far as possible. It is 0 for every other key.
func stride(k tea.KeyPressMsg) int {
	switch k.Keystroke() {
	case "up":
		return -1
	case "down":
		return 1
	case "pgup":
		return -10
	case "pgdown":
		return 10
	case "home":
		return -far
	case "end":
		return far
	}
	return 0
}

// strides moves row by row, past rows that cannot be chosen, and never more often than there are rows.
func strides(by, rows int, to func(by int)) {
	step := 1
	if by < 0 {
		step, by = -1, -by
	}
	for range min(by, rows) {
		to(step)
	}
}
