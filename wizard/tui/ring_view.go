package tui

import (
	"regexp"
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/export"
	"referral/wizard"
	"referral/wizard/tui/field"
	"referral/wizard/tui/screen"
)

// tight says what the rows above the blanks have given up so that a card of the script fits. Each step gives up what
// its name says, and everything before it.
type tight int

const (
	withAll      tight = iota
	withoutAir         // withoutAir has no empty rows.
	withoutNotes       // withoutNotes has no notes on known numbers, and less advice.
	withoutWhere       // withoutWhere has no note on where to look for a number, and only the first words on telling the family.
	withoutWraps       // withoutWraps has one row per number.
	withoutRules       // withoutRules has no heading.
	tightest     = withoutRules
)

const (
	fewRows       = screen.LeastHeight - 3 // with fewer rows there are only the numbers
	spaciousFrom  = 30                     // spaciousFrom is the least height at which the numbers are spaced out.
	airyFrom      = 25                     // airyFrom is the least height at which the councils have an empty row above and below.
	leastForTitle = 50                     // leastForTitle is the least width with room to number the blanks, and for what to say.
)

func (p *ringPage) view(m *Model, w, h int) screen.Rows {
	if p.reads() {
		return p.readOut(m, w, h)
	}
	if h < fewRows {
		l := p.numbers(m, w, tightest, false)
		return append(l, p.list(m, w, max(1, h-len(l))).cut(h-len(l))...)
	}
	l := p.fitting(m, w, h)
	return append(l, p.list(m, w, h-len(l)).cut(h-len(l))...)
}

// fitting returns the rows above the blanks, as short as necessary. It is the same for every card, so that nothing
// moves from one to the next.
func (p *ringPage) fitting(m *Model, w, h int) screen.Rows {
	const all = 15 // rows of all blanks, with what to say and one of them open
	card := cardRows(w)
	for t := withAll; t < tightest; t++ {
		l := p.top(m, w, h, t)
		left := h - len(l)
		if p.reads() && t < withoutRules {
			left-- // Each page of the script has a heading.
		}
		if left >= all || t > withAll && left >= card {
			return l
		}
	}
	l := p.top(m, w, h, tightest)
	must := len(p.numbers(m, w, tightest, false)) + len(p.councilRows(m, w, tightest)) + len(screen.Wrapped(export.ParentFirst, w))
	return l[:max(0, min(len(l), max(h-card+frameRows, min(must, h-2))))]
}

// frameRows is how many rows a blank saves without its frame.
const frameRows = 2

// cardRows returns the height of the longest card with a frame around the open blank. In a narrow window only the open
// blank counts.
func cardRows(w int) int {
	switch {
	case w < leastForTitle:
		return 2 + frameRows
	case w < stripFrom-4:
		return 9 // The longest question takes two rows.
	}
	return 8
}

// top returns the numbers, what to do, and the heading of what to say.
func (p *ringPage) top(m *Model, w, h int, t tight) screen.Rows {
	l := p.numbers(m, w, t, t == withAll && h >= spaciousFrom)
	choosing := t == withoutAir && p.on == onCouncil && h >= airyFrom // No blank is open, so there is room.
	if choosing || t == withAll && m.o.Councils != nil {
		l.Add("")
	}
	if m.o.Councils != nil {
		l = append(l, p.councilRows(m, w, t)...)
	}
	if choosing {
		l.Add("")
	}
	l = append(l, p.advice(m, w, t)...)
	if t == withAll || choosing && h > airyFrom {
		l.Add("")
	}
	if t < withoutRules && !p.reads() {
		l.Add(m.styles.Heading(p.heading(), w))
	}
	return l
}

// heading names the rows below: a card of the script, or what is written down about a call.
func (p *ringPage) heading() string {
	switch at := p.card(); {
	case p.missed != "":
		return english.Capital(strings.TrimPrefix(wizard.WordsThroughNo, "No, "))
	case at < len(wizard.CallCards):
		return wizard.CardTitle(at)
	}
	return wizard.WordsWriteDown
}

// advice returns what to do while ringing. The line on a parent at the door is always included.
func (p *ringPage) advice(m *Model, w int, t tight) screen.Rows {
	var l screen.Rows
	if t == withAll {
		l.Add("")
	}
	l.Wrap(w, "", m.styles.Title.Render, export.ParentFirst)
	if t < withoutNotes {
		l.Wrap(w, "", m.styles.Quiet.Render, wizard.WordsAnyAdult+" "+wizard.WordsNoPromise)
	}
	if p.sealed {
		return l
	}
	var before []string
	for _, s := range m.f.Record().BeforeTelling() {
		switch {
		case t < withoutWhere:
			before = append(before, s)
		case s != checklist.DoctorFirst:
			before = append(before, inBrackets.ReplaceAllString(firstSentence(s), ""))
		}
	}
	if len(before) > 0 {
		l.Wrap(w, "", m.styles.Stop.Render, "! "+strings.Join(before, " "))
	}
	return l
}

// inBrackets matches what a short sentence can leave out.
var inBrackets = regexp.MustCompile(` \([^)]*\)`)

// card returns the current card of the script; past the last one, it is what was said on the phone.
func (p *ringPage) card() int {
	switch {
	case p.form == nil || p.on == onCouncil:
		return 0
	case p.on == onThrough:
		return len(wizard.CallCards) - 1
	}
	return cardOf(p.form.steps[p.form.at].Question.ID)
}

// cardOf returns the card that a question is on.
func cardOf(id string) int {
	for i, c := range wizard.CallCards {
		if slices.Contains(c.Asks, id) {
			return i
		}
	}
	return len(wizard.CallCards)
}

// ringList is all rows below the heading. From start to end is the current card, with what to say up to said; from from
// to to is what is open.
type ringList struct {
	rows       screen.Rows
	start, end int
	said       int
	from, to   int
}

// cut returns as many rows as fit, around what is open.
func (l ringList) cut(h int) screen.Rows {
	if h = max(h, 0); len(l.rows) <= h {
		return l.rows
	}
	top := min(l.start, len(l.rows)-h)
	if l.to > top+h {
		top = l.to - h
	}
	if top > l.from {
		top = l.from
	}
	if top > l.start && top < l.said {
		top = l.said // A sentence is shown whole or not at all.
	}
	return l.rows[top:min(len(l.rows), top+h)]
}

// say adds what to say, if there is anything.
func (l *ringList) say(m *Model, words string, w int) {
	if words != "" {
		l.rows.Wrap(w, "", m.styles.Ink.Render, words)
	}
}

// list returns the blanks of the script, one of them open, whether the call got through, and what was said.
func (p *ringPage) list(m *Model, w, h int) ringList {
	var l ringList
	here := p.card()
	steps := p.form.steps
	for i, s := range steps {
		card := cardOf(s.Question.ID)
		if card == here && (i == 0 || cardOf(steps[i-1].Question.ID) != here) {
			l.start = len(l.rows)
			l.say(m, p.says(m, here, w), w)
			l.said = len(l.rows)
		}
		if i == p.form.at && p.on == onBlanks {
			l.from = len(l.rows)
			l.rows = append(l.rows, p.open(m, i, w, h)...)
			l.to = len(l.rows)
		} else {
			l.rows.Add(p.folded(m, i, w))
		}
		if card == here {
			if last := i == len(steps)-1 || cardOf(steps[i+1].Question.ID) != here; last && here < len(wizard.CallCards) && w >= leastForTitle {
				l.say(m, wizard.CallCards[here].Then, w)
			}
			l.end = len(l.rows)
		}
	}
	if !p.rung && p.missed == "" {
		at := len(l.rows)
		l.rows = append(l.rows, p.through(m, w)...)
		if p.on == onThrough {
			l.from, l.to, l.end = at, len(l.rows), len(l.rows)
		}
	}
	return l
}

// says returns what to say before the blanks of a card, or what is still missing from a call. In a narrow window the
// script has this on pages of its own.
func (p *ringPage) says(m *Model, card, w int) string {
	switch {
	case w < leastForTitle:
	case card < len(wizard.CallCards):
		return wizard.CallCards[card].Say
	case p.missed == "" && !m.f.CallWritten():
		return wizard.WordsCallNeeds
	}
	return ""
}

// number returns a row's number. Rows about a call that did not get through have none.
func (p *ringPage) number(at, w int) string {
	if p.missed != "" || w < leastForTitle {
		return ""
	}
	return screen.Padded(itoa(at+1), 3)
}

// open returns the open blank.
func (p *ringPage) open(m *Model, at, w, h int) screen.Rows {
	lead := p.number(at, w)
	room := field.Room{Width: min(w, tableWidth) - len(lead), Title: 2, Least: 1, Most: 4, Rows: max(1, min(h, 12)), Framed: h >= max(cardRows(w), 6)}
	if h >= 12 {
		room.Hint = 2
	}
	var l screen.Rows
	for _, row := range p.form.focused().Open(room) {
		l.Add(m.styles.Title.Render(lead) + row)
		lead = strings.Repeat(" ", len(lead))
	}
	if p.atTried() && len(l) < h {
		l.Add(m.styles.Quiet.Render(screen.OneRow("Type its digit above, or the number.", w)))
	}
	return l
}

// folded returns a blank as one row: its number, short name, and content.
func (p *ringPage) folded(m *Model, at, w int) string {
	s, lead := p.form.steps[at], p.number(at, w)
	if lead == "" {
		return m.folded(s, w)
	}
	paint := m.styles.Quiet
	sign, answer := field.Holds(m.f, s)
	if sign == screen.SignLook {
		paint = m.styles.Stop
	}
	if answer == "" {
		return m.styles.Quiet.Render(lead + screen.OneRow(m.f.RowName(s), w-len(lead)))
	}
	const column = 27
	return paint.Render(lead) + m.styles.Quiet.Render(screen.Padded(screen.OneRow(m.f.RowName(s), column-1), column)) + m.styles.Ink.Render(screen.OneRow(answer, w-column-len(lead)))
}

// through asks whether the call got through. Its answers have digits, so they are shown only where a digit chooses.
func (p *ringPage) through(m *Model, w int) screen.Rows {
	if p.on != onThrough {
		lead := p.number(len(p.form.steps), w)
		return screen.Rows{m.styles.Quiet.Render(lead) + m.styles.Title.Render(screen.KeyName(screen.ActRing)) + " " + m.styles.Quiet.Render(screen.OneRow(wizard.WordsGotThrough, w-len(lead)-3))}
	}
	l := screen.Rows{m.styles.Pointer(m.styles.Accent) + m.styles.Row.Ink.Render(" ") + screen.CursorMark + m.styles.Row.Ink.Render(screen.Padded(wizard.WordsGotThrough, w-2))}
	answers := []string{"1 " + wizard.WordsThroughYes, "2 " + wizard.WordsThroughNo, "3 " + wizard.WordsNotYet}
	if w < leastForTitle {
		answers = []string{"1 Yes", "2 No", "3 " + wizard.WordsNotYet}
	}
	for _, row := range packed(answers, w-2) {
		l.Add("  " + m.styles.Quiet.Render(screen.OneRow(row, w-2)))
	}
	return l
}
