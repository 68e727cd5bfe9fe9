package form

import (
	"regexp"
	"strings"

	"referral/checklist/authority/form"
)

// blank is a separate place to fill in: a content control, a form field, or an input on a page.
type blank struct {
	kind    form.Kind
	options []string
	limit   int
	label   string // label is the file's own name for it, if any.
	at      string
	filled  bool // filled: it holds someone's answer.
	value   string
}

// line is a paragraph, or a line of pasted text. A blank is one private-use rune in its text.
type line struct {
	text   string
	blanks []*blank
	at     string
	level  int // level is 1 and up for a heading, 0 for anything else.
	bold   bool
	style  bool // style: the file itself says that it is a heading.
	title  bool
	boxed  bool // boxed: it is alone in a text box.
}

// cell is one cell of a table.
type cell struct {
	lines  []line
	tables []*table
	at     string
	column int  // column is the grid column in which it begins.
	span   int  // span is how many columns it covers.
	joined bool // joined: it is the lower part of a cell that began in a row above.
	deep   bool // deep: it continues in the rows below.
	header bool // header: the file marks it as the head of a column or row.
	tall   bool // tall: its row is high enough to write in.
}

type row struct {
	cells  []cell
	header bool // header: it is repeated on each page.
}

type table struct {
	rows []row
	at   string
}

// block is a line or a table.
type block struct {
	line  line
	table *table
}

// Runes that mark places in a line's text.
const (
	firstBlank = '\uE000'
	lastBlank  = '\uF8FF'
	openBox    = '☐'
	fullBox    = '☑'
	gapMark    = '\u0001' // gapMark is a gap to write in.
)

func blankRune(i int) string { return string(firstBlank + rune(i)) }

func (l line) blankAt(r rune) *blank {
	if i := int(r - firstBlank); r >= firstBlank && r <= lastBlank && i < len(l.blanks) {
		return l.blanks[i]
	}
	return nil
}

// entry is what a line asks for: a label, a place, or both.
type entry struct {
	label   string
	kind    form.Kind
	options []string
	blanks  []*blank
	places  int  // places is how many gaps and boxes it has; 0 for only a label.
	ticked  bool // ticked: one of its boxes is ticked.
	layout  form.Layout
	limit   int
	single  bool // single: one box, with no words to choose from.
}

// token is a run of words, a box or a gap.
type token struct {
	kind  byte // kind is w, b or g.
	text  string
	blank *blank
	on    bool
}

var (
	boxChars    = regexp.MustCompile(`[□❑❏🗆⬜◻▢○◯❒🔲]|\[ {0,3}\]|\( {1,3}\)`)
	fullChars   = regexp.MustCompile(`[☒☑✓✔✗✘⊠🗹🗷●◉🔘]|\[[xX✓]\]`)
	dots        = regexp.MustCompile(`_{3,}|\.{4,}|…{2,}|(?:\. ){4,}\.?|-{6,}|(?:_ ){3,}_?|…\.{2,}|\.{3}…`)
	numberTab   = regexp.MustCompile(`^\s*((?:[0-9]{1,2}[a-z]?(?:\.[0-9]{1,2})*|[A-Z])[.):]?)\t+`)
	wideGap     = regexp.MustCompile(`\t|[ \x{00A0}]{3,}`)
	yesNo       = regexp.MustCompile(`(?i)^\(?\*?\s*(?:yes|y)\s*[/|]\s*(?:no|n)\b\s*((?:[/|]\s*[\p{L}' /]{1,30})?)\)?\**\s*[(\[*]?\s*(?:(?:please\s+)?(?:delete|circle|highlight|underline|tick|select)\b.{0,40})?[)\]]?\.?$`)
	yesNoTail   = regexp.MustCompile(`(?i)^(.*\S)\s+\(?(\*?yes\s*[/|]\s*no\b.*)$`)
	deleteTail  = regexp.MustCompile(`(?i)^(.*?)[\s(\[*]*\b(?:please\s+)?(?:delete|circle|highlight|underline)\s+(?:as|where|which|whichever|one|the)\b[^)\]]{0,40}[)\]]?\.?$`)
	shortYesNo  = regexp.MustCompile(`(?i)(?:^|[\s(])y\s*/\s*n\)?\s*[?:]?$`)
	noteAfter   = regexp.MustCompile(`^\s*\([^()]*\)\s{2,}`)
	limitWords  = regexp.MustCompile(`(?i)(?:max(?:imum)?(?: of)?|up to|limit(?:ed to)?(?: of)?|no more than)\s*:?\s*([0-9][0-9,]{1,6})\s*(?:characters|chars)|([0-9][0-9,]{1,6})\s*(?:characters|chars)\s*(?:max|maximum|allowed|left|remaining|limit)|characters (?:remaining|left):?\s*([0-9][0-9,]{1,6})`)
	bracketed   = regexp.MustCompile(`\[[^\[\]]{3,80}\]|<[a-z][^<>]{3,60}>`)
	bracketNote = regexp.MustCompile(`(?i)^.(?:optional|if |required|see |please|delete|e\.?g|to be|note|max|this|tick|include|for office)`)
)

// tokens splits a line's text.
func (l line) tokens() []token {
	text := numberTab.ReplaceAllString(l.text, "$1 ")
	text = boxChars.ReplaceAllString(text, string(openBox))
	text = fullChars.ReplaceAllString(text, string(fullBox))
	text = dots.ReplaceAllString(text, string(gapMark))
	if !strings.ContainsAny(text, string([]rune{openBox, fullBox})) && !l.hasTick() {
		text = tabsToGaps(text)
	}
	var all []token
	var words strings.Builder
	flush := func() {
		if strings.TrimSpace(words.String()) != "" {
			all = append(all, token{kind: 'w', text: words.String()})
		}
		words.Reset()
	}
	for _, r := range text {
		b := l.blankAt(r)
		switch {
		case b != nil && b.kind == form.Ticks && len(b.options) == 0:
			flush()
			all = append(all, token{kind: 'b', blank: b, on: b.filled})
		case r == openBox, r == fullBox:
			flush()
			all = append(all, token{kind: 'b', on: r == fullBox})
		case b != nil:
			flush()
			all = append(all, token{kind: 'g', blank: b})
		case r == gapMark:
			flush()
			if len(all) == 0 || all[len(all)-1].kind != 'g' {
				all = append(all, token{kind: 'g'})
			}
		default:
			words.WriteRune(r)
		}
	}
	flush()
	return all
}

func (l line) hasTick() bool {
	for _, b := range l.blanks {
		if b.kind == form.Ticks {
			return true
		}
	}
	return false
}

// tabsToGaps turns a tab at the end, or between two labels, into a gap, and removes one before a gap.
func tabsToGaps(text string) string {
	parts := strings.Split(text, "\t")
	var b strings.Builder
	for i, p := range parts {
		if i > 0 {
			before, after := strings.TrimSpace(parts[i-1]), strings.TrimSpace(p)
			startsWithPlace := after != "" && ([]rune(after)[0] == gapMark || isBlankRune([]rune(after)[0]))
			if before != "" && !startsWithPlace {
				b.WriteRune(gapMark)
			} else {
				b.WriteByte(' ')
			}
		}
		b.WriteString(p)
	}
	return b.String()
}

func isBlankRune(r rune) bool { return r >= firstBlank && r <= lastBlank }

// entries finds what a line asks for, in order.
func (l line) entries() []entry {
	all := l.tokens()
	for _, t := range all {
		if t.kind == 'b' {
			return choices(all)
		}
	}
	return gaps(all)
}

// gaps pairs words with the gap that follows them.
func gaps(all []token) []entry {
	var out []entry
	for i := 0; i < len(all); i++ {
		t := all[i]
		if t.kind == 'g' {
			out = append(out, placed("", t))
			continue
		}
		if i > 0 && all[i-1].kind == 'g' {
			t.text = noteAfter.ReplaceAllString(t.text, "") // "Signed ...... (parent)   Date ......"
		}
		e := wordsOnly(t.text)
		if i+1 < len(all) && all[i+1].kind == 'g' && e.places == 0 {
			i++
			e = placed(t.text, all[i])
		}
		out = append(out, e)
	}
	return dropHints(out)
}

// placed returns an entry with a gap.
func placed(words string, t token) entry {
	e := entry{label: tidy(words), kind: form.Text, places: 1, layout: form.Left, limit: limitIn(words)}
	if t.blank != nil {
		e.kind, e.options, e.blanks = t.blank.kind, t.blank.options, []*blank{t.blank}
		e.limit = max(e.limit, t.blank.limit)
		e.ticked = t.blank.filled
		if e.label == "" {
			e.label = t.blank.label
		}
	}
	if len(strings.Fields(e.label)) > 12 && !strings.HasSuffix(strings.TrimSpace(words), "?") && !strings.HasSuffix(strings.TrimSpace(words), ":") {
		e.layout = form.Inline
	}
	return e
}

// wordsOnly returns an entry without a box or gap: a label, or "Yes / No" to choose from.
func wordsOnly(words string) entry {
	text := strings.TrimSpace(words)
	if options := slashed(text); options != nil {
		return entry{kind: kindOf(options), options: options, places: 1, layout: form.Left}
	}
	if m := yesNoTail.FindStringSubmatch(text); m != nil {
		if options := slashed(m[2]); options != nil {
			return entry{label: tidy(m[1]), kind: kindOf(options), options: options, places: 1, layout: form.Left}
		}
	}
	if m := deleteTail.FindStringSubmatch(text); m != nil && strings.Contains(m[1], "/") {
		label, list := "", m[1]
		if i := strings.LastIndexAny(list, ":?"); i >= 0 {
			label, list = list[:i+1], list[i+1:]
		} else if parts := wideGap.Split(list, -1); len(parts) > 1 {
			label, list = strings.Join(parts[:len(parts)-1], " "), parts[len(parts)-1]
		}
		if options := trimAll(strings.Split(list, "/")); len(options) > 1 {
			return entry{label: tidy(label), kind: kindOf(options), options: options, places: 1, layout: form.Left}
		}
	}
	e := entry{label: tidy(text), kind: form.Text, layout: form.Left, limit: limitIn(text)}
	if shortYesNo.MatchString(text) {
		e.kind, e.options = form.YesNo, []string{"Yes", "No"}
	}
	return e
}

// slashed returns the words of "Yes / No (delete as appropriate)", or nil.
func slashed(text string) []string {
	m := yesNo.FindStringSubmatch(text)
	if m == nil || strings.EqualFold(strings.ReplaceAll(text, " ", ""), "Y/N") && strings.HasSuffix(text, "?") {
		return nil
	}
	return append([]string{"Yes", "No"}, trimAll(strings.FieldsFunc(m[1], func(r rune) bool { return r == '/' || r == '|' }))...)
}

// kindOf tells yes or no from a longer list.
func kindOf(options []string) form.Kind {
	if len(options) != 2 {
		return form.Ticks
	}
	first, second := inEnglish(options[0]), inEnglish(options[1])
	if (first == "yes" || first == "y") && (second == "no" || second == "n") || (first == "no" || first == "n") && (second == "yes" || second == "y") {
		return form.YesNo
	}
	return form.Ticks
}

// inEnglish returns the second half of "Oes / Yes", in lower case.
func inEnglish(option string) string {
	return strings.ToLower(strings.TrimSpace(option[strings.LastIndexByte(option, '/')+1:]))
}

// dropHints removes words that only show how to fill in the gap before them, such as "(dd/mm/yyyy)".
func dropHints(all []entry) []entry {
	if len(all) < 2 {
		return all
	}
	out := all[:0]
	for i, e := range all {
		if i > 0 && e.places == 0 && isHint(e.label) {
			continue
		}
		out = append(out, e)
	}
	return out
}

func limitIn(text string) int {
	m := limitWords.FindStringSubmatch(text)
	if m == nil {
		return 0
	}
	n := 0
	for _, c := range m[1] + m[2] + m[3] {
		if c != ',' {
			n = n*10 + int(c-'0')
		}
	}
	return n
}

func trimAll(in []string) []string {
	var out []string
	for _, s := range in {
		s = tidy(strings.Trim(s, "*[] ,;:"))
		if strings.Count(s, "(") != strings.Count(s, ")") {
			s = strings.Trim(s, "() ")
		}
		if s != "" {
			out = append(out, s)
		}
	}
	return out
}
