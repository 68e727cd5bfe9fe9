package learn

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/authority/form"
	"referral/checklist/english"
)

// Way is one way to keep something the form says about the council.
type Way struct {
	Words string
	keep  func(p *authority.Profile, found form.Proposal, from authority.Origin)
}

// Ways returns how a proposal can be kept, in the order offered.
func (l *Learning) Ways(g *checklist.Guide, found form.Proposal) []Way {
	var out []Way
	switch found.What {
	case form.ANumber:
		return numberWays(found) // A correct number is one to ring, not a note.
	case form.Hours:
		out = l.hoursWays()
	case form.ADeadline:
		out = deadlineWays(found)
	case form.ALevel:
		out = levelWays(g, found)
	case form.Page:
		out = pageWays()
	case form.Email, form.Place:
		out = []Way{{WordsSendHere, keepRoute}}
	}
	return append(out, Way{WordsNote, keepNote})
}

// Question asks how a proposal is to be kept.
func Question(found form.Proposal) string {
	if found.What == form.ANumber {
		return WordsNumber
	}
	return WordsRight
}

// numberWays returns what a number can be for, beginning with what the words next to it say.
func numberWays(found form.Proposal) []Way {
	var out []Way
	for _, u := range authority.Uses {
		way := Way{u.Says, func(p *authority.Profile, found form.Proposal, from authority.Origin) {
			p.Numbers = append(p.Numbers, found.Number(p.Name, u.ID, from.Checked))
		}}
		if words, ok := useWords[u.ID]; ok && words.MatchString(nextTo(found)) {
			out = slices.Insert(out, 0, way)
			continue
		}
		out = append(out, way)
	}
	return out
}

// useWords are words next to a number that say what it is for.
var useWords = map[string]*regexp.Regexp{
	"advice":             regexp.MustCompile(`(?i)\badvice\b|\bconsultation`),
	authority.OutOfHours: regexp.MustCompile(`(?i)\bemergency duty\b|\bEDT\b|\bout[- ]of[- ](?:office[- ])?hours\b|\boutside (?:of )?(?:(?:normal|office|working) )*hours\b|\bafter hours\b|\bevenings?\b|\bnights?\b|\bweekends?\b`),
}

// nextTo returns the words before a number, from the number before it, or those after it if there are none.
func nextTo(found form.Proposal) string {
	before, after, _ := strings.Cut(found.Sentence, found.Value)
	if before = before[strings.LastIndexAny(before, "0123456789")+1:]; strings.ContainsFunc(before, unicode.IsLetter) {
		return before
	}
	return after
}

// hoursWays returns the council's numbers known so far, since the hours belong to one of them.
func (l *Learning) hoursWays() []Way {
	const most = 6 // as many as have a digit to choose them
	now := l.known
	l.takeOver(&now, "")
	var out []Way
	for _, n := range now.Numbers {
		if n.Number == "" || len(out) == most {
			continue
		}
		out = append(out, Way{WordsHoursOf + n.Number, func(p *authority.Profile, found form.Proposal, _ authority.Origin) {
			for i := range p.Numbers {
				if digits(p.Numbers[i].Number) == digits(n.Number) {
					p.Numbers[i].Hours = authority.AddHours(p.Numbers[i].Hours, found.Value)
				}
			}
		}})
	}
	return out
}

// fromOf is what a step is counted from if the sentence does not say.
var fromOf = map[string]string{"written": "call", "child_seen": "decision", "assessment_ends": "decision"}

// fromWords are words that say what a deadline is counted from. The first match decides.
var fromWords = []struct {
	from  string
	words *regexp.Regexp
}{
	{"receipt", regexp.MustCompile(`(?i)\breceipt\b|\breceiv`)},
	{"decision", regexp.MustCompile(`(?i)\bof (?:the |a |that |our )?decision`)},
	{"call", regexp.MustCompile(`(?i)\bcall|\btelephon|\bphon|\bring|\brung|\bverbal`)},
	{"referral", regexp.MustCompile(`(?i)\bof (?:the |a |your )?referral`)},
}

// deadlineWays returns the steps that a deadline could be for; none if its time is not understood.
func deadlineWays(found form.Proposal) []Way {
	n, unit, ok := amount(found.Value)
	if !ok {
		return nil
	}
	var out []Way
	for _, step := range authority.Steps {
		d := authority.Deadline{Step: step.ID, N: n, Unit: unit, From: "receipt"}
		if from, usual := fromOf[step.ID]; usual {
			d.From = from
		}
		for _, f := range fromWords {
			if f.words.MatchString(found.Sentence) {
				d.From = f.from
				break
			}
		}
		out = append(out, Way{step.What + ": " + d.Amount() + " from the " + d.From, func(p *authority.Profile, found form.Proposal, from authority.Origin) {
			d.Origin, d.Says = from, found.Sentence
			p.Deadlines = slices.DeleteFunc(slices.Clone(p.Deadlines), func(was authority.Deadline) bool { return was.Step == d.Step })
			p.Deadlines = append(p.Deadlines, d)
		}})
	}
	return out
}

var (
	timeAllowed = regexp.MustCompile(`(?i)\b(\d+|twenty[- ]four|forty[- ]eight|seventy[- ]two|\w+)\s+(working|school|clear)?\s*(hour|hr|day|week)s?\b`)
	inWords     = map[string]int{"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10, "twenty four": 24, "forty eight": 48, "seventy two": 72}
)

// amount reads "within 24 hours" as profiles count it: in hours, or in working days. Days not called working days run
// by the clock.
func amount(value string) (n int, unit string, ok bool) {
	m := timeAllowed.FindStringSubmatch(value)
	if m == nil {
		return 0, "", false
	}
	n, err := strconv.Atoi(m[1])
	if err != nil {
		n = inWords[strings.ToLower(strings.ReplaceAll(m[1], "-", " "))]
	}
	unit = "hours"
	switch kind := strings.ToLower(m[3]); {
	case kind == "day" && m[2] != "":
		unit = "working_days"
	case kind == "day":
		n *= 24
	case kind == "week" && m[2] != "":
		n, unit = n*5, "working_days"
	case kind == "week":
		n *= 7 * 24
	}
	const most = 400 // most is what a profile can hold.
	return n, unit, n >= 1 && n <= most
}

// level matches a numbered level, such as "Level 4" or "Tiers 2 and 3".
var level = regexp.MustCompile(`(?i)^(?:level|tier)s?\s+(.+)$`)

// levelWays returns what a level of need could be closest to, or that it is the document with the levels. Sections of
// the Children Act are the same everywhere.
func levelWays(g *checklist.Guide, found form.Proposal) []Way {
	m := level.FindStringSubmatch(found.Value)
	switch {
	case strings.HasPrefix(strings.ToLower(found.Value), "section"):
		return nil
	case m == nil:
		return []Way{{WordsLevelsIn, func(p *authority.Profile, found form.Proposal, from authority.Origin) {
			p.Threshold.Origin, p.Threshold.Document = from, found.Value
		}}}
	}
	var out []Way
	q, _ := g.Question(checklist.QReferralLevel)
	for _, near := range q.Choices {
		if near.Value == string(checklist.LevelNotSure) {
			continue
		}
		out = append(out, Way{WordsNearest + near.Label, func(p *authority.Profile, found form.Proposal, from authority.Origin) {
			l := authority.Level{ID: strings.ToLower(m[1]), Name: english.Capital(found.Value), Is: near.Value}
			p.Threshold.Levels = slices.DeleteFunc(slices.Clone(p.Threshold.Levels), func(was authority.Level) bool { return was.ID == l.ID })
			p.Threshold.Levels = append(p.Threshold.Levels, l)
			if p.Threshold.Source == "" {
				p.Threshold.Origin = from
			}
		}})
	}
	return out
}

func pageWays() []Way {
	return []Way{
		{WordsLevelsAt, func(p *authority.Profile, found form.Proposal, from authority.Origin) {
			p.Threshold.Where = found.Value
			if p.Threshold.Source == "" {
				p.Threshold.Origin = from
			}
		}},
		{WordsProceduresAt, func(p *authority.Profile, found form.Proposal, from authority.Origin) {
			p.Procedures.Origin, p.Procedures.Where = from, found.Value
			if p.Procedures.Title == "" {
				p.Procedures.Title = WordsProcedures
			}
		}},
		{WordsSendHere, keepRoute},
	}
}

// keepRoute adds the sentence to how the council takes referrals.
func keepRoute(p *authority.Profile, found form.Proposal, from authority.Origin) {
	if !strings.Contains(p.Route.Says, found.Sentence) {
		p.Route.Says = strings.TrimSpace(p.Route.Says + " " + found.Sentence)
	}
	if p.Route.Source == "" {
		p.Route.Origin = from
	}
}

func keepNote(p *authority.Profile, found form.Proposal, from authority.Origin) {
	if !slices.ContainsFunc(p.Notes, func(n authority.Note) bool { return n.Text == found.Sentence }) {
		p.Notes = append(p.Notes, authority.Note{Origin: from, Text: found.Sentence})
	}
}

// takeOver puts what was confirmed into a profile, each thing as what it is.
func (l *Learning) takeOver(p *authority.Profile, day string) {
	p.Numbers = slices.Clone(p.Numbers)
	for _, a := range l.answers {
		if a.way != nil {
			a.way.keep(p, *a.to.Proposal, authority.Origin{Source: form.Source, Checked: day})
		}
	}
}

// isKnown reports whether a profile already has what a form says about the council.
func isKnown(p authority.Profile, found form.Proposal) bool {
	if slices.ContainsFunc(p.Notes, func(n authority.Note) bool { return n.Text == found.Sentence }) {
		return true
	}
	switch found.What {
	case form.ANumber:
		return slices.ContainsFunc(p.Numbers, func(n authority.Number) bool { return digits(n.Number) == digits(found.Value) })
	case form.Hours:
		return slices.ContainsFunc(p.Numbers, func(n authority.Number) bool { return strings.Contains(n.Hours, found.Value) })
	case form.ADeadline:
		return slices.ContainsFunc(p.Deadlines, func(d authority.Deadline) bool { return d.Says == found.Sentence })
	case form.ALevel:
		return strings.EqualFold(p.Threshold.Document, found.Value) ||
			slices.ContainsFunc(p.Threshold.Levels, func(l authority.Level) bool { return strings.EqualFold(l.Name, found.Value) })
	case form.Page:
		return found.Value == p.Threshold.Where || found.Value == p.Procedures.Where || strings.Contains(p.Route.Says, found.Sentence)
	}
	return strings.Contains(p.Route.Says, found.Sentence)
}

// digits returns the digits of a number, which can be written in many ways.
func digits(number string) string {
	return strings.Map(func(c rune) rune {
		if c < '0' || c > '9' {
			return -1
		}
		return c
	}, number)
}
