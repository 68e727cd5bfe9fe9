package field

import (
	"fmt"
	"slices"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/clean"
	"referral/checklist/finding"
	"referral/wizard/tui/prose"
)

// listField is an answer chosen from rows: one or several, from the guide or from the record's homes and people, which
// are followed by a line of the writer's own.
//
// Moving about records nothing. Space always chooses the current row. Enter chooses it only once someone has moved to it.
// Before that, if nothing is answered it points, so that a second Enter takes the row, and it moves on if there is a
// gap or a line of the writer's own to type into.
type listField struct {
	base
	items  []checklist.Choice
	many   bool
	own    *prose.Editor // own is the line of the writer's own, or nil.
	at     int           // at is the current row; after the last one comes the line of the writer's own.
	aimed  bool          // aimed is set once someone has pointed at a row.
	found  []finding.Finding
	strays strays

	typing bool            // typing is set while that line is being written.
	was    checklist.Value // was is what was recorded before that.
}

func newListField(b base) *listField {
	f := &listField{base: b}
	f.self = f
	switch b.step.Question.Kind {
	case checklist.Multi:
		f.many = true
	case checklist.Persons:
		f.many, f.own = true, prose.New("", false)
	case checklist.OneHome, checklist.OnePerson:
		f.own = prose.New("", false)
	}
	f.show(b.val)
	f.at = max(f.chosen(), 0)
	f.resume()
	return f
}

// resume shows what was being typed when the field was last left or the draft last open.
func (f *listField) resume() {
	begun := clean.Terminal(f.flow.Unfinished(f.step.Ref))
	switch {
	case begun == "":
	case f.own == nil:
		f.strays.text = begun
	default:
		f.own.Load(begun)
		f.typing, f.was, f.at = true, f.val, len(f.items)
	}
}

// show puts a recorded value on the rows.
func (f *listField) show(v checklist.Value) {
	f.val = v
	f.items = f.offers()
	if text := clean.Terminal(v.Text); f.own != nil && !f.many && !f.typing && text != f.own.Text() {
		f.own.Load(text)
	}
	f.at = min(f.at, f.last())
}

// offers returns the rows: the question's, or the record's homes or people. A recorded value no longer offered has a
// row too, so that it is neither hidden nor lost.
func (f *listField) offers() []checklist.Choice {
	out := slices.Clone(f.flow.Offers(f.step))
	for _, v := range append([]string{f.val.Choice}, f.val.Choices...) {
		if v != "" && !slices.ContainsFunc(out, func(c checklist.Choice) bool { return c.Value == v }) && !f.home() {
			label := v
			if p := f.flow.Record().Person(v); p != nil {
				label = f.flow.Record().NameOf(v)
			}
			out = append(out, checklist.Choice{Value: v, Label: label})
		}
	}
	return out
}

// Relabel renames the rows if their names have changed elsewhere, as when a postcode is typed.
func (f *listField) Relabel() {
	if f.own == nil {
		return
	}
	if now := f.offers(); !slices.Equal(now, f.items) && len(now) == len(f.items) {
		f.items = now
	}
}

// PointAt points at the row with the value, if there is one.
func (f *listField) PointAt(value string) {
	if i := slices.IndexFunc(f.items, func(c checklist.Choice) bool { return c.Value == value }); i >= 0 {
		f.at = i
	}
}

func (f *listField) home() bool { return f.step.Question.Kind == checklist.OneHome }

// last returns the last row that can be pointed at.
func (f *listField) last() int {
	if f.own != nil {
		return len(f.items)
	}
	return len(f.items) - 1
}

// chosen returns the row of the answer, or -1.
func (f *listField) chosen() int {
	return slices.IndexFunc(f.items, func(c checklist.Choice) bool { return f.ticked(c.Value) })
}

func (f *listField) ticked(value string) bool {
	return value == f.val.Choice || slices.Contains(f.val.Choices, value)
}

// Value returns what is recorded.
func (f *listField) Value() checklist.Value { return f.val }

// SetValue shows a value recorded elsewhere.
func (f *listField) SetValue(v checklist.Value) {
	f.problem, f.late, f.checked = "", "", false
	f.typing, f.strays.text, f.strays.fits = false, "", false
	f.flow.LeaveUnfinished(f.step.Ref, "")
	f.show(v)
	if c := f.chosen(); c >= 0 && !f.many {
		f.at = c
	}
}

// take records the row: as the answer, or one more or less among several.
func (f *listField) take(i int) {
	v := f.val
	v.Gap = nil
	f.problem, f.checked = "", false
	if value := f.items[i].Value; !f.many {
		v.Choice = value
		if f.own != nil {
			v.Text = ""
			f.own.Load("") // The row replaces what was begun.
			f.typing = false
			f.flow.LeaveUnfinished(f.step.Ref, "")
		}
	} else {
		f.flow.Rest() // Each tick is undone by itself.
		v.Text, v.Choices = "", f.toggled(value)
	}
	f.record(v)
	f.passStrays()
}

// toggled returns the ticks with one changed, in row order. "None of these" excludes all others.
func (f *listField) toggled(value string) []string {
	on := !f.ticked(value)
	var out []string
	for _, c := range f.items {
		keep := f.ticked(c.Value)
		if on && (c.Value == checklist.NoRiskFactor) != (value == checklist.NoRiskFactor) && (c.Value == checklist.NoRiskFactor || value == checklist.NoRiskFactor) {
			keep = false
		}
		if c.Value == value {
			keep = on
		}
		if keep {
			out = append(out, c.Value)
		}
	}
	return out
}

// record records a value and shows the result.
func (f *listField) record(v checklist.Value) bool {
	if v.Equal(f.val) {
		return true
	}
	if !f.write(v) {
		f.showLate()
		return false
	}
	f.show(f.flow.ValueOf(f.step.Ref))
	return true
}

// CheckNow asks for the findings on the answer.
func (f *listField) CheckNow() {
	f.showLate()
	f.found = f.check()
}

// Findings returns those of the last check.
func (f *listField) Findings() []finding.Finding { return f.found }

// FindingHere is -1: no words of a choice are marked.
func (f *listField) FindingHere() int { return -1 }

// JumpTo has no words to go to.
func (f *listField) JumpTo(int) bool { return false }

// Settle records the line of the writer's own, and reports words at a choice that are not kept.
func (f *listField) Settle() {
	f.settleOwn()
	if f.strays.text != "" && f.focused && !f.strays.passed {
		f.host.notice(fmt.Sprintf(wordsStrayLeft, f.step.Question.Label))
	}
}

// Focus implements huh.Field.
func (f *listField) Focus() tea.Cmd {
	f.arrive()
	if proposed := f.flow.Proposed(f.step); proposed != "" && !f.aimed {
		f.PointAt(proposed)
	}
	if !f.checked && f.val.Given() {
		f.CheckNow()
	}
	return nil
}

// Blur implements huh.Field.
func (f *listField) Blur() tea.Cmd {
	if f.focused {
		f.Settle()
		if !f.checked && f.val.Given() {
			f.CheckNow()
		}
	}
	f.focused, f.aimed = false, false
	return nil
}
