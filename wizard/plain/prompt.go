package plain

import (
	"errors"
	"io"
	"strings"

	"referral/checklist"
	"referral/checklist/clean"
	"referral/wizard"
)

// prompt is a place where a line is asked for.
type prompt struct {
	show             func()             // show prints what is asked, before the line is read.
	again            string             // again is printed when the same is asked once more and show prints nothing.
	keep             string             // keep is the name under which an unfinished line is kept in the draft; empty for a number or a key.
	note             func(typed string) // note keeps such a line in some other way.
	begun            string             // begun is what the line holds at first.
	lines            bool               // lines is set for an answer of several lines.
	help             func()             // help is what ? prints before the signs; nil for nothing.
	ringing, leaving bool               // ringing and leaving are set if # and ! led here.
	last             bool               // last is set if nothing is asked after this: Ctrl+C ends it.
}

// line is what was typed at a prompt.
type line struct {
	text    string
	literal bool // literal is set if it is not a command: it was pasted, or a backslash came before it.
}

// Errors that end a prompt instead of a line.
var (
	errBack  = errors.New("back to what was asked before")
	errMoved = errors.New("the flow is at another step now")
)

// ask reads one line. Every prompt goes through it: # shows the numbers to ring, ! saves and leaves, ? shows the help,
// = clears and locks, and then the same is asked again; < returns errBack. What has been typed so far is saved before
// anything is read.
func (v *interview) ask(p prompt) (line, error) {
	for first := true; ; first = false {
		if say := v.autosave(false); say != "" {
			v.say(say)
		}
		if p.show != nil {
			p.show()
		} else if !first && p.again != "" {
			v.say(p.again)
		}
		got, err := v.readLine(p)
		half := v.half
		if again, err := v.ended(p, err); err != nil {
			return line{}, err
		} else if again {
			p.begun = half
			continue
		}
		if got.literal || !isSign(got.text) {
			return got, nil
		}
		if done, err := v.sign(p, got.text); done || err != nil {
			return got, err
		}
	}
}

// sign does what a sign asks for. done is false if the same is to be asked again.
func (v *interview) sign(p prompt, sign string) (done bool, err error) {
	v.shown, v.listed = wizard.Step{}, checklist.Ref{} // Whatever the sign does, the question is read out whole after it.
	switch sign {
	case "#":
		if p.ringing {
			v.numbers()
			return false, nil
		}
		m, err := v.ringNow()
		if errors.Is(err, errBack) {
			return false, nil
		}
		if err == nil && m == moved {
			err = errMoved
		}
		return false, err
	case "!":
		if p.leaving {
			return true, nil
		}
		return false, v.leave("")
	case "?":
		if p.help != nil {
			p.help()
		}
		v.say(signHelp)
		return false, nil
	case "<":
		return true, errBack
	case "=":
		return false, v.hide()
	}
	return true, nil
}

// ended deals with a prompt that got no line. again means that the same is to be asked once more.
func (v *interview) ended(p prompt, err error) (again bool, _ error) {
	switch {
	case err == nil:
		return false, nil
	case errors.Is(err, ErrIdle) && p.ringing:
		return true, nil // A call is never locked out.
	case errors.Is(err, ErrIdle):
		return true, v.idle()
	case errors.Is(err, ErrInterrupted) && p.last:
		return false, io.EOF
	case errors.Is(err, ErrInterrupted) && p.leaving:
		return true, nil
	case errors.Is(err, ErrInterrupted):
		return true, v.leave("")
	case errors.Is(err, ErrAskedToEnd) && !p.leaving:
		return true, v.leave("The program has been asked to close.")
	case errors.Is(err, ErrAskedToEnd):
		return false, io.EOF
	}
	return false, err
}

// readLine reads a line, and keeps what is being typed if the source knows it.
func (v *interview) readLine(p prompt) (line, error) {
	note := p.note
	begun := p.begun
	v.half = ""
	if note == nil {
		note = func(_ string) {}
		if p.keep != "" {
			note = func(typed string) { v.f.Begin(p.keep, typed) }
			if kept := v.f.Begun(p.keep); kept != "" {
				begun = kept
			}
		}
	}
	t, ok := v.o.In.(Typist)
	if !ok {
		if begun != "" {
			v.say("  You had typed: " + short(begun) + ". Just press Enter to keep it.")
		}
		text, err := v.o.In.ReadLine()
		if err == nil && text == "" && begun != "" {
			note("")
			return line{begun, true}, nil
		}
		return v.take(text, false, begun, note), err
	}
	if begun != "" {
		v.say("  What you had typed is on the line. Add to it or change it.")
	}
	got, err := t.ReadTyped(Ask{Begun: begun, Lines: p.lines, Tick: func(typed string) string {
		if text, _ := clean.Text(typed); !isCommand(strings.TrimSpace(text)) {
			v.half = text
			note(text)
		}
		return wrap(v.autosave(false), v.width())
	}})
	if err != nil {
		return line{}, err
	}
	return v.take(got.Text, got.Pasted, begun, note), nil
}

// take cleans a finished line. It is no longer kept as one being typed, since its result is kept instead. A sign is
// different: what was begun before it is kept.
func (v *interview) take(typed string, pasted bool, begun string, note func(string)) line {
	text, removed := clean.Line(typed)
	if removed.Any() {
		v.say(removed.String())
	}
	if note(""); isSign(text) && !pasted {
		note(begun)
	}
	if rest, ok := strings.CutPrefix(text, `\`); ok && isCommand(rest) {
		return line{rest, true}
	}
	return line{text, pasted}
}

// isSign reports whether a line is one of the signs that work at every prompt.
func isSign(text string) bool {
	return text == "#" || text == "!" || text == "?" || text == "<" || text == "="
}

// isCommand reports whether a line is a command at some prompt, and so not part of an answer while being typed.
func isCommand(text string) bool {
	switch {
	case isSign(text), text == "~~":
		return true
	case len(text) == 2 && text[0] == '-':
		return text[1] >= '0' && text[1] <= '9'
	}
	return len(text) == 1 && strings.Contains(">~*+-&./", text)
}

// askText prints some words and reads a line.
func (v *interview) askText(words, keep string) (string, error) {
	got, err := v.ask(prompt{show: func() { v.say(words) }, keep: keep})
	return got.text, err
}

// askKey prints some words and reads a number or a letter.
func (v *interview) askKey(words string) (string, error) { return v.askText(words, "") }

// askSecret reads a hidden line; it is empty for "not now". The signs work here too.
func (v *interview) askSecret(words string) (string, error) {
	p := prompt{leaving: v.leaving, help: func() { v.say(wizard.WordsPassphrase) }}
	for {
		var text string
		var err error
		if t, ok := v.o.In.(Typist); ok {
			var got Typed
			got, err = t.ReadTyped(Ask{Secret: words})
			text = got.Text
		} else {
			text, err = v.o.In.ReadSecret(words)
		}
		if again, err := v.ended(p, err); err != nil || again {
			return "", err
		}
		if !isSign(text) {
			return text, nil
		}
		if done, err := v.sign(p, text); errors.Is(err, errBack) || err == nil && (done || text == "!") {
			return "", nil
		} else if err != nil {
			return "", err
		}
	}
}
