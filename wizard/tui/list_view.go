package tui

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/clean"
	"referral/checklist/english"
	"referral/wizard/tui/screen"
)

// view returns the list in columns, and below it the line for a quick entry and what helps with it.
func (p *listPage) view(m *Model, w, h int) screen.Rows {
	var l screen.Rows
	l.Wrap(w, "", m.styles.Title.Render, m.f.Title(m.f.Now()))
	if help := m.f.Help(m.f.Now()); help != "" && h > 11 {
		l.Wrap(w, "", m.styles.Quiet.Render, help)
	}
	if v := m.f.ValueOf(p.ref); v.Answered() {
		l.Wrap(w, "", m.styles.Ink.Render, m.styles.Signed(screen.SignGap, checklist.DescribeValue(m.f.Record(), p.q, v)))
	}
	if h > 14 {
		l.Add("")
	}
	const least = 4 // at least this many rows of the list are shown
	below := p.below(m, w, h-len(l)-min(least, len(p.rows(m))))
	if n := len(p.rows(m)); h > 20 && len(l)+n+1+len(below) < h {
		below = append(screen.Rows{""}, below...)
	}
	return append(append(l, p.table(m, w).Draw(m.styles, w, max(1, h-len(l)-len(below)))...), below...)
}

// table returns the rows of the list in columns.
func (p *listPage) table(m *Model, w int) *screen.Table {
	t := &screen.Table{At: p.at, Away: p.quick.Text() != "", Most: p.columns()}
	entries := 0
	for _, row := range p.rows(m) {
		if row.id == "" {
			if entries == 0 {
				t.Lines = append(t.Lines, screen.Line{Cells: []string{emptyWords[p.q.Kind]}, Still: true})
				entries = -1
			}
			t.Lines = append(t.Lines, screen.Line{Cells: []string{screen.SignAdd + " " + row.label}})
			continue
		}
		entries++
		cells := row.cells
		if len(cells) > 3 && p.q.Kind == checklist.PeopleList && w < leastMissing {
			cells = append(slices.Clone(cells[:2]), cells[3]) // What is missing comes before the date of birth.
		}
		line := screen.Line{Cells: cells}
		if missing := m.missing(p.q.ID, row.id); len(missing) > 0 && p.q.Kind == checklist.PeopleList && !row.child {
			line.Under = "Missing: " + english.Join(", ", slices.Compact(missing)...) + "."
		}
		t.Lines = append(t.Lines, line)
	}
	p.at = max(0, min(p.at, len(p.rows(m))-1))
	if t.At = p.at; entries < 0 {
		t.At++ // The row that says what to do comes first.
	}
	return t
}

// leastMissing is the least width with room on a person's row for the date of birth and what is missing.
const leastMissing = 64

// columns returns the most cells of each column.
func (p *listPage) columns() []int {
	if p.q.Kind == checklist.FactList {
		return []int{3, 9, 18}
	}
	return []int{24, 20, 12}
}

// cells returns an entry in columns, with what is still to be answered in the last.
func (p *listPage) cells(m *Model, id string, child bool) []string {
	r := m.f.Record()
	if child {
		born := ""
		switch c := r.Person(id); {
		case !c.Born.IsZero():
			born = m.f.EntryCells(p.q, id)[2]
			if years, sure := c.Age(m.f.Today()); sure {
				born += ", " + itoa(years)
			}
		case !c.Due.IsZero():
			born = "due " + c.Due.String()
		}
		return []string{r.NameOf(id), "child referred", born}
	}
	cells := m.f.EntryCells(p.q, id)
	for i := range cells {
		cells[i] = clean.Terminal(english.OneLine(cells[i]))
	}
	if n := len(m.missing(p.q.ID, id)); n > 0 && p.q.Kind == checklist.PeopleList {
		cells = append(cells, screen.SignLook+" "+itoa(n)+" missing")
	}
	if n := m.f.EntryNotKept(p.q.ID, id); n > 0 {
		cells = append(cells, screen.SignLook+" "+itoa(n)+" not kept")
	}
	return cells
}

// missing returns the questions about an entry that are still to be answered, in short.
func (m *Model) missing(list, id string) []string {
	var out []string
	for _, s := range m.f.Missing(list, id) {
		out = append(out, english.Small(s.Question.Label))
	}
	return out
}

// below returns the line for a quick entry, and what helps: a comment that led here, an example, or why it is asked.
func (p *listPage) below(m *Model, w, h int) screen.Rows {
	var l screen.Rows
	if eg := p.q.Quick; eg != "" {
		edge := m.styles.Line
		if p.quick.Text() != "" {
			edge = m.styles.Accent
		}
		line := p.quick.View(w - screen.FrameEdge)
		if p.quick.Text() == "" {
			line = strings.ReplaceAll(line, screen.CursorMark, "") // The cursor is on the current row.
		}
		if h >= 5 {
			l = append(l, m.styles.Frame(screen.Rows{line}, w, edge, quickWords[p.q.Kind])...)
			if h >= 7 {
				l.Wrap(w, "", m.styles.Quiet.Render, "Such as: "+eg)
			}
		} else {
			l.Add(m.styles.Quiet.Render("Or in one line: ") + p.quick.View(w-16))
		}
	}
	room := h - len(l)
	p.width, p.room = w, room
	fs := m.ledHere(p.ref, nil)
	switch {
	case room < 3:
	case p.example:
		l = append(l, m.exampleCard(p.q, fs, w, room)...)
	case len(fs) > 0:
		p.comment = min(p.comment, len(fs)-1)
		card, cut := m.commentCard(fs[p.comment], p.comment+1, len(fs), w, room)
		p.cut = cut
		l = append(l, card...)
	case !m.brief():
		l = append(l, m.whyRows(p.q.Why, p.q.Good, w, room, h > 16)...)
	}
	return l
}

var quickWords = map[string]string{
	checklist.PeopleList: "Or add someone in one line",
	checklist.FactList:   "Or add one in a line",
	checklist.EventList:  "Or add one in a line",
}

var emptyWords = map[string]string{
	checklist.PeopleList: "No one yet. Type a name below, or choose Add a person.",
	checklist.FactList:   "No facts yet. Type one below, or choose Add a fact.",
	checklist.EventList:  "Nothing yet. Type it below, or choose Add an entry.",
	checklist.ActionList: "Nothing yet. Choose Add an entry.",
	checklist.RouteList:  "No one yet.",
}
