package pdf

import (
	"bytes"
	"fmt"
	"strconv"
)

// element is an element of the structure tree. Its kids are in reading order.
type element struct {
	role   string // role is a standard structure type, such as "P".
	lang   string // lang is the language if it differs from the parent's.
	actual string // actual is the text that the content represents (ActualText).
	alt    string // alt describes a drawing in words (Alt).
	attr   string // attr is a dictionary of attributes (A).
	parent *element
	kids   []kid
	ref    ref
}

// kid is an element, or a marked sequence on a page.
type kid struct {
	element *element
	page    *page
	mcid    int
}

// child adds an element.
func (e *element) child(role string) *element {
	c := &element{role: role, parent: e}
	e.kids = append(e.kids, kid{element: c})
	return c
}

// language returns the language of e's content.
func (e *element) language() string {
	for ; e != nil; e = e.parent {
		if e.lang != "" {
			return e.lang
		}
	}
	return ""
}

// setLang sets the language if it differs from the inherited one.
func (e *element) setLang(lang string) {
	if lang != "" && lang != e.language() {
		e.lang = lang
	}
}

// prune drops elements without content, except cells. It reports whether e is to be kept.
func (e *element) prune() bool {
	kept := e.kids[:0]
	for _, k := range e.kids {
		if k.element == nil || k.element.prune() {
			kept = append(kept, k)
		}
	}
	e.kids = kept
	return len(kept) > 0 || e.role == "TD" || e.role == "TH"
}

// attributes of tables, lists and drawings.
const (
	scopeRow    = "<</O/Table/Scope/Row>>"
	scopeColumn = "<</O/Table/Scope/Column>>"
	numberedL   = "<</O/List/ListNumbering/Decimal>>"
	bulletedL   = "<</O/List/ListNumbering/Disc>>"
	labelledL   = "<</O/List/ListNumbering/Decimal>>"
	tickedL     = "<</O/List/ListNumbering/None>>"
)

// boundingBox returns the position of a drawing, which PDF/UA requires of a Figure.
func boundingBox(x, y, w, h float64) string {
	return "<</O/Layout/Placement/Inline/BBox[" + number(x) + " " + number(y) + " " + number(x+w) + " " + number(y+h) + "]>>"
}

// writeTags writes the structure tree and returns its root object. The parent tree leads from each marked sequence of a
// page back to its element.
func writeTags(f *file, document *element, pages []*page) ref {
	root := f.reserve()
	var number func(*element)
	number = func(e *element) {
		e.ref = f.reserve()
		for _, k := range e.kids {
			if k.element != nil {
				number(k.element)
			}
		}
	}
	number(document)
	writeElement(f, document, root)

	var nums bytes.Buffer
	for i, p := range pages {
		var row bytes.Buffer
		row.WriteByte('[')
		for _, e := range p.parents {
			row.WriteString(e.ref.String())
			row.WriteByte(' ')
		}
		row.WriteByte(']')
		fmt.Fprintf(&nums, "%d %v ", i, f.add(row.String()))
	}
	parents := f.add("<</Nums[" + nums.String() + "]>>")
	f.set(root, fmt.Appendf(nil, "<</Type/StructTreeRoot/K %v/ParentTree %v/ParentTreeNextKey %d>>", document.ref, parents, len(pages)))
	return root
}

func writeElement(f *file, e *element, parent ref) {
	var b bytes.Buffer
	fmt.Fprintf(&b, "<</Type/StructElem/S/%s/P %v", e.role, parent)
	var on *page // on is the page that sequence numbers refer to; others are named with the number.
	for _, k := range e.kids {
		if k.page != nil {
			on = k.page
			break
		}
	}
	if on != nil {
		fmt.Fprintf(&b, "/Pg %v", on.ref)
	}
	for _, entry := range []struct{ key, text string }{{"Lang", e.lang}, {"ActualText", e.actual}, {"Alt", e.alt}} {
		if entry.text != "" {
			b.WriteString("/" + entry.key + textString(entry.text))
		}
	}
	if e.attr != "" {
		b.WriteString("/A" + e.attr)
	}
	if len(e.kids) > 0 {
		b.WriteString("/K[")
		for i, k := range e.kids {
			if i > 0 {
				b.WriteByte(' ')
			}
			switch {
			case k.element != nil:
				b.WriteString(k.element.ref.String())
			case k.page == on:
				b.WriteString(strconv.Itoa(k.mcid))
			default:
				fmt.Fprintf(&b, "<</Type/MCR/Pg %v/MCID %d>>", k.page.ref, k.mcid)
			}
		}
		b.WriteByte(']')
	}
	b.WriteString(">>")
	f.set(e.ref, b.Bytes())
	for _, k := range e.kids {
		if k.element != nil {
			writeElement(f, k.element, e.ref)
		}
	}
}
