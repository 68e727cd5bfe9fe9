package form

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strconv"
	"strings"
)

// maxDepth is deeper than nested tables and text boxes ever go.
const maxDepth = 250

// node is an element of a part with its byte positions, so that it can be changed and nothing else is.
type node struct {
	name       string // name has Word's usual prefix, whatever the file's: w:p.
	attrs      []xml.Attr
	text       string
	children   []*node
	parent     *node
	nth        int   // nth is its number among its siblings of that name, 0 for the only one.
	start, end int64 // start and end are of the whole element.
	inner      int64 // inner is where its content begins.
	innerEnd   int64
}

// prefixes are the names of Word's namespaces, in the usual and the strict format.
var prefixes = map[string]string{
	"http://schemas.openxmlformats.org/wordprocessingml/2006/main":           "w:",
	"http://purl.oclc.org/ooxml/wordprocessingml/main":                       "w:",
	"http://schemas.microsoft.com/office/word/2010/wordml":                   "w14:",
	"http://schemas.microsoft.com/office/word/2012/wordml":                   "w15:",
	"http://schemas.openxmlformats.org/markup-compatibility/2006":            "mc:",
	"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp:",
	"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing":             "wp:",
	"http://schemas.microsoft.com/office/word/2010/wordprocessingShape":      "wps:",
	"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup":      "wpg:",
	"http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas":     "wpc:",
	"http://schemas.openxmlformats.org/drawingml/2006/main":                  "a:",
	"http://purl.oclc.org/ooxml/drawingml/main":                              "a:",
	"urn:schemas-microsoft-com:vml":                                          "v:",
	"urn:schemas-microsoft-com:office:office":                                "o:",
	"urn:schemas-microsoft-com:office:word":                                  "w10:",
}

func named(n xml.Name) string { return prefixes[n.Space] + n.Local }

// parseXML reads a part. A document type, which could name entities and other files, is refused unread.
func parseXML(data []byte) (*node, error) {
	d := xml.NewDecoder(bytes.NewReader(data))
	root := &node{}
	cur, depth := root, 0
	for {
		before := d.InputOffset()
		t, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, ErrDamaged
		}
		switch t := t.(type) {
		case xml.Directive:
			return nil, ErrDamaged
		case xml.StartElement:
			if depth++; depth > maxDepth {
				return nil, ErrDamaged
			}
			n := &node{name: named(t.Name), attrs: t.Copy().Attr, parent: cur, start: before, inner: d.InputOffset()}
			cur.children = append(cur.children, n)
			cur = n
		case xml.EndElement:
			cur.innerEnd, cur.end = before, d.InputOffset()
			cur.number()
			cur = cur.parent
			depth--
		case xml.CharData:
			if isTextElement(cur.name) {
				cur.text += string(t)
			}
		}
	}
	if len(root.children) != 1 {
		return nil, ErrDamaged
	}
	return root.children[0], nil
}

// number counts the children of each name.
func (n *node) number() {
	count := map[string]int{}
	for _, c := range n.children {
		count[c.name]++
		c.nth = count[c.name]
	}
	for _, c := range n.children {
		if count[c.name] == 1 {
			c.nth = 0
		}
	}
}

func isTextElement(name string) bool {
	return name == "w:t" || name == "w:instrText" || name == "w:delText"
}

// attr returns an attribute by its local name.
func (n *node) attr(local string) string {
	for _, a := range n.attrs {
		if a.Name.Local == local {
			return a.Value
		}
	}
	return ""
}

// child returns the first child of a name, or nil.
func (n *node) child(name string) *node {
	if n == nil {
		return nil
	}
	for _, c := range n.children {
		if c.name == name {
			return c
		}
	}
	return nil
}

// in returns the element at a path of names below n, or nil.
func (n *node) in(names ...string) *node {
	for _, name := range names {
		n = n.child(name)
	}
	return n
}

// all returns the elements of a name below n, at any depth, in order.
func (n *node) all(name string) []*node {
	var out []*node
	for _, c := range n.children {
		if c.name == name {
			out = append(out, c)
		}
		out = append(out, c.all(name)...)
	}
	return out
}

// has reports whether there is an element with one of the names below n.
func (n *node) has(names ...string) bool {
	for _, c := range n.children {
		for _, name := range names {
			if c.name == name {
				return true
			}
		}
		if c.has(names...) {
			return true
		}
	}
	return false
}

// path returns the position of n in its part as XPath has it: /w:document/w:body/w:tbl[2]/w:tr[1]/w:tc[2]. An element
// without a sibling of its name has no number.
func (n *node) path() string {
	if n.parent == nil {
		return ""
	}
	step := "/" + n.name
	if n.nth > 0 {
		step += "[" + strconv.Itoa(n.nth) + "]"
	}
	return n.parent.path() + step
}

// isOn reports whether an element is on: such as <w:b/>, unless it says otherwise.
func (n *node) isOn() bool {
	if n == nil {
		return false
	}
	v := strings.ToLower(n.attr("val"))
	return v != "0" && v != "false" && v != "off" && v != "none"
}
