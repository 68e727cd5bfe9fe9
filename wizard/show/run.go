package show

import (
	"errors"
	"io"
	"time"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/export/document"
	"referral/wizard"
	"referral/wizard/tui/screen"
	"referral/wizard/workshop"
)

// Options holds what a training session needs. There is no store among them: a session cannot open, list or make
// a draft, and it keeps nothing.
type Options struct {
	Cases    []*workshop.Scenario                         // Cases are listed, unless they are only shown by name.
	Case     *workshop.Scenario                           // Case is the one to begin with; nil shows the list.
	Find     func(name string) (*workshop.Scenario, bool) // Find finds a case by its name, listed or not.
	Paste    bool                                         // Paste begins with a pasted text, without a case.
	Practise bool                                         // Practise gives short texts to one person.
	Guide    *checklist.Guide                             // Guide is what the walk-through asks.

	Form   func(*wizard.Flow) Form                                                     // Form makes the form of the walk-through on its flow.
	Export func(paper document.Document, name, format string) (said string, err error) // Export writes a handout that was asked for; nil offers none.

	Clock   func() time.Time // Clock gives England's local time.
	In      io.Reader
	Out     io.Writer
	Env     func(string) string
	NoColor bool
	Reader  bool // Reader is set to draw for a screen reader.

	After func(time.Duration, tea.Msg) tea.Cmd // After replaces the timers, for tests; nil for real ones.
}

func (o Options) now() time.Time { return o.Clock().Round(0) }

func (o Options) env(name string) string {
	if o.Env == nil {
		return ""
	}
	return o.Env(name)
}

func (o Options) after(d time.Duration, msg tea.Msg) tea.Cmd {
	if o.After != nil {
		return o.After(d, msg)
	}
	return tea.Tick(d, func(time.Time) tea.Msg { return msg })
}

// Run shows a training session until the trainer ends it.
func Run(o Options) error {
	m := newModel(o)
	err := screen.Run(screen.NewProgram(m, screen.Terminal{In: o.In, Out: o.Out, Env: o.Env, NoColor: o.NoColor}), make(chan struct{}))
	switch {
	case m.broken:
		return errors.New("showing the workshop: a fault in the program closed it; nothing was kept")
	case err != nil && !m.ended:
		return errors.New("showing the workshop: the terminal has closed, or the program was told to end")
	}
	return nil
}
