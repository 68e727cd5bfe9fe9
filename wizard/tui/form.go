package tui

import (
	"slices"

	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"

	"referral/checklist"
	"referral/wizard"
	"referral/wizard/tui/field"
	"referral/wizard/tui/screen"
)

// formPage is the questions of one part, or one list entry, in a huh form. Lists between them have pages of their own.
type formPage struct {
	steps   []wizard.Step
	fields  map[checklist.Ref]field.Field
	form    *huh.Form
	host    *field.Host
	at      int          // at is the index of the focused step.
	stale   bool         // stale is set if other questions may be asked now, or in other words.
	asked   bool         // asked is set if the page's creator chose the steps: see Ring now.
	past    func(by int) // past is called on moving past the end of such steps, or back past their beginning.
	walked  bool         // walked is set while the writer goes through this answer's comments.
	kept    screen.Rows  // kept is what was last drawn below the answer; nil once another question has the focus.
	comment int          // comment is the index of the finding on the card.
	helped
}

// show builds the form of the flow's current step, or moves the focus to it.
func (p *formPage) show(m *Model) {
	steps := stepsAround(m)
	if p.form == nil || p.stale || !sameSteps(steps, p.steps) {
		p.build(m, steps, m.f.Now().Ref)
		return
	}
	p.focus(m, m.f.Now().Ref)
}

// stepsAround returns the run of questions around the flow's current step: in the same part or entry, with no list or page
// in between.
func stepsAround(m *Model) []wizard.Step {
	at := m.f.Now()
	all := m.f.Steps()
	if at.List != "" {
		all = m.f.EntrySteps(at.List, at.Ref.Subject)
	}
	i := slices.Index(all, at)
	if i < 0 {
		return []wizard.Step{at}
	}
	from, to := i, i
	for from > 0 && together(all[from-1], at) {
		from--
	}
	for to < len(all)-1 && together(all[to+1], at) {
		to++
	}
	var out []wizard.Step
	for _, s := range all[from : to+1] {
		if s == at || m.was.shown[refKey(s.Ref)] || m.f.Shows(s) {
			out = append(out, s)
		}
	}
	return out
}

func together(s, at wizard.Step) bool {
	return s.Section == at.Section && s.Page == wizard.PageNone && (at.List != "" || !s.Question.IsList())
}

func sameSteps(a, b []wizard.Step) bool { return slices.Equal(a, b) }

// build makes the form again. A field that is still asked is kept, with its cursor and what it can undo.
func (p *formPage) build(m *Model, steps []wizard.Step, at checklist.Ref) {
	if p.host == nil {
		p.host = p.newHost(m)
	}
	old := p.fields
	p.steps, p.fields, p.stale = steps, map[checklist.Ref]field.Field{}, false
	fields := make([]huh.Field, len(steps))
	for i, s := range steps {
		f := old[s.Ref]
		if f == nil || f.Ref() != at {
			f = field.New(m.f, s, p.host)
		}
		p.fields[s.Ref] = f
		fields[i] = f
	}
	keys := huh.NewDefaultKeyMap()
	keys.Quit.SetEnabled(false)
	p.form = huh.NewForm(huh.NewGroup(fields...)).WithTheme(m.styles).WithShowHelp(false).WithShowErrors(false).WithKeyMap(keys)
	p.form.Init() // Its commands only ask for the window size, which is known.
	p.at = 0
	p.focus(m, at)
}

func (p *formPage) newHost(m *Model) *field.Host {
	return &field.Host{
		Styles: m.styles,
		Now:    m.o.now,
		Quiet:  func() bool { return p.asked || m.f.Quiet() },
		Changed: func(ref checklist.Ref, v checklist.Value) error {
			return p.changed(m, ref, v)
		},
		Check:          m.f.FindingsOf,
		Notice:         func(s string) { m.says.notice = s },
		WroteElsewhere: func() { p.stale = true },
		PickedAgain: func(ref checklist.Ref, v checklist.Value) {
			if m.f.AfterYes(ref, v) != "" {
				m.openLater(ref, v, func(m *Model) { m.askAfterYes(ref) })
			}
		},
		WordsTyped:  func(ref checklist.Ref, typed string) { m.typedAfterYes(ref, tea.KeyPressMsg{Text: typed}) },
		WordsPasted: func(ref checklist.Ref, raw string) { m.typedAfterYes(ref, tea.PasteMsg{Content: raw}) },
	}
}

// changed records an answer and notes whether other questions may be asked now.
func (p *formPage) changed(m *Model, ref checklist.Ref, v checklist.Value) error {
	before := m.f.ValueOf(ref)
	if err := m.f.Type(ref, v); err != nil {
		return err
	}
	if m.f.Reworks(ref, before, v) {
		p.stale = true
	}
	if before.Choice == v.Choice {
		return nil
	}
	switch brings := m.f.Brings(ref); {
	case brings.RingNow:
		m.openLater(ref, v, (*Model).ringNow)
	case brings.Rung:
		m.says.notice = wizard.WordsRung + " " + screen.KeyName(screen.ActRing) + " shows the numbers."
	case brings.AfterYes != "":
		m.openLater(ref, v, func(m *Model) { m.askAfterYes(ref) })
	}
	return nil
}

// focus moves the focus to the question, if it is on this form.
func (p *formPage) focus(m *Model, ref checklist.Ref) {
	to := slices.IndexFunc(p.steps, func(s wizard.Step) bool { return s.Ref == ref })
	if to < 0 {
		return
	}
	for p.at != to {
		if p.at < to {
			p.form.NextField()
			p.at++
		} else {
			p.form.PrevField()
			p.at--
		}
	}
	p.moved(m)
}

// moved is called when another question has the focus.
func (p *formPage) moved(m *Model) {
	p.comment, p.walked, p.helped, p.kept = 0, false, helped{}, nil
	if !p.asked {
		m.forgetLead(p.focused().Ref())
	}
	if m.looked.countedRev != m.f.Revision() {
		m.count()
	}
}

func (p *formPage) focused() field.Field { return p.fields[p.steps[p.at].Ref] }

// inProse reports whether a text of several lines has the focus.
func (p *formPage) inProse() bool { return p.steps[p.at].Question.Kind == checklist.Prose }

func (p *formPage) update(m *Model, msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		if cmd, done := p.key(m, msg); done {
			return cmd
		}
	case tea.PasteMsg:
	default:
		return nil
	}
	p.walked = false
	before := p.focused()
	_, cmd := p.form.Update(msg)
	return p.after(m, before, cmd)
}

// after carries out immediately what a field asked for: a field's commands never wait, and the next key must find the
// focus where the last one put it.
func (p *formPage) after(m *Model, before field.Field, cmd tea.Cmd) tea.Cmd {
	for _, f := range p.fields {
		f.Relabel()
	}
	step := 0
	drain(cmd, func(msg tea.Msg) {
		switch msg {
		case huh.NextField():
			step = 1
		case huh.PrevField():
			step = -1
		}
	})
	if step != 0 {
		return p.step(m, step)
	}
	if p.stale && m.top() == page(p) && !before.WritesOwn() {
		p.rebuild(m)
	}
	return nil
}

// rebuild asks what is to be asked now. The focused question keeps the focus.
func (p *formPage) rebuild(m *Model) {
	if p.asked {
		p.stale = false
		return
	}
	ref := p.focused().Ref()
	if m.f.Now().Ref != ref {
		m.f.Jump(ref)
	}
	p.build(m, stepsAround(m), ref)
	m.count()
}
