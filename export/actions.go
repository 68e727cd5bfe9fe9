package export

import (
	"slices"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/followup"
	"referral/checklist/when"
	"referral/export/document"
)

var actionsSheet = Sheet{
	ID:       "actions",
	Title:    actionsTitle,
	Audience: actionsAudience,
	Holder:   "the school's own file",
	Rows:     []int{11, 31, 69, 103, 124, 126, 133, 134, 135},
	Compose:  composeActions,
}

const (
	actionsTitle    = "Record of actions"
	actionsAudience = "For the school's own file"
)

// logged is one line of the record of actions.
type logged struct {
	at                   when.When
	kind, who, text, ref string
}

// composeActions returns the log of calls and answers, the routes, and who was told (R126).
func composeActions(c Context) (document.Document, bool) {
	p := newPaper(c)
	var out blocks
	entries := actionLog(p)
	said := sinceThen(p)
	if len(entries) == 0 && len(said) == 0 {
		return document.Document{}, false
	}
	if len(entries) > 0 {
		t := document.Table{Head: []string{"When", "What kind", "Who with", "What was said or decided", "Reference"}}
		for _, e := range entries {
			at := e.at.String() // No time known: an empty cell leaves room to write one.
			t.Rows = append(t.Rows, []document.Text{document.Plain(english.Capital(at)), document.Plain(e.kind), document.Plain(e.who), document.Plain(e.text), document.Plain(e.ref)})
		}
		out.add(t)
	}
	if len(said) > 0 {
		out.add(document.KeyValues{Head: [2]string{"Since then", "What is recorded"}, Rows: said})
	}
	out.add(plain("If something is still being watched: who is watching what, until when, and what happens then.")...)
	out.add(watchTable(p, 2, true))
	d := newDocument(c, actionsTitle, actionsAudience)
	d.Blocks = out
	return d, true
}

// actionLog returns the actions, the routes and who was told, by date, with those without a date last.
func actionLog(p *paper) []logged {
	var out []logged
	watches := map[string]followup.Watch{}
	for _, w := range followup.Watches(p.R) {
		watches[w.ID] = w
	}
	for _, a := range p.R.Actions {
		if w, ok := watches[a.ID]; ok {
			out = append(out, logged{a.When, p.R.NumberOf(a.ID) + " Watch agreed", a.Who, english.Sentences(p.start(w.What), "Until: "+inside(dueDay(w.Until)), "Then: "+inside(orOpen(w.Then))), a.Reference})
			continue
		}
		state := ""
		if a.Due != "" {
			state = "due " + when.When{At: a.Due}.String() + ", " + map[bool]string{true: "done", false: "not done yet"}[a.Done]
		}
		out = append(out, logged{a.When, english.Join(" ", p.R.NumberOf(a.ID), actionKind(p, a)), a.Who, english.Sentences(a.Text, p.start(state)), a.Reference})
	}
	for _, t := range p.R.Routes {
		told := map[checklist.YesNo]string{
			checklist.Yes: "Told", checklist.No: "Not yet told by us", checklist.NotKnown: "Not known whether told",
		}[t.Told]
		if told == "" {
			told = "Whether told: not answered yet"
		}
		out = append(out, logged{t.When, t.Route.String(), t.Who, english.Sentence(told), t.Reference})
	}
	out = append(out, toldLog(p)...)
	slices.SortStableFunc(out, func(a, b logged) int { return checklist.ByDate(a.at, b.at) })
	return out
}

// toldLog returns who was told of the referral, when and by whom, and for which child if it differs between them.
func toldLog(p *paper) []logged {
	type telling struct {
		told checklist.Told
		on   when.When
		by   string
	}
	var out []logged
	for _, o := range p.R.People {
		groups := []checklist.Same[telling]{{Value: telling{o.Consent.Told, o.Consent.ToldOn, o.Consent.ToldBy}}}
		if children := p.R.Children(); !o.Referred && len(children) > 0 {
			groups = checklist.ByChild(children, func(c *checklist.Person) telling {
				consent := p.R.ConsentFor(o, c)
				return telling{consent.Told, consent.ToldOn, consent.ToldBy}
			})
		}
		for _, g := range groups {
			if !g.Value.told.Yes() || g.Value.on.IsZero() || o.Held() {
				continue
			}
			who := p.begin(o.ID)
			if len(groups) > 1 {
				who += ", for " + childNames(p, g.Children)
			}
			out = append(out, logged{g.Value.on, "Told of the referral", who, toldByWhom(p, g.Value.by), ""})
		}
	}
	return out
}

// toldByWhom says who told someone of the referral, or that this is not known yet.
func toldByWhom(p *paper, by string) string {
	if name := p.name(by); name != "" {
		return english.Sentence("By " + name)
	}
	return "Who told them: not answered yet."
}

// actionKind names the kind of an action. A call that did not get through is never called just a call.
func actionKind(p *paper, a *checklist.Action) string {
	switch kind := p.choiceLabel(checklist.QActionKind, string(a.Kind)); {
	case a.NotThrough():
		return kind + " that did not get through"
	case a.Kind == checklist.ActionCall && !a.GotThrough():
		return kind + ", not written down in full"
	default:
		return kind
	}
}

// afterQuestions are the answers after sending, in the order in which they are read.
var afterQuestions = []string{checklist.QAfterReference, checklist.QAfterOutcome, checklist.QAfterDecidedOn, checklist.QAfterReasons, checklist.QAfterAcceptedBecause, checklist.QAfterChallenge, checklist.QAfterResolvedOn}

func sinceThen(p *paper) []document.Row {
	var rows []document.Row
	for _, id := range afterQuestions {
		if s := p.text(id, ""); s != "" {
			rows = append(rows, document.Row{Key: document.Plain(p.label(id)), Value: document.Plain(s)})
		}
	}
	for _, o := range p.R.Carers() {
		if s := p.value(checklist.QConsentReasonWithout, o.ID).Text; s != "" && !o.Held() {
			rows = append(rows, document.Row{Key: document.Plain(reasonLabel(p, o) + ", " + p.name(o.ID)), Value: document.Plain(p.readLater(s))})
		}
	}
	return rows
}

// reasonLabel says what the words about going ahead are about: why someone was not told, that they have not been told yet
// or could not be reached, or that they do not agree.
func reasonLabel(p *paper, o *checklist.Person) string {
	for _, c := range p.R.Children() {
		switch consent := p.R.ConsentFor(o, c); {
		case consent.Told == checklist.ToldNotYet, consent.Told == checklist.ToldAskingFirst:
			return "Not told yet"
		case consent.Told == checklist.ToldCouldNotReach:
			return "Could not be reached"
		case consent.Told == checklist.ToldNotSafe:
			return "Why not told"
		case consent.Agreed == checklist.ConsentRefused:
			return "Why we refer all the same"
		}
	}
	return p.label(checklist.QConsentReasonWithout)
}

// watchTable lists what school keeps watching, with room to write at the end. Without words it only says where to read
// them.
func watchTable(p *paper, room int, words bool) document.Table {
	t := document.Table{Head: []string{"Who", "Watches what", "Until", "Then"}}
	for _, w := range followup.Watches(p.R) {
		until := dueDay(w.Until)
		if w.Done {
			until += "; done"
		}
		cells := []string{orOpen(w.Who), orOpen(w.What), until, orOpen(w.Then)}
		if !words {
			cells = []string{"", p.R.NumberOf(w.ID) + ": the wording is in the record of actions", until, ""}
		}
		row := make([]document.Text, len(cells))
		for i, cell := range cells {
			row[i] = document.Plain(english.Capital(cell))
		}
		t.Rows = append(t.Rows, row)
	}
	t.Rows = append(t.Rows, emptyTable(t.Head, room).Rows...)
	return t
}

// dueDay returns a day as it is printed, or says that there is none yet.
func dueDay(day string) string {
	if day == "" {
		return notAnswered
	}
	return when.When{At: day}.String()
}

// orOpen returns the text, or says that there is none yet.
func orOpen(s string) string {
	if s == "" {
		return notAnswered
	}
	return s
}
