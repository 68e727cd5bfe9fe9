package screen

import (
	"io"
	"os"

	tea "charm.land/bubbletea/v2"
)

// Terminal is what a program is shown on.
type Terminal struct {
	In      io.Reader
	Out     io.Writer
	Env     func(string) string // Env looks up the environment; nil finds nothing.
	NoColor bool                // NoColor draws with bold and underline only.
}

// WindowTitle never changes: a title shows on task bars and in recordings.
const WindowTitle = "referral"

// framesASecond is how often Bubble Tea looks whether there is something to draw. It does so even when nothing happens, so
// a high number wakes a laptop for nothing; at 30 a letter shows within 33 ms.
const framesASecond = 30

// NewProgram makes the program that shows a model, and sets everything that Bubble Tea would otherwise ask the terminal
// for.
func NewProgram(m tea.Model, t Terminal, more ...tea.ProgramOption) *tea.Program {
	// Both would write what is on the screen to a file.
	_ = os.Unsetenv("TEA_TRACE")
	_ = os.Unsetenv("TEA_DEBUG")
	term := ""
	if t.Env != nil {
		term = t.Env("TERM")
	}
	// SSH_TTY keeps the library from asking the terminal what it can do: an answer that comes late lands in the shell.
	env := []string{"TERM=" + term, "SSH_TTY=none"}
	return tea.NewProgram(m, append([]tea.ProgramOption{
		tea.WithInput(t.In), tea.WithOutput(t.Out), tea.WithEnvironment(env),
		tea.WithColorProfile(DepthOf(t.Env, t.NoColor).profile()), tea.WithoutSignalHandler(), tea.WithFilter(sized),
		tea.WithFPS(framesASecond),
	}, more...)...)
}

// sized gives a terminal that says it has no size one of 80 by 24: the library would draw nothing.
func sized(_ tea.Model, msg tea.Msg) tea.Msg {
	if size, ok := msg.(tea.WindowSizeMsg); ok && (size.Width <= 0 || size.Height <= 0) {
		return tea.WindowSizeMsg{Width: 80, Height: 24}
	}
	return msg
}

// Run shows a program until it ends, and tells it of signals by [HangupMsg] and [SuspendMsg]. It closes done once
// the screen has been left.
func Run(p *tea.Program, done chan struct{}) error {
	stop := watchSignals(p, done)
	_, err := p.Run()
	close(done)
	stop() // Only now can a second signal end the program: the terminal has been given back.
	return err
}

// Guarded keeps a panic in a command from being printed: Bubble Tea would print its text, which may be that of a record.
// What broke returns is sent instead.
func Guarded(cmd tea.Cmd, broke func() tea.Msg) tea.Cmd {
	if cmd == nil {
		return nil
	}
	return func() (msg tea.Msg) {
		defer func() {
			if recover() != nil {
				msg = broke()
			}
		}()
		msg = cmd()
		if batch, ok := msg.(tea.BatchMsg); ok {
			for i, c := range batch {
				batch[i] = Guarded(c, broke)
			}
		}
		return msg
	}
}
