package form

import (
	"regexp"
	"strconv"
	"strings"

	"referral/checklist/authority/form"
)

// paste reads pasted text.
type paste struct {
	b        builder
	lines    []pastedLine
	airy     bool // airy: most labels have an empty line below, as on a portal.
	doubled  bool // doubled: there are gaps of one and of two lines.
	starred  bool // starred: labels have a star or "(optional)", as on portals.
	solid    bool // solid: there are no empty lines below the title.
	tabbed   bool // tabbed: rows have tabs, so a label without one has its place below.
	colons   bool // colons: most labels end with a colon or a question mark.
	listing  bool // listing: a list has begun, and its options follow.
	shouted  bool // shouted: labels are in capitals, so capitals do not make a heading.
	numbered bool // numbered: most lines are, so a number does not make a heading.
	tables   int
	columns  string // columns is the table of the previous row.
	after    string // after is the kind of the previous line: heading, label, row, prose.
	above    bool   // above: the previous label is long, or a question, and has its place below.
}

// readPasted reads text that was copied from a page, a Word file or a PDF viewer.
func readPasted(text string) (form.Form, error) {
	if len(text) > maxText/8 {
		return form.Form{}, ErrTooLarge
	}
	p := &paste{lines: cutLines(text)}
	p.measure()
	for i := range p.lines {
		if p.b.full() {
			break
		}
		i = p.title(i)
		if i >= 0 {
			p.line(i)
		}
	}
	return p.b.result()
}

// title takes the first line as the title, and returns -1 for it.
func (p *paste) title(i int) int {
	l := p.lines[i]
	text := tidy(l.raw)
	if i == 0 && l.plain() && !strings.HasSuffix(text, "?") && !strings.HasSuffix(text, ":") && !isStarred(text) && !partLine.MatchString(text) && (l.after > 0 || titleWords.MatchString(text) || p.opensAll(i, text)) && len(strings.Fields(text)) < 20 {
		p.b.form.Title = text
		p.after = "title"
		return -1
	}
	return i
}

// opensAll reports whether the first line is not itself a label, even if labels follow directly.
func (p *paste) opensAll(i int, text string) bool {
	return len(p.lines) > 5 && !simpleLabel.MatchString(text) && p.headScore(i, text) < 3 && !isOption(p.lines[1].raw) && !isHint(p.lines[1].raw)
}

var titleWords = regexp.MustCompile(`(?i)\b(?:form|referral|assessment|request|notification|plan|report|checklist|contact)\b`)

// measure works out how the text was laid out.
func (p *paste) measure() {
	plain, blocks, wide, numbers, firsts, colons, shouts, single, double := 0, 0, 0, 0, 0, 0, 0, 0, 0
	for i, l := range p.lines {
		if l.block == 0 {
			blocks++
		}
		if l.before > 1 && i > 1 {
			double++
		} else if l.before == 1 && i > 0 {
			single++
		}
		p.tabbed = p.tabbed || strings.Contains(strings.TrimLeft(l.raw, "\t "), "\t")
		if !l.plain() {
			wide++
			continue
		}
		p.starred = p.starred || isStarred(l.raw)
		plain++
		if isShouted(l.raw) {
			shouts++
		}
		if text := tidy(l.raw); strings.HasSuffix(text, ":") || strings.HasSuffix(text, "?") {
			colons++
		}
		if l.block == 0 {
			firsts++
			if numberedLine.MatchString(l.raw) {
				numbers++
			}
		}
	}
	p.numbered = firsts > 4 && numbers*10 > firsts*6
	p.colons = plain > 5 && colons*10 > plain*5
	p.shouted = shouts*2 > plain
	p.airy = plain > 0 && wide*4 < plain && blocks*10 > len(p.lines)*3
	p.doubled = double > 0 && single > 0
	p.solid = double == 0 && single < 2
}

var (
	numberedLine = regexp.MustCompile(`^\s*(?:(?i:section|part|step|appendix|adran|rhan)\s+[0-9A-Z]{1,3}\b|[0-9]{1,2}[a-z]?(?:\.[0-9]{1,2})*[.):]?\s+[\p{L}]|[A-H][.):]?\s+\p{Lu}\p{Ll}+)`)
	partLine     = regexp.MustCompile(`^\s*(?i:section|part|step|appendix|adran|rhan)\s+[0-9A-Z]{1,3}\b`)
)

// line reads one line.
func (p *paste) line(i int) {
	l := p.lines[i]
	switch {
	case l.empty:
	case l.plain():
		p.words(i)
	default:
		p.row(i)
	}
}

// row reads a line with places, or with several runs of words.
func (p *paste) row(i int) {
	l := p.lines[i]
	table := p.tableOf(i)
	p.above = false
	before, added := "", 0
	for _, text := range l.cells {
		p.b.filled.pair(before, text)
		before = ""
		for _, e := range (line{text: text}).entries() {
			switch {
			case e.label == "" && (len(e.options) > 0 || e.places > 0):
				p.attach(e, added > 0 || l.block > 0 || p.after == "label")
			case e.places == 0 && added > 0 && isOption(e.label) && len(l.cells) > 1 && table == "":
				p.attach(entry{options: []string{labelOf(e.label)}, places: 1}, true)
			case e.places == 0 && added > 0 && table == "" && namedOptions(e.label) != nil:
				p.attach(entry{options: namedOptions(e.label), places: 1}, true)
			case e.places == 0 && (isGuidance(e.label) || isHint(e.label) && !isFormWords(e.label)):
				p.b.prose(e.label)
			default:
				if strings.Contains(l.raw, "\t") {
					e.places = max(e.places, 1)
				}
				if table != "" {
					p.b.add(e, form.Column, table, "")
				} else {
					p.split(e)
				}
				added++
				before = e.label
			}
		}
	}
	if added == 0 && len(l.cells) == 1 && len(p.b.form.Fields) == 0 {
		return
	}
	p.columns, p.after = table, "row"
}

// attach adds options without a label to the previous field.
func (p *paste) attach(e entry, near bool) {
	last := p.b.last()
	if near && last != nil && last.Table == "" {
		p.b.filled.field(e)
		if len(e.options) > 0 {
			last.Options = append(last.Options, e.options...)
			last.Kind = p.b.special(last.Label, kindOf(last.Options))
		}
		return
	}
	if len(e.options) == 1 && !e.ticked {
		e.label, e.options = e.options[0], nil
		p.b.add(e, form.Left, "", "")
	}
}

// tableOf names the table of people that a line heads, or continues on the next page; otherwise it is empty.
func (p *paste) tableOf(i int) string {
	l := p.lines[i]
	if l.broken && l.before == 0 && p.columns != "" {
		return p.columns
	}
	labels, facts := 0, 0
	for _, text := range l.cells {
		labels++
		if personFact.MatchString(labelOf(text)) {
			facts++
		}
	}
	emptyBelow := i+1 < len(p.lines) && p.lines[i+1].empty
	heads := labels > 1 && emptyBelow ||
		labels > 2 && facts*2 >= labels-1 && facts > 1 && personName.MatchString(labelOf(l.cells[0])) && plural.MatchString(p.b.section())
	if !heads {
		return ""
	}
	p.tables++
	return strconv.Itoa(p.tables)
}

// split adds a label, or several if it holds several, as in "Name: Address:".
func (p *paste) split(e entry) {
	parts := strings.SplitAfter(e.label, ":")
	if e.places == 0 && len(parts) > 2 && strings.TrimSpace(parts[len(parts)-1]) == "" && len(strings.Fields(e.label)) <= 6*(len(parts)-1) {
		for _, part := range parts[:len(parts)-1] {
			p.b.add(entry{label: part, kind: form.Text}, form.Left, "", "")
		}
		return
	}
	if label, rest, ok := strings.Cut(e.label, ":"); ok {
		p.b.filled.pair(label, rest)
		options := trimAll(strings.Split(rest, "/"))
		switch {
		case e.places == 0 && len(options) > 1 && allOptions(options):
			e.label, e.options, e.kind, e.places = label, options, kindOf(options), len(options)
		case strings.TrimSpace(rest) != "" && isHint(rest):
			e.label = label
		}
	}
	layout := form.Left
	if e.places == 0 && p.above {
		layout = form.Above
	}
	p.b.add(e, layout, "", "")
}

// words reads a line of words: a heading, a label, one of its options, or prose.
func (p *paste) words(i int) {
	l := p.lines[i]
	text := tidy(l.raw)
	if i > 0 && l.block > 0 && p.lines[i-1].plain() && p.joined(i) {
		return
	}
	text = p.whole(i, text)
	if label, rest, ok := strings.Cut(text, ":"); ok {
		p.b.filled.pair(label, rest)
	}
	last := p.b.last()
	inBlock := l.block > 0 && last != nil && p.after == "label"
	switch {
	case inBlock && placeholders.MatchString(text) && len(strings.Fields(text)) < 10:
		last.Kind = p.b.special(last.Label, form.DropDown)
		p.listing = true
		return
	case isHint(text) && !isFormWords(text), i > 0 && datePart.MatchString(text) && datePart.MatchString(tidy(p.lines[i-1].raw)):
		p.hint(text)
	case len(brackets(text)) > 0:
		for _, e := range brackets(text) {
			p.b.add(e, form.Inline, "", "")
		}
		p.after = "prose"
	case inBlock && isOption(text):
		p.option(text)
	case inBlock && p.listing && p.goesOnListing(text):
		p.option(text)
		return
	case p.isHeading(i, text):
		p.b.heading(text, 1)
		p.after = "heading"
	case isGuidance(text):
		p.hint(text)
		if !inBlock {
			p.after = "prose"
		}
	case inBlock && p.isListed(i, text):
		p.b.filled.pair(last.Label, text)
		p.option(text)
	default:
		p.label(i, text)
	}
	p.columns, p.listing = "", false
}

// goesOnListing reports whether a line is another option of an open list.
func (p *paste) goesOnListing(text string) bool {
	return !isStarred(text) && !strings.HasSuffix(text, "?") && !strings.HasSuffix(text, ":") && !isGuidance(text) && !asks.MatchString(text) &&
		!simpleLabel.MatchString(labelOf(text)) && len(strings.Fields(text)) < 9
}

// label adds a field.
func (p *paste) label(i int, text string) {
	l := p.lines[i]
	if last := p.b.last(); l.block > 0 && last != nil && p.after == "label" {
		p.b.filled.pair(last.Label, text)
	}
	p.above = strings.HasSuffix(labelOf(text), "?") || len(strings.Fields(text)) > 6
	p.split(wordsOnly(text))
	p.after = "label"
}

// hint records a limit for the previous field, and keeps the words as prose.
func (p *paste) hint(text string) {
	if last := p.b.last(); last != nil && limitIn(text) > 0 && p.after == "label" {
		last.Limit = limitIn(text)
		return
	}
	if len(strings.Fields(text)) > 3 {
		p.b.prose(text)
	}
}

func (p *paste) option(text string) {
	last := p.b.last()
	last.Options = append(last.Options, labelOf(text))
	if last.Kind == form.Text || last.Kind == form.YesNo || last.Kind == form.Ticks {
		last.Kind = p.b.special(last.Label, kindOf(last.Options))
	}
}

// isListed reports whether a line under a label is one of its options: in an airy text anything short, elsewhere what
// continues a list.
func (p *paste) isListed(i int, text string) bool {
	if !p.airy || isStarred(text) || strings.HasSuffix(text, "?") || strings.Contains(text, ":") || len(strings.Fields(text)) > 9 {
		return false
	}
	if simpleLabel.MatchString(labelOf(text)) && len(p.b.last().Options) == 0 {
		return false
	}
	l := p.lines[i]
	return l.labels <= 1 || l.labels*2 < l.size // A run of labels without empty lines between them is not a list.
}

// joined reports whether line i is part of a label that was broken over several lines.
func (p *paste) joined(i int) bool {
	return p.continues(i - 1)
}

// continues reports whether the line after i continues it.
func (p *paste) continues(i int) bool {
	if i+1 >= len(p.lines) {
		return false
	}
	a, b := p.lines[i], p.lines[i+1]
	return b.before == 0 && a.plain() && b.plain() && !isOption(a.raw) && !isOption(b.raw) && !isHint(b.raw) &&
		!isStarred(a.raw) && (!p.airy || a.block < 2) && goesOn(tidy(a.raw), tidy(b.raw))
}

// maxJoined is how many more lines a label can have.
const maxJoined = 6

// whole returns line i with the lines that continue it.
func (p *paste) whole(i int, text string) string {
	for end := i + maxJoined; i < end && p.continues(i); i++ {
		text += " " + tidy(p.lines[i+1].raw)
	}
	return text
}
