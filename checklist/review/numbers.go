package review

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"referral/checklist"
)

var numberWords = []string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
	"sixteen", "seventeen", "eighteen", "nineteen", "twenty"}

// numberOf reads a number in figures, or in words up to twenty.
func numberOf(w string) (int, bool) {
	if n, err := strconv.Atoi(w); err == nil && n >= 0 && len(w) <= 4 {
		return n, true
	}
	if i := slices.Index(numberWords, w); i > 0 {
		return i, true
	}
	return 0, false
}

// periods are the most days and school sessions in the last week, fortnight or month.
var periods = map[string]struct{ days, sessions, school int }{"week": {7, 10, 5}, "fortnight": {14, 20, 10}, "month": {31, 46, 23}}

var dayUnits = wordSet{list: "day days morning mornings night nights evening evenings afternoon afternoons"}

// findNumbers finds numbers that cannot be right, such as 12 of 10 or 16 days in the last fortnight, and numbers that
// the attendance entered contradicts.
func findNumbers(c *Context) []Hit {
	var hits []Hit
	said := map[string]bool{} // said holds the facts whose text has already been reported.
	for p := range c.ownPassages() {
		for at := range p.tokens {
			n, ok := numberOf(p.tokens[at].lower)
			if !ok || p.tokens[at].quoted {
				continue
			}
			if to, ok := p.impossible(at, n); ok {
				hits = append(hits, p.hit(at, to))
				said[p.At.Fact] = true
			} else if to, ask := c.contradicted(p, at, n); ask != "" {
				hits = append(hits, p.hit(at, to).with(ask))
			}
		}
	}
	return append(hits, c.facts(checklist.QFactCount, func(f *checklist.Fact) bool { return f.Count.Of > 0 && f.Count.N > f.Count.Of && !said[f.ID] })...)
}

// impossible reports whether the number at a token is larger than what it is part of.
func (p *passage) impossible(at, n int) (to int, ok bool) {
	i := at + 1
	if p.at(i).lower == "out" {
		i++
	}
	if p.at(i).lower == "of" && p.at(i).adjacent {
		i++
		if m, ok := numberOf(p.at(i).lower); ok && p.at(i).adjacent && p.at(i+1).adjacent && n > m && m > 0 && isWord(p.at(i+1).lower) && monthOf(p.at(i+1).lower) == 0 {
			return i, true
		}
		return 0, false
	}
	unit, last, period := p.readPeriod(at)
	if period == "" {
		return 0, false
	}
	most := periods[period]
	return last, unit == "sessions" && n > most.sessions || dayUnits.has(unit) && n > most.days
}

// readPeriod reads "3 days in the last fortnight": the unit, the last token, and the period.
func (p *passage) readPeriod(at int) (unit string, last int, period string) {
	unit = p.at(at + 1).lower
	i := at + 2
	if unit == "school" {
		unit = p.at(i).lower
		i++
	}
	if !slices.Contains([]string{"in", "of", "over", "during"}, p.at(i).lower) || p.at(i+1).lower != "the" ||
		p.at(i+2).lower != "last" && p.at(i+2).lower != "past" {
		return "", 0, ""
	}
	s := p.at(i + 3).lower
	if _, ok := periods[s]; !ok {
		return "", 0, ""
	}
	return unit, i + 3, s
}

func isWord(w string) bool { return w != "" && (w[0] < '0' || w[0] > '9') }

var (
	away    = wordSet{list: "missed absent away off absence absences"}
	present = wordSet{list: "attended came present"}

	register = wordSet{list: "attendance"}
)

// contradicted asks if "missed 3 days in the last fortnight" is more than the attendance entered allows, or if a share
// of attendance is not the one entered.
func (c *Context) contradicted(p *passage, at, n int) (to int, ask string) {
	children := c.born()
	if len(children) != 1 || children[0].Attendance.Of == 0 {
		return 0, ""
	}
	a := children[0].Attendance
	entered := "The attendance entered is " + strconv.Itoa(a.Present) + " of " + strconv.Itoa(a.Of) + ". Which is right?"
	s := p.sentenceAt(at)
	if t := p.tokens[at]; strings.HasPrefix(p.Text.Text[t.end:], "%") && n <= 100 {
		share := 100 * a.Present / a.Of
		for i := s.from; i < s.to; i++ {
			w := p.tokens[i].lower
			if slices.Contains([]string{"year", "last", "term", "since", "was", "from", "between", "before", "and"}, w) || monthOf(w) != 0 {
				return 0, ""
			}
		}
		if p.has(s, &register) && (n-share > 3 || share-n > 3) {
			return at, entered
		}
		return 0, ""
	}
	unit, last, period := p.readPeriod(at)
	if period == "" || unit != "sessions" && !dayUnits.has(unit) || !covers(a, c.Now, period) {
		return 0, ""
	}
	switch most := a.Of - a.Present; {
	case p.has(s, &away) && n > most, p.has(s, &present) && !p.has(s, &away) && n > a.Present:
		return last, entered
	}
	return 0, ""
}

// sentenceAt returns the sentence of a token.
func (p *passage) sentenceAt(at int) span {
	for _, s := range p.sentences {
		if at >= s.from && at < s.to {
			return s
		}
	}
	return span{at, at + 1}
}

// has reports whether one of the words is in the sentence.
func (p *passage) has(s span, list *wordSet) bool {
	return slices.ContainsFunc(p.tokens[s.from:s.to], func(t token) bool { return list.has(t.lower) })
}

// covers reports whether the period of an attendance includes the last week, fortnight or month.
func covers(a checklist.Attendance, now time.Time, period string) bool {
	back := map[string]int{"week": 7, "fortnight": 14, "month": 31}[period]
	return a.From != "" && a.To != "" && a.From <= now.AddDate(0, 0, 4-back).Format(time.DateOnly) && a.To >= now.AddDate(0, 0, -4).Format(time.DateOnly)
}
