package plain_test

import (
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/export"
	"referral/wizard"
	"referral/wizard/plain"
)

// prompts lead to every kind of prompt, with what is typed there.
var prompts = []struct {
	name  string
	at    checklist.Ref
	lines []string
	typed string
}{
	{"a line", checklist.Ref{Question: "referrer.availability"}, nil, "after four, on 01632 960 777"},
	{"a choice", checklist.Ref{Question: "agencies.social_worker"}, nil, "3"},
	{"an answer of many lines, its first", checklist.Ref{Question: "child.culture", Subject: "p1"}, nil, "Friday prayers"},
	{"an answer of many lines, its second", checklist.Ref{Question: "child.culture", Subject: "p1"}, []string{"Friday prayers"}, "with his uncle"},
	{"a date", checklist.Ref{Question: "fact.when", Subject: "f2"}, nil, "10/11/2026"},
	{"a date that could be two", checklist.Ref{Question: "child.born", Subject: "p1"}, []string{"3/3/14"}, "1"},
	{"the words after a choice", checklist.Ref{Question: "child.interpreter", Subject: "p1"}, []string{"1"}, "Pashto"},
	{"a home", checklist.Ref{Question: "child.other_home", Subject: "p1"}, nil, "2 Tannery Row"},
	{"the kind of a gap", checklist.Ref{Question: "child.religion", Subject: "p1"}, []string{"-"}, "2"},
	{"the day of a gap", checklist.Ref{Question: "child.religion", Subject: "p1"}, []string{"-3"}, "20/11/2026"},
	{"the note of a gap", checklist.Ref{Question: "child.religion", Subject: "p1"}, []string{"-5"}, "not on the roll"},
	{"a list", checklist.Ref{Question: "family.household"}, nil, "Ines Duarte, aunt"},
	{"the facts of an opinion", checklist.Ref{Question: "impact.now"}, []string{"She hides.", "."}, "F1"},
	{"comments", checklist.Ref{Question: "impact.now"}, []string{chaotic, ".", ""}, "k1"},
	{"the questions behind a comment", checklist.Ref{Question: "impact.now"}, []string{chaotic, ".", "", "m1"}, "no coat"},
	{"what becomes of them", checklist.Ref{Question: "impact.now"}, []string{chaotic, ".", "", "m1", "no coat", "", "", ""}, "2"},
	{"exact words", checklist.Ref{Question: "fact.words", Subject: "f4"}, []string{"I was never asked.", "."}, "1"},
	{"the call", checklist.Ref{Question: "call.answered_by"}, nil, "Imani Bello"},
	{"add more", checklist.Ref{Question: "child.name", Subject: "p1"}, []string{"+"}, "1"},
	{"anywhere", checklist.Ref{Question: "child.name", Subject: "p1"}, []string{"*"}, "2"},
}

func atPrompt(t *testing.T, at checklist.Ref) *wizard.Session {
	t.Helper()
	s := rowan(t)
	s.Flow.Change(func(*checklist.Referral) {}) // There is something to lose.
	s.Saved(s.Flow.Revision())
	if !s.Flow.Jump(at) {
		t.Fatalf("there is no question %s", at.Question)
	}
	return s
}

func record(t *testing.T, s *wizard.Session) string {
	t.Helper()
	b, err := s.Flow.State()
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// At every prompt the signs do what the first line says, the same is asked again, and what is typed then is kept as if
// nothing had come between.
func TestSignsWorkAtEveryPrompt(t *testing.T) {
	for _, p := range prompts {
		t.Run(p.name, func(t *testing.T) {
			plainly := atPrompt(t, p.at)
			_, _ = goOn(plainly, nil, append(slices.Clone(p.lines), p.typed)...)
			s := atPrompt(t, p.at)
			lines := append(slices.Clone(p.lines), "#", "", "?", "!", "", "#", "#", "3", p.typed)
			out, _ := goOn(s, &memory{}, lines...)
			if got, want := record(t, s), record(t, plainly); got != want {
				t.Errorf("got\n%s\nwant\n%s\n%s", got, want, out)
			}
			if strings.Count(out, "RING NOW") < 2 || strings.Count(out, "999   Danger now") < 3 || !strings.Contains(out, "put a backslash before it") || strings.Count(out, "Carry on writing") != 1 {
				t.Errorf("a sign was not heeded:\n%s", out)
			}
		})
	}
}

// < goes back from every prompt, and is not part of an answer.
func TestBackFromEveryPrompt(t *testing.T) {
	for _, p := range prompts {
		t.Run(p.name, func(t *testing.T) {
			s := atPrompt(t, p.at)
			_, err := goOn(s, nil, append(slices.Clone(p.lines), "<")...)
			if !errors.Is(err, plain.ErrEnded) {
				t.Errorf("got %v", err)
			}
			if strings.Contains(record(t, s), `\u003c`) {
				t.Errorf("< became an answer:\n%s", record(t, s))
			}
		})
	}
	s := atPrompt(t, checklist.Ref{Question: "child.religion", Subject: "p1"})
	_ = s.Flow.Answer(checklist.Value{Text: "Sikh"})
	_, _ = goOn(s, nil, "-1", "today", "<")
	if got := s.Flow.Value(); got.Text != "Sikh" || got.Gap != nil {
		t.Errorf("the answer did not come back: %+v", got)
	}
}

// A backslash turns a sign into text; what only looks like a sign is text anyway.
func TestSignsAsText(t *testing.T) {
	ref := checklist.Ref{Question: "referrer.availability"}
	for typed, want := range map[string]string{`\#`: "#", `\!`: "!", `\?`: "?", `\<`: "<", `\-`: "-", `\-2`: "-2", `\.`: ".", "##": "##", "?!": "?!", "...": "...", `\n`: `\n`, `\`: `\`} {
		s := atPrompt(t, ref)
		_, _ = goOn(s, nil, typed)
		if got := s.Flow.ValueOf(ref).Text; got != want {
			t.Errorf("%q: got %q, want %q", typed, got, want)
		}
	}
	prose := checklist.Ref{Question: "child.culture", Subject: "p1"}
	s := atPrompt(t, prose)
	_, _ = goOn(s, nil, "One.", `\.`, "...", `\<`, ".")
	if got := s.Flow.ValueOf(prose).Text; got != "One.\n.\n...\n<" {
		t.Errorf("got %q", got)
	}
}

// fingers is someone typing at a terminal. A line that begins with a paste mark was pasted. One that ends with … was
// not finished when the window closed, nor one that ends with ^C when Ctrl+C was pressed.
type fingers struct {
	typed
	begun []string // begun are what the lines held at first.
}

func (f *fingers) ReadTyped(a plain.Ask) (plain.Typed, error) {
	f.begun = append(f.begun, a.Begun)
	line, err := f.ReadLine()
	if err != nil {
		return plain.Typed{}, err
	}
	if half, ok := strings.CutSuffix(line, "…"); ok {
		a.Tick(half)
		return plain.Typed{}, io.EOF
	}
	if half, ok := strings.CutSuffix(line, "^C"); ok {
		a.Tick(half)
		return plain.Typed{}, plain.ErrInterrupted
	}
	if half, ok := strings.CutSuffix(line, "(idle)"); ok {
		a.Tick(half)
		return plain.Typed{}, plain.ErrIdle
	}
	text, pasted := strings.CutPrefix(line, "paste:")
	return plain.Typed{Text: text, Pasted: pasted}, nil
}

func typeOn(s *wizard.Session, store wizard.Store, f *fingers) (string, error) {
	var out strings.Builder
	err := plain.Run(s, plain.Options{
		In: f, Out: &out, Store: store,
		Numbers: func(string) []export.Number { return nil },
		Text:    func(string) (string, bool) { return "", false },
		Export:  func(string, string) (wizard.Saved, error) { return wizard.Saved{}, nil },
	})
	return out.String(), err
}

// A dot among pasted lines is just a line.
func TestPastedDotIsText(t *testing.T) {
	ref := checklist.Ref{Question: "child.culture", Subject: "p1"}
	s := atPrompt(t, ref)
	f := &fingers{typed: typed{[]string{"paste:He said", "paste:.", "paste:!", "and nothing more", "."}}}
	out, _ := typeOn(s, nil, f)
	if got := s.Flow.ValueOf(ref).Text; got != "He said\n.\n!\nand nothing more" {
		t.Errorf("got %q\n%s", got, out)
	}
}

// Half a line is saved while being typed, in a new draft if there was none, and comes back in its place.
func TestHalfALineComesAgain(t *testing.T) {
	ref := checklist.Ref{Question: "referrer.availability"}
	store := &memory{ready: true}
	s := atPrompt(t, ref)
	out, err := typeOn(s, store, &fingers{typed: typed{[]string{"until fi…"}}})
	if !errors.Is(err, wizard.ErrLeft) || len(store.saved) != 1 {
		t.Fatalf("got %v and %d drafts\n%s", err, len(store.saved), out)
	}
	d, _ := store.Open("draft0")
	s, _, err = wizard.ResumeSession(d, checklist.Default(), clock)
	if err != nil {
		t.Fatal(err)
	}
	f := &fingers{typed: typed{[]string{"until five"}}}
	_, _ = typeOn(s, store, f)
	if f.begun[0] != "until fi" || f.begun[1] != "" || s.Flow.ValueOf(ref).Text != "until five" {
		t.Errorf("got %q and %q", f.begun, s.Flow.ValueOf(ref).Text)
	}
}

// Half a line of a long answer comes back once, behind the lines that were finished; the next line begins empty.
func TestHalfALineOfALongAnswerComesOnce(t *testing.T) {
	t.Parallel()
	ref := checklist.Ref{Question: "concern.reason"}
	store := &memory{ready: true}
	s := atPrompt(t, ref)
	_, _ = typeOn(s, store, &fingers{typed: typed{[]string{"He came in wet.", "He was so co…"}}})
	d, _ := store.Open("draft0")
	s, _, err := wizard.ResumeSession(d, checklist.Default(), clock)
	if err != nil {
		t.Fatal(err)
	}
	f := &fingers{typed: typed{[]string{"He was so cold.", "His coat was thin.", "."}}}
	out, _ := typeOn(s, store, f)
	if len(f.begun) < 3 || f.begun[0] != "He was so co" || f.begun[1] != "" || f.begun[2] != "" {
		t.Errorf("the lines held %q\n%s", f.begun, out)
	}
	if got := s.Flow.ValueOf(ref).Text; !strings.HasSuffix(got, "He came in wet.\nHe was so cold.\nHis coat was thin.") {
		t.Errorf("got %q", got)
	}
}

// Half a line interrupted by Ctrl+C comes back at every prompt, and the answer before it is not lost either.
func TestHalfALineAfterCtrlC(t *testing.T) {
	for _, p := range prompts {
		t.Run(p.name, func(t *testing.T) {
			s := atPrompt(t, p.at)
			f := &fingers{typed: typed{append(slices.Clone(p.lines), "Half a li^C", "2")}}
			out, _ := typeOn(s, &memory{}, f)
			number := slices.Contains([]string{"a date that could be two", "the kind of a gap", "comments", "what becomes of them", "exact words", "add more", "anywhere"}, p.name)
			if got := f.begun[len(f.begun)-1]; got != "Half a li" {
				t.Errorf("the prompt holds %q\n%s", got, out)
			}
			if !number && !strings.Contains(record(t, s), "alf a li") {
				t.Error("the draft does not hold it")
			}
		})
	}
}

// Words begun and deleted again leave the answer unchanged, even if it is a gap.
func TestWordsTakenOutAgain(t *testing.T) {
	ref := checklist.Ref{Question: "child.culture", Subject: "p1"}
	for name, was := range map[string]checklist.Value{
		"a gap":     {Gap: &checklist.Gap{Kind: "does_not_apply", Note: "a new arrival"}},
		"an answer": {Text: "Holi, with his\naunts"},
		"nothing":   {},
	} {
		s := atPrompt(t, ref)
		_ = s.Flow.Answer(was)
		_, _ = typeOn(s, &memory{}, &fingers{typed: typed{[]string{"Hal^C", "", ""}}})
		if got := s.Flow.ValueOf(ref); !got.Equal(was) {
			t.Errorf("%s: got %+v, want %+v", name, got, was)
		}
	}
}

// At the prompt for a passphrase the signs are not a passphrase, and leaving asks in words.
func TestSignsAtThePassphrase(t *testing.T) {
	store := &memory{}
	s, out, err := run(t, store, append(firstPart(t), "!", "2", "<")...)
	if !errors.Is(err, plain.ErrEnded) || strings.Contains(out, "oo short") || !strings.Contains(out, "3  Leave without saving") || s.Kept() {
		t.Errorf("got %v\n%s", err, out)
	}
	s, out, _ = run(t, store, append(firstPart(t), "#", "", "?", "short", "!", "3")...)
	if !strings.Contains(out, "RING NOW") || strings.Count(out, "oo short") != 1 || s.Kept() {
		t.Errorf("got\n%s", out)
	}
}

// Ctrl+C asks as ! does, even at the question of how to leave.
func TestInterruptedAsks(t *testing.T) {
	s := wizard.NewSession(wizard.NewFlow(checklist.New(), checklist.Default(), clock))
	out, err := typeOn(s, &memory{}, &fingers{typed: typed{[]string{"3", "^C", "^C", "^C", "", "6", "2", "^C", "3"}}})
	if !errors.Is(err, wizard.ErrLeft) || strings.Count(out, "Carry on writing") != 4 || !strings.Contains(out, "Who could be harming the child") {
		t.Errorf("got %v\n%s", err, out)
	}
}

// In a window that stays open, the writer is told that what was typed can be read there; a pipe has no window.
func TestLeavingTheWindow(t *testing.T) {
	const still = "what was printed can still be read in it."
	for name, lines := range map[string][]string{"saved": {"3", "!"}, "not saved": {"3", "!", "3"}} {
		store := &memory{ready: name == "saved"}
		out, err := typeOn(wizard.NewSession(wizard.NewFlow(checklist.New(), checklist.Default(), clock)), store, &fingers{typed: typed{lines}})
		if !errors.Is(err, wizard.ErrLeft) || !strings.Contains(strings.Join(strings.Fields(out), " "), still) {
			t.Errorf("%s: got %v\n%s", name, err, out)
		}
		if _, out, err := run(t, &memory{ready: name == "saved"}, lines...); !errors.Is(err, wizard.ErrLeft) || strings.Contains(strings.Join(strings.Fields(out), " "), still) {
			t.Errorf("%s, in a pipe: got %v\n%s", name, err, out)
		}
	}
}

// If nothing was typed, there is nothing to ask.
func TestLeavingWithNothing(t *testing.T) {
	s, out, err := run(t, &memory{ready: true}, "!")
	if !errors.Is(err, wizard.ErrLeft) || strings.Contains(out, "Carry on writing") || s.Kept() {
		t.Errorf("got %v\n%s", err, out)
	}
}

// A number on the page of answers changes one answer and returns to the page; the message about a written file is not
// scrolled away by the list.
func TestChangeComesBackToTheAnswers(t *testing.T) {
	s := atCheck(t)
	out, _ := goOn(s, nil, "1", "", "f", "3", "12/11/2026")
	if s.Flow.Now().Page != wizard.PageCheck {
		t.Errorf("it continues at %v\n%s", s.Flow.Now().Ref, out)
	}
	if after := out[strings.Index(out, "Written: "):]; strings.Index(after, "A number changes") > 200 {
		t.Errorf("the list scrolls away what was written:\n%s", after)
	}
}

func atCheck(t *testing.T) *wizard.Session {
	t.Helper()
	s := rowan(t)
	for _, section := range s.Flow.Guide().Sections {
		if s.Flow.JumpSection(section.ID) && s.Flow.Now().Page == wizard.PageCheck {
			return s
		}
	}
	t.Fatal("there is no page to check the answers")
	return nil
}

// "None known to us" is an answer, and leads on like any other.
func TestNoneLeadsOn(t *testing.T) {
	for _, list := range []string{"family.household", "agencies.list", "history.concerns"} {
		s := wizard.NewSession(wizard.NewFlow(checklist.New(), checklist.Default(), clock))
		if !s.Flow.Jump(checklist.Ref{Question: list}) {
			t.Fatalf("there is no list %s", list)
		}
		out, _ := goOn(s, nil, "none known to us")
		if s.Flow.Now().Ref.Question == list || !strings.Contains(out, "Kept as the answer: none known to us") {
			t.Errorf("%s: it is asked again\n%s", list, out)
		}
	}
}
