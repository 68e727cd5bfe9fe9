package wizard

import (
	"fmt"

	"referral/checklist/finding"
	"referral/checklist/review"
)

// CommentList has the findings of the whole record as the review page lists them: none before the call where a child may be in
// danger, and a few at a time after it.
type CommentList struct {
	Open    []finding.Finding
	Later   []finding.Finding // Later are shown only as a number.
	Waiting bool              // Waiting is set if the call comes first.
}

// CommentList returns what the review page lists.
func (f *Flow) CommentList() CommentList {
	if f.Quiet() {
		return CommentList{Waiting: true}
	}
	open, later := review.Open(f.Findings())
	return CommentList{Open: open, Later: later}
}

// Head is the heading of the list and what to do with it.
func (c CommentList) Head() (head, help string) {
	if c.Waiting {
		return WordsCallFirst, WordsAfterCall
	}
	return CommentsToSee(len(c.Open))
}

// More says how many comments are left for later, or nothing.
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
