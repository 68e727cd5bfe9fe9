package check

import "strings"

var standard = map[string]bool{"Document": true, "H1": true, "H2": true, "H3": true, "H4": true, "H5": true, "H6": true, "P": true, "BlockQuote": true,
	"L": true, "LI": true, "Lbl": true, "LBody": true, "Table": true, "TR": true, "TH": true, "TD": true, "Span": true, "Figure": true}

func roles(f *File, fail fail) {
	f.elements(func(e Dict, above []Dict) {
		if !standard[role(e)] || e["Type"] != Name("StructElem") {
			fail("%v", e["S"])
		}
		if (len(above) == 0) != (role(e) == "Document") {
			fail("a %s at depth %d", role(e), len(above))
		}
	})
}

func nesting(f *File, fail fail) {
	f.elements(func(e Dict, _ []Dict) {
		for _, k := range f.children(e) {
			var ok bool
			switch r := role(e); {
			case r == "P" || headingLevel(e) > 0 || r == "TH" || r == "TD":
				ok = role(k) == "Span"
			case r == "Span", r == "Figure":
				ok = false
			case r == "Lbl":
				ok = role(k) == "Span" || role(k) == "Figure"
			case r == "BlockQuote":
				ok = role(k) == "P"
			default:
				ok = r != "LI" || role(k) == "Lbl" || role(k) == "LBody"
			}
			if !ok {
				fail("a %s in a %s", role(k), role(e))
			}
		}
		if r := role(e); len(f.sequences(e)) > 0 && (r == "Document" || r == "BlockQuote" || r == "L" || r == "LI" || r == "Table" || r == "TR") {
			fail("a %s holds content of its own", r)
		}
	})
}

func empty(f *File, fail fail) {
	f.elements(func(e Dict, _ []Dict) {
		if r := role(e); len(f.kids(e)) == 0 && r != "TD" && r != "TH" && r != "Document" {
			fail("a %s", r)
		}
	})
}

func headingLevel(e Dict) int {
	if r := role(e); len(r) == 2 && r[0] == 'H' && r[1] >= '1' && r[1] <= '6' {
		return int(r[1] - '0')
	}
	return 0
}

func headings(f *File, fail fail) {
	last := 0
	f.elements(func(e Dict, _ []Dict) {
		level := headingLevel(e)
		if level > last+1 {
			fail("H%d follows H%d", level, last)
		}
		if level > 0 {
			last = level
		}
	})
}

func tables(f *File, fail fail) {
	f.elements(func(e Dict, above []Dict) {
		switch r := role(e); r {
		case "Table":
			wide := -1
			for _, row := range f.children(e) {
				if role(row) != "TR" {
					fail("a %s in a table", role(row))
				}
				if n := len(f.children(row)); wide < 0 {
					wide = n
				} else if n != wide {
					fail("a row of %d cells in a table of %d", n, wide)
				}
			}
		case "TR", "TH", "TD":
			want := map[string]string{"TR": "Table", "TH": "TR", "TD": "TR"}[r]
			if role(above[len(above)-1]) != want {
				fail("a %s in a %s", r, role(above[len(above)-1]))
			}
			for _, cell := range f.children(e) {
				if r == "TR" && role(cell) != "TH" && role(cell) != "TD" {
					fail("a %s in a row", role(cell))
				}
			}
		}
	})
}

func scope(f *File, fail fail) {
	f.elements(func(e Dict, _ []Dict) {
		a := f.Dict(e["A"])
		if role(e) == "TH" && (a["O"] != Name("Table") || a["Scope"] != Name("Row") && a["Scope"] != Name("Column")) {
			fail("a header cell has %v", a)
		}
	})
}

func lists(f *File, fail fail) {
	f.elements(func(e Dict, above []Dict) {
		r := role(e)
		want, ok := map[string]string{"LI": "L", "Lbl": "LI", "LBody": "LI"}[r]
		if ok && role(above[len(above)-1]) != want {
			fail("a %s in a %s", r, role(above[len(above)-1]))
		}
		if r != "L" {
			return
		}
		if a := f.Dict(e["A"]); a["O"] != Name("List") || a["ListNumbering"] == nil {
			fail("a list does not say how it is numbered")
		}
		for _, item := range f.children(e) {
			if role(item) != "LI" {
				fail("a %s in a list", role(item))
			}
		}
	})
}

func figures(f *File, fail fail) {
	f.elements(func(e Dict, _ []Dict) {
		if role(e) != "Figure" {
			return
		}
		alt, _ := e["Alt"].(String)
		if strings.TrimSpace(alt.Text()) == "" {
			fail("no words")
		}
		if a := f.Dict(e["A"]); a["O"] != Name("Layout") || len(f.Array(a["BBox"])) != 4 {
			fail("no place")
		}
	})
}

func actual(f *File, fail fail) {
	f.elements(func(e Dict, _ []Dict) {
		if s, ok := e["ActualText"].(String); ok && s.Text() == "" {
			fail("a %s reads nothing", role(e))
		}
	})
	f.eachPage(func(n int, _ Dict, ops []op) {
		for _, o := range ops {
			if o.name != "BDC" {
				continue
			}
			d, _ := o.operands[1].(Dict)
			if s, ok := d["ActualText"].(String); ok && (s.Text() == "") {
				fail("page %d: a sequence reads nothing", n)
			}
		}
	})
}
