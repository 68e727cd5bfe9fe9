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

// askLine asks for one line under some words. The signs work as they do in the interview: # shows the numbers and ? the
// help, and then the same is asked again; ! returns wizard.ErrLeft, < returns errBack.
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

// clearWindow clears the window and what has scrolled out of it, or is nil where the terminal cannot do so.
func clearWindow(env *Env) func() bool {
	if !env.Terminal || !env.Escapes {
		return nil
	}
	return func() bool {
		_, err := io.WriteString(env.Out, clearAll)
		return err == nil
	}
}

// wipe clears the window, and says what could still be read.
func wipe(env *Env) {
	words := wizard.WordsNotWiped
	if do := clearWindow(env); do != nil && do() {
		words = wizard.WordsWiped
	}
	fmt.Fprintln(env.Out, wrap(words, 0))
}

// thenWipe offers to clear the window after a talk that came to its end, and returns how that ended.
func thenWipe(env *Env, err error) error {
	if err == nil || errors.Is(err, wizard.ErrLeft) {
		offerToWipe(env)
	}
	return err
}

// offerToWipe asks, at the end of a talk in a terminal, whether the window is to be cleared.
func offerToWipe(env *Env) {
	if clearWindow(env) == nil {
		return
	}
	fmt.Fprintln(env.Out, "\n"+wrap(wizard.WordsAskWipe, 0))
	if line, err := readLine(env); err == nil && line != "k" && line != "K" {
		wipe(env)
	}
}
