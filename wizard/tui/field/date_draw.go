package field

import (
	"fmt"
	"strings"

	"referral/checklist/clean"
	"referral/checklist/english"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// below are the rows under the line: what it is read as, or what it may mean.
func (f *dateField) below() (rows []string) {
	s, width := f.host.Styles, f.inner()
	text := strings.TrimSpace(f.ed.Text())
	switch {
	case f.reading.Ask != "":
		rows = styledRows(s.Title, wrapText(f.reading.Ask, width))
		for i, w := range f.readings() {
			rows = append(rows, fmt.Sprintf("  %d  %s", i+1, w.Long()))
		}
		if f.focused {
			rows = append(rows, styledRows(s.Quiet, wrapText("Enter takes 1. Or write the year in full.", width))...)
		}
	case text == "":
		if f.focused && f.ed.Gap == nil {
			rows = styledRows(s.Quiet, wrapText(wordsDateHint, width))
		}
	case f.refusal != "":
		if f.problem == "" {
			rows = []string{s.Quiet.Render(wordsNoDateYet)}
		}
	case !f.reading.When.IsZero():
		rows = styledRows(s.Quiet, wrapText(wordsAsRead+f.flow.SayBack(f.step, f.reading.When), width))
		if f.focused && f.offered != nil {
			rows = append(rows, styledRows(s.Quiet, wrapText(f.offerWords(), width))...)
		}
	}
	if f.val.Gap != nil && text != "" {
		rows = append(rows, f.gapRows(width)...)
	}
	if f.val.Text != "" {
		rows = append(rows, styledRows(s.Ink, wrapText(english.OneLine(clean.Terminal(f.val.Text)), width))...)
	}
	return rows
}

// offerWords say how to go on from a reading that was taken, and how to change it.
func (f *dateField) offerWords() string {
	words := "Enter goes on."
	for i, w := range f.offered {
		if w != f.reading.When {
			words += fmt.Sprintf(" %d and Enter: %s.", i+1, w.Long())
		}
	}
	return words + " Or type another date over it."
}

// View implements huh.Model.
func (f *dateField) View() string {
	if f.drawn != "" {
		return f.drawn
	}
	body := contents{caret: -1, foot: f.feet()}
	switch {
	case f.ed.Empty() && f.ed.Gap != nil:
		body.rows = f.gapRows(f.inner())
		if f.focused && len(body.rows) > 0 {
			body.caret, body.rows[0] = 0, screen.CursorMark+body.rows[0]
		}
	case f.ed.Empty() && !f.focused:
		body.rows = []string{f.host.Styles.Quiet.Render(wizard.WordsNoAnswer)}
	default:
		n := min(max(f.ed.RowCount(), 1), mostLine)
		body.rows, body.caret, body.cell = f.ed.Draw(n, f.host.Styles, f.focused)
		body.at = max(body.caret, 0)
	}
	body.rows = append(body.rows, f.below()...)
	f.drawn = f.compose(body, f.height)
	return f.drawn
}

func (f *dateField) resize(width int) {
	f.base.resize(width)
	f.ed.SetWidth(textWidth(f.inner()))
}
