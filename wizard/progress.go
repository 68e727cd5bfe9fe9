package wizard

import (
	"slices"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/checklist/review"
)

// Count says how far a section is.
type Count struct {
	Done      int // Done is the number of questions answered or honestly gapped.
	Total     int // Total is the number of must and revealed ask-if questions.
	Attention int // Attention is the number of fix findings.
}

// Progress counts each section, by its ID. The attention is that of the findings last asked for: see [Flow.Findings].
func (f *Flow) Progress() map[string]Count { return f.ProgressWith(f.found) }

// ProgressWith counts each section, by its ID, with the attention of these findings. A question that the writer has not
// come to yet needs none.
func (f *Flow) ProgressWith(found []finding.Finding) map[string]Count {
	out := make(map[string]Count, len(f.guide.Sections))
	f.reach = max(f.reach, f.rank(f.at))
	for _, s := range f.mainSteps() {
		if s.More || s.Question == nil {
			continue
		}
		c := out[s.Section.ID]
		c.Total++
		if f.Answered(s) {
			c.Done++
		}
		out[s.Section.ID] = c
	}
	for _, x := range found {
		if x.Severity != finding.Fix || x.At == nil {
			continue
		}
		if q, ok := f.guide.Question(x.At.Question); ok && f.reached(q) {
			c := out[q.Section.ID]
			c.Attention++
			out[q.Section.ID] = c
		}
	}
	return out
}

// reached reports whether the writer had come to the question, or past it, when the progress was counted last. An entry
// of a list is there because the writer made it, so its questions are reached with their part.
func (f *Flow) reached(q *checklist.Question) bool {
	at := Step{Section: q.Section, Question: q}
	if slices.Contains(entryOf, q.Of) {
		at.Question = nil
	}
	return f.rank(at) <= f.reach
}

// entryOf is what the questions of an entry are asked of.
var entryOf = []string{checklist.OfPerson, checklist.OfFact, checklist.OfEvent, checklist.OfAction, checklist.OfRoute}

// Answered reports whether the step has an answer, an entry or an honest gap. What a child wants is answered by any words of
// the child in the record.
func (f *Flow) Answered(s Step) bool {
	if s.Question == nil {
		return false
	}
	if s.Question.IsList() && len(f.r.Entries(s.Question)) > 0 {
		return true
	}
	return f.ValueOf(s.Ref).Answered() || f.r.SaidAlready(s.Ref.Question, s.Ref.Subject)
}

// FirstOpen goes to the first question that is asked and not answered, and reports whether there is one.
func (f *Flow) FirstOpen() bool {
	for _, s := range f.mainSteps() {
		if !s.More && s.Question != nil && !f.Answered(s) {
			f.open, f.at = nil, s
			return true
		}
	}
	return false
}

// Findings are those of the whole record, less the kept ones, in the order of the guide. What is absent comes first.
func (f *Flow) Findings() []finding.Finding {
	if f.foundRev != f.rev {
		f.found = f.reviewer.Review(f.r, f.clock())
		f.foundRev = f.rev
	}
	return f.found
}

// FindingsHere are the findings in the words of the present answer.
func (f *Flow) FindingsHere() []finding.Finding { return f.FindingsOf(f.at.Ref) }

// FindingsOf are the findings in the words of one answer, less the kept ones.
func (f *Flow) FindingsOf(ref checklist.Ref) []finding.Finding {
	return f.reviewer.Answer(f.r, ref)
}

// Rules are the documented rules of the review.
func (f *Flow) Rules() []review.Rule { return review.Rules() }

// Readers are the four readers with what each would ask of the record as it stands: one page in all.
func (f *Flow) Readers() []review.Reader {
	return review.Readers(f.Findings(), f.r, f.guide, f.clock())
}

// JumpTo goes to the place of a finding, and reports whether there is such a step now.
func (f *Flow) JumpTo(at *finding.Place) bool {
	if at == nil {
		return false
	}
	subject := at.Person
	if at.Fact != "" {
		subject = at.Fact
	}
	ref := checklist.Ref{Question: at.Question, Subject: subject}
	return f.Jump(ref) || f.Jump(checklist.Ref{Question: at.Question})
}

// SummaryLine is one line of a summary.
type SummaryLine struct {
	Step  Step
	Label string // Label is the question's short words, with the name of the person where there are several.
	Value string // Value is the answer in words; empty where there is none yet.
	Empty string // Empty is what is said in place of an answer.
}

// Shown is the answer in words, or what is said in its place.
func (l SummaryLine) Shown() string {
	if l.Value == "" {
		return l.Empty
	}
	return l.Value
}

// noAnswer is what is said in place of an answer. Of a child's words nothing is missing.
func (f *Flow) noAnswer(s Step) string {
	switch {
	case f.r.SaidAlready(s.Ref.Question, s.Ref.Subject):
		return WordsSaidHere
	case s.Question.ChildsWords:
		return WordsNotWritten
	}
	return WordsNoAnswer
}

// Summary lists what a section holds: every question asked, and every further one that has an answer.
func (f *Flow) Summary(section string) []SummaryLine {
	var out []SummaryLine
	for _, s := range f.mainSteps() {
		if s.Section.ID != section || s.Question == nil {
			continue
		}
		value := checklist.Describe(f.r, f.guide, s.Ref)
		if s.More && value == "" {
			continue
		}
		label := s.Question.Label
		if s.Ref.Subject != "" && len(f.subjects(s.Question.Of)) > 1 || s.Question.Of == checklist.OfParent {
			label = f.r.ShortName(s.Ref.Subject) + ": " + label
		}
		out = append(out, SummaryLine{s, label, value, f.noAnswer(s)})
	}
	return out
}
