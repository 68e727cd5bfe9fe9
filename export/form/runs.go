package form

import (
	"strconv"
	"strings"

	"referral/checklist/authority/form"
)

// paragraph collects the text of a paragraph.
type paragraph struct {
	reader  *wordReader
	line    line
	boxes   []block
	letters int // letters counts all letters seen, bold those in bold.
	bold    int
}

// legacy is an older form field, from begin to end.
type legacy struct {
	blank  *blank
	code   string
	value  string
	result bool // result: the code has ended, and what follows is what the field shows.
}

// runs reads everything below an element of a paragraph.
func (p *paragraph) runs(n *node) {
	for _, c := range n.children {
		switch c.name {
		case "w:r":
			p.run(c)
		case "w:sdt":
			p.control(c)
		case "w:ins", "w:moveTo", "w:hyperlink", "w:smartTag", "w:customXml", "w:sdtContent", "w:dir", "w:bdo":
			p.runs(c)
		case "w:fldSimple":
			p.runs(c)
		}
	}
}

func (p *paragraph) control(n *node) {
	b := control(n)
	if b == nil {
		p.runs(n.child("w:sdtContent"))
		return
	}
	p.place(b)
}

// place marks a place to fill in.
func (p *paragraph) place(b *blank) {
	if len(p.line.blanks) > int(lastBlank-firstBlank) {
		return
	}
	p.line.text += blankRune(len(p.line.blanks))
	p.line.blanks = append(p.line.blanks, b)
}

func (p *paragraph) run(n *node) {
	props := n.child("w:rPr")
	if props.child("w:vanish") != nil && props.child("w:vanish").isOn() {
		return
	}
	for _, c := range n.children {
		switch c.name {
		case "w:t":
			p.words(symbols(c.text, props.child("w:rFonts").attrOf("ascii")), props)
		case "w:tab", "w:ptab":
			p.words("\t", props)
		case "w:br", "w:cr":
			p.words(" ", props)
		case "w:noBreakHyphen":
			p.words("-", props)
		case "w:sym":
			p.symbol(c)
		case "w:instrText":
			if f := p.reader.open(); f != nil && !f.result {
				f.code += c.text
			}
		case "w:fldChar":
			p.field(c)
		case "mc:AlternateContent", "w:pict", "w:drawing", "w:object":
			p.boxes = append(p.boxes, p.reader.textBoxes(c)...)
		}
	}
}

func (p *paragraph) words(text string, props *node) {
	if f := p.reader.open(); f != nil {
		if !f.result {
			return
		}
		if f.blank != nil {
			f.value += text
			return
		}
	}
	text = strings.Map(func(r rune) rune {
		if isBlankRune(r) || r == gapMark {
			return ' '
		}
		return r
	}, text)
	p.line.text += text
	for _, r := range text {
		if isLetter(r) {
			p.letters++
			if props.child("w:b").isOn() {
				p.bold++
			}
		}
	}
}

// symbol reads a character of a symbol font by its number.
func (p *paragraph) symbol(n *node) {
	code, err := strconv.ParseUint(n.attr("char"), 16, 32)
	if err != nil {
		return
	}
	p.words(symbols(string(rune(0xF000|code&0xFF)), n.attr("font")), nil)
}

// wingdings are the boxes and ticks of Word's symbol fonts.
var wingdings = map[string]map[rune]string{
	"Wingdings":   {0x6F: "☐", 0x70: "☐", 0x71: "☐", 0x72: "☐", 0xA8: "☐", 0xA1: "☐", 0xFE: "☑", 0xFD: "☒", 0xFC: "✓", 0xFB: "✗", 0x78: "☒"},
	"Wingdings 2": {0xA3: "☐", 0x2A: "☐", 0x30: "☐", 0x35: "☐", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x50: "✓", 0x4F: "✗", 0x51: "☒"},
}

func symbols(text, font string) string {
	table, ok := wingdings[font]
	if !ok {
		return text
	}
	var b strings.Builder
	for _, r := range text {
		b.WriteString(table[r&0xFF])
		if r == ' ' {
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// open returns the innermost open field, or nil.
func (r *wordReader) open() *legacy {
	if n := len(r.fields); n > 0 {
		return r.fields[n-1]
	}
	return nil
}

// field reads the begin, separator or end of a field.
func (p *paragraph) field(n *node) {
	r := p.reader
	switch n.attr("fldCharType") {
	case "begin":
		f := &legacy{}
		if data := n.child("w:ffData"); data != nil {
			f.blank = formField(data)
			f.blank.at = n.path()
			p.place(f.blank)
		}
		if len(r.fields) < maxDepth {
			r.fields = append(r.fields, f)
		}
	case "separate":
		if f := r.open(); f != nil {
			f.result = true
			p.prompt(f, n)
		}
	case "end":
		f := r.open()
		if f == nil {
			return
		}
		r.fields = r.fields[:len(r.fields)-1]
		if !f.result {
			p.prompt(f, n)
		}
		if b := f.blank; b != nil && b.kind == form.Text && !isPlaceholder(f.value) && tidy(f.value) != tidy(b.value) {
			b.filled = true
		}
	}
}

// prompt makes a place out of a field without one: a text field without data, or "click here" in an old form.
func (p *paragraph) prompt(f *legacy, n *node) {
	code := strings.ToUpper(strings.TrimSpace(f.code))
	if f.blank == nil && (strings.HasPrefix(code, "FORMTEXT") || strings.HasPrefix(code, "MACROBUTTON")) {
		f.blank = &blank{kind: form.Text, at: n.path()}
		p.place(f.blank)
	}
}

// formField reads Word's data about a form field.
func formField(data *node) *blank {
	b := &blank{kind: form.Text}
	if status := data.child("w:statusText").val(); status != "" && len(status) < 80 {
		b.label = status
	}
	switch {
	case data.child("w:checkBox") != nil:
		b.kind = form.Ticks
		b.filled = data.in("w:checkBox", "w:checked") != nil && data.in("w:checkBox", "w:checked").isOn()
	case data.child("w:ddList") != nil:
		b.kind = form.DropDown
		list := data.child("w:ddList")
		for _, e := range list.all("w:listEntry") {
			b.options = append(b.options, tidy(e.attr("val")))
		}
		if n := number(list.child("w:result").val(), 0); n > 0 && n < len(b.options) && !isPlaceholder(b.options[n]) {
			b.filled = true
		}
		b.options = withoutPlaceholder(b.options)
	default:
		b.limit = number(data.in("w:textInput", "w:maxLength").val(), 0)
		b.value = data.in("w:textInput", "w:default").val()
	}
	return b
}

func withoutPlaceholder(in []string) []string {
	var out []string
	for _, o := range in {
		if !isPlaceholder(o) {
			out = append(out, o)
		}
	}
	return out
}

// textBoxes reads a drawing's text boxes. Word keeps each twice, for itself and for older programs; what is read from
// the first gets the places of both.
func (r *wordReader) textBoxes(n *node) []block {
	source, twin := n, (*node)(nil)
	if n.name == "mc:AlternateContent" {
		source, twin = n.child("mc:Choice"), n.child("mc:Fallback")
		if source == nil {
			source, twin = twin, nil
		}
	}
	if source == nil {
		return nil
	}
	var out []block
	contents := boxContents(source)
	var others []*node
	if twin != nil {
		others = boxContents(twin)
	}
	for i, c := range contents {
		inner := (&wordReader{styles: r.styles}).blocks(c)
		if len(inner) == 1 {
			inner[0].line.boxed = true
		}
		if len(others) == len(contents) && len(c.children) == len(others[i].children) {
			alsoAt(inner, c.path(), others[i].path())
		}
		out = append(out, inner...)
	}
	return out
}

// boxContents returns the contents of the text boxes below n, but not of boxes inside boxes.
func boxContents(n *node) []*node {
	var out []*node
	for _, c := range n.children {
		switch c.name {
		case "w:txbxContent":
			out = append(out, c)
		case "mc:Fallback":
		default:
			out = append(out, boxContents(c)...)
		}
	}
	return out
}

// alsoAt adds the place in the second copy to every place in the first.
func alsoAt(all []block, first, second string) {
	also := func(at *string) {
		if rest, ok := strings.CutPrefix(*at, first); ok {
			*at += " " + second + rest
		}
	}
	lines := func(ls []line) {
		for i := range ls {
			also(&ls[i].at)
			for _, b := range ls[i].blanks {
				also(&b.at)
			}
		}
	}
	for i := range all {
		if all[i].table == nil {
			one := []line{all[i].line}
			lines(one)
			all[i].line = one[0]
			continue
		}
		also(&all[i].table.at)
		for _, row := range all[i].table.rows {
			for j := range row.cells {
				also(&row.cells[j].at)
				lines(row.cells[j].lines)
			}
		}
	}
}
