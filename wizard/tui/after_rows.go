package tui

import (
	"errors"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/english"
	"referral/checklist/followup"
	"referral/checklist/source"
	"referral/checklist/when"
	"referral/export"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// dueRows returns the deadlines, beginning with what has no date to wait for.
func dueRows(c export.Context) []afterRow {
	plan, err := followup.Of(c.R, c.Local(), c.School, c.Now)
	switch {
	case errors.Is(err, followup.ErrNotMade):
		return []afterRow{{label: screen.SignGo + " Say when you made the referral", more: []string{"Every date that follows is counted from then."}, do: openAnswer(wizard.DateMade)}}
	case err != nil:
		return []afterRow{{label: "The dates cannot be counted.", more: []string{err.Error()}}}
	}
	var rows []afterRow
	if len(plan.First) > 0 {
		rows = append(rows, afterRow{head: "First, today"})
	}
	for _, f := range plan.First {
		rows = append(rows, afterRow{label: f.Before + ": " + f.Do})
	}
	rows = append(rows, afterRow{head: "Counted from " + plan.From().String()})
	for _, s := range plan.Steps {
		rows = append(rows, dueRow(s))
	}
	if what := unknown(plan); what != "" {
		rows = append(rows, afterRow{label: "Not known for " + plan.Profile.Called() + ": " + what, more: []string{"Ask on the call."}})
	}
	var chase []string
	for _, s := range followup.Chase {
		chase = append(chase, "- "+s)
	}
	return append(rows, afterRow{label: screen.SignGo + " If you hear nothing: what to say when you ring again", more: []string{"It is up to the school to ring again."}, do: func(m *Model) tea.Cmd {
		m.push(&readPage{title: "If you hear nothing", text: strings.Join(chase, "\n")})
		return nil
	}})
}

// dueRow returns a deadline, with its rule, how its date was worked out, and its source.
func dueRow(s followup.Step) afterRow {
	state := map[string]string{followup.Done: "done", followup.Overdue: "overdue"}[s.State]
	if state == "" {
		state = "due"
	}
	at := when.When{At: s.By}.String()
	if s.Time != "" {
		at += ", " + s.Time
	}
	what := english.Capital(s.What)
	r := afterRow{label: what + ": " + state + ", by " + at, cells: []string{state, at, what}, late: s.State == followup.Overdue}
	if s.Note != "" {
		r.more = append(r.more, s.Note)
	}
	sum := "Rule: " + s.Rule + "."
	if s.Sum != "" {
		sum += " " + strings.TrimSuffix(s.Sum, ".") + "."
	}
	r.more = append(r.more, sum)
	if src, ok := source.Get(s.Source); ok && !s.Own {
		from := "Source: "
		if s.Other {
			from += followup.OtherGuidance
		}
		from += src.Title
		if s.Checked != "" {
			from += " (" + s.Checked + ")"
		}
		r.more = append(r.more, from+".")
	}
	switch {
	case s.Own:
		r.do = editEntry(s.ID)
	case s.State != followup.Done:
		r.do = func(m *Model) tea.Cmd { m.push(dueMenu(s)); return nil }
	}
	return r
}

func unknown(plan followup.Plan) string {
	var what []string
	for _, s := range authority.Steps {
		for _, id := range plan.Unknown {
			if id == s.ID {
				what = append(what, s.What)
			}
		}
	}
	return strings.Join(what, "; ")
}

// doneRows returns the record of actions.
func doneRows(m *Model) []afterRow {
	rows := []afterRow{{head: "What you have done"}}
	q, ok := m.f.Guide().Question(wizard.Log.Question)
	if !ok {
		return nil
	}
	for _, a := range m.f.Record().Actions {
		rows = append(rows, afterRow{label: m.f.EntryLine(q, a.ID), do: editEntry(a.ID)})
	}
	return append(rows,
		afterRow{label: screen.SignAdd + " Add what you have done", more: []string{q.Help}, do: func(m *Model) tea.Cmd {
			m.f.Add(wizard.Log.Question)
			m.follow()
			return nil
		}},
		afterRow{label: screen.SignAdd + " " + wizard.WordsSomethingNew, more: append([]string{wizard.CouncilsReference(m.f.Record())}, followup.SomethingNew...), do: func(m *Model) tea.Cmd {
			m.f.Add(wizard.Facts.Question)
			m.follow()
			return nil
		}},
		afterRow{label: screen.SignAdd + " Add what you are watching, who is doing it and until when", more: []string{wizard.WordsWatch + ". \"We will continue to monitor\" answers none of these.", "The day is then added to your dates."}, do: func(m *Model) tea.Cmd {
			m.askWatch(nil, "", "")
			return nil
		}})
}

func editEntry(id string) func(m *Model) tea.Cmd {
	return func(m *Model) tea.Cmd {
		if m.f.Edit(wizard.Log.Question, id) {
			m.follow()
		}
		return nil
	}
}

// answerRows returns the council's answer, and what should come with it.
func answerRows(m *Model) []afterRow {
	rows := []afterRow{{head: "The council's answer"}}
	r, guide := m.f.Record(), m.f.Guide()
	line := func(ref checklist.Ref, do func(m *Model) tea.Cmd) {
		q, ok := guide.Question(ref.Question)
		if !ok {
			return
		}
		value := checklist.Describe(r, guide, ref)
		if value == "" {
			value = "we have not been told"
			if slices.Contains(wizard.OursToWrite, ref.Question) {
				value = "not written down yet"
			}
		}
		value = strings.ReplaceAll(value, "\n", " ")
		rows = append(rows, afterRow{label: q.Label + ": " + value, more: []string{q.Title + " " + q.Good}, do: do})
	}
	line(wizard.Outcome, func(m *Model) tea.Cmd { m.openOutcome(); return nil })
	if told, ok := m.f.Told(); ok {
		rows = append(rows, afterRow{label: told.Title + wizard.WordsToCome, more: []string{"Ask for what has not come."}})
		if less := followup.LessThanAsked(r); less != "" {
			rows = append(rows, afterRow{label: "  ! " + less, more: []string{less}})
		}
		for _, e := range told.Expect {
			more := []string{"If it has not come, ask for it."}
			if src, ok := source.Get(e.Source); ok {
				more = append(more, "Source: "+src.Title+".")
			}
			rows = append(rows, afterRow{label: "  - " + e.Text, more: more})
		}
		if choice, on, _ := followup.Decided(r, m.f.Today().Location()); choice == "early_help" && !on.IsZero() {
			rows = append(rows, afterRow{label: "  - " + followup.EarlyHelp(on), more: []string{"Times from practice, for your own plan."}})
		}
	}
	for _, ref := range m.f.AboutAnswer() {
		line(ref, openAnswer(ref))
	}
	return rows
}

// ladderRows returns the escalation ladder with its days, once there is a decision to disagree with.
func ladderRows(c export.Context) []afterRow {
	rows := []afterRow{{head: "If you disagree"}}
	if _, on, ok := followup.Decided(c.R, c.Now.Location()); ok {
		from, since := c.Now, "Counted from today: the day you were told of the decision is not recorded."
		if !on.IsZero() {
			from, since = on, "Counted from "+when.Of(on, when.Day).Long()+", when the school was told of the decision."
		}
		if on.IsZero() {
			rows = append(rows, afterRow{label: screen.SignGo + " Say when you were told of the decision", more: []string{"The days below are then counted from it."}, do: openAnswer(wizard.DecidedOn)})
		}
		ladder, err := followup.Ladder(c.Local(), from)
		if err != nil {
			ladder = nil
		}
		for _, r := range ladder {
			more := []string{r.Says, strings.TrimSpace(since + " " + r.Sum)}
			if r.Judged {
				more = append(more, "We know of no procedure that gives a time for this: one working day is our own judgement.")
			}
			more = append(more, "While a child is at risk, do not wait to take the next step.")
			rows = append(rows, afterRow{label: "by " + when.Of(r.By, when.Day).String() + ": " + r.Who, more: more})
		}
	}
	return append(rows,
		afterRow{label: screen.SignGo + " Steps, days, and notes for the phone call", do: openPaperText("If you disagree", "escalation")},
		afterRow{label: screen.SignGo + " The letter to the council", do: openPaperText("Letter to the council", "challenge")})
}

// paperRows lead to the papers for this stage.
func paperRows(m *Model) []afterRow {
	rows := []afterRow{{head: "Papers"}, {label: screen.SignGo + " " + wordsPaste, do: func(m *Model) tea.Cmd { m.push(newPastePage(m)); return nil }}}
	if len(export.SeparateSheets(m.f.Record())) > 0 {
		state := map[string]string{"yes": "sent", "no": "not yet"}[m.f.ValueOf(wizard.SheetsSent).Choice]
		if state == "" {
			state = "not said yet"
		}
		rows = append(rows, afterRow{label: screen.SignGo + " Have you sent the separate sheets too? " + state, more: []string{"They hold what the main sheet leaves out, and page one tells a visitor to read them."}, late: state != "sent",
			do: func(m *Model) tea.Cmd { m.push(sheetsSentMenu("")); return nil }})
	}
	return append(rows,
		afterRow{label: screen.SignGo + " " + wordsSavePapers, do: func(m *Model) tea.Cmd { m.push(newExportPage(m)); return nil }},
		afterRow{label: screen.SignGo + " For supervision", do: openPaperText("For supervision", "supervision")},
		afterRow{label: screen.SignGo + " Guidance", do: func(m *Model) tea.Cmd {
			var notes []string
			for _, n := range m.f.Now().Section.Notes {
				notes = append(notes, n.Text)
			}
			m.push(&readPage{title: "After sending", text: strings.Join(notes, "\n\n")})
			return nil
		}})
}
