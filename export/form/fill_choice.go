package form

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"referral/checklist/authority/form"
)

// choice makes an answer's choices: in boxes, in a list, or by striking out the other words.
func (w *filler) choice(at []*node, f *form.Field, a Answer) (edits []edit, why string) {
	if len(a.Pick) == 0 {
		return nil, whyNoChoice
	}
	if len(at) == 1 && len(f.Options) > 0 {
		switch n := at[0]; {
		case n.name == "w:sdt" && (n.in("w:sdtPr", "w:dropDownList") != nil || n.in("w:sdtPr", "w:comboBox") != nil):
			return w.list(n, a)
		case n.name == "w:fldChar" && n.in("w:ffData", "w:ddList") != nil:
			return w.legacyList(n, a)
		}
	}
	options := f.Options
	if len(options) == 0 && len(at) == 1 && at[0].name != "w:tc" && at[0].name != "w:p" {
		options = []string{"Yes"} // One box, next to the words it is about.
	}
	picked := chosen(options, a.Pick)
	if len(picked) == 0 {
		return nil, whyNoChoice
	}
	switch {
	case len(at) == len(options) && !isText(at[0]):
		for _, i := range picked {
			more, why := w.tick(at[i])
			if why != "" {
				return nil, why
			}
			edits = append(edits, more...)
		}
		return edits, ""
	case !slices.ContainsFunc(at, func(n *node) bool { return !isText(n) }):
		return w.choiceInText(at, f, picked)
	}
	return nil, whyBoxes
}

func isText(n *node) bool { return n.name == "w:tc" || n.name == "w:p" }

// chosen returns the numbers of the options that the picks mean; none if a pick could mean two of them.
func chosen(options []string, picks [][]string) []int {
	var out []int
	for _, pick := range picks {
		found := -1
		for i, option := range options {
			if !meansOne(option, pick) {
				continue
			}
			if found >= 0 {
				return nil
			}
			found = i
		}
		if found >= 0 && !slices.Contains(out, found) {
			out = append(out, found)
		}
	}
	return out
}

var (
	yesNoWords = []string{"yes", "y", "no", "n"}
	afterYesNo = regexp.MustCompile(`(?i)^(yes|no)\b\s*(?:[(,:–-].*)?$`)
)

// meansOne reports whether an option is one of the words.
func meansOne(option string, words []string) bool {
	said := plainOption(option)
	english := plainOption(inEnglish(option))
	if m := afterYesNo.FindStringSubmatch(strings.TrimSpace(option)); m != nil {
		said = strings.ToLower(m[1]) // "Yes (please give details)"
	}
	return slices.ContainsFunc(words, func(word string) bool {
		word = plainOption(word)
		return word != "" && (word == said || slices.Contains(yesNoWords, word) && word == english)
	})
}

// plainOption returns a choice in a form for comparing.
func plainOption(s string) string {
	return strings.ToLower(strings.Trim(tidy(s), " .,;:*()[]"))
}

// tick ticks a box that is a control or a form field, or puts a cross into an empty cell.
func (w *filler) tick(n *node) (edits []edit, why string) {
	switch {
	case n.name == "w:sdt" && n.in("w:sdtPr", "w14:checkbox") != nil:
		return w.tickControl(n)
	case n.name == "w:fldChar" && n.in("w:ffData", "w:checkBox") != nil:
		return w.legacyTick(n)
	}
	return nil, whyBoxes
}

// choiceInText makes choices among the boxes or words of cells or paragraphs.
func (w *filler) choiceInText(at []*node, f *form.Field, picked []int) (edits []edit, why string) {
	if w.locked {
		return nil, whyLocked
	}
	var paragraphs []*node
	for _, n := range at {
		paragraphs = append(paragraphs, paragraphsOf(n)...)
	}
	letters, ok := w.letters(paragraphs)
	if !ok || len(paragraphs) == 0 {
		return nil, whyBoxes
	}
	if boxes := boxesIn(letters); len(boxes) > 0 {
		places := optionBoxes(letters, boxes, f)
		if places == nil {
			return nil, whyBoxes
		}
		for _, i := range picked {
			edits = append(edits, w.tickLetter(letters, places[i]))
		}
		return edits, ""
	}
	if len(at) == len(f.Options) && !wordish.MatchString(shown(letters)) {
		for _, i := range picked {
			edits = append(edits, w.endOf(paragraphsOf(at[i])[0], "X"))
		}
		return edits, ""
	}
	return w.strikeOthers(letters, f, picked)
}

// span is a range of letters.
type span struct{ from, to int }

// boxesIn returns the boxes among the letters.
func boxesIn(letters []letter) []span {
	text := shown(letters)
	var out []span
	open := regexp.MustCompile(boxChars.String() + "|" + string(openBox))
	for _, at := range open.FindAllStringIndex(text, -1) {
		out = append(out, span{letterAt(letters, at[0]), letterAt(letters, at[1])})
	}
	return out
}

// optionBoxes returns the boxes of a field's options, in the order of the options: those after its label, with all
// their words before them or all after. It returns nil if that is unclear.
func optionBoxes(letters []letter, boxes []span, f *form.Field) []span {
	from := max(0, afterWords(letters, f.Label))
	boxes = slices.DeleteFunc(slices.Clone(boxes), func(b span) bool { return b.from < from })
	if len(boxes) == 1 && len(f.Options) == 0 {
		return boxes
	}
	first := func(says func(i int, option string) bool) []span {
		for start := 0; start+len(f.Options) <= len(boxes); start++ {
			all := true
			for i, option := range f.Options {
				all = all && says(start+i, option)
			}
			if all {
				return boxes[start : start+len(f.Options)]
			}
		}
		return nil
	}
	afterBox := first(func(i int, option string) bool {
		end := len(letters)
		if i+1 < len(boxes) {
			end = boxes[i+1].from
		}
		return beginsWith(shown(letters[boxes[i].to:end]), option)
	})
	beforeBox := first(func(i int, option string) bool {
		start := from
		if i > 0 {
			start = boxes[i-1].to
		}
		return endsWith(shown(letters[start:boxes[i].from]), option)
	})
	switch {
	case afterBox == nil:
		return beforeBox
	case beforeBox == nil:
		return afterBox
	}
	return nil
}

func beginsWith(text, option string) bool {
	have, want := plainOption(text), plainOption(option)
	rest, ok := strings.CutPrefix(have, want)
	next, _ := utf8.DecodeRuneInString(rest)
	return ok && want != "" && (rest == "" || !isWordLetter(next))
}

func endsWith(text, option string) bool {
	have, want := plainOption(text), plainOption(option)
	rest, ok := strings.CutSuffix(have, want)
	last, _ := utf8.DecodeLastRuneInString(rest)
	return ok && want != "" && (rest == "" || !isWordLetter(last))
}

// ticked are the symbol fonts' boxes with a cross or tick.
var ticked = map[string]rune{"Wingdings": 0xFE, "Wingdings 2": 0x53}

// tickLetter ticks a box that is a letter, or brackets.
func (w *filler) tickLetter(letters []letter, box span) edit {
	l, last := letters[box.from], letters[box.to-1]
	switch {
	case l.text.name == "w:sym":
		tag := w.raw(l.text)
		code := l.text.attr("char")
		return edit{l.start, l.end, strings.Replace(tag, `"`+code+`"`, `"F0`+strings.ToUpper(hex(ticked[l.font]))+`"`, 1)}
	case l.font != "":
		return edit{l.start, l.end, string(0xF000 + ticked[l.font])}
	}
	now := "☒"
	if box.to-box.from > 1 {
		now = string(l.r) + "x" + string(last.r)
	}
	if !w.track || l.text != last.text {
		return edit{l.start, last.end, now}
	}
	props := w.props(l.run.child("w:rPr"), "w:ins", "w:del")
	gone := w.taken(l.run, props, shown(letters[box.from:box.to]))
	return w.splitRun(l.run, l.text, l.start, last.end, gone+w.run(l.run, props, now))
}

func hex(r rune) string {
	const digits = "0123456789abcdef"
	return string([]byte{digits[r>>4&15], digits[r&15]})
}

// taken returns a run marked as deleted.
func (w *filler) taken(near *node, props, text string) string {
	x := w.prefix(near)
	return w.marked(near, "del", "<"+x+"r>"+props+"<"+x+`delText xml:space="preserve">`+escaped(text)+"</"+x+"delText></"+x+"r>")
}

// strikeOthers strikes out the options that do not apply, as in "Yes / No (delete as appropriate)".
func (w *filler) strikeOthers(letters []letter, f *form.Field, picked []int) (edits []edit, why string) {
	if len(picked) != 1 {
		return nil, whyBoxes
	}
	from := max(0, afterWords(letters, f.Label))
	for i, option := range f.Options {
		end := afterWords(letters[from:], option)
		if end < 0 {
			return nil, whyBoxes
		}
		start := from + end - utf8.RuneCountInString(strings.TrimSpace(option))
		end += from
		from = end
		if i == picked[0] {
			continue
		}
		if start < 0 || letters[start].text == nil || letters[start].text.name != "w:t" || letters[start].text != letters[end-1].text {
			return nil, whyBoxes
		}
		first, last := letters[start], letters[end-1]
		if w.track && first.run.above("w:ins") == nil {
			gone := w.taken(first.run, w.props(first.run.child("w:rPr")), shown(letters[start:end]))
			edits = append(edits, w.splitRun(first.run, first.text, first.start, last.end, gone))
			continue
		}
		struck := w.plainRun(first.run, w.struck(first.run.child("w:rPr"), w.prefix(first.run)), shown(letters[start:end]))
		edits = append(edits, w.splitRun(first.run, first.text, first.start, last.end, struck))
	}
	return edits, ""
}

// plainRun returns a run that is not marked as inserted, since it was there before.
func (w *filler) plainRun(near *node, props, text string) string {
	track := w.track
	w.track = false
	run := w.run(near, props, text)
	w.track = track
	return run
}

// beforeStrike are the run properties that come before the strike property.
var beforeStrike = []string{"w:rStyle", "w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs", "w:caps", "w:smallCaps"}

// struck returns a run's properties with strike added.
func (w *filler) struck(rPr *node, x string) string {
	strike := "<" + x + "strike/>"
	if rPr == nil || isClosed(w.data, rPr) {
		return "<" + x + "rPr>" + strike + "</" + x + "rPr>"
	}
	var first, rest strings.Builder
	for _, c := range rPr.children {
		switch {
		case c.name == "w:strike" || c.name == "w:dstrike":
		case slices.Contains(beforeStrike, c.name):
			first.WriteString(w.raw(c))
		default:
			rest.WriteString(w.raw(c))
		}
	}
	return "<" + x + "rPr>" + first.String() + strike + rest.String() + "</" + x + "rPr>"
}
