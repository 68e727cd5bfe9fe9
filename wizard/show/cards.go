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
	workshop.GroupsCard: "In groups, with a countdown", workshop.AbsentCard: "What is not there yet", workshop.PhrasesCard: "The phrases",
	workshop.MiddleCard: "A text once held up as good", workshop.RightCard: "What it does well",
	workshop.QuestionCard: "What would be asked of it today", workshop.BetterCard: "The better text", workshop.ChangedCard: "What changed",
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
		return s.part() // Its own title is in the banner already.
	}
	return s.card.Title
}

func (s *cardSlide) minutes() int { return s.card.Minutes }

func (s *cardSlide) hints() []screen.Action {
	switch {
	case s.card.Minutes > 0:
		return []screen.Action{screen.ActForward, screen.ActTimer, screen.ActLonger, screen.ActShorter, screen.ActBackward, screen.ActHelp}
	case s.card.Kind == workshop.AbsentCard, s.card.Kind == workshop.PhrasesCard:
		return []screen.Action{screen.ActForward, screen.ActBackward, screen.ActSkip, screen.ActGoto, screen.ActHelp, screen.ActHide}
	}
	return []screen.Action{screen.ActForward, screen.ActBackward, screen.ActGoto, screen.ActHide, screen.ActHelp, screen.ActLeave}
}

// screens draws a card by its kind.
func (s *cardSlide) screens(m *model, w, h int) []screen.Rows {
	c := s.card
	if m.masked {
		c = (&workshop.Deck{Cards: []workshop.Card{c}, Masked: true}).Now()
	}
	wide := m.wide()
	measure := min(w, widest)
	switch {
	case c.Minutes > 0:
		return m.groupsCard(c, wide, w, h)
	case c.Beside != "":
		left := []screen.Rows{{m.styles.Title.Render("The weak text")}}
		right := []screen.Rows{{m.styles.Title.Render("The better text")}}
		if wide {
			left = append(left, screen.Wrapped(c.Beside, columnWidth(w)))
			right = append(right, screen.Wrapped(c.Text, columnWidth(w)))
			return sideBySide(left, right, w, h)
		}
		left = append(left, screen.Wrapped(c.Beside, measure))
		return append(paged([]screen.Rows{screen.Wrapped(c.Text, measure)}, h), paged(left, h)...)
	case len(c.Weak) > 0:
		return m.criteriaCard(c, measure, h)
	case c.Kind == workshop.PhrasesCard:
		return m.phrasesCard(c, wide, w, h)
	case c.Kind == workshop.AbsentCard:
		return m.absentCard(c, wide, w, h)
	case c.Text != "" && wide && c.Kind != workshop.WeakCard && c.Kind != workshop.MiddleCard:
		return sideBySide([]screen.Rows{screen.Wrapped(c.Text, columnWidth(w))}, points(c, columnWidth(w)), w, h)
	case c.Text != "" && len(c.Lines) > 1:
		return paged(points(c, measure), h)
	case c.Text != "":
		blocks := []screen.Rows{screen.Wrapped(c.Text, measure)}
		if len(c.Lines) > 0 {
			blocks = append([]screen.Rows{paragraph(measure, "", nil, c.Lines[0])}, blocks...)
		}
		return paged(blocks, h)
	}
	return paged(points(c, measure), h)
}

// points are the lines of a card, as paragraphs or as the points of a list.
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

// groupsCard is the countdown with the questions for groups; where there is room, the text stands beside.
func (m *model) groupsCard(c workshop.Card, wide bool, w, h int) []screen.Rows {
	measure := min(w, widest)
	if wide {
		measure = columnWidth(w)
	}
	blocks := []screen.Rows{m.face()}
	for i, q := range c.Lines {
		blocks = append(blocks, paragraph(measure, strconv.Itoa(i+1)+"  ", nil, q))
	}
	blocks = append(blocks, paragraph(measure, "", nil, "What the school knows: over the page on the sheet."))
	if wide {
		return sideBySide([]screen.Rows{screen.Wrapped(c.Text, measure)}, blocks, w, h)
	}
	return paged(blocks, h)
}

// absentCard is one of the eight that is not there yet: the question, why it is asked and what there is of it, with the
// text.
func (m *model) absentCard(c workshop.Card, wide bool, w, h int) []screen.Rows {
	measure := textMeasure(wide, w)
	var blocks []screen.Rows
	for i, line := range c.Lines {
		paint := m.styles.Quiet.Render
		if i == 0 {
			paint = m.styles.Title.Render
		}
		if i == 2 {
			line = "In this text: " + line
		}
		blocks = append(blocks, paragraph(measure, "", paint, line))
	}
	return m.withText(blocks, screen.Wrapped(c.Text, measure), wide, w, h)
}

// phrasesCard is one group of phrases, one phrase with every press: marked and numbered in the text, with a question and
// why it is asked.
func (m *model) phrasesCard(c workshop.Card, wide bool, w, h int) []screen.Rows {
	measure := textMeasure(wide, w)
	var opens []screen.Rows
	for _, line := range c.Lines {
		opens = append(opens, paragraph(measure, "", m.styles.Title.Render, line))
	}
	if len(c.Phrases) == 0 {
		return m.withText(opens, screen.Wrapped(c.Text, measure), wide, w, h)
	}
	var out []screen.Rows
	for i, p := range c.Phrases {
		b := paragraph(measure, "["+strconv.Itoa(i+1)+"] ", m.styles.Title.Render, p.Words())
		b.Add(paragraph(measure, "    Ask: ", m.styles.Title.Render, p.Ask)...)
		b.Add(paragraph(measure, "    ", m.styles.Quiet.Render, p.Why)...)
		blocks := append(slices.Clone(opens), b)
		text := marked(c.Text, numbered(i+1, p), measure, m.styles)
		if !wide && heightOf(blocks)+2+len(text) > h {
			text = excerpt(c.Text, i+1, p, measure, m.styles)
		}
		out = append(out, m.withText(blocks, text, wide, w, h)...)
	}
	return out
}

// textMeasure is the width at which a text is read, with a column next to it or without.
func textMeasure(wide bool, w int) int {
	if wide {
		return columnWidth(w)
	}
	return min(w, widest)
}

// withText is what is said of a text with the text on the same screen: next to it, or below a rule, cut where there is no
// room for all of it.
func (m *model) withText(blocks []screen.Rows, text screen.Rows, wide bool, w, h int) []screen.Rows {
	if wide {
		return sideBySide([]screen.Rows{text}, blocks, w, h)
	}
	room := h - heightOf(blocks) - 2
	switch {
	case room < 2:
		return paged(blocks, h) // A window so low shows one of the two.
	case len(text) > room:
		text = append(slices.Clone(text[:room-1]), screen.SignCut)
	}
	rule := screen.Rows{m.styles.Rule(min(w, widest), "", nil)}
	return paged(append(slices.Clone(blocks), append(rule, text...)), h)
}

// heightOf is the rows of blocks with an empty row between them.
func heightOf(blocks []screen.Rows) int {
	n := max(len(blocks)-1, 0)
	for _, b := range blocks {
		n += len(b)
	}
	return n
}

// excerpt is the sentences of a text in which a phrase is, with its words marked.
func excerpt(text string, n int, p workshop.Phrase, w int, s *screen.Styles) screen.Rows {
	var out screen.Rows
	for _, mark := range numbered(n, p) {
		if mark.span.End > len(text) {
			continue
		}
		from, to := sentenceAround(text, mark.span)
		span := workshop.Span{Start: mark.span.Start - from, End: mark.span.End - from, Text: mark.span.Text}
		lead, tail := "", ""
		if from > 0 {
			lead = screen.SignCut + " "
		}
		if to < len(text) {
			tail = " " + screen.SignCut
		}
		span.Start, span.End = span.Start+len(lead), span.End+len(lead)
		out.Add(marked(lead+strings.TrimSpace(text[from:to])+tail, []number{{span, n}}, w, s)...)
	}
	return out
}

// sentenceAround is where the sentence of a span begins and ends.
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

// numbered are the spans of a phrase in the order of the text, each with the number of the phrase.
func numbered(n int, p workshop.Phrase) []number {
	var out []number
	for _, s := range p.Spans {
		out = append(out, number{s, n})
	}
	sortNumbers(out)
	return out
}

// criteriaCard is the eight, for both texts, in words and never as a sum. Each says why; where there is little room the
// reasons come on the screens after.
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
