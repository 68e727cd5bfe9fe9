package form

import (
	"regexp"
	"strings"

	"referral/checklist/authority/form"
)

// blocks reads paragraphs and tables in order.
func (b *builder) blocks(all []block) {
	for i := range all {
		if b.full() {
			return
		}
		if all[i].table != nil {
			b.settle()
			b.table(all[i].table)
			continue
		}
		b.paragraph(all, i)
	}
}

// paragraph reads paragraph i.
func (b *builder) paragraph(all []block, i int) {
	l := all[i].line
	text := tidy(l.text)
	if len(l.blanks) == 0 && text == "" && !dots.MatchString(l.text) {
		return
	}
	entries := l.entries()
	plain := len(entries) == 1 && entries[0].places == 0
	switch {
	case len(entries) == 0:
		return
	case plain && isPageMark(text):
		return
	case plain && b.form.Title == "" && !strings.HasSuffix(text, "?") && !strings.HasSuffix(text, ":") && len(b.form.Fields) == 0 && (len(b.form.Prose) == 0 || l.title || l.bold) && b.section() == "" && (l.title || l.level <= 1) && len(strings.Fields(text)) < 20:
		b.form.Title = text
		return
	case plain && l.style:
		b.settle()
		b.heading(text, l.level)
		return
	case plain:
		b.settle()
		b.words(all, i)
		return
	}
	if len(entries) == 1 && (entries[0].label == "" || entries[0].fromControl() && b.pending != "") {
		next := nextBlock(all, i)
		b.under(entries[0], l, next != nil && next.table == nil && startsWithPlace(next.line))
		return
	}
	b.settle()
	for _, e := range entries {
		b.entry(e, l)
	}
}

// entry adds what one line asks for.
func (b *builder) entry(e entry, l line) {
	switch {
	case e.places == 0:
		for _, f := range brackets(e.label) {
			b.add(f, form.Inline, "", l.at)
		}
		b.prose(e.label)
	case e.label == "":
		b.under(e, l, false)
	default:
		b.add(e, e.layout, "", l.at)
	}
}

// under adds a place on a line of its own. Its label is the line before, or what the file itself calls it; the first
// box of a continued list uses the heading above.
func (b *builder) under(e entry, l line, goesOn bool) {
	if last := b.last(); b.open && last != nil && len(e.options) > 0 {
		b.filled.field(e)
		last.Options = append(last.Options, e.options...)
		last.Kind = b.special(last.Label, kindOf(last.Options))
		last.At += " " + atOf(e, l)
		return
	}
	if b.pending == "" && e.label == "" && e.ticked && len(e.options) == 1 && len(e.blanks) == 0 {
		b.prose(e.options[0]) // A tick box before a line of a list is not an answer.
		return
	}
	if b.pending != "" {
		e.label = b.pending
	}
	if e.label == "" && len(e.options) > 0 {
		e.label = b.overList(e, goesOn)
	}
	b.pending = ""
	b.filled.field(e)
	if e.label != "" {
		b.open = b.add(e, form.Above, "", l.at) != nil && len(e.options) > 0
	}
}

func (b *builder) overList(e entry, goesOn bool) string {
	if !goesOn && len(e.options) == 1 {
		return e.options[0]
	}
	for i := len(b.headings) - 1; i >= 0; i-- {
		if b.headings[i] != "" {
			return b.headings[i]
		}
	}
	return ""
}

func atOf(e entry, l line) string {
	var places []string
	for _, blank := range e.blanks {
		places = append(places, blank.at)
	}
	if len(places) == 0 {
		return l.at
	}
	return strings.Join(places, " ")
}

// words reads a paragraph without a place: a heading, a label above one, or prose.
func (b *builder) words(all []block, i int) {
	l := all[i].line
	text := tidy(l.text)
	if fields := brackets(text); len(fields) > 0 {
		for _, f := range fields {
			b.add(f, form.Inline, "", l.at)
		}
		b.prose(text)
		return
	}
	next := nextBlock(all, i)
	empty := blanksAfter(all, i)
	short := len(strings.Fields(text)) <= 14 && !isGuidance(text)
	switch {
	case !short:
		b.prose(text)
	case l.boxed && boxLabel.MatchString(text):
		b.add(entry{label: text, kind: form.Text}, form.Left, "", l.at)
	case next != nil && next.table != nil && empty == 0 && !strings.HasSuffix(text, "."):
		level := 3
		if l.bold || isShouted(text) {
			level = 2
		}
		b.heading(text, level)
	case next != nil && next.table == nil && startsWithPlace(next.line):
		b.pending = text
	case strings.HasSuffix(text, ":") || strings.HasSuffix(text, "?") || empty > 1 && isFormWords(text):
		layout := form.Left
		if empty > 0 {
			layout = form.Above
		}
		b.add(entry{label: text, kind: form.Text, limit: limitIn(text)}, layout, "", l.at)
	case l.bold || isShouted(text) || next != nil && next.table != nil && !strings.HasSuffix(text, "."):
		b.heading(text, 2)
	default:
		b.prose(text)
	}
}

var boxLabel = regexp.MustCompile(`(?i)\b(?:number|no|ref|reference|date|name|id|received|by)\b[.:]*$`)

// brackets finds blanks in a sentence that are written as "[name of the parent]".
func brackets(text string) []entry {
	var out []entry
	for _, m := range bracketed.FindAllString(text, -1) {
		if !bracketNote.MatchString(m) && wordish.MatchString(m) && !isPlaceholder(m) {
			out = append(out, entry{label: m, kind: form.Text, places: 1, layout: form.Inline})
		}
	}
	return out
}

func nextBlock(all []block, i int) *block {
	for j := i + 1; j < len(all); j++ {
		if all[j].table != nil || strings.TrimSpace(all[j].line.text) != "" {
			return &all[j]
		}
	}
	return nil
}

// blanksAfter counts the empty paragraphs below paragraph i.
func blanksAfter(all []block, i int) int {
	n := 0
	for j := i + 1; j < len(all) && all[j].table == nil && strings.TrimSpace(all[j].line.text) == ""; j++ {
		n++
	}
	return n
}

// startsWithPlace reports whether a line is a place without a label.
func startsWithPlace(l line) bool {
	entries := l.entries()
	return len(entries) > 0 && entries[0].places > 0 && entries[0].label == ""
}
