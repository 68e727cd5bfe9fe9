package wizard

import (
	"slices"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/finding"
	"referral/checklist/review"
)

// Count says how far a section has got.
type Count struct {
	Done      int // Done is how many rows have an answer or an honest gap.
	Total     int // Total is how many rows count here; see [Flow.Counted].
	Attention int // Attention is how many findings have severity fix.
}

// Row is something every referral needs. It is done when every question on it is answered.
type Row struct {
	Item    int    // Item is the number of the row in the guide.
	Subject string // Subject is the parent or carer the row is about; empty for other rows.
	Section string // Section is the ID of the section that first asks about it.
	Done    bool
}

// Counted lists the rows that count now, in the order asked. Several questions of a part about one thing are a single
// row, for all the children together and all the entries of a list; each parent or carer has separate rows. If there is
// danger, nothing counts until a call is written down.
func (f *Flow) Counted() []Row {
	var rows []Row
	for _, s := range f.countedSteps() {
		row := Row{Item: s.Question.Item, Section: s.Section.ID, Done: f.Answered(s)}
		if s.Question.Of == checklist.OfParent && s.List == "" {
			row.Subject = s.Ref.Subject
		}
		i := slices.IndexFunc(rows, func(r Row) bool {
			return r.Item == row.Item && r.Section == row.Section && r.Subject == row.Subject
		})
		if i < 0 {
			rows = append(rows, row)
			continue
		}
		rows[i].Done = rows[i].Done && row.Done
	}
	return rows
}

// countedSteps returns the steps that count now, in order, including those in list entries.
func (f *Flow) countedSteps() []Step {
	if f.BeforeCall() {
		return nil
	}
	var out []Step
	for _, s := range f.everyStep() {
		if f.counts(s) {
			out = append(out, s)
		}
	}
	return out
}

// counts reports whether a step counts now. In a list entry only a must-have does: the rest is often not known, and
// much of it does not accept an honest gap.
func (f *Flow) counts(s Step) bool {
	return s.Question.Counts(f.situation(s)) && (s.List == "" || s.Question.Need == checklist.Must)
}

// Left returns the questions of a part that count and are not answered, in the order asked.
func (f *Flow) Left(section string) []Step {
	var out []Step
	for _, s := range f.countedSteps() {
		if s.Section.ID == section && !f.Answered(s) {
			out = append(out, s)
		}
	}
	return out
}

// Missing returns the questions about one entry of a list that count and are not answered.
func (f *Flow) Missing(list, id string) []Step {
	var out []Step
	for _, s := range f.entrySteps(list, id) {
		if f.counts(s) && !f.Answered(s) {
			out = append(out, s)
		}
	}
	return out
}

// CountedWith returns the questions that count together with that of a step, including itself, until the row is done;
// none if it counts alone.
func (f *Flow) CountedWith(at Step) []string {
	if at.Question == nil || at.Question.Item == 0 || at.List != "" || f.BeforeCall() {
		return nil
	}
	var labels []string
	open := false
	for _, s := range f.mainSteps() {
		ours := s.Question != nil && s.Section == at.Section && s.Question.Item == at.Question.Item && (s.Question.Of != checklist.OfParent || s.Ref.Subject == at.Ref.Subject)
		if !ours || !s.Question.Counts(f.situation(s)) {
			continue
		}
		open = open || !f.Answered(s)
		if label := english.Small(s.Question.Label); !slices.Contains(labels, label) {
			labels = append(labels, label)
		}
	}
	if !open || len(labels) < 2 {
		return nil
	}
	return labels
}

func (f *Flow) situation(s Step) checklist.Situation {
	return checklist.SituationAt(f.r, s.Question, s.Ref, f.clock())
}

// Progress counts each section, by ID, with the attention of the latest findings: see [Flow.Findings].
func (f *Flow) Progress() map[string]Count { return f.ProgressWith(f.found) }

// ProgressWith counts each section, by ID, with the attention of these findings. A question that the writer has not
// reached needs none, and before a call none do.
func (f *Flow) ProgressWith(found []finding.Finding) map[string]Count {
	out := make(map[string]Count, len(f.guide.Sections))
	f.reach = max(f.reach, f.rank(f.at))
	if f.BeforeCall() {
		return out
	}
	for _, row := range f.Counted() {
		c := out[row.Section]
		c.Total++
		if row.Done {
			c.Done++
		}
		out[row.Section] = c
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

// reached reports whether the writer had reached the question when the progress was last counted. The writer made the
// list entries, so their questions are reached with their part.
func (f *Flow) reached(q *checklist.Question) bool {
	at := Step{Section: q.Section, Question: q}
	if slices.Contains(entryOf, q.Of) {
		at.Question = nil
	}
	return f.rank(at) <= f.reach
}

// entryOf are the kinds of entry that questions can be about.
var entryOf = []string{checklist.OfPerson, checklist.OfFact, checklist.OfEvent, checklist.OfAction, checklist.OfRoute}

// Answered reports whether the step has an answer, an entry or an honest gap. Any words of the child in the record
// answer what the child wants.
func (f *Flow) Answered(s Step) bool {
	if s.Question == nil {
		return false
	}
	if s.Question.IsList() && len(f.r.Entries(s.Question)) > 0 {
		return true
	}
	return f.ValueOf(s.Ref).Answered() || f.r.SaidAlready(s.Ref.Question, s.Ref.Subject)
}

// FirstOpen goes to the first unanswered question that counts, or that another answer asks for. It reports whether
// there is one.
func (f *Flow) FirstOpen() bool {
	for _, s := range f.mainSteps() {
		if s.Question != nil && !s.More && s.Question.Need != checklist.Optional && !f.Answered(s) {
			f.open, f.at = nil, s
			return true
		}
	}
	return false
}

// Findings returns the findings on the whole record except the kept ones, in guide order, with what is missing first.
func (f *Flow) Findings() []finding.Finding {
	if f.foundRev != f.rev {
		f.found = f.Reviewer().Review(f.r, f.clock())
		f.foundRev = f.rev
	}
	return f.found
}

// FindingsHere returns the findings in the words of the current answer.
func (f *Flow) FindingsHere() []finding.Finding { return f.FindingsOf(f.at.Ref) }

// FindingsOf returns the findings in the words of one answer, except the kept ones.
func (f *Flow) FindingsOf(ref checklist.Ref) []finding.Finding {
	return f.Reviewer().Answer(f.r, ref)
}

// Rules returns the documented rules of the review.
func (f *Flow) Rules() []review.Rule { return review.Rules() }

// Readers returns the four readers and what each would ask of the record as written: one page in all.
func (f *Flow) Readers() []review.Reader {
	return review.Readers(f.Findings(), f.r, f.guide, f.clock())
}

// JumpTo goes to where a finding is, and reports whether there is such a step now.
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

// SummaryLine is a line of a summary.
type SummaryLine struct {
	Step  Step
	Label string // Label is from [Flow.RowName], or from [Flow.NameOf] in a list of questions from all parts.
	Value string // Value is the answer in words; empty if there is none yet.
	Empty string // Empty is shown instead of a missing answer.
	Look  string // Look says why to look at the answer again, or is empty: see [Flow.Checked].
}

// Shown returns the answer in words, or what is said instead.
func (l SummaryLine) Shown() string {
	if l.Value == "" {
		return l.Empty
	}
	return l.Value
}

// noAnswer returns what is said instead of an answer. A child's words are never missing.
func (f *Flow) noAnswer(s Step) string {
	switch {
	case f.r.SaidAlready(s.Ref.Question, s.Ref.Subject):
		return WordsSaidHere
	case s.Question.ChildsWords:
		return WordsNotWritten
	}
	return WordsNoAnswer
}

// Summary lists what a section holds: every question asked, and any other with an answer.
func (f *Flow) Summary(section string) []SummaryLine {
	var out []SummaryLine
	for _, s := range f.mainSteps() {
		if s.Section.ID != section || s.Question == nil {
			continue
		}
		value := checklist.Describe(f.r, f.guide, s.Ref)
		if !f.Shows(s) && value == "" {
			continue
		}
		out = append(out, SummaryLine{Step: s, Label: f.RowName(s), Value: value, Empty: f.noAnswer(s)})
	}
	return out
}

// Checked returns the summary of a section for checking before it is sent. What to look at again comes first: answers
// with comments, and those where something typed could not be kept.
func (f *Flow) Checked(section string) []SummaryLine {
	lines := f.Summary(section)
	for i, l := range lines {
		if typed, note := f.NotKept(l.Step); typed != "" {
			lines[i].Value, lines[i].Look = typed, note
		} else if l.Value != "" {
			lines[i].Look = CommentsNote(f.CommentsOn(l.Step, f.Findings()))
		}
	}
	slices.SortStableFunc(lines, func(a, b SummaryLine) int {
		switch {
		case (a.Look == "") == (b.Look == ""):
			return 0
		case a.Look != "":
			return -1
		}
		return 1
	})
	return lines
}
