package review

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/checklist/when"
)

// dateWordRules compare days, ages and numbers in the text with what is entered.
func dateWordRules() []Rule {
	return []Rule{
		{
			ID: "dates-weekday", Category: "dates", Severity: finding.Think,
			What:   "A day of the week in the text does not match the date.",
			Why:    "The reader cannot tell which of the two is right, and registers are kept by day.",
			Ask:    "Which is right, the day of the week or the date?",
			Source: []string{"practice"}, Rows: []int{125},
			Find: findWeekdays,
		},
		{
			ID: "dates-no-such-day", Category: "dates", Severity: finding.Think,
			What:   "A date in the text does not exist.",
			Why:    "The reader cannot tell which day is meant.",
			Ask:    "There is no such date. Which day do you mean?",
			Source: []string{"practice"}, Rows: []int{125},
			Find: findNoSuchDays,
		},
		{
			ID: "dates-relative", Category: "dates", Severity: finding.Think,
			What:   "The text has a word such as today, the referral was made on an earlier day, and it has not been sent in writing yet.",
			Why:    "The reader counts from the day of reading, and is a day or a weekend out.",
			Ask:    "Which day do you mean? Write the day instead.",
			Source: []string{"practice"}, Rows: []int{89, 125},
			Find: findRelative,
		},
		{
			ID: "dates-age", Category: "dates", Severity: finding.Think,
			What:   "An age in the text does not match the birth date.",
			Why:    "Age changes what a mark or an absence means.",
			Ask:    "Which is right, the age or the birth date?",
			Source: []string{"practice"}, Rows: []int{50, 125},
			Find: findAges,
		},
		{
			ID: "dates-school-year", Category: "dates", Severity: finding.Think,
			What:   "A school year is two or more away from the one that goes with the birth date.",
			Why:    "A child may be taught in another year; a difference of two years is usually a slip.",
			Ask:    "Which is right, the school year or the birth date?",
			Source: []string{"practice"}, Rows: []int{50},
			Find: findSchoolYears,
		},
		{
			ID: "dates-numbers", Category: "dates", Severity: finding.Think,
			What:   "A number in the text or in a fact is impossible, or does not match the attendance entered.",
			Why:    "Numbers are read first and checked first.",
			Ask:    "Which of these numbers is right?",
			Source: []string{"practice"}, Rows: []int{100, 118, 125},
			Find: findNumbers,
		},
	}
}

// relative are the words that mean another day to someone who reads them later.
var relative = wordSet{list: "today tonight tomorrow yesterday"}

// relativeTo are the topics of the questions whose answers have no date of their own.
var relativeTo = []string{"child", "concern", "consent", "impact", "analysis", "sharing", "outcome"}

// findRelative finds the first such word of each answer if the day of the referral has passed.
func findRelative(c *Context) []Hit {
	made := when.When{At: c.R.Request.Made}
	if made.Precision() < when.Day || made.At[:10] >= c.Now.Format("2006-01-02") || c.sent() {
		return nil
	}
	var hits []Hit
	for p := range c.ownPassages() {
		topic, _, _ := strings.Cut(p.At.Question, ".")
		if p.At.Fact != "" || !slices.Contains(relativeTo, topic) {
			continue
		}
		if h, ok := p.relative(); ok {
			hits = append(hits, h.with("Which day is \""+h.Text+"\"? The referral was made on "+when.When{At: made.At[:10]}.String()+": write the day."))
		}
	}
	return hits
}

// relative returns the first such word without a date next to it in its sentence.
func (p *passage) relative() (Hit, bool) {
	for _, s := range p.sentences {
		from, to := -1, -1
		rest := ""
		for i := s.from; i < s.to; i++ {
			t, next := p.tokens[i], p.at(i+1)
			switch {
			case t.quoted:
			case relative.has(t.lower):
				if from < 0 {
					from, to = i, i
				}
				continue
			case from < 0 && i+1 < s.to && next.adjacent && (t.lower == "this" && slices.Contains([]string{"morning", "afternoon", "evening"}, next.lower) || t.lower == "last" && next.lower == "night"):
				from, to = i, i+1
			}
			if end := min(i+1, len(p.tokens)-1); end > i {
				rest += p.Text.Text[t.start:p.tokens[end].start]
			} else {
				rest += p.Text.Text[t.start:]
			}
		}
		if from >= 0 && !dated(rest) {
			return p.hit(from, to), true
		}
	}
	return Hit{}, false
}

// long are words after which an age is not today's.
var long = wordSet{list: "when since until was were till turned turns turn will"}

// findAges reads "Otto, 5,", "Otto (5)", "Otto is 5" and "5-year-old Otto". An age can be that of today, of the day of
// the fact, or of the day the referral was made.
func findAges(c *Context) []Hit {
	bearers := c.bearers()
	dates := map[string]when.When{}
	for _, f := range c.R.Facts {
		dates[f.ID] = f.When
	}
	var hits []Hit
	for p := range c.ownPassages() {
		for at, t := range p.tokens {
			who := bearers[t.lower]
			if who == nil || !t.upper || t.quoted || p.earlier(at) {
				continue
			}
			from, to, age := p.ageAt(at)
			if to < 0 || fits(age, who.Born, c.Now, dates[p.At.Fact]) || fits(age, who.Born, c.Now, when.When{At: c.R.Request.Made}) {
				continue
			}
			least, most := when.AgeRange(who.Born, c.Now)
			said := strconv.Itoa(least)
			if most > least {
				said = fmt.Sprintf("%d or %d", least, most)
			}
			hits = append(hits, p.hit(from, to).with("By the birth date entered, "+c.name(who.ID)+" is "+said+". Which is right, the age or the birth date?"))
		}
	}
	return hits
}

// bearers returns the people with a birth date, by each word of a name that no one else has.
func (c *Context) bearers() map[string]*checklist.Person {
	out := map[string]*checklist.Person{}
	for _, p := range c.R.People {
		for _, w := range nameWords(p) {
			if o, ok := out[w]; ok && o != p {
				out[w] = nil
				continue
			}
			out[w] = p
		}
	}
	for w, p := range out {
		if p == nil || p.Born.IsZero() {
			delete(out, w)
		}
	}
	return out
}

// earlier reports whether the sentence speaks of another time before a token.
func (p *passage) earlier(at int) bool {
	for i := at - 1; i >= 0 && i >= at-8 && !p.tokens[i+1].first; i-- {
		if long.has(p.tokens[i].lower) {
			return true
		}
	}
	return false
}

// ageAt returns the age that the text gives to the name at a token, and the tokens that say so. to is below 0 if there
// is none.
func (p *passage) ageAt(at int) (from, to, age int) {
	gap := func(i int) string {
		if i < 1 || i >= len(p.tokens) {
			return ""
		}
		return p.Text.Text[p.tokens[i-1].end:p.tokens[i].start]
	}
	closes := func(i int) bool { // Nothing that is counted follows.
		next := p.at(i + 1)
		return next.lower == "" || next.lower == "years" || gap(i+1) != " " && gap(i+1) != "-" || slices.Contains([]string{"and", "but", "now"}, next.lower)
	}
	number := func(i int) (int, bool) {
		n, ok := numberOf(p.at(i).lower)
		return n, ok && n < 100
	}
	if n, ok := number(at - 3); ok && p.at(at-2).lower == "year" && p.at(at-1).lower == "old" && gap(at) == " " {
		return at - 3, at, n
	}
	next := at + 1
	switch {
	case (gap(next) == ", " || gap(next) == " (") && closes(next):
		if n, ok := number(next); ok && p.at(next).lower[0] <= '9' && !strings.HasPrefix(gap(next+1), ":") && !strings.HasPrefix(gap(next+1), "/") && !strings.HasPrefix(gap(next+1), "%") && !strings.HasPrefix(gap(next+1), ".") || ok && next+1 == len(p.tokens) {
			return at, next, n
		}
	case slices.Contains([]string{"is", "aged", "age"}, p.at(next).lower) && closes(next+1):
		if n, ok := number(next + 1); ok && !strings.HasPrefix(gap(next+2), "%") && !strings.HasPrefix(gap(next+2), ":") {
			return at, next + 1, n
		}
	}
	return 0, -1, 0
}

// fits reports whether an age is possible today, or on the day of the fact.
func fits(age int, born when.When, now time.Time, then when.When) bool {
	least, most := when.AgeRange(born, now)
	if age >= least && age <= most {
		return true
	}
	if then.IsZero() {
		return false
	}
	least, _ = when.AgeRange(born, then.Start(time.UTC))
	_, most = when.AgeRange(born, then.End(time.UTC))
	return age >= least && age <= most
}
