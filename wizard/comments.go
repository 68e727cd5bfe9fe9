package wizard

import (
	"fmt"
	"slices"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/finding"
	"referral/checklist/review"
)

// CommentList is the findings on the whole record as the review page lists them: none before the call if a child may be
// in danger, and a few at a time after it.
type CommentList struct {
	Open    []finding.Finding
	Later   []finding.Finding // Later are only counted.
	Written int               // Written is how many of both are about what is written; the others are about what is missing.
	Waiting bool              // Waiting is set if the call comes first.
}

// CommentList returns what the review page lists.
func (f *Flow) CommentList() CommentList {
	if f.Quiet() {
		return CommentList{Waiting: true}
	}
	open, later := review.Open(f.Findings())
	return CommentList{Open: f.inOrder(open), Later: later, Written: f.CommentsOnWritten(f.Findings())}
}

// All returns the list with nothing left for later.
func (c CommentList) All(f *Flow) CommentList {
	if !c.Waiting {
		c.Open, c.Later = f.inOrder(f.Findings()), nil
	}
	return c
}

// inOrder returns the findings as they are listed: names of protected sources, then what is missing, then what is
// written.
func (f *Flow) inOrder(found []finding.Finding) []finding.Finding {
	var named, missing, written []finding.Finding
	for _, x := range found {
		switch {
		case x.Rule == review.NamedRule:
			named = append(named, x)
		case f.OnWritten(x):
			written = append(written, x)
		default:
			missing = append(missing, x)
		}
	}
	return slices.Concat(named, missing, written)
}

// OnWritten reports whether a finding is about an existing answer, and not about something missing.
func (f *Flow) OnWritten(x finding.Finding) bool {
	var ref checklist.Ref
	if x.At != nil {
		ref = checklist.Ref{Question: x.At.Question, Subject: x.At.Person + x.At.Fact}
	}
	return x.Text != "" || ref.Question != "" && f.ValueOf(ref).Given()
}

// CommentsOnWritten returns how many of the findings are about existing answers.
func (f *Flow) CommentsOnWritten(found []finding.Finding) int {
	n := 0
	for _, x := range found {
		if f.OnWritten(x) {
			n++
		}
	}
	return n
}

// Head returns the heading of the list and what to do with it. It counts every comment, split into the two numbers
// shown elsewhere: those on what is written, and those on what is not.
func (c CommentList) Head() (head, help string) {
	all := len(c.Open) + len(c.Later)
	switch _, help = CommentsToSee(all); {
	case c.Waiting:
		return WordsCallFirst, WordsAfterCall
	case all == 0:
		return CommentsToSee(0)
	case len(c.Later) > 0:
		help = fmt.Sprintf("These %d first. ", len(c.Open)) + help
	}
	absent := all - c.Written
	switch {
	case absent == 0:
		head = english.Count(c.Written, "comment") + " on what you wrote."
	case c.Written == 0:
		head = english.Count(absent, "comment") + " on what is missing."
	default:
		head = english.Count(c.Written, "comment") + fmt.Sprintf(" on what you wrote, %d on what is missing.", absent)
	}
	return head, help
}

// More says how many comments are left for later, or returns nothing.
func (c CommentList) More() string {
	if len(c.Later) == 0 {
		return ""
	}
	return fmt.Sprintf("%d more, for when there is time.", len(c.Later))
}

// Words about comments on which nothing was changed.
const (
	WordsLeft        = "Left as it is" // WordsLeft also heads the list of them.
	WordsCommentBack = "The comment is back."
	WordsNoComment   = "There is no comment here."
)

// CommentsOn returns how many of the findings are comments on the words of an answer. A list includes those of its
// entries.
func (f *Flow) CommentsOn(s Step, found []finding.Finding) int {
	if s.Question == nil || f.Quiet() {
		return 0
	}
	n := 0
	for _, x := range found {
		if x.At == nil || x.Whole {
			continue
		}
		subject := x.At.Person + x.At.Fact
		if x.At.Question == s.Ref.Question && subject == s.Ref.Subject || f.inEntry(s.Question, x.At.Question, subject) {
			n++
		}
	}
	return n
}

// inEntry reports whether a question belongs to an entry of the list.
func (f *Flow) inEntry(list *checklist.Question, question, id string) bool {
	if !list.IsList() || !slices.Contains(f.r.Entries(list), id) {
		return false
	}
	return slices.ContainsFunc(f.entrySteps(list.ID, id), func(s Step) bool { return s.Ref.Question == question })
}

// CommentsNote says after an answer how many comments there are on it, or returns nothing.
func CommentsNote(n int) string {
	switch n {
	case 0:
		return ""
	case 1:
		return " (1 comment)"
	}
	return fmt.Sprintf(" (%d comments)", n)
}
