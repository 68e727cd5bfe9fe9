package plain

import (
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
	"time"

	"referral/checklist"
	"referral/checklist/clean"
	"referral/checklist/english"
	"referral/export"
	"referral/wizard"
)

// Options is what the interview needs in addition to its flow.
type Options struct {
	In        Lines
	Out       io.Writer
	Store     wizard.Store
	Numbers   func(council string) []export.Number             // Numbers are the numbers to ring for a council, the school's own first.
	Councils  func() []wizard.Council                          // Councils are the councils to choose from, the school's own first.
	First     func() []string                                  // First is the first screen for a call: numbers, first words, what to do if a parent comes.
	Export    func(format, sheet string) (wizard.Saved, error) // Export writes one paper, or if sheet is empty those for the council, and says where they are.
	Open      func(path string) error                          // Open opens a file with the system's program for it; nil if there is none.
	HasForm   func() bool                                      // HasForm reports whether an empty Word form of the council is kept; nil if none can be.
	Form      func() (wizard.Saved, []string, error)           // Form fills in the council's Word form, and returns where it is, what was left empty, and why.
	Text      func(sheet string) (string, bool)                // Text is a sheet as plain text, and whether it has anything on it.
	Context   func() export.Context                            // Context is what the papers are composed from; nil for the record alone.
	Clipboard wizard.Clipboard                                 // Clipboard is where boxes of the form are copied; nil if there is none.
	Clear     func() bool                                      // Clear clears the window and its scrollback, and reports whether it could; nil if it cannot.
	Ring      bool                                             // Ring begins with the numbers and the call; if nothing comes of it, Run returns.
	Width     int                                              // Width is the line width in columns; 0 for 78.
}

// ErrEnded is returned if the input ended before a passphrase was chosen.
var ErrEnded = errors.New("the input ended before a passphrase was chosen, so nothing was saved; to be able to save, choose one first: referral setup")

// interview is one run.
type interview struct {
	o       Options
	s       *wizard.Session
	f       *wizard.Flow
	section string
	hinted  bool          // hinted is set once a passphrase has been offered.
	listed  checklist.Ref // listed is the list shown last: its why is printed once.
	shown   wizard.Step   // shown is the question read out last: until it is left it is not read out in full again.
	picked  *wizard.Step  // picked is the answer being changed from the page of all answers.
	all     bool          // all is set once the writer has asked for every comment.
	half    string        // half is what had been typed when a line was interrupted.
	leaving bool          // leaving is set once the writer has been asked how to leave.
	closing bool          // closing is set if the program was asked to end, and waits for no one.
	packed  packed        // packed says which boxes of the form were copied.
	written wizard.Saved  // written is what was saved last.
	failed  error         // failed is why the last save failed.
	tried   time.Time     // tried is when that was.
}

// signs are the commands that work at every prompt, and signHelp explains them.
const (
	signs    = "# shows the numbers to ring, ! saves and leaves, ? is help, < goes back, = clears the window and locks"
	signHelp = "  Wherever you can type, on a line of its own: " + signs + ". To type one of these characters itself, put a backslash before it: \\#"
)

// Run asks questions from the session's current step until the writer leaves or the input ends. It returns
// [wizard.ErrLeft] on leaving, and an error if the draft could not be saved.
func Run(s *wizard.Session, o Options) error {
	v := &interview{o: o, s: s, f: s.Flow}
	err := v.guarded()
	if errors.Is(err, io.EOF) {
		return v.end()
	}
	return err
}

func (v *interview) short() string { return v.s.ID()[:min(6, len(v.s.ID()))] }

// guarded saves once more if the program panics, before the panic continues.
func (v *interview) guarded() error {
	defer func() {
		if fault := recover(); fault != nil {
			_ = v.saveNow()
			panic(fault)
		}
	}()
	return v.run()
}

func (v *interview) run() error {
	if v.o.Ring {
		if m, err := v.ringNow(); err != nil && !errors.Is(err, errMoved) || m == next && v.f.Revision() == 0 {
			return err
		}
	}
	v.say("Answer one question at a time. Wherever you can type, on a line of its own: " + signs + ". At a question, - says why there is no answer.")
	for {
		if err := v.enter(); err != nil {
			return err
		}
		m, err := v.step()
		if err != nil || m != stay {
			v.shown = wizard.Step{}
		}
		if err == nil {
			err = v.move(m)
		}
		switch {
		case errors.Is(err, errBack), errors.Is(err, errMoved):
		case err != nil:
			return err
		}
	}
}

// Moves at the end of a step.
type move int

const (
	stay move = iota
	next
	back
	moved // moved means that the flow is already where it should be.
)

func (v *interview) move(m move) error {
	if m != stay && m != moved && v.picked != nil && v.picked.Ref == v.f.Now().Ref {
		v.picked = nil
		v.goToCheck()
		return nil
	}
	switch m {
	case next:
		before := v.f.Now()
		if !v.f.Next() {
			v.say("That was the last question. ! saves and leaves; * goes anywhere.")
		} else if before.Section != v.f.Now().Section {
			v.close(before.Section)
			return v.offerPassphrase()
		}
	case back:
		if !v.f.Back() {
			v.say(wizard.WordsFirst)
		}
	}
	return nil
}

// goToCheck goes to the page of all answers.
func (v *interview) goToCheck() {
	for _, s := range v.f.Guide().Sections {
		if v.f.JumpSection(s.ID) && v.f.Now().Page == wizard.PageCheck {
			return
		}
	}
}

// enter opens a section: its position, its purpose, and what is in it already.
func (v *interview) enter() error {
	s := v.f.Now().Section
	if s.ID == v.section {
		return nil
	}
	v.section = s.ID
	v.say("\n" + v.f.Place())
	v.say(v.f.Opening(s))
	v.summary(s.ID)
	return nil
}

func (v *interview) close(s *checklist.Section) {
	v.say("\nEnd of: " + s.Title)
	v.summary(s.ID)
	if s.Closes != "" {
		v.say(s.Closes)
	}
	if v.failed != nil {
		v.say(notSaved(v.failed))
	}
}

// summary prints what a section holds; a section without answers is skipped.
func (v *interview) summary(section string) {
	c := v.f.Progress()[section]
	if c.Total == 0 {
		return
	}
	var answered []wizard.SummaryLine
	for _, l := range v.f.Summary(section) {
		if l.Value != "" {
			answered = append(answered, l)
		}
	}
	v.sayf("%d of %d answered.", c.Done, c.Total)
	if c.Done > 0 {
		v.left(section)
	}
	for _, l := range answered {
		v.say("  " + l.Label + ": " + short(l.Value))
	}
}

// mostLeft is the most open questions that are named.
const mostLeft = 6

// left names the unanswered questions of a section that count. They can be found by these names.
func (v *interview) left(section string) {
	var names []string
	left := v.f.Left(section)
	for _, s := range left[:min(len(left), mostLeft)] {
		names = append(names, english.Small(v.f.NameOf(s)))
	}
	if more := len(left) - len(names); more > 0 {
		names = append(names, fmt.Sprintf("and %d more", more))
	}
	if len(names) > 0 {
		v.say(wizard.WordsToAnswer + strings.Join(names, "; ") + ".")
	}
}

func short(s string) string {
	return english.Short(strings.ReplaceAll(s, "\n", " "), 100)
}

// say prints a text, wrapped at the width, each line indented like its first. A ruled line to write on is no use to a
// listener.
func (v *interview) say(s string) {
	s = ruledLine.ReplaceAllString(s, "…")
	_, _ = io.WriteString(v.o.Out, wrap(clean.Terminal(s), v.width())+"\n")
}

var ruledLine = regexp.MustCompile(`_{4,}`)

func (v *interview) width() int {
	if v.o.Width < 40 {
		return 78
	}
	return min(v.o.Width, 100)
}

// wrap breaks each line at the width. A line that begins with a number and two spaces gets a hanging indent.
func wrap(s string, width int) string {
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		text := strings.TrimLeft(line, " ")
		lead, hang := line[:len(line)-len(text)], 0
		if n := strings.IndexFunc(text, func(c rune) bool { return c < '0' || c > '9' }); n > 0 && strings.HasPrefix(text[n:], "  ") {
			hang = n + 2
		}
		lines[i] = lead + strings.Join(english.Wrap(text, width-len(lead), hang), "\n"+lead)
	}
	return strings.Join(lines, "\n")
}

func (v *interview) sayf(format string, args ...any) { v.say(fmt.Sprintf(format, args...)) }
