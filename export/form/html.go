package form

import (
	"regexp"
	"strings"

	"referral/checklist/authority/form"
)

var (
	htmlTag   = regexp.MustCompile(`(?i)<(?:!doctype html|html|head|body|form|table|input|label|div|p|h[1-6]|fieldset|select|textarea|span|section|main|ul|ol)\b[^>]*>`)
	skipped   = set("script style noscript template svg nav footer button head iframe object canvas audio video datalist")
	blockTags = set("p div li ul ol dl dt dd section main article form fieldset header aside address blockquote pre details summary body html hr center tr")
	notInputs = set("hidden submit button reset image search file")
)

func isHTML(text string) bool {
	text = strings.TrimSpace(text)
	return strings.HasPrefix(text, "<") && htmlTag.MatchString(text[:min(len(text), 4096)]) || len(htmlTag.FindAllString(text, 4)) > 3 && strings.Contains(text, "</")
}

// page reads a web page into blocks.
type page struct {
	labels  map[string]string // labels are the words of labels, by control ID.
	byID    map[string]*element
	sisters map[string]int    // sisters counts the radio buttons and boxes of one name.
	spoken  map[string]bool   // spoken are the IDs of elements that label a control or a group.
	groups  map[string]*blank // groups are the radio buttons and boxes of one name.
	blocks  []block
	line    line
	table   *element // table is the innermost table being read.
	tables  int
	checked int // checked counts the ticked boxes. One can be the page's default; two are someone's answers.
	filled  bool
}

// readHTML reads a page that was saved or copied.
func readHTML(text string) (form.Form, error) {
	root := parseHTML(text)
	p := &page{labels: map[string]string{}, byID: map[string]*element{}, sisters: map[string]int{}, spoken: map[string]bool{}, groups: map[string]*blank{}}
	var b builder
	root.walk(func(e *element) bool {
		p.know(e)
		if e.name == "h1" && b.form.Title == "" {
			b.form.Title = e.words()
		}
		return true
	})
	p.read(root)
	p.flush()
	b.blocks(p.blocks)
	b.settle()
	if p.filled || p.checked > 1 {
		b.filled.sure++
	}
	return b.result()
}

// know records an element by its ID, and the words of a label.
func (p *page) know(e *element) {
	if id := e.attrs["id"]; id != "" && p.byID[id] == nil {
		p.byID[id] = e
	}
	if role := e.attrs["role"]; isControl(e) || role == "radiogroup" || role == "group" && hasTick(e) {
		for _, id := range strings.Fields(e.attrs["aria-labelledby"]) {
			p.spoken[id] = true
		}
	}
	if isTick(e) {
		p.sisters[e.attrs["name"]]++
	}
	if id := e.attrs["for"]; e.name == "label" && id != "" && p.labels[id] == "" {
		p.labels[id] = e.words()
	}
}

// flush ends the line.
func (p *page) flush() {
	if strings.TrimSpace(p.line.text) != "" {
		p.blocks = append(p.blocks, block{line: p.line})
	}
	p.line = line{}
}

// read reads an element and everything below it.
func (p *page) read(e *element) {
	switch {
	case e.name == "":
		p.line.text += spaces.ReplaceAllString(strings.Map(noMarks, e.text), " ")
		return
	case skipped[e.name], p.table == nil && p.spoken[e.attrs["id"]] && len(controls(e)) == 0:
		return
	case len(e.name) == 2 && e.name[0] == 'h' && e.name[1] >= '1' && e.name[1] <= '6':
		p.heading(e, int(e.name[1]-'0')-1)
		return
	case e.name == "table":
		p.readTable(e)
		return
	case e.name == "fieldset":
		p.fieldset(e)
		return
	case e.name == "label" && p.hasControl(e):
		p.label(e)
		return
	case e.name == "input" || e.name == "select" || e.name == "textarea":
		p.control(e)
		return
	}
	if blockTags[e.name] || e.name == "br" {
		p.flush()
	}
	for _, c := range e.children {
		p.read(c)
	}
	if blockTags[e.name] {
		p.flush()
	}
}

var spaces = regexp.MustCompile(`\s+`)

func noMarks(r rune) rune {
	if isBlankRune(r) || r == gapMark {
		return ' '
	}
	return r
}

func (p *page) heading(e *element, level int) {
	p.flush()
	text := e.words()
	if level == 0 || text == "" {
		return
	}
	p.blocks = append(p.blocks, block{line: line{text: text, level: level, style: true}})
}

// hasControl reports whether a label belongs to a control on the page.
func (p *page) hasControl(e *element) bool {
	if c := p.byID[e.attrs["for"]]; c != nil && isControl(c) {
		return true
	}
	return len(controls(e)) > 0
}

func isControl(e *element) bool {
	return e.name == "select" || e.name == "textarea" || e.name == "input" && !notInputs[strings.ToLower(e.attrs["type"])]
}

func controls(e *element) []*element {
	var out []*element
	e.walk(func(c *element) bool {
		if isControl(c) {
			out = append(out, c)
		}
		return !skipped[c.name]
	})
	return out
}

func hasTick(e *element) bool {
	for _, c := range controls(e) {
		if isTick(c) {
			return true
		}
	}
	return false
}

// label reads a control's label. Outside a table its words go with the control, wherever that is.
func (p *page) label(e *element) {
	for _, c := range controls(e) {
		p.control(c)
		return
	}
	c := p.byID[e.attrs["for"]]
	if p.table != nil && !isTick(c) {
		p.line.text += e.words()
	}
}

func isTick(e *element) bool {
	if e == nil {
		return false
	}
	t := strings.ToLower(e.attrs["type"])
	return e.name == "input" && (t == "radio" || t == "checkbox")
}

// nameOf returns the page's name for a control, and whether readers see it.
func (p *page) nameOf(e *element) (name string, seen bool) {
	if l := p.labels[e.attrs["id"]]; l != "" && e.attrs["id"] != "" {
		return l, true
	}
	if l := e.up("label"); l != nil {
		if words := l.words(); words != "" {
			return words, true
		}
	}
	if name = p.referred(e); name != "" {
		return name, false
	}
	for _, key := range []string{"aria-label", "title"} {
		if e.attrs[key] != "" {
			return tidy(e.attrs[key]), false
		}
	}
	return "", false
}

// referred returns the words of the elements that label e by ID.
func (p *page) referred(e *element) string {
	var words []string
	for _, id := range strings.Fields(e.attrs["aria-labelledby"]) {
		if o := p.byID[id]; o != nil {
			words = append(words, o.words())
		}
	}
	return tidy(strings.Join(words, " "))
}

// control reads one control.
func (p *page) control(e *element) {
	if !isControl(e) {
		return
	}
	if isTick(e) {
		p.tick(e, "")
		return
	}
	b := &blank{kind: form.Text, limit: number(e.attrs["maxlength"], 0)}
	if e.name == "select" {
		b.kind, b.options = form.DropDown, optionsOf(e)
		if _, many := e.attrs["multiple"]; many {
			b.kind = form.Ticks
		}
	}
	name, seen := p.nameOf(e)
	b.label = name
	if value := p.valueOf(e); value != "" && !isPlaceholder(value) {
		p.filled = true
	}
	p.place(b, name, seen)
}

func (p *page) valueOf(e *element) string {
	_, fixed := e.attrs["readonly"]
	_, off := e.attrs["disabled"]
	switch {
	case fixed || off || e.name == "select":
		return ""
	case e.name == "textarea":
		return e.words() + textIn(e)
	}
	return tidy(e.attrs["value"])
}

func textIn(e *element) string {
	var b strings.Builder
	for _, c := range e.children {
		b.WriteString(c.text)
	}
	return tidy(b.String())
}

// place puts a control on the current line, or on a line of its own with its label.
func (p *page) place(b *blank, name string, seen bool) {
	if len(p.line.blanks) > int(lastBlank-firstBlank) {
		return
	}
	if name == "" || p.table != nil || !seen {
		p.line.text += blankRune(len(p.line.blanks))
		p.line.blanks = append(p.line.blanks, b)
		return
	}
	p.flush()
	p.blocks = append(p.blocks, block{line: line{text: name + " " + blankRune(0), blanks: []*blank{b}}})
}

func optionsOf(e *element) []string {
	var out []string
	e.walk(func(c *element) bool {
		if c.name == "option" {
			if text := c.words(); !isPlaceholder(text) {
				out = append(out, text)
			}
			return false
		}
		return true
	})
	return out
}

// tick reads a radio button or check box. Those with the same name are one field.
func (p *page) tick(e *element, name string) {
	if _, on := e.attrs["checked"]; on {
		p.checked++
	}
	option, _ := p.nameOf(e)
	if option == "" {
		option = tidy(e.attrs["value"])
	}
	key := e.attrs["name"]
	if b := p.groups[key]; b != nil && key != "" {
		b.options = append(b.options, option)
		b.kind = kindOf(b.options)
		return
	}
	alone := key == "" || p.sisters[key] == 1
	if name == "" {
		name = p.groupName(e)
	}
	if alone && name == "" {
		p.place(&blank{kind: form.Ticks, options: []string{option}, label: option}, option, true)
		return
	}
	b := &blank{kind: form.Ticks, options: []string{option}, label: name}
	p.groups[key] = b
	p.place(b, name, name != "")
}

// groupName returns the page's name for a group of boxes.
func (p *page) groupName(e *element) string {
	for o := e.parent; o != nil; o = o.parent {
		if role := o.attrs["role"]; role == "radiogroup" || role == "group" {
			if o.attrs["aria-label"] != "" {
				return tidy(o.attrs["aria-label"])
			}
			return p.referred(o)
		}
	}
	return ""
}
