package export

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/export/document"
)

// familyOnCall begins with the reason why the parents were not told, if so: it is what the front door asks (R36).
func familyOnCall(p *paper, m marks) (script, later []document.Block) {
	var out blocks
	out.add(safer("F", "family"))
	reasons, later := reasonsNotTold(p)
	if len(reasons) > 0 {
		out.add(say("Why the parents have not been told first", strings.Join(reasons, " "), 1)...)
	}
	told := toldOnCall(p, len(reasons) > 0)
	if told != "" {
		out.add(say("Family told", told, 1)...)
	}
	against, moreAgainst := againstRefusals(p)
	out.add(against...)
	who, more := spoken("Who, and other children", p.noGap(checklist.QConcernWhoAndReach), 45)
	if who != "" {
		out.add(say("Who, where they are, and which children they reach next", who, 1)...)
	} else {
		out.add(say("Who could be causing it, and where they are now", ofConcern(p), 1)...)
		out.add(say("Other children they reach next", "", 1)...)
	}
	if children := childrenAtHome(p, p.noGap(checklist.QConcernWhoAndReach)); children != "" {
		out.add(say("Other children in the home", children, 1)...)
	}
	if told == "" {
		out.add(say("Family told", "", 1)...)
	}
	help, moreHelp := helpOnCall(p)
	if help != "" {
		out.add(say(helpOnCallLabel, help, 1)...)
	}
	out.add(safetyOnCall(p, m)...)
	return out, slices.Concat(later, moreAgainst, more, moreHelp)
}

const helpOnCallLabel = "Social worker, early help or plan"

// helpOnCall says who helps the family already, and on which plan. What is not known is left out.
func helpOnCall(p *paper) (aloud string, later []document.Block) {
	var said []string
	if !p.isGap(checklist.QAgenciesSocialWorker, "") && !p.open(checklist.QAgenciesSocialWorker, "") {
		said = append(said, socialWorker(p))
	}
	said = append(said, earlyHelpNow(p)...)
	if !slices.ContainsFunc(p.R.Children(), func(c *checklist.Person) bool { return p.isGap(checklist.QChildPlan, c.ID) }) {
		said = append(said, plans(p)...)
	}
	return spoken(helpOnCallLabel, english.Sentences(said...), 45)
}

// childrenAtHome names the other children in the home who have not been mentioned yet, and says whether they are safe
// tonight.
func childrenAtHome(p *paper, said string) string {
	safe, ok := p.Guide.Question(checklist.QFamilySafeNow)
	if !ok {
		return ""
	}
	var names []string
	for _, o := range p.R.Others() {
		at := checklist.Ref{Question: safe.ID, Subject: o.ID}
		if !o.Held() && !mentions(said, p.name(o.ID)) && checklist.Reaches(p.R, safe, at, p.Now) {
			names = append(names, english.Join(", ", p.begin(o.ID), ageOf(p, o), afterName(p, o)))
		}
	}
	if len(names) == 0 {
		return ""
	}
	return english.Sentences(strings.Join(names, "; "), safeTonight(p))
}

// beforeContact returns what the front door must not do or mention, read out in full and first, and asks them to ring
// the school before any contact.
func beforeContact(p *paper) []document.Block {
	var out blocks
	if p.kept.Instructs() {
		out.add(led(p.label(checklist.QConsentConfidentialInformation)+":", uncitedWords(p.noGap(checklist.QConsentConfidentialInformation)))...)
	}
	if ringFirst(p) {
		first := ringUs
		if onlyTimesMatter(p) {
			first = ringUsOnce
		}
		more := ""
		if p.kept.Secret != "" {
			more = moreOnSheet
		}
		out.add(led("Before any contact:", english.Join(" ", first, more, detailsByPhone(p)))...)
	}
	return out
}

// detailsByPhone says which details are kept off the main sheet, in words for the caller to say, and from whom.
func detailsByPhone(p *paper) string {
	shared := p.kept.Shared(p.R)
	if len(shared) == 0 {
		return ""
	}
	var details []string
	for _, k := range shared {
		details = append(details, k.Whose+" "+k.Names)
	}
	it, theyOrIt := "it", "It"
	if len(shared) > 1 || strings.Contains(shared[0].Names, " and ") {
		it, theyOrIt = "them", "They"
	}
	from := keptFrom(p)
	if len(from) == 0 {
		from = append(from, "anyone else")
	}
	return english.Sentences("We have "+english.And(details)+" and will give "+it+" to you by phone", theyOrIt+" must not reach "+english.Or(from))
}

// keptFrom names those from whom something must be kept, as far as the record says who.
func keptFrom(p *paper) []string {
	var from []string
	for _, o := range p.R.KeptFrom() {
		from = append(from, p.name(o.ID))
	}
	return from
}

// ofConcern names those in the list of people who may be causing the harm.
func ofConcern(p *paper) string {
	var out []string
	for _, o := range p.R.Others() {
		if o.OfConcern.Is == checklist.Yes && !o.Held() {
			out = append(out, english.Join(", ", p.begin(o.ID), afterName(p, o)))
		}
	}
	return strings.Join(out, "; ")
}

// reasonsNotTold returns as many reasons as can be read out, the most serious first; the rest are for when they ask.
func reasonsNotTold(p *paper) (aloud []string, later []document.Block) {
	const most = 30 // most is the number of words after which no further parent's reason is read out.
	words := 0
	for _, told := range []checklist.Told{checklist.ToldNotSafe, checklist.ToldAskingFirst} {
		for _, o := range notTold(p) {
			s := p.value(checklist.QConsentReasonWithout, o.ID).Text
			said := told == checklist.ToldAskingFirst && p.R.ToldAs(o, checklist.ToldNotSafe)
			if s == "" || said || !p.R.ToldAs(o, told) {
				continue
			}
			label := p.begin(o.ID) + ", why not told"
			if n := len(strings.Fields(s)); words > 0 && words+n > most {
				later = append(later, led(label+":", english.Sentence(s))...)
				continue
			}
			first, rest := spoken(label, s, most)
			reason := p.begin(o.ID) + ": " + english.Sentence(inside(first))
			words += len(strings.Fields(reason))
			aloud, later = append(aloud, reason), append(later, rest...)
		}
	}
	return aloud, later
}

// safetyOnCall tells the front door, in full, what the main sheet leaves to the separate sheet (R98). The facts follow
// in full under what they may ask.
func safetyOnCall(p *paper, m marks) []document.Block {
	var out []string
	for _, o := range p.R.Others() {
		v := checklist.Get(p.R, p.Guide, checklist.Ref{Question: checklist.QPersonStaffRisk, Subject: o.ID})
		if saidInFacts(factsOn(p.R, checklist.HoldStaffSafety), v.Text) {
			v.Text = ""
		}
		switch {
		case !o.MayBeDanger():
		case o.Held():
			out = append(out, english.Sentence(english.Join(": ", "Someone we do not name here", inside(uncitedWords(v.Text)))))
		case v.Text == "" && slices.ContainsFunc(factsOn(p.R, checklist.HoldStaffSafety), func(f *checklist.Fact) bool { return f.Words != "" && p.R.SpeakerOf(f) == o.ID }):
		default:
			out = append(out, english.Sentence(english.Join(": ", p.begin(o.ID), inside(uncitedWords(v.Text)))))
		}
	}
	for _, f := range factsOn(p.R, checklist.HoldStaffSafety) {
		switch {
		case f.Words != "":
			out = append(out, english.Sentence(quotedBy(speaker(p, f, m), f.Words)))
		case f.Text != "":
			out = append(out, english.Sentence(uncitedWords(f.Text)))
		}
	}
	if out = eachOnce(out); len(out) == 0 {
		return nil
	}
	return led("A danger to anyone who visits:", strings.Join(out, " "))
}

// saidInFacts reports whether one of the facts already says something in the same words.
func saidInFacts(facts []*checklist.Fact, s string) bool {
	return plainWords(s) != "" && slices.ContainsFunc(facts, func(f *checklist.Fact) bool {
		return strings.Contains(plainWords(f.Words), plainWords(s)) || strings.Contains(plainWords(f.Text), plainWords(s))
	})
}

// eachOnce leaves out what another of the texts already says in the same words.
func eachOnce(texts []string) []string {
	var out []string
	for _, s := range texts {
		says := func(other string) bool { return strings.Contains(plainWords(other), plainWords(s)) }
		longer := func(other string) bool { return says(other) && plainWords(other) != plainWords(s) }
		if !slices.ContainsFunc(texts, longer) && !slices.ContainsFunc(out, says) {
			out = append(out, s)
		}
	}
	return out
}
