package show

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/wizard"
	"referral/wizard/tui/field"
	"referral/wizard/tui/screen"
	"referral/wizard/workshop"
)

// rewriteSlide is a paragraph that a pair has written. Comments disappear as its words change. It is kept in memory
// only, and every version can be brought back.
type rewriteSlide struct {
	s     *workshop.Scenario
	r     *workshop.Rewrite
	field field.Field
	ref   checklist.Ref
	found int // found is the index of the comment shown.

	facts  bool // facts is set if a wide screen shows what the school knows instead of the comments.
	typing bool // typing is set if letters are for the text.
	keys   bool // keys is set if Esc has ended the typing: letters are keys then, as on any slide.
}

func newRewriteSlide(m *model, s *workshop.Scenario) *rewriteSlide {
	p := &rewriteSlide{s: s, r: workshop.NewRewrite(s.Weak.Text), ref: checklist.Ref{Question: "workshop.text"}}
	section := &checklist.Section{ID: "workshop", Title: "Rewrite"}
	q := &checklist.Question{ID: p.ref.Question, Of: checklist.OfReferral, Kind: checklist.Prose, Section: section, Label: "Text", Title: "Say it so that a stranger could act on it."}
	host := &field.Host{Styles: m.styles, Now: m.o.now,
		Changed: func(_ checklist.Ref, v checklist.Value) error { p.r.Type(v.Text); return nil },
		Check:   func(checklist.Ref) []finding.Finding { return p.r.Now().Findings },
		Notice:  func(s string) { m.notice = s }}
	scratch := wizard.NewFlow(checklist.New(), m.o.Guide, m.o.Clock)
	p.field = field.New(scratch, wizard.Step{Section: section, Question: q, Ref: p.ref}, host)
	p.field.Focus()
	p.set(s.Weak.Text)
	return p
}

// set shows a text in the field.
func (p *rewriteSlide) set(text string) {
	p.r.Type(text)
	p.field.SetValue(checklist.Value{Text: text})
	p.field.CheckNow()
}

func (p *rewriteSlide) part() string  { return "One pair's text" }
func (p *rewriteSlide) title() string { return "One pair's text" }
func (p *rewriteSlide) leave()        { p.r.Keep() }

func (p *rewriteSlide) hints() []screen.Action {
	return []screen.Action{screen.ActForward, screen.ActEmpty, screen.ActHide, screen.ActFacts, screen.ActCompare, screen.ActNextComment, screen.ActKeepVersion, screen.ActVersions}
}

func (p *rewriteSlide) takes(msg tea.Msg) bool {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return true
	}
	if name := k.Keystroke(); name == "enter" || name == "esc" {
		return true
	}
	if !p.typing && typesText(k) {
		return p.begins(k)
	}
	switch actionOf(k) {
	case screen.NoAction, screen.ActFacts, screen.ActCompare, screen.ActNextComment, screen.ActKeepVersion, screen.ActVersions, screen.ActEmpty:
		return true
	}
	return typesText(k)
}

// begins reports whether a key begins the text on an empty page. Until Esc has been pressed every letter does, so that
// "but" begins with its b.
func (p *rewriteSlide) begins(k tea.KeyPressMsg) bool {
	return !p.keys && strings.TrimSpace(k.Text) != ""
}

// empty gives an empty page to type on, and keeps the text before it as a version.
func (p *rewriteSlide) empty() {
	p.r.Keep()
	p.set("")
	p.typing, p.keys = true, false
}

func (p *rewriteSlide) typed(m *model, msg tea.Msg) tea.Cmd {
	k, ok := msg.(tea.KeyPressMsg)
	switch {
	case ok && k.Keystroke() == "esc":
		p.typing, p.keys = false, true
		return nil
	case ok && !p.typing && k.Keystroke() == "enter":
		p.typing, p.keys = true, false
		return nil
	case ok && !p.typing && p.begins(k):
		p.empty()
	}
	if _, pasted := msg.(tea.PasteMsg); pasted {
		p.typing = true
	}
	if ok && !typesText(k) {
		switch actionOf(k) {
		case screen.ActFacts:
			if p.factsFit(m) {
				p.facts = !p.facts
				return nil
			}
			m.over = append(m.over, &reading{name: factsTitle, screens: p.factScreens, typesOn: p.typing})
			return nil
		case screen.ActCompare:
			m.over = append(m.over, &reading{name: "Before and now", screens: p.compareScreens})
			return nil
		case screen.ActNextComment:
			if n := len(p.field.Findings()); n > 0 {
				p.found = (p.found + 1) % n
				p.field.JumpTo(p.found)
			}
			return nil
		case screen.ActKeepVersion:
			m.notice = "Nothing has changed since the last version."
			if p.r.Keep() {
				m.notice = "Kept as version " + strconv.Itoa(len(p.r.Versions())) + ", in memory."
			}
			return nil
		case screen.ActVersions:
			p.r.Keep()
			m.over = append(m.over, p.versionList())
			return nil
		case screen.ActEmpty:
			p.empty()
			return nil
		}
	}
	p.field.Update(msg)
	p.field.CheckNow()
	return nil
}

// versionList offers every version, including the first.
func (p *rewriteSlide) versionList() *list {
	l := &list{name: "Back to which version?", lines: []string{"What is there now will be kept as a version too."}}
	for i, v := range p.r.Versions() {
		start := strings.Join(strings.Fields(v.Text), " ")
		if start == "" {
			start = "an empty page"
		}
		l.items = append(l.items, item{label: strings.TrimSpace(commentsIn(v) + " " + start), do: func(_ *model) tea.Cmd {
			if p.r.Restore(i) == nil {
				p.set(p.r.Now().Text)
			}
			return nil
		}})
		l.at = i
	}
	return l
}

// commentsIn says how many comments a text has, or nothing for an empty page.
func commentsIn(v workshop.Version) string {
	if strings.TrimSpace(v.Text) == "" {
		return ""
	}
	return wizard.Comments(len(v.Findings))
}

func (p *rewriteSlide) screens(m *model, w, h int) []screen.Rows {
	now := p.r.Now()
	if m.wide() {
		half := columnWidth(w)
		left := p.fieldRows(half, h)
		right := p.sayings(m, now, half, true)
		if p.facts && p.factsFit(m) {
			right = p.factRows(m, half)
		}
		if len(right) > h {
			right = append(right[:h-1], m.styles.Quiet.Render(screen.OneRow(screen.ShownKey(keyTable().Key(screen.ActNextComment).Keys[0])+" goes to the others.", half)))
		}
		return sideBySide([]screen.Rows{left}, []screen.Rows{screen.Fit(right, half, h)}, w, h)
	}
	below := min(8, h/2)
	l := p.fieldRows(w, h-below-1)
	l.Add(m.styles.Rule(w, "", nil))
	return []screen.Rows{append(l, screen.Fit(p.sayings(m, now, w, false), w, below)...)}
}

func (p *rewriteSlide) fieldRows(w, h int) screen.Rows {
	room := field.Room{Width: w, Title: 2, Hint: 2, Least: max(1, h-3), Most: max(1, h-3), Rows: h, Framed: true, Shown: p.found + 1}
	return screen.Fit(p.field.Open(room), w, h)
}

// sayings draws the comments, and the question for the room.
func (p *rewriteSlide) sayings(m *model, now workshop.Version, w int, all bool) screen.Rows {
	var l screen.Rows
	if n := commentsIn(now); n != "" {
		l.Add(paragraph(w, "", m.styles.Title.Render, n+" The first text had "+strconv.Itoa(len(p.r.Before().Findings))+".")...)
	}
	switch {
	case p.keys:
		l.Add(paragraph(w, "", nil, "Letters are keys now. Enter goes on with the text; F7 gives an empty page.")...)
	case p.typing:
		l.Add(paragraph(w, "", nil, "Press Esc before a key that is a letter, such as j.")...)
	default:
		l.Add(paragraph(w, "", nil, "Type, or paste what the pair wrote: the first letter gives an empty page, as F7 does.")...)
	}
	l.Add(paragraph(w, "", m.styles.Quiet.Render, workshop.AskEight+" The room answers on the next screen.")...)
	fs := p.field.Findings()
	if i := p.field.FindingHere(); i >= 0 {
		p.found = i
	}
	if len(fs) == 0 {
		return l
	}
	p.found = max(0, min(p.found, len(fs)-1))
	if !all {
		x := fs[p.found]
		l.Add(paragraph(w, strconv.Itoa(p.found+1)+" ", m.styles.Title.Render, screen.Quoted(x.Text)+x.Ask)...)
		return append(l, paragraph(w, "  ", nil, x.Why)...)
	}
	for i, x := range fs {
		paint := m.styles.Quiet.Render
		if i == p.found {
			paint = m.styles.Title.Render
		}
		l.Add("")
		l.Add(paragraph(w, strconv.Itoa(i+1)+" ", paint, screen.Quoted(x.Text)+x.Ask)...)
	}
	return l
}

const factsTitle = "What the school knows"

// factRows draws the facts for one of two columns.
func (p *rewriteSlide) factRows(m *model, w int) screen.Rows {
	out := screen.Rows{m.styles.Title.Render(factsTitle)}
	for i, f := range p.s.Facts {
		out.Add(paragraph(w, strconv.Itoa(i+1)+"  ", nil, f)...)
	}
	return out
}

// factsFit reports whether the facts fit next to the text being typed.
func (p *rewriteSlide) factsFit(m *model) bool {
	w, h := m.room()
	return m.wide() && len(p.factRows(m, columnWidth(w))) <= h
}

func (p *rewriteSlide) factScreens(_ *model, w, h int) []screen.Rows {
	var blocks []screen.Rows
	for i, f := range p.s.Facts {
		blocks = append(blocks, paragraph(w, strconv.Itoa(i+1)+"  ", nil, f))
	}
	if len(blocks) == 0 {
		blocks = append(blocks, screen.Wrapped("This text has no facts with it.", w))
	}
	return paged(blocks, h)
}

// compareScreens draws the first text and the current one, with the words that are asked about.
func (p *rewriteSlide) compareScreens(m *model, w, h int) []screen.Rows {
	side := func(name string, v workshop.Version, w int) []screen.Rows {
		var marks []mark
		for i, f := range v.Findings {
			if !f.Whole {
				marks = append(marks, mark{span: workshop.Span{Start: f.Start, End: f.End, Text: f.Text}, number: i + 1})
			}
		}
		sortMarks(marks)
		return []screen.Rows{{m.styles.Title.Render(strings.TrimSpace(name + ": " + commentsIn(v)))}, marked(v.Text, marks, w, m.styles)}
	}
	before, now := p.r.Before(), p.r.Now()
	if m.wide() {
		return sideBySide(side("Before", before, columnWidth(w)), side("Now", now, columnWidth(w)), w, h)
	}
	return append(paged(side("Before", before, w), h), paged(side("Now", now, w), h)...)
}
