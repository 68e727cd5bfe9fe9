package form

import (
	"regexp"
	"strings"
)

var (
	headWords  = regexp.MustCompile(`(?i)\b(?:details?|information|composition|consent|about|background|section|part|declaration|confidentiality|outline|factors|involvement|assessment|circumstances|manylion|particulars|summary|checklist|sharing|issues|involved|reasons?|completing|referrer|making)\b`)
	headAlone  = regexp.MustCompile(`(?i)^(?:consent|declaration|background|family|household|referrer|referral|child|the child|parents?|mother|father|step-?(?:mother|father)|carers?|parents? ?(?:/|or|and) ?carers?|siblings?|brothers and sisters|agreement|professionals?|agencies|concerns?|safeguarding|education|health|about (?:you|the child|the family)|housing|risks?|needs|outcomes?|signatures?|history|attachments|next steps)$`)
	labelWords = regexp.MustCompile(`(?i)\b(?:number|no|nos|date|dob|email|postcode|tel|phone|mobile|name of|address of|if known|please|known as|y/n|yes|language|required|needed)\b`)
)

// isHeading reports whether line i opens a section, judging first by the empty lines around it, then by its words.
func (p *paste) isHeading(i int, text string) bool {
	if p.headsPeople(i, text) {
		return true
	}
	if p.cannotHead(i, text) {
		return false
	}
	if p.mustHead(i, text) {
		return true
	}
	l := p.lines[i]
	strong := numberedLine.MatchString(text) && !p.numbered || isShouted(text) && !p.shouted
	score := p.headScore(i, text)
	switch {
	case l.before == 0, l.after == 0:
		return p.headsBlock(i, strong, score)
	case p.after == "title":
		return l.before > 1 || strong || score >= 0
	case p.after == "row" && !p.starred:
		return strong || score >= 0
	case p.airy && p.doubled && p.starred, p.tabbed && p.doubled, p.after == "heading":
		return strong && score > 0
	case p.after == "prose":
		return strong && score > 0 || score > 2
	case p.airy:
		return strong || score > 2
	}
	return strong || score > 1
}

var (
	asksWho   = regexp.MustCompile(`(?i)^(?:who|which|what)\b.*\b(?:lives?|living|services?|agenc\w+|professionals?|practitioners?|organisations?|people|adults|children|family)\b.*\?$`)
	firstFact = regexp.MustCompile(`(?i)^(?:full |first |last )?names?\b`)
	nextFact  = regexp.MustCompile(`(?i)^(?:surname|last name|first name|forenames?|agency|organisation|service|role|job title|position|relationship|date of birth|d\.?o\.?b\.?|age|telephone|phone|address|contact)\b`)
)

// headsPeople reports whether line i is answered by the list of people below it: "Who lives at home?", followed by a
// name and more facts for each.
func (p *paste) headsPeople(i int, text string) bool {
	return asksWho.MatchString(text) && i+2 < len(p.lines) && firstFact.MatchString(labelOf(tidy(p.lines[i+1].raw))) && nextFact.MatchString(labelOf(tidy(p.lines[i+2].raw)))
}

// mustHead reports whether line i is a heading whatever its words, by its number or the lines around it.
func (p *paste) mustHead(i int, text string) bool {
	l := p.lines[i]
	colon := strings.HasSuffix(text, ":")
	switch {
	case partLine.MatchString(text) && l.block == 0, office.MatchString(text), l.before > 1 && l.after > 0 && p.doubled:
		return true
	case l.block == 0 && !colon && !isBullet(l.raw) && i+1 < len(p.lines) && isBullet(p.lines[i+1].raw):
		return true
	}
	return p.colons && !colon && l.block == 0 && l.before > 0 && len(strings.Fields(text)) < 9
}

func isBullet(text string) bool { return strings.HasPrefix(strings.TrimSpace(text), "•") }

// cannotHead reports whether line i is something a heading never is: a question, a sentence, a label.
func (p *paste) cannotHead(i int, text string) bool {
	return isStarred(text) || isOption(text) || strings.HasSuffix(text, "?") || strings.HasSuffix(text, ".") && !numberedLine.MatchString(text) ||
		len(strings.Fields(text)) > 16 || i == len(p.lines)-1 || simpleLabel.MatchString(labelOf(text))
}

// headsBlock reports whether a line without empty lines on both sides is a heading.
func (p *paste) headsBlock(i int, strong bool, score int) bool {
	l := p.lines[i]
	switch {
	case l.before == 0:
		return strong && score > 0 && !p.airy || p.solid && score > 2
	case p.airy && p.starred, p.continues(i):
		return false
	}
	return strong || l.size > 1 && score > 2 || l.size > 2 && score > 1 && !p.airy || l.before > 1 && p.doubled && score > 0
}

// headScore rates how far the words of line i are those of a heading.
func (p *paste) headScore(i int, text string) int {
	score, l := 0, p.lines[i]
	add := func(ok bool, n int) {
		if ok {
			score += n
		}
	}
	upper, words := capitals(text)
	add(headWords.MatchString(text), 1)
	add(headAlone.MatchString(labelOf(text)), 3)
	add(plural.MatchString(text), 1)
	add(strings.Contains(text, ": "), 2)
	add(words > 1 && upper == words, 1)
	add(isShouted(text), 1)
	add(labelWords.MatchString(text), -2)
	add(strings.HasSuffix(text, ":"), -1)
	add(len(strings.Fields(text)) > 8, -1)
	add(len(strings.Fields(text)) < 2, -1)
	if i+1 < len(p.lines) {
		next := p.lines[i+1]
		add(next.before > 0 && next.after == 0 && isGuidance(next.raw), 2)
		add(l.before > 0 && l.after > 0 && next.size > 1 && next.labels > 1, 1)
		if len(next.cells) > 0 {
			add(simpleLabel.MatchString(labelOf(next.cells[0])) || personName.MatchString(labelOf(next.cells[0])), 1)
			add(p.solid && strings.HasSuffix(next.cells[0], "?"), 1)
			add(strings.EqualFold(labelOf(next.cells[0]), labelOf(text)), 2)
		}
	}
	if i > 0 && p.after == "label" {
		before := p.lines[i-1]
		add(strings.HasSuffix(tidy(before.raw), "?") || len(strings.Fields(before.raw)) > 5, -1)
		add(len(strings.Fields(before.raw)) < 4, 1)
	}
	return score
}
