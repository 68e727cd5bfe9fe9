package tui

import (
	"referral/checklist"
	"referral/checklist/followup"
	"referral/wizard"
)

// Pages with a line to type, which are opened again if the program ended before they were answered.
const (
	askingGapDay      = "gap_day"
	askingGapNote     = "gap_note"
	askingAfterYes    = "beside"
	askingOutcomeWho  = "outcome_who"
	askingOutcomeWhen = "outcome_when"
	askingWatch       = "watch"
)

// reopen opens the page that was open when the draft was last saved, with what was typed there.
func (m *Model) reopen() {
	a := m.f.Asking()
	if a == nil {
		return
	}
	asking := *a
	m.f.Ask(nil) // If it cannot be opened, it is not tried again.
	said := func(i int) string {
		if i < len(asking.Said) {
			return asking.Said[i]
		}
		return ""
	}
	s := wizard.Step{Ref: asking.Ref}
	if q, ok := m.f.Guide().Question(asking.Ref.Question); ok {
		s.Section, s.Question = q.Section, q
	}
	gap := checklist.Gap{Kind: checklist.GapKind(said(0)), On: said(1)}
	switch {
	case asking.What == askingGapDay && s.Question != nil && m.f.GapDayAsk(s.Question, gap.Kind) != "":
		m.askGapDay(s, gap, asking.Text)
	case asking.What == askingGapNote && s.Question != nil:
		m.askGapNote(s, gap, asking.Text)
	case asking.What == askingAfterYes && m.f.Brings(asking.Ref).AfterYes != "":
		m.askAfterYes(asking.Ref)
	case asking.What == askingOutcomeWho:
		m.askWhoTold(said(0), asking.Text)
	case asking.What == askingOutcomeWhen:
		m.askWhenTold(said(0), said(1), "", asking.Text)
	case asking.What == askingWatch && len(asking.Said) < len(followup.WatchAsks):
		m.askWatch(asking.Said, "", asking.Text)
	}
}
