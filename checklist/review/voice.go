package review

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/finding"
)

// voiceRules are about what the child has said and lives. None of them sends anyone back to the child: each asks for what
// is already known, and "not asked, so as not to question the child" is a full answer.
func voiceRules() []Rule {
	return []Rule{
		{
			ID: "voice-words", Category: "voice", Severity: finding.Fix,
			What:   "No words of the child are in the record, and nothing says why.",
			Why:    "A child's own words are the strongest part of a referral.",
			Ask:    "No words of the child are here. Has anyone already written some down? Do not ask for more.",
			Covers: []string{"voice.wishes"},
			Source: []string{"bolton", "dsl"}, Rows: []int{68, 94},
			Find: func(c *Context) []Hit {
				var hits []Hit
				for _, p := range c.speaking() {
					if !c.hasWords(p) && c.value("voice.wishes", p.ID).Gap == nil {
						h := ofPerson("voice.wishes", p.ID)
						if len(c.R.Children()) > 1 {
							h = h.with("No words of " + c.name(p.ID) + " are here. Has anyone already written some down? Do not ask for more.")
						}
						hits = append(hits, h)
					}
				}
				return hits
			},
		},
		{
			ID: "voice-wishes", Category: "voice", Severity: finding.Fix,
			What:   "Nothing says what the child wants, nor that nobody has asked.",
			Why:    "Nobody else can speak for the child. \"Not asked\" is a full answer.",
			Ask:    "What has the child already said should happen? \"Not asked\" is a full answer.",
			Covers: []string{"voice.wishes"},
			Source: []string{"bolton"}, Rows: []int{80, 94},
			Find: func(c *Context) []Hit {
				var hits []Hit
				speaking := c.speaking()
				for _, p := range c.born() {
					if c.open("voice.wishes", p.ID) && (c.hasWords(p) || !slices.Contains(speaking, p)) {
						hits = append(hits, ofPerson("voice.wishes", p.ID).with("What has "+c.name(p.ID)+" already said or shown should happen? \"Not asked\" is a full answer."))
					}
				}
				return hits
			},
		},
		{
			ID: "voice-day", Category: "voice", Severity: finding.Fix,
			What:   "Nothing is said of the child's days.",
			Why:    "A day that can be pictured says more than any list of risks.",
			Ask:    "What is an ordinary day like for the child, from what is already known?",
			Covers: []string{"voice.lived_experience"},
			Source: []string{"bolton", "dsl"}, Rows: []int{79, 94},
			Find: func(c *Context) []Hit {
				return c.each(c.born(), "voice.lived_experience", func(name string) string {
					return "What is an ordinary day like for " + name + ", from what is already known?"
				})
			},
		},
		{
			ID: "voice-reported", Category: "voice", Severity: finding.Think,
			What:   "Something the child said is told in other words, and the exact words are empty.",
			Why:    "Real words are believed, and may be evidence. Tidied words are neither.",
			Ask:    "Were the exact words written down at the time? If not, leave it so.",
			Covers: []string{"fact.words"},
			Source: []string{"bolton", "dsl"}, Rows: []int{68, 94, 115},
			Find: func(c *Context) []Hit {
				return c.facts("fact.words", func(f *checklist.Fact) bool {
					p := c.R.Person(f.From)
					return f.Kind == "heard" && f.Words == "" && !quoted(f.Text) && p != nil && p.Referred &&
						(c.hasWords(p) || c.value("voice.wishes", p.ID).Gap != nil) // Else the finding on the child's words says it.
				})
			},
		},
		{
			ID: "voice-first-time", Category: "voice", Severity: finding.Think,
			What:   "The child has said something, and nothing says whether it was for the first time.",
			Why:    "First words matter most. They may be the only ones.",
			Ask:    "As far as you know, was it the first time? \"Not known\" is an answer.",
			Source: []string{"dsl"}, Rows: []int{12},
			Find: missing("concern.first_time"),
		},
		{
			ID: "voice-asked", Category: "voice", Severity: finding.Info,
			What:   "A child's words are given, and nothing says what the adult had said before.",
			Why:    "A court will want to know whether the words came freely.",
			Ask:    "What had the adult said just before, if it was noted?",
			Covers: []string{"fact.asked"},
			Source: []string{"bolton"}, Rows: []int{68},
			Find: func(c *Context) []Hit {
				return c.facts("fact.asked", func(f *checklist.Fact) bool { return f.Words != "" && f.Asked == "" && c.isChild(f.From) })
			},
		},
	}
}

// speaking are the referred children who may have said something in words: not those known to be under two.
func (c *Context) speaking() []*checklist.Person {
	return slices.DeleteFunc(slices.Clone(c.born()), func(p *checklist.Person) bool {
		years, sure := p.Age(c.Now)
		return sure && years < 2
	})
}

// hasWords reports whether any exact words of the child are in the record.
func (c *Context) hasWords(p *checklist.Person) bool {
	if c.spoke == nil {
		c.spoke = map[string]bool{}
		for _, f := range c.R.Facts {
			if f.Words != "" || quoted(f.Text) {
				c.spoke[f.From] = true
			}
		}
	}
	return c.spoke[p.ID] || slices.ContainsFunc([]string{"voice.wishes", "voice.lived_experience", "consent.child_views"}, func(q string) bool {
		return quoted(p.Answers[q].Text)
	})
}

// quoted reports whether a text holds a quotation.
func quoted(text string) bool {
	return strings.Count(text, "\"") > 1 || strings.Contains(text, "“") || strings.Contains(text, "„") || strings.Contains(text, "«") || strings.Contains(text, "‘")
}
