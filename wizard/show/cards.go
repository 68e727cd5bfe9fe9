package show

import (
	"slices"
	"strconv"
	"strings"

	"referral/wizard/tui/screen"
	"referral/wizard/workshop"
)

// cardSlide is a card of the reveal.
type cardSlide struct {
	card   workshop.Card
	middle bool // middle says that it comes after the text that was once held up as better.
}

var cardParts = map[workshop.Kind]string{
	workshop.CareCard: "Take care", workshop.AimsCard: "Aims", workshop.CaseCard: "The case", workshop.WeakCard: "The weak text",
	workshop.GroupsCard: "In groups, with a countdown", workshop.EightCard: "The eight",
	workshop.WriteCard: "In pairs: write it", workshop.AbsentCard: "What is not there yet", workshop.PhrasesCard: "The phrases",
	workshop.MiddleCard: "A text once held up as better", workshop.RightCard: "What it does well",
	workshop.QuestionCard: "What a reader would ask of it today", workshop.BetterCard: "The better text", workshop.ChangedCard: "What changed",
	workshop.CriteriaCard: "Eight things: there, or not there yet", workshop.ArgueCard: "What could still be better", workshop.CloseCard: "The end",
}

func (s *cardSlide) part() string {
	name := cardParts[s.card.Kind]
	if s.middle && (s.card.Kind == workshop.AbsentCard || s.card.Kind == workshop.PhrasesCard) {
		name += " of that text"
	}
	return name
}

func (s *cardSlide) title() string {
	if s.card.Kind == workshop.CaseCard {
		return s.part() // The banner already has its own title.
	}
	return s.card.Title
}

func (s *cardSlide) minutes() int { return s.card.Minutes }

func (s *cardSlide) hints() []screen.Action {
	switch {
	case s.card.Minutes > 0:
		return []screen.Action{screen.ActForward, screen.ActTimer, screen.ActLonger, screen.ActShorter}
	case s.card.Kind == workshop.AbsentCard, s.card.Kind == workshop.PhrasesCard:
		return []screen.Action{screen.ActForward, screen.ActBackward, screen.ActSkip, screen.ActHide, screen.ActHelp}
	}
	return []screen.Action{screen.ActForward, screen.ActBackward, screen.ActHide, screen.ActHelp}
}

// screens draws a card by its kind.
func (s *cardSlide) screens(m *model, w, h int) []screen.Rows {
	c := s.card
	if m.masked {
		c = (&workshop.Deck{Cards: []workshop.Card{c}, Masked: true}).Now()
	}
	switch {
	case c.Kind == workshop.WriteCard:
		return m.writeCard(c, w, h)
	case c.Minutes > 0:
		return m.groupsCard(c, w, h)
	case c.Compare != "":
		return m.betterCard(c, w, h)
	case len(c.Weak) > 0:
		return m.criteriaCard(c, w, h)
	case c.Kind == workshop.PhrasesCard:
		return m.phrasesCard(c, w, h)
	case c.Kind == workshop.AbsentCard:
		return m.absentCard(c, w, h)
	case c.Text != "" && len(c.Lines) < 2:
		return m.textCard(c, w, h)
	}
	return paged(points(c, w), h)
}

// textCard draws a text, with a line above that says whose it is.
func (m *model) textCard(c workshop.Card, w, h int) []screen.Rows {
	var above []screen.Rows
	for _, line := range c.Lines {
		above = append(above, paragraph(w, "", m.styles.Quiet.Render, line))
	}
	text := func(w int) screen.Rows { return screen.Wrapped(c.Text, w) }
	if heightOf(above)+1+len(text(w)) > h {
		return paged(append(above, text(w)), h)
	}
	return []screen.Rows{m.aroundText(above, text, nil, w, h)}
}

// betterCard draws the better text, next to the weak one if there is room for both.
func (m *model) betterCard(c workshop.Card, w, h int) []screen.Rows {
	left := []screen.Rows{{m.styles.Title.Render("The weak text")}}
	if !m.wide() {
		return append(m.textCard(workshop.Card{Text: c.Text}, w, h), paged(append(left, screen.Wrapped(c.Compare, w)), h)...)
	}
	column := columnWidth(w)
	right := []screen.Rows{{m.styles.Title.Render("The better text")}}
	return sideBySide(append(left, screen.Wrapped(c.Compare, column)), append(right, screen.Wrapped(c.Text, column)), w, h)
}

// points returns the lines of a card, as paragraphs or as a list.
func points(c workshop.Card, w int) []screen.Rows {
	lead := "• "
	switch c.Kind {
	case workshop.CareCard, workshop.CaseCard, workshop.CloseCard:
		lead = ""
	}
	var out []screen.Rows
	for _, line := range c.Lines {
		out = append(out, paragraph(w, lead, nil, line))
	}
	return out
}

// groupsCard draws the countdown with the questions for groups.
func (m *model) groupsCard(c workshop.Card, w, h int) []screen.Rows {
	blocks := []screen.Rows{m.face()}
	for i, q := range c.Lines {
		blocks = append(blocks, paragraph(w, strconv.Itoa(i+1)+"  ", nil, q))
	}
	if len(m.s.Facts) > 0 {
		blocks = append(blocks, paragraph(w, "", m.styles.Quiet.Render, workshop.FactsOnSheet))
	}
	return paged(blocks, h)
}

// writeCard draws the countdown with what to write.
func (m *model) writeCard(c workshop.Card, w, h int) []screen.Rows {
	blocks := []screen.Rows{m.face()}
	for i, line := range c.Lines {
		paint := m.styles.Ink.Render
		if i == 0 {
			paint = m.styles.Title.Render
		}
		blocks = append(blocks, paragraph(w, "", paint, line))
	}
	return paged(blocks, h)
}

// absentCard draws one of the eight that the text lacks. The question comes first, then what the text has instead.
func (m *model) absentCard(c workshop.Card, w, h int) []screen.Rows {
	var blocks []screen.Rows
	for i, line := range c.Lines {
		paint := m.styles.Ink.Render
		if i == 0 {
			paint = m.styles.Title.Render
		}
		blocks = append(blocks, paragraph(w, "", paint, line))
	}
	if c.Here != "" {
		blocks = append(blocks, paragraph(w, "", m.styles.Ink.Render, workshop.InThisText+" "+c.Here))
	}
	text := func(w int) screen.Rows { return screen.Wrapped(c.Text, w) }
	var out []screen.Rows
	for said := range blocks {
		above := slices.Clone(blocks)
		for i := said + 1; i < len(above); i++ { // So that the text does not move.
			above[i] = make(screen.Rows, len(above[i]))
		}
		if m.o.Reader {
			above = above[:said+1]
		}
		out = append(out, m.aroundText(above, text, nil, w, h))
	}
	return out
}

// phrasesCard shows a group of phrases, one with each key press: its words in the text, what to ask, and why. The
// words of the others are underlined.
func (m *model) phrasesCard(c workshop.Card, w, h int) []screen.Rows {
	var above []screen.Rows
	for _, line := range c.Lines {
		above = append(above, paragraph(w, "", m.styles.Quiet.Render, line))
	}
	if len(c.Phrases) == 0 {
		return []screen.Rows{m.aroundText(above, func(w int) screen.Rows { return screen.Wrapped(c.Text, w) }, nil, w, h)}
	}
	var out []screen.Rows
	for i, p := range c.Phrases {
		place := "   " + strconv.Itoa(i+1) + " of " + strconv.Itoa(len(c.Phrases))
		below := screen.Rows{m.styles.Shown.Paint(screen.OneRow(p.Words(), w-len(place))) + m.styles.Quiet.Render(place)}
		below.Add(paragraph(w, "", m.styles.Title.Render, p.Ask)...)
		below.Add(paragraph(w, "", m.styles.Quiet.Render, p.Why)...)
		text := func(w int) screen.Rows { return marked(c.Text, phraseMarks(c.Phrases, i), w, m.styles) }
		if room := h - heightOf(above) - len(below) - 2; len(text(w)) > room {
			text = func(w int) screen.Rows { return excerpt(c.Text, p, w, m.styles) }
		}
		out = append(out, m.aroundText(above, text, []screen.Rows{below}, w, h))
	}
	return out
}

// heightOf returns the number of rows that blocks take with an empty row between them.
func heightOf(blocks []screen.Rows) int {
	n := max(len(blocks)-1, 0)
	for _, b := range blocks {
		n += len(b)
	}
	return n
}

// excerpt returns the sentences that contain a phrase, with its words marked.
func excerpt(text string, p workshop.Phrase, w int, s *screen.Styles) screen.Rows {
	var out screen.Rows
	for _, span := range spansOf(p) {
		if span.End > len(text) {
			continue
		}
		from, to := sentenceAround(text, span)
		lead, tail := "", ""
		if from > 0 {
			lead = screen.SignCut + " "
		}
		if to < len(text) {
			tail = " " + screen.SignCut
		}
		span.Start, span.End = span.Start-from+len(lead), span.End-from+len(lead)
		out.Add(marked(lead+strings.TrimSpace(text[from:to])+tail, []mark{{span: span, shown: true}}, w, s)...)
	}
	return out
}

// sentenceAround returns where the sentence around a span begins and ends.
func sentenceAround(text string, span workshop.Span) (from, to int) {
	ends := func(i int) bool { return i+1 < len(text) && strings.IndexByte(".?!", text[i]) >= 0 && text[i+1] == ' ' }
	for from = span.Start; from > 0; from-- {
		if text[from-1] == '\n' || from > 1 && ends(from-2) {
			break
		}
	}
	for to = span.End; to < len(text); to++ {
		if text[to] == '\n' || ends(to-1) && to > span.End {
			break
		}
	}
	return from, to
}

// spansOf returns the places of a phrase in the order of the text.
func spansOf(p workshop.Phrase) []workshop.Span {
	return slices.SortedFunc(slices.Values(p.Spans), func(a, b workshop.Span) int { return a.Start - b.Start })
}

// phraseMarks returns the places of all phrases of a group. shown is the index of the phrase on screen.
func phraseMarks(phrases []workshop.Phrase, shown int) []mark {
	var out []mark
	for i, p := range phrases {
		for _, s := range p.Spans {
			out = append(out, mark{span: s, shown: i == shown})
		}
	}
	sortMarks(out)
	return out
}

// criteriaCard draws the eight for both texts, in words and never as a total. If there is no room for the reasons,
// they follow on the next screens.
func (m *model) criteriaCard(c workshop.Card, w, h int) []screen.Rows {
	name := 0
	for _, v := range c.Weak {
		name = max(name, len(v.Criterion.Title))
	}
	const verdict = 16
	said := func(v workshop.Verdict) string {
		if v.There {
			return m.styles.Title.Render(screen.Padded(v.String(), verdict))
		}
		return screen.Padded(v.String(), verdict)
	}
	head := screen.Padded("", name+2) + m.styles.Title.Render(screen.Padded("the weak text", verdict)+"the better text")
	short, long := screen.Rows{head}, []screen.Rows{{head}}
	for i, v := range c.Weak {
		row := m.styles.Title.Render(screen.Padded(v.Criterion.Title, name+2)) + said(v) + said(c.Better[i])
		short.Add("", row)
		b := screen.Rows{row}
		b.Add(paragraph(w, screen.Padded("", name+2)+"weak:   ", nil, v.Why)...)
		b.Add(paragraph(w, screen.Padded("", name+2)+"better: ", nil, c.Better[i].Why)...)
		long = append(long, b)
	}
	all := paged(long, h)
	if len(all) == 1 {
		return all
	}
	return append(paged([]screen.Rows{short}, h), all...)
}
