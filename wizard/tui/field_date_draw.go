package tui

import (
	"fmt"
	"strings"

	"referral/checklist/clean"
	"referral/wizard"
)

// below are the rows under the line: what it is read as, or what it may mean.
func (f *dateField) below() (rows []string) {
	s, width := f.host.Styles, f.inner()
	text := strings.TrimSpace(f.ed.text())
	switch {
	case f.reading.Ask != "":
		rows = styledRows(s.Label, wrapText(f.reading.Ask, width))
		for i, w := range f.readings() {
			row := fmt.Sprintf("  %d  %s", i+1, w.Long())
			if f.picking {
				row = s.Pointed.Render(row)
			}
			rows = append(rows, row)
		}
		if f.picking {
			rows = append(rows, s.Hint.Render("Press the number. Backspace goes back to the line."))
		}
	case text == "":
		if f.focused && f.ed.gap == nil {
			rows = styledRows(s.Hint, wrapText(wordsDateHint, width))
		}
	case f.refusal != "":
		if f.problem == "" {
			rows = []string{s.Hint.Render(wordsNoDateYet)}
		}
	case !f.reading.When.IsZero():
		rows = styledRows(s.Help, wrapText(wordsAsRead+f.flow.SayBack(f.step, f.reading.When), width))
	}
	if f.val.Gap != nil && text != "" {
		rows = append(rows, f.gapRows(width)...)
	}
	if f.val.Text != "" {
		rows = append(rows, styledRows(s.Answer, wrapText(oneLine(clean.Terminal(f.val.Text)), width))...)
	}
	return rows
}

// View implements huh.Model.
func (f *dateField) View() string {
	if f.drawn != "" {
		return f.drawn
	}
	body := fieldBody{caret: -1, foot: f.feet()}
	switch {
	case f.ed.buf.size == 0 && f.ed.gap != nil:
		body.rows = f.gapRows(f.inner())
		if f.focused && len(body.rows) > 0 {
			body.caret, body.rows[0] = 0, cursorMark+body.rows[0]
		}
	case f.ed.buf.size == 0 && !f.focused:
		body.rows = []string{f.host.Styles.Empty.Render(wizard.WordsNoAnswer)}
	default:
		n := min(max(f.ed.buf.rowCount(), 1), mostLine)
		body.rows, body.caret, body.cell = f.ed.draw(n, f.host.Styles, f.focused && !f.picking)
		body.at = max(body.caret, 0)
	}
	line := len(body.rows)
	body.rows = append(body.rows, f.below()...)
	if f.picking && f.focused {
		body.caret, body.cell = line+len(wrapText(f.reading.Ask, f.inner())), 0
		body.rows[body.caret] = cursorMark + body.rows[body.caret]
		body.at = body.caret
	}
	f.drawn = f.compose(body, f.height)
	return f.drawn
}

func (f *dateField) resize(width int) {
	f.fieldBase.resize(width)
	f.ed.buf.width = textWidth(f.inner())
}
