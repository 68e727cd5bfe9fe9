package wizard

import (
	"strings"
	"unicode"

	"referral/checklist"
)

// WordsNotKept follows words that could not be kept as an answer.
const WordsNotKept = ": not kept"

// Unfinished returns what was typed at a question and cannot be part of the record yet: half a date, half a name, words
// at a choice. It is saved with the draft, and shown in its field again. Line by line it is kept under the same name.
func (f *Flow) Unfinished(ref checklist.Ref) string { return f.Begun(BegunAt(ref)) }

// LeaveUnfinished keeps such words; an empty text removes them.
func (f *Flow) LeaveUnfinished(ref checklist.Ref, text string) { f.Begin(BegunAt(ref), text) }

// NotKept returns the words typed at a question that could not be kept, and a note on which answer is still there, if
// any. Both are empty if everything is kept, and for a list.
func (f *Flow) NotKept(s Step) (typed, note string) {
	if s.Question == nil || s.Question.IsList() {
		return "", ""
	}
	if typed = strings.TrimSpace(f.Unfinished(s.Ref)); typed == "" {
		return "", ""
	}
	note = WordsNotKept
	if v := f.ValueOf(s.Ref); s.Question.Kind == checklist.Date && v.Given() {
		note += ", still " + checklist.DescribeValue(f.r, s.Question, v)
	}
	return typed, note
}

// Shows reports whether a question is shown without asking for more: it is asked on the way, has an answer, or holds
// words that could not be kept.
func (f *Flow) Shows(s Step) bool {
	typed, _ := f.NotKept(s)
	return !s.More || typed != "" || f.Answered(s)
}

// EntryNotKept returns how many answers about a list entry hold words that could not be kept.
func (f *Flow) EntryNotKept(list, id string) int {
	n := 0
	for _, s := range f.entrySteps(list, id) {
		if typed, _ := f.NotKept(s); typed != "" {
			n++
		}
	}
	return n
}

// begunNow returns what is begun or unfinished, except in entries that were removed.
func (f *Flow) begunNow() map[string]string {
	out := map[string]string{}
	for name, text := range f.begun {
		at, _, _ := strings.Cut(name, " ")
		if parts := strings.Split(at, "/"); len(parts) == 1 || f.has(parts[1]) {
			out[name] = text
		}
	}
	return out
}

func (f *Flow) has(subject string) bool {
	r := f.r
	return r.Person(subject) != nil || r.Fact(subject) != nil || r.Event(subject) != nil || r.Action(subject) != nil || r.Route(checklist.RouteName(subject)) != nil
}

// Asking is a page over the questions with one line to type, such as the note of "not known". It is saved with the
// draft, so that the page can be opened again as it was.
type Asking struct {
	What string        `json:"what"`
	Ref  checklist.Ref `json:"ref,omitzero"`
	Said []string      `json:"said,omitempty"` // Said is what was answered on the pages before it.
	Text string        `json:"text,omitempty"` // Text is what was typed so far.
}

// Asking returns the open page, or nil.
func (f *Flow) Asking() *Asking { return f.asking }

// Ask records the open page as it is now; nil for none.
func (f *Flow) Ask(a *Asking) {
	if a == nil && f.asking == nil {
		return
	}
	f.asking = nil
	if a != nil {
		kept := *a
		f.asking = &kept
	}
	f.rev++
}

// TakeUnfinished puts into the record what was being typed when the draft was last saved, if the question accepts any
// words: half a name is better on a paper than none. It is for reading a draft without showing its questions.
func (f *Flow) TakeUnfinished() {
	for _, p := range f.r.People {
		f.takeUnfinishedOf(p.ID)
	}
	for _, x := range f.r.Facts {
		f.takeUnfinishedOf(x.ID)
	}
	for _, x := range f.r.Events {
		f.takeUnfinishedOf(x.ID)
	}
	for _, x := range f.r.Actions {
		f.takeUnfinishedOf(x.ID)
	}
	f.takeUnfinishedOf("")
}

func (f *Flow) takeUnfinishedOf(subject string) {
	for _, q := range f.guide.All() {
		ref := checklist.Ref{Question: q.ID, Subject: subject}
		text := f.Unfinished(ref)
		if text == "" {
			continue
		}
		v := checklist.Value{Text: text}
		switch q.Kind {
		case checklist.Persons:
			v.Choices = f.ValueOf(ref).Choices
		case checklist.OnePerson:
		case checklist.Line, checklist.OneHome:
			// Half a line does not replace an answer, and a number alone chose a row.
			if f.ValueOf(ref).Answered() || !strings.ContainsFunc(text, unicode.IsLetter) {
				continue
			}
		default:
			continue
		}
		if f.AnswerTo(ref, v) == nil {
			f.LeaveUnfinished(ref, "")
		}
	}
}
