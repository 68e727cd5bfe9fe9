package form

import (
	"strings"

	"referral/checklist/authority/form"
)

// A view is what a cell holds: words, a place to fill in, or both.
type view struct {
	label   string // label is its words, without guidance.
	notes   []string
	empty   bool    // empty: only a place to write.
	choice  bool    // choice: words with boxes and no label.
	place   entry   // place is what is filled in, if it is empty or a choice.
	entries []entry // entries are labels with their place in the same cell.
	room    bool    // room: empty paragraphs follow the label.
	hint    bool    // hint: only a note on how to fill in.
	cell    *cell
}

// look reads a cell.
func look(c *cell) view {
	v := view{cell: c, place: entry{kind: form.Text, layout: form.Left}}
	var labels []string
	trailing := 0
	for _, l := range c.lines {
		if strings.TrimSpace(l.text) == "" {
			trailing++
			continue
		}
		trailing = 0
		all := l.entries()
		if len(all) == 1 && all[0].places == 0 {
			text := tidy(l.text)
			switch {
			case len(labels) > 0 && (isGuidance(text) || isHint(text)):
				v.notes = append(v.notes, text)
			default:
				labels = append(labels, strings.TrimSpace(l.text))
			}
			continue
		}
		for _, e := range all {
			switch {
			case e.places == 0 && e.label != "":
				v.notes = append(v.notes, e.label)
			case e.label == "" || len(labels) == 0 && len(all) == 1 && e.fromControl():
				v.place.join(e)
			default:
				v.entries = append(v.entries, e)
			}
		}
	}
	if len(labels) > 1 && allOptions(labels) {
		v.place.join(entry{options: trimAll(labels), places: len(labels)})
		labels = nil
	}
	v.label = joinLabels(labels)
	v.room = v.label != "" && (trailing > 0 || c.tall && len(c.lines) < 3)
	v.settle()
	return v
}

func allOptions(words []string) bool {
	for _, w := range words {
		if !isOption(w) || isPlaceholder(w) {
			return false
		}
	}
	return true
}

// namedOptions returns the words of "Male / Female" if all are common options, or nil.
func namedOptions(text string) []string {
	parts := trimAll(strings.Split(text, "/"))
	for _, p := range parts {
		if len(p) < 2 || !isOption(p) || isPlaceholder(p) {
			return nil
		}
	}
	if len(parts) < 2 {
		return nil
	}
	return parts
}

// fromControl reports whether an entry's label comes from the control itself rather than the words before it.
func (e entry) fromControl() bool {
	return len(e.blanks) == 1 && e.label == e.blanks[0].label && e.kind != form.Ticks
}

// settle decides what a cell's words and places amount to.
func (v *view) settle() {
	switch {
	case v.label == "" && len(v.entries) == 0 && v.place.places == 0:
		v.empty = true
	case v.label == "" && len(v.entries) == 0 && len(v.place.options) > 0 && len(v.place.blanks) != 1:
		v.choice = true
	case v.label == "" && len(v.entries) == 0:
		v.empty = true
	case len(v.entries) == 0 && v.place.places == 0:
		v.hint = isHint(v.label) && !isFormWords(v.label) || onlyBrackets.MatchString(v.label) || dateHint.MatchString(v.label)
	case v.label != "" && v.place.places > 0:
		e := v.place
		e.label, e.layout = v.label, form.Above
		v.entries = append([]entry{e}, v.entries...)
		v.label, v.place = "", entry{}
	}
}

// join adds the boxes or the gap of another line.
func (e *entry) join(o entry) {
	if len(o.options) > 0 || o.single {
		e.options = append(e.options, o.options...)
		e.kind = kindOf(e.options)
		if o.kind == form.DropDown {
			e.kind = o.kind
		}
	}
	if o.kind == form.DropDown {
		e.kind = o.kind
	}
	e.single = e.places == 0 && o.single
	e.places += o.places
	e.blanks = append(e.blanks, o.blanks...)
	e.ticked = e.ticked || o.ticked
	e.limit = max(e.limit, o.limit)
	if e.label == "" {
		e.label = o.label
	}
}

// joinLabels joins the lines of a label, with a space, or with a slash for another language.
func joinLabels(lines []string) string {
	if len(lines) == 0 {
		return ""
	}
	out := lines[0]
	for _, l := range lines[1:] {
		if goesOn(out, l) || onlyBrackets.MatchString(l) || strings.HasSuffix(out, "/") || len(lines) > 2 {
			out += " " + l
		} else {
			out += " / " + l
		}
	}
	return tidy(out)
}

// says reports whether a cell has words and no place.
func (v view) says() bool {
	return v.label != "" && len(v.entries) == 0 && !v.hint && !v.empty && !v.choice
}

// takes reports whether a cell is meant to be filled in.
func (v view) takes() bool { return v.empty || v.choice || v.hint }
