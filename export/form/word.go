package form

import (
	"strings"

	"referral/checklist/authority/form"
)

// readWord reads the fields of a Word file.
func readWord(data []byte) (form.Form, error) {
	w, err := openWord(data)
	if err != nil {
		return form.Form{}, err
	}
	root, err := w.text()
	if err != nil {
		return form.Form{}, err
	}
	r := wordReader{styles: w.styles()}
	var b builder
	b.blocks(r.blocks(root.child("w:body")))
	b.settle()
	f, err := b.result()
	if err != nil {
		return form.Form{}, err
	}
	f.Prose = append(f.Prose, w.margins()...)
	return f, nil
}

// text reads the part that holds the text.
func (w *wordFile) text() (*node, error) {
	data, err := w.part(w.main)
	if err != nil {
		return nil, err
	}
	root, err := parseXML(data)
	switch {
	case err != nil:
		return nil, err
	case root.child("w:body") == nil:
		return nil, ErrDamaged
	case root.has("w:altChunk", "w:subDoc"):
		return nil, ErrOutside
	}
	return root, nil
}

// trees returns the readable parts of some kinds.
func (w *wordFile) trees(kinds ...string) []*node {
	var out []*node
	for _, kind := range kinds {
		for _, name := range w.related(kind) {
			data, err := w.part(name)
			if err != nil {
				continue
			}
			if root, err := parseXML(data); err == nil {
				out = append(out, root)
			}
		}
	}
	return out
}

// margins returns the words at the head and foot of the pages: councils put their phone number there.
func (w *wordFile) margins() []string {
	var out []string
	seen := map[string]bool{}
	for _, root := range w.trees(relHeader, relFooter) {
		var r wordReader
		for _, b := range r.blocks(root) {
			if text := tidy(b.line.text); b.table == nil && wordish.MatchString(text) && !isPageMark(text) && !seen[text] {
				seen[text] = true
				out = append(out, text)
			}
		}
	}
	return out
}

// styles maps the ID of each paragraph style to the level of heading that it is; 0 is the title.
func (w *wordFile) styles() map[string]int {
	levels := map[string]int{}
	for _, root := range w.trees(relStyles) {
		for _, s := range root.all("w:style") {
			name := strings.ToLower(s.child("w:name").val())
			switch {
			case name == "title":
				levels[s.attr("styleId")] = 0
			case strings.HasPrefix(name, "heading ") && len(name) == len("heading 1"):
				levels[s.attr("styleId")] = min(int(name[len(name)-1]-'0'), 3)
			}
		}
	}
	return levels
}

func (n *node) val() string {
	if n == nil {
		return ""
	}
	return n.attr("val")
}

// wordReader reduces a Word text to lines and tables.
type wordReader struct {
	styles map[string]int
	fields []*legacy // fields are the open form fields, innermost last.
}

// blocks reads everything below an element.
func (r *wordReader) blocks(n *node) []block {
	var out []block
	if n == nil {
		return nil
	}
	for _, c := range n.children {
		switch c.name {
		case "w:p":
			out = append(out, r.paragraph(c)...)
		case "w:tbl":
			out = append(out, block{table: r.table(c)})
		case "w:sdt":
			out = append(out, r.blockControl(c)...)
		case "w:ins", "w:moveTo", "w:customXml", "w:smartTag", "w:sdtContent":
			out = append(out, r.blocks(c)...)
		}
	}
	return out
}

// blockControl reads a content control around paragraphs or tables.
func (r *wordReader) blockControl(n *node) []block {
	content := n.child("w:sdtContent")
	if isContents(n) {
		return nil
	}
	b := control(n)
	if b == nil {
		return r.blocks(content)
	}
	return []block{{line: line{text: blankRune(0), blanks: []*blank{b}, at: b.at}}}
}

// paragraph reads a paragraph, then the text boxes anchored in it.
func (r *wordReader) paragraph(n *node) []block {
	p := &paragraph{reader: r}
	p.line.at = n.path()
	p.runs(n)
	props := n.child("w:pPr")
	p.line.level, p.line.style, p.line.title = r.heading(props)
	p.line.bold = p.letters > 0 && p.bold*10 >= p.letters*9
	if shaded(props) && !p.line.style && p.letters > 0 && len(p.line.blanks) == 0 {
		p.line.style, p.line.level = len(strings.Fields(p.line.text)) <= 16, 1
	}
	return append([]block{{line: p.line}}, p.boxes...)
}

func (r *wordReader) heading(props *node) (level int, style, title bool) {
	if level, ok := r.styles[props.child("w:pStyle").val()]; ok {
		return level, true, level == 0
	}
	if v := props.child("w:outlineLvl").val(); len(v) == 1 && v[0] >= '0' && v[0] < '9' {
		return min(int(v[0]-'0')+1, 3), true, false
	}
	return 0, false, false
}

func shaded(props *node) bool {
	fill := strings.ToLower(props.child("w:shd").attrOf("fill"))
	return fill != "" && fill != "auto" && fill != "ffffff"
}

func (n *node) attrOf(name string) string {
	if n == nil {
		return ""
	}
	return n.attr(name)
}

// table reads a table.
func (r *wordReader) table(n *node) *table {
	t := &table{at: n.path()}
	for _, tr := range rowsOf(n) {
		props := tr.child("w:trPr")
		one := row{header: props.child("w:tblHeader").isOn()}
		column := number(props.child("w:gridBefore").val(), 0)
		for _, tc := range cellsOf(tr) {
			c := r.cell(tc)
			c.tall = number(props.child("w:trHeight").val(), 0) > 700
			c.column = column
			column += c.span
			one.cells = append(one.cells, c)
		}
		t.rows = append(t.rows, one)
	}
	t.markDeep()
	return t
}

// markDeep marks the cells that continue in the row below.
func (t *table) markDeep() {
	for i := range t.rows {
		for _, c := range t.rows[i].cells {
			if !c.joined || i == 0 {
				continue
			}
			for j := range t.rows[i-1].cells {
				if above := &t.rows[i-1].cells[j]; above.column == c.column {
					above.deep = true
				}
			}
		}
	}
}

// rowsOf returns a table's rows, including those in content controls but not those deleted by a tracked change.
func rowsOf(n *node) []*node {
	var out []*node
	for _, c := range n.children {
		switch c.name {
		case "w:tr":
			if c.in("w:trPr", "w:del") == nil {
				out = append(out, c)
			}
		case "w:sdt", "w:sdtContent", "w:ins", "w:moveTo", "w:customXml":
			out = append(out, rowsOf(c)...)
		}
	}
	return out
}

func cellsOf(n *node) []*node {
	var out []*node
	for _, c := range n.children {
		switch c.name {
		case "w:tc":
			out = append(out, c)
		case "w:sdt", "w:sdtContent", "w:ins", "w:moveTo", "w:customXml":
			out = append(out, cellsOf(c)...)
		}
	}
	return out
}

// cell reads a cell, with or without a content control around it.
func (r *wordReader) cell(n *node) cell {
	props := n.child("w:tcPr")
	c := cell{at: n.path(), span: min(max(number(props.child("w:gridSpan").val(), 1), 1), 100), header: shaded(props)}
	if merge := props.child("w:vMerge"); merge != nil {
		c.joined = merge.attr("val") != "restart"
	}
	if n.parent.name == "w:sdtContent" && n.parent.parent.name == "w:sdt" {
		if b := control(n.parent.parent); b != nil {
			c.lines = []line{{text: blankRune(0), blanks: []*blank{b}, at: b.at}}
			return c
		}
	}
	for _, b := range r.blocks(n) {
		if b.table != nil {
			c.tables = append(c.tables, b.table)
		} else {
			c.lines = append(c.lines, b.line)
		}
	}
	return c
}

func number(text string, otherwise int) int {
	n := 0
	for _, c := range text {
		if c < '0' || c > '9' || n > 100000 {
			return otherwise
		}
		n = n*10 + int(c-'0')
	}
	if text == "" {
		return otherwise
	}
	return n
}
