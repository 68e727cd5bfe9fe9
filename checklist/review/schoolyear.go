package review

import (
	"strconv"
	"strings"

	"referral/checklist"
	"referral/checklist/when"
)

// findSchoolYears reads "Year 8" next to a child's name, and in the name of the child's school.
func findSchoolYears(c *Context) []Hit {
	var hits []Hit
	check := func(p *checklist.Person, said int, h Hit) {
		by, ok := when.SchoolYear(p.Born, c.Now)
		if !ok {
			return
		}
		want, _ := strconv.Atoi(strings.TrimPrefix(by, "Year "))
		if said-want >= 2 || want-said >= 2 {
			hits = append(hits, h.with("By the birth date entered, "+c.name(p.ID)+" would be in "+by+". Which is right?"))
		}
	}
	for _, child := range c.R.Children() {
		text := c.value(checklist.QChildSchool, child.ID).Text
		ws := wordsOf(text)
		for i := 1; i < len(ws); i++ {
			if n, err := strconv.Atoi(ws[i].lower); err == nil && ws[i-1].lower == "year" && n <= 13 {
				h := ofPerson(checklist.QChildSchool, child.ID)
				h.Start, h.End, h.Text = ws[i-1].start, ws[i].end, text[ws[i-1].start:ws[i].end]
				check(child, n, h)
				break
			}
		}
	}
	bearers := c.bearers()
	ps := c.passages()
	for i := range ps {
		p := &ps[i]
		for at, t := range p.tokens {
			if t.lower != "year" || !t.upper || p.speaker != "" || p.earlier(at) {
				continue
			}
			n, err := strconv.Atoi(p.at(at + 1).lower)
			who := at - 1
			for who >= 0 && (p.tokens[who].lower == "in" || p.tokens[who].lower == "is") {
				who--
			}
			if err != nil || n < 1 || n > 13 || who < 0 || p.tokens[who+1].first && !strings.HasSuffix(p.Text.Text[:p.tokens[who+1].start], "(") {
				continue
			}
			if person := bearers[p.tokens[who].lower]; person != nil && p.tokens[who].upper {
				check(person, n, p.hit(at, at+1))
			}
		}
	}
	return hits
}
