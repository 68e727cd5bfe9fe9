package tui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/clean"
	"referral/checklist/finding"
	"referral/checklist/review"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// entryHeading names the entry above its questions: "Leigh Ashdown, mother", or "Fact F1".
func (m *Model) entryHeading(at wizard.Step) string {
	q, _ := m.f.Guide().Question(at.List)
	if q.Kind == checklist.FactList {
		return "Fact " + checklist.Printed(at.Ref.Subject)
	}
	cells := m.f.EntryCells(q, at.Ref.Subject)
	if q.Kind != checklist.PeopleList || len(cells) < 2 {
		return m.entryTitle(at)
	}
	return clean.Terminal(strings.TrimSuffix(strings.Join(cells[:2], ", "), ", "))
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

// findings returns those of the focused answer that are to be shown.
func (p *formPage) findings(m *Model) []finding.Finding {
	if p.asked || m.f.Quiet() {
		return nil
	}
	f := p.focused()
	own := f.Findings()
	if i := f.FindingHere(); i >= 0 && !p.walked {
		p.comment = i
	}
	fs := slices.Concat(own, m.ledHere(f.Ref(), own))
	p.comment = max(0, min(p.comment, len(fs)-1))
	return fs
}

// checkNow checks the focused answer.
func (p *formPage) checkNow() {
	if p.asked {
		return
	}
	p.focused().CheckNow()
}

// nextComment goes to the next comment on this answer, then to the next in the record.
func (p *formPage) nextComment(m *Model) tea.Cmd {
	p.focused().Settle()
	p.focused().CheckNow()
	fs := p.findings(m)
	if len(fs) > 0 && (!p.walked || p.comment+1 < len(fs)) {
		if p.comment++; !p.walked {
			p.comment, p.walked = 0, true
		}
		jumped := p.focused().JumpTo(p.comment)
		if jumped || len(fs) > 1 {
			return nil
		}
		// The only comment is on the whole answer, and is already shown below it.
	}
	ref := p.focused().Ref()
	if !m.was.led.on {
		if x, ok := m.unseenHere(ref, fs); ok {
			return m.jumpToFinding(x)
		}
	}
	return m.nextFinding(ref)
}

// unseenHere returns the first comment at the question that is not shown yet.
func (m *Model) unseenHere(ref checklist.Ref, shown []finding.Finding) (finding.Finding, bool) {
	if m.f.Quiet() {
		return finding.Finding{}, false
	}
	for _, x := range m.f.Findings() {
		k := review.KeptOf(x)
		seen := slices.ContainsFunc(shown, func(y finding.Finding) bool { return review.KeptOf(y) == k })
		if !seen && isAt(x, ref) {
			return x, true
		}
	}
	return finding.Finding{}, false
}

// isAt reports whether the comment is at the question.
func isAt(x finding.Finding, ref checklist.Ref) bool {
	at := place(x)
	return at.Question == ref.Question && (at.Person == ref.Subject || at.Fact == ref.Subject)
}

// nextFinding goes to the first finding after the question, or to the first of all.
func (m *Model) nextFinding(after checklist.Ref) tea.Cmd {
	if m.f.Quiet() {
		m.says.notice = "Comments wait until you have written down the call: " + screen.KeyName(screen.ActRing) + "."
		return nil
	}
	rank := map[string]int{}
	for i, q := range m.f.Guide().All() {
		rank[q.ID] = i
	}
	fs := slices.Clone(m.f.Findings())
	slices.SortStableFunc(fs, func(a, b finding.Finding) int { return rank[place(a).Question] - rank[place(b).Question] })
	here := func(x finding.Finding) bool { return isAt(x, after) }
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
		m.says.notice = "That was the last comment."
		return nil
	}
	return m.jumpToFinding(*next)
}

// keep keeps the comment on the card; if none is shown, it brings back the last one kept on this answer.
func (p *formPage) keep(m *Model) {
	fs := p.findings(m)
	ref := p.focused().Ref()
	if len(fs) > 0 {
		m.f.Keep(review.KeptOf(fs[p.comment]))
		m.says.notice = wordsLeftHere()
		p.walked = false
	} else {
		kept := m.f.Record().Kept
		i := len(kept) - 1
		for i >= 0 && (kept[i].At.Question != ref.Question || kept[i].At.Person != ref.Subject && kept[i].At.Fact != ref.Subject) {
			i--
		}
		if i < 0 {
			m.says.notice = wizard.WordsNoComment
			return
		}
		m.f.Unkeep(kept[i])
		m.says.notice = wizard.WordsCommentBack
	}
	p.focused().CheckNow()
}

// wordsLeftHere is shown when a comment was left as it is.
func wordsLeftHere() string {
	return wizard.WordsLeft + ". " + screen.KeyName(screen.ActKeep) + " brings the comment back."
}

// showComment shows the comment that led here, with the cursor on its words if it has any.
func (p *formPage) showComment(m *Model, x finding.Finding) {
	p.focused().CheckNow()
	p.walked = true
	for i, y := range p.findings(m) {
		if y.Rule == x.Rule && y.Start == x.Start && y.Whole == x.Whole && y.Ask == x.Ask {
			p.comment = i
			p.focused().JumpTo(i)
			break
		}
	}
}
