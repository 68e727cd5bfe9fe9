package tui

import (
	"testing"

	"referral/checklist"
)

// The number of missing answers is shown in full, and below the row which ones, in a window of 100 by 30, next to a
// relation to each of two children.
func TestMissingIsNotCut(t *testing.T) {
	g := newRig(t, checklist.New())
	g.size(100, 30)
	g.press("3")
	g.m.f.Change(func(r *checklist.Referral) {
		r.Children()[0].Name = "Ilya Marsh"
		r.AddChild().Name = "Noor Marsh"
	})
	g.jump(question("family.household"))
	g.write("Oluwaseun Fairweather, father of Noor")
	g.press("enter")
	g.want(" missing", "Missing: ", "safe contact")
}

// The rail names what is left of a part once it is little, since it may be about someone in a list, out of sight.
func TestTheRailNamesWhatIsLeft(t *testing.T) {
	t.Parallel()
	g := newRig(t, sample(t, "rowan"))
	g.size(140, 44)
	g.jump(question("referrer.name"))
	g.wantNot("Still to answer")
	carer := g.m.f.Record().Carers()[0]
	if err := g.m.f.AnswerTo(checklist.Ref{Question: checklist.QFamilyRelation, Subject: carer.ID}, checklist.Value{}); err != nil {
		t.Fatal(err)
	}
	g.jump(question("referrer.role"))
	g.want("Still to answer: ", "left")
}

// A comment that an entry is missing goes as soon as there is one, in every list that a comment leads to.
func TestCommentOnAListGoesWithTheFirstEntry(t *testing.T) {
	t.Parallel()
	for list, line := range map[string]string{
		"concern.when_and_where": "yesterday 14:05 seen by Ms Hale, gym: a bruise on his left arm",
		"family.household":       "Amara Whitlock, mother",
	} {
		g := newRig(t, checklist.New())
		g.press("3")
		for _, x := range g.m.f.Findings() {
			if x.At != nil && x.At.Question == list {
				g.run(g.m.jumpToFinding(x))
				break
			}
		}
		shown := func() int { return len(g.m.ledHere(question(list), nil)) }
		if shown() == 0 {
			t.Logf("%s: no comment leads there", list)
			continue
		}
		before := shown()
		g.write(line)
		g.press("enter")
		if shown() >= before {
			t.Errorf("%s: the comment stays:\n%s", list, g.shows())
		}
	}
}

// Words typed over the list of reasons choose nothing, not even with the spaces between them.
func TestTypingOverAListChoosesNothing(t *testing.T) {
	g := newRig(t, sample(t, "rowan"))
	g.jump(checklist.Ref{Question: checklist.QConcernWhyNow})
	before := g.m.f.ValueOf(checklist.Ref{Question: checklist.QConcernWhyNow})
	g.press("f5")
	g.write("Over a year ")
	if _, open := g.m.top().(*menu); !open || g.m.says.notice != wordsMenuTyped {
		t.Errorf("the list is open: %v, and the notice is %q", open, g.m.says.notice)
	}
	g.press("esc")
	if after := g.m.f.ValueOf(checklist.Ref{Question: checklist.QConcernWhyNow}); after.Gap != nil || after.Text != before.Text {
		t.Errorf("the answer is now %+v", after)
	}
}
