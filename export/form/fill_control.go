package form

import (
	"slices"
	"strconv"
	"strings"
)

// control fills in a content control with words.
func (w *filler) control(n *node, a Answer) (edits []edit, why string) {
	props := n.child("w:sdtPr")
	if why := w.refusesControl(n); why != "" {
		return nil, why
	}
	if props.child("w14:checkbox") != nil || props.child("w:dropDownList") != nil {
		return nil, whyNoChoice
	}
	text := a.Text
	if plain := props.child("w:text"); plain != nil && !plain.attrIsOn("multiLine") {
		text = oneLine(text)
	}
	edits, why = w.contents(n, text)
	if why != "" {
		return nil, why
	}
	stored := text
	if date := props.child("w:date"); date != nil && a.Day != "" {
		day, ok := w.setAttr(date, "fullDate", a.Day+"T00:00:00Z")
		if !ok {
			return nil, whyNoPlace
		}
		edits = append(edits, day)
		stored = storedDay(date, a)
	}
	return w.unmarked(edits, n, stored)
}

// storedDay returns a day in the form kept by the part that a date control is bound to.
func storedDay(date *node, a Answer) string {
	switch date.child("w:storeMappedDataAs").val() {
	case "text":
		return a.Text
	case "date":
		return a.Day
	}
	return a.Day + "T00:00:00"
}

// oneLine returns a text for a one-line control: a line without a full stop gets a semicolon.
func oneLine(text string) string {
	lines := slices.DeleteFunc(strings.Split(text, "\n"), func(s string) bool { return strings.TrimSpace(s) == "" })
	var b strings.Builder
	for i, line := range lines {
		line = strings.TrimSpace(line)
		b.WriteString(line)
		switch {
		case i == len(lines)-1:
		case strings.ContainsAny(line[len(line)-1:], ".!?:;,"):
			b.WriteByte(' ')
		default:
			b.WriteString("; ")
		}
	}
	return b.String()
}

// refusesControl says why a control cannot be filled in, or returns nothing.
func (w *filler) refusesControl(n *node) string {
	switch lock := n.in("w:sdtPr", "w:lock").val(); {
	case lock == "contentLocked", lock == "sdtContentLocked":
		return whyLocked
	case n.child("w:sdtContent") == nil:
		return whyNoPlace
	}
	return ""
}

// contents replaces what a control shows with a text: within a paragraph, around paragraphs, or around a cell.
func (w *filler) contents(n *node, text string) (edits []edit, why string) {
	content, props := n.child("w:sdtContent"), n.in("w:sdtPr", "w:rPr")
	holder := content
	if tc := content.child("w:tc"); tc != nil {
		holder = tc
	}
	paragraphs := slices.DeleteFunc(slices.Clone(holder.children), func(c *node) bool { return c.name != "w:p" })
	if holder == content && len(paragraphs) == 0 {
		if content.has("w:tr", "w:tc") {
			return nil, whyNoPlace
		}
		return []edit{w.instead(content, w.run(n, w.props(props, notForMarks...), text))}, ""
	}
	if len(paragraphs) == 0 || len(paragraphs) != len(slices.DeleteFunc(slices.Clone(holder.children), func(c *node) bool { return c.name == "w:tcPr" })) {
		return nil, whyNoPlace
	}
	p := paragraphs[0]
	mark := p.in("w:pPr", "w:rPr")
	if props == nil {
		props = mark
	}
	written := w.run(p, w.props(props, notForMarks...), text)
	if pPr := p.child("w:pPr"); pPr != nil {
		edits = append(edits, edit{pPr.end, p.innerEnd, written})
	} else {
		edits = append(edits, w.instead(p, written))
	}
	for _, more := range paragraphs[1:] {
		edits = append(edits, edit{more.start, more.end, ""})
	}
	return edits, ""
}

// unmarked removes a control's placeholder mark, since Word would otherwise wipe the answer, and sets the value in the
// part that the control is bound to.
func (w *filler) unmarked(edits []edit, n *node, value string) ([]edit, string) {
	props := n.child("w:sdtPr")
	if holder := props.child("w:showingPlcHdr"); holder != nil {
		edits = append(edits, edit{holder.start, holder.end, ""})
	}
	for _, name := range []string{"w:dataBinding", "w15:dataBinding"} {
		binding := props.child(name)
		if binding == nil {
			continue
		}
		switch w.bind(binding, value) {
		case bindTaken:
			return nil, whyBound
		case bindNowhere:
			edits = append(edits, edit{binding.start, binding.end, ""}) // The bound part is missing: Word would show the old text.
		}
	}
	return edits, ""
}

// list chooses from the list of a control. A combo box takes other words too.
func (w *filler) list(n *node, a Answer) (edits []edit, why string) {
	if why := w.refusesControl(n); why != "" {
		return nil, why
	}
	items := n.in("w:sdtPr", "w:dropDownList")
	if items == nil {
		items = n.in("w:sdtPr", "w:comboBox")
	}
	var shows, values []string
	for _, item := range items.all("w:listItem") {
		text := item.attr("displayText")
		if text == "" {
			text = item.attr("value")
		}
		if !isPlaceholder(text) {
			shows, values = append(shows, text), append(values, item.attr("value"))
		}
	}
	text, value := oneLine(a.Text), oneLine(a.Text)
	switch found := chosen(shows, a.Pick); {
	case len(found) == 1:
		text, value = shows[found[0]], values[found[0]]
	case items.name != "w:comboBox" || text == "":
		return nil, whyNoChoice
	}
	edits, why = w.contents(n, text)
	if why != "" {
		return nil, why
	}
	return w.unmarked(edits, n, value)
}

// tickControl ticks a content control, and changes the mark it shows.
func (w *filler) tickControl(n *node) (edits []edit, why string) {
	if why := w.refusesControl(n); why != "" {
		return nil, why
	}
	box := n.in("w:sdtPr", "w14:checkbox")
	if checked := box.child("w14:checked"); checked != nil {
		set, ok := w.setAttr(checked, "val", "1")
		if !ok {
			return nil, whyNoPlace
		}
		edits = append(edits, set)
	} else {
		tag, x := w.tag(box), w.prefix(box)
		edits = append(edits, w.first(box, tag, "<"+x+"checked "+x+`val="1"/>`))
	}
	shows := n.child("w:sdtContent").all("w:t")
	shows = append(shows, n.child("w:sdtContent").all("w:sym")...)
	if len(shows) != 1 {
		return nil, whyBoxes
	}
	mark, ok := w.checkedMark(box, shows[0])
	if !ok {
		return nil, whyBoxes
	}
	return w.unmarked(append(edits, mark), n, "true")
}

// first inserts text at the beginning of an element's content.
func (w *filler) first(n *node, tag, text string) edit {
	if isClosed(w.data, n) {
		return edit{n.end - 2, n.end, ">" + text + "</" + tag + ">"}
	}
	return edit{n.inner, n.inner, text}
}

// checkedMark replaces the mark of an empty box with that of a ticked one.
func (w *filler) checkedMark(box, shows *node) (edit, bool) {
	state := box.child("w14:checkedState")
	code, font := "2612", ""
	if state != nil {
		code, font = state.attr("val"), state.attr("font")
	}
	mark, err := strconv.ParseUint(code, 16, 32)
	if err != nil || mark < ' ' {
		return edit{}, false
	}
	x := w.prefix(shows)
	if _, symbols := wingdings[font]; symbols || strings.HasPrefix(font, "Webdings") || strings.HasPrefix(font, "Symbol") {
		if mark < 0x100 {
			code = "F0" + strings.ToUpper(hex(rune(mark)))
		}
		return edit{shows.start, shows.end, "<" + x + `sym ` + x + `font="` + escaped(font) + `" ` + x + `char="` + code + `"/>`}, true
	}
	return edit{shows.start, shows.end, "<" + x + "t>" + escaped(string(rune(mark))) + "</" + x + "t>"}, true
}
