package tui

import (
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/export"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// Options is what the screen needs in addition to its session.
type Options struct {
	Store    wizard.Store                                                                    // Store keeps drafts; nil if nothing can be saved.
	New      func() *wizard.Session                                                          // New starts a session, with the school card filled in.
	Guide    func() *checklist.Guide                                                         // Guide is called for the first question, since reading it takes longer than drawing the home screen.
	Councils func() []wizard.Council                                                         // Councils are the councils to choose from, the school's own first.
	Numbers  func(council string) []export.Number                                            // Numbers are the numbers to ring for a council, the school's own first.
	Text     func(r *checklist.Referral, sheet string) (string, bool)                        // Text is a sheet as plain text, and whether it has anything on it.
	Export   func(r *checklist.Referral, sheet, format, folder string) (wizard.Saved, error) // Export writes one paper, or if sheet is empty those for the council, and says where they are. It runs in the background, on a copy.
	HasForm  func(r *checklist.Referral) bool                                                // HasForm reports whether an empty Word form of the council is kept; nil if none can be.
	Form     func(r *checklist.Referral, folder string) (wizard.Saved, []string, error)      // Form fills in the council's Word form, and returns where it is, what was left empty, and why. It runs in the background, on a copy.
	Open     func(path string) error                                                         // Open opens a file with the system's program for it; nil if there is none.
	Paper    func(format, folder string) (string, error)                                     // Paper writes the checklist and worksheet.
	Check    func(text string) []finding.Finding                                             // Check returns what a reader would query in any text.
	Context  func(r *checklist.Referral) export.Context                                      // Context is what a record's papers, boxes and dates are made from; nil for the built-in profiles.

	Drafts  int  // Drafts is the number of drafts, for the home screen.
	HasCard bool // HasCard is set if the school card is filled in.
	Mouse   bool // Mouse turns on clicks and the wheel. Without it the terminal keeps them, to select and paste.

	Clipboard wizard.Clipboard // Clipboard is the system's; nil if only the terminal's can be used.

	Warnings []string // Warnings are shown first, such as that an older copy of the draft is used. If the store has a method Warnings, it is asked for more at every save.

	Used func(*wizard.Session) // Used is called with each session opened or begun; nil for no call.

	ReadForm func(path, text string) (CouncilForm, error) // ReadForm reads a council's empty form from a file, or from its text if given; nil if forms cannot be learnt.

	Workshop func() error // Workshop runs after the screen is closed; nil if there is none yet.
	Setup    func() error // Setup fills in the school card after the screen is closed, and then returns to it.
	HandOver func() error // HandOver puts a draft into a file after the screen is closed, and then returns to it.
	Receive  func() error // Receive makes a draft of such a file after the screen is closed, and then returns to it.

	HungUp <-chan os.Signal // HungUp tells that the window was closed before anyone was listening, as during an unlocking; nil if that cannot happen.

	Clock   func() time.Time // Clock gives England's local time.
	In      io.Reader
	Out     io.Writer
	Env     func(string) string
	Folder  string // Folder is where papers are written unless another is chosen.
	NoColor bool   // NoColor limits drawing to bold and underline.
	Reader  bool   // Reader draws for a screen reader.

	After func(time.Duration, tea.Msg) tea.Cmd // After replaces the timers, for tests; nil for real ones.

	styles *screen.Styles // styles are a room's; nil for a desk.
}

func (o Options) now() time.Time { return o.Clock().Round(0) } // Wall-clock time: a machine that slept has been idle.

func (o Options) env(name string) string {
	if o.Env == nil {
		return ""
	}
	return o.Env(name)
}

// Usable reports whether a terminal with that name can show the form. If it cannot, package plain asks line by line.
// Windows consoles have no name.
func Usable(term string) bool { return usable(runtime.GOOS, term) }

func usable(system, term string) bool {
	return term != "dumb" && (term != "" || system == "windows")
}

// Run shows the form on a session, or the home screen if the session is nil, until the writer leaves. It returns
// [wizard.ErrLeft] on leaving a referral. When the screen has ended, for whatever reason, what is typed is saved once
// more.
func Run(s *wizard.Session, o Options) error {
	m := newModel(s, o)
	p := screen.NewProgram(m, screen.Terminal{In: o.In, Out: o.Out, Env: o.Env, NoColor: o.NoColor})
	broken := make(chan struct{}, 1)
	m.ending.broke = func(string) {
		select {
		case broken <- struct{}{}:
		default:
		}
	}
	done := make(chan struct{})
	go func() {
		select {
		case <-broken:
			p.Quit()
		case <-o.HungUp:
			p.Send(screen.HangupMsg{})
		case <-done:
		}
	}()
	return m.outcome(screen.Run(p, done))
}

// outcome saves once more and says how the run ended, without any text from a record.
func (m *Model) outcome(err error) error {
	m.clearAtEnd()
	saveErr := m.finish()
	switch {
	case saveErr != nil && m.ending.lost: // The writer was told, and chose to leave.
		return wizard.ErrLeft
	case saveErr != nil:
		return fmt.Errorf("saving on leaving: %w", saveErr)
	case m.ending.place != "":
		return fmt.Errorf("showing the form: a fault in the program at %s closed it; what was typed is saved if you had chosen a passphrase", m.ending.place)
	case m.ending.ended || m.ending.quit != nil:
		if m.ending.then != nil {
			return m.ending.then()
		}
		return m.ending.quit
	case err != nil:
		if errors.Is(err, tea.ErrProgramPanic) {
			return errors.New("showing the form: a fault in the program closed it; what was typed is saved if you had chosen a passphrase")
		}
		return wizard.ErrLeft // The terminal is gone, or the program was told to end.
	}
	return nil
}

// end closes the screen; Run returns quit.
func (m *Model) end(quit error) tea.Cmd {
	m.ending.ended, m.ending.quit = true, quit
	return tea.Quit
}

// catch ends the program in an orderly way after a panic. The panic's text is dropped, since it may contain text from
// the record.
func (m *Model) catch(where string) {
	if recover() != nil {
		m.broken(where)
	}
}

func (m *Model) broken(where string) {
	if m.ending.place == "" {
		m.ending.place = panicPlace(where)
	}
	if m.ending.broke != nil {
		m.ending.broke(m.ending.place)
	}
}

// panicPlace returns the file and line of our innermost frame below the panic.
func panicPlace(where string) string {
	pcs := make([]uintptr, 32)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs)])
	seen := false
	for {
		f, more := frames.Next()
		if seen && strings.Contains(f.Function, "referral/") {
			return f.File[strings.LastIndexByte(f.File, '/')+1:] + ":" + itoa(f.Line)
		}
		seen = seen || strings.HasPrefix(f.Function, "runtime.gopanic")
		if !more {
			return where
		}
	}
}

// safe ends the program in an orderly way after a panic in a command.
func (m *Model) safe(cmd tea.Cmd) tea.Cmd {
	broke := m.ending.broke
	return screen.Guarded(cmd, func() tea.Msg {
		if broke != nil {
			broke("command")
		}
		return nil
	})
}
