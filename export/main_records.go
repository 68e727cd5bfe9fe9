package export

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/export/document"
)

// interpreterWords says whether an interpreter is needed, and for which language.
func interpreterWords(p *paper, id string, o *checklist.Person) string {
	v := p.value(id, o.ID)
	switch {
	case v.Gap != nil:
		return "Interpreter: " + p.gap(id, v.Gap)
	case v.Choice == string(checklist.Yes):
		return english.Join(": ", "Interpreter needed", v.Text)
	case v.Choice == string(checklist.No) && v.Text != "" && strings.Contains(p.value(checklist.QFamilyParentLanguage, o.ID).Text, v.Text):
		return "No interpreter needed"
	case v.Choice == string(checklist.No) && (o.Referred || v.Text != ""):
		return english.Join("; language: ", "No interpreter needed", v.Text)
	case v.Choice == string(checklist.No):
		return ""
	case v.Choice == string(checklist.NotKnown):
		return english.Join(", ", "Whether an interpreter is needed is not known", inside(v.Text))
	}
	return v.Text
}

// recordLabels are the labels for the line on a child's records, if the guide's words are too long or no label is
// needed.
var recordLabels = []struct{ id, label string }{
	{checklist.QChildGender, ""},
	{checklist.QChildEthnicity, ""},
	{checklist.QChildReligion, "religion: "},
	{checklist.QChildFirstLanguage, "first language: "},
	{checklist.QChildInterpreter, "interpreter: "},
	{checklist.QChildCommunicationNeeds, "how the child communicates: "},
	{checklist.QChildDisability, "disability or extra need: "},
	{checklist.QChildCulture, "culture: "},
	{checklist.QChildNationality, "nationality: "},
	{checklist.QChildGP, "GP "},
	{checklist.QChildNHSNumber, "NHS number "},
	{checklist.QChildUPN, "UPN "},
}

// schoolRecords returns what the school's records hold about a child, in one line that ends with what is missing. If no
// other service is known, the last words say so.
func schoolRecords(p *paper, c *checklist.Person, services string) []document.Block {
	var short, long, none []string
	for _, field := range recordLabels {
		v := p.value(field.id, c.ID)
		label := p.label(field.id)
		switch {
		case v.Gap != nil && v.Gap.Kind == checklist.GapNone && (p.unborn(c) || v.Gap.Note == ""):
			none = append(none, english.Small(label))
		case v.Gap != nil && saidInPlace(v.Gap):
			short = append(short, english.Small(label)+": "+p.gap(field.id, v.Gap))
		case v.Gap != nil: // Listed in the last part.
		case !v.Answered():
		case field.id == checklist.QChildInterpreter && v.Choice == string(checklist.No) && v.Text == "" && len(short) > 0 && strings.HasPrefix(short[len(short)-1], "first language") && !strings.Contains(short[len(short)-1], ";"):
			language := strings.TrimPrefix(short[len(short)-1], "first language: ")
			if strings.Contains(language, " ") {
				language = "first language: " + language
			}
			short[len(short)-1] = language + ", no interpreter needed"
		case field.id == checklist.QChildInterpreter:
			short = append(short, english.Small(interpreterWords(p, field.id, c)))
		default:
			s := p.text(field.id, c.ID)
			if field.id == checklist.QChildCommunicationNeeds && saysNone(s) {
				field.label = "help needed to communicate: " // "How the child communicates: none" would say something else.
			}
			switch {
			case strings.Contains(s, ". "):
				long = append(long, english.Capital(field.label)+s)
			case says(label, s):
				short = append(short, inside(s))
			default:
				short = append(short, field.label+inside(s))
			}
		}
		if field.id == checklist.QChildGender {
			short = withPronoun(short, p.answer(checklist.QChildPronouns, c.ID))
		}
	}
	if c.Attendance.Of > 0 {
		short = append(short, inSchool(p, c.Attendance))
	}
	if len(c.Aliases) > 0 {
		short = append(short, "also known as "+strings.Join(c.Aliases, ", "))
	}
	if len(none) > 0 && !p.unborn(c) {
		short = append(short, "does not apply: "+strings.Join(none, ", "))
	}
	if services != "" {
		short = append(short, inside(services))
	}
	all := english.Sentences(append([]string{p.start(strings.Join(short, "; "))}, long...)...)
	if all == "" {
		return nil
	}
	lead := "Our records:"
	if len(p.R.Children()) > 1 {
		lead = "Our records of " + p.R.ShortName(c.ID) + ":"
	}
	return led(lead, all)
}

// inSchool says how often a child was in school, and over which period: in days or sessions, as the record has it. If
// the record does not say, or counts more days than the calendar has, neither does the paper.
func inSchool(p *paper, a checklist.Attendance) string {
	s := fmt.Sprintf("in school for %d of %d ", a.Present, a.Of)
	switch {
	case a.Unit == checklist.UnitDays && a.FitsCalendar():
		s += "days"
	case a.Unit == checklist.UnitSessions:
		s += "sessions (half days)"
	default:
		s += "sessions or days (not said which)"
	}
	if a.From != "" && a.To != "" {
		s += fmt.Sprintf(", %s to %s", p.dayMonth(a.From), p.dayMonth(a.To))
	}
	return s
}

// saysNone reports whether an answer begins with "none" or "nothing".
func saysNone(s string) bool {
	first, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(s)), " ")
	return slices.Contains([]string{"none", "nothing", "nil", "n/a", "no"}, strings.TrimRight(first, ".,;:"))
}

// unknownWords match an answer that only says that something is not known.
var unknownWords = regexp.MustCompile(`(?i)^(?:not (?:yet )?(?:known|sure|asked|recorded|given|said)|unknown|unsure|(?:we |i )?(?:do not|don['’]t) know|no idea)\b`)

// saysUnknown reports whether an answer begins by saying that it is not known.
func saysUnknown(s string) bool { return unknownWords.MatchString(strings.TrimSpace(s)) }

// withPronoun puts the pronoun after the gender: "boy (he)".
func withPronoun(short []string, pronoun string) []string {
	switch {
	case pronoun == "":
		return short
	case len(short) == 0:
		return []string{"pronoun " + pronoun}
	}
	short[len(short)-1] += " (" + pronoun + ")"
	return short
}

// servicesPart returns the people elsewhere who work with the family, and colleagues whom the paper introduces nowhere
// else. If all that is known fits into a few words, it returns those instead.
func servicesPart(p *paper) (blocks []document.Block, none string) {
	var other, ours []string
	for _, o := range p.R.Others() {
		if o.Work == nil || o.Held() {
			continue
		}
		who := english.Join(", ", p.name(o.ID), p.post(o))
		if !p.sameAgency(o) {
			who = english.Join(", ", who, o.Work.Agency)
		}
		s := english.Join(", ", who, p.answer(checklist.QPersonSafeContact, o.ID), o.Phone, p.answer(checklist.QPersonEmail, o.ID))
		if o.Work.Lead {
			s += ", " + leadsPlan
		}
		s = english.Join(", ", s, lastSaw(p, o))
		known := s == who && (inFacts(p, o.ID) || wroteOf(p, who)) // The paper says all this elsewhere.
		switch {
		case known:
		case !p.sameAgency(o):
			other = append(other, s)
		case s == who && onlyOnSeparateSheets(p, o):
		case !inFacts(p, o.ID):
			ours = append(ours, s)
		}
	}
	said := p.must(checklist.QAgenciesList, "")
	if len(other) == 0 && len(ours) == 0 && said != notAnswered && len(said) < 40 {
		none = said
		if g := p.value(checklist.QAgenciesList, "").Gap; g != nil {
			none = "other services: " + p.gap(checklist.QAgenciesList, g)
		}
	}
	if len(other) > 0 {
		said = english.Sentences(strings.Join(other, "; "), said)
	}
	if said == notAnswered {
		said = ""
	}
	if len(other) == 0 && p.isGap(checklist.QAgenciesList, "") {
		said = english.Small(english.Sentence(said))
	}
	blocks = led("Other services:", said)
	if len(ours) > 0 {
		blocks = append(blocks, led("Our own staff:", english.Sentence(strings.Join(ours, "; ")))...)
	}
	return blocks, none
}

// inFacts reports whether the facts of the main sheet introduce the person.
func inFacts(p *paper, id string) bool {
	return slices.ContainsFunc(openFacts(p.R), func(f *checklist.Fact) bool { return witnessed(f, id) })
}

func witnessed(f *checklist.Fact, id string) bool {
	return f.By == id || f.To == id || f.From == id || f.Injury.SeenBy == id
}

// onlyOnSeparateSheets reports whether a colleague is only in facts on separate sheets. The main sheet then does not say that
// there is someone who saw more.
func onlyOnSeparateSheets(p *paper, o *checklist.Person) bool {
	return p.sameAgency(o) && !inFacts(p, o.ID) &&
		slices.ContainsFunc(p.R.Facts, func(f *checklist.Fact) bool { return p.R.HoldOf(f) != "" && witnessed(f, o.ID) })
}

// wroteOf reports whether the writer, or the line on the phone call, already gives someone's name and job in the same
// words.
func wroteOf(p *paper, who string) bool {
	if call := p.R.Call(); call != nil && strings.Contains(call.Who, who) {
		return true
	}
	for _, o := range p.R.Others() {
		if !o.Held() && strings.Contains(o.Answers[checklist.QConsentReasonWithout].Text, who) {
			return true
		}
	}
	return false
}
