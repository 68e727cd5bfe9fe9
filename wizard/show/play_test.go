package show

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"referral/wizard"
	"referral/wizard/workshop"
)

// A decision is played in both directions: what follows, with its source, and back again.
func TestDecision(t *testing.T) {
	for _, s := range workshop.All() {
		for i := range s.Decisions {
			d := &s.Decisions[i]
			g := newRig(t, s.ID)
			g.jump("Decision: " + d.Title)
			first, _ := d.Step(d.Start)
			for n, o := range first.Options {
				g.press(strconv.Itoa(n + 1))
				g.want(firstWords(o.Follows), "("+firstWords(workshop.Sources(o.Source)))
				at := g.m.at
				if o.To != "" {
					next, _ := d.Step(o.To)
					g.press("pgdown")
					g.want(firstWords(next.Text))
					for range next.Options { // Page Up points at each branch in turn, and goes back from the last.
						g.press("pgup")
					}
				}
				g.press("pgup")
				if g.m.at != at {
					t.Fatalf("%s: Page Up left the decision", s.ID)
				}
				g.want(firstWords(first.Text))
			}
		}
	}
}

// Page Down by itself plays a decision: it shows what follows from the branch pointed at, and then continues.
func TestDecisionByClicker(t *testing.T) {
	for _, s := range workshop.All() {
		for i := range s.Decisions {
			d := &s.Decisions[i]
			g := newRig(t, s.ID)
			g.jump("Decision: " + d.Title)
			step, more := d.Step(d.Start)
			for more {
				g.want(firstWords(step.Text))
				g.press("pgdown")
				o := step.Options[0]
				g.want("You chose", firstWords(o.Follows))
				at := g.m.at
				g.press("pgdown")
				if step, more = d.Step(o.To); more != (g.m.at == at) {
					t.Fatalf("%s: the decision does not end: %v", s.ID, more)
				}
			}
		}
	}
	g := newRig(t, "hester")
	d := &g.m.s.Decisions[0]
	g.jump("Decision: " + d.Title)
	g.press("down", "pgdown")
	g.want(firstWords(d.Steps[0].Options[1].Follows))
}

// At the end of a branch the screen says what we would do, at every size.
func TestEndOfBranchSaysWhatWeWouldDo(t *testing.T) {
	t.Parallel()
	for _, s := range workshop.All() {
		d := &s.Decisions[0]
		for _, width := range []int{80, 120} {
			g := newRig(t, s.ID)
			g.size(width, 24+width/10)
			g.jump("Decision: " + d.Title)
			play := workshop.NewPlay(d)
			for step, more := play.Now(); more; step, more = play.Now() {
				last := len(step.Options) - 1
				g.press(strconv.Itoa(last + 1))
				play.Take(last)
				if _, more := play.Now(); more {
					g.wantNot(workshop.WeWouldLead, workshop.AsWeWould)
					g.press("pgdown")
				}
			}
			for _, line := range play.WeWould() {
				g.want(firstWords(line))
			}
		}
	}
}

// A clicker only has Page Down and Page Up, and with them a room can take any branch first.
func TestClickerTakesAnyBranchFirst(t *testing.T) {
	t.Parallel()
	for _, s := range workshop.All() {
		for i := range s.Decisions {
			d := &s.Decisions[i]
			for n, o := range d.Steps[0].Options {
				if d.Steps[0].ID != d.Start {
					continue
				}
				g := newRig(t, s.ID)
				g.jump("Decision: " + d.Title)
				for range n {
					g.press("pgup")
				}
				g.press("pgdown")
				g.want("You chose", firstWords(o.Follows))
			}
		}
	}
}

// The banner says how long the part and the session have run, next to the minutes of the plan.
func TestPlanClock(t *testing.T) {
	t.Parallel()
	g := newRig(t, "wren")
	g.size(120, 40)
	g.wantNot(" min ")
	g.press("pgdown")
	g.now = g.now.Add(2 * time.Minute)
	g.want("this part 2 of 3, all 2 of 50 min")
	g.press("pgdown", "pgdown", "pgdown")
	g.now = g.now.Add(time.Minute)
	g.want("all 3 of 50 min")
	g.size(80, 24)
	g.want("this part 1 of 6, all 3 of 50 min 14:06")
	g.size(60, 20)
	g.each(func(string) { checkFrame(t, g) })
}

func firstWords(s string) string {
	f := strings.Fields(s)
	return strings.Join(f[:min(3, len(f))], " ")
}

// The sum appears after the answer, and can be taken away again.
func TestQuiz(t *testing.T) {
	for _, s := range workshop.All() {
		for _, q := range s.Quizzes {
			g := newRig(t, s.ID)
			g.jump("Time: " + q.Title)
			a, err := q.Answer()
			if err != nil {
				t.Fatal(err)
			}
			g.wantNot("It is:")
			g.press("pgdown")
			g.want("It is: "+q.Choices[a.Choice].Text(), firstWords(a.Sum[0]))
			g.press("pgup")
			g.wantNot("It is:")
			wrong := (a.Choice + 1) % len(q.Choices)
			g.press(strconv.Itoa(wrong + 1))
			g.want(firstWords(q.Choices[wrong].Say))
		}
	}
}

// Comments disappear as the room types, the text before and now is shown side by side, and every version can be
// brought back.
func TestRewrite(t *testing.T) {
	g := newRig(t, "merryn")
	g.size(120, 40)
	g.jump("One pair's text")
	weak := g.m.s.Weak.Text
	p := g.m.slide().(*rewriteSlide)
	first := len(p.r.Now().Findings)
	was := strconv.Itoa(first) + " comments." // The number depends on the phrases.
	g.want(was)
	g.press("f7")
	g.wantNot("comment.", "comments")
	g.write("On Monday 9 November at 11:00 Merryn told Mr Dunn. She often sits alone. bq.")
	now := wizard.Comments(len(p.r.Now().Findings))
	g.want(now)
	g.wantNot("not there yet")
	if p.r.Now().Text == weak || len(p.r.Now().Findings) >= first {
		t.Fatal("the number of comments did not fall")
	}
	g.press("f3")
	g.want("Before: "+was, "Now: "+now, "often[")
	g.press("esc", "f5", "f6")
	g.want("Back to which version?")
	g.press("1")
	if p.r.Now().Text != strings.TrimSpace(weak) && p.r.Now().Text != weak {
		t.Errorf("the first version is not back: %q", p.r.Now().Text)
	}
	g.want(was, "streetwise")
	g.press("f6")
	g.want("On Monday 9 November")
	g.press("esc", "f2")
	g.want("What the school knows", "streetwise")
	g.press("f2")
	g.wantNot("What the school knows")
	g.press("pgdown")
	g.want("What the room sees", workshop.AskEight)
}

// The room says which of the eight are there before it sees what a rule has found, and can change its mind afterwards.
func TestRoomSpeaksBeforeTheRule(t *testing.T) {
	t.Parallel()
	for _, s := range workshop.All() {
		for _, size := range sizes {
			g := newRig(t, s.ID)
			g.size(size[0], size[1])
			g.jump("One pair's text")
			g.press("f7")
			g.write("On Monday 9 November at 11:00 the child told Mr Dunn.")
			g.press("pgdown")
			g.want(workshop.AskEight, "On Monday 9 November", "1 to 8: there", "PgDn the rule")
			g.wantNot("not there yet", "a rule")
			g.press("1", "8", "8", "pgdown")
			g.want("the room a rule", "1 Who and when there there", "8 What is asked not there yet not there yet")
			g.press("8")
			g.want("8 What is asked there not there yet")
			at := g.m.at
			g.press("pgup")
			g.wantNot("a rule")
			g.press("pgdown", "pgdown")
			if g.m.at != at+1 {
				t.Errorf("%s: Page Down does not continue after the rule", s.ID)
			}
		}
	}
}

// On the screen for a pair's text the first letter gives an empty page with that letter on it, whatever it does on
// other screens. A clicker still moves on. After Esc letters are keys again.
func TestFirstLetterGivesAnEmptyPage(t *testing.T) {
	t.Parallel()
	for _, first := range []string{"s", "p", "j", "m", "q", "W", "1", "?", "b", "."} {
		g := newRig(t, "wren")
		g.jump("One pair's text")
		p := g.m.slide().(*rewriteSlide)
		weak := p.r.Now().Text
		g.press("pgdown", "pgup")
		if got := p.r.Now().Text; got != weak {
			t.Fatalf("a clicker has typed: %q", got)
		}
		g.press(first)
		g.write("am")
		if got := p.r.Now().Text; got != first+"am" {
			t.Errorf("%s gives %q", first, got)
		}
		g.press("esc", "j")
		g.want("Jump to")
		g.press("esc", "enter")
		g.write("n")
		if got := p.r.Now().Text; got != first+"amn" {
			t.Errorf("after Enter the text is %q", got)
		}
		g.press("f3", "7")
		if got := p.r.Now().Text; got != first+"amn" {
			t.Errorf("a digit over the comparison reached the text: %q", got)
		}
		if len(g.wrote) > 0 {
			t.Errorf("%s has written %v", first, g.wrote)
		}
	}
}

// What the room said about a text is still there after the text has been mended, and the screen says so.
func TestRoomIsKeptWhenTheTextChanges(t *testing.T) {
	t.Parallel()
	g := newRig(t, "idil")
	g.jump("One pair's text")
	g.write("Noor told Mrs Lark.")
	g.press("pgdown", "3", "5", "pgup", "enter")
	g.write(" On Monday.")
	g.press("pgdown")
	g.want("The text has changed since the room said this", "3 Impact there", "5 Strengths there")
	g.press("3")
	g.wantNot("The text has changed", "3 Impact there")
}

// A wide screen has the facts next to the text being typed, and a narrow one above it.
func TestFactsWhileTyping(t *testing.T) {
	t.Parallel()
	for _, s := range workshop.All() {
		g := newRig(t, s.ID)
		g.size(120, 40)
		g.jump("One pair's text")
		g.press("f7", "f2")
		g.write("Once ")
		g.want("What the school knows", "Once", firstWords(s.Facts[len(s.Facts)-1]))
		g.size(80, 24)
		g.wantNot("What the school knows")
		g.press("f2")
		g.want("What the school knows")
		g.wantNot("Once")
	}
}

// A screen can be reached by the number printed on the run sheet.
func TestJumpsToTheNumberOfAScreen(t *testing.T) {
	t.Parallel()
	for _, s := range workshop.All() {
		g := newRig(t, s.ID)
		for _, n := range []int{len(g.m.slides), 1, 12} {
			g.press("j")
			g.write(strconv.Itoa(n))
			g.want("Screen " + strconv.Itoa(n))
			g.press("enter")
			if g.m.at != n-1 || len(g.m.over) > 0 {
				t.Errorf("%s: %d goes to screen %d", s.ID, n, g.m.at+1)
			}
		}
		g.press("j", "9", "9", "enter")
		g.want("There is no such screen", "Jump to")
		g.press("1", "3", "backspace", "backspace", "esc")
		if g.m.at != 11 {
			t.Errorf("%s: Esc goes to screen %d", s.ID, g.m.at+1)
		}
	}
}

// The footer says what Page Up and Page Down do in a decision.
func TestFooterOfADecision(t *testing.T) {
	t.Parallel()
	g := newRig(t, "ruben")
	g.jump("Decision: ")
	g.want("PgDn take it", "PgUp next option")
	g.press("pgup", "pgup")
	g.want("PgDn take it", "PgUp back")
	g.press("pgdown")
	g.want("PgDn next", "PgUp another option")
}

// A clicker only has Page Up and Page Down, and reaches every branch of a step with them.
func TestClickerReachesEveryBranch(t *testing.T) {
	for _, s := range workshop.All() {
		for i := range s.Decisions {
			d := &s.Decisions[i]
			g := newRig(t, s.ID)
			g.jump("Decision: " + d.Title)
			first, _ := d.Step(d.Start)
			for _, o := range first.Options {
				g.press("pgdown")
				g.want(firstWords(o.Follows))
				g.press("pgup")
			}
			g.press("pgdown")
			g.want(firstWords(first.Options[0].Follows))
		}
	}
}

// A pair with the cards on paper skips both cards, but no round of the call.
func TestSkipsTheCards(t *testing.T) {
	g := newRig(t, "orla")
	g.jump("The call, in pairs")
	for range 8 {
		if isCallCard(g.m.slide()) {
			break
		}
		g.press("pgdown")
	}
	g.want("The caller's card")
	g.press("s")
	g.want("Change over")
}

// Carrying on typing over the facts loses no letter, not even those with which a clicker hides the screen.
func TestTypesOnOverTheFacts(t *testing.T) {
	g := newRig(t, "orla")
	g.jump("One pair's text")
	g.press("f7", "f2")
	g.want("What the school knows")
	g.press("D", "a", "d")
	g.want("Dad")
	g.press("f2", "b")
	g.want("Dadb")
	g.press("f2", "f12")
	if !g.m.blank {
		t.Error("F12 does not hide the screen over the facts")
	}
}

// The first letter of a pair's text is a letter, whichever it is; after Esc, letters are keys again.
func TestFirstLetterOfPairsText(t *testing.T) {
	for _, first := range []string{"b", ".", "B", "t"} {
		g := newRig(t, "orla")
		g.jump("One pair's text")
		g.write(first + "ut")
		if got := g.m.slide().(*rewriteSlide).r.Now().Text; got != first+"ut" {
			t.Errorf("the text is %q, want %q", got, first+"ut")
		}
		g.press("esc", "b")
		if !g.m.blank {
			t.Error("b does not hide the screen after Esc")
		}
	}
}
