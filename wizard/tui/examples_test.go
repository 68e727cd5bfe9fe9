package tui

import (
	"testing"

	"referral/checklist"
	"referral/wizard"
)

// What says enough and what says too little is shown where a question has it, and that there is no example where it has neither.
func TestExampleSaysWhatThereIs(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, good, poor string
		says             []string
		not              []string
	}{
		{"both", "He hid at 08:40.", "He is odd.", []string{"Says enough", "He hid at 08:40.", "Says too little", "He is odd."}, []string{wordsNoExample}},
		{"what is enough", "He hid at 08:40.", "", []string{"Says enough", "He hid at 08:40."}, []string{"Says too little", wordsNoExample}},
		{"what is too little", "", "He is odd.", []string{"Says too little", "He is odd."}, []string{"Says enough", wordsNoExample}},
		{"neither", "", "", []string{wordsNoExample}, []string{"Says enough", "Says too little"}},
	} {
		g := newRig(t, checklist.New())
		g.jump(question("impact.now"))
		q := *g.m.f.Now().Question
		q.Example, q.Poor = tt.good, tt.poor
		shown := map[string]bool{}
		for _, row := range g.m.examples(&q) {
			shown[row[0]], shown[row[1]] = true, true
		}
		for _, w := range append(tt.says, wordsWhereFrom) {
			if !shown[w] {
				t.Errorf("%s: it does not say %q", tt.name, w)
			}
		}
		for _, w := range tt.not {
			if shown[w] {
				t.Errorf("%s: it says %q", tt.name, w)
			}
		}
	}
}

// A question of the call that was looked for is the one that is asked.
func TestQuestionOfTheCallIsFound(t *testing.T) {
	t.Parallel()
	for i, id := range wizard.CallTaken {
		g := ringRig(t, checklist.New())
		g.press("3")
		g.m.ringAt(id)
		p, ok := g.m.top().(*ringPage)
		if !ok {
			t.Fatalf("%s: the top is %T", id, g.m.top())
		}
		if got := p.form.focused().Ref().Question; got != id {
			t.Errorf("%d: %s is asked, want %s", i, got, id)
		}
		checkFrame(t, g)
	}
}
