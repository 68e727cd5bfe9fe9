package form

import (
	"regexp"
	"slices"
	"strconv"
	"unicode/utf8"
)

// fieldParts are the parts of an older form field: the end of its code, what it shows, and its end.
type fieldParts struct {
	begin, separate, end *node
	result               []*node // result is what the field shows, element by element.
}

// fieldAt finds the parts of the form field that n begins, separates or ends. They must be in one paragraph.
func fieldAt(n *node) (fieldParts, bool) {
	var open []fieldParts
	if n.parent == nil || n.parent.name != "w:r" {
		return fieldParts{}, false
	}
	for _, run := range n.parent.parent.children {
		if run.name != "w:r" {
			continue
		}
		for _, c := range run.children {
			top := len(open) - 1
			switch {
			case c.name == "w:fldChar" && c.attr("fldCharType") == "begin":
				open = append(open, fieldParts{begin: c})
			case top < 0 || c.name == "w:rPr":
			case c.name == "w:fldChar" && c.attr("fldCharType") == "separate":
				open[top].separate = c
			case c.name == "w:fldChar" && c.attr("fldCharType") == "end":
				f := open[top]
				f.end = c
				if f.begin == n || f.separate == n || f.end == n {
					return f, true
				}
				open = open[:top]
			case open[top].separate != nil:
				open[top].result = append(open[top].result, c)
			}
		}
	}
	return fieldParts{}, false
}

// whyTooLong says that an answer is too long for a form field. Answers are never shortened.
func whyTooLong(most int) string {
	return "it takes " + strconv.Itoa(most) + " characters and the answer is longer: send the referral itself with the form"
}

// legacyText fills in a form field with words.
func (w *filler) legacyText(n *node, text string) (edits []edit, why string) {
	f, ok := fieldAt(n)
	if !ok {
		return nil, whyNoPlace
	}
	if why := refusesField(f.begin.child("w:ffData"), text); why != "" {
		return nil, why
	}
	near := f.separate
	if near == nil {
		near = f.end
	}
	if f.begin.child("w:ffData") == nil && !isFormText(f) {
		return nil, whyMacro
	}
	shown := slices.DeleteFunc(slices.Clone(f.result), func(c *node) bool { return c.name != "w:t" })
	if len(shown) != len(f.result) {
		return nil, whyNoPlace // It holds more than text.
	}
	props := w.props(near.parent.child("w:rPr"), notForMarks...)
	if len(shown) == 0 {
		written := w.run(near, props, text)
		if f.separate == nil {
			x := w.prefix(near)
			written = "<" + x + "r>" + props + "<" + x + `fldChar ` + x + `fldCharType="separate"/></` + x + "r>" + written
		}
		return []edit{w.splitRun(f.end.parent, nil, f.end.start, f.end.start, written)}, ""
	}
	props = w.props(shown[0].parent.child("w:rPr"), notForMarks...)
	edits = []edit{w.splitRun(shown[0].parent, nil, shown[0].start, shown[0].end, w.run(near, props, text))}
	for _, t := range shown[1:] {
		edits = append(edits, edit{t.start, t.end, ""})
	}
	return edits, ""
}

// refusesField says why a form field cannot take a text, or returns nothing.
func refusesField(data *node, text string) string {
	if data == nil {
		return ""
	}
	if enabled := data.child("w:enabled"); enabled != nil && !enabled.isOn() {
		return whyLocked
	}
	input := data.child("w:textInput")
	if input == nil {
		return whyNoChoice
	}
	switch input.child("w:type").val() {
	case "calculated", "currentDate", "currentTime":
		return whyMacro
	}
	if most := number(input.child("w:maxLength").val(), 0); most > 0 && utf8.RuneCountInString(text) > most {
		return whyTooLong(most)
	}
	return ""
}

var formText = regexp.MustCompile(`(?i)^\s*FORMTEXT\b`)

// isFormText reports whether a field is a form text field, by its code.
func isFormText(f fieldParts) bool {
	var code string
	for _, run := range f.begin.parent.parent.children {
		for _, c := range run.children {
			if c.name == "w:instrText" && c.start > f.begin.start && c.start < f.end.start {
				code += c.text
			}
		}
	}
	return formText.MatchString(code)
}

// legacyTick ticks an older check box.
func (w *filler) legacyTick(n *node) (edits []edit, why string) {
	if enabled := n.in("w:ffData", "w:enabled"); enabled != nil && !enabled.isOn() {
		return nil, whyLocked
	}
	box := n.in("w:ffData", "w:checkBox")
	x := w.prefix(box)
	set := "<" + x + "checked/>"
	if checked := box.child("w:checked"); checked != nil {
		return []edit{{checked.start, checked.end, set}}, ""
	}
	return []edit{w.inside(box, set)}, ""
}

// legacyList chooses from an older list.
func (w *filler) legacyList(n *node, a Answer) (edits []edit, why string) {
	if enabled := n.in("w:ffData", "w:enabled"); enabled != nil && !enabled.isOn() {
		return nil, whyLocked
	}
	list := n.in("w:ffData", "w:ddList")
	var options []string
	for _, e := range list.all("w:listEntry") {
		options = append(options, e.attr("val"))
	}
	found := chosen(options, a.Pick)
	if len(found) != 1 {
		return nil, whyNoChoice
	}
	if result := list.child("w:result"); result != nil {
		set, ok := w.setAttr(result, "val", strconv.Itoa(found[0]))
		if !ok {
			return nil, whyNoPlace
		}
		return []edit{set}, ""
	}
	x := w.prefix(list)
	return []edit{w.first(list, w.tag(list), "<"+x+`result `+x+`val="`+strconv.Itoa(found[0])+`"/>`)}, ""
}
