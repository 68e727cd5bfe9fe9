package wizard

import (
	"reflect"
	"slices"

	"referral/checklist"
)

// MaxUndo is the number of changes that can be undone.
const MaxUndo = 50

// change says how to undo one change: by one value, or by restoring the whole record.
type change struct {
	at     Step
	ref    checklist.Ref
	before checklist.Value
	record *checklist.Referral // record is nil if a value is enough.

	whole *redoable // whole is the answer before typing was taken back in its field, or nil.
}

// redoable says how to make an undone change again.
type redoable struct {
	change change
	value  checklist.Value
	record *checklist.Referral // record is nil if a value is enough.
}

// Answer records the value as the answer to the current step. It returns a *checklist.InputError if the value does not
// fit.
func (f *Flow) Answer(v checklist.Value) error { return f.AnswerTo(f.at.Ref, v) }

// AnswerTo records the value as the answer to a question. Consecutive answers to the same question, without a step in
// between, are one undo.
func (f *Flow) AnswerTo(ref checklist.Ref, v checklist.Value) error {
	q, ok := f.guide.Question(ref.Question)
	if !ok {
		return &checklist.InputError{Question: ref.Question, Say: "there is no such question"}
	}
	before := f.ValueOf(ref)
	if before.Equal(v) {
		return nil
	}
	if v.Gap != nil {
		if err := f.MayGap(ref); err != nil {
			return err
		}
	}
	c := change{at: f.at, ref: ref, before: before}
	rewords := onlyRewords(q, before, v)
	if !rewords && structural(q) {
		c.record = f.r.Clone()
	}
	if err := checklist.Set(f.r, f.guide, ref, v); err != nil {
		return err
	}
	if !rewords {
		f.shape++
		f.follow(ref, before, v)
	}
	if c.record != nil {
		f.dropUnused(c.record)
	}
	f.rev++
	if f.taking {
		return nil
	}
	f.forgetUndone()
	if f.open == nil || *f.open != ref {
		f.push(c)
	}
	open := ref
	f.open = &open
	return nil
}

// dropUnused removes people who were only in the record because an answer named them, once that answer has been
// corrected and nothing else names them. People added to a list are kept, and so is anyone about whom more has been
// said.
func (f *Flow) dropUnused(before *checklist.Referral) {
	for _, p := range f.r.Others() {
		if before.Person(p.ID) == nil {
			f.typed = append(f.typed, f.r.Clone().Person(p.ID))
		}
	}
	f.typed = slices.DeleteFunc(f.typed, func(was *checklist.Person) bool {
		now := f.r.Person(was.ID)
		unused := now != nil && reflect.DeepEqual(now, was) && !f.r.Mentioned(was.ID)
		return unused && f.r.Remove(was.ID)
	})
}

// Retype records words that are still being typed, replacing what was typed since the writer came to the question: half
// an address is no one's home, and the first letter of a relation is not a relation.
func (f *Flow) Retype(ref checklist.Ref, v checklist.Value) error {
	if n := len(f.undo); n > 0 && f.open != nil && *f.open == ref && f.undo[n-1].ref == ref && f.undo[n-1].record != nil {
		*f.r = *f.undo[n-1].record.Clone()
		f.rev++
		f.shape++
	}
	return f.AnswerTo(ref, v)
}

// Rest ends the typing at a question, so that what is typed next is undone separately. The finished text may decide
// what else is asked, even if its first letter seemed to decide otherwise: the N of "Nothing that we know of".
func (f *Flow) Rest() {
	if f.open != nil {
		f.shape++
		if f.open.Question == checklist.QChildName {
			f.relateAgain()
		}
	}
	f.open = nil
}

// Gap records an honest gap as the answer to the current step. It returns the error of [Flow.MayGap].
func (f *Flow) Gap(g checklist.Gap) error { return f.Answer(checklist.Value{Gap: &g}) }

// Clear removes the answer of the current step.
func (f *Flow) Clear() error { return f.Answer(checklist.Value{}) }

// Add adds an entry to a list and goes to its first question. It returns the entry's ID.
func (f *Flow) Add(list string) string {
	id := f.add(list)
	if id != "" {
		f.Edit(list, id)
	}
	return id
}

func (f *Flow) add(list string) string {
	q, ok := f.guide.Question(list)
	if !ok || !q.IsList() || q.Kind == checklist.RouteList {
		return ""
	}
	f.snapshot()
	kind := ""
	if len(q.Only) > 0 {
		kind = q.Only[0]
	}
	var id string
	switch q.Kind {
	case checklist.PeopleList:
		p := f.r.AddPerson()
		if q.Professionals {
			p.Work = &checklist.Work{}
		}
		id = p.ID
	case checklist.FactList:
		id = f.r.AddFact().ID
	case checklist.EventList:
		id = f.r.AddEvent(checklist.EventKind(kind)).ID
	case checklist.ActionList:
		id = f.r.AddAction(checklist.ActionKind(kind)).ID
	}
	// Once there is an entry, the gap is no longer true.
	if v := f.ValueOf(checklist.Ref{Question: list}); v.Gap != nil {
		_ = checklist.Set(f.r, f.guide, checklist.Ref{Question: list}, checklist.Value{})
	}
	return id
}

// AddChild adds another child to the referral and goes to the first question about that child.
func (f *Flow) AddChild() string {
	f.snapshot()
	return f.goToAdded(f.r.AddChild())
}

// AddBaby adds an unborn baby to the referral and goes to the first question about the baby.
func (f *Flow) AddBaby() string {
	f.snapshot()
	return f.goToAdded(f.addBaby())
}

// addBaby adds a child whose birth date does not apply yet.
func (f *Flow) addBaby() *checklist.Person {
	baby := f.r.AddChild()
	baby.Answers = map[string]checklist.Answer{checklist.QChildBorn: {Gap: &checklist.Gap{Kind: checklist.GapNone}}}
	return baby
}

// goToAdded goes to the first question about a child just added.
func (f *Flow) goToAdded(c *checklist.Person) string {
	f.relateToAll(c.ID)
	f.relateAgain()
	f.noteAdded(c.ID)
	for _, s := range f.mainSteps() {
		if s.Ref == FirstAbout(c.ID) {
			f.at = s
			break
		}
	}
	return c.ID
}

// AddRoute adds another body to tell.
func (f *Flow) AddRoute(name checklist.RouteName) {
	f.snapshot()
	f.r.AddRoute(name)
}

// Edit goes to the first question of an entry of a list, and reports whether there is one.
func (f *Flow) Edit(list, id string) bool {
	for _, s := range f.entrySteps(list, id) {
		if !s.More {
			f.open, f.at = nil, s
			return true
		}
	}
	return false
}

// DropEmpty removes the current entry if nothing has been written in it, since it was opened by mistake. It goes back
// to the list and reports whether it did.
func (f *Flow) DropEmpty() bool {
	id := f.at.Ref.Subject
	if f.at.List == "" || !f.r.Blank(id) {
		return false
	}
	f.leaveEntry()
	f.r.Discard(id)
	f.rev++
	f.shape++
	return true
}

// Remove removes an entry, and reports whether there was one. Its number is never used again.
func (f *Flow) Remove(id string) bool {
	f.snapshot()
	if !f.r.Remove(id) {
		f.undo = f.undo[:len(f.undo)-1]
		return false
	}
	if f.at.Ref.Subject == id {
		f.leaveEntry()
	}
	return true
}

func (f *Flow) leaveEntry() {
	if f.at.List != "" {
		f.at = f.listStep(f.at.List)
		return
	}
	f.at = f.mainSteps()[0]
}

// MovePast moves an entry past another of its list, and reports whether it moved. The record may have entries of other
// lists between the two.
func (f *Flow) MovePast(id, other string) bool {
	f.snapshot()
	if !f.r.MovePast(id, other) {
		f.undo = f.undo[:len(f.undo)-1]
		return false
	}
	return true
}

// Change lets a caller change the record directly, as one undo, for anything no question asks.
func (f *Flow) Change(do func(*checklist.Referral)) {
	f.snapshot()
	do(f.r)
}

// snapshot saves the whole record before a change to its structure.
func (f *Flow) snapshot() {
	f.push(change{at: f.at, record: f.r.Clone()})
	f.open = nil
	f.rev++
	f.shape++
}

func (f *Flow) push(c change) {
	f.forgetUndone()
	if len(f.undo) == MaxUndo {
		f.undo = slices.Delete(f.undo, 0, 1)
	}
	f.undo = append(f.undo, c)
}

// Keep hides a finding for as long as the text does not change.
func (f *Flow) Keep(k checklist.Kept) {
	if slices.Contains(f.r.Kept, k) {
		return
	}
	f.snapshot()
	f.r.Kept = append(f.r.Kept, k)
}

// Unkeep shows a kept finding again.
func (f *Flow) Unkeep(k checklist.Kept) {
	i := slices.Index(f.r.Kept, k)
	if i < 0 {
		return
	}
	f.snapshot()
	f.r.Kept = slices.Delete(f.r.Kept, i, i+1)
}
