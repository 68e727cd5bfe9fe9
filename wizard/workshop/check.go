package workshop

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"referral/checklist/english"
	"referral/checklist/finding"
	"referral/checklist/source"
	"referral/checklist/wording"
)

// The number of findings and criteria that a weak and a better text should have. With more, a weak text would be a
// caricature: the room would laugh and learn nothing.
const (
	leastWeak  = 3
	mostBetter = 2
	mostMet    = 4
)

// maxLine is the length in characters from which a line no longer fits on a card.
const maxLine = 240

// checker collects what is wrong with one scenario.
type checker struct {
	s        *Scenario
	lines    map[string]int
	problems []Problem
}

// say adds what is wrong with a key, unless it has been reported already.
func (c *checker) say(key, format string, args ...any) {
	if slices.ContainsFunc(c.problems, func(p Problem) bool { return p.Key == unnumbered(key) && p.Line == c.line(key) }) {
		return
	}
	c.problems = append(c.problems, Problem{Line: c.line(key), Key: key, Say: fmt.Sprintf(format, args...)})
}

func (c *checker) minor(key, format string, args ...any) {
	c.say(key, format, args...)
	c.problems[len(c.problems)-1].Minor = true
}

// unnumbered returns a key without the numbers of tables, as the TOML reader reports it.
func unnumbered(key string) string {
	return strings.Join(slices.DeleteFunc(strings.Split(key, "."), func(part string) bool { return strings.Trim(part, "0123456789") == "" }), ".")
}

// line returns the line of the key, or of the nearest table above it.
func (c *checker) line(key string) int {
	for key != "" {
		if n, ok := c.lines[key]; ok {
			return n
		}
		i := strings.LastIndexByte(key, '.')
		if i < 0 {
			return 0
		}
		key = key[:i]
	}
	return 0
}

func (c *checker) all() {
	c.basics()
	c.texts()
	c.key()
	c.call()
	for i, d := range c.s.Decisions {
		c.decision(fmt.Sprintf("decision.%d", i+1), d)
	}
	for i, q := range c.s.Quizzes {
		c.quiz(fmt.Sprintf("quiz.%d", i+1), q)
	}
	c.invented()
	if len(c.problems) == 0 {
		c.balance()
	}
}

var plainID = regexp.MustCompile(`^[a-z][a-z0-9-]{1,30}$`)

func (c *checker) basics() {
	if c.s.ID != "" && !plainID.MatchString(c.s.ID) {
		c.say("id", "use 2 to 31 lower-case letters, digits and hyphens")
	}
	c.filled("title", c.s.Title)
	c.filled("case", c.s.Case)
	c.list("mentions", c.s.Mentions, 1)
	c.list("facts", c.s.Facts, 0)
	for i, q := range c.s.Questions {
		c.filled(fmt.Sprintf("question.%d.ask", i+1), q.Ask)
		c.filled(fmt.Sprintf("question.%d.answer", i+1), q.Answer)
	}
}

func (c *checker) filled(key, s string) {
	if strings.TrimSpace(s) == "" {
		c.say(key, "%s", empty(key))
	}
}

// belongs says what to write in a place that must not be empty.
var belongs = map[string]string{
	"title":    "a few words that the list shows",
	"case":     "who the child is, with age and school, and the day; it is read out before the text",
	"mentions": "what is said before the case is shown, such as [\"a child left alone at night\"]",
	weakText:   "the text that the room looks at, between three quotation marks",
}

func empty(key string) string {
	if what, ok := belongs[key]; ok {
		return "this is empty; it needs " + what
	}
	return "this is empty"
}

func (c *checker) list(key string, items []string, least int) {
	if len(items) < least {
		c.say(key, "%s", empty(key))
	}
	if slices.ContainsFunc(items, func(s string) bool { return strings.TrimSpace(s) == "" }) {
		c.say(key, "one of these is empty")
	}
}

func (c *checker) texts() {
	c.filled(weakText, c.s.Weak.Text)
	if n := len(strings.Fields(c.s.Weak.Text)); n > MaxWords && !c.s.Weak.Log {
		c.minor(weakText, "it has %d words; one screen holds %d, so it runs on to a second", n, MaxWords)
	}
	if b := c.s.Better; b.Text != "" || len(b.Changed)+len(b.Argue) > 0 {
		c.text(betterTable+".text", b.Text)
		c.list(betterTable+".changed", b.Changed, 0)
		c.list(betterTable+".argue", b.Argue, 0)
	}
	c.marks("mark", c.s.Weak.Text, c.s.Marks)
	if m := c.s.Middle; m != nil {
		c.text(middleTable+".text", m.Text)
		c.marks(middleTable+".mark", m.Text, m.Marks)
		c.filled(middleTable+".by", m.By)
		c.list(middleTable+".right", m.Right, 1)
		c.list(middleTable+".today", m.Today, 1)
		for i, q := range m.Questions {
			c.filled(fmt.Sprintf("middle.question.%d.ask", i+1), q.Ask)
			c.filled(fmt.Sprintf("middle.question.%d.answer", i+1), q.Answer)
		}
	}
}

func (c *checker) text(key, s string) {
	c.filled(key, s)
	if n := len(strings.Fields(s)); n > MaxWords {
		c.say(key, "it has %d words; one screen holds %d", n, MaxWords)
	}
}

func (c *checker) key() {
	known := Criteria()
	for i, m := range c.s.Key {
		at := fmt.Sprintf("criterion.%d", i+1)
		if m.ID != whenID && !slices.ContainsFunc(known, func(k Criterion) bool { return k.ID == m.ID }) {
			c.say(at+".id", "there is no such criterion; the eight are %s", criterionIDs())
		}
		c.oneLine(at+".weak_why", m.WeakWhy)
		if c.s.Better.Text != "" {
			c.oneLine(at+".better_why", m.BetterWhy)
		}
	}
	for _, k := range known {
		n := 0
		for _, m := range c.s.Key {
			if m.ID == k.ID {
				n++
			}
		}
		if n > 1 {
			c.say("criterion", "%s is here %d times; give it once", k.ID, n)
		}
	}
}

// criterionIDs lists the IDs of the eight, as they are written in a file.
func criterionIDs() string {
	var out []string
	for _, k := range Criteria() {
		out = append(out, k.ID)
	}
	return english.And(out)
}

func (c *checker) oneLine(key, s string) {
	c.filled(key, s)
	if strings.Contains(strings.TrimSpace(s), "\n") || len([]rune(s)) > maxLine {
		c.say(key, "keep this to one line of at most %d characters", maxLine)
	}
}

// call checks that the call is left out or complete: a pair cannot use a card with gaps.
func (c *checker) call() {
	filled := c.s.Call.You + c.s.Call.Outcome + strings.Join(c.s.Call.Worker, "")
	for _, b := range c.s.Call.CouldSay() {
		filled += b.Text
	}
	if filled == "" {
		return
	}
	for _, b := range c.s.Call.CouldSay() {
		c.filled(callTable+"."+b.Key, b.Text)
	}
	c.filled(callTable+".you", c.s.Call.You)
	c.filled(callTable+".outcome", c.s.Call.Outcome)
	c.list(callTable+".worker", c.s.Call.Worker, 0)
}

func (c *checker) sources(key string, ids []string) {
	if len(ids) == 0 {
		c.say(key, "name at least one source; \"practice\" is our own judgement")
	}
	for _, id := range ids {
		if !source.Known(id) {
			c.say(key, "one of these is not a source that the program knows; it knows %s", sourceIDs())
		}
	}
}

func sourceIDs() string {
	var ids []string
	for _, s := range source.All() {
		ids = append(ids, s.ID)
	}
	return strings.Join(ids, ", ")
}

// balance checks that the texts are fair, and compares the trainer's key with what the rules see.
func (c *checker) balance() {
	weak, better := 0, c.s.BetterFindings()
	for _, g := range c.s.WeakGroups() {
		weak += len(g.Phrases)
	}
	switch {
	case c.s.Thin && weak > 0:
		c.minor(weakText, "a thin text has no phrase to ask about; this one has %d", weak)
	case !c.s.Thin && len(c.s.Key) > 0 && weak < leastWeak:
		c.minor(weakText, "it has %d phrases to ask about; a room needs at least %d, or say thin = true", weak, leastWeak)
	}
	if c.s.Better.Text == "" {
		better = nil
	}
	if len(better) > mostBetter {
		c.minor(betterTable+".text", "it has %d comments; it should have no more than %d", len(better), mostBetter)
	}
	if n := there(c.s.WeakVerdicts()); n > mostMet {
		c.minor(weakText, "according to the key it has %d of the eight; a weak text should have no more than %d", n, mostMet)
	}
	for i, m := range c.s.Key {
		if m.Seems && m.Weak {
			c.minor(fmt.Sprintf("criterion.%d.seems", i+1), "use this only where the weak text seems to have it but does not")
		}
		if !m.Seems {
			c.differs(fmt.Sprintf("criterion.%d.weak", i+1), m.ID, c.s.WeakVerdicts(), c.s.Weak.Text)
		}
		c.differs(fmt.Sprintf("criterion.%d.better", i+1), m.ID, c.s.BetterVerdicts(), c.s.Better.Text)
	}
}

func (c *checker) differs(key, id string, keyed []Verdict, text string) {
	for i, v := range Judge(text) {
		if v.Criterion.ID == id && v.There != keyed[i].There {
			c.minor(key, "the rules see this differently; what is shown follows the key")
		}
	}
}

func there(vs []Verdict) int {
	n := 0
	for _, v := range vs {
		if v.There {
			n++
		}
	}
	return n
}

// comments returns what the wording rules find in a text.
func comments(text string) []finding.Finding {
	return wording.Check(text, wording.Options{Floor: finding.Think})
}

// WeakFindings returns the comments on the weak text.
func (s *Scenario) WeakFindings() []finding.Finding { return comments(s.Weak.Text) }

// BetterFindings returns the comments on the better text.
func (s *Scenario) BetterFindings() []finding.Finding { return comments(s.Better.Text) }
