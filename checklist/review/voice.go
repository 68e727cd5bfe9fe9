package review

import (
	"maps"
	"slices"

	"referral/checklist"
	"referral/checklist/finding"
)

// voiceRules are about what the child has said and lives through. None of them sends anyone back to the child: each
// only asks whether something was written down at the time.
func voiceRules() []Rule {
	return []Rule{
		{
			ID: "voice-words", Category: "voice", Severity: finding.Fix,
			What:   "The record has none of the child's own words, and does not say that it has not come up.",
			Why:    "A child's own words are the strongest part of a referral.",
			Ask:    "Were any of the child's own words written down at the time? Do not ask again.",
			Source: []string{"bolton", "dsl"}, Rows: []int{68, 94},
			Find: func(c *Context) []Hit {
				var hits []Hit
				for _, p := range c.speaking() {
					if !c.hasWords(p.ID) && c.value(checklist.QVoiceWishes, p.ID).Gap == nil {
						h := ofPerson(checklist.QVoiceWishes, p.ID)
						if len(c.R.Children()) > 1 {
							h = h.with("Were any of " + c.name(p.ID) + "'s own words written down at the time? Do not ask again.")
						}
						hits = append(hits, h)
					}
				}
				return hits
			},
		},
		{
			ID: "voice-wishes", Category: "voice", Severity: finding.Think,
			What:   "Nothing says what the child wants, or that it has not come up.",
			Why:    "No one else can speak for the child. \"It has not come up\" is a full answer.",
			Ask:    "Was anything the child wants written down at the time? Do not ask again.",
			Covers: []string{checklist.QVoiceWishes},
			Source: []string{"bolton"}, Rows: []int{80, 94},
			Find: func(c *Context) []Hit {
				var hits []Hit
				speaking := c.speaking()
				for _, p := range c.born() {
					if c.open(checklist.QVoiceWishes, p.ID) && !slices.Contains(speaking, p) {
						hits = append(hits, ofPerson(checklist.QVoiceWishes, p.ID).with("Was anything "+c.name(p.ID)+" said or showed written down at the time? Do not ask again."))
					}
				}
				return hits
			},
		},
		{
			ID: "voice-day", Category: "voice", Severity: finding.Fix,
			What:   "Nothing is said about the child's days.",
			Why:    "A day that can be pictured says more than any list of risks.",
			Ask:    "What do you already know about the child's days, from what was seen or written down at the time? Do not ask again.",
			Covers: []string{checklist.QVoiceLivedExperience},
			Source: []string{"bolton", "dsl"}, Rows: []int{79, 94},
			Find: func(c *Context) []Hit {
				return c.each(c.born(), checklist.QVoiceLivedExperience, func(name string) string {
					return "What do you already know about " + name + "'s days, from what was seen or written down at the time? Do not ask again."
				})
			},
		},
		{
			ID: "voice-will-ask", Category: "voice", Severity: finding.Think,
			What:   "What a child said, wants or was told is marked as something you will find out.",
			Why:    "A child who is asked again may say less, or something different.",
			Ask:    "This can stay unknown. Do not ask again: \"It has not come up, and we will not ask\" is a full answer.",
			Source: []string{"bolton", "dsl"}, Rows: []int{68, 94, 168},
			Find: (*Context).willAsk,
		},
		{
			ID: "voice-reported", Category: "voice", Severity: finding.Think,
			What:   "Something the child said is in someone else's words, and the exact words are empty.",
			Why:    "Exact words are believed and may be evidence. Tidied words lose both.",
			Ask:    "Were the exact words written down at the time? If not, leave it as it is. Do not ask again.",
			Covers: []string{checklist.QFactWords},
			Source: []string{"bolton", "dsl"}, Rows: []int{68, 94, 115},
			Find: func(c *Context) []Hit { return c.toldInOtherWords(false) },
		},
		{
			ID: "voice-first-words", Category: "voice", Severity: finding.Fix,
			What:   "A child's first telling is in someone else's words, and the exact words are empty.",
			Why:    "A child who has told once may never say it again. What you have in writing may be all there is.",
			Ask:    "Are the words, as first said, in a note or a log? If not, leave it. Do not ask again.",
			Source: []string{"dsl", "bolton"}, Rows: []int{12, 68, 94},
			Find: func(c *Context) []Hit { return c.toldInOtherWords(true) },
		},
		{
			ID: "voice-first-time", Category: "voice", Severity: finding.Think,
			What:   "The child has said something, but nothing says whether it was the first time.",
			Why:    "First words matter most. They may be the only ones.",
			Ask:    "Was it written down at the time whether this was the first time? \"Not known\" is an answer. Do not ask again.",
			Source: []string{"dsl"}, Rows: []int{12},
			Find: missing(checklist.QConcernFirstTime),
		},
		{
			ID: "voice-asked", Category: "voice", Severity: finding.Info,
			What:   "The child's words are here, but nothing says what the adult had just said.",
			Why:    "A court will want to know whether the words came freely.",
			Ask:    "Was it written down at the time what the adult had just said? Do not ask again.",
			Covers: []string{checklist.QFactAsked},
			Source: []string{"bolton"}, Rows: []int{68},
			Find: func(c *Context) []Hit {
				return c.facts(checklist.QFactAsked, func(f *checklist.Fact) bool { return f.Words != "" && f.Asked == "" && c.isChild(f.From) })
			},
		},
	}
}

// willAsk finds gaps of older records that say that someone will find out what a child said, wants or was told.
func (c *Context) willAsk() []Hit {
	return c.gaps(func(q *checklist.Question, g *checklist.Gap) bool {
		return q.ChildsWords && g.Kind == checklist.GapWillAsk
	})
}

// gaps finds the honest gaps that match. The findings are sorted into guide order later.
func (c *Context) gaps(match func(*checklist.Question, *checklist.Gap) bool) []Hit {
	var hits []Hit
	in := func(answers map[string]checklist.Answer, subject string) {
		for _, id := range slices.Sorted(maps.Keys(answers)) {
			g := answers[id].Gap
			if q, ok := c.Guide.Question(id); ok && g != nil && match(q, g) {
				hits = append(hits, Hit{At: place(q, subject)})
			}
		}
	}
	in(c.R.Answers, "")
	for _, p := range c.R.People {
		in(p.Answers, p.ID)
	}
	return hits
}

// speaking returns the referred children who may have said something in words: not those known to be under two.
func (c *Context) speaking() []*checklist.Person {
	return slices.DeleteFunc(slices.Clone(c.born()), func(p *checklist.Person) bool {
		years, sure := p.Age(c.R.Day(c.Now))
		return sure && years < 2
	})
}

// toldInOtherWords finds what a child said without the child's own words, in a first telling or in any other fact.
func (c *Context) toldInOtherWords(first bool) []Hit {
	if first != (c.R.Answers[checklist.QConcernFirstTime].Text == string(checklist.Yes)) {
		return nil
	}
	return c.facts(checklist.QFactWords, func(f *checklist.Fact) bool {
		p := c.R.Person(f.From)
		return f.Kind == checklist.FactHeard && f.Words == "" && !checklist.Quoted(f.Text) && p != nil && p.Referred &&
			(c.hasWords(p.ID) || c.value(checklist.QVoiceWishes, p.ID).Gap != nil) // Otherwise the finding on the child's words says so.
	})
}
