package review

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/finding"
)

// tooLittle is the category of the rules on answers that say too little.
const tooLittle = "answers"

// answerRules are about answers that say too little: each has the kind of words that its question wants, as the wants of its
// stanza have it. They read every answer as a whole; whether its words are well chosen is the wording's affair.
func answerRules() []Rule {
	rules := []Rule{
		{
			ID:   "answers-seen",
			What: "Only general words, and nothing that somebody saw, heard or did.",
			Why:  "These words would fit many families. The reader needs to picture this one.",
			Ask:  "What has somebody seen, heard or done that shows it? Only what you already know.",
			Rows: []int{70, 74, 118},
		},
		{
			ID:   "answers-words",
			What: "A wish or a view, without anything that the person said or did.",
			Why:  "A wish in an adult's words could be anybody's. What was said or shown is the person's own.",
			Ask:  "What did the child say or do that tells you, if it was written down at the time? Do not ask again.",
			Rows: []int{68, 80, 94},
		},
		{
			ID:   "answers-effect",
			What: "An effect on the child in general words.",
			Why:  "Anyone should be able to picture what it does to this child.",
			Ask:  "What can be seen of it: in sleep, food, mood, lessons or friendships? Point to the facts you already have.",
			Rows: []int{72, 73, 74},
		},
		{
			ID:   "answers-change",
			What: "A burden on the family that is named, without what it changes for the child.",
			Why:  "The same burden weighs differently in each family. What it changes is what help can be planned for.",
			Ask:  "What does it change for the child? Only what you already know.",
			Rows: []int{84},
		},
		{
			ID:   "answers-helps",
			What: "A strength in general words, without what somebody does.",
			Why:  "A plan can build on what somebody does. It cannot build on praise.",
			Ask:  "What does this person do, and when, that keeps the child safe or well?",
			Rows: []int{97, 99},
		},
		{
			ID:   "answers-reason",
			What: "A formula, or a bare no, where the reason itself is asked for.",
			Why:  "The reader cannot weigh a reason that isn't there.",
			Ask:  "What is the reason in this case: what happened, or what do you fear would happen?",
			Rows: []int{3, 26, 30, 99, 122},
		},
		{
			ID:   "answers-role",
			What: "The family is known, and nothing says in what role, how long or how often.",
			Why:  "The reader weighs your view by how you know them.",
			Ask:  "How long have you known them, in what role, and how often do you see them?",
			Rows: []int{61},
		},
		{
			ID:   "answers-source",
			What: "A source that is vouched for, without how the person knows.",
			Why:  "The reader weighs something seen differently from something heard of.",
			Ask:  "Did this person see it, hear it or hear of it from somebody? If they did not say, write that.",
			Rows: []int{70, 112, 114},
		},
		{
			ID:   "answers-deed",
			What: "An agreement, a request or a plan, without what is to be done.",
			Why:  "In a week, nobody will know what was meant.",
			Ask:  "Who said or decided what, why, and what happens next?",
			Rows: []int{33, 101, 124, 126},
		},
		{
			ID:   "answers-who",
			What: "Nobody is named where the question asks who.",
			Why:  "The reader has to know whom this is about, or whom to ring.",
			Ask:  "Who is it, by name or by job?",
			Rows: []int{8, 14, 15, 64, 124},
		},
		{
			ID:   "answers-when",
			What: "No day or time is given where the question asks when.",
			Why:  "Without a day or a time, the reader cannot tell how soon it is.",
			Ask:  "On which day, or at what time?",
			Rows: []int{8, 15, 101, 125},
		},
	}
	for i := range rules {
		want := checklist.Want(strings.TrimPrefix(rules[i].ID, "answers-"))
		rules[i].Category, rules[i].Severity, rules[i].Source = tooLittle, finding.Think, []string{"practice"}
		rules[i].Find = func(c *Context) []Hit { return c.lacking()[want] }
	}
	return rules
}

// lacking has, for each want, the answers that lack it. An answer is asked about once: for the first want of its question that it lacks.
func (c *Context) lacking() map[checklist.Want][]Hit {
	if c.lacks != nil {
		return c.lacks
	}
	c.lacks = map[checklist.Want][]Hit{}
	for _, q := range c.Guide.All() {
		if len(q.Wants) == 0 {
			continue
		}
		for _, t := range c.answersTo(q) {
			if want, ok := c.lack(t); ok && !c.asksForWords(t) {
				h := Hit{At: t.At, End: len(t.Text), Text: t.Text, Ask: q.Probe}
				c.lacks[want] = append(c.lacks[want], h)
			}
		}
	}
	return c.lacks
}

// answersTo are the words under a question, of everybody of whom it is asked. Words beside an honest gap are left alone.
func (c *Context) answersTo(q *checklist.Question) []Text {
	var out []Text
	add := func(subject, text string) {
		if strings.TrimSpace(text) != "" {
			out = append(out, Text{At: place(q, subject), Question: q, Text: text})
		}
	}
	if field := factFields[q.ID]; field != nil {
		for _, f := range c.R.Facts {
			if q.ID != checklist.QFactText || !toldElsewhere(f) {
				add(f.ID, field(f))
			}
		}
		return out
	}
	for _, subject := range subjects(c.R, q) {
		if v := c.value(q.ID, subject); v.Gap == nil && !c.onlyNotes(q, subject) {
			add(subject, v.Text)
		}
	}
	return out
}

// toldElsewhere reports whether a fact says what happened outside its text: in somebody's words, in a mark or in a count.
func toldElsewhere(f *checklist.Fact) bool {
	return f.Words != "" || f.Count != (checklist.Count{}) || f.Injury != (checklist.Injury{})
}

// onlyNotes reports whether the question is about an entry that needs no more than its name: what was sent, a meeting whose outcome
// is told. The call of the referral has questions of its own.
func (c *Context) onlyNotes(q *checklist.Question, subject string) bool {
	switch q.Of {
	case checklist.OfAction:
		return slices.ContainsFunc(c.R.Actions, func(a *checklist.Action) bool {
			return a.ID == subject && (a == c.call() || slices.Contains(named, a.Kind))
		})
	case checklist.OfEvent:
		e := c.R.Event(subject)
		return e != nil && e.Kind == checklist.EventMeeting && e.Outcome != ""
	}
	return false
}

// named are the kinds of action whose name may be all there is to say.
var named = []checklist.ActionKind{checklist.ActionSent, checklist.ActionToldFamily}

// asksForWords reports whether another finding asks for the child's words already: one gap is said once.
func (c *Context) asksForWords(t Text) bool {
	return t.At.Question == checklist.QVoiceWishes && !c.hasWords(t.At.Person)
}

// lack is the first want of its question that an answer lacks.
func (c *Context) lack(t Text) (checklist.Want, bool) {
	a := c.reading(t)
	for _, want := range t.Question.Wants {
		if a.lacks(want) {
			return want, true
		}
	}
	return "", false
}
