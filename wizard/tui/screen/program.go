package screen

import (
	"io"
	"os"
	"time"

	tea "charm.land/bubbletea/v2"
)

// Terminal is where a program is shown.
type Terminal struct {
	In      io.Reader
	Out     io.Writer
	Env     func(string) string // Env looks up the environment; nil finds nothing.
	NoColor bool                // NoColor limits drawing to bold and underline.
}

// WindowTitle never changes, since titles show on taskbars and in recordings.
const WindowTitle = "referral"

// framesASecond is how often Bubble Tea checks whether there is something to draw. It does so even if nothing happens,
// so a high number wakes a laptop for nothing; at 30 a letter shows within 33 ms.
const framesASecond = 30

// NewProgram makes the program that shows a model, and sets everything that Bubble Tea would otherwise ask the terminal
// for.
func NewProgram(m tea.Model, t Terminal, more ...tea.ProgramOption) *tea.Program {
	// Both would write the screen's content to a file.
	_ = os.Unsetenv("TEA_TRACE")
	_ = os.Unsetenv("TEA_DEBUG")
	term := ""
	if t.Env != nil {
		term = t.Env("TERM")
	}
	// SSH_TTY stops the library from asking the terminal what it can do: a late answer ends up in the shell.
	env := []string{"TERM=" + term, "SSH_TTY=none"}
	return tea.NewProgram(m, append([]tea.ProgramOption{
		tea.WithInput(t.In), tea.WithOutput(t.Out), tea.WithEnvironment(env),
		tea.WithColorProfile(DepthOf(t.Env, t.NoColor).profile()), tea.WithoutSignalHandler(), tea.WithFilter((&flood{now: time.Now}).filter),
		tea.WithFPS(framesASecond),
	}, more...)...)
}

// sized gives a terminal that reports no size one of 80 by 24, since the library would otherwise draw nothing.
func sized(_ tea.Model, msg tea.Msg) tea.Msg {
	if size, ok := msg.(tea.WindowSizeMsg); ok && (size.Width <= 0 || size.Height <= 0) {
		return tea.WindowSizeMsg{Width: 80, Height: 24}
	}
	return msg
}

// Run shows a program until it ends, and tells it about signals with [HangupMsg] and [SuspendMsg]. It closes done once
// the screen has been left.
func Run(p *tea.Program, done chan struct{}) error {
	stop := watchSignals(p, done)
	_, err := p.Run()
	close(done)
	stop() // Only now, with the terminal restored, can a second signal end the program.
	return err
}

// Guarded keeps a command's panic from being printed: Bubble Tea would print its text, which could be from a record.
// The result of broke is sent instead.
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
