package tui

import (
	"strings"

	"referral/checklist"
	"referral/wizard"
)

func (p *listPage) view(m *Model, w, h int) lines {
	return m.framed(w, h, fieldGutter, func(w, h int) lines {
		w--
		var l lines
		l.wrap(w, "", m.styles.Title.Render, m.f.Title(m.f.Now()))
		if help := m.f.Help(m.f.Now()); help != "" && h > 14 {
			l.wrap(w, "", m.styles.Help.Render, help)
		}
		if v := m.f.ValueOf(p.ref); v.Answered() {
			l.wrap(w, "", m.styles.Gap.Render, checklist.DescribeValue(m.f.Record(), p.q, v))
		}
		l.add("")
		below := p.below(m, w, h)
		rows := p.rows(m)
		p.at = max(0, min(p.at, len(rows)-1))
		from, to := span(len(rows), p.at, max(1, h-len(l)-len(below)))
		for i := from; i < to; i++ {
			l.add(pointed(m, i == p.at, rows[i].label, w))
		}
		return append(fit(l, w, max(0, h-len(below))), below...)
	})
}

// below is the line for a quick entry, the keys of a list, and why it is asked.
func (p *listPage) below(m *Model, w, h int) lines {
	var l lines
	if eg := p.q.Quick; eg != "" {
		l.add(m.styles.Label.Render("Quick: ") + p.quick.view(w-8))
		if h > 14 {
			l.wrap(w, "  ", m.styles.Hint.Render, "such as "+eg)
		}
	}
	l.add(m.styles.Hint.Render(one("Enter opens, Del takes out, Shift+arrows move, Tab on.", w)))
	if h <= 10 {
		return l
	}
	l.add(m.styles.Rule.Render(strings.Repeat("─", w)))
	var text lines
	fs := m.ledHere(p.ref, nil)
	switch {
	case p.teach == teachWhy && len(fs) > 0:
		p.remark = min(p.remark, len(fs)-1)
		m.remark(&text, w, "Remark "+itoa(p.remark+1)+" of "+itoa(len(fs))+": ", fs[p.remark])
		text.add(m.remarkHint(w, fs[p.remark]))
	case p.teach == teachSource && len(fs) > 0:
		x := fs[min(p.remark, len(fs)-1)]
		text.wrap(w, "", m.styles.Why.Render, "The remark rests on: "+sourceWords(x.Source)+wizard.WordsExplain+x.Rule)
	case p.teach == teachExample && p.q.Example != "":
		text.wrap(w, "", m.styles.Good.Render, wizard.WordsExample+": "+p.q.Example)
	case p.teach == teachSource:
		text.wrap(w, "", m.styles.Why.Render, "Rests on: "+sourceWords(p.q.Source)+wizard.WordsExplain+p.q.ID)
	default:
		text.wrap(w, "", m.styles.Why.Render, wizard.WordsWhy+": "+p.q.Why)
		text.wrap(w, "", m.styles.Good.Render, wizard.WordsGood+": "+p.q.Good)
	}
	return append(l, fit(text, w, min(len(text), panelHeight(h)-1))...)
}
