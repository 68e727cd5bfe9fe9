package check

import "strings"

// silent is the text of a cluster's further glyphs.
const silent = "\u200b"

// Block is an element with text of its own, and what it reads.
type Block struct {
	Role string
	Text string
}

// Text reads the structure tree aloud: the text of each element with content, in reading order, including its Spans.
// Replacement text is read instead of content, and the description of a drawing as it is.
func (f *File) Text() []Block {
	read := f.readSequences()
	var out []Block
	var inner func(e Dict) string
	inner = func(e Dict) string {
		if s, ok := e["ActualText"].(String); ok {
			return s.Text()
		}
		if s, ok := e["Alt"].(String); ok {
			return s.Text()
		}
		var b strings.Builder
		page, _ := e["Pg"].(Ref)
		for _, k := range f.kids(e) {
			switch k := k.(type) {
			case float64:
				b.WriteString(read[sequence{page, int(k)}])
			case Ref:
				b.WriteString(inner(f.Dict(k)))
			case Dict:
				p, _ := k["Pg"].(Ref)
				n, _ := k["MCID"].(float64)
				b.WriteString(read[sequence{p, int(n)}])
			}
		}
		return b.String()
	}
	f.elements(func(e Dict, _ []Dict) {
		switch r := role(e); r {
		case "P", "TH", "TD", "Lbl", "LBody", "H1", "H2", "H3", "H4", "H5", "H6":
			if r == "LBody" && len(f.sequences(e)) == 0 && len(f.children(e)) > 0 && role(f.children(e)[0]) != "Span" {
				return // Its blocks follow.
			}
			out = append(out, Block{Role: r, Text: inner(e)})
		}
	})
	return out
}

// readSequences returns the text of each marked sequence.
func (f *File) readSequences() map[sequence]string {
	out := map[sequence]string{}
	f.eachText(func(page Ref, o op, text string) {
		out[sequence{page, o.mcid}] += text
	})
	return out
}

// eachText calls visit for each piece of text in the marked sequences, with the operator that draws it.
func (f *File) eachText(visit func(page Ref, o op, text string)) {
	texts := map[Name]map[int]string{}
	for _, u := range f.fonts() {
		texts[u.name] = f.texts(u)
	}
	refs := f.Pages()
	f.eachPage(func(n int, _ Dict, ops []op) {
		page := refs[n-1].(Ref)
		within := 0 // within is the depth of the sequence whose replacement text was read.
		instead := ""
		for _, o := range ops {
			switch o.name {
			case "BDC":
				d, _ := o.operands[1].(Dict)
				if s, ok := d["ActualText"].(String); ok && within == 0 {
					instead, within = s.Text(), o.depth
				}
			case "EMC":
				if o.depth < within {
					within = 0
				}
			case "TJ":
				switch {
				case o.mcid < 0:
				case within > 0:
					visit(page, o, instead)
					instead = ""
				default:
					visit(page, o, drawn(o, texts[o.font]))
				}
			}
		}
	})
}

// drawn returns the text of the glyphs drawn by an operator.
func drawn(o op, texts map[int]string) string {
	var out strings.Builder
	a, _ := o.operands[0].(Array)
	for _, s := range a {
		s, ok := s.(String)
		for i := 0; ok && i+1 < len(s); i += 2 {
			if text := texts[int(s[i])<<8|int(s[i+1])]; text != silent {
				out.WriteString(text)
			}
		}
	}
	return out.String()
}
