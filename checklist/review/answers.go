package review

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/finding"
)

// tooLittle is the category of the rules on answers that say too little.
const tooLittle = "answers"

// answerRules find answers that say too little, with a rule for each want of a question's stanza. They read every
// answer as a whole; package wording judges its words.
func answerRules() []Rule {
	rules := []Rule{
		{
			ID:   "answers-seen",
			What: "Only general words: nothing that anyone saw, heard or did.",
			Why:  "These words would fit many families. The reader needs to picture this one.",
			Ask:  "What has anyone seen, heard or done that shows it? Only what you already know.",
			Rows: []int{70, 74, 118},
		},
		{
			ID:   "answers-words",
			What: "A wish or a view, with nothing that the person said or did.",
			Why:  "A wish in an adult's words could be anyone's. What they said or showed is their own.",
			Ask:  "What did the child say or do that tells you this, if it was written down at the time? Do not ask again.",
			Rows: []int{68, 80, 94},
		},
		{
			ID:   "answers-effect",
			What: "The effect on the child is only in general words.",
			Why:  "Anyone should be able to picture what it does to this child.",
			Ask:  "What does it look like, in sleep, food, mood, lessons or friendships? Point to facts you already have.",
			Rows: []int{72, 73, 74},
		},
		{
			ID:   "answers-change",
			What: "A pressure on the family is named, but not what it changes for the child.",
			Why:  "The same pressure affects each family differently. Help is planned around what it changes.",
			Ask:  "What does it change for the child? Only what you already know.",
			Rows: []int{84},
		},
		{
			ID:   "answers-helps",
			What: "A strength in general words, with nothing that anyone does.",
			Why:  "A plan can build on what people do. It cannot build on praise.",
			Ask:  "What does this person do, and when, that keeps the child safe or well?",
			Rows: []int{97, 99},
		},
		{
			ID:   "answers-reason",
			What: "A stock phrase, or only a no, in place of a reason.",
			Why:  "The reader cannot weigh a reason that isn't there.",
			Ask:  "What is the reason in this case: what happened, or what do you fear would happen?",
			Rows: []int{3, 26, 30, 99, 122},
		},
		{
			ID:   "answers-role",
			What: "You know the family, but nothing says in what role, how long or how often.",
			Why:  "How well you know them tells the reader how much weight to give your view.",
			Ask:  "How long have you known them, and in what role?",
			Rows: []int{61},
		},
		{
			ID:   "answers-source",
			What: "The answer vouches for a source, but does not say how they know.",
			Why:  "Something seen carries different weight from something heard about.",
			Ask:  "Did this person see it, hear it, or hear about it from someone else? If they did not say, write that.",
			Rows: []int{70, 112, 114},
		},
		{
			ID:   "answers-deed",
			What: "An agreement, a request or a plan, but not what will be done.",
			Why:  "A week from now, it will be hard to tell what was meant.",
			Ask:  "Who said or decided what, and what happens next?",
			Rows: []int{33, 101, 124, 126},
		},
		{
			ID:   "answers-who",
			What: "The question asks who, and no one is named.",
			Why:  "The reader needs to know who this is about, or who to ring.",
			Ask:  "Who is it (name or job)?",
			Rows: []int{8, 14, 15, 64, 124},
		},
		{
			ID:   "answers-when",
			What: "The question asks when, and there is no day or time.",
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

// lacking returns the answers that lack something, by want. An answer is asked about once, for the first want that it
// lacks.
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

// answersTo returns the words under a question, for everyone it is about. It leaves out the notes of honest gaps.
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

// toldElsewhere reports whether a fact says what happened outside its text: in exact words, a mark or a count.
func toldElsewhere(f *checklist.Fact) bool {
	return f.Words != "" || f.Count != (checklist.Count{}) || f.Injury != (checklist.Injury{})
}

// onlyNotes reports whether the question is about an entry that needs only its name, such as a paper sent or a meeting
// with an outcome. The referral call has its own questions.
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

// named are the kinds of action whose name can be enough.
var named = []checklist.ActionKind{checklist.ActionSent, checklist.ActionToldFamily}

// asksForWords reports whether another finding already asks for the child's words.
func (c *Context) asksForWords(t Text) bool {
	return t.At.Question == checklist.QVoiceWishes && !c.hasWords(t.At.Person)
}

// pointsElsewhere matches an answer that only sends the reader somewhere else: "see attached", "as per my email".
var pointsElsewhere = pattern(`^\W*(?:(?:see|please (?:see|read|refer to)|refer to) (?:[\w'’-]+ ){0,4}?(?:attached|enclosed|above|below|overleaf|cpoms|chronology|reports?|notes?|file|logs?|emails?|letters?|forms?|documents?|referrals?|assessments?|body map|records?|appendix)|as (?:per|in|above|below|before|attached|enclosed|discussed|explained|stated|mentioned|described|reported|previous\w*|already)|(?:(?:it is|this is|they are|it['’]s) )?(?:all )?(?:recorded |logged |uploaded )?(?:on|in) (?:cpoms|my ?concern|safeguard|the file|file))\b[^.,;\n]{0,40}\W*$`)

// lack returns the first want of its question that an answer lacks. One that only sends the reader elsewhere lacks them
// all, unless it points to a fact.
func (c *Context) lack(t Text) (checklist.Want, bool) {
	if pointsElsewhere().MatchString(t.Text) && len(checklist.FactsNamed(t.Text)) == 0 {
		return t.Question.Wants[0], true
	}
	a := c.reading(t)
	for _, want := range t.Question.Wants {
		if a.lacks(want) {
			return want, true
		}
	}
	return "", false
}
