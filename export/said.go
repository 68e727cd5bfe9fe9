package export

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
	"referral/export/document"
)

// date returns a date as every paper gives it: with its year, since papers are read years later and quoted line by
// line.
func (p *paper) date(w when.When) string { return w.String() }

// dayMonth returns a day without its weekday: the end of a span being counted, rather than a day on which something
// happened.
func (p *paper) dayMonth(day string) string {
	if _, rest, ok := strings.Cut(p.date(when.When{At: day}), " "); ok {
		return rest
	}
	return ""
}

// gap returns an honest gap in a few words for a line or cell: what was said, without inventing a reason. A note that
// says it all is enough.
func (p *paper) gap(id string, g *checklist.Gap) string {
	note := inside(g.Note)
	q, _ := p.Guide.Question(id)
	if unsaid(q, g) {
		return english.Join(": ", "not answered yet", note)
	}
	childs := q != nil && q.ChildsWords
	on := ""
	if _, err := time.Parse(time.DateOnly, g.On); err == nil {
		on = p.date(when.When{At: g.On})
	}
	switch g.Kind {
	case checklist.GapNone:
		if note == "" {
			return "does not apply"
		}
		return note
	case checklist.GapUnasked:
		switch {
		case childs && note == "":
			return "it has not come up, and we will not ask"
		case childs:
			return "not asked: " + note
		case note == "":
			return "not known, and not asked"
		}
		return "not known: " + note
	case checklist.GapWillAsk:
		s := "not known; we will find out"
		switch {
		case on != "":
			s = "not known; we will find out by " + on
		case q != nil && checklist.FrontDoorFindsOut(p.R, q, *g):
			s = "not known; social care will need to find out"
		}
		return english.Join(": ", s, note)
	case checklist.GapRefused:
		switch {
		case childs:
			return english.Join(": ", "asked, and did not say", note)
		case note == "":
			return "asked; they preferred not to say"
		}
		return "not given: " + note
	}
	s := "not known"
	if on != "" {
		s = "not known (asked " + on + ")"
	}
	return english.Join(": ", s, note)
}

// unsaid reports whether a gap is no answer because only the writer could answer: an older record may have "does not
// apply" for the writer's own view.
func unsaid(q *checklist.Question, g *checklist.Gap) bool {
	return q != nil && q.WritersOwn() && !slices.Contains(q.Gaps, g.Kind)
}

// pronoun replaces the children's names in a sentence that has used them, or repeats them if no pronoun is known.
func (p *paper) pronoun(names string, several bool) string {
	if several {
		return "they"
	}
	for _, c := range p.R.Children() {
		if subject := pronounOf(c); subject != "" && subject != "they" {
			return subject
		}
	}
	return names
}

// pronounOf returns he, she or they for someone; empty if none of them is entered.
func pronounOf(o *checklist.Person) string {
	first, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(o.Pronouns)), "/")
	switch strings.TrimRight(first, " ,;.") {
	case "he", "he him", "he, him":
		return "he"
	case "she", "she her", "she, her":
		return "she"
	case "they", "they them", "they, them":
		return "they"
	}
	return ""
}

// says reports whether an answer begins with what its label would say: "No disability known" under "Disability or extra
// need".
func says(label, s string) bool {
	words := strings.Fields(strings.ToLower(s))
	opening := strings.Join(words[:min(len(words), 6)], " ")
	for _, w := range strings.Fields(strings.ToLower(label)) {
		if len(w) >= 7 && w != "earlier" && strings.Contains(opening, w[:6]) {
			return true
		}
	}
	return false
}

// saidElsewhere reports whether another answer about the whole referral already contains the words. A few words such as
// "No." say something else in every answer.
func (p *paper) saidElsewhere(id, s string) bool {
	s = plainWords(s)
	if len(strings.Fields(s)) < leastWords {
		return false
	}
	for other, a := range p.R.Answers {
		if q, ok := p.Guide.Question(other); ok && other != id && !leaveOut(q) && !strings.HasPrefix(other, checklist.TopicCall) && strings.Contains(plainWords(a.Text), s) {
			return true
		}
	}
	return strings.HasPrefix(id, checklist.TopicCall) && strings.Contains(plainWords(p.R.Sharing.FamilyTold.What), s)
}

// plainWords returns text in lower case and without its full stop, for comparing.
func plainWords(s string) string {
	return strings.TrimRight(strings.ToLower(strings.TrimSpace(s)), ".")
}

// part is a few bold words and what follows them.
type part struct{ lead, text string }

// gathered puts short parts into one paragraph, each after its bold words; a long part gets its own.
func gathered(parts []part) []document.Block {
	const most = 420 // most is the number of bytes in one such paragraph: about four printed lines.
	var out []document.Block
	var run document.Text
	length := 0
	flush := func() {
		if len(run) > 0 {
			out = append(out, document.Paragraph{Text: run})
		}
		run, length = nil, 0
	}
	for _, q := range parts {
		if q.text == "" || isMissing(q.text) {
			continue
		}
		if len(lines(q.text)) > 1 {
			flush()
			out = append(out, led(q.lead, q.text)...)
			continue
		}
		if length > 0 && length+len(q.text) > most {
			flush()
		}
		t := document.Plain(strings.TrimSpace(q.text))
		if q.lead != "" {
			t = document.Join(document.Strong(q.lead), document.Plain(" "), t)
		}
		if len(run) > 0 {
			run = document.Join(run, document.Plain(" "))
		}
		run = document.Join(run, t)
		length += len(q.lead) + len(q.text)
	}
	flush()
	return out
}

// cited lists facts in order, three or more in a row as a range: "F1 to F3 and F8".
func cited(ids []string) string {
	var numbers []int
	for _, id := range ids {
		numbers = append(numbers, checklist.EntryFact.Number(id))
	}
	slices.Sort(numbers)
	numbers = slices.Compact(numbers)
	var out []string
	for i := 0; i < len(numbers); {
		j := i
		for j+1 < len(numbers) && numbers[j+1] == numbers[j]+1 {
			j++
		}
		if j-i >= 2 {
			out = append(out, "F"+strconv.Itoa(numbers[i])+" to F"+strconv.Itoa(numbers[j]))
		} else {
			for k := i; k <= j; k++ {
				out = append(out, "F"+strconv.Itoa(numbers[k]))
			}
		}
		i = j + 1
	}
	return english.And(out)
}
