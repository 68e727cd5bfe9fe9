package tui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/checklist/review"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// What the panel teaches, in turn.
const (
	teachWhy = iota
	teachExample
	teachSource
	teachings
)

// panelHeight is the room of the panel at a height of the page.
func panelHeight(h int) int {
	switch {
	case h >= 24:
		return 8
	case h >= 18:
		return 7
	case h >= 14:
		return 5
	}
	return 3
}

func (p *formPage) view(m *Model, w, h int) screen.Rows {
	return m.framed(w, h, 0, func(w, h int) screen.Rows {
		var head screen.Rows
		if at := m.f.Now(); at.List != "" {
			head.Add(m.styles.Title.Render(screen.OneRow(m.entryTitle(at), w)))
		}
		below := panelHeight(h)
		room := max(h-below-len(head), 3)
		p.size(w-1, room)
		l := head
		l = append(l, screen.Fit(strings.Split(p.form.View(), "\n"), w, room)...)
		l.Add(m.styles.Line.Render(strings.Repeat("─", w-1)))
		return append(l, screen.Fit(p.panel(m, w-1), w, below-1)...)
	})
}

// entryTitle names the entry that the form is about.
func (m *Model) entryTitle(at wizard.Step) string {
	q, _ := m.f.Guide().Question(at.List)
	switch q.Kind {
	case checklist.FactList:
		return q.Label + ": " + checklist.Printed(at.Ref.Subject)
	case checklist.RouteList:
		return q.Label + ": " + checklist.RouteName(at.Ref.Subject).String()
	case checklist.PeopleList:
		return q.Label + ": " + m.f.Record().NameOf(at.Ref.Subject)
	}
	return q.Label
}

// panel says what is found in the answer, else why it is asked and what a good answer has.
func (p *formPage) panel(m *Model, w int) screen.Rows {
	var l screen.Rows
	f := p.focused()
	q := p.steps[p.at].Question
	if problem := f.Problem(); problem != "" && p.teach == teachWhy {
		l.Wrap(w, "", m.styles.Stop.Render, problem)
	}
	fs := p.findings(m)
	switch {
	case p.teach == teachExample && q.Example == "" && q.Poor == "":
		l.Add(m.styles.Title.Render("There is no example for this question."))
	case p.teach == teachExample:
		l.Wrap(w, "", m.styles.Quiet.Render, wizard.WordsExample+": "+q.Example)
		if q.Poor != "" {
			l.Wrap(w, "", m.styles.Quiet.Render, wizard.WordsPoor+": "+q.Poor)
		}
	case p.teach == teachSource:
		if len(fs) > 0 {
			x := fs[p.remark]
			l.Wrap(w, "", m.styles.Quiet.Render, "The remark rests on: "+sourceWords(x.Source)+wizard.WordsExplain+x.Rule)
		}
		l.Wrap(w, "", m.styles.Quiet.Render, "The question rests on: "+sourceWords(q.Source)+wizard.WordsExplain+q.ID)
	case len(fs) > 0:
		m.remark(&l, w, "Remark "+itoa(p.remark+1)+" of "+itoa(len(fs))+": ", fs[p.remark])
		l.Add(m.remarkHint(w, fs[p.remark]))
	default:
		if hint := m.moreHint(p.steps[p.at]); hint != "" && !p.asked {
			l.Add(m.styles.Quiet.Render(screen.OneRow(hint, w)))
		}
		l.Wrap(w, "", m.styles.Quiet.Render, wizard.WordsWhy+": "+q.Why)
		l.Wrap(w, "", m.styles.Quiet.Render, wizard.WordsGood+": "+q.Good)
	}
	return l
}

// findings are those of the focused answer that are to be shown.
func (p *formPage) findings(m *Model) []finding.Finding {
	if p.asked || m.f.Quiet() {
		return nil
	}
	f := p.focused()
	own := f.Findings()
	if i := f.FindingHere(); i >= 0 && !p.walked {
		p.remark = i
	}
	fs := slices.Concat(own, m.ledHere(f.Ref(), own))
	p.remark = max(0, min(p.remark, len(fs)-1))
	return fs
}

// checkNow looks at the answer that has the focus.
func (p *formPage) checkNow() {
	if p.asked {
		return
	}
	p.focused().CheckNow()
	p.form.Update(redrawMsg{})
}

// nextRemark goes to the next remark of this answer, then to the next of the record.
func (p *formPage) nextRemark(m *Model) tea.Cmd {
	p.focused().Settle()
	p.focused().CheckNow()
	fs := p.findings(m)
	if len(fs) > 0 && (!p.walked || p.remark+1 < len(fs)) {
		if p.remark++; !p.walked {
			p.remark, p.walked = 0, true
		}
		jumped := p.focused().JumpTo(p.remark)
		p.form.Update(redrawMsg{})
		if jumped || len(fs) > 1 {
			return nil
		}
		// The only remark is on the whole answer, and has been shown below it all the time.
	}
	return m.nextFinding(p.focused().Ref())
}

// nextFinding goes to the first finding of the record that stands after the question, or to the first of all.
func (m *Model) nextFinding(after checklist.Ref) tea.Cmd {
	if m.f.Quiet() {
		m.notice = "Write down the call: " + screen.KeyName(screen.ActRing) + ". Remarks wait until then."
		return nil
	}
	rank := map[string]int{}
	for i, q := range m.f.Guide().All() {
		rank[q.ID] = i
	}
	fs := slices.Clone(m.f.Findings())
	slices.SortStableFunc(fs, func(a, b finding.Finding) int { return rank[place(a).Question] - rank[place(b).Question] })
	here := func(x finding.Finding) bool {
		at := place(x)
		return at.Question == after.Question && (at.Person == after.Subject || at.Fact == after.Subject)
	}
	from := slices.IndexFunc(fs, here) // Another person may be asked the same: go on from this one.
	var first, next *finding.Finding
	for i := range fs {
		if here(fs[i]) {
			continue
		}
		if first == nil {
			first = &fs[i]
		}
		at := place(fs[i])
		same := at.Question == after.Question && checklist.EntryNumber(at.Person+at.Fact) > checklist.EntryNumber(after.Subject)
		past := from >= 0 && i > from || same || rank[at.Question] > rank[after.Question]
		if past && next == nil {
			next = &fs[i]
		}
	}
	if next == nil {
		next = first
	}
	if next == nil {
		m.notice = "There is no further remark."
		return nil
	}
	return m.jumpToFinding(*next)
}

// keep keeps the remark in the panel; where none is shown, it takes the last one kept of this answer back.
func (p *formPage) keep(m *Model) {
	fs := p.findings(m)
	ref := p.focused().Ref()
	if len(fs) > 0 {
		m.f.Keep(review.KeptOf(fs[p.remark]))
		m.notice = "Kept as it is."
		p.walked = false
	} else {
		kept := m.f.Record().Kept
		i := len(kept) - 1
		for i >= 0 && (kept[i].At.Question != ref.Question || kept[i].At.Person != ref.Subject && kept[i].At.Fact != ref.Subject) {
			i--
		}
		if i < 0 {
			m.notice = "There is no remark here."
			return
		}
		m.f.Unkeep(kept[i])
		m.notice = "The remark is shown again."
	}
	p.focused().CheckNow()
	p.form.Update(redrawMsg{})
}

// showRemark shows the remark that has led here, with the cursor on its words where it has any.
func (p *formPage) showRemark(m *Model, x finding.Finding) {
	p.focused().CheckNow()
	p.walked = true
	for i, y := range p.findings(m) {
		if y.Rule == x.Rule && y.Start == x.Start && y.Whole == x.Whole && y.Ask == x.Ask {
			p.remark = i
			p.focused().JumpTo(i)
			break
		}
	}
	p.form.Update(redrawMsg{})
}
