package field

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"referral/checklist"
	"referral/checklist/clean"
	"referral/checklist/english"
	"referral/wizard/tui/screen"
)

// ownLabel names the line of the writer's own.
func (f *listField) ownLabel() string {
	switch {
	case f.home() && f.val.Choice != "":
		return "Change it"
	case f.home():
		return "Somewhere else"
	}
	return "Someone else"
}

// Open implements [Field].
func (f *listField) Open(r Room) screen.Rows {
	errs := []string{}
	switch {
	case f.strays.text == "" || f.strays.passed:
	case f.strays.fits:
		errs = append(errs, fmt.Sprintf(wordsFits, english.OneLine(clean.Terminal(f.strays.text))))
	default:
		errs = append(errs, notAnswer(f.strays.text))
	}
	if f.strays.said && !f.strays.fits {
		errs = append(errs, wordsLetters)
	}
	own := f.ownRows(r)
	head := f.head(r, len(own), errs...)
	if gap := f.gapWords(); gap != "" {
		head = append(head, f.said(r.Width, gap)...)
	}
	if len(head)+len(f.items)+len(own) < r.Rows && len(f.items) > 0 {
		head.Add("")
	}
	room := r.Rows - len(head) - len(own)
	if len(f.items) == 0 {
		return whole(r, head, own, nil)
	}
	rows := f.table(r.Width).Draw(f.host.Styles, r.Width, max(room, 1))
	return whole(r, head, append(rows, own...), nil)
}

// table returns the rows to choose from. Help is in a column of its own if all of it fits, and otherwise below the
// current row.
func (f *listField) table(w int) *screen.Table {
	lead := len(f.itemNumber(0)) + 5 + 2 // for the number, the box and the pointer
	label, help := 0, 0
	for _, c := range f.items {
		label = max(label, ansi.StringWidth(f.itemLabel(c)))
		help = max(help, ansi.StringWidth(clean.Terminal(c.Help)))
	}
	ownColumn := help > 0 && lead+label+2+help <= w
	t := &screen.Table{At: f.at, Looks: "iiq", Most: []int{lead, label}, Tight: true}
	if !f.focused || f.writing() {
		t.At = -1
	}
	for i, c := range f.items {
		line := screen.Line{Cells: []string{f.itemLead(i, c), f.itemLabel(c)}, Wrap: true}
		switch {
		case ownColumn:
			line.Cells = append(line.Cells, clean.Terminal(c.Help))
		case c.Help != "":
			line.Under = clean.Terminal(c.Help)
		}
		t.Lines = append(t.Lines, line)
	}
	return t
}

// itemLead returns the number of a row and its box.
func (f *listField) itemLead(i int, c checklist.Choice) string {
	box := screen.BoxFree
	switch {
	case f.many && f.ticked(c.Value):
		box = screen.BoxTicked
	case f.many:
		box = screen.BoxEmpty
	case f.ticked(c.Value):
		box = screen.BoxChosen
	}
	if f.home() {
		return box
	}
	return f.itemNumber(i) + " " + box
}

// itemNumber returns the number of a row, as wide as the longest. Rows to tick have only those that a digit ticks.
func (f *listField) itemNumber(i int) string {
	switch {
	case f.many && i >= digits:
		return " "
	case f.many:
		return strconv.Itoa(i + 1)
	}
	return fmt.Sprintf("%*d", len(strconv.Itoa(len(f.items))), i+1)
}

// itemLabel returns what a row says, including the words that go with it.
func (f *listField) itemLabel(c checklist.Choice) string {
	label := clean.Terminal(c.Label)
	if f.ticked(c.Value) && f.own == nil && !f.many && f.val.Text != "" {
		label += ": " + english.OneLine(clean.Terminal(f.val.Text))
	}
	return label
}

func notAnswer(text string) string {
	return fmt.Sprintf(wordsNotAnswer, screen.OneRow(english.OneLine(clean.Terminal(text)), mostStray))
}

// mostStray is how much is shown of words that are not an answer: more would leave no room for the answers.
const mostStray = 150

// ownRows returns the line of the writer's own, framed if there is room.
func (f *listField) ownRows(r Room) screen.Rows {
	if f.own == nil {
		return nil
	}
	s, writing := f.host.Styles, f.focused && f.writing()
	room := 12 // the least height with room for a frame
	if len(f.items) == 0 {
		room = 6 // Nothing else is drawn.
	}
	if r.Framed && r.Rows >= room {
		inner := r.Width - screen.FrameEdge
		f.own.SetWidth(max(inner-1, 1))
		rows, _, _ := f.own.Draw(min(max(f.own.RowCount(), 1), mostLine), s, writing)
		edge := s.Line
		if writing {
			edge = s.Accent
		}
		if len(f.items) == 0 {
			return s.Frame(rows, r.Width, edge, "") // Nothing else can be chosen.
		}
		return s.Frame(rows, r.Width, edge, f.ownLabel())
	}
	label := f.ownLabel() + ": "
	if len(f.items) == 0 {
		label = ""
	}
	f.own.SetWidth(max(r.Width-len(label)-3, 8))
	rows, _, _ := f.own.Draw(min(max(f.own.RowCount(), 1), mostLine), s, writing)
	out := screen.Rows{}
	lead := "  " + s.Quiet.Render(label)
	if writing {
		lead = s.Pointer(s.Accent) + " " + s.Title.Render(label)
	}
	for _, row := range rows {
		out.Add(lead + row)
		lead = strings.Repeat(" ", len(label)+2)
	}
	return out
}
