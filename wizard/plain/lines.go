package plain

import "errors"

// Lines returns one line at a time, without its line feed. At the end of the input it returns io.EOF.
type Lines interface {
	ReadLine() (string, error)
	ReadSecret(prompt string) (string, error) // ReadSecret reads a hidden line.
}

// Typist is a source of lines typed by a person. It knows what has been typed before Enter is pressed, and can be asked
// a question on leaving.
type Typist interface {
	Lines
	ReadTyped(Ask) (Typed, error) // ReadTyped returns io.EOF, ErrInterrupted, ErrAskedToEnd or ErrIdle if no line was typed.
}

// Ask is how a line is asked for.
type Ask struct {
	Secret string                          // Secret is the prompt for a hidden line; empty for any other.
	Begun  string                          // Begun is what the line already holds.
	Lines  bool                            // Lines is set for an answer of several lines: pasted lines are then not joined.
	Tick   func(typed string) (say string) // Tick is called now and then, in the calling goroutine, with what has been typed. What it returns is shown.
}

// Typed is a line that was typed.
type Typed struct {
	Text   string
	Pasted bool // Pasted is set if it came from the clipboard, including its line break.
}

// Errors of a Typist.
var (
	ErrInterrupted = errors.New("ctrl+c or ctrl+d was pressed")
	ErrAskedToEnd  = errors.New("the window was closed, or the program was asked to end")
	ErrIdle        = errors.New("no key was pressed for a long time")
)
