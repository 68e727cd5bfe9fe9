package export

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
)

// dangerNow comes first if a child is in danger now, or needs protecting today, and says who.
func dangerNow(p *paper) (key string, said []string) {
	var protect []string
	for _, c := range p.R.Children() {
		if p.value(checklist.QChildUrgent, c.ID).Choice == string(checklist.Yes) {
			protect = append(protect, p.R.ShortName(c.ID))
		}
	}
	if len(protect) > 0 {
		verb := " needs"
		if len(protect) > 1 {
			verb = " need"
		}
		said = []string{p.start(english.And(protect)) + verb + " protecting today"}
	}
	names, several := p.bornChildren()
	switch p.R.Request.Tonight {
	case checklist.Yes:
		if len(protect) > 0 {
			return "In danger now", append([]string{"Yes"}, said...)
		}
		return "In danger now", []string{"Yes" + oneOrMore(p)}
	case checklist.NotSure:
		return "In danger now?", append([]string{"We are not sure whether " + names + " " + isOrAre(several) + " safe today"}, said...)
	}
	return "Urgent", said
}

// oneOrMore names the children if there are several, of whom at least one is in danger: the question is asked once for
// all of them.
func oneOrMore(p *paper) string {
	names, several := p.bornChildren()
	switch {
	case !several:
		return ""
	case len(p.born()) == 2:
		return ", one or both of " + names
	}
	return ", one or more of " + names
}

// childrenNow returns a row for each child: where the child is, until when, and whether something must be done today.
func childrenNow(p *paper) []pageRow {
	var out []pageRow
	children := p.R.Children()
	known := slices.ContainsFunc(children, func(c *checklist.Person) bool { return p.value(checklist.QChildWhereabouts, c.ID).Text != "" })
	for _, c := range children {
		urgent := p.value(checklist.QChildUrgent, c.ID)
		row := pageRow{key: p.first(c.ID) + " now", below: "2",
			parts: []string{urgentWords(p, c), urgent.Text, nowWords(p, checklist.QChildWhereabouts, c.ID)}}
		if leaves := leavesWords(p, c); !strings.Contains(plainWords(row.full()), plainWords(leaves)) {
			row.parts = append(row.parts, leaves)
		}
		if row.full() == "" && known && !p.unborn(c) && !p.isGap(checklist.QChildWhereabouts, c.ID) {
			row.parts = []string{notAnswered}
		}
		if len(children) == 1 || row.full() != "" {
			out = append(out, row)
		}
	}
	together := len(out) == 0
	if together {
		names, _ := p.children()
		out = []pageRow{{key: p.start(names) + " now"}}
	}
	if key, said := dangerNow(p); !judgedToday(p) && (key == "Urgent" || len(said) == 0) {
		if said := tonight(p); said != "" && len(p.born()) > 1 && (!together || !p.open(checklist.QReferralTonight, "")) { // It is about all of them, not just the first.
			out = append([]pageRow{{key: "In danger now?", parts: []string{said}}}, out...)
		} else {
			out[0].parts = append([]string{said}, out[0].parts...)
		}
	}
	if home := p.value(checklist.QCallMayGoHome, "").Text; home != "" && !p.saidElsewhere(checklist.QCallMayGoHome, home) {
		key := "Can the child go home?"
		if len(children) > 1 {
			key = "Can the children go home?"
		}
		out = append(out, pageRow{key: key, parts: []string{p.start(home), "Agreed in the call"}, below: "9"})
	}
	return out
}

// judgedToday reports whether it has been answered for a child whether protection is needed today.
func judgedToday(p *paper) bool {
	return slices.ContainsFunc(p.R.Children(), func(c *checklist.Person) bool {
		urgent := p.value(checklist.QChildUrgent, c.ID)
		return urgent.Choice != "" || urgent.Gap != nil && urgent.Gap.Kind != checklist.GapNone
	})
}

// urgentWords says whether a child needs protecting today, unless the first row has said so.
func urgentWords(p *paper, c *checklist.Person) string {
	v := p.value(checklist.QChildUrgent, c.ID)
	if v.Gap != nil && v.Gap.Kind != checklist.GapNone {
		return "Whether protection is needed today: " + p.gap(checklist.QChildUrgent, v.Gap)
	}
	switch checklist.YesNo(v.Choice) {
	case checklist.No:
		return "Does not need protecting today, in our judgement"
	case checklist.NotKnown:
		return "We do not know whether protection is needed today"
	}
	if judgedToday(p) { // Otherwise it is said once for all of them.
		return protectionOpen(p, c)
	}
	return ""
}

// protectionOpen says for which children it is not answered whether they need protecting today. A "No" to danger right
// now, given before anything else was asked, does not answer it.
func protectionOpen(p *paper, children ...*checklist.Person) string {
	var names []string
	for _, c := range children {
		v := p.value(checklist.QChildUrgent, c.ID)
		if !p.unborn(c) && v.Choice == "" && v.Text == "" && v.Gap == nil && p.open(checklist.QChildUrgent, c.ID) {
			names = append(names, p.R.ShortName(c.ID))
		}
	}
	switch len(names) {
	case 0:
		return ""
	case 1:
		return "Whether " + names[0] + " needs protecting today has not been answered."
	}
	return "Whether " + english.And(names) + " need protecting today has not been answered."
}

// tonight says whether there is danger now, unless a row already does.
func tonight(p *paper) string {
	if g := p.value(checklist.QReferralTonight, "").Gap; g != nil {
		return "Whether there is danger now: " + p.gap(checklist.QReferralTonight, g)
	}
	if p.R.Request.Tonight == checklist.No {
		if s := protectionOpen(p, p.R.Children()...); s != "" {
			return english.Sentences("No danger now that we know of", s)
		}
		return "No danger today that we know of."
	}
	if p.open(checklist.QReferralTonight, "") {
		return "Whether there is danger now: " + english.Small(notAnswered)
	}
	return ""
}

// leavesWords says when a child next leaves, and with whom.
func leavesWords(p *paper, c *checklist.Person) string {
	s := nowWords(p, checklist.QChildNextLeaves, c.ID)
	if p.isGap(checklist.QChildNextLeaves, c.ID) {
		return s
	}
	return leaving(s)
}

// nowWords returns an answer about the child now, leaving out one that does not apply.
func nowWords(p *paper, id, child string) string {
	v := p.value(id, child)
	if v.Gap != nil && v.Gap.Kind == checklist.GapNone {
		return ""
	}
	if v.Gap != nil {
		return p.label(id) + ": " + p.gap(id, v.Gap)
	}
	return v.Text
}

// whoAndReach says who may be causing the harm, whom they can reach, and whether the other children at home are safe.
func whoAndReach(p *paper) []string {
	return []string{p.must(checklist.QConcernWhoAndReach, ""), safeTonight(p), canReach(p)}
}

// canReach names those who may be causing the harm and can reach a child now, and those for whom that is not known.
func canReach(p *paper) string {
	var out []string
	for _, o := range p.R.Others() {
		if o.OfConcern.Is != checklist.Yes || o.Held() {
			continue
		}
		for _, s := range reachOf(p, o) {
			switch s.answer {
			case checklist.Yes:
				out = append(out, p.begin(o.ID)+" can reach "+s.whom)
			case checklist.NotKnown:
				out = append(out, "We do not know whether "+p.name(o.ID)+" can reach "+s.whom)
			}
		}
	}
	return english.Sentences(out...)
}

// talkedOver says who this was talked over with, and who advised what, on which day (R15).
func talkedOver(p *paper) []string {
	out := []string{p.text(checklist.QReferralConsulted, "")}
	advised := false
	for _, a := range p.R.Actions {
		if a.Kind != checklist.ActionAdvice {
			continue
		}
		advised = true
		who := strings.TrimSuffix(a.Who, ".")
		if who == "" {
			who = "someone whose name is not written down"
		}
		out = append(out, english.Join(": ", english.Join(", ", who, p.date(a.When)), a.Text))
	}
	return append(out, afterAdvice(p, advised))
}

// afterAdvice says whether the writer is still worried. If the only advice came from the call that made the referral,
// having made it says so.
func afterAdvice(p *paper, advised bool) string {
	v := p.value(checklist.QConcernAfterAdvice, "")
	if v.Gap != nil || v.Choice == string(checklist.Yes) && v.Text == "" && p.R.Call() != nil {
		return ""
	}
	said := map[checklist.YesNo]string{
		checklist.Yes:     "After the advice we are still worried",
		checklist.NotSure: "After the advice we are not sure whether we are still worried",
		checklist.No:      "After the advice we are less worried",
	}[checklist.YesNo(v.Choice)]
	if said != "" && !advised {
		said = english.Sentences(said, "Who gave it, and when, is not written down")
	}
	return english.Sentences(said, v.Text)
}
