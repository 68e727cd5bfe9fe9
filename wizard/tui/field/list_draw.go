package field

import (
	"fmt"
	"strconv"
	"strings"

	"referral/checklist"
	"referral/checklist/clean"
	"referral/checklist/english"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// listIndent is the room for the pointer before a row.
const listIndent = 2

const (
	wordsPickOne  = "A number or Space takes a row, Backspace takes it back. Enter takes the row and goes on."
	wordsPickMany = "A number or Space ticks and unticks. Enter goes on."
	wordsPickOwn  = "Space takes a row, or write your own. Enter goes on."
	wordsPickWord = "Space or its number again changes the words beside it. Enter goes on."
	wordsPickNone = "Down, then Space, takes a row; or write your own. Enter goes on."
)

// ownLabel stands before the line of one's own.
func (f *listField) ownLabel() string {
	switch {
	case f.home() && f.val.Choice != "":
		return "Correct it: "
	case f.many:
		return "Somebody else: "
	}
	return "Or write it: "
}

// ownIndent is the room left of the line of one's own. Where there is little, its label stands above it.
func (f *listField) ownIndent() int {
	if n := listIndent + len(f.ownLabel()); f.inner()-n > 16 {
		return n
	}
	return listIndent
}

// View implements huh.Model.
func (f *listField) View() string {
	if f.drawn != "" {
		return f.drawn
	}
	body := f.body(true)
	if f.focused {
		title, help, rows, feet := f.plan(f.height, len(body.rows), len(body.foot))
		if f.height == 0 {
			if most := f.room(title + help + rows + feet); most > 0 {
				_, _, rows, _ = f.plan(most, len(body.rows), len(body.foot))
			}
		}
		if rows < len(body.rows) {
			body = f.body(false)
		}
	}
	f.drawn = f.compose(body, f.height)
	return f.drawn
}

// body is the rows to pick from, with the help of each or of the one pointed at only. Without the focus it is what was
// picked.
func (f *listField) body(helps bool) contents {
	body := contents{caret: -1, rows: f.gapRows(f.inner()), foot: append(f.feet(), f.strayRows()...)}
	for i, c := range f.items {
		pointed := f.focused && i == f.at
		switch {
		case pointed:
			body.at, body.caret, body.cell = len(body.rows), len(body.rows), listIndent+1
		case !f.focused && !f.ticked(c.Value):
			continue
		}
		if f.focused {
			body.starts = append(body.starts, len(body.rows))
		}
		body.rows = append(body.rows, f.itemRows(i, c, f.focused && (helps || pointed))...)
	}
	if !f.focused {
		if f.own != nil && !f.many && !f.home() && f.val.Text != "" {
			body.rows = wrapText(clean.Terminal(f.val.Text), f.inner()) // The words say who.
		}
		if text := strings.TrimSpace(f.flow.Unfinished(f.step.Ref)); f.own != nil && text != "" {
			body.foot = append(body.foot, f.notAnswer(text)...)
		}
		if len(body.rows) == 0 {
			body.rows = []string{f.host.Styles.Quiet.Render(wizard.WordsNoAnswer)}
		}
		return body
	}
	if f.at < 0 {
		body.caret = -2
	}
	hint := wordsPickOne
	switch {
	case f.home() && f.at < 0:
		hint = wordsPickNone
	case f.home():
		hint = wordsPickOwn
	case f.many:
		hint = wordsPickMany
	case f.flow.Beside(f.step.Ref, f.val) != "" && f.at == f.chosen():
		hint = wordsPickWord
	}
	if f.own != nil {
		f.drawOwn(&body)
	}
	if f.strays.said {
		body.foot = append(body.foot, styledRows(f.host.Styles.Stop, wrapText(wordsLetters, f.inner()))...)
		return body
	}
	body.foot = append(body.foot, styledRows(f.host.Styles.Quiet, wrapText(hint, f.inner()))...)
	return body
}

// strayRows are words typed where only a row can be picked.
func (f *listField) strayRows() []string {
	if f.strays.text == "" {
		return nil
	}
	return f.notAnswer(f.strays.text)
}

func (f *listField) notAnswer(text string) []string {
	return styledRows(f.host.Styles.Stop, wrapText("! "+fmt.Sprintf(wordsNotAnswer, english.OneLine(clean.Terminal(text))), f.inner()))
}

// itemRows is one row to pick, wrapped, with its help.
func (f *listField) itemRows(i int, c checklist.Choice, help bool) []string {
	s := f.host.Styles
	pointed := f.focused && i == f.at
	pointer, box := "  ", "( )"
	if pointed {
		pointer = "> "
	}
	switch {
	case f.many && f.ticked(c.Value):
		box = "[x]"
	case f.many:
		box = "[ ]"
	case f.ticked(c.Value):
		box = "(•)"
	}
	if pointed {
		box = box[:1] + screen.CursorMark + box[1:]
	}
	lead := pointer + box + " "
	indent := listIndent + 4
	if !f.home() {
		number := "  "
		if i < 9 {
			number = strconv.Itoa(i+1) + " "
		}
		lead, indent = lead+number, indent+2
	}
	label := clean.Terminal(c.Label)
	if f.ticked(c.Value) && f.own == nil && !f.many && f.val.Text != "" {
		label += ": " + english.OneLine(clean.Terminal(f.val.Text))
	}
	var rows []string
	for n, row := range wrapText(label, f.inner()-indent) {
		if pointed {
			row = s.Row.Ink.Render(row)
		}
		if n > 0 {
			lead = strings.Repeat(" ", indent)
		}
		rows = append(rows, lead+row)
	}
	if c.Help != "" && help {
		for _, row := range wrapText(clean.Terminal(c.Help), f.inner()-indent) {
			rows = append(rows, strings.Repeat(" ", indent)+s.Quiet.Render(row))
		}
	}
	return rows
}

// drawOwn adds the line of one's own.
func (f *listField) drawOwn(body *contents) {
	s, label := f.host.Styles, f.ownLabel()
	indent := f.ownIndent()
	f.own.SetWidth(max(f.inner()-indent-1, 1))
	n := min(max(f.own.RowCount(), 1), mostLine)
	rows, caret, cell := f.own.Draw(n, s, f.focused && f.writing())
	pointer, first := "  ", len(body.rows)
	if f.focused && f.writing() {
		pointer = "> "
	}
	lead := pointer + s.Title.Render(label)
	if indent == listIndent {
		body.rows = append(body.rows, lead)
		lead, first = "  ", first+1
	}
	if f.focused && f.writing() {
		body.at = first + max(caret, 0)
		body.caret, body.cell = body.at, cell+indent
	}
	for _, row := range rows {
		body.rows = append(body.rows, lead+row)
		lead = strings.Repeat(" ", indent)
	}
}
