package field

import (
	"referral/checklist"
	"referral/checklist/clean"
	"referral/checklist/english"
	"referral/wizard/tui/screen"
)

// foot returns what is shown below the text: the facts it cites, what page one
// leaves out, and how long it is.
func (f *textField) foot() []string {
	var out []string
	if len(f.val.Cites) > 0 {
		facts := "fact "
		if len(f.val.Cites) > 1 {
			facts = "facts "
		}
		out = append(out, "Rests on "+facts+checklist.Citation(f.val.Cites))
	}
	if held := clean.Terminal(f.flow.HeldBack(f.step.Ref)); held != "" {
		out = append(out, held)
	}
	if n := f.ed.Chars(); n*5 >= checklist.MaxAnswer*4 {
		out = append(out, english.Thousands(n)+" of "+english.Thousands(checklist.MaxAnswer)+" characters")
	}
	return out
}

// Open implements [Field].
func (f *textField) Open(r Room) screen.Rows {
	inner := inside(r, r.Width)
	f.ed.SetWidth(textWidth(inner))
	f.ed.Shown = r.Shown
	foot := f.said(r.Width, f.foot()...)
	head := f.head(r, len(foot))
	least, most := 1, mostLine
	if f.prose {
		least, most = r.Least, r.Most
	}
	room := r.Rows - len(head) - len(foot)
	if r.Framed {
		room -= 2
	}
	n := max(1, min(min(max(f.ed.RowCount(), least), most), room))
	if f.ed.RowCount() > n && room == n && n > 2 {
		n-- // Its row says how much is out of sight.
	}
	f.page = n
	var rows screen.Rows
	if f.ed.Empty() && f.ed.Gap != nil {
		f.val.Gap = f.ed.Gap
		rows = f.gapRows(inner, n)
	} else {
		drawn, _, _ := f.ed.Draw(n, f.host.Styles, f.focused)
		rows = drawn
	}
	if words := hiddenWords(f.host.Styles, f.ed.FirstRow(), f.ed.RowCount()-f.ed.FirstRow()-n); words != "" {
		foot = append(f.said(r.Width, words), foot...)
	}
	return whole(r, head, f.framed(r, rows, r.Width), foot)
}

// gapRows returns an honest gap in place of the words, with the cursor before
// it.
func (b *base) gapRows(w, least int) screen.Rows {
	rows := styledRows(b.host.Styles.Quiet, wrapText(b.gapWords(), w))
	if b.focused {
		rows[0] = screen.CursorMark + rows[0]
	}
	for len(rows) < least {
		rows.Add("")
	}
	return rows
}
