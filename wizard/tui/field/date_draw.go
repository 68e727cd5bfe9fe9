package field

import (
	"fmt"
	"strings"

	"referral/checklist"
	"referral/checklist/clean"
	"referral/checklist/english"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// dateFrame is the width of a date's frame.
const dateFrame = 30

// below returns the rows under the line: how it was read, or what it could
// mean.
func (f *dateField) below(width int) (rows screen.Rows) {
	s := f.host.Styles
	text := strings.TrimSpace(f.ed.Text())
	switch {
	case f.reading.Ask != "":
		rows = styledRows(s.Title, wrapText(f.reading.Ask, width))
		for i, w := range f.readings() {
			rows.Add(s.Ink.Render(fmt.Sprintf("  %d  %s", i+1, w.Long())))
		}
		rows = append(rows, f.said(width, wordsPickReading)...)
	case text == "":
		if f.ed.Gap == nil {
			rows = f.said(width, f.hint())
		}
	case f.refusal != "" && f.held:
		rows = f.said(width, wordsTabLeaves)
	case f.refusal != "" && f.problem == "":
		rows = f.said(width, wordsNoDateYet)
	case f.refusal != "":
		rows = f.said(width, english.Join(" ", wordsNotKeptYet, f.stillWords()))
	case f.problem == "" && f.flow.DateDoubt(f.step, f.reading.When) != "":
		rows = f.said(width, f.flow.DateDoubt(f.step, f.reading.When))
	case f.problem == "" && !f.reading.When.IsZero():
		for i, row := range wrapText(f.flow.SayBack(f.step, f.reading.When), width-2) {
			if i > 0 {
				row = "  " + row
			} else {
				row = s.Signed(screen.SignDone, row)
			}
			rows.Add(s.Quiet.Render(row))
		}
		if f.offered != nil {
			rows = append(rows, f.said(width, f.offerWords())...)
		}
	}
	if f.val.Gap != nil && text != "" {
		rows = append(rows, f.said(width, f.gapWords())...)
	}
	if f.val.Text != "" {
		rows = append(rows, styledRows(s.Ink, wrapText(english.OneLine(clean.Terminal(f.val.Text)), width))...)
	}
	return rows
}

// offerWords say how to move on from a reading that was taken, and how to
// change it.
func (f *dateField) offerWords() string {
	words := "Enter moves on."
	for i, w := range f.offered {
		if w != f.reading.When {
			words += fmt.Sprintf(" %d and Enter: %s.", i+1, w.Long())
		}
	}
	return words + " Or type another date over it."
}

// Open implements [Field].
func (f *dateField) Open(r Room) screen.Rows {
	foot := f.below(r.Width)
	head := f.head(r, len(foot))
	width := dateFrame
	if f.val.Gap != nil || f.ed.Chars() > dateFrame-screen.FrameEdge-1 {
		width = r.Width // Words instead of a day.
	}
	inner := inside(r, width)
	f.ed.SetWidth(max(inner-1, 1))
	var rows screen.Rows
	if f.ed.Empty() && f.ed.Gap != nil {
		f.val.Gap = f.ed.Gap
		rows = f.gapRows(inner, 1)
	} else {
		drawn, _, _ := f.ed.Draw(min(max(f.ed.RowCount(), 1), mostLine), f.host.Styles, f.focused)
		rows = drawn
	}
	return whole(r, head, f.framed(r, rows, width), foot)
}

// hint says how a date can be typed. For the time of a call, Enter proposes the
// current time.
func (f *dateField) hint() string {
	switch id := f.step.Question.ID; {
	case id == checklist.QCallWhen && f.val.Gap == nil:
		return wizard.NowOffered(f.now()) + " " + wizard.DateExamples(f.step.Question)
	case wizard.OfCall(id):
		return wizard.DateExamples(f.step.Question) + " " + wordsNowHint
	}
	return wizard.DateExamples(f.step.Question)
}
