package checklist

import (
	"regexp"
	"strings"
	"sync"
)

// What to do before anyone is told. Every page, paper and comment takes these sentences from here.
const (
	RingBeforeTelling = "Ring before you tell the family. Then agree with the front door, and with the police if they are involved, who will tell them."
	TellToday         = "A parent has to be told today. Ring first, and agree with the front door which parent, and who tells them."
	TellAgreed        = "Tell the family only what was agreed in the call."
	AbuseAndTelling   = "Domestic abuse: do not tell or ring anyone who may be causing it before you have rung the front door. The other parent is asked about separately: which phone, which address and what times are safe."
	DoctorFirst       = "If the child needs a doctor, get one first."
	LADOBeforeTelling = "Do not tell the adult before the LADO (the council's officer for adults who work with children) has advised."
	TeacherRings      = "FGM: the person the girl told, or who saw it, rings the police on 101 themselves. No one else can do it for them."
)

// BeforeTelling returns those that apply to the record, in reading order.
func (r *Referral) BeforeTelling() []string {
	var out []string
	switch {
	case r.tellingIsRisky() && Agreed(r.Answers[QCallFamilyTold].Text):
		out = append(out, TellAgreed)
	case r.TellLater():
		out = append(out, RingBeforeTelling, DoctorFirst)
	case r.tellingIsRisky():
		out = append(out, TellToday, DoctorFirst)
	case r.AbuseAtHome():
		out = append(out, AbuseAndTelling)
	}
	if r.HasWorry("adult_works_with_children") {
		out = append(out, LADOBeforeTelling)
	}
	if r.HasWorry("fgm_done") {
		out = append(out, TeacherRings)
	}
	return out
}

// TellLater reports whether the family should not be told before the front door has been rung: there is danger now, or
// telling may bring danger or spoil an enquiry (R35). It is false if a parent has to be told today.
func (r *Referral) TellLater() bool { return r.tellingIsRisky() && !r.parentNeededToday() }

func (r *Referral) tellingIsRisky() bool {
	return r.Urgent() || r.HasWorry("sexual", "fgm_done", "fgm_feared", "forced_marriage", "invented_illness")
}

// parentNeededToday reports whether a parent will hear of it today in any case: the child needs a doctor, or does not
// go home.
func (r *Referral) parentNeededToday() bool {
	if staysAway().MatchString(strings.TrimSpace(r.Answers[QCallMayGoHome].Text)) {
		return true
	}
	said := []string{r.Answers[QCallAdvice].Text}
	for _, c := range r.Children() {
		said = append(said, c.Answers[QChildWhereabouts].Text, c.Answers[QChildNextLeaves].Text)
	}
	for _, s := range said {
		for _, clause := range strings.FieldsFunc(s, func(c rune) bool { return strings.ContainsRune(".;,\n", c) }) {
			if needsDoctor().MatchString(clause) && !denies().MatchString(clause) {
				return true
			}
		}
	}
	return false
}

const doctors = `(?:doctor|hospital|a&e|casualty|paramedics?|ambulance|gp|medical (?:help|attention|treatment))`

// Agreed reports whether words say that something was agreed, rather than nothing.
func Agreed(words string) bool {
	return strings.TrimSpace(words) != "" && !notAgreed().MatchString(words)
}

// patterns are compiled when they are first needed, not before main runs.
var patterns struct {
	sync.Once
	notAgreed, staysAway, needsDoctor, denies *regexp.Regexp
}

const (
	// weWill matches what comes before something that the school has still to do.
	weWill = `\b(?:we|i)(?: (?:will|shall|would like to|want to|plan to|need to|must|still have to|have yet to|are|am)|['’](?:ll|re|m)) (?:still )?`
	// whoAgrees matches those with whom the school agrees who tells the family.
	whoAgrees = `(?:you|social care|children['’]s services|the (?:front door|council|(?:social |duty )?worker|police))`
)

func compilePatterns() {
	patterns.notAgreed = regexp.MustCompile(`(?i)^\W*(?:no|none|nothing|nobody|no one|not|not yet|not known|to be confirmed)\W*$|\?\s*$` +
		`|\b(?:not|nothing|n't)\b[^.;]{0,20}\b(?:agreed|settled|decided)\b|\bnot (?:yet |been )*(?:asked|discussed|raised)\b|\bnot (?:yet )?known(?: yet)?(?:\W*$|[.;:,])` +
		`|\b(?:still )?to be (?:agreed|decided|discussed|settled)\b|\b(?:still|yet) to (?:agree|ask|decide|discuss|settle)\b` +
		`|` + weWill + `(?:agree\b|ask(?:ing)?(?: ` + whoAgrees + `\b| (?:what|who|when|whether|how|if|first|on the)\b|\W*$))|^\W*ask(?:ing)? ` + whoAgrees + `\b`)
	patterns.staysAway = regexp.MustCompile(`(?i)^(?:no|not)\b(?:[^a-z]|$)|\b(?:cannot|can't|can’t|must not|may not|should not|is not to|not to|does not|will not) (?:go|return|be sent|be taken) (?:back )?home\b`)
	patterns.needsDoctor = regexp.MustCompile(`(?i)\b(?:needs?|should see|must see|has to see|should go|must go|has to go)\b[^.]*\b` + doctors + `\b` +
		`|\b` + doctors + `[^.]*\b(?:is needed|needed now|called|coming|on (?:its|the|their) way)\b` +
		`|\b(?:taken|going|gone|off|on (?:the|his|her|their) way|waiting|called|rung) (?:to|for|an?)\b[^.]*\b` + doctors + `\b`)
	patterns.denies = regexp.MustCompile(`(?i)\b(?:no|not|never|without|none|nobody|last (?:week|month|year)|yesterday|ago)\b|n['’]t\b` +
		`|\b(?:may|might|could|whether|perhaps|maybe|possibly)\b(?: \p{L}+){0,2} (?:needs?|see|go)\b|\bif\b`) // "Ring first" applies until it is certain.
}

func notAgreed() *regexp.Regexp {
	patterns.Do(compilePatterns)
	return patterns.notAgreed
}

func staysAway() *regexp.Regexp {
	patterns.Do(compilePatterns)
	return patterns.staysAway
}

func needsDoctor() *regexp.Regexp {
	patterns.Do(compilePatterns)
	return patterns.needsDoctor
}

func denies() *regexp.Regexp {
	patterns.Do(compilePatterns)
	return patterns.denies
}
