package workshop

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"referral/checklist/clean"
)

// maxOwn is the largest text that can be shown, in bytes.
const maxOwn = 512 << 10

// OwnTitle is the title of a session on a text without a case.
const OwnTitle = "A text on the wall"

// errNoText means that there is nothing to show.
var errNoText = errors.New("there is no text to show yet, or nothing on one side of the ---")

// FromText returns a session on a text that a trainer has brought, without a case: for example, from an article that
// this program must not copy. If the text has a line of three hyphens, what follows it is a better version. Nothing
// is kept after the session. A text that could be real is refused. The second result says what to look at again
// first.
func FromText(data []byte) (*Scenario, []string, error) {
	if len(data) > maxOwn {
		return nil, nil, fmt.Errorf("the text is larger than %d KiB: show only the part that the room needs to read", maxOwn>>10)
	}
	if err := mayBeReal(data); err != nil {
		return nil, nil, err
	}
	text, _ := clean.Text(string(data))
	parts := []string{strings.TrimSpace(text)}
	if before, after, ok := cutLine(text, "---"); ok {
		parts = []string{strings.TrimSpace(before), strings.TrimSpace(after)}
	}
	if slices.Contains(parts, "") {
		return nil, nil, errNoText
	}
	s := &Scenario{Title: OwnTitle, TextOnly: true, Weak: Weak{Text: parts[0]}}
	if len(parts) == 2 {
		s.Better.Text = parts[1]
	}
	return s, realNotes(text), nil
}

// realNotes says what kind of thing in a text could belong to a real person, without repeating it.
func realNotes(text string) []string {
	var out []string
	for _, l := range looksReal {
		for _, m := range l.shape.FindAllString(text, -1) {
			if !l.fine(m) && !slices.Contains(out, l.say) {
				out = append(out, l.say)
			}
		}
	}
	for i := range out {
		out[i] = "The text has " + out[i] + "."
	}
	return out
}

func cutLine(text, line string) (before, after string, found bool) {
	at := 0
	for l := range strings.Lines(text) {
		if strings.TrimSpace(l) == line {
			return text[:at], text[at+len(l):], true
		}
		at += len(l)
	}
	return text, "", false
}
