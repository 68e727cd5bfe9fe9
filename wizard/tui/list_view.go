package tui

import (
	"strings"

	"referral/checklist"
	"referral/wizard"
	"referral/wizard/tui/field"
	"referral/wizard/tui/screen"
)

func (p *listPage) view(m *Model, w, h int) screen.Rows {
	return m.framed(w, h, field.Gutter, func(w, h int) screen.Rows {
		w--
		var l screen.Rows
		l.Wrap(w, "", m.styles.Title.Render, m.f.Title(m.f.Now()))
		if help := m.f.Help(m.f.Now()); help != "" && h > 14 {
			l.Wrap(w, "", m.styles.Quiet.Render, help)
		}
		if v := m.f.ValueOf(p.ref); v.Answered() {
			l.Wrap(w, "", m.styles.Ink.Render, checklist.DescribeValue(m.f.Record(), p.q, v))
		}
		l.Add("")
		below := p.below(m, w, h)
		rows := p.rows(m)
		p.at = max(0, min(p.at, len(rows)-1))
		from, to := screen.Span(len(rows), p.at, max(1, h-len(l)-len(below)))
		for i := from; i < to; i++ {
			l.Add(m.styles.PointedRow(i == p.at, rows[i].label, w))
		}
		return append(screen.Fit(l, w, max(0, h-len(below))), below...)
	})
}

// below is the line for a quick entry, the keys of a list, and why it is asked.
func (p *listPage) below(m *Model, w, h int) screen.Rows {
	var l screen.Rows
	if eg := p.q.Quick; eg != "" {
		l.Add(m.styles.Title.Render("Quick: ") + p.quick.View(w-8))
		if h > 14 {
			l.Wrap(w, "  ", m.styles.Quiet.Render, "such as "+eg)
		}
	}
	l.Add(m.styles.Quiet.Render(screen.OneRow("Enter opens, Del takes out, Shift+arrows move, Tab on.", w)))
	if h <= 10 {
		return l
	}
	l.Add(m.styles.Line.Render(strings.Repeat("─", w)))
	var text screen.Rows
	fs := m.ledHere(p.ref, nil)
	switch {
	case p.teach == teachWhy && len(fs) > 0:
		p.remark = min(p.remark, len(fs)-1)
		m.remark(&text, w, "Remark "+itoa(p.remark+1)+" of "+itoa(len(fs))+": ", fs[p.remark])
		text.Add(m.remarkHint(w, fs[p.remark]))
	case p.teach == teachSource && len(fs) > 0:
		x := fs[min(p.remark, len(fs)-1)]
		text.Wrap(w, "", m.styles.Quiet.Render, "The remark rests on: "+sourceWords(x.Source)+wizard.WordsExplain+x.Rule)
	case p.teach == teachExample && p.q.Example != "":
		text.Wrap(w, "", m.styles.Quiet.Render, wizard.WordsExample+": "+p.q.Example)
	case p.teach == teachSource:
		text.Wrap(w, "", m.styles.Quiet.Render, "Rests on: "+sourceWords(p.q.Source)+wizard.WordsExplain+p.q.ID)
	default:
		text.Wrap(w, "", m.styles.Quiet.Render, wizard.WordsWhy+": "+p.q.Why)
		text.Wrap(w, "", m.styles.Quiet.Render, wizard.WordsGood+": "+p.q.Good)
	}
	return append(l, screen.Fit(text, w, min(len(text), panelHeight(h)-1))...)
}
