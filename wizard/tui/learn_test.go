package tui

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/authority/form"
	"referral/wizard/learn"
	"referral/wizard/tui/screen"
	"referral/wizard/tui/screen/screentest"
)

// schoolForm is a council's form, and the profiles saved from it.
type schoolForm struct {
	read form.Form
	kept []authority.Profile
	fail error
}

func (f *schoolForm) Council() string { return "Wexcombe" }

func (f *schoolForm) Start(council string) (*learn.Learning, error) {
	if learn.ID(council) == "" {
		return nil, errors.New(learn.WordsLetters)
	}
	return learn.Start(f.read, authority.Profile{}), nil
}

func (f *schoolForm) Keep(l *learn.Learning) ([]string, error) {
	if f.fail != nil {
		return nil, f.fail
	}
	f.kept = append(f.kept, l.Profile(authority.Profile{}, "wexcombe", "Wexcombe", "2026-11-30"))
	return []string{"Saved as wexcombe.toml."}, nil
}

// fields returns the questions of the last saved form.
func (f *schoolForm) fields(t *testing.T) string {
	t.Helper()
	if len(f.kept) == 0 {
		t.Fatal("nothing was kept")
	}
	var out []string
	for _, field := range f.kept[len(f.kept)-1].Form.Fields {
		out = append(out, strings.Join(field.Questions, "+"))
	}
	return strings.Join(out, " ")
}

func wexcombeForm() *schoolForm {
	f := &schoolForm{read: form.Form{Title: "Wexcombe request for help", Prose: []string{"Ring the front door on 01632 960501.", "Send it within 24 hours of the call."}}}
	for i, label := range []string{"Full name", "Date of birth", "Ward", "Shoe size", "A long label that goes on and on " + strings.Repeat("about the child's wider circumstances ", 8)} {
		f.read.Fields = append(f.read.Fields, form.Field{Index: i + 1, Section: "The child", Label: label, Kind: form.Text, Layout: form.Left})
	}
	return f
}

// learnRig is on the home screen, with a form that can be read.
func learnRig(t *testing.T, reader bool) (*rig, *schoolForm) {
	t.Helper()
	g, f := newRigOf(t, nil, reader), wexcombeForm()
	g.m.o.ReadForm = func(path, text string) (CouncilForm, error) {
		if path != "form.docx" && !strings.Contains(text, "Full name") {
			return nil, errors.New("reading the form: no such file")
		}
		return f, nil
	}
	return g, f
}

// begun reads the form and says whose it is.
func begun(t *testing.T, g *rig) {
	t.Helper()
	g.press("9")
	g.write("form.docx")
	g.press("enter")
	g.wait(turnFor)
	g.want(learn.WordsWhose)
	g.press("enter")
	g.wait(turnFor)
	g.want("Wexcombe", "5 boxes: 2 understood, 3 to decide.", "1 of 5", "The child: Ward")
}

func TestLearnAFormFromHome(t *testing.T) {
	g, f := learnRig(t, false)
	begun(t, g)
	g.press("f7")
	g.want("1 Full name", "Full name", "3 Ward", learn.WordsToDecide)
	g.press("esc", "1")
	g.write("postc")
	g.press("enter")
	g.want("2 of 5", "Shoe size")
	g.write("2")
	g.want("3 of 5")
	g.press("ctrl+z", "ctrl+z")
	g.want("1 of 5", "The child: Ward")
	g.press("ctrl+z")
	g.want(learn.WordsFirst)
	g.write("2344") // By hand, not for the referrer, later; and the number is for nights.
	g.want("5 of 5", "within 24 hours", "The form says (not checked)", "a call must be followed up in writing")
	g.write("1")
	g.want(learn.WordsAll)
	g.press("enter")
	g.want("Saved as wexcombe.toml.", learn.WordsLater)
	if got := f.fields(t); got != "child.name child.born none  " {
		t.Errorf("kept: %q", got)
	}
	if p := f.kept[0]; len(p.Numbers) != 1 || p.Numbers[0].Use != "out_of_hours" || len(p.Deadlines) != 1 || !p.Form.Fields[3].Skip {
		t.Errorf("kept: %+v, %+v", p.Numbers, p.Deadlines)
	}
	g.press("esc")
	g.want("New referral")
}

// A box already understood can be looked at and changed, before the end or at the end; undo reverses it.
func TestADecidedBoxIsChangedOnThePage(t *testing.T) {
	g, f := learnRig(t, false)
	begun(t, g)
	g.press("f7")
	g.write("birth")
	g.press("enter")
	g.want("Box 2, again", "The child: Date of birth", "Now: Date of birth.", learn.WordsAsItIs)
	g.press("esc")
	g.want("Save what you have done so far?")
	g.press("3", "1")
	g.write("age")
	g.press("enter")
	g.want("1 of 5", "The child: Ward")
	g.write("22222") // By hand three times; then a number and a deadline.
	g.want(learn.WordsAll)
	g.write("2")
	g.press("down", "down", "enter")
	g.want("Box 3, again", "Now: "+learn.WordsNone)
	g.write("4")
	g.want(learn.WordsAll)
	g.press("f7", "enter")
	g.want("Box 1, again")
	g.press("ctrl+z")
	g.want(learn.WordsAll)
	g.press("1")
	if got := f.fields(t); got != "child.name child.age none none none" {
		t.Errorf("kept: %q", got)
	}
}

// A form can be pasted piece by piece; what cannot be read says so, and asks again.
func TestAFormIsPasted(t *testing.T) {
	g, _ := learnRig(t, false)
	g.press("9", "enter")
	g.want("!")
	g.write("nothing.docx")
	g.press("enter")
	g.want("Reading the form: no such file.")
	g.send(tea.PasteMsg{Content: "The child\r\nFull name\r\nDate of birth\r\n"})
	g.send(tea.PasteMsg{Content: "Ward"})
	g.want("4 lines pasted")
	g.press("enter")
	g.press("ctrl+u")
	g.write("123")
	g.press("enter")
	g.want(learn.WordsLetters, learn.WordsWhose)
	g.press("ctrl+u")
	g.write("Norwick")
	g.press("enter")
	g.want("Norwick", "1 of 5")
}

// No way out loses what was decided: each asks, and saves.
func TestLearningIsLeft(t *testing.T) {
	for _, key := range []string{"esc", "ctrl+q"} {
		g, f := learnRig(t, false)
		begun(t, g)
		g.write("2")
		g.press(key)
		g.want("Save what you have done so far?")
		g.press("esc")
		g.want("2 of 5")
		f.fail = errors.New("writing the profile: the disk is full")
		g.press(key, "1")
		g.want("Writing the profile: the disk is full.", "2 of 5")
		f.fail = nil
		g.press(key, "1")
		if got := f.fields(t); got != "child.name child.born none  " {
			t.Errorf("%s: kept %q", key, got)
		}
		if g.quit != (key == "ctrl+q") {
			t.Errorf("%s: the program has ended: %v", key, g.quit)
		}
	}
	g, f := learnRig(t, false)
	begun(t, g)
	g.press("ctrl+s")
	if len(f.kept) != 1 {
		t.Error("Ctrl+S has not saved it")
	}
	g, f = learnRig(t, false)
	begun(t, g)
	g.press("esc", "2")
	g.want("New referral")
	if len(f.kept) != 0 {
		t.Error("it was saved all the same")
	}
}

// For any keys at any size, with or without a screen reader, every frame fits and says what is asked.
func TestRandomKeysWhileLearning(t *testing.T) {
	keys := []string{"1", "2", "3", "4", "5", "7", "enter", "tab", "shift+tab", "up", "down", "ctrl+z", "f7", "esc", "ctrl+s", "f9", "f1", "x"}
	for seed := range uint64(8) {
		random := rand.New(rand.NewPCG(seed, 3))
		g, f := learnRig(t, seed%2 == 1)
		begun(t, g)
		for range 120 {
			if random.IntN(12) == 0 {
				size := [][2]int{{100, 30}, {80, 24}, {60, 20}, {40, 12}}[random.IntN(4)]
				g.size(size[0], size[1])
			}
			g.send(screentest.Key(keys[random.IntN(len(keys))]))
			g.wait(turnFor)
			if g.m.ending.place != "" {
				t.Fatalf("seed %d: a panic at %s", seed, g.m.ending.place)
			}
			checkFrame(t, g)
			if g.m.learning() == nil {
				break
			}
		}
		for _, p := range f.kept {
			if _, mistakes := authority.Read(authority.Encode(p), func(id string) bool { _, ok := checklist.Default().Question(id); return ok }); len(mistakes) > 0 {
				t.Errorf("seed %d: %v", seed, mistakes)
			}
		}
	}
}

// At every size, with or without colours, the question and at least one answer are on the page.
func TestLearnScreens(t *testing.T) {
	for _, size := range sizes {
		for _, reader := range []bool{false, true} {
			for _, theme := range []screen.Theme{screen.ThemeNone, screen.ThemeLight} {
				name := fmt.Sprintf("%v, reader %v, %v", size, reader, theme)
				g, _ := learnRig(t, reader)
				if !reader {
					*g.m.styles = *screen.NewStyles(theme, screen.DepthTrue)
				}
				begun(t, g)
				g.size(size[0], size[1])
				for _, asked := range []string{"Ward", "Shoe size", "A long label", "01632 960501", "within 24 hours", learn.WordsAll} {
					g.wait(turnFor)
					checkFrame(t, g)
					g.want(asked)
					if got := drawn.FindString(g.shows()); reader && got != "" {
						t.Errorf("%s: %q is drawn:\n%s", name, got, g.shows())
					}
					g.press("end", "enter")
				}
			}
		}
	}
}

// The paste pack and the papers lead to learning a form if none is known.
func TestThePapersLeadToTheForm(t *testing.T) {
	g := newRig(t, sample(t, "rowan"))
	f := wexcombeForm()
	g.m.o.ReadForm = func(string, string) (CouncilForm, error) { return f, nil }
	g.m.push(newPastePage(g.m))
	g.want("learn the form")
	g.press("l")
	g.write("form.docx")
	g.press("enter", "enter")
	g.want("1 of 5")
	g.press("esc", "1", "esc")
	g.want("boxes copied")
	if len(f.kept) != 1 {
		t.Errorf("kept %d times", len(f.kept))
	}
	g.press("esc")
	g.m.push(newExportPage(g.m))
	g.press("down")
	g.want("learn the form")
	g.press("l")
	g.want(wordsFormFile)
	g.press("esc")
	g.want("Save the papers")
	known, _ := pasteRig(t)
	known.press("l")
	known.wantNot("learn the form", wordsFormFile)
}

// Enter straight after a digit does not answer the next question: it may be meant for the answer that the digit chose.
func TestEnterAfterADigit(t *testing.T) {
	t.Parallel()
	g, _ := learnRig(t, false)
	begun(t, g)
	g.press("2", "enter")
	g.want("Question 2 of 5", wordsDigitChose)
	g.press("down", "enter")
	g.want("Question 3 of 5")
}
