package review

import (
	"referral/checklist"
	"referral/checklist/finding"
)

// unansweredRows are the rows whose questions the rule covers, by category.
var unansweredRows = map[string][]int{"route": {5, 14, 62}, "basics": {52, 53, 57, 58, 62}, "consent": {28, 29, 41, 45}, "evidence": {66, 75, 76, 86, 91}}

// unansweredCategory is the category of an unanswered question, by section.
var unansweredCategory = map[string]string{"before": "route", "basics": "basics", "consent": "consent", "include": "evidence"}

// unanswered is the rule for every must question of a category without a rule of its own. It asks in the question's own
// words. It leaves out questions that are not asked now, or have an honest gap.
func unanswered(category string) Rule {
	return Rule{
		ID: category + "-unanswered", Category: category, Severity: finding.Fix,
		What:   "A question that every referral needs has neither an answer nor an honest gap.",
		Why:    "The reader cannot tell whether an empty space is something that no one thought of.",
		Ask:    "What is the answer, as far as you know? \"Not known\" is one.",
		Source: []string{"forms"}, Rows: unansweredRows[category],
		Find: func(c *Context) []Hit { return c.unanswered(category) },
	}
}

func (c *Context) unanswered(category string) []Hit {
	var hits []Hit
	for _, q := range c.Guide.All() {
		if q.Need != checklist.Must || c.covered[q.ID] || unansweredCategory[q.Section.ID] != category {
			continue
		}
		for _, subject := range subjects(c.R, q) {
			if q.Of == checklist.OfChild && c.unborn(c.R.Person(subject)) || !c.missing(q, subject) {
				continue
			}
			ref := checklist.Ref{Question: q.ID, Subject: subject}
			ask := checklist.Title(c.R, q, ref)
			if q.ChildsWords {
				ask += " Only if it was written down at the time. Do not ask again."
			}
			hits = append(hits, Hit{At: place(q, subject), Ask: ask})
		}
	}
	return hits
}
