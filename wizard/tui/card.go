package tui

import (
	"slices"

	"referral/checklist/clean"
	"referral/checklist/english"
	"referral/checklist/finding"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

const (
	wordsWhyWeAsk   = "Why we ask"
	wordsGoodAnswer = "A good answer"
	wordsWhereFrom  = "Where from"
)

// helps returns what is drawn below the answer. For a screen reader it does not change during typing.
func (p *formPage) helps(m *Model, w, h int, why bool) screen.Rows {
	if !m.layout.still(m) || p.kept == nil {
		p.kept = append(screen.Rows{}, p.below(m, w, h, why)...)
	}
	return p.kept[:min(len(p.kept), max(h, 0))]
}

// below returns what helps with the answer: the example, the comment on it, or why it is asked and what a good answer
// has.
func (p *formPage) below(m *Model, w, h int, why bool) screen.Rows {
	if h <= 0 {
		return nil
	}
	q, fs := p.steps[p.at].Question, p.findings(m)
	p.width, p.room = w, h
	switch {
	case p.example:
		return m.exampleCard(q, fs, w, h)
	case len(fs) > 0:
		card, cut := m.commentCard(fs[p.comment], p.comment+1, len(fs), w, h)
		p.cut = cut
		return card
	}
	if m.brief() {
		return nil // F7 shows it.
	}
	var l screen.Rows
	if hint := m.moreHint(p.steps[p.at]); hint != "" && !p.asked {
		l.Add(m.styles.Quiet.Render(screen.OneRow(hint, w)))
	}
	return append(l, m.whyRows(q.Why, q.Good, w, h-len(l), why)...)
}

// brief reports whether only the question itself is drawn.
func (m *Model) brief() bool { return m.layout.grid(m.w, m.h).alone }

// whyRows say why it is asked and what a good answer has, after an empty row.
func (m *Model) whyRows(why, good string, w, h int, both bool) screen.Rows {
	l := screen.Rows{""}
	reason := m.styles.Told(w, wordsWhyWeAsk, why)
	best := m.styles.Told(w, wordsGoodAnswer, good)
	if both && len(reason)+len(best)+1 <= h {
		l = append(l, reason...)
	}
	if len(l)+len(best) > h {
		return nil
	}
	return append(l, best...)
}

// commentCard returns a comment in a frame below the answer. If rows are short it gives up the empty row, then the
// reason, then the question from its third row on, but never its keys. cut means that it has given something up.
func (m *Model) commentCard(x finding.Finding, n, of, w, h int) (card screen.Rows, cut bool) {
	title := commentTitle(x, n, of)
	inner := w - screen.FrameEdge
	ask := screen.Wrapped(x.Ask, inner)
	why := screen.Wrapped(x.Why+" "+severityWords(x), inner)
	keys := m.commentKeys(x)
	room := h - 3 // without the frame and the keys
	switch {
	case len(ask)+len(why)+1 <= room:
		why = append(why, "")
	case len(ask)+len(why) > room:
		why, cut = nil, true
		more := screen.Does{Key: screen.KeyName(screen.ActExample), Word: "why"}
		if len(ask) > room {
			more.Word = "all of it"
		}
		keys = slices.Insert(keys, 1, more)
	}
	if room < 1 {
		return screen.Fit(screen.Rows{m.styles.Attend.Render(screen.OneRow(title, w)), m.styles.Keys(w, keys)}, w, min(2, max(h, 0))), true
	}
	if len(ask) > room {
		ask = append(slices.Clone(ask[:room-1]), screen.OneRow(ask[room-1]+" "+screen.SignCut, inner))
	}
	var rows screen.Rows
	for _, row := range ask {
		rows.Add(m.styles.Ink.Render(row))
	}
	for _, row := range why {
		rows.Add(m.styles.Quiet.Render(row))
	}
	rows.Add(m.styles.Keys(inner, keys))
	return m.styles.Frame(rows, w, m.styles.Attend, title), cut
}

// commentTitle says which comment it is, and on which words.
func commentTitle(x finding.Finding, n, of int) string {
	title := "Comment " + itoa(n) + " of " + itoa(of)
	if x.Text != "" {
		title += ": \"" + english.OneLine(clean.Terminal(x.Text)) + "\""
	}
	return title
}

// cardRows returns how many rows a comment's card wants below the answer, at most half of those available.
func (m *Model) cardRows(x finding.Finding, w, h int) int {
	inner := w - screen.FrameEdge
	want := len(screen.Wrapped(x.Ask, inner)) + len(screen.Wrapped(x.Why+" "+severityWords(x), inner)) + 4
	return max(min(want, h/2), 4)
}

// commentKeys returns the keys on a comment's card.
func (m *Model) commentKeys(x finding.Finding) []screen.Does {
	keys := []screen.Does{named(screen.ActNextComment)}
	if m.f.Coach(x) != nil {
		keys = append(keys, screen.Does{Key: screen.KeyName(screen.ActMore), Word: "help me say it"})
	}
	return append(keys, keyKeep)
}

// severityWords say how serious a comment is.
func severityWords(x finding.Finding) string {
	return english.Capital(wizard.SeverityWords(x.Severity)) + "."
}
