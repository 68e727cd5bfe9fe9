package cmd

import (
	"errors"
	"fmt"
	"io"

	"referral/wizard"
)

// errBack says that < was typed: back to what was asked before.
var errBack = errors.New("there is nothing to go back to; nothing was changed")

const talkHelp = "On a line of its own: # shows the numbers to ring, ! leaves, ? is help, < goes back, = clears the window. To type one of these characters itself, put a backslash before it: \\#"

// askLine prints some words and asks for one line. The signs work as in the interview: # shows the numbers and ? the
// help, and then it asks again; ! returns wizard.ErrLeft, and < returns errBack.
func askLine(env *Env, words string) (string, error) {
	for {
		fmt.Fprintln(env.Out, words)
		line, err := readLine(env)
		if err != nil {
			return "", err
		}
		switch line {
		case "#":
			if err := showCall(env); err != nil {
				return "", err
			}
		case "?":
			fmt.Fprintln(env.Out, wrap(talkHelp, 0))
		case "=":
			wipe(env)
		case "!":
			return "", wizard.ErrLeft
		case "<":
			return "", errBack
		case `\#`, `\?`, `\=`, `\!`, `\<`:
			return line[1:], nil
		default:
			return line, nil
		}
	}
}

// clearWindow returns a function that clears the window and its scrollback, or nil if the terminal cannot do that.
func clearWindow(env *Env) func() bool {
	if !env.Terminal || !env.Escapes {
		return nil
	}
	return func() bool {
		_, err := io.WriteString(env.Out, clearAll)
		return err == nil
	}
}

// wipe clears the window, and says what can still be read.
func wipe(env *Env) {
	words := wizard.WordsNotWiped
	if do := clearWindow(env); do != nil && do() {
		words = wizard.WordsWiped
	}
	fmt.Fprintln(env.Out, wrap(words, 0))
}

// thenWipe offers to clear the window if a dialogue finished or the writer left it, and returns the dialogue's error.
func thenWipe(env *Env, err error) error {
	if err == nil || errors.Is(err, wizard.ErrLeft) {
		offerToWipe(env)
	}
	return err
}

// offerToWipe asks at the end of a dialogue in a terminal whether to clear the window.
func offerToWipe(env *Env) {
	if clearWindow(env) == nil {
		return
	}
	fmt.Fprintln(env.Out, "\n"+wrap(wizard.WordsAskWipe, 0))
	if line, err := readLine(env); err == nil && line != "k" && line != "K" {
		wipe(env)
	}
}
