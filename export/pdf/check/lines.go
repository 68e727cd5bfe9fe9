package check

// Line is a line of an element, as seen on a page.
type Line struct {
	Page int // Page is counted from 1.
	Y    float64
	Role string // Role is the element's, such as "H2" or "TD".
	Of   Ref    // Of is the element.
	Row  Ref    // Row is the table row that contains it, 0 for none.
	Text string
}

// Lines returns the lines of all pages in drawing order, without the margins.
func (f *File) Lines() []Line {
	numbers := map[Ref]int{}
	rows := map[Ref]Array{}
	for i, p := range f.Pages() {
		numbers[p.(Ref)] = i + 1
		rows[p.(Ref)] = f.parentRow(f.Dict(p))
	}
	var out []Line
	f.eachText(func(page Ref, o op, text string) {
		of, _ := rows[page][o.mcid].(Ref)
		for role(f.Dict(of)) == "Span" {
			of, _ = f.Dict(of)["P"].(Ref)
		}
		l := Line{Page: numbers[page], Y: o.y, Role: role(f.Dict(of)), Of: of, Row: f.rowOf(of), Text: text}
		if n := len(out) - 1; n >= 0 && out[n].Page == l.Page && out[n].Of == of && out[n].Y == o.y {
			out[n].Text += text
			return
		}
		out = append(out, l)
	})
	return out
}

// rowOf returns the table row that contains an element, 0 for none.
func (f *File) rowOf(of Ref) Ref {
	for range 40 {
		e := f.Dict(of)
		if e == nil || role(e) == "TR" {
			break
		}
		of, _ = e["P"].(Ref)
	}
	if role(f.Dict(of)) != "TR" {
		return 0
	}
	return of
}
