package wizard_test

import (
	"fmt"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/review"
	"referral/wizard"
)

// A new draft has many comments: a few are open, the others wait.
func TestCommentList(t *testing.T) {
	f := newFlow(t)
	all := len(f.Findings())
	cs := f.CommentList()
	if len(cs.Open) != review.MaxOpen || len(cs.Open)+len(cs.Later) != all || all <= review.MaxOpen+1 {
		t.Fatalf("got %d open and %d for later of %d", len(cs.Open), len(cs.Later), all)
	}
	if head, help := cs.Head(); head != fmt.Sprintf("%d comments on what is missing.", all) || !strings.HasPrefix(help, "These 8 first. ") {
		t.Errorf("got %q, %q", head, help)
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

// The list counts the comments on what is written as the list of parts does, before and after more are shown.
func TestCommentsAreCountedOnce(t *testing.T) {
	f := newFlow(t)
	answerRef(t, f, "impact.now", "", "He is often tired, and mum has a chaotic lifestyle.")
	answerRef(t, f, "child.address", "p1", "4 Weir Lane")
	written := f.CommentsOnWritten(f.Findings())
	cs := f.CommentList()
	all := len(f.Findings())
	want := fmt.Sprintf("%d comments on what you wrote, %d on what is missing.", written, all-written)
	for _, list := range []wizard.CommentList{cs, cs.All(f)} {
		if head, _ := list.Head(); head != want || written < 2 {
			t.Errorf("got %q, want %q", head, want)
		}
	}
	absent := 0
	for i, x := range cs.All(f).Open { // What is missing comes first, and the rest of the list is what was counted.
		if f.OnWritten(x) != (i >= all-written) {
			t.Errorf("%s is comment %d of %d", x.Rule, i+1, all)
		}
		if !f.OnWritten(x) {
			absent++
		}
	}
	if absent != all-written {
		t.Errorf("%d are on what is missing, want %d", absent, all-written)
	}
}

// If a child may be in danger, the call comes first.
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

// What to look at again comes first within its part, with its number of comments. A list includes those of its entries.
func TestCheckedPutsCommentsFirst(t *testing.T) {
	f := newFlow(t)
	first := func(section string) wizard.SummaryLine { return f.Checked(section)[0] }
	if l := first("include"); l.Look != "" {
		t.Errorf("nothing is written, and it begins with %+v", l)
	}
	jump(t, f, checklist.Ref{Question: "impact.now"})
	answerRef(t, f, "impact.now", "", "She is often tired.")
	if l := first("include"); l.Step.Ref.Question != "impact.now" || l.Look != " (1 comment)" {
		t.Errorf("got %+v", l)
	}
	f.QuickFact("today 10:20 seen, corridor: he is aggressive and often shouts")
	if l := first("include"); l.Step.Question.Kind != checklist.FactList || l.Look != " (2 comments)" {
		t.Errorf("got %+v", l)
	}
	born := checklist.Ref{Question: "child.born", Subject: "p1"}
	f.LeaveUnfinished(born, "31/2/2015")
	if l := first("basics"); l.Step.Ref != born || l.Shown()+l.Look != "31/2/2015: not kept" {
		t.Errorf("got %+v", l)
	}
	if got, want := len(f.Checked("include")), len(f.Summary("include")); got != want {
		t.Errorf("%d lines of %d", got, want)
	}
}

// The name of a protected source is the first comment of all, wherever it was written, before what is missing.
func TestNamesOfSourcesAreTheFirstComments(t *testing.T) {
	t.Parallel()
	for _, question := range []string{checklist.QImpactNow, checklist.QConcernReason, checklist.QOutcomeExpected} {
		f := newFlow(t)
		f.Change(func(r *checklist.Referral) {
			p := r.AddPerson()
			p.Name, p.NameHeld = "Wilf Tamsett", true
		})
		answerRef(t, f, question, "", "Mr Tamsett is worried too.")
		cs := f.CommentList()
		if cs.Open[0].Rule != review.NamedRule || cs.All(f).Open[0].Rule != review.NamedRule {
			t.Errorf("%s: the first comments are %s and %s", question, cs.Open[0].Rule, cs.All(f).Open[0].Rule)
		}
	}
}
