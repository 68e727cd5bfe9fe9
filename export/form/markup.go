package form

import (
	"strings"

	"golang.org/x/net/html"
)

// element is an element of a page, or some of its text if it has no name.
type element struct {
	name     string
	attrs    map[string]string
	text     string
	children []*element
	parent   *element
}

func set(words string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(words) {
		out[w] = true
	}
	return out
}

// parseHTML reads a page as a browser would, even if it has errors. It finds nothing in a page nested more deeply than
// the library reads, which is 512 elements.
func parseHTML(text string) *element {
	root := &element{name: "#root"}
	if page, err := html.Parse(strings.NewReader(text)); err == nil {
		root.adopt(page)
	}
	return root
}

// adopt adds the elements and text below a node of the parsed page.
func (e *element) adopt(n *html.Node) {
	for c := range n.ChildNodes() {
		child := &element{parent: e}
		switch c.Type {
		case html.TextNode:
			child.text = c.Data
		case html.ElementNode:
			child.name, child.attrs = c.Data, map[string]string{}
			for _, a := range c.Attr {
				child.attrs[a.Key] = a.Val
			}
		default:
			continue
		}
		e.children = append(e.children, child)
		child.adopt(c)
	}
}

// walk calls f for e and everything below it, for as long as f returns true to go deeper.
func (e *element) walk(f func(*element) bool) {
	if !f(e) {
		return
	}
	for _, c := range e.children {
		c.walk(f)
	}
}

// words returns the text below e, without its lists and boxes.
func (e *element) words() string {
	var b strings.Builder
	e.walk(func(c *element) bool {
		if c.name == "select" || c.name == "textarea" || c.name == "script" || c.name == "style" || c.name == "button" {
			return false
		}
		if b.Len() > 4000 { // Longer text is not a label.
			return false
		}
		b.WriteString(c.text)
		if c.name == "br" || c.name == "p" || c.name == "div" {
			b.WriteByte(' ')
		}
		return true
	})
	return tidy(b.String())
}

// up returns the nearest enclosing element of a name, or nil.
func (e *element) up(name string) *element {
	for o := e.parent; o != nil; o = o.parent {
		if o.name == name {
			return o
		}
	}
	return nil
}
