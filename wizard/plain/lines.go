package plain

import "errors"

// Lines gives one line at a time, without its line feed. At the end of the input it returns io.EOF.
type Lines interface {
	ReadLine() (string, error)
	ReadSecret(prompt string) (string, error) // ReadSecret reads a line that is not shown.
}

// Typist is a source of lines with a person typing. It knows what has been typed before Enter is pressed, and can be asked a
// question on leaving.
type Typist interface {
	Lines
	ReadTyped(Ask) (Typed, error) // ReadTyped returns io.EOF, ErrInterrupted, ErrAskedToEnd or ErrIdle where no line was typed.
}

// Ask is how a line is asked for.
type Ask struct {
	Secret string                          // Secret is the prompt for a line that is not shown; empty for any other.
	Begun  string                          // Begun is what the line holds already.
	Lines  bool                            // Lines says that an answer of many lines is wanted: a paste of several is not made one.
	Tick   func(typed string) (say string) // Tick is told every now and then, in the calling goroutine, what has been typed. What it returns is shown.
}

// Typed is a line that was typed.
type Typed struct {
	Text   string
	Pasted bool // Pasted says that it came from the clipboard, its line break too.
}

// Errors of a Typist.
var (
	ErrInterrupted = errors.New("ctrl+c or ctrl+d was pressed")
	ErrAskedToEnd  = errors.New("the window was closed, or the program was asked to end")
	ErrIdle        = errors.New("no key was pressed for a long time")
)
