package followup

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/workday"
)

// Outcome is one of the three ways a referral can end at the front door, and what should come with it (R138).
type Outcome struct {
	ID      string   // ID is not_in_need, assessment or section47.
	Choices []string // Choices are the answers of the guide that belong to it.
	Title   string
	Expect  []Expectation
}

// Expectation is something that should come with an outcome. If it has not come, ask for it.
type Expectation struct {
	Text   string
	Source string
	Rows   []int
}

// ifAccepted is said once of an outcome that is less than was asked.
const ifAccepted = "If you accept it, write down why in your own record. If not, use the escalation ladder."

// Outcomes lists the three.
var Outcomes = []Outcome{
	{
		ID: "not_in_need", Choices: []string{"advice", "other_service", "early_help", "recorded"},
		Title: "Not a child in need, in the council's view",
		Expect: []Expectation{
			{"Which it is: advice or information, another service, early help, or only recorded.", "swindon", []int{138}},
			{"The reasons, and what other help would suit better.", "bolton", []int{129}},
			{"Whether it is kept as a contact, and that the family has been told so.", "dorset", []int{146}},
			{ifAccepted, "dsl", []int{132, 134}},
		},
	},
	{
		ID: "assessment", Choices: []string{"assessment"},
		Title: "An assessment of a child in need (section 17)",
		Expect: []Expectation{
			{"The name of the social worker, and that a manager has decided on the assessment.", "swindon", []int{138, 141}},
			{"When the child is seen, and by when the assessment ends.", "swindon", []int{139, 140}},
			{"What the child and the family are told, and who by.", "swindon", []int{49}},
			{"What school is asked to bring: keep writing down what changes for the child.", "dsl", []int{135}},
		},
	},
	{
		ID: "section47", Choices: []string{"section47"},
		Title: "Enquiries, because significant harm is suspected (section 47)",
		Expect: []Expectation{
			{"Whether there is a strategy discussion, when, and who speaks for school in it.", "swindon", []int{138}},
			{"Where the child is tonight, and who tells the family what and when.", "dorset", []int{48}},
			{"When the child is seen, and by when the assessment ends.", "swindon", []int{139, 140}},
			{"What school is asked to bring: keep writing down what changes for the child.", "dsl", []int{135}},
		},
	},
}

// OutcomeOf returns the outcome that an answer of the guide belongs to.
func OutcomeOf(choice string) (Outcome, bool) {
	i := slices.IndexFunc(Outcomes, func(o Outcome) bool { return slices.Contains(o.Choices, choice) })
	if i < 0 {
		return Outcome{}, false
	}
	return Outcomes[i], true
}

// LessThanAsked says how the council decided for less than was asked. It is empty if it did not. What to do about it is
// said once: an outcome that expects it already does.
func LessThanAsked(r *checklist.Referral) string {
	rank := map[string]int{"advice": 1, "other_service": 1, "recorded": 1, "early_help": 2, "assessment": 3, "section17": 3, "section47": 4}
	got, asked := rank[r.Answers[checklist.QAfterOutcome].Text], rank[string(r.Request.Level)]
	if got == 0 || asked == 0 || got >= asked {
		return ""
	}
	const less = "It is less than you asked for."
	if o, ok := OutcomeOf(r.Answers[checklist.QAfterOutcome].Text); ok && o.ID == "not_in_need" {
		return less
	}
	return less + " " + ifAccepted
}

// Chase is what to say if nothing has been heard (R128).
var Chase = []string{
	"Give the reference, the day and the time of the referral, and the name of who took it.",
	"Say what you asked for, in one sentence, and what has changed since.",
	"Ask who has it now, what was decided, who decided it and why, and when you will hear more.",
	"Ask to speak to a qualified social worker if the answer is not clear, or to the manager if there is no answer.",
	"Write down who said what, and when.",
}

// SomethingNew is what to do about something new once the referral has gone: a contact can still become a referral
// (R164).
var SomethingNew = []string{
	"Add it as a fact, with its day and where it comes from.",
	"Ring the same day, and give the council's reference. Do not wait for the answer to the first referral.",
	"Send it in writing as well, and write the call down in the log.",
}

// Reference returns the reference that the council gave, or "".
func Reference(r *checklist.Referral) string {
	if given := r.Answers[checklist.QAfterReference].Text; given != "" && !noReference(given) {
		return given
	}
	if call := r.Call(); call != nil && !noReference(call.Reference) {
		return call.Reference
	}
	return ""
}

// noReference reports whether words in the place of a reference say that there is none. Every reference has a number in it.
func noReference(s string) bool {
	return !strings.ContainsAny(s, "0123456789") && withoutReference.MatchString(s)
}

var withoutReference = regexp.MustCompile(`(?i)^\W*(?:no|none|not|nothing|never|did not|didn['’]t|they)\b`)

// EarlyHelp says what follows if a family does not take up early help, counted from a day (R105).
func EarlyHelp(from time.Time) string {
	const layout = "Mon 2 Jan 2006"
	return fmt.Sprintf("If the family has not taken up the help by %s, invite them to a meeting in school within the fortnight that follows (by %s), and set a review three to four weeks after it (by %s).",
		from.AddDate(0, 0, 7).Format(layout), from.AddDate(0, 0, 21).Format(layout), from.AddDate(0, 0, 49).Format(layout))
}

// LadderStep is a step of the escalation ladder with its day.
type LadderStep struct {
	Who, Says, Source string
	By                time.Time
	Sum               string
	Judged            bool // Judged is true if the time is our judgement, since no source gives one.
}

// usualLadder is the ladder from guidance, for a profile without its own.
var usualLadder = []authority.LadderStep{
	{ID: "worker", Who: "the worker who decided", Says: "Listen first, and see whether another plan would work.", Next: "manager", Origin: authority.Origin{Source: "dsl"}},
	{ID: "manager", Who: "that worker's line manager", Says: "In writing, with the facts that you are asking them to weigh.", Next: "service", Origin: authority.Origin{Source: "dsl"}},
	{ID: "service", Who: "the service manager", Says: "The same letter, with the line manager's answer.", Next: "partnership", Origin: authority.Origin{Source: "dsl"}},
	{ID: "partnership", Who: "the safeguarding partnership's procedure for disagreements", Says: "The procedure says how to use it.", Origin: authority.Origin{Source: "dsl"}},
}

// Ladder gives each step its day, counted from the day the decision was told. The first is on that day itself. A
// disagreement does not wait for its step: while a child is at risk, escalate faster.
func Ladder(p authority.Profile, from time.Time) ([]LadderStep, error) {
	ladder := p.LadderInOrder()
	if len(ladder) == 0 {
		ladder = usualLadder
	}
	days := workday.New(p.ClosedDays()...)
	var out []LadderStep
	at := from
	for i, r := range ladder {
		step := LadderStep{Who: r.Who, Says: r.Says, Source: r.Source, By: at, Judged: r.Within == 0}
		n := r.Within
		if i > 0 && n == 0 {
			n = 1
		}
		if n > 0 {
			c, err := days.Add(at, n)
			if err != nil {
				return nil, err
			}
			step.By, step.Sum = c.By(), c.Sum()
			at = step.By
		}
		out = append(out, step)
	}
	return out, nil
}

// Decided returns the outcome of a record, the day it was told, and whether there is one.
func Decided(r *checklist.Referral, loc *time.Location) (choice string, on time.Time, ok bool) {
	if day := r.DecidedOn(); !day.IsZero() {
		on = day.Start(loc)
	}
	return r.Answers[checklist.QAfterOutcome].Text, on, r.DecisionTold()
}
