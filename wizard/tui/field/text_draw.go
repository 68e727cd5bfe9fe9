package field

import (
	"referral/checklist"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// foot is what is said below the text: that it was filled in, what it rests on, and how long it is.
func (f *textField) foot() []string {
	count, cites := "", ""
	if n := f.ed.Chars(); n*5 >= checklist.MaxAnswer*4 {
		count = f.host.Styles.Quiet.Render(screen.Thousands(n) + " of " + screen.Thousands(checklist.MaxAnswer))
	}
	if len(f.val.Cites) > 0 {
		cites = f.host.Styles.Quiet.Render("Rests on " + checklist.Citation(f.val.Cites))
	}
	given := ""
	if f.given && f.focused {
		given = f.host.Styles.Quiet.Render(wordsGiven)
	}
	return f.feet(given, cites, count)
}

// View implements huh.Model.
func (f *textField) View() string {
	if f.drawn != "" {
		return f.drawn
	}
	foot, rows := f.layout()
	body := contents{foot: foot, caret: -1}
	switch {
	case f.ed.Empty() && f.ed.Gap != nil:
		f.val.Gap = f.ed.Gap
		body.rows = f.gapRows(f.inner())
		if f.focused {
			body.caret = 0
			body.rows[0] = screen.CursorMark + body.rows[0]
		}
	case f.ed.Empty() && !f.focused:
		body.rows = []string{f.host.Styles.Quiet.Render(wizard.WordsNoAnswer)}
	default:
		body.rows, body.caret, body.cell = f.ed.Draw(rows, f.host.Styles, f.focused)
		body.at = max(body.caret, 0)
		if s := hiddenWords(f.ed.FirstRow(), f.ed.RowCount()-f.ed.FirstRow()-rows); s != "" && len(foot) > 0 {
			foot[len(foot)-1] = f.host.Styles.Quiet.Render(s)
		}
	}
	f.drawn = f.compose(body, f.high())
	return f.drawn
}
