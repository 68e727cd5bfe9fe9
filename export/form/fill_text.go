package form

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"referral/checklist/authority/form"
)

// inText writes an answer into a cell or paragraph: over the dots after the label, before a tab that draws a line, into
// the empty paragraph below, or after the label.
func (w *filler) inText(n *node, f *form.Field, text string) (edits []edit, why string) {
	switch {
	case w.locked:
		return nil, whyLocked
	case n.name != "w:p" && n.name != "w:tc":
		return nil, whyNoPlace
	}
	paragraphs := paragraphsOf(n)
	if n.name == "w:p" && f.Layout == form.Above {
		paragraphs = append(paragraphs, emptyBelow(n)...)
	}
	letters, ok := w.letters(paragraphs)
	if !ok || len(paragraphs) == 0 || strings.ContainsRune(shown(letters), ownPlace) && n.name == "w:tc" && len(letters) == 1 {
		return nil, whyNoPlace
	}
	label := afterWords(letters, f.Label)
	switch {
	case !wordish.MatchString(shown(letters)):
		return w.inGap(paragraphs[0], letters, text), ""
	case label >= 0:
		return w.afterLabel(paragraphs, letters, label, text)
	case n.name == "w:tc" && isHint(shown(letters)):
		return []edit{w.endOf(paragraphs[len(paragraphs)-1], " "+text)}, ""
	}
	return nil, whyNoPlace
}

// emptyBelow returns the empty paragraphs that follow a paragraph.
func emptyBelow(n *node) []*node {
	var out []*node
	below := false
	for _, c := range n.parent.children {
		switch {
		case c == n:
			below = true
		case !below:
		case c.name != "w:p" || wordish.MatchString(textOf(c)) || c.has("w:sdt", "w:fldChar", "w:drawing", "w:pict", "w:object"):
			return out
		default:
			out = append(out, c)
		}
	}
	return out
}

// inGap writes over the first dots among the letters, or else at the end of the paragraph.
func (w *filler) inGap(p *node, letters []letter, text string) []edit {
	if gap := dots.FindStringIndex(shown(letters)); gap != nil {
		return w.over(letters, letterAt(letters, gap[0]), letterAt(letters, gap[1]), text)
	}
	return []edit{w.endOf(p, text)}
}

// afterLabel writes after a label that ends before letter at.
func (w *filler) afterLabel(paragraphs []*node, letters []letter, at int, text string) (edits []edit, why string) {
	line, end := 0, at
	for _, l := range letters[:at] {
		if l.r == paragraphEnd {
			line++
		}
	}
	for end < len(letters) && letters[end].r != paragraphEnd {
		end++
	}
	tail := shown(letters[at:end])
	if gap := dots.FindStringIndex(tail); gap != nil && isNoWords(tail[:gap[0]]) {
		return w.over(letters, at+letterAt(letters[at:end], gap[0]), at+letterAt(letters[at:end], gap[1]), text), ""
	}
	if tab := strings.IndexByte(tail, '\t'); tab >= 0 && isNoWords(tail[:tab]) {
		i := at + letterAt(letters[at:end], tab)
		return w.over(letters, i, i, text), ""
	}
	switch {
	case strings.ContainsRune(tail, ownPlace):
		return nil, whyNoPlace
	case !isNoWords(tail) && !isGuidance(tail):
		return nil, whyNoPlace
	}
	if p, below := w.roomBelow(paragraphs[line+1:]); p != nil {
		return w.inGap(p, below, text), ""
	}
	return []edit{w.endOf(paragraphs[line], after(shown(letters[:end]))+text)}, ""
}

// isNoWords reports whether text after a label is only punctuation, or says how to fill in the gap.
func isNoWords(text string) bool { return !wordish.MatchString(text) || isHint(text) }

// after returns what goes between the words before an answer and the answer.
func after(words string) string {
	switch last, _ := utf8.DecodeLastRuneInString(words); {
	case unicode.IsSpace(last):
		return ""
	case isWordLetter(last):
		return ": "
	}
	return " "
}

// roomBelow returns the first empty paragraph below a label, past notes on how to fill it in.
func (w *filler) roomBelow(paragraphs []*node) (*node, []letter) {
	for _, p := range paragraphs {
		letters, ok := w.letters([]*node{p})
		text := shown(letters)
		switch {
		case !ok || strings.ContainsRune(text, ownPlace):
			return nil, nil
		case !wordish.MatchString(text):
			return p, letters
		case !isHint(text) && !isGuidance(text):
			return nil, nil
		}
	}
	return nil, nil
}

// over writes over the letters from i to j, or before letter i if the two are equal. If changes are tracked, the dots
// are kept.
func (w *filler) over(letters []letter, i, j int, text string) []edit {
	first := letters[i]
	if i > 0 && !unicode.IsSpace(letters[i-1].r) {
		text = " " + text
	}
	start, end, in := first.start, first.start, first.text
	if in.name != "w:t" {
		in = nil
	}
	run := w.run(first.run, w.props(first.run.child("w:rPr"), notForAnswers...), text)
	if w.track {
		j = i
	}
	var rest []edit
	for _, l := range letters[i:j] {
		switch {
		case l.text == first.text:
			end = l.end
		case l.text != nil:
			rest = append(rest, edit{l.start, l.end, ""})
		}
	}
	return append([]edit{w.splitRun(first.run, in, start, end, run)}, rest...)
}

// endOf writes at the end of a paragraph, in the style of its last run, or of its mark if it has no runs.
func (w *filler) endOf(p *node, text string) edit {
	var props string
	if runs := p.all("w:r"); len(runs) > 0 {
		props = w.props(runs[len(runs)-1].child("w:rPr"), notForAnswers...)
	} else {
		props = w.props(p.in("w:pPr", "w:rPr"), notForMarks...)
	}
	return w.inside(p, w.run(p, props, text))
}

// notForMarks are properties of a paragraph mark that its text does not get.
var notForMarks = []string{"w:vanish", "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange"}
