package tui

import (
	"strings"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/wizard/tui/screen"
)

// helped is what F7 has opened below a question, and the room for it when last drawn; 0 if it was not.
type helped struct {
	example     bool // example is set if the example is shown.
	cut         bool // cut is set if the comment was not shown in full.
	width, room int
}

const (
	wordsExample   = "Example (invented)"
	wordsNoExample = "There is no example for this one."
	exampleColumn  = 17 // exampleColumn is the room for the name of a row of the example.
)

// turn opens and closes the example. If there is too little room below the question, it gets a page of its own; if the
// comment was not shown in full, that comes first. Without an example, it is the comment or a word in the footer.
func (p *helped) turn(m *Model, q *checklist.Question, comments []finding.Finding, at int) {
	switch {
	case p.example:
		p.example = false
	case p.cut && len(comments) > 0:
		m.push(wholeComment(comments[at], at+1, len(comments)))
	case q.Example == "" && q.Poor == "" && len(comments) > 0:
		m.push(wholeComment(comments[at], at+1, len(comments)))
	case q.Example == "" && q.Poor == "" && !m.brief():
		m.says.notice = wordsNoExample + " " + wordsWhereFrom + ": " + sourceWords(q.Source) + "."
	case p.room > 0 && len(m.exampleRows(q, comments, p.width))+3 > p.room:
		m.push(wholeExample(m.examples(q)))
	default:
		p.example = true
	}
}

// wholeComment returns a page with the full comment.
func wholeComment(x finding.Finding, n, of int) *readPage {
	return &readPage{key: screen.ActExample, title: commentTitle(x, n, of), text: x.Ask + "\n\n" + x.Why + " " + severityWords(x) + "\n\n" + wordsWhereFrom + ": " + sourceWords(x.Source)}
}

// wholeExample returns a page with a question's example.
func wholeExample(rows [][2]string) *readPage {
	var text []string
	for _, row := range rows {
		text = append(text, strings.TrimPrefix(row[0]+": "+row[1], ": "))
	}
	return &readPage{key: screen.ActExample, title: wordsExample, text: strings.Join(text, "\n\n")}
}

// examples returns the rows of an example: what says enough, what says too little, and the question's source. If only
// the question is drawn, they begin with why it is asked and what a good answer has.
func (m *Model) examples(q *checklist.Question) [][2]string {
	var out [][2]string
	if m.brief() {
		out = append(out, [2]string{wordsWhyWeAsk, q.Why}, [2]string{wordsGoodAnswer, q.Good})
	}
	if q.Example == "" && q.Poor == "" {
		out = append(out, [2]string{"", wordsNoExample})
	}
	if q.Example != "" {
		out = append(out, [2]string{"Says enough", q.Example})
	}
	if q.Poor != "" {
		out = append(out, [2]string{"Says too little", q.Poor})
	}
	return append(out, [2]string{wordsWhereFrom, sourceWords(q.Source)})
}

// exampleRows returns the example's rows in a frame of a width, and the source of the comment shown.
func (m *Model) exampleRows(q *checklist.Question, comments []finding.Finding, w int) screen.Rows {
	said := m.examples(q)
	if len(comments) > 0 {
		said = append(said, [2]string{"The comment", sourceWords(comments[0].Source)})
	}
	var rows screen.Rows
	for _, row := range said {
		name, room := row[0], w-screen.FrameEdge
		if name == "" {
			rows.Wrap(w-screen.FrameEdge, "", m.styles.Ink.Render, row[1])
			continue
		}
		rows = append(rows, m.styles.Pair(screen.Pair{Name: name, Text: row[1], Column: exampleColumn, First: m.styles.Quiet, Second: m.styles.Ink}, room)...)
	}
	return rows
}

// exampleCard returns the example in a frame below the question.
func (m *Model) exampleCard(q *checklist.Question, comments []finding.Finding, w, h int) screen.Rows {
	rows := m.exampleRows(q, comments, w)
	switch {
	case len(rows)+4 <= h:
		rows.Add("")
	case len(rows)+3 > h: // The window has become smaller. F7 twice shows it on its own page.
		rows = append(rows[:max(0, h-4)], m.styles.Quiet.Render(screen.SignCut))
	}
	rows.Add(m.styles.Keys(w-screen.FrameEdge, []screen.Does{{Key: screen.KeyName(screen.ActExample), Word: "close"}}))
	return screen.Fit(m.styles.Frame(rows, w, m.styles.Line, wordsExample), w, min(h, len(rows)+2))
}
