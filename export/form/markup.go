package form

import (
	"html"
	"strings"
)

// element is an element of a page, or some of its text if it has no name.
type element struct {
	name     string
	attrs    map[string]string
	text     string
	children []*element
	parent   *element
	depth    int
}

// void elements have no end tag.
var void = set("area base br col embed hr img input link meta param source track wbr")

// ends lists which elements end when another of the kind begins.
var ends = map[string]map[string]bool{
	"p": set("p"), "div": set("p"), "table": set("p"), "ul": set("p"), "ol": set("p"), "fieldset": set("p"), "form": set("p"), "h1": set("p"), "h2": set("p"), "h3": set("p"),
	"li": set("li p"), "option": set("option"), "optgroup": set("option optgroup"), "tr": set("tr td th p"), "td": set("td th p"), "th": set("td th p"),
	"dt": set("dt dd p"), "dd": set("dt dd p"), "tbody": set("tr td th p thead tbody"), "tfoot": set("tr td th p thead tbody"),
}

// within are the elements that stop this: a row does not end the row around its own table.
var within = set("table ul ol dl select form fieldset div section body html")

// rawText elements hold text without markup.
var rawText = set("script style textarea title noscript")

func set(words string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(words) {
		out[w] = true
	}
	return out
}

// parseHTML reads a page, as far as possible even if it has errors.
func parseHTML(text string) *element {
	root := &element{name: "#root"}
	cur := root
	for text != "" {
		open := strings.IndexByte(text, '<')
		if open < 0 {
			cur.addText(text)
			break
		}
		cur.addText(text[:open])
		text = text[open:]
		if rest, ok := strings.CutPrefix(text, "<!--"); ok {
			_, text, _ = strings.Cut(rest, "-->")
			continue
		}
		name, attrs, closing, rest, ok := cutTag(text)
		if !ok {
			cur.addText("<")
			text = text[1:]
			continue
		}
		text = rest
		switch {
		case name == "":
		case closing:
			cur = cur.close(name)
		default:
			cur = cur.closeFor(name)
			e := cur.add(&element{name: name, attrs: attrs})
			if void[name] {
				continue
			}
			if rawText[name] {
				var raw string
				raw, text = cutRaw(text, name)
				e.addText(raw)
				continue
			}
			if e.depth < maxDepth {
				cur = e
			}
		}
	}
	return root
}

func (e *element) add(c *element) *element {
	c.parent, c.depth = e, e.depth+1
	e.children = append(e.children, c)
	return c
}

func (e *element) addText(text string) {
	if text != "" {
		e.add(&element{text: html.UnescapeString(text)})
	}
}

// close returns the element in which the page continues after an end tag. An end tag without a start changes nothing.
func (e *element) close(name string) *element {
	for o := e; o.parent != nil; o = o.parent {
		if o.name == name {
			return o.parent
		}
	}
	return e
}

func (e *element) closeFor(name string) *element {
	closes := ends[name]
	at := e
	for o := e; o.parent != nil && closes != nil; o = o.parent {
		if closes[o.name] {
			at = o.parent
		} else if within[o.name] {
			break
		}
	}
	return at
}

// cutRaw splits off the text of an element without markup.
func cutRaw(text, name string) (raw, rest string) {
	at := strings.Index(strings.ToLower(text), "</"+name)
	if at < 0 {
		return text, ""
	}
	rest = text[at:]
	if end := strings.IndexByte(rest, '>'); end >= 0 {
		return text[:at], rest[end+1:]
	}
	return text[:at], ""
}

// cutTag reads the tag at the start of text. A declaration has no name.
func cutTag(text string) (name string, attrs map[string]string, closing bool, rest string, ok bool) {
	s := text[1:]
	if strings.HasPrefix(s, "!") || strings.HasPrefix(s, "?") {
		_, rest, _ = strings.Cut(s, ">")
		return "", nil, false, rest, true
	}
	s, closing = strings.CutPrefix(s, "/")
	end := strings.IndexFunc(s, func(r rune) bool { return !isNameRune(r) })
	if end == 0 || s == "" {
		return "", nil, false, "", false
	}
	if end < 0 {
		return "", nil, false, "", true
	}
	name, s = strings.ToLower(s[:end]), s[end:]
	attrs = map[string]string{}
	for {
		s = strings.TrimLeft(s, " \t\r\n/")
		if s == "" {
			return name, attrs, closing, "", true
		}
		if s[0] == '>' {
			return name, attrs, closing, s[1:], true
		}
		var key, value string
		key, value, s = cutAttr(s)
		if _, seen := attrs[key]; !seen {
			attrs[key] = value
		}
	}
}

func isNameRune(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '-' || r == ':'
}

// cutAttr reads an attribute. It always takes at least one byte.
func cutAttr(s string) (key, value, rest string) {
	end := strings.IndexAny(s[1:], " \t\r\n/>=")
	if end < 0 {
		return strings.ToLower(s), "", ""
	}
	key, s = strings.ToLower(s[:end+1]), s[end+1:]
	after, ok := strings.CutPrefix(strings.TrimLeft(s, " \t\r\n"), "=")
	if !ok {
		return key, "", s
	}
	after = strings.TrimLeft(after, " \t\r\n")
	if after != "" && (after[0] == '"' || after[0] == '\'') {
		value, rest, _ = strings.Cut(after[1:], after[:1])
		return key, html.UnescapeString(value), rest
	}
	if end = strings.IndexAny(after, " \t\r\n>"); end < 0 {
		end = len(after)
	}
	return key, html.UnescapeString(after[:end]), after[end:]
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
