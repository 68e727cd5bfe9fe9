package tui

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/export"
	"referral/wizard"
	"referral/wizard/tui/screen/screentest"
)

// fakeClipboard is a clipboard that a test can look at.
type fakeClipboard struct {
	text   string
	writes int
	fail   error
}

func (c *fakeClipboard) Write(text string) error {
	if c.fail != nil {
		return c.fail
	}
	c.text = text
	c.writes++
	return nil
}

func (c *fakeClipboard) Read() (string, error) { return c.text, c.fail }

// pasteRig is on the paste pack of a sample, with a form of four boxes.
func pasteRig(t *testing.T) (*rig, *fakeClipboard) {
	t.Helper()
	g := newRig(t, sample(t, "rowan"))
	board := &fakeClipboard{}
	g.m.o.Clipboard = board
	g.m.o.Context = func(r *checklist.Referral) export.Context {
		p := authority.Profile{ID: "own", Name: "Wexcombe Council", Form: authority.Form{Title: "Request form", SessionMinutes: 30, CanSave: "no", Fields: []authority.Field{
			{Section: "Child", Label: "Name of the child", Questions: []string{"child.name"}, Required: "yes"},
			{Section: "Child", Label: "Reason", Questions: []string{"concern.reason"}, Limit: 400},
			{Section: "End", Label: "Signature", Questions: []string{"consent.signature"}},
			{Section: "End", Label: "What is hoped for", Questions: []string{"outcome.expected"}},
		}}}
		return export.Context{R: r, Guide: checklist.Default(), Now: g.now, Profile: p}
	}
	g.m.push(newPastePage(g.m))
	return g, board
}

func (g *rig) paste() *pastePage {
	g.t.Helper()
	p, ok := g.m.top().(*pastePage)
	if !ok {
		g.t.Fatalf("the top is %T", g.m.top())
	}
	return p
}

func TestPasteGoesBoxByBox(t *testing.T) {
	g, board := pasteRig(t)
	g.want("Wexcombe Council: Request form", "1 Name of the child", "The clock starts when you first copy a box. This form closes after 30 minutes. You cannot save it part-way.", wizard.WordsClipHistory, "3 Signature by hand")
	rows := g.paste().rows
	if len(rows) < 5 || len(rows[1].Box.Parts) < 2 {
		t.Fatalf("got %d rows; the reason should be split", len(rows))
	}
	for _, r := range rows {
		if r.Text == "" {
			continue
		}
		if n := len([]rune(r.Text)); r.Box.Limit > 0 && n > r.Box.Limit {
			t.Errorf("part %d of box %d has %d characters", r.Piece, r.N, n)
		}
		g.press("enter")
		if board.text != r.Text {
			t.Fatalf("box %d, part %d: the clipboard holds %q, want %q", r.N, r.Piece, board.text, r.Text)
		}
		g.want(wizard.WordsClipCheck)
	}
	g.wantNot(wizard.WordsClipHistory, "[ ] 1")
	g.want("[x] 4 What is hoped for")
}

func TestPasteClearsWhatItHolds(t *testing.T) {
	for _, c := range []struct {
		name        string
		since       string // since is what someone copied afterwards.
		want, words string
	}{
		{"still there", "", "", wizard.WordsClipCleared},
		{"something newer", "reference 12/34", "reference 12/34", wizard.WordsClipNewer},
	} {
		t.Run(c.name, func(t *testing.T) {
			g, board := pasteRig(t)
			g.press("enter")
			if board.text == "" {
				t.Fatal("nothing was copied")
			}
			if c.since != "" {
				board.text = c.since
			}
			g.press("esc")
			if board.text != c.want {
				t.Errorf("the clipboard holds %q, want %q", board.text, c.want)
			}
			if g.m.says.notice != c.words {
				t.Errorf("said %q, want %q", g.m.says.notice, c.words)
			}
		})
	}
}

func TestPasteClearsWhenTheProgramEnds(t *testing.T) {
	g, board := pasteRig(t)
	g.press("enter")
	if err := g.m.outcome(nil); err != nil && !errors.Is(err, wizard.ErrLeft) {
		t.Fatal(err)
	}
	if board.text != "" {
		t.Errorf("the clipboard holds %q", board.text)
	}
}

// Without a system clipboard, or over a connection, the terminal's is used, and the page says so.
func TestPasteFallsBackToTheTerminal(t *testing.T) {
	for _, c := range []struct {
		name string
		set  func(g *rig, board *fakeClipboard)
	}{
		{"it fails", func(_ *rig, b *fakeClipboard) { b.fail = errors.New("no clipboard") }},
		{"there is none", func(g *rig, _ *fakeClipboard) { g.m.o.Clipboard = nil }},
		{"over a connection", func(g *rig, _ *fakeClipboard) {
			g.m.o.Env = func(name string) string { return map[string]string{"SSH_TTY": "/dev/pts/1"}[name] }
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			g, board := pasteRig(t)
			c.set(g, board)
			want := g.paste().rows[0].Text
			msg := g.m.copyText("part", "label", want)()
			if got := sentToTerminal(t, g.m.clipped(msg.(clipMsg))); got != want {
				t.Errorf("the terminal got %q, want %q", got, want)
			}
			if board.writes != 0 {
				t.Error("the system's clipboard was written")
			}
			g.want("check that it arrived", "referral export --format fields")
			if got := sentToTerminal(t, g.m.clearCopied()); got != nothing {
				t.Errorf("on leaving the terminal got %q", got)
			}
			if g.m.says.notice != wordsAskedTerm {
				t.Errorf("said %q", g.m.says.notice)
			}
		})
	}
}

// sentToTerminal returns the text that a command gives to the terminal's clipboard; its type is not exported by the
// library.
func sentToTerminal(t *testing.T, cmd tea.Cmd) string {
	t.Helper()
	if cmd == nil {
		t.Fatal("nothing went to the terminal")
	}
	msg := cmd()
	if name := fmt.Sprintf("%T", msg); !strings.Contains(name, "setClipboard") {
		t.Fatalf("the command is %s", name)
	}
	return fmt.Sprint(msg)
}

func TestPasteClock(t *testing.T) {
	g, _ := pasteRig(t)
	g.press("enter")
	g.wait(12 * time.Minute)
	g.want("12 minutes since you first copied a box. This form closes after 30 minutes.")
	g.send(screentest.Key("down"))
	g.wait(14 * time.Minute)
	g.want("4 minutes left.")
	g.send(screentest.Key("down"))
	g.wait(5 * time.Minute)
	g.want("It could have timed out: check.")
	g.press("r")
	g.want("0 minutes since you first copied a box")
}

func TestPasteTicksByHandAndByWords(t *testing.T) {
	g, _ := pasteRig(t)
	g.press("home", "space")
	g.want("[x] 1 Name of the child")
	g.press("space")
	g.want("[ ] 1 Name of the child")
	g.press("enter")
	ref := checklist.Ref{Question: "child.name", Subject: g.child()}
	v := g.m.f.ValueOf(ref)
	v.Text = "Rowan Otherwise"
	if err := g.m.f.AnswerTo(ref, v); err != nil {
		t.Fatal(err)
	}
	g.want("[ ] 1 Name of the child changed since you copied it")
}

func TestPasteAsksAboutTheSeparateSheets(t *testing.T) {
	r := sample(t, "rowan")
	if len(export.SeparateSheets(r)) == 0 {
		r.Carers()[0].StaffRisk = "yes"
	}
	g := newRig(t, r)
	g.m.o.Clipboard = &fakeClipboard{}
	g.m.push(newPastePage(g.m))
	g.want("Not in any box; give these separately:")
	g.press("enter", "esc")
	g.want("Have you sent those too?")
	g.press("1")
	if got := g.m.f.ValueOf(checklist.Ref{Question: "check.sheets_sent"}).Choice; got != "yes" {
		t.Errorf("got %q", got)
	}
}

// TestPasteOfAFormKnownInPart checks that the page says so, and that what the boxes lack comes last, under its own
// heading.
func TestPasteOfAFormKnownInPart(t *testing.T) {
	g := newRig(t, sample(t, "rowan"))
	kirklees, _ := authority.Find("kirklees")
	g.m.o.Context = func(r *checklist.Referral) export.Context {
		return export.Context{R: r, Guide: checklist.Default(), Now: g.now, Profile: kirklees}
	}
	g.m.push(newPastePage(g.m))
	g.want("Only part of this form is known, from about 2016", "Boxes 17 to")
	rows := g.paste().rows
	i := slices.IndexFunc(rows, func(r wizard.PackRow) bool { return r.Box.Beyond })
	if i < 0 || rows[i].Box.Label != "What has happened, and why now" || !strings.Contains(rows[i].Text, "We ask: ") {
		t.Fatalf("the reason is not the first of the other boxes: row %d", i)
	}
	g.paste().to(i)
	g.want(export.BeyondTitle)
	for _, size := range [][2]int{{100, 30}, {80, 24}, {60, 20}, {40, 12}} {
		g.size(size[0], size[1])
		checkFrame(t, g)
	}
}

func TestPasteFitsEverySize(t *testing.T) {
	for _, size := range [][2]int{{100, 30}, {80, 24}, {60, 20}, {40, 12}} {
		g, _ := pasteRig(t)
		g.size(size[0], size[1])
		checkFrame(t, g)
		g.press("enter", "down")
		checkFrame(t, g)
	}
}

func TestPasteFromTheAnswers(t *testing.T) {
	g := newRig(t, sample(t, "rowan"))
	g.run(g.m.jumpSectionTo("check"))
	g.press("down", "enter")
	g.paste()
}

// Where the council was not on the list when the draft was begun, the papers offer to choose it once it is.
func TestPapersChooseTheCouncil(t *testing.T) {
	t.Parallel()
	for name, open := range map[string]func(*Model) page{
		"paste": func(m *Model) page { return newPastePage(m) },
		"save":  func(m *Model) page { return newExportPage(m) },
	} {
		r := checklist.New()
		r.Authority = wizard.NotOnTheList.ID
		g := newRig(t, r)
		g.m.o.HasForm = func(r *checklist.Referral) bool { return r.Authority == "norwick" }
		g.m.push(open(g.m))
		g.want("F6 choose the council")
		if name == "paste" {
			g.want(wizard.WordsPackOther)
		}
		g.press("f6")
		g.want(wizard.WordsWhichCouncil)
		g.press("1")
		if got := g.m.f.Council(); got != "norwick" {
			t.Errorf("%s: the council is %q", name, got)
		}
		g.wantNot("F6 choose the council", wizard.WordsPackOther)
		if name == "save" {
			g.want(wizard.WordsForm)
		}
		g.press("f6")
		g.wantNot(wizard.WordsWhichCouncil)
	}
}
