package review

import (
	"slices"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/checklist/when"
)

// evidenceRules are about what happened, each fact, and what was tried before.
func evidenceRules() []Rule {
	return slices.Concat(accountRules(), factRules(), earlierRules(), elsewhereRules())
}

// accountRules are about what the worry is and what happened.
func accountRules() []Rule {
	return []Rule{
		{
			ID: "evidence-harm-types", Category: "evidence", Severity: finding.Fix,
			What:   "Nothing is ticked under what you are worried about.",
			Why:    "It tells the reader where to look.",
			Ask:    "Which kinds of harm do your facts show? Tick all that fit.",
			Covers: []string{checklist.QConcernHarmTypes},
			Source: []string{"bolton"}, Rows: []int{71},
			Find: missing(checklist.QConcernHarmTypes),
		},
		{
			ID: "evidence-reason", Category: "evidence", Severity: finding.Fix,
			What:   "The reason for the referral is missing.",
			Why:    "Many readers see this first, and some see only this.",
			Ask:    "What has happened? Two or three sentences will do.",
			Covers: []string{checklist.QConcernReason},
			Source: []string{"bolton", "swindon"}, Rows: []int{66, 86},
			Find: missing(checklist.QConcernReason),
		},
		{
			ID: "evidence-facts", Category: "evidence", Severity: finding.Fix,
			What:   "There are no facts yet.",
			Why:    "Every view rests on something seen, heard or recorded.",
			Ask:    "What was seen, heard or recorded, and when? One fact is enough to refer.",
			Covers: []string{checklist.QConcernWhenAndWhere},
			Source: []string{"bolton", "dsl"}, Rows: []int{70, 89},
			Find: missing(checklist.QConcernWhenAndWhere),
		},
	}
}

// factRules are about what each fact says.
func factRules() []Rule {
	return []Rule{
		{
			ID: "evidence-kind", Category: "evidence", Severity: finding.Fix,
			What:   "A fact does not say how it is known.",
			Why:    "What was seen and what was passed on carry different weight.",
			Ask:    "Was it seen, heard, taken from a record, or passed on?",
			Covers: []string{checklist.QFactKind},
			Source: []string{"bolton"}, Rows: []int{70, 111},
			Find: func(c *Context) []Hit {
				return c.facts(checklist.QFactKind, func(f *checklist.Fact) bool { return f.Kind == "" })
			},
		},
		{
			ID: "evidence-empty", Category: "evidence", Severity: finding.Fix,
			What:   "A fact says nothing yet: no words, no mark, no number.",
			Why:    "A fact entered in a hurry is kept. It still needs its words.",
			Ask:    "What happened, as a camera or a microphone would have caught it?",
			Covers: []string{checklist.QFactText},
			Source: []string{"bolton"}, Rows: []int{70},
			Find: func(c *Context) []Hit {
				return c.facts(checklist.QFactText, func(f *checklist.Fact) bool {
					return f.Text == "" && f.Words == "" && f.Injury == (checklist.Injury{}) && f.Count == (checklist.Count{})
				})
			},
		},
		{
			ID: "evidence-undated", Category: "evidence", Severity: finding.Fix,
			What:   "A fact has no date, and its words have none.",
			Why:    "Dates show order and pattern.",
			Ask:    "When was it? \"About the start of March\" is honest.",
			Covers: []string{checklist.QFactWhen},
			Source: []string{"bolton", "dsl"}, Rows: []int{70, 89, 125},
			Find: func(c *Context) []Hit {
				return c.facts(checklist.QFactWhen, func(f *checklist.Fact) bool { return f.When.IsZero() && !dated(f.Text) })
			},
		},
		{
			ID: "evidence-where", Category: "evidence", Severity: finding.Think,
			What:   "A fact that was seen or heard does not say where.",
			Why:    "A place can be checked, and shows who else was near.",
			Ask:    "Where was it: which room, gate, street or screen?",
			Covers: []string{checklist.QFactWhere},
			Source: []string{"bolton", "swindon"}, Rows: []int{70, 89},
			Find: func(c *Context) []Hit {
				return c.facts(checklist.QFactWhere, func(f *checklist.Fact) bool {
					return f.Where == "" && (f.Kind == checklist.FactSeen || f.Kind == checklist.FactHeard && f.From != "" && c.isChild(f.From))
				})
			},
		},
		{
			ID: "evidence-who", Category: "evidence", Severity: finding.Fix,
			What:   "A fact that was seen or heard does not say who by.",
			Why:    "A worker may want to speak to that person.",
			Ask:    "Who saw or heard it?",
			Covers: []string{checklist.QFactBy, checklist.QFactTo},
			Source: []string{"bolton", "swindon"}, Rows: []int{70, 89},
			Find: func(c *Context) []Hit {
				return c.facts(checklist.QFactBy, func(f *checklist.Fact) bool {
					return (f.Kind == checklist.FactSeen || f.Kind == checklist.FactHeard) && f.By == "" && f.To == "" && f.Injury.SeenBy == ""
				})
			},
		},
		{
			ID: "evidence-speaker", Category: "evidence", Severity: finding.Fix,
			What:   "Words were heard, but nothing says whose they are.",
			Why:    "Words without a speaker cannot be used.",
			Ask:    "Whose words are these?",
			Covers: []string{checklist.QFactFrom},
			Source: []string{"bolton", "dsl"}, Rows: []int{70, 89, 112},
			Find: func(c *Context) []Hit {
				return c.facts(checklist.QFactFrom, func(f *checklist.Fact) bool {
					return f.From == "" && f.Kind != checklist.FactPassedOn && (f.Kind == checklist.FactHeard || f.Words != "")
				})
			},
		},
		{
			ID: "evidence-hearsay", Category: "evidence", Severity: finding.Fix,
			What:   "Something was passed on, but nothing says who by.",
			Why:    "Hearsay without its source cannot be weighed or followed up.",
			Ask:    "Who told you? If the name must be kept back, mark it so.",
			Covers: []string{checklist.QFactFrom},
			Source: []string{"dsl", "bolton"}, Rows: []int{70, 89, 112},
			Find: func(c *Context) []Hit {
				return c.facts(checklist.QFactFrom, func(f *checklist.Fact) bool { return f.From == "" && f.Kind == checklist.FactPassedOn })
			},
		},
		{
			ID: "evidence-known-how", Category: "evidence", Severity: finding.Think,
			What:   "An adult passed something on, but nothing says how the adult knows.",
			Why:    "What an adult saw and what an adult was told are weighed in different ways.",
			Ask:    "How does that adult know, as far as you were told?",
			Covers: []string{checklist.QFactKnownHow},
			Source: []string{"bolton", "dsl", "advice"}, Rows: []int{70, 112, 114},
			Find: func(c *Context) []Hit {
				return c.facts(checklist.QFactKnownHow, func(f *checklist.Fact) bool {
					return f.Kind == checklist.FactPassedOn && f.KnownHow == "" && f.From != "" && !c.isChild(f.From)
				})
			},
		},
		{
			ID: "evidence-injury", Category: "evidence", Severity: finding.Fix,
			What:   "A mark or an injury was seen, and its place, size, colour or who saw it is missing.",
			Why:    "Marks change within hours. Your words may be all that is left.",
			Ask:    "Where on the body, how big, what colour, and who saw it?",
			Source: []string{"bolton"}, Rows: []int{67},
			Find: findInjury,
		},
		{
			ID: "evidence-harm-facts", Category: "evidence", Severity: finding.Think,
			What:   "A kind of harm is ticked, and no fact is marked as showing it.",
			Why:    "Each kind of harm needs a fact that shows it.",
			Ask:    "Which fact shows each kind of harm that you have ticked?",
			Source: []string{"bolton"}, Rows: []int{71, 111},
			Find: findHarmFacts,
		},
	}
}

// earlierRules are about what was tried before, and the events of the history.
func earlierRules() []Rule {
	return []Rule{
		{
			ID: "evidence-early-help-assessment", Category: "evidence", Severity: finding.Think,
			What:   "The text points to an early help assessment, or offers one in place of a referral.",
			Why:    "An early help assessment supports a referral, but does not replace one.",
			Ask:    "What does it say that matters here? Write that as well.",
			Source: []string{"swindon"}, Rows: []int{22},
			Find: search{hints: "early eha caf common family", words: sendsToEarlyHelp}.find,
		},
		{
			ID: "evidence-tried", Category: "evidence", Severity: finding.Fix,
			What:   "Nothing has been tried, but nothing says why.",
			Why:    "There is often a good reason. Without it the reader could send you back to early help.",
			Ask:    "What have you tried? If nothing, why not?",
			Covers: []string{checklist.QSupportTried, checklist.QSupportWhyNoEarlyHelp},
			Source: []string{"bolton"}, Rows: []int{26, 78},
			Find: findTried,
		},
		{
			ID: "evidence-tried-undated", Category: "evidence", Severity: finding.Think,
			What:   "Nothing that was tried has a date.",
			Why:    "Dated steps show what school has done, and for how long.",
			Ask:    "On which dates was that, as far as your records say?",
			Source: []string{"advice"}, Rows: []int{102, 103},
			Find: func(c *Context) []Hit {
				q, ok := c.Guide.Question(checklist.QSupportTried)
				if !ok || len(c.R.Entries(q)) > 0 || !c.hasText(q.ID) || dated(c.R.Answers[q.ID].Text) {
					return nil
				}
				return []Hit{here(q.ID)}
			},
		},
		{
			ID: "evidence-event-empty", Category: "evidence", Severity: finding.Fix,
			What:   "An earlier worry, talk, meeting or offer of help says nothing yet.",
			Why:    "The reader should not need to look it up.",
			Ask:    "What happened, or what was done?",
			Covers: []string{checklist.QEventKind, checklist.QEventText},
			Source: []string{"bolton", "swindon"}, Rows: []int{69, 78},
			Find: func(c *Context) []Hit {
				return c.events(checklist.QEventText, func(e *checklist.Event) bool { return e.Text == "" && e.Outcome == "" })
			},
		},
		{
			ID: "evidence-event-undated", Category: "evidence", Severity: finding.Fix,
			What:   "An earlier worry, talk, meeting or offer of help has no date.",
			Why:    "The order tells the story.",
			Ask:    "When was it, as far as you know? A month or a year will do.",
			Covers: []string{checklist.QEventWhen},
			Source: []string{"dsl", "advice"}, Rows: []int{103, 125},
			Find: func(c *Context) []Hit {
				return c.events(checklist.QEventWhen, func(e *checklist.Event) bool { return e.When.IsZero() && !dated(e.Text) })
			},
		},
		{
			ID: "evidence-event-outcome", Category: "evidence", Severity: finding.Think,
			What:   "Help was offered, or an earlier referral made, but nothing says what came of it.",
			Why:    "What worked, and what made no difference, is useful to the next person.",
			Ask:    "What came of it? \"No answer known to us\" counts.",
			Covers: []string{checklist.QEventOutcome},
			Source: []string{"bolton"}, Rows: []int{76, 78},
			Find: func(c *Context) []Hit {
				return c.events(checklist.QEventOutcome, func(e *checklist.Event) bool {
					return (e.Kind == checklist.EventHelp || e.Kind == checklist.EventReferral) && e.Outcome == "" && e.Why == ""
				})
			},
		},
	}
}

// elsewhereRules are about harm outside the home, and facts that no view rests on.
func elsewhereRules() []Rule {
	return []Rule{
		{
			ID: "evidence-outside-home", Category: "evidence", Severity: finding.Think,
			What:   "The child is 13 or over, but nothing is said about danger outside the home or online.",
			Why:    "Teenagers are often harmed by people their parents have never met.",
			Ask:    "Is anyone outside the home a danger, as far as is already known?",
			Source: []string{"advice"}, Rows: []int{108},
			Find: func(c *Context) []Hit {
				if c.R.HasWorry("exploitation", "radicalisation") {
					return nil
				}
				teenagers := slices.DeleteFunc(c.R.Children(), func(p *checklist.Person) bool {
					_, most := when.AgeRange(p.Born, c.Now)
					return most < 13
				})
				return c.each(teenagers, checklist.QConcernOutsideHome, func(name string) string {
					return "Is anyone outside the home or online a danger to " + name + ", as far as is already known?"
				})
			},
		},
		{
			ID: "evidence-uncited", Category: "evidence", Severity: finding.Info,
			What:   "No view refers to this fact.",
			Why:    "Many facts only give context. If a view rests on one, point to it.",
			Ask:    "Does a view rest on this fact? Then point to it.",
			Source: []string{"practice"}, Rows: []int{111},
			Find: findUncited,
		},
		speakerRule(),
		unanswered("evidence"),
	}
}

// findTried finds one gap: nothing was tried, and no reason is given. A gap is an answer; "does not apply" means that
// nothing was tried.
func findTried(c *Context) []Hit {
	switch tried := c.value(checklist.QSupportTried, ""); {
	case c.open(checklist.QSupportTried, ""):
		if !c.answered(checklist.QSupportWhyNoEarlyHelp, "") {
			return []Hit{here(checklist.QSupportTried)}
		}
	case tried.Gap != nil && tried.Gap.Kind == checklist.GapNone && tried.Gap.Note == "" && c.open(checklist.QSupportWhyNoEarlyHelp, ""):
		return here(checklist.QSupportWhyNoEarlyHelp).asking("Why was nothing tried before? One sentence will do.")
	}
	return nil
}
