package wizard_test

import (
	"testing"

	"referral/checklist"
	"referral/checklist/review"
)

// A new draft has many comments: a few are open, the others wait.
func TestCommentList(t *testing.T) {
	f := newFlow(t)
	all := len(f.Findings())
	cs := f.CommentList()
	if len(cs.Open) != review.MaxOpen || len(cs.Open)+len(cs.Later) != all || all <= review.MaxOpen+1 {
		t.Fatalf("got %d open and %d for later of %d", len(cs.Open), len(cs.Later), all)
	}
	if head, _ := cs.Head(); head != "8 comments to look at." {
		t.Errorf("got %q", head)
	}
	cs.Later = cs.Later[:1]
	if got := cs.More(); got != "1 more, for when there is time." {
		t.Errorf("got %q", got)
	}
	cs.Later = nil
	if got := cs.More(); got != "" {
		t.Errorf("got %q where nothing is left for later", got)
	}
}

// Where a child may be in danger, the call comes first.
func TestNoCommentsBeforeTheCall(t *testing.T) {
	f := newFlow(t)
	if err := f.AnswerTo(checklist.Ref{Question: "referral.tonight"}, checklist.Value{Choice: "yes"}); err != nil {
		t.Fatal(err)
	}
	cs := f.CommentList()
	if len(cs.Open)+len(cs.Later) > 0 {
		t.Errorf("got %d comments", len(cs.Open)+len(cs.Later))
	}
	if head, help := cs.Head(); head != "Ring first." || help == "" {
		t.Errorf("got %q, %q", head, help)
	}
}
