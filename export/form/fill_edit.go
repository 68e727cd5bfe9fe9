package form

import (
	"cmp"
	"encoding/xml"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// edit replaces some bytes of a part with text; with no bytes, it inserts.
type edit struct {
	start, end int64
	text       string
}

// take adds an answer's edits, all or none: none if one of them overlaps another answer's.
func (w *filler) take(edits []edit) bool {
	if clash(w.edits, edits) {
		return false
	}
	w.edits = append(w.edits, edits...)
	return true
}

func clash(before, edits []edit) bool {
	for _, a := range edits {
		for _, b := range before {
			if a.start < b.end && b.start < a.end || a.start == b.start {
				return true
			}
		}
	}
	return false
}

// rendered returns the data from start to end with the edits applied.
func rendered(data []byte, edits []edit, start, end int64) []byte {
	edits = slices.Clone(edits)
	slices.SortStableFunc(edits, func(a, b edit) int { return cmp.Compare(a.start, b.start) })
	var out []byte
	at := start
	for _, e := range edits {
		out = append(append(out, data[at:e.start]...), e.text...)
		at = e.end
	}
	return append(out, data[at:end]...)
}

// at returns the element at a path below n's parent, or nil. It is the counterpart of [node.path].
func (n *node) at(path string) *node {
	steps := strings.Split(strings.TrimPrefix(path, "/"), "/")
	if len(steps) == 0 || steps[0] != n.name {
		return nil
	}
	for _, step := range steps[1:] {
		name, nth, _ := strings.Cut(strings.TrimSuffix(step, "]"), "[")
		number, _ := strconv.Atoi(nth)
		i := slices.IndexFunc(n.children, func(c *node) bool { return c.name == name && (c.nth == number || number == 0) })
		if i < 0 {
			return nil
		}
		n = n.children[i]
	}
	return n
}

// above returns the nearest enclosing element of a name, or nil.
func (n *node) above(name string) *node {
	for p := n.parent; p != nil; p = p.parent {
		if p.name == name {
			return p
		}
	}
	return nil
}

// tag returns an element's name as the file writes it, such as w:p.
func (w *filler) tag(n *node) string { return tagIn(w.data, n) }

func tagIn(data []byte, n *node) string {
	begin := string(data[n.start+1 : n.inner])
	if i := strings.IndexAny(begin, " \t\r\n/>"); i >= 0 {
		begin = begin[:i]
	}
	return begin
}

// prefix returns the file's prefix for Word's elements, such as "w:".
func (w *filler) prefix(n *node) string {
	tag := w.tag(n)
	return tag[:strings.IndexByte(tag, ':')+1]
}

// isClosed reports whether an element is a single tag, such as <w:p/>.
func isClosed(data []byte, n *node) bool { return n.inner == n.end && data[n.end-2] == '/' }

// inside appends text to an element's content.
func (w *filler) inside(n *node, text string) edit { return insideOf(w.data, n, text) }

func insideOf(data []byte, n *node, text string) edit {
	if isClosed(data, n) {
		return edit{n.end - 2, n.end, ">" + text + "</" + tagIn(data, n) + ">"}
	}
	return edit{n.innerEnd, n.innerEnd, text}
}

// instead replaces all of an element's content.
func (w *filler) instead(n *node, text string) edit {
	if isClosed(w.data, n) {
		return w.inside(n, text)
	}
	return edit{n.inner, n.innerEnd, text}
}

// raw returns an element as the file writes it.
func (w *filler) raw(n *node) string {
	if n == nil {
		return ""
	}
	return string(w.data[n.start:n.end])
}

// setAttr sets an attribute of an element. It returns false if the file writes Word's names without a prefix, since a
// new attribute would then be ambiguous.
func (w *filler) setAttr(n *node, name, value string) (edit, bool) {
	tag := string(w.data[n.start:n.inner])
	prefix := w.prefix(n)
	if i := strings.Index(tag, " "+prefix+name+"="); i >= 0 {
		from := i + len(" "+prefix+name+"=")
		if to := strings.IndexByte(tag[from+1:], tag[from]); to >= 0 {
			return edit{n.start + int64(from) + 1, n.start + int64(from+1+to), value}, true
		}
	}
	at := n.start + int64(1+len(w.tag(n)))
	return edit{at, at, " " + prefix + name + `="` + value + `"`}, prefix != ""
}

// escaped returns text as XML writes it, without what XML cannot hold.
func escaped(text string) string {
	text = strings.Map(func(r rune) rune {
		switch {
		case r == '\t' || r == '\r' || r == '\u2028' || r == '\u2029':
			return ' '
		case r < ' ' && r != '\n', r == 0xFFFE, r == 0xFFFF:
			return -1
		}
		return r
	}, strings.ToValidUTF8(text, ""))
	var b strings.Builder
	for i, line := range strings.Split(text, "\n") {
		if i > 0 {
			b.WriteByte('\n')
		}
		if err := xml.EscapeText(&b, []byte(line)); err != nil {
			panic("form: a text cannot be written") // Writing a string cannot fail.
		}
	}
	return b.String()
}

// run returns a run of text with the given properties, marked as inserted if changes are tracked.
func (w *filler) run(near *node, props, text string) string {
	x := w.prefix(near)
	var b strings.Builder
	b.WriteString("<" + x + "r>" + props)
	for i, line := range strings.Split(escaped(text), "\n") {
		if i > 0 {
			b.WriteString("<" + x + "br/>")
		}
		if line != "" {
			b.WriteString("<" + x + `t xml:space="preserve">` + line + "</" + x + "t>")
		}
	}
	b.WriteString("</" + x + "r>")
	return w.marked(near, "ins", b.String())
}

// marked marks runs as inserted or deleted, if changes are tracked.
func (w *filler) marked(near *node, change, runs string) string {
	if !w.track || near.above("w:ins") != nil {
		return runs
	}
	w.lastMark++
	x := w.prefix(near)
	return fmt.Sprintf(`<%s%s %sid="%d" %sauthor="%s" %sdate="%s">%s</%s%s>`, x, change, x, w.lastMark, x, author, x, w.now.UTC().Format("2006-01-02T15:04:05Z"), runs, x, change)
}

// author is the author of tracked changes.
const author = "referral"

// highestMark returns the highest ID of anything in the text.
func highestMark(n *node) int {
	highest := number(n.attr("id"), 0)
	for _, c := range n.children {
		highest = max(highest, highestMark(c))
	}
	return highest
}

// notForAnswers are properties of a label that its answer does not get.
var notForAnswers = []string{"w:b", "w:bCs", "w:i", "w:iCs", "w:u", "w:rStyle", "w:caps", "w:smallCaps", "w:strike", "w:dstrike", "w:vanish", "w:highlight", "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange"}

// props returns the properties of a run or a paragraph mark as the file writes them, without those named.
func (w *filler) props(rPr *node, without ...string) string {
	if rPr == nil || isClosed(w.data, rPr) {
		return ""
	}
	var b strings.Builder
	for _, c := range rPr.children {
		if !slices.Contains(without, c.name) {
			b.WriteString(w.raw(c))
		}
	}
	if b.Len() == 0 {
		return ""
	}
	tag := w.tag(rPr)
	return "<" + tag + ">" + b.String() + "</" + tag + ">"
}

// splitRun splits a run and inserts more in between. In is the text element to split, or nil to split between two
// elements.
func (w *filler) splitRun(run, in *node, start, end int64, more string) edit {
	x := w.prefix(run)
	first := firstOf(run)
	if in == nil && first != nil && start == first.start && end == start {
		return edit{run.start, run.start, more}
	}
	closing, opening := "</"+x+"r>", "<"+x+"r>"+w.raw(run.child("w:rPr"))
	if in != nil {
		closing, opening = "</"+x+"t>"+closing, opening+"<"+x+`t xml:space="preserve">`
	}
	return edit{start, end, closing + more + opening}
}

// firstOf returns the first thing a run shows, or nil.
func firstOf(run *node) *node {
	for _, c := range run.children {
		if c.name != "w:rPr" {
			return c
		}
	}
	return nil
}
