package tui

import (
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/english"
	"referral/wizard"
	"referral/wizard/tui/field"
)

// slowly types at human speed, ten keys a second, and lets the timers run.
func (g *rig) slowly(text string) {
	g.t.Helper()
	for _, c := range text {
		if c == '\n' {
			g.press("enter")
		} else {
			g.write(string(c))
		}
		g.wait(100 * time.Millisecond)
	}
}

// A sentence typed at choices ticks none of them, whether typed or pasted without brackets.
func TestSentenceAtRows(t *testing.T) {
	for _, ref := range []string{"referral.tonight", "concern.harm_types", "referral.level"} {
		for _, text := range []string{"He has 2 bruises\n1 on each arm", "3 bruises, 1 old", "15:15 he said so", "12:30", "5 of them"} {
			g := newRig(t, checklist.New())
			g.jump(question(ref))
			g.write(text)
			if v := g.m.f.ValueOf(question(ref)); v.Given() || g.at() != ref {
				t.Errorf("%s, pasted %q: %+v at %s", ref, text, v, g.at())
			}
			g.want("Use the arrow keys, or press an answer's number.")
			g = newRig(t, checklist.New())
			g.jump(question(ref))
			g.slowly(text)
			g.wait(3 * time.Second)
			if v := g.m.f.ValueOf(question(ref)); v.Given() || g.at() != ref || len(g.m.over) > 0 {
				t.Errorf("%s, typed %q: %+v at %s", ref, text, v, g.at())
			}
			g.press("down", "2")
			if v := g.m.f.ValueOf(question(ref)); !v.Given() {
				t.Errorf("%s: a row cannot be picked after typing", ref)
			}
			g.wantNot("Use the arrow keys, or press an answer's number.")
		}
	}
}

// Ring now opens once the tick is certain: after 0.8 seconds, or on leaving the question.
func TestRingNowWaitsForTheTick(t *testing.T) {
	for _, keys := range [][]string{{"1", "tab"}, {"1", "enter"}, {"down", "enter"}, {"1", "f3"}} {
		g := newRig(t, checklist.New())
		g.press(keys...)
		g.want("RING NOW")
		g.press("esc")
		if g.at() == "referral.tonight" && keys[1] != "f3" {
			t.Errorf("%v: still at the first question", keys)
		}
	}
	g := newRig(t, checklist.New())
	g.press("1")
	g.wait(field.TypingRest / 2)
	g.press("down", "space")
	g.wait(field.TypingRest)
	g.want("RING NOW")
	g.press("esc")
	g.wait(5 * time.Second)
	g.wantNot("RING NOW")
	g.press("3")
	g.wait(5 * time.Second)
	g.wantNot("RING NOW")
}

// A key for questions that is pressed on a page over them says what has to be pressed first.
func TestKeysSayWhatComesFirst(t *testing.T) {
	t.Parallel()
	g := newRig(t, checklist.New())
	g.jump(gapRef)
	g.press("f5", "f8")
	g.want("Esc first, then F8.")
	g.press("1", "f10")
	g.want("Enter first, then F10.")
	g.press("f8")
	g.want("Enter first, then F8.")
	g.press("enter", "enter", "f10")
	g.want("Type a word, or choose from the list")
}

// A comment about what is missing is shown at the question it leads to.
func TestCommentOnWhatIsMissingIsShownThere(t *testing.T) {
	g := newRig(t, checklist.New())
	g.press("3")
	r := g.m.f.Record()
	g.m.f.Change(func(*checklist.Referral) {
		f := r.AddFact()
		f.Kind, f.Text = "heard", "He said that it hurts."
		r.AddPerson().Name = "Sam Brook"
	})
	kinds := map[string]bool{}
	g.run(g.m.jumpSectionTo("avoid"))
	for i, x := range g.m.f.Findings() {
		g.run(g.m.jumpSectionTo("avoid"))
		list := g.m.flow.(*reviewPage)
		list.all = true
		list.look(g.m)
		list.at = i
		g.press("enter")
		if _, ok := g.m.flow.(*reviewPage); ok {
			continue // Its question is not asked now, and the notice says so.
		}
		g.want(english.OneLine(x.Ask))
		switch at := g.m.f.Now(); {
		case at.List != "":
			kinds["entry"] = true
		case at.Question.IsList():
			kinds["list"] = true
		case x.Whole:
			kinds["question"] = true
		}
	}
	if !kinds["entry"] || !kinds["question"] || !kinds["list"] {
		t.Errorf("only comments on %v were seen", kinds)
	}
}

// F4 goes through every comment on the record, including those about what is missing, and F8 keeps the one shown.
func TestNextCommentShowsWhatIsMissing(t *testing.T) {
	g := newRig(t, checklist.New())
	g.press("3")
	g.jump(question("impact.now"))
	g.press("f4")
	g.want("Comment 1 of")
	seen := map[string]bool{}
	for range 60 {
		if _, ok := g.m.flow.(*reviewPage); ok {
			t.Fatal("F4 leads to the list of comments")
		}
		seen[g.at()] = true
		g.press("f4")
		g.want("Comment")
	}
	if len(seen) < 5 {
		t.Errorf("F4 only leads to %v", seen)
	}
	n := len(g.m.f.Findings())
	g.press("f8")
	if got := len(g.m.f.Findings()); got != n-1 {
		t.Errorf("%d comments, then %d", n, got)
	}
	g.press("tab")
	g.wantNot("Comment 1 of")
}

// F4 begins at the question that has the focus, whichever way one has come to it.
func TestNextCommentBeginsHere(t *testing.T) {
	t.Parallel()
	g := newRig(t, checklist.New())
	g.press("3")
	r := g.m.f.Record()
	g.m.f.Change(func(*checklist.Referral) {
		f := r.AddFact()
		f.Kind, f.Text = "seen", "She held her arm."
		r.AddPerson().Name = "Noor Malik"
	})
	tried := 0
	for _, x := range g.m.f.Findings() {
		at := place(x)
		ref := checklist.Ref{Question: at.Question, Subject: at.Person + at.Fact}
		if q, ok := g.m.f.Guide().Question(ref.Question); !ok || q.IsList() {
			continue
		}
		g.run(g.m.jumpSectionTo("avoid"))
		g.run(g.m.jumpTo(ref))
		if g.m.f.Now().Ref != ref {
			continue // It is not asked now.
		}
		tried++
		g.press("f4")
		if g.m.f.Now().Ref != ref {
			t.Errorf("F4 at %v goes to %v and passes over %q", ref, g.m.f.Now().Ref, x.Ask)
			continue
		}
		g.want("Comment 1 of")
		for range len(g.m.f.Findings()) {
			if g.press("f4"); g.m.f.Now().Ref != ref {
				break
			}
		}
		if len(g.m.f.Findings()) > 1 && g.m.f.Now().Ref == ref {
			t.Errorf("F4 does not go on from %v", ref)
		}
	}
	if tried < 2 {
		t.Errorf("%d comments were tried", tried)
	}
}

// A text that has grown is laid out anew, and what is scrolled out of sight is said.
func TestTextGrows(t *testing.T) {
	g := newRig(t, checklist.New())
	g.press("3")
	g.jump(question("concern.reason"))
	g.send(tea.PasteMsg{Content: "first line\nsecond line\nthird line\nfourth line\nfifth line\nsixth line"})
	g.want("first line", "sixth line")
	g.wantNot("↑", "↓")
	g.write(strings.Repeat("\nmore", 6))
	g.want("lines")
	g.wantNot("first line")
	g.press("ctrl+home")
	g.want("first line", "lines")
}

func TestRingNowLeadsToTheCall(t *testing.T) {
	g := newRig(t, checklist.New())
	g.press("1", "tab")
	g.want("RING NOW", "F9 Have you got through?")
	g.press("f9", "1")
	for i, label := range []string{"Who answered the call?", "When did you speak?", "What reference did they give?", "What did they advise or decide?", "Can the child go home", "about telling the family?", "Who will ring back"} {
		g.want(label)
		if got := g.m.top().(*ringPage).form.focused().Ref().Question; got != wizard.CallTaken[i] {
			t.Errorf("%d: at %s", i, got)
		}
		g.press("tab")
	}
	if g.m.f.ValueOf(wizard.HowMade).Choice != "" {
		t.Error("looking at the questions of the call says that there was one")
	}
	g.press("f9")
	g.write("Joan Petrie")
	g.press("tab", "ctrl+t", "tab")
	if g.m.f.ValueOf(wizard.HowMade).Choice != "call" {
		t.Error("the call is not kept")
	}
	for _, size := range [][2]int{{80, 24}, {60, 20}, {40, 12}, {20, 5}, {10, 2}} {
		h := newRig(t, checklist.New())
		h.size(size[0], size[1])
		h.press("f9")
		checkFrame(t, h)
		h.press("f9")
		checkFrame(t, h)
	}
}

func TestGotoRanks(t *testing.T) {
	g := newRig(t, checklist.New())
	g.jump(question("concern.reason"))
	first := func(typed string) []string {
		g.press("f10")
		g.write(typed)
		p := g.m.top().(*menu)
		var out []string
		for _, it := range p.shownItems() {
			label := strings.TrimSpace(it.label)
			if slices.Contains(out, label) {
				t.Errorf("%q: two rows %q", typed, label)
			}
			out = append(out, label)
		}
		if p.at != 0 {
			t.Errorf("%q: row %d is highlighted", typed, p.at)
		}
		g.press("esc")
		return out
	}
	for _, typed := range []string{"rang", "rung", "call", "number"} {
		if got := first(typed); len(got) < 8 || got[0] != "Ring now" || !slices.Contains(got, "Who answered") || !slices.Contains(got, "Who rings back") {
			t.Errorf("%q finds %q", typed, got)
		}
	}
	if err := g.m.f.AnswerTo(checklist.Ref{Question: "child.address", Subject: g.m.f.Record().Children()[0].ID}, checklist.Value{Text: "9 Sorrel Way"}); err != nil {
		t.Fatal(err)
	}
	if got := first("postcode"); got[0] != "Postcode, the child" && got[0] != "Postcode" && !strings.HasPrefix(got[0], "Postcode") {
		t.Errorf("postcode finds %q", got)
	}
	g.m.f.QuickPerson("family.household", "Leigh Ashdown, mother")
	if got := first("staff safety"); !slices.Contains(got, "Danger to visitors, Leigh") {
		t.Errorf("staff safety finds %q", got)
	}
	g.m.f.QuickPerson("family.household", "Mrs Maureen Fallon, grandmother")
	if got := first("maureen"); !slices.Contains(got, "Full name, Mrs Fallon") {
		t.Errorf("maureen finds %q", got)
	}
	g.m.f.QuickFact("9/11/2026 seen by Mr Tate: a torn anorak")
	for typed, want := range map[string]string{"anorak": "Facts", "staff safety": "Keep separate, fact F1"} {
		if got := first(typed); !slices.Contains(got, want) {
			t.Errorf("%q finds %q", typed, got)
		}
	}
	items := []item{{label: "Her school and name", also: "x"}, {label: "Rename", also: "name"}, {label: "Name of school"}, {label: "   Name"}}
	var got []string
	for _, it := range fitting(items, "name") {
		got = append(got, strings.TrimSpace(it.label))
	}
	if want := "Name, Name of school, Her school and name, Rename"; strings.Join(got, ", ") != want {
		t.Errorf("got %q, want %q", got, want)
	}
	g.press("f10")
	g.write("effect")
	p := g.m.top().(*menu)
	row := strings.TrimSpace(p.shownItems()[p.at].label)
	g.press("enter")
	if got := g.m.f.NameOf(g.m.f.Now()); got != row && g.m.f.Now().Section.Title != row {
		t.Errorf("Enter on %q leads to %q", row, got)
	}
	g.press("f10")
	g.write("rings back")
	g.press("enter")
	if got := g.m.top().(*ringPage).form.focused().Ref().Question; got != "call.ring_back" {
		t.Errorf("at %s", got)
	}
}
