package export

import (
	"slices"
	"strings"
	"time"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/english"
	"referral/checklist/followup"
	"referral/checklist/source"
	"referral/checklist/when"
	"referral/checklist/workday"
	"referral/export/document"
)

var deadlinesSheet = Sheet{
	ID:       "deadlines",
	Title:    deadlinesTitle,
	Audience: deadlinesAudience,
	Holder:   "you; names no child",
	Rows:     []int{8, 11, 33, 49, 127, 128, 131, 137, 139, 140, 141, 143, 144, 145},
	Compose:  composeDeadlines,
}

const (
	deadlinesTitle    = "What is due, and by when"
	deadlinesAudience = "For you; no child is named on it"
)

// Local returns the authority's profile from the context, or the built-in one that the record names. There is always
// one.
func (c Context) Local() authority.Profile {
	if c.Profile.ID != "" {
		return c.Profile
	}
	if p, ok := authority.Find(c.R.Authority); ok {
		return p
	}
	p, _ := authority.Find(authority.Other)
	return p
}

// composeDeadlines returns the days that follow the referral. It holds no name and none of the writer's words.
func composeDeadlines(c Context) (document.Document, bool) {
	plan, err := followup.Of(c.R, c.Local(), c.School, c.Now)
	if err != nil {
		return document.Document{}, false
	}
	d := newDocument(c, deadlinesTitle, deadlinesAudience)
	add := func(b ...document.Block) { d.Blocks = append(d.Blocks, b...) }
	rules := ", by the rules of " + plan.Profile.Name + " (profile " + authority.Origin{Checked: plan.Profile.Checked}.Dated() + ")"
	if plan.Profile.ID == authority.Other {
		rules = ", by the usual times: ask your council for its own"
	}
	add(plain("Counted from " + plan.From().Long() + rules + ". Each is due by the end of that day, unless a time is given here or in the record of actions.")...)
	if len(plan.First) > 0 {
		add(heading("First, today"))
		t := document.KeyValues{Head: [2]string{"When", "What"}}
		for _, f := range plan.First {
			t.Rows = append(t.Rows, document.Row{Key: document.Plain(f.Before), Value: document.Plain(f.Do)})
		}
		add(t)
	}
	add(heading("Due dates"))
	t := document.Table{Head: []string{"By", "What", "How it was counted", "Done"}, Write: true}
	for _, s := range plan.Steps {
		t.Rows = append(t.Rows, deadlineRow(c.R, s))
	}
	add(t)
	if len(plan.Unknown) > 0 {
		var what []string
		for _, s := range authority.Steps {
			for _, id := range plan.Unknown {
				if id == s.ID {
					what = append(what, s.What)
				}
			}
		}
		add(led("Not known for "+plan.Profile.Called()+", ask on the call:", english.Sentence(strings.Join(what, "; ")))...)
	}
	add(heading("If you hear nothing"))
	add(plain("It is up to the school to ring again. The numbers:")...)
	add(numberTable(c.Numbers))
	add(list(followup.Chase))
	add(heading("If there is something new"))
	add(list(followup.SomethingNew))
	_, last := workday.Years()
	add(plain("Bank holidays are those known to this version, to " + time.Date(last, 1, 1, 0, 0, 0, 0, time.UTC).Format("2006") + ": check for days added since.")...)
	return d, true
}

func deadlineRow(r *checklist.Referral, s followup.Step) []document.Text {
	at := when.When{At: s.By}.String()
	if s.Time != "" {
		at += ", " + s.Time
	}
	what := english.Capital(s.What)
	if s.Own {
		what = "Task " + s.Number + "; the wording is in the record of actions"
	}
	from := s.Source
	if src, ok := source.Get(s.Source); ok {
		from = src.Title
	}
	if s.Other {
		from = english.Capital(followup.OtherGuidance) + from
	}
	if s.Checked != "" {
		from += " (" + s.Checked + ")"
	}
	if s.Own {
		from = ""
	}
	state := ""
	switch s.State {
	case followup.Done:
		state = "done"
		recorded := slices.ContainsFunc(r.Actions, func(a *checklist.Action) bool { return a.Step == s.ID })
		if s.ID == "chase" || s.ID == "told_parents" && !recorded {
			state = "no longer due" // An answer came, or the family knows: no need to ring again, or to agree on it.
		}
	case followup.Overdue:
		state = "nothing recorded" // It may have been done in time.
	}
	return []document.Text{document.Strong(at), document.Plain(english.Sentences(what, unlessSaid(s.Note, what))), document.Plain(english.Sentences(english.Capital(s.Rule), s.Sum, from)), document.Plain(state)}
}

// numberTable lists the numbers to ring, with 999 last if it is not among them.
func numberTable(numbers []Number) document.Block {
	t := document.KeyValues{Head: [2]string{"Ring", "Number"}}
	for _, n := range numbers {
		value := document.Strong(n.Number)
		if n.Note != "" {
			value = document.Join(value, document.Plain("; "+n.Note))
		}
		t.Rows = append(t.Rows, document.Row{Key: document.Plain(n.Label), Value: value})
	}
	if len(t.Rows) == 0 {
		t.Rows = append(t.Rows, document.Row{Key: document.Plain("Front door"), Value: document.Plain("on your safeguarding poster, or from the council's switchboard")})
	}
	return t
}

// unlessSaid returns the note, unless it repeats the step.
func unlessSaid(note, what string) string {
	if strings.EqualFold(strings.TrimSuffix(note, "."), strings.TrimSuffix(what, ".")) {
		return ""
	}
	return note
}
