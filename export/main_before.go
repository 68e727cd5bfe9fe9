package export

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
	"referral/export/document"
)

// undated is printed instead of an event's day.
const undated = "No date given yet"

// dayInWords points to an event's words, which name the day themselves.
const dayInWords = "See what is said"

// fewEvents is the most events that are told in sentences; more go into a table.
const fewEvents = 6

// beforeToday returns what came before, what was tried and what came of it, the family's life, and what helps.
func beforeToday(p *paper) []document.Block {
	var out blocks
	out.add(heading("8. Before today, and what helps"))
	events, none := withoutNone(chronology(p))
	switch {
	case len(events) > fewEvents:
		out.add(eventTable(p, events))
	case len(events) > 0:
		out.add(eventSentences(p, events)...)
	}
	history := slices.Concat(none, []part{{"", toldBefore(p)}}, historyParts(p))
	out.add(gathered(append(history, part{"", earlyHelp(p)}))...)
	out.add(familyLife(p)...)
	out.add(whatHelps(p)...)
	return out
}

// toldBefore says whether the child had told anyone earlier.
func toldBefore(p *paper) string {
	first := p.value(checklist.QConcernFirstTime, "")
	name, several := p.children()
	none, either := name+" had not told anyone before", name
	if several {
		name, none = p.theChildren(), "no child had told anyone before"
		either = strings.Replace(name, " and ", " or ", 1)
		if strings.Contains(name, " and ") {
			name = "at least one of " + name
		}
	}
	if saidOnSeveralDays(p) {
		none += ", other than what the facts here say"
	}
	return english.Sentences(map[string]string{
		"yes":       "As far as we know, " + none,
		"no":        "As far as we know, " + name + " had told someone before",
		"not_known": "We do not know whether " + either + " had told anyone before",
	}[first.Choice], first.Text)
}

// saidOnSeveralDays reports whether the facts hold a child's own words from more than one day: what was said on the first
// was said before the rest.
func saidOnSeveralDays(p *paper) bool {
	var first *checklist.Fact
	for _, f := range openFacts(p.R) {
		from := p.R.Person(p.R.SpeakerOf(f))
		if f.Words == "" || from == nil || !from.Referred || f.When.Precision() < when.Day {
			continue
		}
		if first != nil && !sameDay(first.When, f.When) {
			return true
		}
		first = f
	}
	return false
}

// eventSentences returns each event in a sentence or two, after its date.
func eventSentences(p *paper, events []*checklist.Event) []document.Block {
	var out []part
	for _, e := range events {
		at := whenOf(p, e)
		if at != "" {
			at += ":"
		}
		what := e.Text
		if kind := eventKinds[e.Kind]; e.Kind == checklist.EventReferral && !strings.HasPrefix(strings.ToLower(what), strings.ToLower(kind)) {
			sep := ": "
			if strings.HasPrefix(what, "By ") {
				sep = " "
			}
			what = english.Join(sep, kind, inside(what))
		}
		what, came := withPresent(p, e, what), e.Outcome
		if e.Why != "" {
			came = english.Join(": ", came, e.Why)
		}
		out = append(out, part{at, english.Sentences(p.start(what), p.start(came))})
	}
	return gathered(out)
}

// historyParts returns the earlier worries, referrals and help. Two with the same answer are printed together.
func historyParts(p *paper) []part {
	var out []part
	noHelp := "Why no help before"
	if noAssessment(p) {
		noHelp = "Why no early help assessment"
	}
	for _, q := range []struct{ lead, id string }{
		{"Earlier worries", checklist.QHistoryConcerns},
		{"Earlier referrals", checklist.QHistoryPreviousReferrals},
		{"What has been tried", checklist.QSupportTried},
		{noHelp, checklist.QSupportWhyNoEarlyHelp},
		{"Last time", checklist.QHistoryLastTime},
	} {
		s := p.must(q.id, "")
		g := p.value(q.id, "").Gap
		switch {
		case s == notAnswered:
			s = english.Small(notAnswered)
		case g != nil && (g.Kind == checklist.GapNone && p.saidElsewhere(q.id, g.Note) || q.id == checklist.QHistoryLastTime):
			continue
		case g != nil:
			s = english.Small(s)
		}
		i := slices.IndexFunc(out, func(o part) bool { return o.text == english.Sentence(s) && s != english.Small(notAnswered) && s != "" })
		if i >= 0 {
			out[i].lead = strings.TrimSuffix(out[i].lead, ":") + ", and " + english.Small(q.lead) + ":"
			continue
		}
		lead := q.lead + ":"
		if says(q.lead, s) && g == nil {
			lead = ""
		}
		out = append(out, part{lead, english.Sentence(s)})
	}
	return out
}

// chronology returns the events of the main sheet by date, with undated ones last.
func chronology(p *paper) []*checklist.Event {
	var out []*checklist.Event
	for _, e := range p.R.Events {
		if !p.R.HoldsEvent(e) {
			out = append(out, e)
		}
	}
	slices.SortStableFunc(out, func(a, b *checklist.Event) int {
		if a.When.IsZero() || b.When.IsZero() {
			return strings.Compare(b.When.At, a.When.At)
		}
		return a.When.Start(time.UTC).Compare(b.When.Start(time.UTC))
	})
	return out
}

var eventKinds = map[checklist.EventKind]string{checklist.EventConcern: "Worry", checklist.EventReferral: "Referral", checklist.EventHelp: "Help"}

func eventTable(p *paper, events []*checklist.Event) document.Block {
	table := document.Table{Head: []string{"When", "What happened, or was done", "What came of it, and why"}}
	for _, e := range events {
		at := cmp.Or(whenOf(p, e), dayInWords)
		what := e.Text
		if kind := eventKinds[e.Kind]; kind != "" && !strings.HasPrefix(strings.ToLower(what), strings.ToLower(kind)) {
			what = english.Join(": ", kind, what)
		}
		what = withPresent(p, e, what)
		came := e.Outcome
		if e.Why != "" {
			came = english.Join(": ", came, e.Why)
		}
		table.Rows = append(table.Rows, []document.Text{document.Plain(p.start(at)), document.Plain(what), document.Plain(p.start(came))})
	}
	return table
}

// withPresent adds those who were at a meeting or talk.
func withPresent(p *paper, e *checklist.Event, what string) string {
	if with := withWhom(p, e); with != "" {
		return strings.TrimSuffix(what, ".") + " (" + with + ")"
	}
	return what
}

// withWhom says who a talk was with. A meeting's list may include people who were invited but did not come, so it says
// of no one that they were present.
func withWhom(p *paper, e *checklist.Event) string {
	with := presentNames(p, e)
	switch {
	case with == "":
		return ""
	case e.Kind == checklist.EventTalk:
		return "with " + with
	case e.Kind == checklist.EventMeeting:
		return "there or invited: " + with
	}
	return ""
}

// presentNames names the people at a meeting or talk whom the text does not name.
func presentNames(p *paper, e *checklist.Event) string {
	var names []string
	for _, id := range e.Who {
		name := p.name(id)
		if name != "" && !mentions(e.Text, name) && !factsName(p, e.Text, id) && (id != checklist.ReferrerID || !strings.Contains(e.Text, "I ")) {
			names = append(names, name)
		}
	}
	if slices.Equal(names, []string{p.name(checklist.ReferrerID)}) {
		return "" // A talk that the referrer writes about was with the referrer.
	}
	return english.And(names)
}

// factsName reports whether a fact cited in the words says that the person was there.
func factsName(p *paper, words, id string) bool {
	for _, n := range checklist.FactsNamed(words) {
		if f := p.R.Fact(fmt.Sprintf("f%d", n)); f != nil && (f.From == id || f.To == id || f.By == id || mentions(f.Text, p.name(id))) {
			return true
		}
	}
	return false
}

// noAssessment reports whether there was no early help assessment and the writer says why there was no help.
func noAssessment(p *paper) bool {
	return p.R.Request.EarlyHelpAssessment.Done == checklist.No && p.value(checklist.QSupportWhyNoEarlyHelp, "").Text != ""
}

func earlyHelp(p *paper) string {
	v := p.value(checklist.QSupportEarlyHelpAssessment, "")
	e := p.R.Request.EarlyHelpAssessment
	said := ""
	switch {
	case v.Gap != nil:
		said = "Early help assessment: " + p.gap(checklist.QSupportEarlyHelpAssessment, v.Gap)
	case e.Done == checklist.Yes:
		said = "An early help assessment was done"
		if !e.When.IsZero() {
			said += ", " + p.date(e.When)
		}
		if e.Reference != "" {
			said += ", reference " + e.Reference
		}
	case noAssessment(p): // The reason already says so.
	case e.Done == checklist.No:
		said = "No early help assessment has been done"
	case e.Done == checklist.NotKnown:
		said = "We do not know whether there was an early help assessment"
	}
	return english.Sentences(said, v.Text)
}

// familyLife returns what is known of the home and the adults' lives (R82, R84, R90).
func familyLife(p *paper) []document.Block {
	var out []part
	for _, q := range []struct{ lead, id string }{
		{"Parents and carers:", checklist.QParentingCapacity},
		{"How people get on:", checklist.QFamilyRelationships},
		{"The home:", checklist.QFamilyEnvironment},
		{"Pressures on the family:", checklist.QFamilyStressors},
	} {
		if s := p.text(q.id, ""); s != "" && !p.isGap(q.id, "") {
			out = append(out, part{q.lead, english.Sentence(s)})
		}
	}
	known := riskFactors(p)
	lead := p.label(checklist.QFamilyRiskFactors) + ":"
	if strings.HasPrefix(known, "Nothing known to us") {
		lead = "" // The sentence says it.
	}
	return gathered(append(out, part{lead, known}))
}

// riskFactors says what is known about each and what is not; not knowing is not the same as no.
func riskFactors(p *paper) string {
	v := p.value(checklist.QFamilyRiskFactors, "")
	if v.Gap != nil {
		return english.Sentence(english.Capital(p.gap(checklist.QFamilyRiskFactors, v.Gap)))
	}
	var known, nothing, open []string
	q, ok := p.Guide.Question(checklist.QFamilyRiskFactors)
	if !ok {
		return english.Sentence(v.Text)
	}
	for _, c := range q.Choices {
		switch p.R.Request.RiskFactors[c.Value] {
		case checklist.RiskKnown:
			known = append(known, english.Small(c.Label))
		case checklist.RiskNothingKnown:
			nothing = append(nothing, english.Small(c.Label))
		case "":
			if c.Value != "none" { // It is about all the others.
				open = append(open, english.Small(c.Label))
			}
		}
	}
	var out []string
	if len(known) > 0 {
		out = append(out, p.start(english.And(known)))
	}
	if len(nothing) > 0 {
		out = append(out, "Nothing known to us about "+english.Or(nothing))
	}
	if len(out) > 0 && len(open) > 0 {
		out = append(out, "Not answered yet: "+english.And(open))
	}
	return english.Sentences(append(out, v.Text)...)
}

func whatHelps(p *paper) []document.Block {
	names, several := p.children()
	lead := "What helps " + names + ":"
	if several {
		lead = "What helps them:"
	}
	s := p.must(checklist.QStrengthsProtective, "")
	if s == notAnswered {
		s = "not answered yet."
	}
	out := led(lead, english.Sentence(s))
	for _, c := range p.R.Children() {
		if s := p.text(checklist.QStrengthsChildDevelopment, c.ID); s != "" && !p.isGap(checklist.QStrengthsChildDevelopment, c.ID) {
			out = append(out, led(p.first(c.ID)+", learning and growing:", english.Sentence(s))...)
		}
	}
	if s := p.text(checklist.QStrengthsFamilyWhoHelp, ""); s != "" && !p.isGap(checklist.QStrengthsFamilyWhoHelp, "") {
		out = append(out, led("Who could care for "+names+":", english.Sentence(s))...)
	}
	return out
}
