package tui

import (
	"strings"

	"referral/checklist/clean"
	"referral/wizard/learn"
	"referral/wizard/tui/screen"
)

func (p *learnPage) view(m *Model, w, h int) screen.Rows {
	w = min(w, textWidth)
	var l screen.Rows
	if h > 14 {
		l.Wrap(w, "", m.styles.Title.Render, wordsLearnForm+": "+p.council)
	}
	if h > 12 {
		l.Wrap(w, "", m.styles.Quiet.Render, p.l.Count())
		l = append(l, p.news(m, w, h/4)...)
		l.Add("")
	} else {
		l.Add(m.styles.Quiet.Render(screen.OneRow(p.l.Count(), w)))
	}
	l = append(l, p.asked(m, w, h)...)
	t := screen.Table{At: p.at, Tight: true}
	for i, it := range p.items(m) {
		t.Lines = append(t.Lines, screen.Line{Cells: []string{itoa(i + 1), clean.Terminal(it.label)}, Wrap: true})
	}
	const rows = 4 // rows is how many rows the answers keep, however long the question is.
	if room := max(1, h-rows); len(l) > room {
		l = l[:room]
	}
	return append(l, t.Draw(m.styles, w, max(1, h-len(l)))...)
}

// news returns what to know about the form, for above the first question.
func (p *learnPage) news(m *Model, w, most int) screen.Rows {
	var l screen.Rows
	if _, n, _, _ := p.l.Now(); n > 1 {
		return nil
	}
	for _, line := range p.l.News() {
		l.Wrap(w, "", m.styles.Ink.Render, line)
	}
	return l[:min(len(l), most)]
}

// asked returns the box or sentence that is being asked about.
func (p *learnPage) asked(m *Model, w, h int) screen.Rows {
	var l screen.Rows
	ask, n, of, more := p.l.Now()
	if !more {
		l.Wrap(w, "", m.styles.Title.Render, learn.WordsAll)
		return l
	}
	l.Add(m.styles.Heading(learn.Heading(ask, n, of), w))
	if f := ask.Field; f != nil {
		l.Wrap(w, "", m.styles.Title.Render, shortened(learn.Place(*f), 3*w))
		if len(f.Options) > 0 && h > 10 {
			l.Wrap(w, "", m.styles.Quiet.Render, shortened("("+strings.Join(f.Options, " / ")+")", 2*w))
		}
		if n == 0 {
			l.Wrap(w, "", m.styles.Ink.Render, learn.NowIn(m.o.Guide(), *f))
		}
		l.Wrap(w, "", m.styles.Ink.Render, learn.WordsBox)
		return l
	}
	l.Wrap(w, "", m.styles.Title.Render, ask.Proposal.Value)
	l.Wrap(w, "", m.styles.Ink.Render, shortened(learn.Says(*ask.Proposal), 3*w))
	l.Wrap(w, "", m.styles.Ink.Render, learn.Question(*ask.Proposal))
	return l
}
